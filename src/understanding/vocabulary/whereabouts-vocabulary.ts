import type { Phrases, WordList } from './word-list.ts'

/** Words by which a sentence says where somebody is, in one language. */
export interface WhereaboutsVocabulary {
  /** Words right before the place where somebody is. */
  readonly within: WordList
  /** Words right before the place that somebody is taken to. */
  readonly toward: WordList
  /** Words after which such a word of place goes on with "of". */
  readonly partOf: WordList
  readonly of: WordList
  /** Verbs of being, being held and being caught somewhere. */
  readonly being: WordList
  /** Those of them by which somebody is held, and does not just pass by. */
  readonly held: WordList
  /** Verbs of taking somebody somewhere. */
  readonly taking: WordList
  /** Words for whoever is taken, before or behind such a verb. */
  readonly whom: WordList
  /** Articles and words of possession: right after one stands a thing, and no town. */
  readonly things: WordList
  /** Places that a town's name follows with "of": the jail of Dallas. */
  readonly landmarks: WordList
  /** Words by which a sentence says beside, behind or in what somebody is, though no table of ours has it. */
  readonly beside: WordList
  /** Jails and centres of detention. */
  readonly detention: WordList
  /** Words that turn the name before them, or the one behind, into a street's. */
  readonly street: WordList
  readonly streetBefore: WordList
  /** Words between the two streets of a corner. */
  readonly and: WordList
  /** Words that speak of where somebody else lives, or where somebody comes from. */
  readonly elsewhere: WordList
  /** Relatives and friends: the place right behind one is theirs. */
  readonly kin: WordList
  /** Others who are somewhere and were not taken: a lawyer, a boss. */
  readonly roles: WordList
  /** Words by which a sentence speaks of where the writer is, and of nobody else. */
  readonly ofSelf: WordList
  /** Words by which the writer is, goes or is taken. */
  readonly own: WordList
  /** Words that are of the writer and of nobody else: without one a cry is not heard for their own. */
  readonly bySelf: WordList
  /** A pattern of what somebody told the writer, in which "me" is nobody who is taken. */
  readonly toldMe: string
  /** Pronouns for another who is taken. */
  readonly another: WordList
  /** Verbs by which somebody else is somewhere day by day. */
  readonly settled: WordList
  /** Verbs by which somebody is held or was caught. */
  readonly caught: WordList
  readonly possessive: WordList
  /** Those of them that are the writer's. */
  readonly mine: WordList
  /** Nouns of possession for where the writer is: their address, their house. */
  readonly ownPlaces: WordList
  /** Of those, where somebody lives or works. */
  readonly homes: WordList
  /** Words between two clauses. */
  readonly joining: WordList
  /** Words before the place somebody comes from, behind a verb of being. */
  readonly from: WordList
  /** A word of {@link toward} and an article in one. */
  readonly towardThe: WordList
  /** Verbs by which the writer is on the way. */
  readonly going: WordList
  /** Words right before the place that a way leads to. */
  readonly heading: WordList
  readonly not: WordList
  /** How somebody puts what has not happened. */
  readonly suppose: Phrases
  /** Words right before a place where the writer is not: it is threatened, was left, or something of theirs stayed there. */
  readonly away: Phrases
  /** Words right before a place where the writer once was. */
  readonly was: Phrases
  /** Of those, words that say so only beside a word of {@link earlier}: "estaba en Joliet" may be where they were caught. */
  readonly wasThen: Phrases
  /** Words for a time before today. */
  readonly earlier: Phrases
  /** Words for a postal code. */
  readonly zip: WordList
  /** Names of towns, written together, that in a sentence are never meant. */
  readonly neverTowns: WordList
  /** Names that begin with an article, written together, and mean the town without a capital letter too. */
  readonly townsOnly: WordList
  /** Names of large towns that are people's names first. */
  readonly peopleToo: WordList
}
