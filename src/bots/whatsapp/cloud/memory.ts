import { DAY, type Instant } from '../../../domain/ids.ts'
import type { ChatId, MessageId } from '../../../domain/messaging/address.ts'
import type { Choice, Message } from '../../../domain/messaging/message.ts'
import { listAnswered, type NumberedList } from '../../../domain/messaging/numbered-list.ts'
import { Recent } from '../../../platform/recent.ts'

/** How many chats, and how many messages of ours, are remembered at once. */
const MOST_CHATS = 20_000

/** How many numbered lists of one chat are understood: the newest, and earlier ones when they are answered. */
const MOST_LISTS = 8

/** The 24 hours in which whoever wrote to us may be told anything (WhatsApp's customer service window). */
const WINDOW = DAY

/** A message of ours that may still fail because the reader's 24 hours were over. */
export interface Unsettled {
  readonly to: ChatId
  readonly message: Message
}

/**
 * The bot's memory of its chats, not stored: the network tells it again when it matters. After a
 * restart it does not know whose 24 hours are over until a message fails, and does not understand the number of
 * a list that it sent before.
 */
export class CloudMemory {
  readonly #wrote = new Recent<ChatId, Instant>(MOST_CHATS)
  readonly #lists = new Recent<ChatId, readonly NumberedList[]>(MOST_CHATS)
  readonly #unsettled = new Recent<MessageId, Unsettled>(MOST_CHATS)
  readonly #standsFor = new Recent<MessageId, MessageId>(MOST_CHATS)
  readonly #numbers = new Recent<string, true>(MOST_CHATS)

  /** Notes that the reader in `chat` wrote at `at`: from then on the 24 hours run anew. */
  heard(chat: ChatId, at: Instant): void {
    const before = this.#wrote.get(chat)
    this.#wrote.set(chat, before === undefined || before < at ? at : before)
  }

  /** Notes that the network calls the 24 hours of `chat` over. */
  shut(chat: ChatId): void {
    this.#wrote.set(chat, Number.NEGATIVE_INFINITY as Instant)
  }

  /** True if we know that nothing but a template reaches `chat` now. */
  isShut(chat: ChatId, now: Instant): boolean {
    const wrote = this.#wrote.get(chat)
    return wrote !== undefined && now - wrote >= WINDOW
  }

  /** Notes that a message of ours numbered `choices`. */
  offered(chat: ChatId, on: MessageId, choices: readonly Choice[], at: Instant): void {
    this.#lists.set(chat, [...(this.#lists.get(chat) ?? []), { on, at, choices }].slice(-MOST_LISTS))
  }

  /** The list that words may be about: the one that they answer, or else the newest. */
  listAnswered(chat: ChatId, now: Instant, replyTo: MessageId | undefined): ReturnType<typeof listAnswered> {
    return listAnswered(this.#lists.get(chat) ?? [], now, replyTo)
  }

  /** Notes what a message said, so that it can be said by a template if it fails. */
  said(id: MessageId, unsettled: Unsettled): void {
    this.#unsettled.set(id, unsettled)
  }

  /** Takes the content of the message `id`, once: a second failure finds nothing. */
  takeUnsettled(id: MessageId): Unsettled | undefined {
    const found = this.#unsettled.get(id)
    this.#unsettled.delete(id)
    return found
  }

  /** Notes that `id` was sent in place of `original`: what becomes of it became of that one. */
  standsFor(id: MessageId, original: MessageId): void {
    this.#standsFor.set(id, original)
  }

  /** The message that `id` was sent in place of, or `id` itself. */
  originalOf(id: MessageId): MessageId {
    return this.#standsFor.get(id) ?? id
  }

  /** Notes that we wrote to a chat by its bare number, whose owner may answer under another id. */
  wroteToNumber(number: string): void {
    this.#numbers.set(number, true)
  }

  /** True if we wrote to that bare number. */
  knowsNumber(number: string): boolean {
    return this.#numbers.get(number) ?? false
  }
}
