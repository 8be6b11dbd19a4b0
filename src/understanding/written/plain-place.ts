import { inAnyLanguage } from '../vocabulary/languages.ts'

const WITHIN_PLACE = new Set(inAnyLanguage(({ whereabouts }) => whereabouts.within))
const HOMES = new Set(inAnyLanguage(({ whereabouts }) => whereabouts.homes))
const BEFORE_HOME = new Set([
  ...inAnyLanguage(({ whereabouts }) => whereabouts.things),
  ...inAnyLanguage(({ whereabouts }) => whereabouts.possessive),
])

/** True for bare words that say where somebody lives or works and nothing besides: "en mi casa", "at my job". */
export function isPlainPlace(folded: string): boolean {
  const words = folded.split(' ')
  const [first = ''] = words
  const behind = words.slice(WITHIN_PLACE.has(first) ? 1 : 0)
  return HOMES.has(behind.at(-1) ?? '') && behind.slice(0, -1).every(word => BEFORE_HOME.has(word))
}
