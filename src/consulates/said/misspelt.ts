import type { Gazetteer } from '../search/gazetteer.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './sentence.ts'
import { settingOf } from './setting.ts'
import { similarStateBehind, stateBehind } from './state-behind.ts'
import { townFound } from './town-found.ts'

/** "Sicero Ilinois": a name that only sounds like that of a town is one before its state, which may be misspelt too. */
export function misspelt(
  sentence: Sentence,
  start: number,
  end: number,
  key: string,
  gazetteer: Gazetteer,
): Mention | undefined {
  const state = stateBehind(sentence, end, gazetteer) ?? similarStateBehind(sentence, end, gazetteer)
  if (state === undefined || gazetteer.similarCities(key, state.state).length === 0) return undefined
  const setting = settingOf(sentence, start, state.end)
  return setting && townFound(sentence, start, state.end, setting, 4)
}
