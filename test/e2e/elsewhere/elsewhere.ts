import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, openApp } from '../../../src/app/app.ts'
import { readConfig } from '../../../src/config/config.ts'
import { systemClock } from '../../../src/platform/clock.ts'
import { silentLog } from '../../../src/platform/log.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import type { Listening } from '../../../src/web/server.ts'

/** What one chat was sent: the words, the name by which the network knows them, and the buttons beneath. */
export interface Told {
  readonly chat: string
  readonly text: string
  readonly id?: number
  readonly taps: readonly { readonly label: string; readonly data: string }[]
}

/** A server of a network that nobody here wrote, as a test drives it. It keeps the time of the wall. */
export interface Elsewhere {
  /** The settings that lead our service to it. */
  readonly settings: Readonly<Record<string, string>>
  /** Somebody writes to us; `service` is the address of our own web server, for a network that calls us. */
  say(chat: string, text: string, service: string): Promise<void>
  /** Somebody taps what is under a message; undefined where this server hands on no taps. */
  readonly tap?: (chat: string, message: Told, data: string) => Promise<void>
  /** All that was sent so far, oldest first. */
  told(): readonly Told[]
  /** Resolves when more was sent. */
  more(): Promise<unknown>
  close(): Promise<void>
}

/** The whole service by its own settings, on a database of its own, against somebody else's server. */
export class Visit {
  readonly #folder: string
  readonly #server: Elsewhere
  readonly #app: App
  readonly #web: Listening

  private constructor(server: Elsewhere, folder: string, app: App, web: Listening) {
    this.#server = server
    this.#folder = folder
    this.#app = app
    this.#web = web
  }

  static async begin(server: Elsewhere): Promise<Visit> {
    const folder = mkdtempSync(join(tmpdir(), 'avisa-elsewhere-'))
    const read = readConfig({
      AVISA_ORGANISATION: 'Casa del Migrante (ejemplo)',
      AVISA_DATABASE: join(folder, 'data', 'avisa.db'),
      AVISA_KEY_FILE: join(folder, 'keys', 'avisa.key'),
      ...server.settings,
    })
    if (!read.ok) throw new Error(read.faults.join(' '))
    const app = await openApp(read.config, {
      clock: systemClock,
      random: systemRandom,
      fetch: globalThis.fetch,
      log: silentLog,
    })
    const web = await app.web().listen('127.0.0.1', 0)
    if (web.kind === 'refused') throw new Error(web.mend)
    await app.start()
    return new Visit(server, folder, app, web)
  }

  /** Somebody writes `text` and reads, after it, something that matches. */
  async says(chat: string, text: string, reads: RegExp, where = chat): Promise<Told> {
    const from = this.#server.told().length
    await this.#server.say(chat, text, this.#web.url)
    return await this.reads(where, reads, from)
  }

  /** Somebody taps the newest button whose label begins so, and what matches is read after it. */
  async taps(chat: string, label: string, reads: RegExp, where = chat): Promise<Told> {
    const shown = this.#server.told()
    const bears = (tap: Told['taps'][number]) => tap.label.startsWith(label)
    const under = shown.findLast(told => told.chat === chat && told.taps.some(bears))
    const data = under?.taps.find(bears)?.data
    if (!under || data === undefined || !this.#server.tap) throw new Error(`nothing to tap: ${label}`)
    const from = shown.length
    await this.#server.tap(chat, under, data)
    return await this.reads(where, reads, from)
  }

  /** Waits until `chat` was sent something that matches, counting from the message at `from`. */
  async reads(chat: string, what: RegExp, from = 0): Promise<Told> {
    for (;;) {
      const found = this.#server
        .told()
        .slice(from)
        .find(told => told.chat === chat && what.test(told.text))
      if (found) return found
      await this.#server.more()
    }
  }

  async end(): Promise<void> {
    await this.#web.close()
    await this.#app.stop()
    await this.#server.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
