import { partLinks } from './links.ts'
import { writtenIn } from './written.ts'

/** Whatever in words may be part of a point: numbers with decimals or degrees, and plus codes. */
const EXACT =
  /[-+−]?\d{1,3}(?:[.,]\d{2,15}|\s?[°º˚][\d\s.,'’′´"”″]*)|[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,7}/giu

/**
 * The words of a text without its links and without any point that it writes; undefined if it holds neither, so that nothing
 * has to be left out. A street or a town stays: it tells no exact place.
 */
export function placelessWords(text: string): string | undefined {
  const parted = partLinks(text)
  const { kind } = writtenIn(parted)
  if (parted.links.length === 0 && kind !== 'point') return undefined
  return kind === 'point' ? parted.words.replaceAll(EXACT, '…').trim() : parted.words
}
