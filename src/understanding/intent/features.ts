import { soundOf, unmasked } from './fold.ts'
import type { Token } from './tokens.ts'

/** How many words of a message the model looks at, from its beginning. */
const LONGEST = 80

/** Kinds of words of which it matters little which one stands there, in the order in which they are sought. */
const KINDS: readonly string[] = [
  'kin', 'migra', 'agent', 'men', 'cell', 'cuffs', 'vehicle', 'ailment', 'outing', 'gift', 'mood', 'topic', 'talk', 'month', 'year',
  'digits', 'en-errand', 'en-thing',
] // biome-ignore format: a list is read by rows

/** The tag of a verb's class and tense: `take.past.plural`. */
const DEED = /^(?:seize|take|free|deport|stop|hurt|answer|knock|chase)\.[a-z-]+/

/** A number, or the word of ours that a token stands for, as it sounds. */
function heardAs({ typed, words }: Token): string {
  if (/^\d+$/.test(typed)) return '#'
  const [word] = words
  return soundOf(unmasked(word ?? typed))
}

/** The kind of a word, where one stands for all; else the word itself. */
function kindOf(token: Token): string {
  const kind = KINDS.find(tag => token.tags.has(tag))
  if (kind !== undefined) return `@${kind}`
  for (const tag of token.tags) if (DEED.test(tag)) return `@${tag}`
  return heardAs(token)
}

/** Runs of two and three neighbours and pairs that skip one word. */
function runsOf(words: readonly string[]): readonly string[] {
  const framed = ['^', ...words, '$']
  return framed.flatMap((word, at) => {
    const [next, after] = [framed[at + 1], framed[at + 2]]
    if (next === undefined) return []
    return after === undefined
      ? [`${word} ${next}`]
      : [`${word} ${next}`, `${word} ${next} ${after}`, `${word} _ ${after}`]
  })
}

/** Every run of `length` letters. */
function runsOfLetters(text: string, length: number, mark: string): readonly string[] {
  return Array.from(
    { length: Math.max(text.length - length + 1, 0) },
    (_, at) => mark + text.slice(at, at + length),
  )
}

/** FNV-1a of 32 bits over UTF-16 units, with its upper half folded into the lower. */
function hashOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/**
 * The buckets that a message falls into, each once, `buckets` in all (a power of two): its words as they sound and their
 * kinds, by themselves and in runs, the tags of the lexicon, and runs of letters with and without the spaces between
 * words, so that a slip, a lost space or a word that nobody knows still leaves most of them.
 */
export function featuresOf(tokens: readonly Token[], buckets: number): Int32Array {
  const near = tokens.slice(0, LONGEST)
  const words = near.map(heardAs)
  const kinds = near.map(kindOf)
  const typed = near.map(token => soundOf(unmasked(token.typed)))
  const spaced = ` ${typed.join(' ')} `
  const features = [
    ...words,
    ...runsOf(words),
    ...runsOf(kinds).map(run => `@${run}`),
    ...near.flatMap(token => [...token.tags].map(tag => `#${tag}`)),
    ...runsOfLetters(spaced, 3, '3'),
    ...runsOfLetters(spaced, 4, '4'),
    ...runsOfLetters(spaced, 5, '5'),
    ...runsOfLetters(typed.join(''), 4, '~'),
  ]
  return Int32Array.from(new Set(features.map(feature => hashOf(feature) & (buckets - 1))))
}
