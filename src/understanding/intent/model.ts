import model from '../../../data/lexicon/model.json' with { type: 'json' }
import { featuresOf } from './features.ts'
import type { Token } from './tokens.ts'

/** The classes that the model tells apart; all that is calm is one. */
export const CLASSES = ['panic', 'ask', 'proxy', 'close', 'calm'] as const

/** One of {@link CLASSES}. */
export type ModelClass = (typeof CLASSES)[number]

/** How likely each class is, from 0 to 1; together they are 1. */
export type Likelihoods = Readonly<Record<ModelClass, number>>

/** The learning of the model: for every class a bias and a weight for each bucket, one class after another. */
export interface Learned {
  readonly biases: ArrayLike<number>
  readonly weights: ArrayLike<number>
  /** The value of one unit of a weight. */
  readonly unit: number
  readonly buckets: number
}

/** How likely each class is of a message that falls into these buckets. */
export function likelihoodsOf(features: ArrayLike<number>, learned: Learned): Likelihoods {
  const { biases, weights, unit, buckets } = learned
  const share = unit / Math.sqrt(Math.max(features.length, 1))
  const scores = CLASSES.map((_, kind) => {
    let sum = 0
    for (let at = 0; at < features.length; at++) sum += weights[kind * buckets + (features[at] ?? 0)] ?? 0
    return (biases[kind] ?? 0) + sum * share
  })
  const highest = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - highest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  const [panic = 0, ask = 0, proxy = 0, close = 0, calm = 0] = powers.map(power => power / total)
  return { panic, ask, proxy, close, calm }
}

let loaded: Learned | undefined

function shipped(): Learned {
  loaded ??= {
    biases: model.biases,
    unit: model.unit,
    buckets: model.buckets,
    weights: new Int8Array(Buffer.from(model.weights, 'base64')),
  }
  return loaded
}

/** How likely the model that is shipped (`data/lexicon/model.json`) thinks each class of a message. */
export function likelihoods(tokens: readonly Token[]): Likelihoods {
  return likelihoodsOf(featuresOf(tokens, shipped().buckets), shipped())
}
