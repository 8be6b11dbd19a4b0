import type { Point } from '../place.ts'
import type { MessageId } from './address.ts'
import type { MediaRef } from './media.ts'

/** One tap: `id` (at most 64 bytes, Telegram's limit for callback data) comes back as an inbound choice. */
export interface Choice {
  readonly id: string
  readonly label: string
}

/** One key of the permanent keyboard: it sends its own label, the phone's location, or a contact card. */
export interface Key {
  readonly label: string
  readonly sends: 'label' | 'location' | 'contact'
}

/**
 * Words, as plain text without markup (a name can then never become a link or a heading), with either
 * choices that belong to this message or the permanent keyboard under the text field. Both are rows from
 * top to bottom. A bot that cannot edit sends a message with `replaces` as a new one.
 */
export type TextMessage = {
  readonly kind: 'text'
  readonly text: string
  readonly replyTo?: MessageId
  readonly replaces?: MessageId
} & (
  | { readonly choices?: readonly (readonly Choice[])[]; readonly keyboard?: never }
  | { readonly keyboard: readonly (readonly Key[])[]; readonly choices?: never }
)

/** A native pin that the phone's map opens, with a short title and, where known, an address line. */
export interface PinMessage {
  readonly kind: 'pin'
  readonly point: Point
  readonly title: string
  readonly address?: string
  readonly replyTo?: MessageId
}

/**
 * Something that somebody sent, passed on as it is, with a line that says whose it is and when it was sent. Where the
 * network shows no words under it they go before it.
 */
export interface MediaMessage {
  readonly kind: 'media'
  readonly media: MediaRef
  readonly caption: string
  readonly replyTo?: MessageId
  /**
   * The thing itself, fetched from the account that has it for a bot that has not. It lives in memory from one network
   * to the other, and is never stored.
   */
  readonly content?: Uint8Array<ArrayBuffer>
}

/** A thing that we say: always one message of the network, so that a failure never leaves half of it said. */
export type Message = TextMessage | PinMessage | MediaMessage
