import { writeFileSync } from 'node:fs'
import { featuresOf } from '../src/understanding/intent/features.ts'
import { CLASSES } from '../src/understanding/intent/model.ts'
import { read } from '../src/understanding/intent/tokens.ts'
import { learn } from './lexicon/learn.ts'
import { digestOf, trainingData } from './lexicon/training-data.ts'

/** How many buckets features fall into, a power of two: the file is five signed bytes a bucket, in base64. */
const BUCKETS = 131_072

const ABOUT = 'The model that is asked about every message. Built by scripts/train.ts; do not edit.'

/**
 * Trains the model that is asked about every message on the phrases labelled by hand and on those that the grammars make:
 * the text of `data/lexicon/model.json`, the same bytes at every run.
 */
export function trainModel(): string {
  const data = trainingData()
  const examples = data.map(({ label, text, weight }) => ({
    label,
    weight,
    features: featuresOf(read(text).tokens, BUCKETS),
  }))
  const { biases, unit, weights } = learn(examples, BUCKETS)
  const model = {
    about: ABOUT,
    phrases: data.length,
    digest: digestOf(data),
    classes: CLASSES,
    buckets: BUCKETS,
    unit,
    biases,
    weights: Buffer.from(Int8Array.from(Array.from(weights)).buffer).toString('base64'),
  }
  const lines = Object.entries(model).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  )
  return `{\n${lines.join(',\n')}\n}\n`
}

if (import.meta.main) writeFileSync(new URL('../data/lexicon/model.json', import.meta.url), trainModel())
