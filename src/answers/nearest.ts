import { gramsOf } from './grams.ts'

/** A question as somebody may put it, and the name of what answers it. */
export interface Wording {
  readonly text: string
  readonly name: string
}

/** A name with how near its wordings are to what is asked: about 0 for nothing in common, above 1 for the same words. */
export interface Near {
  readonly name: string
  readonly nearness: number
}

type Grams = ReadonlyMap<string, number>

/** How much the nearest wording of a name, its second nearest, and all of them together count. */
const NEAREST = 0.42
const WEIGHT_OF_SECOND = 0.18
const ALL_TOGETHER = 0.6

/** Added to the number of names that have a gram; and that number for a gram that none has. */
const SMOOTHING = 0.5
const UNHEARD = 0.7

/** Texts of length 1, as vectors of grams, found by their grams. */
class Postings {
  readonly #byGram = new Map<string, { readonly text: number; readonly share: number }[]>()
  #texts = 0

  add(weights: Grams): void {
    const length = lengthOf(weights)
    const text = this.#texts++
    for (const [gram, weight] of weights) {
      const posted = this.#byGram.get(gram) ?? []
      posted.push({ text, share: weight / length })
      this.#byGram.set(gram, posted)
    }
  }

  /** The cosine of each text with these weights. */
  cosinesWith(weights: Grams): Float64Array {
    const length = lengthOf(weights)
    const cosines = new Float64Array(this.#texts)
    for (const [gram, weight] of weights)
      for (const { text, share } of this.#byGram.get(gram) ?? [])
        cosines[text] = (cosines[text] ?? 0) + (weight * share) / length
    return cosines
  }
}

/**
 * Finds the name whose wordings are nearest to a question: cosines of tf-idf vectors over {@link gramsOf}, where a gram weighs the
 * more, the fewer names have it. Built once from all wordings, in some tens of milliseconds.
 */
export class NearestWording {
  readonly #names: readonly string[]
  /** In how many names each gram stands. */
  readonly #spread: ReadonlyMap<string, number>
  /** For each wording the number of its name. */
  readonly #nameOf: readonly number[]
  readonly #wordings = new Postings()
  /** Of each name its wordings together, in the order of the names. */
  readonly #together = new Postings()

  constructor(wordings: readonly Wording[]) {
    this.#names = [...new Set(wordings.map(({ name }) => name))]
    const numbers = new Map(this.#names.map((name, number) => [name, number]))
    this.#nameOf = wordings.map(({ name }) => numbers.get(name) ?? 0)
    const grams = wordings.map(({ text }) => gramsOf(text))
    this.#spread = this.#spreadOf(grams)
    const sums = this.#names.map(() => new Map<string, number>())
    for (const [at, some] of grams.entries()) {
      const weights = this.#weigh(some)
      this.#wordings.add(weights)
      addTo(sums[this.#nameOf[at] ?? 0], weights)
    }
    for (const sum of sums) this.#together.add(sum)
  }

  /** The two nearest names, the nearest first; undefined for a text without words. */
  find(text: string): readonly [Near, Near] | undefined {
    const asked = this.#weigh(gramsOf(text))
    if (asked.size === 0) return undefined
    const best = this.#bestOf(this.#wordings.cosinesWith(asked))
    const together = this.#together.cosinesWith(asked)
    const near = this.#names.map((name, at) => {
      const { first, second } = best[at] ?? { first: 0, second: 0 }
      return {
        name,
        nearness: NEAREST * first + WEIGHT_OF_SECOND * second + ALL_TOGETHER * (together[at] ?? 0),
      }
    })
    const [nearest, next] = near.toSorted((one, other) => other.nearness - one.nearness)
    return nearest && next && [nearest, next]
  }

  #spreadOf(grams: readonly Grams[]): ReadonlyMap<string, number> {
    const namesOf = new Map<string, Set<number>>()
    for (const [at, some] of grams.entries())
      for (const gram of some.keys())
        namesOf.set(gram, (namesOf.get(gram) ?? new Set()).add(this.#nameOf[at] ?? 0))
    return new Map([...namesOf].map(([gram, names]) => [gram, names.size]))
  }

  /** A gram that no wording has weighs most, so that a question about something else is near to nothing. */
  #weigh(grams: Grams): Grams {
    const most = this.#names.length + 1
    const rarity = (gram: string) => Math.log(most / ((this.#spread.get(gram) ?? UNHEARD) + SMOOTHING))
    return new Map([...grams].map(([gram, weight]) => [gram, weight * rarity(gram)]))
  }

  /** For each name the cosines of its two nearest wordings. */
  #bestOf(cosines: Float64Array): readonly { readonly first: number; readonly second: number }[] {
    const best = this.#names.map(() => ({ first: 0, second: 0 }))
    for (const [at, cosine] of cosines.entries()) {
      const two = best[this.#nameOf[at] ?? 0]
      if (two === undefined) continue
      if (cosine > two.first) [two.first, two.second] = [cosine, two.first]
      else if (cosine > two.second) two.second = cosine
    }
    return best
  }
}

function lengthOf(weights: Grams): number {
  let sum = 0
  for (const weight of weights.values()) sum += weight ** 2
  return Math.sqrt(sum) || 1
}

/** Adds the direction of `weights` to a sum. */
function addTo(sum: Map<string, number> | undefined, weights: Grams): void {
  const length = lengthOf(weights)
  for (const [gram, weight] of weights) sum?.set(gram, (sum.get(gram) ?? 0) + weight / length)
}
