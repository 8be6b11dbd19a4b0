import type { AccountId, ChatId } from '../../domain/messaging/address.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import { MEDIA_LIMIT, type MediaRef } from '../../domain/messaging/media.ts'
import type { Message } from '../../domain/messaging/message.ts'
import type { Pace } from '../../domain/outbox/rate-limit.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Log } from '../../platform/log.ts'
import type {
  Bot,
  CommandMenu,
  Fetched,
  HasMenu,
  Health,
  Invites,
  Media,
  Receive,
  Sent,
  WritesFirst,
} from '../bot.ts'
import { sayInTurn } from '../shared/say-in-turn.ts'
import type { AccountLine } from './line.ts'
import { textShown } from './posting.ts'
import { partsOf, type SimulatedAbilities } from './rules.ts'
import { inviteLinkOf } from './world.ts'

/**
 * Telegram's published pace in all and to a group (30 a second, 20 a minute). One chat takes more than Telegram's one
 * a second, so that whoever shows the simulator does not wait for it.
 */
export const SIMULATED_PACE: Pace = {
  account: { perSecond: 30, burst: 30 },
  chat: { perSecond: 3, burst: 10 },
  group: { perSecond: 20 / 60, burst: 5 },
  parallel: 16,
  // Tests and stories say in seconds what takes people minutes.
  heard: { perSecond: 2, burst: 100 },
}

/** How a simulated network takes after a real one, beside what it can do: so a phone shows what it would show there. */
export interface Manner {
  readonly pace: Pace
  /** The messages of the network that say one of ours. */
  says(message: Message): readonly Message[]
  /** Turns what arrives into what the real network's bot would hand over. */
  hears(inbound: Inbound): Inbound
}

/** The simulator's own manner. */
export const plainly = (can: SimulatedAbilities): Manner => ({
  pace: SIMULATED_PACE,
  says: message => partsOf(message, can),
  hears: inbound => inbound,
})

/** The network that a simulated bot is on, as far as the bot needs it. */
export interface Carrier {
  readonly clock: Clock
  readonly log: Log
  carry(account: AccountId, to: ChatId, message: Message, signal: AbortSignal): Promise<Sent>
  /** The bytes of something that somebody sent. */
  fileNamed(name: string): Uint8Array<ArrayBuffer> | undefined
  setMenu(account: AccountId, commands: CommandMenu): void
  chatOfNumber(account: AccountId, digits: string): ChatId
}

/** One account of ours on a simulated network. Starting it takes the line from any earlier bot of the account. */
export class SimulatedBot implements Bot, Invites, HasMenu, Media {
  readonly network = 'simulator'
  readonly account: AccountId
  readonly chats: SimulatedAbilities
  /** There only where a telephone number is an address. */
  readonly chatOfNumber?: WritesFirst['chatOfNumber']
  readonly pace: Pace
  readonly #manner: Manner
  readonly #carrier: Carrier
  readonly #line: AccountLine
  #health: Health
  #letGo: (() => Promise<void>) | undefined

  constructor(carrier: Carrier, line: AccountLine, can: SimulatedAbilities, manner: Manner = plainly(can)) {
    this.account = line.account
    this.chats = can
    if (can.numbers) this.chatOfNumber = digits => carrier.chatOfNumber(line.account, digits)
    this.pace = manner.pace
    this.#manner = manner
    this.#carrier = carrier
    this.#line = line
    this.#health = { state: 'starting', since: carrier.clock.now() }
  }

  async start(receive: Receive): Promise<void> {
    this.#health = { state: 'up', since: this.#carrier.clock.now() }
    this.#letGo = this.#line.connect(inbound => receive(this.#manner.hears(inbound)))
    this.#carrier.log.info('simulated bot started', { account: this.account })
  }

  shows(message: Message): readonly string[] {
    return this.#manner.says(message).flatMap(part => textShown(part, this.chats) ?? [])
  }

  async send(to: ChatId, message: Message, signal: AbortSignal): Promise<Sent> {
    if (!this.#letGo) return { kind: 'later', why: 'not-started', scope: 'account' }
    const parts = this.#manner.says(message)
    return await sayInTurn(parts, part => this.#carrier.carry(this.account, to, part, signal))
  }

  async fetchMedia(media: MediaRef, signal: AbortSignal): Promise<Fetched> {
    if (signal.aborted || !this.#line.connected) return { kind: 'later', why: 'no-line' }
    const content = this.#carrier.fileNamed(media.handle)
    if (!content) return { kind: 'refused', why: 'gone' }
    if (content.length > MEDIA_LIMIT) return { kind: 'refused', why: 'too-large' }
    return { kind: 'fetched', content }
  }

  inviteLink(code: string): string {
    return inviteLinkOf(this.account, code)
  }

  async setMenu(commands: CommandMenu): Promise<void> {
    this.#carrier.setMenu(this.account, commands)
  }

  health(): Health {
    if (this.#health.state !== 'up') return this.#health
    if (!this.#line.connected) return { ...this.#health, state: 'degraded', why: 'no-line' }
    if (this.#line.rejecting) return { ...this.#health, state: 'degraded', why: 'not-committing' }
    return this.#health
  }

  async stop(): Promise<void> {
    const letGo = this.#letGo
    this.#letGo = undefined
    this.#health = { state: 'down', since: this.#carrier.clock.now(), why: 'stopped' }
    await letGo?.()
  }
}
