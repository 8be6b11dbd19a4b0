import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, openApp } from '../../src/app/app.ts'
import { type Config, readConfig } from '../../src/config/config.ts'
import { type ConsulateId, instant, SECOND } from '../../src/domain/ids.ts'
import { jsonLog } from '../../src/platform/log.ts'
import { systemRandom } from '../../src/platform/random.ts'
import { VirtualClock } from '../../src/platform/virtual-clock.ts'
import type { Listening } from '../../src/web/server.ts'
import { passing } from '../bots/contract/harness.ts'
import type { ApprovedTemplate } from '../doubles/whatsapp-cloud/shapes.ts'
import { GraphServer } from '../doubles/whatsapp-cloud/whatsapp-cloud.ts'
import type { CloudMessage, CloudUser, Content } from '../doubles/whatsapp-cloud/world.ts'
import { freePort } from '../ports.ts'

const VERIFY_TOKEN = 'verify_token_for_tests'

/** The template for a number whose owner never accepted. */
const NUMBER_TEMPLATE: ApprovedTemplate = {
  name: 'avisa_alerta_numero',
  language: 'es',
  text: 'Alguien dio este número como su contacto de emergencia:\n\n{{1}}\n\nSi no quieres avisos, escribe BAJA.',
  buttons: ['Sí, avísame', 'No, gracias'],
}

/** The one that bears whatever else is to be said to somebody who was silent for a day. */
const NOTICE_TEMPLATE: ApprovedTemplate = {
  name: 'avisa_aviso',
  language: 'es',
  text: 'Tienes un aviso de emergencia:\n\n{{1}}\n\nEscribe aquí para contestar. Nunca pedimos dinero.',
  buttons: [],
}

/** How long people take between one thing and the next: a reader gets one message every 6 s in the long run. */
const PAUSE = 20 * SECOND

/**
 * The whole service as its settings put it together, on a database file of its own, against a Graph API server on
 * loopback that enforces Meta's limits of pace and calls the service's own web server. One clock drives both.
 */
export class WhatsAppTown {
  readonly clock: VirtualClock
  readonly server: GraphServer
  /** Every line that the service logged, from the level `debug` up. */
  readonly log: string[] = []
  readonly #folder: string
  readonly #app: App
  readonly #web: Listening

  private constructor(
    clock: VirtualClock,
    server: GraphServer,
    folder: string,
    log: string[],
    app: App,
    web: Listening,
  ) {
    this.clock = clock
    this.server = server
    this.#folder = folder
    this.log = log
    this.#app = app
    this.#web = web
  }

  /** Starts a service that nobody knows yet, at noon in Chicago on 1 July 2025. */
  static async open(): Promise<WhatsAppTown> {
    const clock = new VirtualClock(instant(Date.UTC(2025, 6, 1, 17)))
    const server = await GraphServer.listen({
      clock,
      limits: true,
      templates: [NUMBER_TEMPLATE, NOTICE_TEMPLATE],
    })
    const folder = mkdtempSync(join(tmpdir(), 'avisa-e2e-'))
    const log: string[] = []
    const config = await settings(server, folder)
    const app = await openApp(config, {
      clock,
      random: systemRandom,
      fetch: (...request) => globalThis.fetch(...request),
      log: jsonLog(config.logLevel, { write: line => void log.push(line) }),
    })
    const web = await app.web().listen(config.host, config.port)
    if (web.kind === 'refused') throw new Error(web.mend)
    const { appSecret } = server
    await server.webhooks.subscribe({ url: `${web.url}/whatsapp`, appSecret }, VERIFY_TOKEN)
    const town = new WhatsAppTown(clock, server, folder, log, app, web)
    await town.#settle(app.start())
    return town
  }

  /** Somebody who never wrote to us; `serial` is two digits of their number. */
  person(serial: string, name: string): CloudUser {
    const number = `131255501${serial}`
    return this.server.world.user({ number, userId: `US.551${serial}`, name, hidesNumber: false }, false)
  }

  deskCode(consulate: string): Promise<string> {
    return this.#app.deskCode({ consulate: consulate as ConsulateId })
  }

  /** `user` writes `text`, and everything that follows at once happens. */
  say(user: CloudUser, text: string): Promise<void> {
    return this.share(user, { type: 'text', text: { body: text } })
  }

