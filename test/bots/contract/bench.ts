import { expect } from 'vitest'
import type { Bot, CommandMenu, Receive, Sent } from '../../../src/bots/bot.ts'
import { instant, SECOND } from '../../../src/domain/ids.ts'
import type { ChatId, MessageId } from '../../../src/domain/messaging/address.ts'
import type { Inbound } from '../../../src/domain/messaging/inbound.ts'
import type { Message } from '../../../src/domain/messaging/message.ts'
import { jsonLog } from '../../../src/platform/log.ts'
import type { Ports } from '../../../src/platform/ports.ts'
import { VirtualClock } from '../../../src/platform/virtual-clock.ts'
import { meant } from '../../../src/understanding/choices.ts'
import { type ContractHarness, type MakeHarness, type NetworkSide, passing, type Shown } from './harness.ts'

/** The inbound of one kind, with that kind's own fields. */
export type Heard<Kind extends Inbound['kind']> = Extract<Inbound, { kind: Kind }>

/** What one case of the contract works with: a bot on its network, a clock, and everything that was heard. */
export class Bench {
  readonly clock: VirtualClock
  readonly bot: Bot
  readonly network: NetworkSide
  readonly harness: ContractHarness
  /** What `receive` was handed, in order, with repeats: a number that names a choice as that choice, as the engine reads it. */
  readonly heard: Inbound[] = []
  /** Every line that the bot's log wrote. */
  readonly written: string[]
  readonly #bots: Bot[]

  private constructor(clock: VirtualClock, harness: ContractHarness, written: string[]) {
    this.clock = clock
    this.harness = harness
    this.bot = harness.bot
    this.network = harness.network
    this.written = written
    this.#bots = [harness.bot]
  }

  /** A bench whose bot is not started. Its clock stands at 1 July 2025, noon in Chicago. */
  static async make(makeHarness: MakeHarness): Promise<Bench> {
    const clock = new VirtualClock(instant(Date.UTC(2025, 6, 1, 17)))
    const written: string[] = []
    const ports: Ports = {
      clock,
      random: { bytes: length => new Uint8Array(length).fill(128) },
      fetch: (...request) => globalThis.fetch(...request),
      log: jsonLog('debug', { write: line => void written.push(line) }),
    }
    return new Bench(clock, await makeHarness(ports, clock), written)
  }

  /** Starts the bot and waits until it works. `also` runs after the message is noted and may reject. */
  async start(also: Receive = async () => {}): Promise<void> {
    await this.begin(this.bot, also)
    await this.passing(() => this.bot.health().state === 'up')
  }

  /** Starts `bot` without waiting until it works. */
  async begin(bot: Bot, also: Receive = async () => {}): Promise<void> {
    await bot.start(async inbound => {
      this.heard.push(meant(inbound))
      await also(inbound)
    })
  }

  /** A restarted process: a second bot for the same account, which {@link Bench.close} will stop. */
  async again(): Promise<Bot> {
    const bot = await this.harness.again()
    this.#bots.push(bot)
    return bot
  }

  /** Waits while time passes until `look` answers. */
  passing<T>(look: () => T | undefined | false): Promise<T> {
    return passing(this.clock, () => this.network.idle(), look)
  }

  /** Waits for the message that comes after the first `skip`, and checks its kind. */
  async hear<Kind extends Inbound['kind']>(kind: Kind, skip = 0): Promise<Heard<Kind>> {
    const inbound = await this.passing(() => this.heard[skip])
    expect(inbound.kind).toBe(kind)
    if (!isKind(inbound, kind)) throw new Error(`heard ${inbound.kind}`)
    return inbound
  }

  /** Waits until the network holds nothing that was not confirmed. */
  async confirmed(): Promise<void> {
    await this.passing(() => this.network.held() === 0)
  }

  /** Sends without a deadline of the caller. */
  send(to: ChatId, message: Message, signal = new AbortController().signal): Promise<Sent> {
    return this.bot.send(to, message, signal)
  }

  /** Sends while time passes, for outcomes that the bot reaches by its own time limit. */
  sendSlowly(to: ChatId, message: Message): Promise<Sent> {
    return this.settle(this.send(to, message))
  }

  /** Sets the command menu, if the network has one, and waits for that. */
  async setMenu(commands: CommandMenu): Promise<void> {
    const setting = this.bot.setMenu?.(commands)
    if (setting !== undefined) await this.settle(setting)
  }

  /** Lets time pass until `work` is done, so that waits inside it end. */
  async settle<T>(work: Promise<T>): Promise<T> {
    let settled = false
    const done = work.finally(() => {
      settled = true
    })
    await Promise.race([done, this.passing(() => settled)])
    return await done
  }

  /** Sends what must be accepted; answers its id. */
  async say(to: ChatId, message: Message): Promise<MessageId> {
    const sent = await this.sendSlowly(to, message)
    if (sent.kind !== 'accepted') throw new Error(`the network answered ${JSON.stringify(sent)}`)
    return sent.id
  }

  /** The message of ours that `chat` shows last. */
  async last(chat: ChatId): Promise<Shown> {
    return await this.passing(() => this.network.shown(chat).at(-1))
  }

  /** Stops every bot and the network. */
  async close(): Promise<void> {
    for (const bot of this.#bots) await this.settle(bot.stop())
    await this.harness.close()
  }
}

function isKind<Kind extends Inbound['kind']>(inbound: Inbound, kind: Kind): inbound is Heard<Kind> {
  return inbound.kind === kind
}

/** One case of the contract. */
export type Case = (bench: Bench) => Promise<void>

/** How long away is long enough that messages which waited count as late. */
export const AWAY = 10 * 60 * SECOND
