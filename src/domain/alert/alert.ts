import type { AlertId, ConsulateId, ContactId, DeskId, Folio, Instant, RecipientId } from '../ids.ts'
import { HOUR, MINUTE, SECOND } from '../ids.ts'
import type { Address } from '../messaging/address.ts'
import type { Helper } from '../people/helper.ts'
import type { Language, Person } from '../people/person.ts'
import type { Cry, DrillCry, OwnCry, ReportedCry, ThirdPartyCry } from './cry.ts'
import type { RecipientWords, SaidId } from './said/said.ts'
import type { Standing } from './standing.ts'

/**
 * How an alert ended: taken back by the person, called untrue by them though a relative reported it, released by the
 * authorities, safe by the word of a relative, called false or closed by the desk, back in Mexico by the person's word,
 * run out after {@link LAPSE}, erased with all that is known of the person, or, of somebody who was told of without a name, gone on in
 * the alert of the one who was named then (`moved`).
 */
export type Outcome =
  | 'cancelled'
  | 'denied'
  | 'released'
  | 'returned'
  | 'false-alarm'
  | 'desk-closed'
  | 'lapsed'
  | 'erased'
  | 'moved'

/**
 * A doubtful cry, which waits for yes, no or {@link ASK_LIMIT}; or a word of somebody else, which waits for the first that is
 * told of them, or {@link TELL_LIMIT}.
 */
export type AskedAlert = (OwnCry | ThirdPartyCry) & { readonly state: 'asked' }

/** The button alone, which waits {@link HOLD} for "Cancelar". */
export interface HeldAlert extends OwnCry {
  readonly state: 'held'
}

/** Given to every alert when it leaves. */
interface Departure {
  readonly folio: Folio
  readonly openedAt: Instant
  /** When a relative said that the person is still missing, after a desk had ended it. */
  readonly reopenedAt?: Instant
}

/** An alert that left and that no officer took yet. */
export type OpenAlert = Cry & Departure & { readonly state: 'open' }

/** Who took an alert, and when. */
export interface Attendance {
  /** By the name that the network shows. */
  readonly officer: string
  readonly at: Instant
  /** The desk's copy under which the officer acted. */
  readonly recipient: RecipientId
  /** When an officer said that they reached the person or the family. */
  readonly contactedAt?: Instant
  /** Which officer, of which desk, reached whom; undefined of what an older version kept. */
  readonly reached?: Reached
}

/** An attendance that is over: given back, lost with its desk, taken over, or ended with an alert that was opened again. */
export interface PastAttendance {
  readonly officer: string
  readonly at: Instant
}

/** An officer's word that they spoke with somebody; `recipient` is their desk's copy, which need not be the one that attends. */
export interface Reached {
  readonly officer: string
  readonly recipient: RecipientId
  readonly with: 'person' | 'family'
}

/** Reasons that an officer may choose from to close an alert. */
export const CLOSE_REASONS = ['found', 'out', 'lawyer', 'mexico'] as const

/** Reasons that an officer may choose from to call an alert false. */
export const FALSE_REASONS = ['family-says', 'person-says', 'mistake'] as const

/** One of the reasons to choose from. */
export type ReasonCode = (typeof CLOSE_REASONS)[number] | (typeof FALSE_REASONS)[number]

/** Why a desk ended an alert: a choice, or words of the officer's own. */
export type CloseReason = { readonly code: ReasonCode } | { readonly words: string }

/** A desk's end of an alert: its copy, and the reason that the family reads. */
export interface DeskEnding {
  readonly recipient: RecipientId
  readonly reason?: CloseReason
}

/** An alert that an officer took. */
export type AttendedAlert = Cry &
  Departure & {
    readonly state: 'attended'
    readonly attendance: Attendance
  }

/** An alert that ended after it had left; one that never left is forgotten instead. */
export type ClosedAlert = Cry & Departure & Ending

/** How and when an alert ended. */
interface Ending {
  readonly state: 'closed'
  readonly closedAt: Instant
  readonly outcome: Outcome
  /** The officer who ended it for a desk, by the name that the network shows. */
  readonly closedBy?: string
  /** Undefined of what an older version kept, and if no desk ended it. */
  readonly ending?: DeskEnding
  /** Undefined if no officer took it before it ended. */
  readonly attendance?: Attendance
}

/** One emergency of one person, or a drill of it. */
export type Alert = AskedAlert | HeldAlert | OpenAlert | AttendedAlert | ClosedAlert

/** Where an alert stands. */
export type AlertState = Alert['state']

/** The states of an alert that has not left: nobody is told, and the person may take it back. */
export const WAITING = ['asked', 'held'] as const satisfies readonly AlertState[]

/** The states in which recipients are to be told, and their answers count. */
export const LIVE = ['open', 'attended'] as const satisfies readonly AlertState[]

/** An alert that has not left. */
export type WaitingAlert = Extract<Alert, { readonly state: (typeof WAITING)[number] }>

/** Recipients are to be told of it, and their answers count. */
export type LiveAlert = Extract<Alert, { readonly state: (typeof LIVE)[number] }>

/**
 * An alert as it is raised: if it is `open` it leaves at once, and gets its folio by that. A report has no place yet, and
 * neither a report nor a drill waits.
 */
