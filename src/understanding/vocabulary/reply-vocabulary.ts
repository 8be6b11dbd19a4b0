import type { Phrases } from './word-list.ts'

/** A short answer in words, typed where a choice could have been tapped. */
export type Reply = 'yes' | 'no' | 'skip' | 'back' | 'repeat' | 'stop'

/** Short answers and courtesies of one language. */
export interface ReplyVocabulary {
  /** Each phrase is a whole message. */
  readonly means: Readonly<Record<Reply, Phrases>>
  /** Words that may follow a yes. */
  readonly politeness: Phrases
  /** Greetings, farewells and thanks. */
  readonly courtesy: Phrases
  /** How a longer yes begins. */
  readonly beginsYes: Phrases
  /** Words that turn such a yes into something else, wherever they stand. */
  readonly denies: Phrases
  /** Somebody is not who they were taken for: a whole message. */
  readonly notThem: Phrases
  /** Somebody is to be told or called. */
  readonly tellThem: Phrases
}
