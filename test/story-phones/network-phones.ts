import type { NewGroup, NewPhone } from '../../src/bots/simulator/network.ts'
import type { NewMedia } from '../../src/bots/simulator/sending.ts'
import type {
  Bubble,
  MediaBody,
  PhoneId,
  SharedInvite,
  SimulatedChat,
} from '../../src/bots/simulator/world.ts'
import type { Instant } from '../../src/domain/ids.ts'
import type { ChatId, MessageId } from '../../src/domain/messaging/address.ts'
import type { MediaKind } from '../../src/domain/messaging/media.ts'
import type { Choice } from '../../src/domain/messaging/message.ts'
import type { Point } from '../../src/domain/place.ts'
import type { Clock } from '../../src/platform/clock.ts'

/**
 * The phones of a story that are on one real network: what people do reaches the network's double, and what its chats
 * show is told in the words of a story. A private chat bears the id of its phone, and a group its title.
 */
export interface NetworkPhones {
  addPhone(phone: NewPhone): void
  addGroup(group: NewGroup): ChatId
  chats(): readonly SimulatedChat[]
  say(phone: PhoneId, chat: ChatId, text: string, replyTo?: MessageId): void
  /** Forwards to us, in their own chat, what somebody else wrote. */
  forward(phone: PhoneId, text: string): void
  /** Corrects the words of what `phone` said. */
  correct(phone: PhoneId, said: Bubble, text: string): void
  /** Sets a sign under a message, or takes it back. */
  react(phone: PhoneId, bubble: Bubble, emoji: string | undefined): void
  call(phone: PhoneId): void
  tap(phone: PhoneId, bubble: Bubble, choice: Choice): void
  pin(phone: PhoneId, point: Point): void
  /** Sends us a recording or a file, in their own chat. */
  media(phone: PhoneId, sent: NewMedia): void
  card(phone: PhoneId, name: string, number: string): void
  /** Opens one of our invites, which this network's links are. */
  open(phone: PhoneId, invite: SharedInvite): void
  read(phone: PhoneId, chat: ChatId): void
  /** Puts us into a group, or out of it. */
  join(phone: PhoneId, group: ChatId, joined: boolean): void
  invitesIn(text: string): readonly SharedInvite[]
  /** True if the network owes nothing and waits for nothing. */
  idle(): boolean
}

/** How long a phone takes to say that it got a message, in milliseconds: as on the simulated network. */
export const DELIVERY = 300

/** One chat of a network as it is put together: the network's own name for it, who is in it, what they said. */
export interface Room {
  readonly id: ChatId
  readonly title: string
  readonly group: boolean
  readonly members: readonly PhoneId[]
  /** What its people wrote and shared. */
  readonly said: Bubble[]
}

/** When each message was shown and last changed, to the millisecond: the networks themselves date by seconds. */
export class Moments {
  readonly #clock: Clock
  readonly #noted = new Map<string, { readonly at: Instant; readonly editedAt?: Instant }>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Notes that the message of this name is shown now, or changed now if it was before. */
  note(name: string): void {
    const now = this.#clock.now()
    const known = this.#noted.get(name)
    this.#noted.set(name, known ? { ...known, editedAt: now } : { at: now })
  }

  of(name: string): { readonly at: Instant; readonly editedAt?: Instant } {
    const noted = this.#noted.get(name)
    if (!noted) throw new Error('no phone was seen to show that message')
    return noted
  }
}

/** Something that somebody put into a chat. */
export function utterance(room: Room, from: PhoneId, id: string, at: Instant, body: Bubble['body']): Bubble {
  return { id: id as MessageId, chat: room.id, from, at, body, choices: [], ticks: 'sent' }
}

/** Puts other words in the place of those that somebody said. */
export function correctIn({ said }: Room, id: MessageId, text: string): void {
  const place = said.findIndex(each => each.id === id)
  const before = said[place]
  if (before) said[place] = { ...before, body: { kind: 'text', text } }
}

/** A recording or a file as a story's people hear or see it: the words that it is made of. */
export function mediaShown(
  media: MediaKind,
  content: Uint8Array | undefined,
  caption?: string | null,
): MediaBody {
  const words = new TextDecoder().decode(content)
  return { kind: 'media', media, file: '', mime: '', words, ...(caption && { caption }) }
}

/** A number as networks that know no other form write it: digits alone. */
export const digits = (number: string): string => number.replaceAll(/\D/g, '')
