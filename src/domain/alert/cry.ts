import {
  type AlertId,
  type ConsulateId,
  type ContactId,
  type Instant,
  MINUTE,
  type PersonId,
} from '../ids.ts'
import type { Area, Point } from '../place.ts'
import type { WithHearsay } from './place/hearsay.ts'
import type { NamedPlace } from './place/named-place.ts'
import type { PlaceForAlert, ReleasedPlace } from './place/release.ts'
import type { AlertWords, SaidId } from './said/said.ts'

/** Which consulates an alert concerns. */
export interface Routing {
  /** The consulate it is routed to: by the place, else the registered one. */
  readonly consulate?: ConsulateId
  /** The registered consulate, which is copied if it differs. */
  readonly registered?: ConsulateId
  /** Where the place is by which it is routed, else the state of the registered consulate's office: for allies. */
  readonly area?: Area
}

/** When somebody asked for consular protection in so many words; `by` is the relative who did, by the name the person gave. */
export interface ProtectionRequest {
  readonly at: Instant
  readonly by?: string
}

/** How long after it was sent a cry must have reached us to be called late, in milliseconds. */
export const LATE_CRY = 15 * MINUTE

/** True of every alert, however it came about. */
interface Raised extends Routing, WithHearsay {
  readonly id: AlertId
  readonly person: PersonId
  /** False if nobody answered "¿es una emergencia?". */
  readonly confirmed: boolean
  /** When the cry reached us, or the report. */
  readonly raisedAt: Instant
  /** True if it took the place of a drill of this person: the family, who read the drill, must be told so first. */
  readonly afterDrill?: boolean
  /** The express request for consular protection; undefined while nobody made it. */
  readonly protection?: ProtectionRequest
  /** How far what was said in it has come; undefined while nobody said anything. */
  readonly words?: AlertWords
  /** Contacts whom the person wants to know nothing of it, as they said while nobody had been told. */
  readonly untold?: readonly ContactId[]
  /** The newest place that the person named in it: no GPS; undefined while there is none, and in a drill. */
  readonly named?: NamedPlace
  /** When the person took back that it is told where they are; undefined once they let a place out again. */
  readonly placeStopped?: Instant
}

/** The person's own cry for help. */
export interface OwnCry extends Raised {
  readonly drill: false
  readonly reporter?: undefined
  readonly about?: undefined
  /** The newest place that the person let out for this alert; a location that they sent shortly before is one. */
  readonly place?: ReleasedPlace
}

/** A relative's word that the person was taken: it begins without a place. */
export interface ReportedCry extends Raised {
  readonly drill: false
  readonly about?: undefined
  /** The relative who raised it, by the name the person gave them. */
  readonly reporter: string
  /** The same as a contact; undefined in what an older version kept. */
  readonly reportedBy?: ContactId
  /** The person's own cry, if there is one. */
  readonly own?: CryBeside
  /** The newest place that the person let out in this alert: nothing that they did before it counts. */
  readonly place?: PlaceForAlert
}

/**
 * The person's own cry in an alert that a relative raised. One that waited as the report came waits on, unknown to all
 * who are told, and keeps for itself the place and the words that it would have told; then it was taken back, left
 * unanswered, or leaves no doubt. A no to letting out where they are counts as taken back.
 */
export type CryBeside =
  | { readonly state: 'asked' | 'held'; readonly place?: ReleasedPlace; readonly said?: SaidId }
  | { readonly state: 'withdrawn'; readonly said?: SaidId }
  | { readonly state: 'unconfirmed' | 'certain'; readonly at: Instant }

/**
 * True of an alert whose person took back that it is told where they are; of a report, also where they said no to that, or took their own
 * cry back; and let nothing out since.
 */
export function withholdsPlace(cry: Cry): boolean {
  if (cry.place !== undefined || cry.named !== undefined) return false
  return cry.placeStopped !== undefined || (isReported(cry) && cry.own?.state === 'withdrawn')
}

/** An exercise: every message says so, no desk is told, and it holds no place. */
export interface DrillCry extends Raised {
  readonly drill: true
  readonly reporter?: undefined
  readonly about?: undefined
  readonly place?: undefined
}

/** Somebody who was taken and has no chat with us, in the words of whoever says so; each is known once it was answered. */
export interface Taken {
  /** Name and surnames, as they were given. */
  readonly name?: string
  /** True if whoever tells was asked for the name, and knows or gives none. */
  readonly withoutName?: true
  /** Where it was, as it was written. */
  readonly where?: string
  /** The point that the teller shared as where it was: their word, and never the place of the one who was taken. */
  readonly pin?: Point
  /** Where they are now, as whoever tells heard later and wrote; `at` is when that was. Never their own place. */
  readonly held?: { readonly label: string; readonly at: Instant }
  /** True for somebody under 18. */
  readonly minor?: boolean
  /** Their age in full years, where it was told. */
  readonly age?: number
  /** A child says so, as far as their words tell: one who is looked after, or `alone`. */
  readonly teller?: 'child' | 'alone'
  /** The number of whoever says so. */
  readonly phone?: string
  /** True if they were asked for their number and gave none. */
  readonly withoutPhone?: true
  /** How many were taken at once, where the report tells of several: there is an alert for each. */
  readonly together?: number
  /** Which of them it is, in the words of whoever says so: "mi hijo". */
  readonly whom?: string
}

/**
 * Somebody's word that another was taken, who has no chat with us. Its `person` is whoever says so: their chat follows it,
 * and of the other nothing is kept but their words. It waits for the first of them, and holds no place.
 */
export interface ThirdPartyCry extends Raised {
  readonly drill: false
  readonly reporter?: undefined
  readonly about: Taken
  /** An older alert of which a desk was asked whether it is about the same one. */
  readonly offeredAs?: AlertId
  /** The older alert of which a desk said so: what becomes of either is told to both who told. */
  readonly sameAs?: AlertId
  readonly place?: undefined
}

/** How an alert came about, and what is true of it in every state. */
export type Cry = OwnCry | ReportedCry | DrillCry | ThirdPartyCry

/** True if it is about somebody who has no chat with us. */
export function isThirdParty<Any extends Cry>(alert: Any): alert is Extract<Any, ThirdPartyCry> {
  return alert.about !== undefined
}

/** True if it is about somebody of whom nothing tells who it is: no name, and no word of which of several. */
export function isUnnamed({ about }: Cry): boolean {
  return about !== undefined && about.name === undefined && about.whom === undefined
}

/** True if a relative raised it. */
export function isReported<Any extends Cry>(alert: Any): alert is Extract<Any, ReportedCry> {
  return alert.reporter !== undefined
}

/** False if the person cried and did not answer "¿es una emergencia?". */
export function isConfirmed(alert: Cry): boolean {
  return alert.confirmed && !(isReported(alert) && alert.own?.state === 'unconfirmed')
}

/** The person's own cry while it waits beside a relative's report: they have not answered whether they need help. */
export function waitingBeside(
  alert: Cry,
): Extract<CryBeside, { readonly state: 'asked' | 'held' }> | undefined {
  const own = isReported(alert) ? alert.own : undefined
  return own?.state === 'asked' || own?.state === 'held' ? own : undefined
}

/** The newest of the words that the person said while their cry waited, and that a relative's report does not tell. */
export function withheldWords(alert: Cry): SaidId | undefined {
  const own = isReported(alert) ? alert.own : undefined
  return own !== undefined && 'said' in own ? own.said : undefined
}
