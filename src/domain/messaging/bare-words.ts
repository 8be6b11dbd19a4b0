/** Letters and digits alone, in lower case without accents, with single spaces: what is left of words as people type them. */
export function bareWords(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** True for the label of a choice as people type it: without its emoji, in any case, with or without accents. */
export function isLabelOf(text: string, label: string): boolean {
  return bareWords(text) === bareWords(label)
}
