import { inAnyLanguage } from '../../understanding/vocabulary/languages.ts'
import type { PlaceVocabulary } from '../../understanding/vocabulary/vocabulary.ts'
import type { WordList } from '../../understanding/vocabulary/word-list.ts'
import { foldedWords, placeKey, plain } from './fold.ts'

/** How many words of a text are read: more is never a place, and a bound keeps every call short. */
const MOST_QUERY_WORDS = 40

/** The most words that a name has: `truth or consequences city limits`, `carolina del norte`. */
const LONGEST_PLACE_NAME = 5

function set(pick: (places: PlaceVocabulary) => WordList): ReadonlySet<string> {
  return new Set(inAnyLanguage(({ places }) => pick(places)))
}

const NOISE = set(({ noise }) => noise)
const RESIDENCE = set(({ residence }) => residence)
const WITHIN = set(({ within }) => within)
const ARTICLES = set(({ articles }) => articles)
/** Words between a name and its state: Springfield *en* Illinois. */
export const CONNECTIVE = set(({ connective }) => connective)
const CITY_WORD = set(({ city }) => city)
const STATE_WORD = set(({ state }) => state)
const COUNTY_WORD = set(({ county }) => county)
const CONSULATE_WORD = set(({ consulate }) => consulate)
const EMBASSY_WORD = set(({ embassy }) => embassy)
const TITLE_WORD = set(({ title }) => title)

/** The words of a text that may name a place, with the keys of their stretches. */
export class Phrase {
  readonly words: readonly string[]

  /** Takes folded words. */
  constructor(words: readonly string[]) {
    this.words = words
  }

  /** Reads a text; where somebody says where they live after something else, only what follows counts. */
  static of(text: string): Phrase {
    const words = foldedWords(plain(text)).slice(0, MOST_QUERY_WORDS)
    const residence = words.findLastIndex(word => RESIDENCE.has(word))
    return new Phrase(residence > 0 && residence < words.length - 1 ? words.slice(residence) : words)
  }

  /** How many words there are. */
  get length(): number {
    return this.words.length
  }

  /** The key of the words from `start` up to, not including, `end`. */
  key(start: number, end: number): string {
    return placeKey(this.words.slice(start, end))
  }

  /** The longest stretch first: every end for a name that starts at `start`. */
  *endsFrom(start: number): Generator<number> {
    for (let end = Math.min(this.length, start + LONGEST_PLACE_NAME); end > start; end--) yield end
  }

  /** The longest stretch first: every start for a name that ends at `end`. */
  *startsTo(end: number): Generator<number> {
    for (let start = Math.max(0, end - LONGEST_PLACE_NAME); start < end; start++) yield start
  }

  /** True if the words from `start` up to `end` name no place by themselves. */
  isNoise(start: number, end: number): boolean {
    return this.words.slice(start, end).every(word => NOISE.has(word) || /^\d+$/.test(word))
  }

  /** True if all the words outside `start` to `end` are noise. */
  isAll(start: number, end: number): boolean {
    return this.isNoise(0, start) && this.isNoise(end, this.length)
  }

  /** True if the word before `start` says that somebody is in what follows. */
  isWithin(start: number): boolean {
    const [before, earlier] = [this.words[start - 1], this.words[start - 2]]
    return WITHIN.has(before ?? '') || (ARTICLES.has(before ?? '') && WITHIN.has(earlier ?? ''))
  }

  /** Where the words before `end` start to matter, when those between a town and its state are skipped. */
  skipBack(end: number): number {
    let at = end
    while (at > 0 && CONNECTIVE.has(this.words[at - 1] ?? '')) at--
    return at
  }

  /** Where the words from `start` start to matter, when those between a state and a town are skipped. */
  skipOn(start: number): number {
    let at = start
    while (at < this.length && CONNECTIVE.has(this.words[at] ?? '')) at++
    return at
  }

  /** The stretch without the noise at both ends. */
  core(): readonly [start: number, end: number] {
    let [start, end] = [0, this.length]
    while (start < end && this.isNoise(start, start + 1)) start++
    while (end > start && this.isNoise(end - 1, end)) end--
    return [start, end]
  }

  /** Where a word says that a county is meant, or -1. */
  countyWord(): number {
    return this.words.findIndex(word => COUNTY_WORD.has(word))
  }

  /** True if a word speaks of a consulate. */
  speaksOfConsulate(): boolean {
    return this.words.some(word => CONSULATE_WORD.has(word))
  }

  /** True if a word speaks of the embassy. */
  speaksOfEmbassy(): boolean {
    return this.words.some(word => EMBASSY_WORD.has(word))
  }

  /** True if a word says that a state is meant, and no town of its name. */
  saysState(): boolean {
    return this.words.some(word => STATE_WORD.has(word))
  }

  /** True if a word says that a town is meant, and no state of its name. */
  saysCity(): boolean {
    return this.words.some(word => CITY_WORD.has(word))
  }

  /** The phrase without the words that speak of a consulate of Mexico. */
  withoutConsulate(): Phrase {
    return new Phrase(this.words.filter(word => !CONSULATE_WORD.has(word) && !TITLE_WORD.has(word)))
  }
}