  /** `user` shares something other than words. */
  async share(user: CloudUser, content: Content): Promise<void> {
    this.server.world.send(user, content)
    await this.calm()
  }

  /** `user` taps the newest thing that bears `label`. */
  async tap(user: CloudUser, label: string): Promise<void> {
    const message = this.#shown(user).findLast(each => each.taps.some(({ title }) => title === label))
    if (!message) throw new Error(`nothing to tap: ${label}`)
    this.server.world.tap(user, message.wamid, label)
    await this.calm()
  }

  /** The words of ours that a phone shows, oldest first; a pin shows as its title. */
  read(user: CloudUser): readonly string[] {
    return this.#shown(user).map(({ text, pin }) => text ?? `📌 ${pin?.name ?? ''}`)
  }

  /** What the recordings and files that a phone got hold, as text, oldest first. */
  heardBy(user: CloudUser): readonly string[] {
    const ids = this.#shown(user).flatMap(({ file }) => file?.id ?? [])
    return ids.map(id => Buffer.from(this.server.files.get(id)?.bytes ?? []).toString())
  }

  /** Lets so many milliseconds pass at once: what was due in them happens at their end. */
  async leap(time: number): Promise<void> {
    this.clock.advance(time)
    await this.calm()
  }

  /** What can be tapped under the newest message of ours that can be. */
  taps(user: CloudUser): readonly string[] {
    const message = this.#shown(user).findLast(each => each.taps.length > 0)
    return message?.taps.map(({ title }) => title) ?? []
  }

  #shown(user: CloudUser): readonly CloudMessage[] {
    return this.server.world.shown(user)
  }

  /** Lets time pass until everything is delivered both ways, and a little longer. */
  async calm(): Promise<void> {
    const end = this.clock.steady() + PAUSE
    const empty = () => this.server.webhooks.held === 0 && this.server.idle && this.#outboxEmpty()
    await passing(
      this.clock,
      () => this.server.idle,
      () => empty() && this.clock.steady() >= end,
    )
  }

  /** All bytes that the service wrote: its database with what belongs to it, and its log. */
  written(): Buffer {
    const folder = join(this.#folder, 'data')
    const files = readdirSync(folder).map(name => readFileSync(join(folder, name)))
    return Buffer.concat([...files, Buffer.from(this.log.join(''))])
  }

  /** Stops everything and removes the files. */
  async close(): Promise<void> {
    await this.#web.close()
    await this.#settle(this.#app.stop())
    await this.server.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #settle(work: Promise<void>): Promise<void> {
    let settled = false
    const done = work.finally(() => {
      settled = true
    })
    const over = passing(
      this.clock,
      () => this.server.idle,
      () => settled,
    )
    await Promise.race([done, over])
    await done
  }

  #outboxEmpty(): boolean {
    const metrics = this.#app.metrics()
    return /^avisa_outbox_queued 0$/m.test(metrics) && /^avisa_outbox_in_flight 0$/m.test(metrics)
  }
}

async function settings(server: GraphServer, folder: string): Promise<Config> {
  const read = readConfig({
    AVISA_ORGANISATION: 'Casa del Migrante (ejemplo)',
    AVISA_PORT: String(await freePort()),
    AVISA_DATABASE: join(folder, 'data', 'avisa.db'),
    AVISA_KEY_FILE: join(folder, 'keys', 'avisa.key'),
    AVISA_LOG_LEVEL: 'debug',
    AVISA_WHATSAPP_CLOUD_PHONE_NUMBER_ID: server.phoneNumberId,
    AVISA_WHATSAPP_CLOUD_TOKEN: server.accessToken,
    AVISA_WHATSAPP_CLOUD_APP_SECRET: server.appSecret,
    AVISA_WHATSAPP_CLOUD_VERIFY_TOKEN: VERIFY_TOKEN,
    AVISA_WHATSAPP_CLOUD_API_ROOT: server.url,
    AVISA_WHATSAPP_CLOUD_TEMPLATE_NUMBER: NUMBER_TEMPLATE.name,
    AVISA_WHATSAPP_CLOUD_TEMPLATE_NOTICE: NOTICE_TEMPLATE.name,
  })
  if (!read.ok) throw new Error(read.faults.join(' '))
  return read.config
}
