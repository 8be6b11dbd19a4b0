import type { MutualKin } from './mutual-kin.ts'
import type { NumberVocabulary } from './number-vocabulary.ts'
import type { OrderVocabulary } from './order-vocabulary.ts'
import type { ContactVocabulary, CountryVocabulary, NameVocabulary } from './people-vocabulary.ts'
import type { ReplyVocabulary } from './reply-vocabulary.ts'
import type { ReportVocabulary } from './report-vocabulary.ts'
import type { SubjectVocabulary } from './subject-vocabulary.ts'
import type { TakenVocabulary } from './taken-vocabulary.ts'
import type { TaughtVocabulary } from './taught-vocabulary.ts'
import type { WhereaboutsVocabulary } from './whereabouts-vocabulary.ts'
import type { Phrases, WordList } from './word-list.ts'

/** Every command by what it asks for, in the order in which clients list them. */
export const COMMAND_NAMES = [
  'panic',
  'family',
  'name',
  'rights',
  'consulate',
  'drill',
  'language',
  'help',
  'privacy',
  'erase',
  'start',
  'leave',
  'desk',
] as const

/** A command, whatever the language it is typed in. */
export type CommandWord = (typeof COMMAND_NAMES)[number]

/**
 * Something that has an answer of its own at any moment: a life in danger, somebody who wants to die, money that is demanded,
 * papers to sign, somebody who knocks, a return to Mexico, a request for protection, a wish for a human, a telephone that is gone, and doubt
 * whether a message is ours. In the order in which they are tried.
 */
export const CONCERNS = [
  'life',
  'suicide',
  'scam',
  'signing',
  'door',
  'returned',
  'protection',
  'human',
  'lost-phone',
  'authentic',
] as const

/** One of {@link CONCERNS}. */
export type Concern = (typeof CONCERNS)[number]

/** One command in one language. */
export interface CommandWords {
  /** The word that clients list, after the slash; `_` between words. */
  readonly word: string
  /** Other words after the slash. */
  readonly also: WordList
  /** Words that mean the same without a slash, for networks that have no commands. */
  readonly bare: WordList
}

/** The commands of one language. */
export interface CommandVocabulary {
  readonly names: Readonly<Record<CommandWord, CommandWords>>
  /** Words after a slash that ask how one's alert stands; not folded, in small letters. */
  readonly status: Phrases
  /** Somebody wants everything erased, or a relative no more alerts: a whole message, but for words before and after it. */
  readonly erases: Phrases
  readonly leaves: Readonly<Record<'says' | 'declines' | 'before' | 'after', Phrases>>
  /** Words behind `/mesa` with which an officer ends the desk of a chat. */
  readonly leaveDesk: WordList
  /** Words before the code in the text that an invite's link writes for people. */
  readonly join: WordList
}

