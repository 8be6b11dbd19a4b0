import type { AlertId, ConsulateId, ContactId, DeskId, Instant, PersonId } from '../ids.ts'
import type { Address } from '../messaging/address.ts'
import type { SentPlace } from '../place.ts'
import type { AllyConsent, Helper } from './helper.ts'

/** Every language that people can choose, Spanish first: the names of the folders under `src/locales/`. */
export const LANGUAGES = ['es', 'en'] as const

/** A language that people can choose. */
export type Language = (typeof LANGUAGES)[number]

/** The language of a chat that has told us no other: most of those whom we serve read it, and so do the desks. */
export const DEFAULT_LANGUAGE: Language = 'es'

/**
 * Somebody who can raise an alert. Without `consentedAt` they only cried for help: no more is kept of them
 * than that alert needs, and it goes when the alert does.
 */
export interface Person {
  readonly id: PersonId
  readonly address: Address
  /** How the family knows them; for somebody unregistered, the name that the network shows. */
  readonly name: string
  /** When they typed their name; absent while it is the one that their network shows, which may say anything. */
  readonly namedAt?: Instant
  readonly language: Language
  readonly createdAt: Instant
  readonly consentedAt?: Instant
  /** The consulate of the place where they said they live. */
  readonly consulate?: ConsulateId
  /** Their other answers about themself, in their own words, by the name of the question. */
  readonly details?: Readonly<Record<string, string>>
  /** The allied organisations that they want told of their alerts, too. */
  readonly allies?: readonly AllyConsent[]
  /** The last place we were sent, replaced by the next one. */
  readonly place?: SentPlace
}

/**
 * Where a contact stands: only an `accepted` one is told of alerts, and of their place once the person confirmed them.
 * An `invited` one whose number is known is told of an alert once, without its place.
 */
export type ContactState = 'invited' | 'accepted' | 'declined' | 'left' | 'removed'

/** A relative or friend of one person. The same human being may be a contact of several persons. */
export interface Contact {
  readonly id: ContactId
  readonly person: PersonId
  /** The person's own name for them: "Mamá". */
  readonly name: string
  readonly state: ContactState
  readonly language: Language
  readonly invitedAt: Instant
  readonly answeredAt?: Instant
  /** As the person gave it; may be missing. */
  readonly phone?: string
  /** The chat in which they accepted; of one still `invited`, that in which they said yes at their number. */
  readonly address?: Address
  /** How their network showed them when they said yes. */
  readonly shown?: Shown
  /** When the person said, or their network vouched, that this is whom the person means. */
  readonly confirmedAt?: Instant
  /** When somebody last declined or left under this entry: its number is not written to first again, whoever opens a new link. */
  readonly refusedAt?: Instant
  /** The earlier entry of the same relative that goes once this one is confirmed. */
  readonly replaces?: ContactId
  /** When their network last refused us for good: they blocked the bot or left the network. */
  readonly unreachableSince?: Instant
  /** When they were last told of an alert at their number, without having accepted. */
  readonly toldAt?: Instant
  /** When they last reported that the person was taken, and the alert that they raised by it. */
  readonly reportedAt?: Instant
  readonly reportedAlert?: AlertId
  /** When the person said not to believe what they report. */
  readonly mutedAt?: Instant
}

/** How long a contact who reported that the person was taken cannot report it again: 24 hours, in milliseconds. */
export const REPORT_AGAIN = 86_400_000

/** Why a contact's report raises no alert; undefined if it does. */
export function reportBarred({ mutedAt, reportedAt }: Contact, now: Instant): 'muted' | 'today' | undefined {
  if (mutedAt !== undefined) return 'muted'
  return reportedAt !== undefined && now - reportedAt < REPORT_AGAIN ? 'today' : undefined
}

/** How a network shows somebody: their profile's name, empty if they have none, and their number where it vouches for it. */
export interface Shown {
  readonly name: string
  /** The last four digits of the number; the rest is not kept. */
  readonly digits?: string
}

/** How many bare numbers are told for one person in 24 hours at most: more would be hunting strangers. */
export const MOST_NUMBERS = 3

/** How long nobody is told again at their number alone: 24 hours, in milliseconds. It may be a stranger's. */
export const TOLD_AGAIN = 86_400_000

/** How many contacts one person may have. */
export const MOST_CONTACTS = 10

/** How long an invite can be opened: 7 days, in milliseconds. */
export const INVITE_LIFE = 7 * 86_400_000

/** For whom a desk speaks: one consulate, or an organisation beside them. */
export type DeskSide =
  | { readonly consulate: ConsulateId; readonly helper?: undefined }
  | { readonly consulate?: undefined; readonly helper: Helper }

/** A chat, usually a group, that an administrator bound with a one-time code to one consulate, or to an organisation. */
export type Desk = DeskChat & DeskSide

/** A desk, whomever it speaks for. */
interface DeskChat {
  readonly id: DeskId
  /**
   * `waiting` for its code to be typed, `bound` and served, `lost` because we were removed from the chat, `lapsed`
   * because nobody renewed it, or `removed` by the operator, by an officer, or by another code typed in its chat.
   */
  readonly state: 'waiting' | 'bound' | 'lost' | 'lapsed' | 'removed'
  readonly address?: Address
  readonly group: boolean
  /** The name of the group as its network shows it, else of whoever typed the code. */
  readonly title?: string
  readonly boundAt?: Instant
  /** When it lapses unless an officer renews it. */
  readonly boundUntil?: Instant
  /** When the network first refused what we sent there, since when it took nothing and nobody was heard there. */
  readonly inDoubtSince?: Instant
  readonly lastAlertAt?: Instant
  /** When the first alert arrived there since when no officer was heard. */
  readonly unheardSince?: Instant
}

/** How long the one-time code of a desk can be used: 7 days, in milliseconds. */
export const DESK_CODE_LIFE = 7 * 86_400_000
