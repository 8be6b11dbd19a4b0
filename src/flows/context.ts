import type { Directory } from '../consulates/directory.ts'
import type { AlertFacts } from '../domain/alert/alert.ts'
import type { Hushed } from '../domain/alert/hush.ts'
import type { Audience, Said, Thread } from '../domain/alert/said/said.ts'
import type { AlertId, ContactId, IdGenerator, Instant, RecipientId } from '../domain/ids.ts'
import type { AccountId } from '../domain/messaging/address.ts'
import { type Inbound, wordsOfInbound } from '../domain/messaging/inbound.ts'
import type { About } from '../domain/outbox/notice.ts'
import type { EndedDesk } from '../domain/people/desk.ts'
import type { Contact, Desk, Language, Person } from '../domain/people/person.ts'
import { type Words, words } from '../locales/words.ts'
import { isAlarming } from '../understanding/authorship.ts'
import { legible } from '../understanding/legible.ts'
import type { Utterance } from '../understanding/utterance.ts'
import {
  type AboutAlert,
  type Awaiting,
  IDLE,
  isAboutAlert,
  isAskedAgain,
  isKeptBeside,
  isOver,
  type SaidBefore,
  type State,
  waitingFor,
} from './state.ts'

/** Of a correction: nothing of it, its meaning, so that what it sets off is set off already, or its very words. */
export type HeardBefore = 'nothing' | 'meaning' | 'words'

