import type { Bot } from '../../../src/bots/bot.ts'
import type { ChatId, MessageId } from '../../../src/domain/messaging/address.ts'
import type { MediaKind } from '../../../src/domain/messaging/media.ts'
import type { Point } from '../../../src/domain/place.ts'
import type { Ports } from '../../../src/platform/ports.ts'
import type { VirtualClock } from '../../../src/platform/virtual-clock.ts'

/** One message of ours as a chat shows it. Labels are flattened, row by row. */
export interface Shown {
  readonly id: MessageId
  /** Exactly the characters that the reader sees. */
  readonly text?: string
  readonly pin?: Point
  /** A recording or a file: its kind, and the words that it is made of. Those under it are its `text`. */
  readonly media?: { readonly kind: MediaKind; readonly words: string }
  /** Labels under the message, empty on a network whose choices are a numbered list in the text. */
  readonly choices: readonly string[]
  /** Labels of the permanent keyboard that came with the message. */
  readonly keyboard: readonly string[]
  readonly replyTo?: MessageId
  readonly edited: boolean
}

/**
 * What can go wrong with one send: the network says "too often" (429 and its kin) with a wait of 7 s; it
 * reports a fault of its own; nobody answers; the connection breaks before the network read the message;
 * the network took the message and the connection broke before its answer; it took the message and its answer makes no sense.
 */
export type SendFault = 'busy' | 'server-error' | 'hang' | 'reset' | 'answer-lost' | 'garbled'

/** A recording or a file that somebody sends, made of `words`, with others under it. */
export interface SentMedia {
  readonly kind: 'voice' | 'photo'
  readonly words: string
  readonly caption?: string
}

/** A live location under way on somebody's phone. */
export interface LiveLocation {
  move(point: Point): Promise<void>
}

/** A contact card; `own` if it is the sharer's own and the network can vouch for that. */
export interface Card {
  readonly name: string
  readonly phone: string
  readonly own: boolean
}

/**
 * The network's side of one account of ours, as a test drives it: what people do on their phones, what
 * their chats show, and what the network does wrong. A method that the network has no equivalent for
 * throws; the cases that need it are named in {@link ContractHarness.cannot}.
 */
export interface NetworkSide {
  /** A private chat whose owner wrote to us before. */
  readonly person: ChatId
  /** Another one. */
  readonly relative: ChatId
  /** A group that we belong to; what is said there is said by one officer. */
  readonly group: ChatId
  /** A chat that this network does not know, in its own form of address. */
  readonly nowhere: ChatId
  /** The sender's id, as an inbound message must carry it, of whoever speaks in `chat`. */
  speaker(chat: ChatId): string

  say(chat: ChatId, text: string, replyTo?: MessageId): Promise<void>
  /** Forwards what somebody else wrote in another chat. */
  forward(chat: ChatId, text: string): Promise<void>
  /** Corrects the words that this chat's owner said last; answers the name that their message has. */
  correct(chat: ChatId, text: string): Promise<MessageId>
  /** Sets a sign under a message of ours, or takes the one that is there back. */
  react(chat: ChatId, message: MessageId, emoji: string | undefined): Promise<void>
  /** Calls our number, and lets it ring. */
  call(chat: ChatId): Promise<void>
  /** Says something to a list of receivers, of which we are one. */
  sayToList(chat: ChatId, text: string): Promise<void>
  /** Taps the choice with this label under a message of ours. */
  tap(chat: ChatId, message: MessageId, label: string): Promise<void>
  pin(chat: ChatId, point: Point, accuracy?: number): Promise<void>
  /** Begins a live location, with words under it if there are any. */
  live(chat: ChatId, point: Point, words?: string): Promise<LiveLocation>
  card(chat: ChatId, card: Card): Promise<void>
  voice(chat: ChatId): Promise<void>
  media(chat: ChatId, sent: SentMedia): Promise<void>
  sticker(chat: ChatId): Promise<void>
  /** Opens one of our invite links on the phone of `chat`, and sends what the link prepared. */
  open(chat: ChatId, link: string): Promise<void>
  block(chat: ChatId): Promise<void>
  unblock(chat: ChatId): Promise<void>
  /** Adds us to a new group; answers its chat. */
  add(): Promise<ChatId>
  /** Removes us from a group. */
  remove(group: ChatId): Promise<void>
  /** Moves a group to a new chat id; answers the new one. */
  move(group: ChatId): Promise<ChatId>
  /** Reports that the phone of `chat` has, or its owner read, a message of ours. */
  receipt(chat: ChatId, message: MessageId, state: 'delivered' | 'read' | 'failed'): Promise<void>

  /** Messages of ours that the chat shows now, oldest first. */
  shown(chat: ChatId): readonly Shown[]
  /** Deletes a message of ours on the network's side. */
  vanish(chat: ChatId, message: MessageId): void

  /** Makes the next `times` sends (1 unless told) go wrong. */
  fail(fault: SendFault, times?: number): void
  /** Nothing reaches the network, and nothing comes from it, until {@link NetworkSide.mend}. */
  cut(): Promise<void>
  mend(): Promise<void>
  /** Delivers again what was delivered last, as networks do after a doubt. */
  redeliver(): Promise<void>
  /** How many deliveries the network still holds because nobody confirmed them. */
  held(): number
  /** True if the network owes no answer but to a wait for news and to what a fault left hanging. */
  idle(): boolean
}

/** One bot, not yet started, against its network's double. */
export interface ContractHarness {
  readonly bot: Bot
  readonly network: NetworkSide
  /** A second object for the same account with the same stored session: what a restarted process has. */
  again(): Promise<Bot>
  /** Strings that must never be written anywhere: tokens, keys, and the names and numbers of everybody here. */
  readonly secrets: readonly string[]
  /** Stops the network's double; bots are stopped by the suite. */
  close(): Promise<void>
}

/** Makes a fresh harness for one case, on ports that the case holds in its hand. */
export type MakeHarness = (ports: Ports, clock: VirtualClock) => Promise<ContractHarness>

/** Lets the event loop turn `count` times: I/O that is ready is served, and no clock moves. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise(resolve => setImmediate(resolve))
}

/** Waits, without moving any clock, until `look` answers something that is neither `undefined` nor `false`. */
export async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (;;) {
    const seen = look()
    if (seen !== undefined && seen !== false) return seen
    await turns(1)
  }
}

/**
 * Like {@link until}, and moves `clock` in steps of a quarter second whenever `idle` says that nothing
 * else is going on, so that waits of the program pass while real I/O never races them.
 */
export async function passing<T>(
  clock: VirtualClock,
  idle: () => boolean,
  look: () => T | undefined | false,
): Promise<T> {
  for (;;) {
    await turns(20)
    const seen = look()
    if (seen !== undefined && seen !== false) return seen
    if (idle()) clock.advance(250)
  }
}
