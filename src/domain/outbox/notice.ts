import type { SaidId } from '../alert/said/said.ts'
import type { AlertId, ContactId, Instant, NoticeId, RecipientId } from '../ids.ts'
import type { Address, MessageId } from '../messaging/address.ts'
import type { MediaKind } from '../messaging/media.ts'
import type { Message } from '../messaging/message.ts'
import type { Language } from '../people/person.ts'

/**
 * The lanes of the outbox, first to last: the first notice of an alert to a family or a desk, the sender's own
 * acknowledgement, the first notice of an alert of somebody who never registered, what is said to a bare number, the repeats
 * of the ladder, news of an alert, and everything else.
 */
export const RANKS = [
  'alert',
  'acknowledgement',
  'unregistered',
  'by-number',
  'escalation',
  'update',
  'conversation',
] as const

/** Ranks of the first notice of an alert, which hold up everything else that is written. */
export const FIRST_NOTICES: readonly Rank[] = ['alert', 'unregistered']

/** One lane of the outbox, by name. */
export type Rank = (typeof RANKS)[number]

/** News that changes what a recipient of an alert knows. `by` is the name of whoever acted. */
export type Update =
  | { readonly kind: 'place' }
  /** The person took back that it is told where they are. */
  | { readonly kind: 'place-stopped' }
  /** The desk of a place that a relative, `by`, names is told, too; the reader themself if left out. */
  | { readonly kind: 'hearsay'; readonly by?: ContactId }
  | { readonly kind: 'received'; readonly by: string }
  | { readonly kind: 'safe'; readonly by: string }
  /** Relatives whom their network does not let us reach: the others may call them. */
  | { readonly kind: 'unreached' }
  /** A relative, `by`, takes back that the person is safe. */
  | { readonly kind: 'unsafe'; readonly by: string }
  | { readonly kind: 'attended' }
  | { readonly kind: 'contacted' }
  /** An officer of the desk whose copy `recipient` is called, and nobody answered. */
  | { readonly kind: 'tried'; readonly recipient: RecipientId; readonly by: string }
  /** Whoever attends is asked whether they go on. */
  | { readonly kind: 'watch' }
  /** `by`, of the desk whose copy `recipient` is, does not attend any more, and nobody does. */
  | { readonly kind: 'handed-back'; readonly recipient: RecipientId; readonly by: string }
  /** Consular protection was asked for. */
  | { readonly kind: 'protection' }
  | { readonly kind: 'confirmed' }
  /** The person cried themselves in an alert that a relative raised. */
  | { readonly kind: 'cried' }
  /** The alert of this folio, about somebody of this name, may be about the same one. */
  | { readonly kind: 'same-offered'; readonly folio: string; readonly name: string }
  /** An officer said that two alerts are about one, or that they are not. */
  | { readonly kind: 'same-judged'; readonly same: boolean }
  /** More is known of somebody who was taken and has no chat with us. */
  | { readonly kind: 'described' }
  /** Something that the reader sent was not passed on to the copy `recipient`, or to the person without one. */
  | { readonly kind: 'not-passed'; readonly what: MediaKind; readonly recipient?: RecipientId }
  /** A relative, `by`, says that the person is still missing, after the alert ended; or the person that the end was not true. */
  | { readonly kind: 'reopened'; readonly by?: string }
  /** An organisation's copy, `recipient`, has left. */
  | { readonly kind: 'helper'; readonly recipient: RecipientId }
  /** The desk of the copy `recipient` has another share in the alert than before: it is its own now, or a copy. */
  | { readonly kind: 'share'; readonly recipient: RecipientId }
  /** Nobody attends: whom to call. */
  | { readonly kind: 'hotlines' }
  | { readonly kind: 'closed' }

/**
 * The subject of a notice. Words that are settled are stored (`say`); everything about an alert is written when it
 * is sent, from what is known then, so that a notice that waited never tells old news.
 */
export type About =
  | { readonly kind: 'say'; readonly message: Message }
  /** The alert itself, to its recipient; `again` counts the repeats after the first. */
  | { readonly kind: 'alert'; readonly again: number }
  /** The newest place of the alert as a native pin. */
  | { readonly kind: 'pin' }
  | { readonly kind: 'update'; readonly update: Update }
  /** What was said in the alert from `from` on, as far as one message is to hold it; `whole` leaves nothing out. */
  | { readonly kind: 'said'; readonly from: SaidId; readonly whole?: boolean }
  /** To whom the person's newest words went. */
  | { readonly kind: 'echo' }
  /** The one message in which the person follows the alert. */
  | { readonly kind: 'tracker' }

/** Kinds of news of an alert, which a busy group gets together. */
export const NEWS_KINDS: readonly About['kind'][] = ['update', 'said', 'pin']

/** A notice for one recipient before it has a number: a row to be of the outbox. */
export interface Draft {
  readonly to: Address
  readonly group: boolean
  readonly language: Language
  readonly about: About
  readonly rank: Rank
  readonly due: Instant
  readonly alert?: AlertId
  readonly recipient?: RecipientId
  /**
   * Names a message that is kept up to date in place: a later notice with the same slot and chat edits what the
   * earlier one sent. While one of a slot is queued, another is not added.
   */
  readonly slot?: string
  /** With a slot: send a new message, and edit that one from now on. */
  readonly fresh?: boolean
}

/** One row of the outbox. */
export interface Notice extends Draft {
  readonly id: NoticeId
  /** When it was added to the outbox; `due` moves with every attempt. */
  readonly addedAt: Instant
  readonly attempts: number
  /** True if an earlier attempt may have arrived: the words then say that they may be a repeat. */
  readonly repeat: boolean
  /** The message that this one edits, if its slot has one that was sent. */
  readonly replaces?: MessageId
}

/** The head of a queued notice, as the dispatcher keeps it in memory: enough to decide whose turn it is, and nothing of a person. */
export interface NoticeHeader {
  readonly id: NoticeId
  readonly account: Address['account']
  /** A keyed hash of the chat: equal chats have equal keys. */
  readonly chatKey: string
  readonly group: boolean
  readonly rank: Rank
  readonly due: Instant
  readonly kind: About['kind']
  /** The alert on whose behalf it is, if there is one. */
  readonly alert?: AlertId | null | undefined
  readonly attempts: number
}
