import type { Instant } from '../../domain/ids.ts'
import type { AccountId, ChatId, MessageId } from '../../domain/messaging/address.ts'
import type { Key, TextMessage } from '../../domain/messaging/message.ts'
import { listAnswered, type NumberedList } from '../../domain/messaging/numbered-list.ts'
import type { Bubble, PhoneId, SimulatedChat } from './world.ts'

/** How a chat begins: one phone's private chat with an account, or a group of phones. */
export interface ChatStart {
  readonly id: ChatId
  readonly title: string
  readonly account: AccountId
  readonly group: boolean
  readonly members: readonly PhoneId[]
  /** True for a group that anybody can find and join. */
  readonly public?: boolean
}

/** Who has not yet got, and who has not yet read, one message of ours. */
interface AwaitedPhones {
  readonly toGet: Set<PhoneId>
  readonly toRead: Set<PhoneId>
}

/** Older lists of one chat have scrolled out of sight. */
const MOST_LISTS = 10

/** One chat as the network keeps it: its members, what was said, and which numbered list is answered. */
export class Chat {
  readonly account: AccountId
  readonly group: boolean
  readonly title: string
  readonly members: readonly PhoneId[]
  readonly public: boolean
  /** True while we are in it: a private chat that was opened, a group that added us. */
  joined: boolean = false
  /** True while its reader blocks us. */
  blocked: boolean = false
  #id: ChatId
  #bubbles: Bubble[] = []
  #keyboard: readonly (readonly Key[])[] = []
  readonly #audiences = new Map<MessageId, AwaitedPhones>()
  #lists: readonly NumberedList[] = []

  constructor(start: ChatStart) {
    this.#id = start.id
    this.account = start.account
    this.group = start.group
    this.title = start.title
    this.members = start.members
    this.public = start.public ?? false
  }

  get id(): ChatId {
    return this.#id
  }

  /** Gives the chat, with all that was said in it, a new id: a group became a supergroup. */
  moveTo(id: ChatId): void {
    this.#id = id
    this.#bubbles = this.#bubbles.map(bubble => ({ ...bubble, chat: id }))
  }

  /** Puts a bubble at the end, and if it is ours waits for every member to get and read it. */
  add(bubble: Bubble): void {
    this.#bubbles.push(bubble)
    if (bubble.from !== 'avisa') return
    this.#audiences.set(bubble.id, { toGet: new Set(this.members), toRead: new Set(this.members) })
  }

  /** Changes the bubble `id` in place; false if there is none. */
  change(id: MessageId, change: Partial<Bubble>): boolean {
    const place = this.#bubbles.findIndex(bubble => bubble.id === id)
    const bubble = this.#bubbles[place]
    if (!bubble) return false
    this.#bubbles[place] = { ...bubble, ...change }
    return true
  }

  /** Deletes the bubble `id`; false if there is none. */
  remove(id: MessageId): boolean {
    const before = this.#bubbles.length
    this.#bubbles = this.#bubbles.filter(bubble => bubble.id !== id)
    this.#audiences.delete(id)
    this.#lists = this.#lists.filter(one => one.on !== id)
    return this.#bubbles.length < before
  }

  find(id: MessageId): Bubble | undefined {
    return this.#bubbles.find(bubble => bubble.id === id)
  }

  /** The newest bubble that `wanted` accepts. */
  last(wanted: (bubble: Bubble) => boolean): Bubble | undefined {
    return this.#bubbles.findLast(wanted)
  }

  /** Shows another permanent keyboard from now on; an empty one takes it away. */
  setKeyboard(keyboard: readonly (readonly Key[])[]): void {
    this.#keyboard = keyboard
  }

  key(label: string): Key | undefined {
    return this.#keyboard.flat().find(key => key.label === label)
  }

  /** Remembers the choices that a message numbers; those of a message that it replaces by none are gone. */
  offerList(on: MessageId, message: TextMessage, at: Instant): void {
    const choices = message.choices?.flat() ?? []
    if (choices.length > 0) this.#lists = [...this.#lists, { on, at, choices }].slice(-MOST_LISTS)
    else if (message.replaces) this.#lists = this.#lists.filter(one => one.on !== message.replaces)
  }

  /** The list that words may be about: the one that they answer, or else the newest. */
  listAnswered(now: Instant, replyTo?: MessageId): ReturnType<typeof listAnswered> {
    return listAnswered(this.#lists, now, replyTo)
  }

  /** Notes that `phone` got what we said; returns the messages that now everybody has. */
  got(phone: PhoneId): readonly MessageId[] {
    return this.#reached(phone, 'delivered', audience => audience.toGet)
  }

  /** Notes that `phone` read what we said; returns the messages that now everybody has read. */
  readBy(phone: PhoneId): readonly MessageId[] {
    return this.#reached(phone, 'read', audience => audience.toRead)
  }

  #reached(phone: PhoneId, ticks: Bubble['ticks'], awaited: (audience: AwaitedPhones) => Set<PhoneId>) {
    const complete: MessageId[] = []
    for (const [id, audience] of this.#audiences) {
      const left = awaited(audience)
      if (!left.delete(phone) || left.size > 0) continue
      complete.push(id)
      this.change(id, { ticks })
      if (ticks === 'read') this.#audiences.delete(id)
    }
    return complete
  }

  /** The chat as it is now; later changes make a new picture. */
  picture(): SimulatedChat {
    return {
      id: this.#id,
      title: this.title,
      account: this.account,
      group: this.group,
      members: this.members,
      keyboard: this.#keyboard,
      bubbles: [...this.#bubbles],
      joined: this.joined && !this.blocked,
    }
  }
}
