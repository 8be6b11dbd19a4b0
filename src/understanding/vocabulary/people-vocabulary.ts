import type { Phrases, WordList } from './word-list.ts'

/** How people give a name, in one language; matched with what was typed, in any case. */
export interface NameVocabulary {
  /** How an answer begins before anything is told: "hola", "pues". */
  readonly greetings: Phrases
  /** How somebody begins who says their own name. */
  readonly introductions: Phrases
  /** How somebody speaks of their own name, wherever it stands: "quién va a ver mi nombre"; folded. */
  readonly ownName: Phrases
  /** How somebody begins who says of another what they are to them, where a name may follow; and that a name follows. */
  readonly ofOthers: Phrases
  readonly othersCalled: Phrases
  /** Small words inside of names; folded. */
  readonly particles: WordList
  /** Words for what somebody is, behind their name: "hondureño", typed small, is no part of it; folded. */
  readonly describing: WordList
  /** Countries and states from which somebody is, behind "de": folded. */
  readonly origins: WordList
  /** Words that hardly any name has, so that what has one may be a sentence; folded. */
  readonly sentence: WordList
  /** Words of our own notices, which nobody bears in their name: folded. */
  readonly ofOurs: WordList
  /** Words for whom somebody is to one: fine in what one calls a relative, and odd in one's own name; folded. */
  readonly possessives: WordList
  /** There is nobody to name: a whole message, folded. */
  readonly nobody: Phrases
  /** The question was not understood: a whole message, folded. */
  readonly lost: Phrases
}

/** Words around a contact's name and number, in one language; matched with what was typed, in any case. */
export interface ContactVocabulary {
  readonly joiner: Phrases
  readonly articles: Phrases
  /** Words for a telephone number. */
  readonly number: Phrases
  /** Words that may follow those. */
  readonly ofNumber: Phrases
  /** Words after which a name follows. */
  readonly called: Phrases
  readonly beforeName: Phrases
  readonly afterName: Phrases
  /** Words with a colon before a name. */
  readonly labels: Phrases
  /** Words between a number and its extension. */
  readonly extension: Phrases
  /** Words between two numbers of one person. */
  readonly alternative: Phrases
  /** Services whose number people write down as a contact's: a whole name, folded. */
  readonly services: WordList
  /** Authorities, in whose name no organisation may speak: words of a name, folded. */
  readonly authorities: WordList
}

/** Words for the two countries in which ten digits may be a number, in one language; each is a whole message, folded. */
export interface CountryVocabulary {
  readonly mexico: Phrases
  readonly unitedStates: Phrases
}
