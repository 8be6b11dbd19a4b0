/**
 * Emoji that people answer with, by what they say, in every language; without the marks of colour and shape that phones add to
 * them. Whatever stands in none of the lists answers nothing.
 */
export const SIGNS: Readonly<Record<'yes' | 'no' | 'kind', readonly string[]>> = {
  yes: ['👍', '👌', '✅', '☑', '✔', '🆗', '🙋', '🙋‍♀', '🙋‍♂', '🫡'],
  no: ['👎', '❌', '❎', '✖', '🚫', '🙅', '🙅‍♀', '🙅‍♂', '⛔'],
  // They say that something was read, and neither yes nor no.
  kind: ['❤', '🙏', '🧡', '💛', '💚', '💙', '💜', '🤍', '💔', '😢', '😭', '🥺', '🤗', '💪', '👀'],
}
