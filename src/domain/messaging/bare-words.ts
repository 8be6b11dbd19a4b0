/** Letters and digits alone, in lower case without accents, with single spaces: what is left of words as people type them. */
export function bareWords(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