export type NewAlert =
  | (OwnCry & { readonly state: WaitingAlert['state'] | 'open' })
  | (ReportedCry & { readonly state: 'open'; readonly own?: undefined; readonly place?: undefined })
  | (DrillCry & { readonly state: 'open' })
  | (ThirdPartyCry & { readonly state: 'asked' })

/**
 * Our knowledge of one recipient's copy: never more than their network or they themselves told us. `withdrawn` once
 * whoever is behind it is no contact, or no desk, any more.
 */
export type RecipientState =
  | 'waiting'
  | 'sent'
  | 'delivered'
  | 'read'
  | 'answered'
  | 'unreachable'
  | 'withdrawn'

/** One who is told of one alert: a contact of the person, or a desk. */
export interface Recipient {
  readonly id: RecipientId
  readonly alert: AlertId
  readonly role: 'family' | 'desk'
  readonly contact?: ContactId
  readonly desk?: DeskId
  /** For a desk: the consulate it speaks for; undefined of a `helper`'s. */
  readonly consulate?: ConsulateId
  /** For a desk of an organisation beside the consulates: which kind. */
  readonly helper?: Helper['kind']
  /** "Mamá", a helper's own name, or nothing for a desk that is named by its consulate. */
  readonly name: string
  readonly address: Address
  readonly group: boolean
  readonly language: Language
  readonly state: RecipientState
  /** When the state last changed. */
  readonly at: Instant
  /** A relative's tap: they have read it, or they know that the person is safe. */
  readonly answer?: 'received' | 'safe'
  /** True for a relative who never accepted and is told at the number that the person gave us. */
  readonly byNumber: boolean
  /** How whoever is behind it stands, as read in the same transaction; undefined before it was ever stored. */
  readonly standing?: Standing
  /** How far the words of the alert that are meant for them have come. */
  readonly words?: RecipientWords
  /** The newest of it that a message to them held, as far as their network took it. */
  readonly heard?: SaidId
  /** When they were last reminded of the whole alert; undefined if they never were. */
  readonly remindedAt?: Instant
  /** For a desk: which officer of it last had the alert and has it no more; it did respond, whatever its state says now. */
  readonly attendedUntil?: PastAttendance
}

/** True if this recipient may be told what changes: not whoever never accepted, nor whose copy was withdrawn. */
export function hearsNews({ byNumber, state }: Recipient): boolean {
  return !byNumber && state !== 'withdrawn'
}

/** True if somebody said yes, and the person has not said that it is they: they hear of the alert, and no place. */
export function isDoubted({ standing }: Recipient): boolean {
  return standing?.of === 'contact' && standing.doubted
}

/**
 * True if this recipient is to hear how the alert ended, if they still may when that is sent: of those who never
 * accepted, whom the alert has reached.
 */
export function hearsEnd(recipient: Recipient): boolean {
  return recipient.byNumber
    ? wasReached(recipient)
    : recipient.state !== 'withdrawn' || recipient.role === 'family'
}

/** True if the network took this copy. */
export function wasReached({ state }: Pick<Recipient, 'state'>): boolean {
  return state === 'sent' || state === 'delivered' || state === 'read'
}

/** Everything that a message about an alert may need, read in one go. */
export interface AlertFacts {
  readonly alert: Alert
  readonly person: Person
  readonly recipients: readonly Recipient[]
}

/** True until an alert leaves. */
export function isWaiting(alert: Alert): alert is WaitingAlert {
  return WAITING.some(state => state === alert.state)
}

/** True while recipients are to be told and answers count. */
export function isLive(alert: Alert): alert is LiveAlert {
  return LIVE.some(state => state === alert.state)
}

/** True once an alert has a folio and recipients, also after it ended. */
export function hasLeft(alert: Alert): alert is LiveAlert | ClosedAlert {
  return isLive(alert) || alert.state === 'closed'
}

/** Who took an alert, also after it ended; undefined while or if no officer did. */
export function attendanceOf(alert: Alert): Attendance | undefined {
  return 'attendance' in alert ? alert.attendance : undefined
}

/** True if `recipient` is the desk whose officer took the alert, also after it ended. */
export function isAttendedBy(alert: Alert, recipient: RecipientId | undefined): boolean {
  return recipient !== undefined && attendanceOf(alert)?.recipient === recipient
}

/** How long the button alone waits for "Cancelar": 5 seconds, in milliseconds. */
export const HOLD = 5 * SECOND

/** How long "¿es una emergencia?" waits before it leaves unconfirmed: 90 seconds, in milliseconds. */
export const ASK_LIMIT = 90 * SECOND

/** How long a word of somebody who was taken waits for the first that is told of them: 60 seconds, in milliseconds. */
export const TELL_LIMIT = MINUTE

/**
 * When, after an alert left, those who have not answered are told again, in milliseconds; after {@link FIRST_HOURS} the
 * whole family is told what to do next.
 */
export const ESCALATION_STEPS: readonly number[] = [
  2 * MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  24 * HOUR,
  48 * HOUR,
  72 * HOUR,
]

/** How long reminders ask for an answer, in milliseconds: after that they go on for those who look for the person. */
export const FIRST_HOURS = 2 * HOUR

/**
 * When an alert that nobody closed ends by itself: 73 hours, in milliseconds, one after the last reminder of the family's first
 * three days.
 */
export const LAPSE = 73 * HOUR

/** When a drill ends by itself, if not everybody answered before: 15 minutes, in milliseconds. */
export const DRILL_LAPSE = 15 * MINUTE
