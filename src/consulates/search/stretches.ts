import type { Candidate, Foreign, Gazetteer } from './gazetteer.ts'
import type { Phrase } from './phrase.ts'

/** A town this large is meant when its name stands among words that we do not know. */
export const LARGE = 50_000

/** A town this large is meant when "in" stands before its name. */
export const TOWN = 1_000

/** A state, or a country or state abroad, named in full by the words from `start` up to `end`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly state?: string
  readonly region?: Foreign
}

/** A town's name from `start` up to `end`, and the towns of that name, the largest first. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly cities: readonly Candidate[]
}

/** States and regions abroad that are named in full; a longer name hides a shorter one inside it. */
export function spansOf(phrase: Phrase, gazetteer: Gazetteer): readonly Span[] {
  const spans: Span[] = []
  for (let start = 0; start < phrase.length; start++) {
    for (const end of phrase.endsFrom(start)) {
      const key = phrase.key(start, end)
      const state = gazetteer.state(key)
      const foreign = gazetteer.abroad(key)
      const region = foreign?.kind === 'region' ? foreign : undefined
      if (state) spans.push({ start, end, state })
      else if (region) spans.push({ start, end, region })
      else if (end - start < 2 || !gazetteer.isCity(key)) continue
      start = end - 1
      break
    }
  }
  return spans
}

/**
 * The first find for the words that end before `end`, the longest name first. A word that is noise by itself counts
 * only as the name of a large town. With `all`, only noise may stand before the name: a guess at half a name is bad.
 */
export function wordsBefore(
  phrase: Phrase,
  end: number,
  find: (key: string) => readonly Candidate[],
  which: 'any' | 'all' = 'any',
): readonly Candidate[] | undefined {
  const stop = phrase.skipBack(end)
  for (const start of phrase.startsTo(stop)) {
    if (which === 'all' && !phrase.isNoise(0, start)) continue
    const found = find(phrase.key(start, stop))
    if (found.length > 0 && (isPlaceName(phrase, start, stop) || (found[0]?.people ?? 0) >= LARGE))
      return found
  }
  return undefined
}

/** True if the words may be a name: several, or one that is not noise. */
function isPlaceName(phrase: Phrase, start: number, end: number): boolean {
  return end - start > 1 || !phrase.isNoise(start, end)
}

/** The first find for the words that start after `start`, the longest name first. */
export function after(
  phrase: Phrase,
  start: number,
  find: (key: string) => readonly Candidate[],
): readonly Candidate[] | undefined {
  const from = phrase.skipOn(start)
  for (const end of phrase.endsFrom(from)) {
    const found = find(phrase.key(from, end))
    if (found.length > 0 && isPlaceName(phrase, from, end)) return found
  }
  return undefined
}

/** The first town of some size whose name stands anywhere but inside the name of the state. */
export function anywhere(
  phrase: Phrase,
  state: Span,
  find: (key: string) => readonly Candidate[],
): readonly Candidate[] | undefined {
  for (let start = 0; start < phrase.length; start++) {
    for (const end of phrase.endsFrom(start)) {
      const key = phrase.key(start, end)
      if (key.length < 4 || (start >= state.start && end <= state.end) || phrase.isNoise(start, end)) continue
      const found = find(key).filter(city => city.people >= TOWN)
      if (found.length > 0) return found
    }
  }
  return undefined
}

/** Every stretch of words that is a town's name, from left to right, the longest first, without overlaps. */
export function hitsOf(phrase: Phrase, gazetteer: Gazetteer): readonly Hit[] {
  const hits: Hit[] = []
  for (let start = 0; start < phrase.length; start++) {
    for (const end of phrase.endsFrom(start)) {
      const key = phrase.key(start, end)
      const everything = start === 0 && end === phrase.length && end > 1
      if (!gazetteer.isCity(key) || (phrase.isNoise(start, end) && !everything)) continue
      if (key.length < 4 && !phrase.isAll(start, end)) continue
      hits.push({ start, end, cities: gazetteer.cities(key) })
      start = end - 1
      break
    }
  }
  return hits
}
