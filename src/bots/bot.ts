import type { Instant } from '../domain/ids.ts'
import type { AccountId, ChatId, MessageId, Network } from '../domain/messaging/address.ts'
import type { Inbound } from '../domain/messaging/inbound.ts'
import type { MediaRef } from '../domain/messaging/media.ts'
import type { Message } from '../domain/messaging/message.ts'
import type { Pace } from '../domain/outbox/rate-limit.ts'

/** The outcome of one attempt to say something. */
export type Sent =
  /** The network took it under this id. */
  | {
      readonly kind: 'accepted'
      readonly id: MessageId
      /** The text that stands in the chat in place of the message's own, where the network lets only a template through. */
      readonly instead?: string
      /** True if `instead` holds no more than the beginning: the rest can be said once the reader writes. */
      readonly cut?: boolean
    }
  /** Not now. `after` is the network's own wait in milliseconds; `scope` tells whom the wait is for. */
  | {
      readonly kind: 'later'
      readonly why: string
      readonly after?: number
      readonly scope: 'chat' | 'account'
    }
  /**
   * Never to this chat; `movedTo` names the chat that took its place. `untilAnswer`: not before its reader writes, but
   * words for it can be said.
   */
  | {
      readonly kind: 'refused'
      readonly why: Refusal
      readonly movedTo?: ChatId
      readonly untilAnswer?: boolean
    }
  /** The bytes left and no answer came: it may have arrived. */
  | { readonly kind: 'unknown'; readonly why: string }

/** Why a network refused for good: the reader blocked us, was never there, the chat moved, or we asked wrongly. */
export type Refusal = 'blocked' | 'gone' | 'moved' | 'forbidden' | 'invalid'

/** The abilities of a network's chats to show and tell, so that nobody is asked for what their phone cannot do. */
export interface ChatAbilities {
  /** Taps under a message; without it choices are a numbered list whose number is understood. */
  readonly buttons: boolean
  /** A permanent keyboard under the text field. */
  readonly keyboard: boolean
  /** Messages can be replaced in place; without it what replaces another stands below it. */
  readonly edits: boolean
  /** Delivery and reading are reported as inbound receipts. */
  readonly receipts: boolean
  /** A telephone of the organisation's keeps a copy of every chat, which nothing of ours can erase. */
  readonly copied?: true
  /** The longest text of one message, in UTF-16 units. */
  readonly textLimit: number
}

/** Whether an account works: `why` is a short code, never a person's data. */
export interface Health {
  readonly state: 'starting' | 'up' | 'degraded' | 'down'
  readonly since: Instant
  readonly why?: string
}

/** Takes one inbound message; resolves after its commit, and rejects if it was not committed. */
export type Receive = (inbound: Inbound) => Promise<void>

/** The part of the contract that every network allows. */
export interface Account {
  readonly network: Network
  readonly account: AccountId
  readonly chats: ChatAbilities
  readonly pace: Pace
  /** Connects and begins to hand over what arrives; confirms to the network only what `receive` resolved. */
  start(receive: Receive): Promise<void>
  /** The texts in which a message stands in chats, as somebody who forwards or copies it has them; none for a bare pin. */
  shows(message: Message): readonly string[]
  /** Says one message; never throws, and gives up when `signal` aborts (outcome `unknown` if bytes left). */
  send(to: ChatId, message: Message, signal: AbortSignal): Promise<Sent>
  health(): Health
  /** Stops taking messages, waits for those under way, and lets go of the connection. */
  stop(): Promise<void>
}

/** Capability: a link can bring somebody into a chat with us. */
export interface Invites {
  /**
   * A link that opens a chat with this account and delivers `code` (at most 64 of `A-Za-z0-9_-`); undefined while
   * the network has not told the account's own name yet.
   */
  inviteLink(code: string): string | undefined
}

/** Capability: we may write to a telephone number whose owner never wrote to us. */
export interface WritesFirst {
  /**
   * The chat of a number (digits with the country code); undefined if no such number is an address there. Whether
   * somebody is behind it shows when something is sent.
   */
  chatOfNumber(digits: string): ChatId | undefined
}

/** Capability: clients list our commands. */
export interface HasMenu {
  /** Sets the command menu, now or as soon as the network can be reached; failure shows in `health`, not here. */
  setMenu(commands: CommandMenu): Promise<void>
}

/** Capability: the network calls us. */
export interface TakesWebhooks {
  /** The path of our web server that the network calls, with its slash; undefined if the settings have us ask instead. */
  readonly webhookPath: string | undefined
  /** Answers one call: 2xx only after the commit, and only to who proves to be the network. */
  webhook(request: Request): Promise<Response>
}

/** The outcome of one attempt to fetch a thing that somebody sent. */
export type Fetched =
  | { readonly kind: 'fetched'; readonly content: Uint8Array<ArrayBuffer> }
  /** Not now: the network cannot be reached, or did not answer in time. */
  | { readonly kind: 'later'; readonly why: string }
  /** Never: it is over the limit, or its network has it no more. */
  | { readonly kind: 'refused'; readonly why: 'too-large' | 'gone' }

/**
 * Capability: messages of the kind `media` can be said. Those whose media this account was sent go by the network's own
 * means; those of another account need their `content`.
 */
export interface Media {
  /**
   * The bytes of something that this account was sent, at most `MEDIA_LIMIT` of them, into memory alone. Never throws,
   * and gives up when `signal` aborts.
   */
  fetchMedia(media: MediaRef, signal: AbortSignal): Promise<Fetched>
}

/** One account on one network. The engine knows bots by this contract alone: a capability is there or is left out. */
export interface Bot
  extends Account,
    Partial<Invites>,
    Partial<WritesFirst>,
    Partial<HasMenu>,
    Partial<TakesWebhooks>,
    Partial<Media> {}

/** The commands that clients list, per language (BCP 47; `default` for the rest) and kind of chat. */
export interface CommandMenu {
  readonly private: Readonly<Record<string, readonly OfferedCommand[]>>
  readonly group: Readonly<Record<string, readonly OfferedCommand[]>>
}

/** One entry of a command menu: the word without its slash and one line on what it does. */
export interface OfferedCommand {
  readonly name: string
  readonly summary: string
}
