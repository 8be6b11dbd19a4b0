import { inAnyLanguage } from '../vocabulary/languages.ts'
import { partLinks } from './links.ts'
import { writtenIn } from './written.ts'

/** Whatever in words may be part of a point: numbers with decimals or degrees, and plus codes. */
const EXACT =
  /[-+−]?\d{1,3}(?:[.,]\d{2,15}|\s?[°º˚][\d\s.,'’′´"”″]*)|[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,7}/giu

/**
 * The words of a text without its links and without any point that it writes; undefined if it holds neither, so that nothing
 * has to be left out. A street or a town stays: whether one may be named is asked by {@link mayTellPlace}.
 */
export function placelessWords(text: string): string | undefined {
  const parted = partLinks(text)
  const { kind } = writtenIn(parted)
  if (parted.links.length === 0 && kind !== 'point') return undefined
  return kind === 'point' ? parted.words.replaceAll(EXACT, '…').trim() : parted.words
}

/** Words that by themselves may tell where somebody is: landmarks, kinds of streets, places of detention. */
const OF_PLACES = new Set(
  inAnyLanguage(({ whereabouts: { beside, landmarks, street, streetBefore, detention } }) => [
    ...beside,
    ...landmarks,
    ...street,
    ...streetBefore,
    ...detention,
  ]),
)

/** A number of two digits and more: of a house, a street, a highway, a postal code. */
const LONGER_NUMBER = /\d{2}/

/** True if words may tell where somebody is, though no table knows the place: rather too often, since its readers get them later. */
export function mayTellPlace(text: string): boolean {
  const folded = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return LONGER_NUMBER.test(folded) || folded.split(/[^\p{L}]+/u).some(word => OF_PLACES.has(word))
}
