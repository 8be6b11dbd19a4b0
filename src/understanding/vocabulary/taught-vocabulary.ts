import type { Phrases, WordList } from './word-list.ts'

/** The words that people are taught to send in need, in one language; matched with folded words. */
export interface TaughtVocabulary {
  /** The words themselves: a message that begins with one is asked about at least. */
  readonly words: WordList
  /** How a word begins in which a taught one ran together with what follows. */
  readonly joined: Phrases
  /** Greetings that may stand before it. */
  readonly before: WordList
  /** Courtesies and small words that say no more with it: "ayuda por favor". */
  readonly around: WordList
  /** All that may stand behind it in a question about the button, the one thing that is no cry: the whole rest of the message. */
  readonly about: Phrases
  /** Words that lead to a place, and say nothing by themselves. */
  readonly toPlace: WordList
  /** Errands that begin with "help": how a message begins. */
  readonly errands: Phrases
  /** Names of other things that begin with such a word: how a message begins. */
  readonly setPhrases: Phrases
}
