import { isSubject, termsOf } from '../understanding/terms.ts'

/** How much a gram counts by its kind: a word of the question, two neighbours, or a run of letters of a word. */
const WORD_WEIGHT = 1.6
const PAIR_WEIGHT = 0.8
const LETTERS_WEIGHT = 0.45

/** Lengths of the runs of letters, and the shortest term that is taken apart into them. */
const RUNS = [4, 5]
const SHORTEST_TAKEN_APART = 4

/**
 * The grams of a question with their weights: its words as subjects or as they sound, pairs of neighbours, and runs of
 * letters of the words that are of no subject, so that a slip or an ending leaves most of them.
 */
export function gramsOf(text: string): ReadonlyMap<string, number> {
  const terms = termsOf(text)
  const grams = new Map<string, number>()
  for (const [at, term] of terms.entries()) {
    grams.set(term, WORD_WEIGHT)
    const next = terms[at + 1]
    if (next !== undefined) grams.set(`${term} ${next}`, PAIR_WEIGHT)
  }
  for (const term of terms) for (const run of letterRunsOf(term)) grams.set(run, LETTERS_WEIGHT)
  return grams
}

function letterRunsOf(term: string): readonly string[] {
  if (isSubject(term) || term.length < SHORTEST_TAKEN_APART) return []
  const framed = `<${term}>`
  return RUNS.flatMap(length =>
    Array.from(
      { length: Math.max(framed.length - length + 1, 0) },
      (_, at) => `${length}:${framed.slice(at, at + length)}`,
    ),
  )
}
