import { anyOf, inAnyLanguage } from '../../understanding/vocabulary/languages.ts'
import type { WhereaboutsVocabulary } from '../../understanding/vocabulary/whereabouts-vocabulary.ts'
import type { WordList } from '../../understanding/vocabulary/word-list.ts'
import { placeKey, plain } from '../search/fold.ts'

/** How many words of a text are read, and how many of its UTF-16 units. */
const MOST_WORDS = 200
const READ_WORDS_IN = 2_000

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’`][\p{L}]+)*/gu
const TYPED_INITIALS = /(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu

/** Marks between two words that end a clause; a full stop after `St` does not. */
const CLAUSE_END = /[.,;:!?¡¿()\n"«»…]/
const SENTENCE_END = /[.;!?¿¡\n]/
const SHORTENED = new Set(['st', 'ste', 'ft', 'mt', 'sta', 'sto'])

/** One word of a text as typed and folded, with what stands between it and the word before. */
interface TypedWord {
  readonly typed: string
  readonly word: string
  readonly gap: string
}

/** Makes a test for the words that `pick` takes from every language. */
function cue(pick: (words: WhereaboutsVocabulary) => WordList): (word: string) => boolean {
  const words = new Set(inAnyLanguage(({ whereabouts }) => pick(whereabouts)))
  return word => words.has(word)
}

/** Tests for single words by what they tell of a place, in any language. */
export const CUES = {
  within: cue(({ within }) => within),
  toward: cue(({ toward }) => toward),
  partOf: cue(({ partOf }) => partOf),
  of: cue(({ of }) => of),
  being: cue(({ being }) => being),
  held: cue(({ held }) => held),
  taking: cue(({ taking }) => taking),
  whom: cue(({ whom }) => whom),
  things: cue(({ things }) => things),
  landmarks: cue(({ landmarks }) => landmarks),
  detention: cue(({ detention }) => detention),
  street: cue(({ street }) => street),
  streetBefore: cue(({ streetBefore }) => streetBefore),
  and: cue(({ and }) => and),
  elsewhere: cue(({ elsewhere }) => elsewhere),
  kin: cue(({ kin }) => kin),
  roles: cue(({ roles }) => roles),
  own: cue(({ own }) => own),
  another: cue(({ another }) => another),
  settled: cue(({ settled }) => settled),
  caught: cue(({ caught }) => caught),
  possessive: cue(({ possessive }) => possessive),
  ownPlaces: cue(({ ownPlaces }) => ownPlaces),
  joining: cue(({ joining }) => joining),
  from: cue(({ from }) => from),
  towardThe: cue(({ towardThe }) => towardThe),
  going: cue(({ going }) => going),
  heading: cue(({ heading }) => heading),
  not: cue(({ not }) => not),
  zip: cue(({ zip }) => zip),
} as const

/** Words that turn a name into a county's. */
export const COUNTY_WORDS: ReadonlySet<string> = new Set(inAnyLanguage(({ places }) => places.county))

const SUPPOSES = new RegExp(String.raw`\b${anyOf(({ whereabouts }) => whereabouts.suppose)}\b`)

/** How far back, in words, a verb still says where somebody is. */
const VERB_REACH = 9

/** The words of a text one by one, with what stands around a stretch of them. */
export class Sentence {
  readonly #tokens: readonly TypedWord[]

  private constructor(tokens: readonly TypedWord[]) {
    this.#tokens = tokens
  }

  /** Reads a text without links. */
  static of(text: string): Sentence {
    const read = text.slice(0, READ_WORDS_IN).normalize('NFC').replaceAll(TYPED_INITIALS, '$1')
    const tokens: TypedWord[] = []
    let end = 0
    for (const match of read.matchAll(TOKEN)) {
      if (tokens.length === MOST_WORDS) break
      const [typed] = match
      const word = plain(typed).replaceAll(/['’`]/g, '')
      tokens.push({ typed, word, gap: read.slice(end, match.index) })
      end = match.index + typed.length
    }
    // The last gap tells how the last sentence ends.
    tokens.push({ typed: '', word: '', gap: read.slice(end) })
    return new Sentence(tokens)
  }

  /** How many words there are. */
  get length(): number {
    return this.#tokens.length - 1
  }

  /** The folded word at a place; '' outside the text. */
  word(at: number): string {
    return this.#tokens[at]?.word ?? ''
  }

  /** The folded words from `start` up to `end`, with single spaces. */
  folded(start: number, end: number): string {
    return this.#tokens
      .slice(Math.max(0, start), end)
      .map(({ word }) => word)
      .join(' ')
  }

  /** The words from `start` up to `end` as they were typed. */
  typed(start: number, end: number): string {
    return this.#tokens
      .slice(start, end)
      .map(({ typed }) => typed)
      .join(' ')
  }

  /** The key of a name that these words may be. */
  key(start: number, end: number): string {
    return placeKey(this.#tokens.slice(start, end).map(({ word }) => word))
  }

  /** True if the word was typed in capitals alone, among words that were not. */
  isShouted(at: number): boolean {
    const typed = this.#tokens[at]?.typed ?? ''
    const isCapital = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase()
    return (
      isCapital(typed) && !this.#tokens.slice(0, -1).every(one => isCapital(one.typed) || one.typed === '')
    )
  }

  /** True if the word begins with a capital letter, among words that do not all. */
  isCapital(at: number): boolean {
    const typed = this.#tokens[at]?.typed ?? ''
    return /^\p{Lu}/u.test(typed) && this.#tokens.slice(0, -1).some(one => /^\p{Ll}/u.test(one.typed))
  }

  /** True if a comma stands right before the word. */
  hasCommaBefore(at: number): boolean {
    return this.#tokens[at]?.gap.includes(',') ?? false
  }

  /** True if a clause begins with this word. */
  begins(at: number): boolean {
    return at <= 0 || at >= this.length || this.#breaks(at, CLAUSE_END)
  }

  /** Every end of a name that begins at `start`, the longest first: no name goes over the end of a clause. */
  *endsFrom(start: number, longest: number): Generator<number> {
    let end = start + 1
    while (end < this.length && end - start < longest && !this.begins(end)) end++
    for (; end > start; end--) yield end
  }

  /** True if the words are a clause by themselves. */
  isClause(start: number, end: number): boolean {
    return this.begins(start) && this.begins(end)
  }

  /** Where the sentence of a word begins and ends. */
  sentenceAround(at: number): readonly [start: number, end: number] {
    let [start, end] = [at, at + 1]
    while (start > 0 && !this.#breaks(start, SENTENCE_END)) start--
    while (end < this.length && !this.#breaks(end, SENTENCE_END)) end++
    return [start, end]
  }

  /** True if the sentence of a word is put as a question or as what may happen. */
  isSupposed(at: number): boolean {
    const [start, end] = this.sentenceAround(at)
    const words = this.folded(start, end)
    const asked = this.#tokens[end]?.gap.includes('?') || this.#tokens[start]?.gap.includes('¿')
    return SUPPOSES.test(words) || (asked === true && !words.split(' ').some(CUES.being))
  }

  /** The nearest word before `at` in its sentence that passes, within so many words; -1 if there is none. */
  lastBefore(at: number, passes: (word: string) => boolean, reach = VERB_REACH): number {
    const [start] = this.sentenceAround(Math.max(0, at - 1))
    for (let index = at - 1; index >= Math.max(start, at - reach); index--) {
      if (passes(this.word(index))) return index
    }
    return -1
  }

  #breaks(at: number, marks: RegExp): boolean {
    const gap = this.#tokens[at]?.gap ?? ''
    if (!marks.test(gap)) return false
    return !(SHORTENED.has(this.word(at - 1)) && gap.trim() === '.')
  }
}
