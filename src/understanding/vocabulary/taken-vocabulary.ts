import type { Phrases, WordList } from './word-list.ts'

/** Words of whoever tells of somebody who was taken, in one language; folded. */
export interface TakenVocabulary {
  /** Right before a name: that somebody was taken, in words that hardly tell of anything else; and words around it that change nothing. */
  readonly takenPlainly: Phrases
  readonly aroundPlainly: Phrases
  /** Words with which a name is over, besides those that hardly any name has. */
  readonly endsName: WordList
  /** Words behind the number of somebody's years, and of their months. */
  readonly years: Phrases
  readonly months: Phrases
  /** Words right before an age that has nothing behind it. */
  readonly beforeAge: Phrases
  /** Words right behind an age that has no years behind it; and those behind the writer's own besides. */
  readonly behindAge: Phrases
  readonly behindOwnAge: Phrases
  /** Words right before the writer's own age. */
  readonly ownAge: Phrases
  /** The writer is a child, without an age. */
  readonly ownMinor: Phrases
  /** The writer is without grown-ups. */
  readonly alone: Phrases
  /** Words before years that are no age, and whose age those are that is not asked for. */
  readonly notAgeAfter: Phrases
  /** Words behind years that are no age. */
  readonly notAgeBefore: Phrases
  /** Numbers in words, each with its years. */
  readonly numbers: Readonly<Record<string, number>>
  /** Words before the age of majority by which somebody has not reached it: "casi 18". */
  readonly notYet: Phrases
  /** Somebody is under age, or of age, wherever it stands. */
  readonly underAge: Phrases
  readonly ofAge: Phrases
  /** The same in answer to the question: a whole message. */
  readonly answersUnder: Phrases
  readonly answersOf: Phrases
  /** A telephone number is another's. */
  readonly othersNumber: Phrases
  /** There is no number to give: how an answer begins. */
  readonly noNumber: Phrases
  /** Words around an age or a number that say nothing by themselves. */
  readonly around: WordList
  /** Words right before the name of somebody who was taken, in a report. */
  readonly namedBehind: Phrases
  /** Words between what somebody is to the writer and their name. */
  readonly calls: Phrases
  /** Who somebody is to the writer, besides the kin of whereabouts. */
  readonly others: WordList
  /** Words that are nobody's name, where a name could stand in small letters: takers, things, states. */
  readonly neverNames: WordList
  /** Endings of verbs and adverbs, which a name in small letters does not have. */
  readonly neverNameEndings: Phrases
  /** Names that end so all the same. */
  readonly namesAllTheSame: WordList
  /** Words by which whoever is named before them is the one who tells. */
  readonly tells: WordList
  /** Articles that stand in a name behind "of" alone. */
  readonly articlesInNames: WordList
  /** Words that join somebody else who was taken to the one before. */
  readonly joins: WordList
  /** Words that say so, beside those. */
  readonly too: WordList
  /** Words before somebody to whom something is done, where the language has any. */
  readonly doneTo: WordList
  /** Words behind somebody with whom a new clause about them begins: they may be no more than spoken of. */
  readonly ofThem: WordList
  /** Words that may stand right behind somebody who was taken, too. */
  readonly behindTaken: WordList
  /** Kin in the plural: of two at least, unless a number says of how many. */
  readonly severalKin: WordList
  /** Words right behind several that say that they were taken. */
  readonly takenAfterSeveral: Phrases
  /** Words with which the place in a report is over. */
  readonly endsPlace: WordList
}
