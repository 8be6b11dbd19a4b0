import evidence from '../../../data/lexicon/evidence.json' with { type: 'json' }
import type { Token } from './tokens.ts'

/** How much each kind of word speaks for an arrest under way. */
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(evidence.weights))

/**
 * True if the words of a message together speak enough for an arrest under way, by the table
 * `data/lexicon/evidence.json`: every kind of word counts once, and every word for its strongest kind.
 */
export function addsUp(tokens: readonly Token[]): boolean {
  const kinds = tokens.map(
    ({ tags }) =>
      [...tags]
        .filter(tag => WEIGHTS.has(tag))
        .sort((a, b) => (WEIGHTS.get(b) ?? 0) - (WEIGHTS.get(a) ?? 0))[0],
  )
  const sum = [...new Set(kinds)].reduce((total, kind) => total + (WEIGHTS.get(kind ?? '') ?? 0), 0)
  return sum >= evidence.enough
}
