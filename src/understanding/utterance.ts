import { bareWords } from '../domain/messaging/bare-words.ts'
import { type Authorship, type Inbound, wordsOfInbound } from '../domain/messaging/inbound.ts'
import { once } from '../domain/once.ts'
import { saysUnreal } from './about-alert.ts'
import { attribute, nameBefore } from './authorship.ts'
import {
  asksToLeave,
  type CarriedCode,
  type Command,
  carriesCode,
  codeOfCommand,
  codeOfTap,
  commandOf,
  declinesOffer,
} from './commands.ts'
import { concernOf, perhapsReturned } from './concerns.ts'
import { type Country, countryOf } from './countries.ts'
import { bareOrderOf, type OfficerWords, type Order, officerWordsOf, orderOf } from './desk-orders.ts'
import { isByModel } from './intent/raise.ts'
import { saidBehindTaught } from './intent/taught-word.ts'
import type { Closing, Understanding } from './intent/understanding.ts'
import { understand } from './intent.ts'
import { legible } from './legible.ts'
import { isNameLikeACry } from './names.ts'
import { isKinByName, type NamedPerson, peopleIn } from './people.ts'
import { asksAboutMessage } from './questions/asked-about.ts'
import { asksInstead } from './questions/asked-instead.ts'
import {
  doubtsEnd,
  isForAnother,
  isPutAsQuestion,
  isStillMissing,
  isToPerson,
  type RelativeSays,
  relativeSays,
  spokeWith,
  spokeWithAll,
  tellsOfPerson,
  tellsWithoutSubject,
} from './relatives.ts'
import {
  asksToTell,
  beginsWithYes,
  besideWish,
  deniesSomebody,
  type Hiding,
  hidingIn,
  isCourtesy,
  replyOf,
} from './replies.ts'
import { type AnswersReport, answersReport } from './reports.ts'
import { type Sign, signOf } from './signs.ts'
import { inAnyLanguage } from './vocabulary/languages.ts'
import type { OrderVerb } from './vocabulary/order-vocabulary.ts'
import type { Reply } from './vocabulary/reply-vocabulary.ts'
import type { Concern } from './vocabulary/vocabulary.ts'
import { partLinks } from './written/links.ts'
import { isPlainPlace } from './written/plain-place.ts'
import { type Written, writtenIn } from './written/written.ts'

/**
 * The words of one inbound in every way in which they may be read. Each reading is made when it is first asked for
 * and then kept, so an utterance is made once for each inbound and handed on. An inbound without words reads as ''.
 */
