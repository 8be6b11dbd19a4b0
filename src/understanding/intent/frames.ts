import { fold } from './fold.ts'
import { frames, type Meaning } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** A frame found in a message: it covers the tokens from `start` up to, but not including, `end`. */
export interface Finding {
  readonly meaning: Meaning
  readonly name: string
  readonly start: number
  readonly end: number
  readonly clause: number
}

/** An element of a pattern that stands for one word: it fits a token that has one of its words or tags. */
interface WordElement {
  readonly kind: 'word'
  readonly barred: boolean
  readonly optional: boolean
  readonly any: boolean
  readonly words: readonly string[]
  readonly tags: readonly string[]
}

type Element = WordElement | { readonly kind: 'start' } | { readonly kind: 'end' } | { readonly kind: 'gap' }

interface CompiledFrame {
  readonly meaning: Meaning
  readonly name: string
  readonly elements: readonly Element[]
}

/** How many words a `...` skips at most; never a `no`, which would turn the meaning round (`la migra no me agarró`). */
const GAP = 3

/**
 * Reads one element. A pattern is elements set apart by spaces: a word; `@tag`, a word with that tag; `a|b`, either;
 * `#`, digits; `*`, any word; a `?` after an element makes it optional; a `!` before one bars it from coming next; `...` skips up to three words; `^` and `$`
 * are the two ends of a clause.
 */
function elementOf(written: string): Element {
  if (written === '^') return { kind: 'start' }
  if (written === '$') return { kind: 'end' }
  if (written === '...') return { kind: 'gap' }
  const optional = written.endsWith('?')
  const barred = written.startsWith('!')
  const choices = written.slice(barred ? 1 : 0, optional ? -1 : undefined).split('|')
  const tags = choices.filter(choice => choice.startsWith('@')).map(choice => choice.slice(1))
  return {
    kind: 'word',
    barred,
    optional,
    any: choices.includes('*'),
    words: choices.filter(choice => /^[\p{L}\p{N}]/u.test(choice)).map(fold),
    tags: choices.includes('#') ? [...tags, 'digits'] : tags,
  }
}

/** The words and `@tags` with which a match can begin, so that only frames that may fit are tried. */
function openingsOf(elements: readonly Element[]): readonly string[] {
  const openings: string[] = []
  for (const element of elements) {
    if (element.kind !== 'word' || element.barred) continue
    openings.push(...element.words, ...element.tags.map(tag => `@${tag}`))
    if (!element.optional) break
  }
  return openings
}

function indexed(): ReadonlyMap<string, readonly CompiledFrame[]> {
  const index = new Map<string, CompiledFrame[]>()
  const read = new Map<string, Element>()
  const elementFor = (written: string) => {
    const element = read.get(written) ?? elementOf(written)
    read.set(written, element)
    return element
  }
  for (const { meaning, name, pattern } of frames()) {
    const elements = pattern.split(' ').map(elementFor)
    const frame = { meaning, name, elements }
    for (const opening of new Set(openingsOf(elements))) {
      const beginning = index.get(opening)
      if (beginning) beginning.push(frame)
      else index.set(opening, [frame])
    }
  }
  return index
}

let builtFrames: ReadonlyMap<string, readonly CompiledFrame[]> | undefined

/** The frames by the words and `@tags` they may open with, compiled when the first message is read. */
function framesByOpening(): ReadonlyMap<string, readonly CompiledFrame[]> {
  builtFrames ??= indexed()
  return builtFrames
}

function fits(token: Token, wanted: WordElement): boolean {
  return (
    wanted.any ||
    wanted.words.some(word => token.words.has(word)) ||
    wanted.tags.some(tag => token.tags.has(tag))
  )
}

/** Where the pattern, from element `step` on, ends when laid at word `at` of a clause; -1 if it does not fit there. */
function endOf(elements: readonly Element[], step: number, clause: readonly Token[], at: number): number {
  const wanted = elements[step]
  if (!wanted) return at
  if (wanted.kind === 'start') return at === 0 ? endOf(elements, step + 1, clause, at) : -1
  if (wanted.kind === 'end') return at === clause.length ? at : -1
  if (wanted.kind === 'gap') {
    for (let skipped = 0; skipped <= GAP && at + skipped <= clause.length; skipped++) {
      const end = endOf(elements, step + 1, clause, at + skipped)
      if (end >= 0) return end
      if (clause[at + skipped]?.tags.has('not')) return -1
    }
    return -1
  }
  const token = clause[at]
  if (wanted.barred) return token && fits(token, wanted) ? -1 : endOf(elements, step + 1, clause, at)
  const end = token && fits(token, wanted) ? endOf(elements, step + 1, clause, at + 1) : -1
  return end < 0 && wanted.optional ? endOf(elements, step + 1, clause, at) : end
}

/** Every frame that fits some run of words within one clause, in the order of the words. */
export function findFrames(tokens: readonly Token[]): readonly Finding[] {
  const clauses = Map.groupBy(tokens, token => token.clause)
  const byOpening = framesByOpening()
  const found: Finding[] = []
  let offset = 0
  for (const [number, clause] of clauses) {
    for (const [at, token] of clause.entries()) {
      const openings = [...token.words, ...[...token.tags].map(tag => `@${tag}`)]
      const candidates = new Set(openings.flatMap(opening => byOpening.get(opening) ?? []))
      for (const { meaning, name, elements } of candidates) {
        const end = endOf(elements, 0, clause, at)
        if (end > at) found.push({ meaning, name, start: offset + at, end: offset + end, clause: number })
      }
    }
    offset += clause.length
  }
  return found
}
