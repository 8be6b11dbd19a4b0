/** Stands between two letters without being seen and without letting a line break there: U+2060. */
const WORD_JOINER = '\u2060'

/** An address, which WhatsApp reads as a whole, and in which nothing may be put. */
const WEB_ADDRESS = /https?:\/\/\S+/g

/**
 * A stretch that WhatsApp would take for *bold*, _italic_, ~struck~ or `code`: a pair of marks around words of one line, with
 * no letter or digit outside (WhatsApp Help Center, "How to format your messages").
 */
const MARKED = /(?<![\p{L}\p{N}])([*_~]|`{1,3})(?=\S)([^\n]*?[^\s])\1(?![\p{L}\p{N}])/gu

/** A mark that WhatsApp would take for a quotation or a bullet at the start of a line. */
const LINE_MARK = /^([>*-])(?= )/gm

/**
 * `text` so that WhatsApp shows exactly its characters: a word joiner behind each opening mark keeps a name from
 * becoming bold. Addresses and single marks, such as those in an invitation's code, stay as they are.
 */
export function shownPlainly(text: string): string {
  let plain = ''
  let from = 0
  for (const address of text.matchAll(WEB_ADDRESS)) {
    plain += unmarked(text.slice(from, address.index)) + address[0]
    from = address.index + address[0].length
  }
  return plain + unmarked(text.slice(from))
}

function unmarked(text: string): string {
  const open = text.replaceAll(MARKED, (_, mark: string, words: string) => {
    return `${mark}${WORD_JOINER}${unmarked(words)}${WORD_JOINER}${mark}`
  })
  return open.replaceAll(LINE_MARK, `$1${WORD_JOINER}`)
}