export interface Utterance {
  /** The words as they were typed, alone or under a picture; the readings below are of their first {@link LEGIBLE} units. */
  readonly text: string
  /** The addresses of pages and maps in the text, as they were typed. */
  links(): readonly string[]
  /** The text without its links: what is in an address is nobody's word, nor is its question mark. */
  words(): string
  /** Letters and digits of {@link words} in lower case without accents, one space between words. */
  folded(): string
  /** Of what somebody copied: the meaning of the copied words. Of a command with words behind it: theirs. */
  understanding(): Understanding
  /** The folded words behind "PÁNICO" or another taught word with which the text begins. */
  behindTaught(): string | undefined
  /** Whose words they are, by what the network tells and by how they are introduced. */
  authorship(): Authorship
  /** A name with a colon before the words, folded: of whoever wrote what was copied, or of whoever is spoken to. */
  nameBefore(): string | undefined
  command(): Command | undefined
  /** The one-time code in a command, or in the id of a tapped choice. */
  code(): CarriedCode | undefined
  /** Only in words of the sender's own, or in a sign that they set under a message. */
  reply(): Reply | undefined
  /** For words, or a reaction, that are nothing but emoji. */
  sign(): Sign | undefined
  /** True for a sentence of any length that begins with yes. */
  beginsWithYes(): boolean
  /** How an alert ends by what stands behind a yes, of words that begin with one: "sí, es broma". */
  endsBehindYes(): Closing | undefined
  /** True for words that want somebody told or called. */
  asksToTell(): boolean
  /** True for words that say of somebody that they are not whom they were taken for. */
  deniesSomebody(): boolean
  /** The wish, in words of one's own, that somebody is not told. */
  hiding(): Hiding | undefined
  /** The cry in what stands beside such a wish, by which a cry is heard less well. */
  cryBesideHiding(): Understanding | undefined
  isCourtesy(): boolean
  /** True for a question of one's own in the place of an answer: "¿me van a cobrar?" */
  asksInstead(): boolean
  /** True for a question mark, or for words that open a question. */
  isPutAsQuestion(): boolean
  /** The answer to an alert, should a relative have written it in words of their own. */
  relativeSays(): RelativeSays | undefined
  /** True for words that name a place of one's own and nothing else: "en mi casa". */
  isPlainPlace(): boolean
  /** Whether words of one's own say, or only name, with whom they spoke: somebody of this name. */
  spokeWith(name: string): 'said' | 'named' | undefined
  /** True for words of one's own that they spoke with each of several. */
  spokeWithAll(): boolean
  /** True for words of one's own that want no more alerts of somebody: BAJA, in a sentence. */
  asksToLeave(): boolean
  /** True for words of one's own that refuse an offer: "no la conozco, no me escriban". */
  declinesOffer(): boolean
  /** True for words of one's own that tell that somebody is not back or not found. */
  isStillMissing(): boolean
  /** True for words of one's own that do not believe the end of an alert. */
  doubtsEnd(): boolean
  /** True for what somebody is to tell the person of an alert. */
  isToPerson(): boolean
  /** True for words of one's own that tell of somebody who is known to be spoken of: "no contesta". */
  tellsOfPerson(): boolean
  /** The same of words that name nobody: "no contesta". */
  tellsWithoutSubject(): boolean
  /** True for a call for help that says it is for another than the sender. */
  isForAnother(): boolean
  /** Something that has an answer of its own at any moment, whoever wrote it. */
  concern(): Concern | undefined
  /** True for a question whether a message is ours, alone or beside that message. */
  asksAboutMessage(): boolean
  /** True for words that tell of a return to Mexico if they are said in an open alert. */
  perhapsReturned(): boolean
  /** The answer of somebody whom a relative reported as taken; only in words of their own. */
  answersReport(): AnswersReport | undefined
  /** The order, should an officer have written it. */
  order(): Order | undefined
  /** The order without a folio, should an officer have written nothing but its verb. */
  bareOrder(): OrderVerb | undefined
  /** The words about an alert, should an officer have written them: they are no order. */
  officerWords(): OfficerWords | undefined
  /** Whom it names, should it be the answer to "¿a quién aviso?". */
  people(): readonly NamedPerson[]
  /** True if all that it names are people with their numbers, none of whose names is a cry for help. */
  isNothingButPeople(): boolean
  /** True if all that it names are by what they are to the writer: "mi mamá y mi hermana Lupe". */
  isNothingButKin(): boolean
  /** The country it names, should it be the answer to "¿México o Estados Unidos?". */
  country(): Country | undefined
  /** The point, or the words of a search, in a map's link or in coordinates. */
  written(): Written
}

/** The readers whose cost or count matters; a test hands in its own to count them. */
export interface Readers {
  readonly understand: typeof understand
  readonly commandOf: typeof commandOf
}

