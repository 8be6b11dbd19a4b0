import { inAnyLanguage } from '../../understanding/vocabulary/languages.ts'
import type { Gazetteer } from '../search/gazetteer.ts'
import { CONNECTIVE } from '../search/phrase.ts'
import type { Sentence } from './sentence.ts'

/** The most words that the name of a state has. */
export const LONGEST_STATE = 4

const RISKY_LETTERS = new Set(inAnyLanguage(({ places }) => places.notStates))

/** A state that stands right behind a name, and where it ends. */
export interface StateBehind {
  readonly state: string
  readonly end: number
}

/** The state behind a town of it; two letters that are also a word count only in capitals, behind a comma or at the end. */
export function townState(
  sentence: Sentence,
  start: number,
  end: number,
  key: string,
  gazetteer: Gazetteer,
): StateBehind | undefined {
  const behind = stateBehind(sentence, end, gazetteer) ?? similarStateBehind(sentence, end, gazetteer)
  if (behind && gazetteer.cities(key, behind.state).length > 0 && start < end) return behind
  return undefined
}

/** The state that is named right behind a name that ends before `end`: its own name, or letters that are surely meant. */
export function stateBehind(sentence: Sentence, end: number, gazetteer: Gazetteer): StateBehind | undefined {
  let at = end
  while (at < sentence.length && CONNECTIVE.has(sentence.word(at)) && at - end < 3) at++
  if (at >= sentence.length || (at > end && sentence.begins(end) && !sentence.hasCommaBefore(end)))
    return undefined
  for (const stop of sentence.endsFrom(at, LONGEST_STATE)) {
    const state = gazetteer.state(sentence.key(at, stop))
    if (state) return { state, end: stop }
  }
  if (at !== end) return undefined
  const letters = gazetteer.stateOfLetters(sentence.word(at))
  if (letters === undefined) return undefined
  const sure =
    !RISKY_LETTERS.has(sentence.word(at)) ||
    sentence.isShouted(at) ||
    sentence.hasCommaBefore(at) ||
    sentence.begins(at + 1)
  return sure ? { state: letters, end: at + 1 } : undefined
}

/** A state of this many letters at least is known by its sound. */
const SHORTEST_SIMILAR = 6

/** The same of a state whose name only sounds so: "ilinois". */
export function similarStateBehind(
  sentence: Sentence,
  at: number,
  gazetteer: Gazetteer,
): StateBehind | undefined {
  if (at >= sentence.length || (sentence.begins(at) && !sentence.hasCommaBefore(at))) return undefined
  for (const end of sentence.endsFrom(at, LONGEST_STATE)) {
    const key = sentence.key(at, end)
    const state = key.length < SHORTEST_SIMILAR ? undefined : gazetteer.similarState(key)
    if (state) return { state, end }
  }
  return undefined
}
