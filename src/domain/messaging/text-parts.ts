/** Where a text may be cut, best first: between paragraphs, lines, sentences, then words. */
const SEAMS: readonly RegExp[] = [/\n\s*\n\s*/g, /\n\s*/g, /(?<=[.!?…]["'»”)]*)\s+/g, /\s+/g]

/** A part is not cut shorter than this share of the limit for the sake of a better seam. */
const FULL_ENOUGH = 0.5

/**
 * Cuts `text` into parts of at most `limit` UTF-16 units, each as long as its best seam allows: at the end
 * of a paragraph, of a line, of a sentence, of a word, and only then between two characters. The white
 * space at a seam is dropped; nothing else is. A text within the limit is answered as it is.
 */
export function textParts(text: string, limit: number): readonly string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > limit) {
    const { end, next } = cut(rest, limit)
    parts.push(rest.slice(0, end))
    rest = rest.slice(next)
  }
  if (rest !== '' || parts.length === 0) parts.push(rest)
  return parts
}

/** Where the first part of `text` ends and the next one begins. */
function cut(text: string, limit: number): { readonly end: number; readonly next: number } {
  for (const seam of SEAMS) {
    // One more than the limit, so that white space right after a full part is seen as its seam.
    const found = [...text.slice(0, limit + 1).matchAll(seam)].filter(match => match.index <= limit).at(-1)
    if (found && found.index >= limit * FULL_ENOUGH)
      return { end: found.index, next: found.index + (/^\s*/.exec(text.slice(found.index))?.[0].length ?? 0) }
  }
  const end = splitsPair(text, limit) ? limit - 1 : limit
  return { end, next: end }
}

/** True if a cut at `index` would part the two halves of one character outside the basic plane. */
function splitsPair(text: string, index: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(index - 1)) && /[\udc00-\udfff]/.test(text.charAt(index))
}
