import type { AccountId, ChatId, MessageId } from '../domain/address.ts'
import type { Brand, Instant } from '../domain/ids.ts'
import type { Choice, Key } from '../domain/message.ts'
import type { Point } from '../domain/place.ts'

/** Names one simulated phone, such as `ana`. */
export type PhoneId = Brand<string, 'PhoneId'>

/** Somebody with a phone in the simulated network. */
export interface Phone {
  readonly id: PhoneId
  /** The name that others see. */
  readonly name: string
  /** The phone's language, BCP 47. */
  readonly language: string
  /** The phone's number, of the fictional range 555-01xx. */
  readonly number: string
  /** The account of ours that this phone talks to. */
  readonly account: AccountId
  /** What a person showing the simulator should see above it: who this phone is in the story. */
  readonly role: 'person' | 'relative' | 'officer'
}

/** A chat as a phone lists it: the private one with us, or a group. */
export interface SimulatedChat {
  readonly id: ChatId
  readonly title: string
  readonly account: AccountId
  readonly group: boolean
  readonly members: readonly PhoneId[]
  /** The permanent keyboard that the last message with one set. */
  readonly keyboard: readonly (readonly Key[])[]
  readonly bubbles: readonly Bubble[]
}

/** One message as a phone shows it. */
export interface Bubble {
  readonly id: MessageId
  readonly chat: ChatId
  /** `avisa` is us; `network` is a line of the network itself ("the group was upgraded"). */
  readonly from: PhoneId | 'avisa' | 'network'
  readonly at: Instant
  readonly editedAt?: Instant
  readonly body:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'pin'; readonly point: Point; readonly title?: string; readonly live?: boolean }
    | { readonly kind: 'contact'; readonly name: string; readonly number: string }
    | { readonly kind: 'voice' }
  readonly choices: readonly (readonly Choice[])[]
  readonly replyTo?: MessageId
  /** One tick, two ticks, two blue ticks; `waiting` has not reached the network yet. */
  readonly ticks: 'waiting' | 'sent' | 'delivered' | 'read'
}

/** What can be made to go wrong for one chat, or for every chat (`chat` undefined), so many times or until cleared. */
export interface SimulatedFault {
  readonly fault: 'blocked' | 'offline' | 'slow' | 'busy' | 'answer-lost'
  readonly chat?: ChatId
  readonly times?: number
}

/** Everything a page needs to draw the phones: sent whole at first, then chat by chat as they change. */
export interface WorldView {
  readonly now: Instant
  readonly phones: readonly Phone[]
  readonly chats: readonly SimulatedChat[]
  readonly faults: readonly SimulatedFault[]
}