/** Words of a relative in answer to somebody's alert, in one language. */
export interface RelativeVocabulary {
  /** Something is not so, or not sure: then nothing else in the message counts. */
  readonly unsure: Phrases
  /** Somebody is out of danger, as relatives write it of them; and is not after all, or it was said by mistake. */
  readonly safe: Phrases
  readonly notSafe: Phrases
  /**
   * Of whom or what "está a salvo" may be said that is not the one who was taken: a child, a grandmother, a car; and the words behind which
   * they only stand beside, as in "con el niño"; and a child of one's own.
   */
  readonly others: { readonly who: Phrases; readonly unlessAfter: Phrases; readonly child: Phrases }
  /** Around a name, in answer to whether they spoke with somebody: before it, behind it, and in place of one name, and of several. */
  readonly spoke: Readonly<Record<'before' | 'behind' | 'withOne' | 'withAll', Phrases>>
  /** Words in place of the whole answer: whoever it is about is beside the writer. */
  readonly beside: Phrases
  /** Somebody has not come back or been found, in whatever words; and `things`, of which the same is said. */
  readonly stillMissing: { readonly people: Phrases; readonly things: Phrases }
  /** Somebody does not believe an all-clear: it was another who wrote it, or nobody picks up. */
  readonly doubtsEnd: Phrases
  /** The alert was read: a whole message. */
  readonly readAlone: Phrases
  /** The alert was read: one or several of these are a whole message. */
  readonly nods: Phrases
  /** Whom such a message is addressed to, at its end. */
  readonly addressed: Phrases
  /** The alert was read, wherever it stands. */
  readonly read: Phrases
  /** How a question begins that has no question mark. */
  readonly asking: Phrases
  /** Questions of relatives about the one who is missing. */
  readonly asksAfter: Phrases
  /** How words begin that make of such a question one about something else. */
  readonly asksOther: Phrases
  /** The last question of relatives: what to do. */
  readonly asksWhatToDo: Phrases
  /** How a question opens of which it says nothing: "oigan", "y". */
  readonly questionOpens: Phrases
  /** Questions how an alert stands, whole: who was told, who answered, who comes, what comes next. */
  readonly asksHowItStands: Phrases
  /** The same of words that are such a question without a question mark, and of whoever does not know what to do any more. */
  readonly lostInAlert: Phrases
  /** Openings of words that are for the person: "dile que". */
  readonly toPerson: Phrases
  /** A call for help that is for another: "ayúdenla". */
  readonly forAnother: Phrases
  /** The writer stands before a place where another is held, and is let in to nobody. */
  readonly keptOut: Phrases
  /** A capture of somebody of whom was told already, "la agarraron"; and words by which it tells of one more all the same: "también". */
  readonly ofKnown: Phrases
  readonly ofAnother: Phrases
  /** News of the one who was taken: that they called, that they are somewhere, or "no contesta" of whoever is spoken of; and words by which a sentence speaks of the writer's own need all the same, among them those for where they are themselves. */
  readonly news: Readonly<Record<'called' | 'ofOther' | 'ofPerson' | 'ofWriter' | 'writersPlace', Phrases>>
  /** Somebody by what they are to the writer: "mi hija". */
  readonly kin: Phrases
  /** Words for the same relation, each list of one. */
  readonly sameKin: readonly WordList[]
  /** Relations both ways: whoever is one of the first to somebody has in them one of the second. */
  readonly mutualKin: Readonly<Record<MutualKin, readonly [WordList, WordList]>>
  /** Words before whoever is meant, in answer to the question for whom something is, "sí, es por"; and the writer themselves. */
  readonly meantBefore: Phrases
  readonly meantSelf: Phrases
  /** Words right before somebody who was taken, and right after them. */
  readonly takenBefore: Phrases
  readonly takenAfter: Phrases
}

/** Words around the name of a place, in one language. */
export interface PlaceVocabulary {
  /** Words that name no place. */
  readonly noise: WordList
  /** Words that say that somebody lives or is in what follows. */
  readonly residence: WordList
  /** Words right before the place where somebody is. */
  readonly within: WordList
  /** Articles that may stand between such a word and the place. */
  readonly articles: WordList
  /** Words that may stand between a town and its state. */
  readonly connective: WordList
  /** Words that say that a state is meant and no town of its name. */
  readonly state: WordList
  /** Words that say that a town is meant. */
  readonly city: WordList
  /** Words with which the name of a part of a town ends. */
  readonly quarters: WordList
  /** Words that turn a name into a county's. */
  readonly county: WordList
  /** Words that speak of a consulate. */
  readonly consulate: WordList
  /** Those of them that mean the embassy. */
  readonly embassy: WordList
  /** Words of a consulate's title that name no city. */
  readonly title: WordList
  /** Abbreviations of states that are words of the language: they mean a state only at the end. */
  readonly notStates: WordList
  /** Abbreviations of Los Angeles, which are also that of a state. */
  readonly losAngeles: WordList
  /** Names of towns that people write for other reasons. */
  readonly notTowns: WordList
  /** Abbreviations of the states of Mexico. */
  readonly mexicanStates: WordList
  /** Provinces of Canada, each written together, and their letters. */
  readonly provinces: WordList
  readonly provinceLetters: WordList
  /** Spellings of one word in places' names, each with the one that is kept. */
  readonly spellings: Readonly<Record<string, string>>
}

