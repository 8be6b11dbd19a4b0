import type { SaidWhat } from '../domain/alert/said/said.ts'
import {
  type AlertId,
  type ConsulateId,
  type ContactId,
  type DeskId,
  type Instant,
  later,
  MINUTE,
  SECOND,
} from '../domain/ids.ts'
import type { NamedPerson } from '../understanding/people.ts'
import type { DeskAsked } from './desk/kept-questions.ts'

/** Why a question is asked, and so what follows its answer: the next question of registration, or the menu. */
export type Occasion = 'register' | 'menu'

/** A contact is being added; `rest` are those who were named with them, and come after. */
interface Adding {
  readonly occasion: Occasion
  readonly rest?: readonly NamedPerson[]
}

/** The thing that a conversation waits for. It holds no more of anybody than the step needs, and is sealed at rest. */
export type Awaiting =
  /** Nothing: whatever comes is understood by itself. */
  | { readonly at: 'idle' }
  /** The tap that allows us to keep anything. */
  | { readonly at: 'consent' }
  /** How the family knows the person. */
  | { readonly at: 'name'; readonly occasion: Occasion }
  /** Whether a sentence that was written in answer is their name. */
  | { readonly at: 'name-sure'; readonly occasion: Occasion; readonly name: string }
  /** Anything else that the person is asked about themself, by the name of its question. */
  | { readonly at: `about-${string}`; readonly occasion: Occasion }
  /** A pin, a ZIP, or a city and state; `missed` counts the answers that named no place. */
  | { readonly at: 'place'; readonly occasion: Occasion; readonly missed: number }
  /** "¿Es correcto?" about one consulate. */
  | { readonly at: 'place-confirm'; readonly occasion: Occasion; readonly consulate: ConsulateId }
  /** Whether the ally whose desk this is may be told of the person's alerts, too. */
  | { readonly at: 'ally'; readonly occasion: Occasion; readonly desk: DeskId }
  /** A contact card, or a name with or without a number. */
  | { readonly at: 'contact'; readonly occasion: Occasion }
  /** The name that belongs to a number which came alone. */
  | ({ readonly at: 'contact-name'; readonly phone: string } & Adding)
  /** Whether a sentence, or words that nobody asked for, name a contact. */
  | ({ readonly at: 'contact-sure'; readonly name: string; readonly phone?: string } & Adding)
  /** In which of two countries a contact's number is. */
  | ({ readonly at: 'contact-country'; readonly name: string; readonly phone: string } & Adding)
  /** Whether a relative wants the alerts of whoever sent the invite with this code. */
  | { readonly at: 'invited'; readonly code: string }
  /** A yes or a no about an alert, by what was asked. */
  | {
      readonly at: AboutAlertQuestion
      readonly alert: AlertId
      /** All about whose persons it is asked at once, `alert` among them; left out where there are no others. */
      readonly among?: readonly AlertId[]
      /** All that tells where the person is and waits for their yes to `where`, oldest first; left out where nothing does. */
      readonly withheld?: readonly SaidBefore[]
    }
  /** What officers of the desk of this chat were asked, each about an alert. */
  | { readonly at: 'desk-asks'; readonly asked: readonly DeskAsked[] }
  /** Something about somebody who was taken and has no chat with us, for the alert about them. */
  | {
      readonly at: 'taken'
      readonly asks: TakenQuestion
      readonly alert: AlertId
      readonly known?: KnownOfTaken
      readonly several?: SeveralTaken
    }
  /** Which of their persons was taken, of whom a relative's report tells: in these words, and meanwhile in the alert about somebody unnamed. */
  | {
      readonly at: 'for-whom'
      readonly words: readonly ReportWords[]
      readonly alert?: AlertId
      /** True where it is asked about whom somebody else's words are, which raised nothing yet. */
      readonly passedOn?: true
    }
  /** About whose alert of several a relative's words and files are, which wait for that. */
  | { readonly at: 'whose-words'; readonly said: readonly SaidBefore[] }
  /** From whom of these, who may be meant, an alert of the person's is kept: it is from all meanwhile. */
  | { readonly at: 'from-whom'; readonly alert: AlertId; readonly contacts: readonly ContactId[] }
  /** Whether to hold a drill now. */
  | { readonly at: 'drill' }
  /** The one confirmation before everything is erased. */
  | { readonly at: 'erase' }
  /** Of whom a relative wants no alerts any more. */
  | { readonly at: 'leave' }
  /** Whether this contact is to be removed. */
  | { readonly at: 'remove'; readonly contact: ContactId }
  /** The message of which somebody asks whether we sent it. */
  | { readonly at: 'authentic' }
  /** Who asks for money and from which number, for the desk. */
  | { readonly at: 'scam' }

/** Something that waits until it is known in whose alert it goes on, and when it was sent. */
export interface SaidBefore {
  readonly what: SaidWhat
  readonly at: Instant
}

/** Words of a report, and when they were sent; `passedOn` if somebody else wrote them. */
export interface ReportWords {
  readonly text: string
  readonly at: Instant
  readonly passedOn?: true
}

/** The answers that a report held in itself: they are not asked for. */
export interface KnownOfTaken {
  readonly where?: true
  readonly minor?: boolean
  readonly phone?: true
  /** The relation to whoever tells, in one folded word: "esposo". */
  readonly kin?: string
}

/** One of several who were taken at once, of whom each is asked in turn. */
export interface SeveralTaken {
  /** Who it is to whoever tells, in their words. */
  readonly whom: string
  /** Which of all they are, from 1. */
  readonly place: number
  readonly all: number
  /** Those who are asked about next. */
  readonly later: readonly TakenInTurn[]
}

