import { readFileSync } from 'node:fs'

/** The classes that the model tells apart: those of intents, with all that is calm as one. */
export type Label = 'panic' | 'ask' | 'proxy' | 'close' | 'calm'

/** A phrase that somebody wrote and labelled by hand. */
export interface LabelledPhrase {
  readonly label: Label
  readonly text: string
  readonly set: string
}

/** The sets that the model learns from; `eleventh` and `development` measure, and nothing learns from them. */
export const TRAINING_SETS: Readonly<Record<string, readonly string[]>> = {
  first: ['panic', 'ask', 'proxy', 'sighting', 'question', 'close', 'other'],
  ...Object.fromEntries(
    ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'twelfth'].map(
      name => [name, [name]],
    ),
  ),
}

function labelOf(intent: string): Label {
  return intent === 'panic' || intent === 'ask' || intent === 'proxy' || intent === 'close' ? intent : 'calm'
}

/** The phrases of one file of `test/understanding/intent-labelled/`. */
export function labelledPhrases(set: string, file: string): readonly LabelledPhrase[] {
  const path = new URL(`../../test/understanding/intent-labelled/${file}.tsv`, import.meta.url)
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
  return lines.map(line => {
    const [intent = '', text = ''] = line.split('\t')
    return { label: labelOf(intent), text, set }
  })
}

/** Every phrase that was labelled by hand for the model to learn from. */
export function trainingPhrases(): readonly LabelledPhrase[] {
  return Object.entries(TRAINING_SETS).flatMap(([set, files]) =>
    files.flatMap(file => labelledPhrases(set, file)),
  )
}
