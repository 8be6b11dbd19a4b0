import { CLASSES, type Learned } from '../../src/understanding/intent/model.ts'
import { chance, shuffle } from './chance.ts'
import type { Label } from './labelled.ts'

/** A phrase as the model learns from it. */
export interface Example {
  readonly label: Label
  readonly features: Int32Array
  /** How much it counts: a phrase that somebody wrote outweighs one that a grammar made. */
  readonly weight: number
}

const SEED = 20261129
const ROUNDS = 6
const RATE = 0.35
const DECAY = 2e-6
/** Softens what is learned, so that a phrase that was seen is not thought certain. */
const SMOOTHING = 0.02

/** How much each class counts beside the others, so that common ones do not drown the rest. */
function sharesOf(examples: readonly Example[]): readonly number[] {
  const sums = CLASSES.map(label =>
    examples.reduce((sum, example) => sum + (example.label === label ? example.weight : 0), 0),
  )
  const mean = sums.reduce((sum, one) => sum + one, 0) / CLASSES.length
  return sums.map(sum => (sum === 0 ? 0 : Math.sqrt(mean / sum)))
}

/** The weights of a multinomial logistic regression while it is learned by Adagrad. */
class Learner {
  readonly weights: Float64Array
  readonly biases = new Float64Array(CLASSES.length)
  readonly #slopes: Float32Array
  readonly #buckets: number

  constructor(buckets: number) {
    this.#buckets = buckets
    this.weights = new Float64Array(buckets * CLASSES.length)
    this.#slopes = new Float32Array(buckets * CLASSES.length).fill(1e-6)
  }

  take({ label, features }: Example, weight: number): void {
    const value = 1 / Math.sqrt(Math.max(features.length, 1))
    const scores = CLASSES.map((_, kind) => this.#score(kind, features, value))
    const highest = Math.max(...scores)
    const powers = scores.map(score => Math.exp(score - highest))
    const total = powers.reduce((sum, power) => sum + power, 0)
    for (const [kind, name] of CLASSES.entries()) {
      const wanted = (name === label ? 1 - SMOOTHING : 0) + SMOOTHING / CLASSES.length
      this.#step(kind, features, ((powers[kind] ?? 0) / total - wanted) * weight, value)
    }
  }

  #score(kind: number, features: Int32Array, value: number): number {
    const base = kind * this.#buckets
    let sum = 0
    for (let at = 0; at < features.length; at++) sum += this.weights[base + (features[at] ?? 0)] ?? 0
    return (this.biases[kind] ?? 0) + sum * value
  }

  #step(kind: number, features: Int32Array, error: number, value: number): void {
    const base = kind * this.#buckets
    for (let at = 0; at < features.length; at++) {
      const bucket = base + (features[at] ?? 0)
      const weight = this.weights[bucket] ?? 0
      const slope = error * value + DECAY * weight
      const sum = (this.#slopes[bucket] ?? 0) + slope * slope
      this.#slopes[bucket] = sum
      this.weights[bucket] = weight - (RATE * slope) / Math.sqrt(sum)
    }
    this.biases[kind] = (this.biases[kind] ?? 0) - 0.02 * error
  }
}

/** The largest weight that is kept as it is, in units: a signed byte. */
const MOST = 127

/** The model as it is shipped: weights in signed bytes, the few that stand far out cut. */
function rounded(learner: Learner, buckets: number): Learned {
  const sizes = Float64Array.from(learner.weights, Math.abs).sort()
  const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? 1
  const unit = Number((largest / MOST).toPrecision(6))
  return {
    buckets,
    unit,
    biases: Array.from(learner.biases, bias => Number(bias.toFixed(4))),
    weights: Int8Array.from(learner.weights, weight =>
      Math.max(-MOST, Math.min(MOST, Math.round(weight / unit))),
    ),
  }
}

/** Learns from `examples`, in an order that only the seed decides. */
export function learn(examples: readonly Example[], buckets: number): Learned {
  const learner = new Learner(buckets)
  const shares = new Map(CLASSES.map((label, kind) => [label, sharesOf(examples)[kind] ?? 0]))
  const order = [...examples]
  const next = chance(SEED)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next)
    for (const example of order) learner.take(example, example.weight * (shares.get(example.label) ?? 0))
  }
  return rounded(learner, buckets)
}
