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
  /** The writer is not to be called, where they are asked for no such thing: anywhere. */
  readonly noCalls: Phrases
  /** The writer wants to be called: anywhere. */
  readonly callMe: Phrases
  /** The writer hides: anywhere. */
  readonly hides: Phrases
  /** Says that it is practice, or a joke, and nothing else: a whole message, or behind a yes. */
  readonly saysUnreal: Phrases
  /** Says that it is none. */
  readonly saysNoDrill: Phrases
  /** The end that the person's own phone told of was not theirs, or was forced. */
  readonly forcedEnd: Phrases
  /** Soon after such an end: it is not true, or they are still held. */
  readonly deniesEnd: Phrases
  /** Something is not to be told or sent any more, right before what it is. */
  readonly stopsPlace: Phrases
  /** Where the writer is, right behind such words. */
  readonly ownWhereabouts: Phrases
  /** Words like these that want just the other thing: "no dejen de mandar mi ubicación". */
  readonly keepsPlace: Phrases
  /** Words that turn such a yes into something else, wherever they stand. */
  readonly denies: Phrases
  /** Somebody is not who they were taken for: a whole message. */
  readonly notThem: Phrases
  /** Somebody is who they were taken for, without their name: a whole message. */
  readonly isThem: Phrases
  /** Words that a tap or a message was a mistake: a whole message. */
  readonly wasWrong: Phrases
  /** The report that somebody was taken was wrong: a whole message. */
  readonly notTaken: Phrases
  /** The one in need is another than the writer: a whole message. */
  readonly notMe: Phrases
  /** Somebody is to be told or called. */
  readonly tellThem: Phrases
  /** Somebody is not to be told, or no more, anywhere in a message. */
  readonly dontTell: Phrases
  /** How a message begins that wants somebody off the list, or that says of somebody that they are another: who it is stands behind. */
  readonly takeOff: Phrases
  /** How a message begins that says who is to be told, and no more. */
  readonly tellsThese: Phrases
  /** Behind {@link tellThem} or these: all but whoever stands right behind, or is named in these. */
  readonly allBut: Phrases
  /** Only one who stands right behind these is to be told. */
  readonly onlyThem: Phrases
  /** The words between somebody who is not to be told and the next. */
  readonly whomNext: Phrases
  /** The words between {@link dontTell} and whoever is not to be told. */
  readonly whomBehind: Phrases
  /** Words before somebody's name or what they are. */
  readonly whose: Phrases
  /** Those from whom people hide who are on nobody's list. */
  readonly hiddenFromAnyway: Phrases
  /** None of the writer's own is to know, anywhere. */
  readonly hidesFromAll: Phrases
  /** Words by which one of the writer's own harms them or is not to be trusted: `X` is their name or what they are. */
  readonly accuses: Phrases
  /** How a name ends that is said small and dear: "betito". */
  readonly dearEnding: Phrases
  /** An answer to "to whom do I say nothing?" that is all of them: a whole message. */
  readonly keptFromAll: Phrases
  /** Each word that may stand beside the names in an answer to that. */
  readonly besideNames: Phrases
  /** Words that open what somebody is not to know: "que me fui". */
  readonly hiddenOpens: Phrases
  /** How a question begins that is for us, whatever was asked: who we are, what it costs, what comes next. */
  readonly asksUs: Phrases
  /** Somebody does not know what was asked: a whole message, but for a few words around it; and words by which it tells all the same. */
  readonly doesNotKnow: Phrases
  readonly knowsAnyway: Phrases
  /** Words with which something else begins. */
  readonly goesOn: Phrases
}
