import net from '../../../data/lexicon/net.json' with { type: 'json' }
import { soundOf, unmasked } from './fold.ts'
import type { Token } from './tokens.ts'

/** How many weights the net has: every feature of a message falls into one of these buckets by its hash. A power of two. */
export const BUCKETS = 8_192

/** Fewer words than this are a greeting or a name: the net is not asked about them. */
export const SHORTEST = 3

/** How many words of a message the net looks at, from its beginning. */
const LONGEST = 120

/** FNV-1a of 32 bits over UTF-16 units, with its upper half folded into the lower. */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1)
}

/** A word as it sounds, so that its spelling makes no difference; a number is `#`. */
function heardAs({ typed }: Token): string {
  return /^\d+$/.test(typed) ? '#' : soundOf(unmasked(typed))
}

/**
 * The buckets that a message falls into, each once: its words as they sound, the pairs of neighbours, its first and last
 * word, and the tags that the lexicon gives to its words. A name falls into none that was learned.
 */
export function featuresOf(tokens: readonly Token[]): ReadonlySet<number> {
  const near = tokens.slice(0, LONGEST)
  const words = near.map(heardAs)
  const pairs = ['^', ...words].map((word, at) => `${word} ${words[at] ?? '$'}`)
  const tags = near.flatMap(token => [...token.tags].map(tag => `@${tag}`))
  return new Set([...words, ...pairs, ...tags].map(bucketOf))
}

/** The learning of the net: a weight for every bucket, and what a message scores that falls into none. */
export interface Learned {
  readonly bias: number
  readonly weights: ArrayLike<number>
}

/** How much a message with these features sounds like a cry, in hundredths of a logit. */
export function scoreOf(features: ReadonlySet<number>, { bias, weights }: Learned): number {
  let sum = 0
  for (const bucket of features) sum += weights[bucket] ?? 0
  return bias + sum / Math.sqrt(Math.max(features.size, 1))
}

/** True if a message in which no rule found anything has the ring of a cry all the same. One of fewer than {@link SHORTEST} words never has. */
export function ringsLikeACry(tokens: readonly Token[]): boolean {
  return tokens.length >= SHORTEST && scoreOf(featuresOf(tokens), net) > net.threshold
}
