import type { Phrases, WordList } from './word-list.ts'

/** How people name a line of a numbered list, in one language. */
export interface NumberVocabulary {
  /** Words that may stand before the number, with the space behind them; matched with nothing, too. */
  readonly before: Phrases
  /** Words for one, two, three, and so on. */
  readonly words: readonly WordList[]
}
