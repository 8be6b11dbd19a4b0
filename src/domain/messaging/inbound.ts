import type { Brand, Instant } from '../ids.ts'
import type { Point } from '../place.ts'
import type { Address, ChatId, MessageId } from './address.ts'
import type { MediaRef } from './media.ts'
import type { OfferedList } from './numbered-list.ts'

/** The network's own name for one delivery, equal when it is delivered again; unique within an account. */
export type InboundId = Brand<string, 'InboundId'>

/**
 * Who wrote: the network's user id, the name they show, their phone's language where told (BCP 47), and, only where
 * the network vouches for it, their telephone number in digits with the country code.
 */
export interface Sender {
  readonly id: string
  readonly name: string
  readonly language?: string
  readonly number?: string
}

/**
 * Whose words a message holds: its sender's, those of somebody whom they forward, or those of somebody whom they copied
 * into their own message. Only what is `own` can be the sender's own cry.
 */
export type Authorship = 'own' | 'forwarded' | 'copied'

/** One contact card, with the best of its telephone numbers as it stands there. */
export interface ContactCard {
  readonly name: string
  readonly phone?: string
  /** True only where the network vouches that it is the sender's own number. */
  readonly own: boolean
}

/** Something that reached us over a network, in words that every network shares. */
export type Inbound = {
  readonly id: InboundId
  /** When the network says it was sent. */
  readonly at: Instant
  /** The chat it came from, which is where an answer goes. */
  readonly from: Address
  readonly sender: Sender
  /** True if the chat has several members: a desk's group, or a group that added us. */
  readonly group: boolean
  /** The name of a group, where its network tells it. */
  readonly title?: string
  /** True for a group that anybody can find and join. */
  readonly public?: boolean
  /** True if the network held it while we were away, so `at` may be old. */
  readonly late?: boolean
  /** As far as the network tells; without it the sender's own. No network tells of what was copied. */
  readonly authorship?: Authorship
  /** The message's own name in its chat, by which it is answered, corrected and reacted to; where the network tells it. */
  readonly message?: MessageId
  /** The earlier message of the sender's in whose place these words stand now. */
  readonly edits?: MessageId
} & InboundBody

/** The content of an {@link Inbound}, by kind. */
export type InboundBody =
  /**
   * Words, a command (`/start abc`), or the label of a key of the permanent keyboard. Where nothing can be tapped they may name a
   * choice of `offered`, the numbered list that they answer.
   */
  | {
      readonly kind: 'text'
      readonly text: string
      readonly replyTo?: MessageId
      readonly offered?: OfferedList
    }
  /** A tap on a choice; `choice` is the id that we gave it, or anything at all if the client is hostile. */
  | { readonly kind: 'choice'; readonly choice: string; readonly on?: MessageId }
  /** A location: sent once, the start of a live one, or a later point of a live one. */
  | {
      readonly kind: 'pin'
      readonly point: Point
      readonly live: 'no' | 'start' | 'move'
      /** Radius in metres. */
      readonly accuracy?: number
      readonly replyTo?: MessageId
      /** The words that were sent under it. */
      readonly words?: string
    }
  /** One or several contact cards: the first one's own fields, and `more` for those that came with it. */
  | ({ readonly kind: 'contact'; readonly more?: readonly ContactCard[] } & ContactCard)
  /** Speech, or what may be: a voice note, a sound file, a round video. We cannot listen, but it can be passed on. */
  | ({ readonly kind: 'voice' } & Captioned)
  /** A photograph, a video or a file. */
  | ({ readonly kind: 'media' } & Captioned)
  /** A sign set under a message of ours. One that is taken back says nothing, and never comes here. */
  | { readonly kind: 'reaction'; readonly emoji: string; readonly on: MessageId }
  /** Somebody rings: we cannot answer. Calls of one chat within a few minutes have one id, so that they are heard once. */
  | { readonly kind: 'call' }
  /** What became of a message of ours. `failed` may come long after the network accepted it. */
  | { readonly kind: 'receipt'; readonly of: MessageId; readonly state: 'delivered' | 'read' | 'failed' }
  /** Our own place in the chat changed. `moved` tells the chat's new id (a group became a supergroup). */
  | {
      readonly kind: 'membership'
      readonly change: 'added' | 'removed' | 'blocked' | 'unblocked'
    }
  | { readonly kind: 'membership'; readonly change: 'moved'; readonly to: ChatId }
  /** Anything else (a sticker, a poll), with the network's word for it; `edit` is a correction that we cannot read. */
  | { readonly kind: 'unsupported'; readonly what: string; readonly replyTo?: MessageId }

/** The content of a message that brings `cards`; undefined if it brings none. */
export function contactBody(
  cards: readonly ContactCard[],
): (InboundBody & { readonly kind: 'contact' }) | undefined {
  const [first, ...more] = cards
  return first && { kind: 'contact', ...first, ...(more.length > 0 && { more }) }
}

/** Every card of a message, in the order in which its sender chose them. */
export function cardsOf({
  name,
  phone,
  own,
  more = [],
}: InboundBody & { readonly kind: 'contact' }): readonly ContactCard[] {
  return [{ name, own, ...(phone !== undefined && { phone }) }, ...more]
}

/** Something to look at or listen to, with the words that were sent under it, which are words like all others. */
export interface Captioned {
  readonly media: MediaRef
  readonly caption?: string
  readonly replyTo?: MessageId
}

/** The words that somebody sent, alone or under a recording or a file; undefined if there are none. */
export function wordsOfInbound(inbound: InboundBody): string | undefined {
  if (inbound.kind === 'text') return inbound.text
  return inbound.kind === 'voice' || inbound.kind === 'media' ? inbound.caption : undefined
}

/** The message that a message answers; undefined if it answers none. */
export function answeredBy(inbound: InboundBody): MessageId | undefined {
  return 'replyTo' in inbound ? inbound.replyTo : undefined
}
