import type { Bot, ChatAbilities, Health, Receive, Sent } from '../../src/bots/bot.ts'
import { type Instant, MINUTE } from '../../src/domain/ids.ts'
import type { AccountId, ChatId, MessageId } from '../../src/domain/messaging/address.ts'
import type { Inbound } from '../../src/domain/messaging/inbound.ts'
import type { Message } from '../../src/domain/messaging/message.ts'
import type { Pace } from '../../src/domain/outbox/rate-limit.ts'
import type { Heard } from './heard.ts'

/** The one account of the test world. */
export const ACCOUNT = 'simulator' as AccountId

const WITHOUT_LIMIT = { perSecond: 1e9, burst: 1e6 }

/**
 * A network with nothing but a record of what it was told: every message arrives at once, and is kept in the order
 * of arrival. It writes first to the numbers that end in 0199, and to no other.
 */
export class RecordingBot implements Bot {
  readonly network = 'simulator'
  readonly account = ACCOUNT
  /** A test may take an ability away. */
  chats: ChatAbilities = {
    buttons: true,
    keyboard: true,
    edits: true,
    receipts: true,
    textLimit: 4096,
  }
  readonly pace: Pace = {
    account: WITHOUT_LIMIT,
    chat: WITHOUT_LIMIT,
    group: WITHOUT_LIMIT,
    parallel: 1_000,
    heard: WITHOUT_LIMIT,
  }
  readonly heard: Heard[] = []
  /** Called with every message at the moment when it is said, and waited for. */
  onHeard: (heard: Heard) => Promise<void> = async () => {}
  /** Chats that the network cannot reach for now. */
  readonly away = new Set<string>()
  /** Chats whose reader blocked us. */
  readonly blocked = new Set<string>()
  /** Set where the network can pass on files; without it they are told in words. */
  fetchMedia?: NonNullable<Bot['fetchMedia']>
  readonly #now: () => Instant
  #receive: Receive | undefined
  #messages = 0

  constructor(now: () => Instant) {
    this.#now = now
  }

  async start(receive: Receive): Promise<void> {
    this.#receive = receive
  }

  /** Hands over a message as a network does; rejects if the service did not keep it. */
  async bring(inbound: Inbound): Promise<void> {
    if (this.#receive === undefined) throw new Error('the service does not listen')
    await this.#receive(inbound)
  }

  /** Goes on from where the messages of `heard` were said, each by its own name. */
  remember(heard: readonly Heard[]): void {
    this.heard.push(...heard)
    this.#messages = heard.length
  }

  shows(message: Message): readonly string[] {
    if (message.kind === 'pin') return []
    return [message.kind === 'media' ? message.caption : message.text]
  }

  async send(to: ChatId, message: Message): Promise<Sent> {
    if (this.away.has(to)) return { kind: 'later', why: 'away', scope: 'chat', after: MINUTE }
    if (this.blocked.has(to)) return { kind: 'refused', why: 'blocked' }
    this.#messages += 1
    const replaced = message.kind === 'text' ? message.replaces : undefined
    const id = replaced ?? (`m${this.#messages}` as MessageId)
    const text = wordsOfMessage(message)
    const heard: Heard = { to, id, at: this.#now(), message, text, fresh: replaced === undefined }
    this.heard.push(heard)
    await this.onHeard(heard)
    return { kind: 'accepted', id }
  }

  inviteLink(code: string): string {
    return `https://t.me/avisa_bot?start=${code}`
  }

  chatOfNumber(digits: string): ChatId | undefined {
    return digits.endsWith('0199') ? (`number-${digits}` as ChatId) : undefined
  }

  health(): Health {
    return { state: 'up', since: this.#now() }
  }

  async stop(): Promise<void> {}
}

function wordsOfMessage(message: Message): string {
  switch (message.kind) {
    case 'text':
      return message.text
    case 'pin':
      return `PIN ${message.title} ${message.address ?? ''}`
    case 'media':
      return `MEDIA ${message.caption}`
    default:
      return message satisfies never
  }
}
