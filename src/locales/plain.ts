/** The longest value that is put into a sentence, in code points; an invite or map link fits well within. */
const LONGEST_VALUE = 240

/** The longest name that is kept of anybody, in code points: "María de los Ángeles Hernández de la Cruz" has 41. */
export const LONGEST_NAME = 48

/**
 * Makes a value safe to stand inside a sentence: one line, nothing invisible, nothing that turns the direction
 * of the text, no piles of accents, at most 240 code points. A hostile name can then not forge a line of ours.
 */
export function sanitize(value: string): string {
  return cutShort(flatten(value), LONGEST_VALUE)
}

/**
 * Makes what somebody wrote fit to stand in quotes inside a message of ours: as {@link sanitize}, but of any length, and
 * with no quotes in it that could end ours.
 */
export function sanitizeWords(value: string): string {
  return flatten(value).replaceAll(/[«»]/g, '"')
}

/** A number of eight or nine digits as people write an A-number, with or without the letter, spaces or dashes; no ZIP+4. */
const A_NUMBER = /(?<![\d+-])(?!\d{5}-\d{4}(?!\d))(?:[aA][\s#-]{0,2})?\d{2,3}[\s-]?\d{3}[\s-]?\d{3}(?![\d-])/g

/** The text with each A-number shown by its last three digits alone. */
export function withMaskedNumbers(text: string): string {
  return text.replaceAll(A_NUMBER, found => `A•••${found.slice(-3)}`)
}

/** The signs by which readers know our own lines: a name that bears one could forge such a line. */
const OUR_SIGNS = /(?:[🆘📍⚪✅📞🗣🏛🙋👪↪⏳💚🔁📎🟡🛡🔔🔎🚫🔒📣🎤🚨❗‼\u26A0]|\p{RI})\uFE0F?/gu

/**
 * Makes what somebody gives as a name fit to be kept and shown to others: as {@link sanitize}, at most
 * {@link LONGEST_NAME} code points, with letters of other widths and styles as plain ones, nothing in it that a chat app would
 * turn into a link or a mention, and none of the signs that our own messages begin with.
 * Empty if nothing that can be read is left.
 */
export function sanitizeName(value: string): string {
  const text = flatten(value.normalize('NFKC').replaceAll(OUR_SIGNS, ' '))
    .replaceAll(/[@/\\:<>*_`~|#]+/g, ' ')
    .replaceAll(/[.\u3002](?=\S)/g, '. ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) ? cutShort(text, LONGEST_NAME) : ''
}

/** The longest name that is shown to somebody who may be a stranger, in code points. */
const LONGEST_LETTERS = 20

/**
 * The letters of a name, for somebody who may be a stranger and trusts no name: no digits, signs or emoji, at most 20 code
 * points. Empty if none are left.
 */
export function lettersOf(name: string): string {
  const letters = sanitizeName(name)
    .replaceAll(/[^\p{L} .'’-]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
  return /\p{L}/u.test(letters) ? [...letters].slice(0, LONGEST_LETTERS).join('').trim() : ''
}

/** One line without control, format (bidi, zero-width), private and unassigned characters or lone surrogates. */
function flatten(value: string): string {
  return value
    .normalize('NFC')
    .replaceAll(/[\p{Zl}\p{Zp}\p{Zs}\t\r\n\f\v]+/gu, ' ')
    .replaceAll(/[\p{C}\u115F\u1160\u2800\u3164\uFFA0]+/gu, '')
    .replaceAll(/(\p{M}{2})\p{M}+/gu, '$1')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}

function cutShort(text: string, longest: number): string {
  const points = [...text]
  return points.length <= longest
    ? text
    : `${points
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}
