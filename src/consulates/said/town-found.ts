import type { Mention } from './mention.ts'
import type { Sentence } from './sentence.ts'
import { cornerBefore, type Setting } from './setting.ts'

/** How strongly each setting says that a town is meant. */
export const SETTING_WEIGHTS: Readonly<Record<Setting, number>> = {
  taken: 4,
  being: 3,
  street: 3,
  landmark: 3,
  within: 2,
  alone: 2,
}

/** The mention of a town by the words from `start` up to `end`, with the corner before it, if there is one. */
export function townFound(
  sentence: Sentence,
  start: number,
  end: number,
  setting: Setting | undefined,
  weight: number,
): Mention {
  const corner = cornerBefore(sentence, start)
  const phrase = sentence.typed(start, end)
  const found = { start, end, phrase, weight: setting === 'being' ? weight + 0.5 : weight }
  return corner ? { by: 'corner', ...found, corner: sentence.typed(...corner) } : { by: 'town', ...found }
}