/** Makes the utterance of an inbound; reads nothing yet. */
export function utteranceOf(inbound: Inbound, readers: Readers = { understand, commandOf }): Utterance {
  const text = textOfInbound(inbound)
  const read = legible(text)
  const parted = once(() => partLinks(read))
  const words = () => parted().words
  const folded = once(() => bareWords(words()))
  const spoken = () => (carriesCode(command()) ? '' : partLinks(command()?.args ?? '').words || words())
  const attributed = once(() => attribute(spoken(), readers.understand))
  const isOwn = inbound.authorship === undefined || inbound.authorship === 'own'
  const command = once(() => readers.commandOf(read))
  const people = once(() => peopleIn(read))
  return {
    text,
    links: () => parted().links,
    words,
    folded,
    command,
    understanding: () => attributed().understanding,
    behindTaught: once(() => saidBehindTaught(words())),
    authorship: () => inbound.authorship ?? attributed().authorship,
    nameBefore: once(() => nameBefore(words())),
    code: once(
      () => codeOfTap(inbound.kind === 'choice' ? inbound.choice : read) ?? codeOfCommand(command()),
    ),
    sign: once(() => signOf(read)),
    reply: once(() => (isOwn ? replyOf(words(), folded()) : undefined)),
    beginsWithYes: once(() => isOwn && beginsWithYes(folded())),
    endsBehindYes: once(() => (isOwn ? endBehindYes(words(), folded(), readers) : undefined)),
    asksToTell: once(() => isOwn && asksToTell(folded())),
    deniesSomebody: once(() => isOwn && deniesSomebody(folded())),
    hiding: once(() => (isOwn ? hidingIn(folded()) : undefined)),
    cryBesideHiding: once(() =>
      isOwn ? cryBeside(folded(), attributed().understanding, readers.understand) : undefined,
    ),
    asksInstead: once(() => isOwn && asksInstead(words(), folded())),
    isCourtesy: once(() => isCourtesy(words(), folded())),
    isPutAsQuestion: once(() => isPutAsQuestion(words(), folded())),
    relativeSays: once(() => (isOwn ? relativeSays(words(), folded()) : undefined)),
    isPlainPlace: once(() => isPlainPlace(folded())),
    spokeWith: name => (isOwn && !isPutAsQuestion(words(), folded()) ? spokeWith(folded(), name) : undefined),
    spokeWithAll: once(() => isOwn && spokeWithAll(folded())),
    asksToLeave: once(() => isOwn && asksToLeave(folded())),
    declinesOffer: once(() => isOwn && declinesOffer(folded())),
    isStillMissing: once(() => isOwn && isStillMissing(words())),
    doubtsEnd: once(() => isOwn && doubtsEnd(words())),
    isToPerson: once(() => isOwn && isToPerson(folded())),
    tellsWithoutSubject: once(() => isOwn && tellsWithoutSubject(folded())),
    tellsOfPerson: once(() => isOwn && tellsOfPerson(folded())),
    isForAnother: once(() => isOwn && isForAnother(folded())),
    concern: once(() => concernOf(words())),
    asksAboutMessage: once(() => asksAboutMessage(read)),
    perhapsReturned: once(() => perhapsReturned(words())),
    answersReport: once(() => (isOwn ? answersReport(words(), folded()) : undefined)),
    officerWords: once(() => officerWordsOf(inbound)),
    order: once(() => orderOf(inbound, folded())),
    bareOrder: once(() => (inbound.kind === 'text' ? bareOrderOf(folded()) : undefined)),
    people,
    isNothingButPeople: once(() => people().every(one => isHarmless(one, readers.understand))),
    isNothingButKin: once(() => people().every(({ who }) => isKinByName(who))),
    country: once(() => countryOf(folded())),
    written: once(() => writtenIn(parted())),
  }
}

const SERVICES = new Set(inAnyLanguage(({ contacts }) => contacts.services))

/** True for somebody with a number, unless what stands beside it cries for help and is no name. */
function isHarmless({ who, number }: NamedPerson, read: typeof understand): boolean {
  if (number === undefined) return false
  return who === '' || SERVICES.has(bareWords(who)) || isNameLikeACry(who) || read(who).intent === 'other'
}

/**
 * The cry in words beside a wish that somebody is not told: "ya llegaron los de ICE, no le digan a Beto". Behind the wish most often stands
 * what they are not to know, "que me fui": the model alone is not believed of that.
 */
function cryBeside(folded: string, whole: Understanding, read: typeof understand): Understanding | undefined {
  const beside = besideWish(folded)
  if (beside === undefined) return undefined
  const [before, behind] = [read(beside.before), read(beside.behind)]
  if (isOwnCry(before)) return before
  const isAlarm = whole.intent === 'sighting' || (isOwnCry(whole) && !beside.isHidden)
  const isHeard = isAlarm || !isByModel(behind)
  return isOwnCry(behind) && isHeard ? behind : undefined
}

function isOwnCry({ intent }: Understanding): boolean {
  return intent === 'panic' || intent === 'ask'
}

/** The words of an inbound, and the emoji with which somebody reacts. */
function textOfInbound(inbound: Inbound): string {
  if (inbound.kind === 'reaction') return inbound.emoji
  if (inbound.kind === 'pin') return inbound.words ?? ''
  return wordsOfInbound(inbound) ?? ''
}

/** How an alert ends by the words behind a yes. */
function endBehindYes(words: string, folded: string, readers: Readers): Closing | undefined {
  if (!beginsWithYes(folded)) return undefined
  const rest = words.replace(/^\P{L}*\p{L}+\P{L}*/u, '')
  const { intent, close } = readers.understand(rest)
  if (intent === 'close') return close ?? 'safe'
  return intent === 'other' && saysUnreal(bareWords(rest)) ? 'cancel' : undefined
}
