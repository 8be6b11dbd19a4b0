import type { Gazetteer } from '../search/gazetteer.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './sentence.ts'
import { settingOf } from './setting.ts'
import { similarStateBehind, stateBehind } from './state-behind.ts'
import { SETTING_WEIGHTS, townFound } from './town-found.ts'

/** "Sicero Ilinois": a name that only sounds like that of a town is one before its state, which may be misspelt too. */
export function misspelt(
  sentence: Sentence,
  start: number,
  end: number,
  key: string,
  gazetteer: Gazetteer,
): Mention | undefined {
  const state = stateBehind(sentence, end, gazetteer) ?? similarStateBehind(sentence, end, gazetteer)
  if (state === undefined) return heardAlone(sentence, start, end, key, gazetteer)
  if (gazetteer.similarCities(key, state.state).length + gazetteer.citiesByEar(key, state.state).length === 0)
    return undefined
  const setting = settingOf(sentence, start, state.end)
  return setting && townFound(sentence, start, state.end, setting, 4)
}

/** A town this large is meant by several words that only sound like its name, without its state. */
const LARGE_HEARD = 100_000

/** "Estoy en wuinston salem": several words together that somebody wrote by ear. */
function heardAlone(
  sentence: Sentence,
  start: number,
  end: number,
  key: string,
  gazetteer: Gazetteer,
): Mention | undefined {
  if (end - start < 2) return undefined
  const setting = settingOf(sentence, start, end)
  if (setting !== 'being' && setting !== 'taken') return undefined
  const [town] = gazetteer.citiesByEar(key)
  if ((town?.people ?? 0) < LARGE_HEARD) return undefined
  return townFound(sentence, start, end, setting, SETTING_WEIGHTS[setting])
}
