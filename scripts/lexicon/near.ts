import { bareWords } from '../../src/domain/messaging/bare-words.ts'

/** From this share of common words on two phrases count as nearly equal. */
export const NEARLY_EQUAL = 0.75

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(bareWords(text).split(' '))
}

/** The share of the words of two phrases that both have (Jaccard), from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const common = a.intersection(b).size
  return common / (a.size + b.size - common)
}

interface KnownPhrase {
  readonly text: string
  readonly words: ReadonlySet<string>
}

/** As many of the rarest of `words` as any phrase that is nearly equal must have one of. */
function rarest(words: ReadonlySet<string>, counts: ReadonlyMap<string, number>): readonly string[] {
  const enough = words.size - Math.ceil(NEARLY_EQUAL * words.size) + 1
  return [...words].sort((one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0)).slice(0, enough)
}

/** Answers to which of `known` a phrase is equal or nearly equal; undefined if to none. */
export function nearest(known: readonly string[]): (text: string) => string | undefined {
  const phrases = known.map((text): KnownPhrase => ({ text, words: wordsOf(text) }))
  const counts = new Map<string, number>()
  for (const { words } of phrases) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const byWord = new Map<string, KnownPhrase[]>()
  for (const phrase of phrases)
    for (const word of rarest(phrase.words, counts)) {
      const those = byWord.get(word)
      if (those) those.push(phrase)
      else byWord.set(word, [phrase])
    }
  return text => {
    const words = wordsOf(text)
    const candidates = new Set([...words].flatMap(word => byWord.get(word) ?? []))
    return [...candidates].find(candidate => {
      const common = words.intersection(candidate.words).size
      return common / (words.size + candidate.words.size - common) >= NEARLY_EQUAL
    })?.text
  }
}