/** Words around coordinates, in one language; matched with what was typed, in any case. */
export interface CoordinateVocabulary {
  readonly latitude: Phrases
  readonly longitude: Phrases
  readonly north: Phrases
  readonly south: Phrases
  readonly east: Phrases
  readonly west: Phrases
}

/** How people say that what follows is what somebody else wrote, in one language; matched with what was typed, in any case. */
export interface QuoteVocabulary {
  /** Such words, up to the colon, the opening quote or the new line that follows them. */
  readonly introductions: Phrases
  /** Such words that need nothing behind them. */
  readonly pointing: Phrases
  /** Words that may stand between: whom the words are of, and in what they came. */
  readonly between: Phrases
  /** Words in the place of the colon. */
  readonly opening: Phrases
}

/** How people say, with nothing else, that it is over, in one language; whole messages of folded words. */
export interface ReleaseVocabulary {
  /** The speaker is free, now. */
  readonly released: Phrases
  /** The same, of words that tell it only with "ya" before them. */
  readonly releasedWithYa: Phrases
  /** The alert was not meant, or the speaker is well. */
  readonly over: Phrases
  /** Words for well that before {@link veryWhat} only say how much: "bien asustada". */
  readonly very: Phrases
  readonly veryWhat: Phrases
  /** Words behind a release that make something else of it: the hands were let loose, or others were let go. */
  readonly letLoose: Phrases
  /** Courtesies and small words that may stand around those. */
  readonly around: Phrases
}

/** Words that have an answer of their own, in one language. */
export type ConcernVocabulary = {
  /** Anywhere in a message, and spelled as it sounds; one of `unless` anywhere makes it mean something else. */
  readonly [Name in Concern]: { readonly says: Phrases; readonly unless: Phrases }
} & {
  /** Said in an open alert these may tell of a return to Mexico. */
  readonly perhapsReturned: Phrases
  /** Who attends an alert, anywhere in a question that is asked in the middle of one. */
  readonly asksWhoAttends: Phrases
  /** Words beside {@link asksWhoAttends} by which somebody else is meant: how one begins. */
  readonly asksWhoElse: Phrases
  /** Whether an alert is real: a whole message. */
  readonly asksIfReal: Phrases
  /** In a drill, that it is to end: a whole message. */
  readonly endsDrill: Phrases
  /** In the middle of a drill, that it has become real: a whole message. */
  readonly saysReal: Phrases
  /** Of words by which a telephone is lost: it is not the writer's own. */
  readonly lostByAnother: Phrases
  /** Words of money and of the ways to send it, anywhere: said in an alert they get a warning beside them. */
  readonly money: Phrases
}

/** Every word of one language that people's words are matched with, besides the lexicon of intents (`data/lexicon/`). */
export interface Vocabulary {
  readonly commands: CommandVocabulary
  readonly replies: ReplyVocabulary
  readonly numbers: NumberVocabulary
  readonly relatives: RelativeVocabulary
  readonly reports: ReportVocabulary
  readonly orders: OrderVocabulary
  readonly names: NameVocabulary
  readonly contacts: ContactVocabulary
  readonly countries: CountryVocabulary
  readonly places: PlaceVocabulary
  readonly coordinates: CoordinateVocabulary
  readonly whereabouts: WhereaboutsVocabulary
  readonly quotes: QuoteVocabulary
  readonly taken: TakenVocabulary
  readonly taught: TaughtVocabulary
  readonly releases: ReleaseVocabulary
  readonly concerns: ConcernVocabulary
  readonly subjects: SubjectVocabulary
}