/** One who is asked about later, with what the report told of them. */
export interface TakenInTurn {
  readonly alert: AlertId
  readonly whom: string
  readonly named?: true
  readonly minor?: boolean
}

/** The questions about somebody who was taken, in their order. */
export const TAKEN_QUESTIONS = ['name', 'where', 'city', 'minor', 'phone'] as const

/** One of {@link TAKEN_QUESTIONS}. */
export type TakenQuestion = (typeof TAKEN_QUESTIONS)[number]

/**
 * Questions about an alert: whether the person cancels theirs, is free or is back in Mexico, whether the
 * person of a relative's is safe, whether those who are told of a relative's report may hear where they are (`where`), or whether an
 * alert that is over is to be opened again (`missing`).
 */
export const ABOUT_ALERT = ['cancel', 'free', 'returned', 'safe', 'where', 'missing'] as const

/** One of {@link ABOUT_ALERT}. */
export type AboutAlertQuestion = (typeof ABOUT_ALERT)[number]

/** Where a conversation stands: plain data with a version, kept between messages, restarts and deploys. */
export type State = Awaiting & {
  readonly version: 1
  /** Until when the question may be answered; what is stored without it is over. */
  readonly until?: Instant
  /** The question that gave way to this one, and is asked again after it. */
  readonly older?: State
  /** When a picture was answered last: the others of its album come right behind it. */
  readonly album?: Instant
}

/** A conversation that waits for nothing. */
export const IDLE: State = { version: 1, at: 'idle' }

/** For how long a question takes an answer, in milliseconds: later a "sí" may mean anything. */
export const ANSWER_LIMIT = 10 * MINUTE

/** The same for a question after which something is gone for good. */
const DESTRUCTIVE_LIMIT = 5 * MINUTE

/** For how long what comes behind a picture without words is of its album, in milliseconds. */
export const ALBUM = 20 * SECOND

/** A conversation that waits for `what` from `now` on, for as long as such a question may be answered. */
export function waitingFor(what: Awaiting, now: Instant): State {
  if (what.at === 'idle') return IDLE
  return { ...what, version: 1, until: later(now, limitOf(what)) }
}

function limitOf(what: Awaiting): number {
  return isOfNoReturn(what) ? DESTRUCTIVE_LIMIT : ANSWER_LIMIT
}

/** True for a question after which something is gone for good. */
export function isOfNoReturn({ at }: Awaiting): boolean {
  return at === 'erase' || at === 'leave' || at === 'remove'
}

/** When the question was asked that a conversation waits for; undefined if it waits for none. */
export function askedAt(state: State): Instant | undefined {
  return state.at === 'idle' || state.until === undefined ? undefined : later(state.until, -limitOf(state))
}

/** True once the time to answer has passed; a question stored without a time is of an older version, and over. */
export function isOver(state: State, now: Instant): boolean {
  return state.at !== 'idle' && (state.until === undefined || now > state.until)
}

/** True for a question that is asked again once its time has passed; any other is simply over. */
export function isAskedAgain(state: State): boolean {
  const { at } = state
  return at === 'consent' || at === 'invited' || at === 'whose-words' || isInRegistration(state)
}

/** True for a question that a late yes may have asked anew: its answer loses nothing, and tells nobody but a list of the person's own. */
export function isAskedAnew(state: State): boolean {
  return awaitsContact(state) || awaitsPlace(state) || state.at === 'drill'
}

/**
 * True for a dialogue about whoever writes and their own list, not about an alert nor somebody who was taken: words about the person of a live
 * alert are no answer to it.
 */
export function isOfOnesOwn(state: State): boolean {
  const { at } = state
  const isList = awaitsContact(state) || at === 'place' || at === 'place-confirm' || at === 'ally'
  return isList || isOfNoReturn(state) || isInRegistration(state) || OWN_QUESTIONS.includes(at)
}

/** True for such a dialogue that goes on after a question in an alert. A drill is none: a second yes would begin it in the middle of that. */
export function isKeptBeside(state: State): boolean {
  return isOfOnesOwn(state) && state.at !== 'drill'
}

const OWN_QUESTIONS: readonly State['at'][] = ['consent', 'name', 'name-sure', 'drill', 'invited']

/** True if a question of registration is being asked. */
export function isInRegistration(state: State): boolean {
  return 'occasion' in state && state.occasion === 'register'
}

/** True if nothing is being asked, or nothing but whether an invite is wanted. */
export function isFree(state: State): boolean {
  return state.at === 'idle' || state.at === 'invited'
}

/** True if a pin that comes now is the answer to "¿dónde vives?", and no sign of an emergency by itself. */
export function awaitsPlace(state: State): boolean {
  return state.at === 'place' || state.at === 'place-confirm'
}

/** True if the words that come now are somebody's name: "Socorro" and "Auxilio" are names, too. */
export function awaitsName(state: State): boolean {
  if (state.at === 'taken') return state.asks === 'name'
  return state.at === 'name' || state.at === 'name-sure' || awaitsContact(state)
}

/** A state that waits for whom to tell, or for something about one of them. */
export type AboutContact = Awaiting & {
  readonly at: 'contact' | 'contact-name' | 'contact-sure' | 'contact-country'
}

/** True if the words that come now say who is to be told. */
export function awaitsContact(state: State): state is State & AboutContact {
  const { at } = state
  return at === 'contact' || at === 'contact-name' || at === 'contact-sure' || at === 'contact-country'
}

/** A state that waits for a yes or a no about an alert. */
export type AboutAlert = State & { readonly at: AboutAlertQuestion }

/** True if nothing is waited for but a yes or a no about an alert. */
export function isAboutAlert(state: State): state is AboutAlert {
  return ABOUT_ALERT.some(at => at === state.at)
}