/** All that a chat can be to us at the same time: a person, somebody's contact, a desk; with the service's own data. */
export interface ChatFacts {
  readonly now: Instant
  /** The language that is kept for the chat: the chosen one, else that of the phone with which it began. */
  readonly language: Language
  /** Who runs the service: the setting AVISA_ORGANISATION. */
  readonly organisation: string
  /** Its own telephone number: the setting AVISA_ORGANISATION_PHONE. */
  readonly organisationPhone?: string | undefined
  /** How many days an alert is kept after it ended: the setting AVISA_RETENTION_DAYS. */
  readonly retentionDays: number
  readonly directory: Directory
  /** Makes fresh random names; a flow is pure in everything but these. */
  readonly ids: IdGenerator
  /** Links that open a chat with one of our accounts and deliver `code`: one for each account. */
  inviteLinks(code: string): readonly string[]
  /** False while our clock may be so wrong that nothing is too old by it. */
  isClockTrusted(): boolean
  /** True if a telephone of the organisation's keeps a copy of this account's chats, which erasing does not reach. */
  isCopied(account: AccountId): boolean
  /** The person of this chat, registered or not. */
  readonly person?: Person
  /** Who silenced this chat, and until when; never of one that is registered. */
  readonly hushed?: Hushed
  /** The same of whoever sent {@link named}; read only where an officer takes it back. */
  readonly hushedHere?: Hushed
  /** The person's contacts that were not removed, oldest first. */
  readonly contacts: readonly Contact[]
  /** Those of the contacts whose own chat is a bound desk; read only where one may be removed, and left out where there are none. */
  readonly deskContacts?: readonly ContactId[]
  /** The person's alert or drill that has not ended, whatever its state. */
  readonly alert?: AlertFacts
  /** Where they have none: their newest that ended; read only for words that take back its end. */
  readonly ownEnded?: AlertFacts
  /** The newest alert under way that the person raised about somebody who has no chat with us. */
  readonly telling?: AlertFacts
  /** Where none is under way: the newest such alert that a desk ended, while they may open it again. */
  readonly toldEnded?: AlertFacts
  /**
   * All that this chat said so far in the report of somebody whom they have not named yet; read only where one of their own may be
   * meant.
   */
  readonly saidSoFar: readonly SaidBefore[]
  /** All that this chat said so far in a cry of their own that waits for their answer: it tells whether it may have been about another. */
  readonly saidInCry: readonly SaidBefore[]
  /** How many such alerts they raised in the last 24 hours. */
  readonly toldToday: number
  /** Those of whom this chat is an accepted contact, with their live alert if there is one. */
  readonly relatives: readonly Relative[]
  /** Of whose alerts this chat was told by its number alone, and has not answered yet; the newest first. */
  readonly told: readonly Told[]
  /** True if one of our networks lets us write first to this telephone number. */
  reaches(phone: string): boolean
  /** True if whoever has this number, which the message or the open question names, wants no messages of ours; left out where none is named. */
  readonly refuses?: (phone: string) => boolean
  /** The bound desks of organisations beside the consulates, in which an ally is named that is asked about. */
  readonly helperDesks: readonly Desk[]
  /** The desk bound to this chat. */
  readonly desk?: Desk
  /** Where no desk is bound to this chat: the newest that was. */
  readonly formerDesk?: EndedDesk
  /** The alert that a choice names (`verb:alert-id`), if this chat is a recipient of it or raised it. */
  readonly named?: AlertFacts
  /** The message of ours under which was tapped, with when its network took it; empty for one that is not kept, left out where none is told. */
  readonly under?: { readonly at?: Instant }
  /** The alerts that words of an officer may be about which name none: one alone is {@link named}, of several it is asked which. */
  readonly meantAtDesk: readonly AlertFacts[]
  /** The alerts under way that the desk of this chat hears of; read only where it is about to be none any more. */
  readonly openAtDesk: readonly AlertFacts[]
  /** The kind of our message that an officer's message answers, in the chat of their desk. */
  readonly answeredKind?: About['kind']
  /** True for an officer's answer to a message about an alert of which nothing is kept: its person, or who told of it, erased everything. */
  readonly answersErased?: boolean
  /** The alert of the message of ours that a relative's message answers. */
  readonly answeredAlert?: AlertId
  /** True for an answer to a message of ours that tells of several alerts, and names none of them. */
  readonly namesSeveral?: boolean
  /** True if others told of the one whom {@link named} is about: a desk put their alerts together. */
  readonly toldByOthers?: boolean
  /** The thread that an officer's words about {@link named} answer, and for whom the last ones of this chat's desk there were; undefined if there were none. */
  readonly thread?: { readonly name: Thread; readonly to?: Audience }
  /** The invite whose code the message carries; `state` tells whether it can still be opened. */
  readonly invite?: Invite
  /** The words that were said in an alert, in whose place the message stands; only of a corrected one. */
  readonly corrected?: Said
  /** How much of a corrected message was heard before. */
  readonly heardBefore: HeardBefore
  /** When we last sent the text that this message asks about, to anybody; undefined if we did not, or if it asks about none. */
  readonly sentByUs?: Instant
  /** Whom a warning of a scam would reach, and whether one was given today; only while it is asked about. */
  readonly warning?: { readonly desks: readonly Desk[]; readonly given: boolean }
  /** True for a reaction to the newest message of ours in this chat. */
  readonly isOnNewest: boolean
  /** The newest message of an alert that this chat got, and when; read for words that may answer it alone: a short reply, a number, thanks. */
  readonly news?: {
    readonly at: Instant
    readonly kind: About['kind']
    readonly alert?: AlertId
    /** Of words, and for a bare number alone: true if somebody else's words of late may have asked for it. */
    readonly asks?: boolean
  }
  /** The desk whose one-time code the message carries, if it is known; `expired` if it is too old. */
  readonly deskCode?: { readonly desk: Desk; readonly state: 'good' | 'expired' | 'used' }
}

/** All that a flow decides from: one message, where its conversation stands, and the facts of its chat. */
export interface Context extends ChatFacts {
  readonly state: State
  /** True if the time to answer `state`'s question has passed: whatever would answer it has it asked again. */
  readonly isLate: boolean
  /** The question about an alert that was just asked: this message answers it, or puts an end to it. */
  readonly alertQuestion?: AboutAlert
  /** The same, if its time has passed: a yes may mean anything by now, and has it asked again. */
  readonly lapsedQuestion?: AboutAlert
  /** Any other question whose time has passed, which is simply over: a yes or a no to it reads so. */
  readonly lapsed?: State
  readonly inbound: Inbound
  /** The readings of `inbound`'s words. */
  readonly utterance: Utterance
  /** True for words that may set something off, or end it. */
  readonly isAlarming: boolean
  /** Texts in {@link ChatFacts.language}, by key. */
  readonly t: Words
}

