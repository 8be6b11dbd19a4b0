import { inAnyLanguage } from '../../understanding/vocabulary/languages.ts'
import type { Gazetteer } from '../search/gazetteer.ts'
import { TOWN } from '../search/stretches.ts'
import { isAway } from './away.ts'
import type { Facilities } from './facilities.ts'
import { CUES, type Sentence } from './sentence.ts'

/** The most words of a name that is looked for. */
const LONGEST_NAMED = 6

const NO_NAMES = new Set(inAnyLanguage(({ whereabouts }) => whereabouts.neverTowns))

/**
 * True for words that name a town, a state or a place of detention where somebody may be, was, or is to be taken to: rougher than what is read
 * as a place, for words that go to nobody before it was asked. "Me van a mover a Broadview" tells nobody's place, and yet where to look.
 */
export function namesAnyhow(sentence: Sentence, facilities: Facilities, gazetteer: Gazetteer): boolean {
  for (let start = 0; start < sentence.length; start++) {
    for (const end of sentence.endsFrom(start, LONGEST_NAMED)) {
      const key = sentence.key(start, end)
      if (!mayBePlace(key, facilities, gazetteer)) continue
      if (leadsThere(sentence, start) || isAway(sentence, start, end) || maybeThere(sentence, start))
        return true
    }
  }
  return false
}

function mayBePlace(key: string, facilities: Facilities, gazetteer: Gazetteer): boolean {
  if (key.length < 4 || NO_NAMES.has(key)) return false
  return (
    facilities.has(key) ||
    gazetteer.state(key) !== undefined ||
    (gazetteer.cities(key)[0]?.people ?? 0) >= TOWN
  )
}

/** "A Broadview" behind a verb of taking, "hacia Cicero": "avísale a Salinas" is said to somebody of that name. */
function leadsThere(sentence: Sentence, start: number): boolean {
  if (CUES.heading(sentence.word(start - 1))) return true
  return CUES.toward(sentence.word(start - 1)) && sentence.lastBefore(start - 1, CUES.taking, 4) >= 0
}

/** "Si me llevan a Broadview", "¿me tienen en Elgin?": what is asked or may happen. */
function maybeThere(sentence: Sentence, start: number): boolean {
  const before = sentence.word(start - 1)
  return (CUES.toward(before) || CUES.within(before)) && sentence.isSupposed(start)
}
