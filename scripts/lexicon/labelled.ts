import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'

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
    [
      'second',
      'third',
      'fourth',
      'fifth',
      'sixth',
      'seventh',
      'eighth',
      'ninth',
      'tenth',
      'twelfth',
      'thirteenth',
    ].map(name => [name, [name]]),
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

const ANSWERS = new URL('../../data/answers/', import.meta.url)

const wordings = z.array(z.object({ asked: z.array(z.string()) }))

/** The wordings of the questions that have an answer, or are known to have none: whoever asks them is calm. */
function askedPhrases(): readonly LabelledPhrase[] {
  const files = readdirSync(ANSWERS)
    .filter(name => name.endsWith('.json'))
    .sort()
  const entries = files.flatMap(name =>
    wordings.parse(JSON.parse(readFileSync(new URL(name, ANSWERS), 'utf8'))),
  )
  return entries.flatMap(({ asked }) => asked.map(text => ({ label: 'calm' as const, text, set: 'answers' })))
}

/** Every phrase that was labelled by hand for the model to learn from. */
export function trainingPhrases(): readonly LabelledPhrase[] {
  const labelled = Object.entries(TRAINING_SETS).flatMap(([set, files]) =>
    files.flatMap(file => labelledPhrases(set, file)),
  )
  const known = new Set(labelled.map(({ text }) => text))
  return [...labelled, ...askedPhrases().filter(({ text }) => !known.has(text))]
}