/** A person of whom this chat is an accepted contact. */
export interface Relative {
  readonly contact: Contact
  readonly person: Person
  readonly alert?: AlertFacts
  /** Where they have none, the newest that ended and may be opened again; read only for words that may be about it. */
  readonly ended?: AlertFacts
  /** The alert that they raised by a report less than a day ago, if it is still known. */
  readonly reported?: AlertFacts
}

/** A person who gave us the number of this chat, and the alert that was told here. */
export interface Told {
  readonly contact: Contact
  readonly person: Person
  readonly alert: AlertId
  /** True if that alert is over. */
  readonly ended: boolean
  /** The copy of it for this chat, if no network took that: as far as we know nobody read it. */
  readonly untaken?: RecipientId
}

/** An invite as its code finds it. */
export interface Invite {
  readonly code: string
  readonly contact: Contact
  readonly person: Person
  /** `replaced` once the person has a newer link for the same contact. */
  readonly state: 'good' | 'expired' | 'used' | 'replaced'
  /** When the person was last told that somebody opened it who is not to. */
  readonly warnedAt?: Instant
}

/** Makes the context of one message. */
export function contextOf(state: State, inbound: Inbound, utterance: Utterance, facts: ChatFacts): Context {
  const { now } = facts
  const alarming = isAlarming(utterance.understanding()) || utterance.command()?.name === 'panic'
  const context = { ...facts, inbound, utterance, isAlarming: alarming, t: words(facts.language) }
  if (passesBy(inbound)) return { ...context, state, isLate: isOver(state, now) }
  const standing = isAboutAlert(state) ? (state.older ?? IDLE) : state
  const isLate = isOver(standing, now)
  return {
    ...context,
    state: isLate && !isAskedAgain(standing) ? IDLE : standing,
    isLate: isLate && isAskedAgain(standing),
    ...(isLate && !isAskedAgain(standing) && { lapsed: standing }),
    ...(isAboutAlert(state) && (isOver(state, now) ? { lapsedQuestion: state } : { alertQuestion: state })),
  }
}

/** True for what says nothing about a question: a live location moves on by itself, and an older message is corrected. */
function passesBy(inbound: Inbound): boolean {
  if (inbound.kind === 'pin') return inbound.live === 'move'
  return inbound.kind === 'reaction' || inbound.kind === 'call' || inbound.edits !== undefined
}

/** The same context, in a conversation that now waits for `what`. */
export function awaiting(context: Context, what: Awaiting): Context {
  return { ...context, state: waitingFor(what, context.now), isLate: false }
}

/** The same, where a question that is asked again gives way to the newer one until that is answered. */
export function interrupting(context: Context, what: Awaiting): Context {
  const { state } = context
  const next = awaiting(context, what)
  if (!isAskedAgain(state) || state.at === what.at) return next
  return { ...next, state: { ...next.state, older: state } }
}

/** The same for a question in an alert: a dialogue of one's own waits, too, for as long as its time runs. */
export function outranking(context: Context, what: Awaiting): Context {
  const { state } = context
  const next = interrupting(context, what)
  return isKeptBeside(state) ? { ...next, state: { ...next.state, older: state } } : next
}

/** The context once the question that was asked is done with: one that gave way to it is waited for again, and late if it is asked again then. */
export function resumed(context: Context): Context {
  const { older } = context.state
  if (older === undefined) return awaiting(context, { at: 'idle' })
  if (!isAskedAgain(older))
    return isOver(older, context.now)
      ? awaiting(context, { at: 'idle' })
      : { ...context, state: older, isLate: false }
  const { until: _, ...state } = older
  return { ...context, state, isLate: true }
}

/** The person of this chat, if they allowed us to keep anything. */
export function registered({ person }: ChatFacts): Person | undefined {
  return person?.consentedAt === undefined ? undefined : person
}

/** The words of the message as far as they are read; undefined if it brings none. */
export function wordsOf({ inbound }: Context): string | undefined {
  const words = wordsOfInbound(inbound)
  return words === undefined ? undefined : legible(words)
}
