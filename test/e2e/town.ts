import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, openApp } from '../../src/app/app.ts'
import type { ConfiguredBot } from '../../src/bots/registry.ts'
import { TelegramBot } from '../../src/bots/telegram/telegram-bot.ts'
import { type Config, readConfig } from '../../src/config/config.ts'
import { instant, SECOND } from '../../src/domain/ids.ts'
import { jsonLog } from '../../src/platform/log.ts'
import { systemRandom } from '../../src/platform/random.ts'
import { VirtualClock } from '../../src/platform/virtual-clock.ts'
import type { Listening } from '../../src/web/server.ts'
import { passing } from '../bots/contract/harness.ts'
import { BotApiServer } from '../doubles/telegram/telegram.ts'
import type { ChatMessage, Person } from '../doubles/telegram/world.ts'
import { freePort } from '../ports.ts'
import { Aim } from './aim.ts'

/** How a town is set up. */
export interface TownOptions {
  /** By long polling unless told otherwise. */
  readonly how?: 'polling' | 'webhook'
  /** The bot's token. */
  readonly token?: string
}

/**
 * The whole service on a database file of its own, as its settings put it together, against a Bot API server on
 * loopback that enforces Telegram's limits of pace. One clock, which only this moves, drives both.
 */
export class Town {
  readonly clock: VirtualClock
  readonly server: BotApiServer
  readonly aim: Aim
  /** The folder of the database. The key is in another one. */
  readonly data: string
  readonly keyFile: string
  /** Every line that the service logged, from the level `debug` up. */
  readonly log: string[] = []
  readonly #folder: string
  readonly #config: Config
  #app: App | undefined
  #web: Listening | undefined

  private constructor(clock: VirtualClock, server: BotApiServer, folder: string, config: Config) {
    this.clock = clock
    this.server = server
    this.aim = new Aim(server)
    this.#folder = folder
    this.data = join(folder, 'data')
    this.keyFile = config.keyFile
    this.#config = config
  }

  /** Starts a service that nobody knows yet, at noon in Chicago on 1 July 2025. */
  static async open({ how = 'polling', ...options }: TownOptions = {}): Promise<Town> {
    const clock = new VirtualClock(instant(Date.UTC(2025, 6, 1, 17)))
    const server = await BotApiServer.listen({ ...options, clock, limits: true })
    const folder = mkdtempSync(join(tmpdir(), 'avisa-e2e-'))
    const town = new Town(clock, server, folder, await settings(server, folder, how))
    await town.#start()
    return town
  }

  get app(): App {
    if (!this.#app) throw new Error('the service does not run')
    return this.#app
  }

  /** The address of the service's own web server. */
  get url(): string {
    if (!this.#web) throw new Error('the web server does not listen')
    return this.#web.url
  }

  /** Stops the service as SIGTERM does and starts it again on the same files. */
  async restart(): Promise<void> {
    await this.#stop()
    await this.#start()
  }

  /** Lets time pass until `look` answers. */
  passing<T>(look: () => T | undefined | false): Promise<T> {
    return passing(this.clock, () => this.server.idle, look)
  }

  /** Lets `seconds` pass. */
  async wait(seconds: number): Promise<void> {
    const end = this.clock.steady() + seconds * SECOND
    await this.passing(() => this.clock.steady() >= end)
  }

  /** Lets time pass until every update is confirmed and the outbox is empty. */
  async calm(): Promise<void> {
    await this.passing(() => this.server.updates.held === 0 && this.server.idle && this.#outboxEmpty())
  }

  /** `person` writes `text`, and everything that follows at once happens. */
  async say(person: Person, text: string, chat = person.id): Promise<void> {
    this.server.world.say(person, text, chat)
    await this.calm()
  }

  /** `person` shares something other than words. */
  async share(person: Person, content: Parameters<BotApiServer['world']['send']>[2]): Promise<ChatMessage> {
    const message = this.server.world.send(person, person.id, content)
    await this.calm()
    return message
  }

  /** `person` taps the newest button that bears `label` in `chat`, or begins with it. */
  async tap(person: Person, label: string, chat = person.id): Promise<void> {
    const bears = (each: string) => each === label || each.startsWith(`${label} `)
    const message = this.server.world.ours(chat).findLast(each => labelsOf(each).some(bears))
    const whole = message && labelsOf(message).find(bears)
    if (!message || whole === undefined) throw new Error(`no button to tap: ${label}`)
    this.server.world.tap(person, chat, message.message_id, whole)
    await this.calm()
  }

  /** The words of ours that a chat shows now, oldest first; a pin shows as its title. */
  read(chat: number): readonly string[] {
    return this.server.world.ours(chat).map(({ text, venue }) => text ?? `📌 ${venue?.title ?? ''}`)
  }

  /** Stops everything and removes the files. */
  async close(): Promise<void> {
    await this.#stop()
    await this.server.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #newApp(): Promise<App> {
    return openApp(this.#config, {
      clock: this.clock,
      random: systemRandom,
      fetch: this.aim.fetch,
      log: jsonLog(this.#config.logLevel, { write: line => void this.log.push(line) }),
    })
  }

  async #start(): Promise<void> {
    this.#app = await this.#newApp()
    const listening = await this.#app.web().listen(this.#config.host, this.#config.port)
    if (listening.kind === 'refused') throw new Error(listening.mend)
    this.#web = listening
    await this.#settle(this.#app.start())
    await this.calm()
  }

  async #stop(): Promise<void> {
    await this.#web?.close()
    await this.#settle(this.app.stop())
  }

  async #settle(work: Promise<void>): Promise<void> {
    let settled = false
    const done = work.finally(() => {
      settled = true
    })
    await Promise.race([done, this.passing(() => settled)])
    await done
  }

  #outboxEmpty(): boolean {
    const metrics = this.app.metrics()
    return /^avisa_outbox_queued 0$/m.test(metrics) && /^avisa_outbox_in_flight 0$/m.test(metrics)
  }
}

/** The labels of the buttons under a message. */
export function labelsOf({ reply_markup: markup }: ChatMessage): readonly string[] {
  return markup?.inline_keyboard.flat().map(button => button.text) ?? []
}

async function settings(server: BotApiServer, folder: string, how: 'polling' | 'webhook'): Promise<Config> {
  const port = await freePort()
  const read = readConfig({
    AVISA_ORGANISATION: 'Casa del Migrante (ejemplo)',
    AVISA_PORT: String(port),
    AVISA_DATABASE: join(folder, 'data', 'avisa.db'),
    AVISA_KEY_FILE: join(folder, 'keys', 'avisa.key'),
    AVISA_LOG_LEVEL: 'debug',
    AVISA_TELEGRAM_TOKEN: server.token,
    AVISA_TELEGRAM_API_ROOT: server.url,
  })
  if (!read.ok) throw new Error(read.faults.join(' '))
  const { config } = read
  if (how === 'polling') return config
  // The settings take https alone; on loopback Telegram's double delivers without it.
  const webhook = { url: `http://127.0.0.1:${port}/telegram`, secret: 'secret_for_tests' }
  const { token, url: apiRoot } = server
  const telegram: ConfiguredBot = {
    name: 'telegram',
    config: undefined,
    open: async ({ ports }) => new TelegramBot({ token, apiRoot, webhook }, ports),
  }
  return { ...config, bots: [telegram] }
}
