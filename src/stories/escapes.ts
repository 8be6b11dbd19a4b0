/** Characters that a reader could not see, or that would turn the text around: all but line ends and emoji joints. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
const EMOJI_JOINT = '\u200d'

/** `text` with what cannot be seen written out as `\u{202e}`. */
export function escaped(text: string): string {
  return text.replaceAll(INVISIBLE, unseen => {
    if (unseen === EMOJI_JOINT || unseen === '\n') return unseen
    return `\\u{${(unseen.codePointAt(0) ?? 0).toString(16)}}`
  })
}

/** `text` with `\u{202e}` and its like put back as the characters that they stand for. */
export function unescaped(text: string): string {
  return text.replaceAll(/\\u\{([0-9a-fA-F]{1,6})\}/g, (written, code: string) => {
    const point = Number.parseInt(code, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : written
  })
}
