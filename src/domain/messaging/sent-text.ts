/** Marks that nobody sees: of joining, of direction, of the look of an emoji, and what keeps a text plain on WhatsApp. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

/** Marks of a network's own for bold, slanted, struck and fixed letters: some phones copy them, others what they do. */
const MARKUP = /[*_~`]/g

/** A quotation or an item of a list, which networks draw in their own way at the beginning of a line. */
const LINE_SIGN = /^\s*[>•-]\s*/gm

/**
 * A text without all in which networks and phones show the same message differently: two are equal if somebody would read
 * the same words, signs and digits in both. One changed letter is another text.
 */
export function comparableText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(UNSEEN, '')
    .replaceAll(LINE_SIGN, '')
    .replaceAll(MARKUP, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
