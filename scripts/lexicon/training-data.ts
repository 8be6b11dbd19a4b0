import { createHash } from 'node:crypto'
import { featuresOf } from '../../src/understanding/intent/features.ts'
import { read } from '../../src/understanding/intent/tokens.ts'
import { examTexts } from '../exam/phrases.ts'
import { type Chance, chance } from './chance.ts'
import { type MadePhrase, madePhrases } from './grammar.ts'
import { trainingPhrases } from './labelled.ts'
import { nearest } from './near.ts'
import { roughened } from './noise.ts'

const SEED = 77

/** How much a phrase that somebody wrote counts beside one that a grammar made. */
const BY_HAND = 4

/** A phrase to learn from, and how much it counts. */
export interface TrainingPhrase extends MadePhrase {
  readonly weight: number
}

/** What the grammars make, clean or roughened, each phrase once. */
function fromGrammars(next: Chance, isSealed: (text: string) => boolean): readonly MadePhrase[] {
  const seen = new Set<string>()
  return madePhrases(next).flatMap(({ label, text }) => {
    const rough = roughened(text, next)
    if (seen.has(rough) || isSealed(text) || isSealed(rough)) return []
    seen.add(rough)
    return [{ label, text: rough }]
  })
}

/**
 * All that the model learns from: what people labelled, clean and once more as a telephone leaves it, and what the
 * grammars make; without what comes near a phrase of the sealed exam.
 */
export function trainingData(): readonly TrainingPhrase[] {
  const nearExam = nearest(examTexts())
  const isSealed = (text: string) => nearExam(text) !== undefined
  const next = chance(SEED)
  const byHand = trainingPhrases().filter(({ text }) => !isSealed(text))
  const twice = byHand.map(({ label, text }) => ({ label, text: roughened(roughened(text, next), next) }))
  const rough = [...twice, ...fromGrammars(next, isSealed)].filter(({ text }) => !isSealed(text))
  return [
    ...byHand.map(({ label, text }) => ({ label, text, weight: BY_HAND })),
    ...rough.map(phrase => ({ ...phrase, weight: 1 })),
  ]
}

/** Of so many phrases one lends its features to the digest. */
const SAMPLED = 40

/**
 * A digest of all that the model learns from and of how some of it is read, so that a test sees at once when it is to be
 * trained anew.
 */
export function digestOf(data: readonly TrainingPhrase[]): string {
  const hash = createHash('sha256')
  for (const [at, { label, text, weight }] of data.entries()) {
    hash.update(`${label}\t${weight}\t${text}\n`)
    if (at % SAMPLED === 0) hash.update(featuresOf(read(text).tokens, SAMPLED_BUCKETS).join())
  }
  return hash.digest('hex')
}

const SAMPLED_BUCKETS = 2 ** 20
