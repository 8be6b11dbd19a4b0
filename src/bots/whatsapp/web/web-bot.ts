import { resolve } from 'node:path'
import { DAY, MINUTE, SECOND } from '../../../domain/ids.ts'
import type { ChatId } from '../../../domain/messaging/address.ts'
import type { Message } from '../../../domain/messaging/message.ts'
import { faultOf } from '../../../platform/fault.ts'
import type { Ports } from '../../../platform/ports.ts'
import { orTimeout } from '../../../platform/timeouts.ts'
import type { Sent } from '../../bot.ts'
import type { HealthIssue } from '../../shared/health-issue.ts'
import { digitsOf } from '../linked/address.ts'
import { LOGGED_OUT, NOT_LINKED, SILENT } from '../linked/health.ts'
import { LinkedBot } from '../linked/linked-bot.ts'
import type { AuthVault } from '../linked/vault.ts'
import { CHROMIUM_COMMAND, findChromium } from './browser.ts'
import {
  closedFolder,
  type Device,
  forgetDevice,
  linkedDevice,
  profileOf,
  removeOthers,
  removeProfile,
} from './device.ts'
import { BAD_FOLDER, CLOSED, NO_CHROMIUM, NOT_READY, RECYCLED, UNREACHABLE } from './health.ts'
import { WebHearing } from './hearing.ts'
import { loadWebJs, type WebJs } from './library.ts'
import { WebLine } from './line.ts'
import { WebMemory } from './memory.ts'
import { WebSpeech } from './speech.ts'

/** Settings of an operator for WhatsApp Web in a browser, and where it keeps what makes it a linked device. */
export interface WebSettings {
  readonly vault: AuthVault
  /** Where the browser's profiles are: whoever can read them is the device. */
  readonly folder: string
  /** The browser, if it is not in one of the usual places. */
  readonly chromium?: string | undefined
  /** A folder with a test's own page, `test.html`, in place of WhatsApp's; the browser then reaches this machine alone. */
  readonly page?: string | undefined
  /** Bytes of the page's memory over which the browser begins anew; for tests. */
  readonly memory?: number
}

/** Time limits in milliseconds: from the browser's start to the open line, of a probe, and of quiet before a recycling. */
const LIMITS = { open: 2 * MINUTE, probe: 30 * SECOND, quiet: 30 * SECOND } as const

/** How often the page is asked whether it is alive, and looked through for what it did not tell. */
const PAGE_PROBE_EVERY = 5 * MINUTE

/** How long a browser runs before it begins anew: a page of WhatsApp's that runs for days grows. */
const RUN = DAY

/** The memory of a page in bytes, as its own engine counts it, over which the browser begins anew. */
const MEMORY = 700_000_000

/** The parts of a bot once the library is loaded. */
interface WebBotParts {
  readonly library: WebJs
  readonly memory: WebMemory
  readonly speech: WebSpeech
}

/**
 * Avisa as a linked device of a WhatsApp account, by whatsapp-web.js: WhatsApp's own web page in a browser. The same
 * account as by Baileys, for when that breaks.
 */
export class WhatsAppWebBot extends LinkedBot<WebJs, WebBotParts> {
  readonly #settings: WebSettings
  #line: WebLine | undefined

  constructor(settings: WebSettings, ports: Ports) {
    super('whatsapp-web.js', settings.vault, ports)
    this.#settings = { ...settings, folder: resolve(settings.folder) }
  }

  protected load(): Promise<WebJs | undefined> {
    return loadWebJs()
  }

  protected say({ speech }: WebBotParts, to: ChatId, message: Message, signal: AbortSignal): Promise<Sent> {
    return speech.say(this.#line, to, message, signal)
  }

  protected letGo(): void {
    this.#line?.end(CLOSED)
  }

  protected async prepare(library: WebJs): Promise<WebBotParts> {
    const { vault } = this.#settings
    const memory = await WebMemory.open(vault)
    return { library, memory, speech: new WebSpeech({ library, memory, vault, ports: this.ports }) }
  }

  /** One run of the browser from its start to its end; what ended it. */
  protected async live({ library, memory }: WebBotParts): Promise<HealthIssue> {
    const { vault, folder, page } = this.#settings
    const device = await linkedDevice(vault, folder)
    if (!device) return this.life.lineIssue === LOGGED_OUT ? LOGGED_OUT : NOT_LINKED
    const chromium = findChromium(this.#settings.chromium)
    if (chromium === undefined) return this.#complain(NO_CHROMIUM, NO_CHROMIUM_MEND)
    if (!closedFolder(folder)) return this.#complain(BAD_FOLDER, BAD_FOLDER_MEND)
    await removeOthers(vault, folder)
    await Promise.all([memory.refresh(this.ports.clock.now()), this.spool.refill()])
    if (this.life.stopping.aborted) return CLOSED
    const { account } = this
    const { since } = device
    const hearing = new WebHearing({ account, memory, spool: this.spool, ports: this.ports, since })
    const line: WebLine = new WebLine({
      library,
      clock: this.ports.clock,
      chromium,
      profile: profileOf(folder, device.name),
      page,
      heard: raw => hearing.heard(raw),
      reacted: raw => hearing.reacted(raw),
      called: raw => hearing.called(raw),
      acknowledged: (raw, ack) => hearing.acknowledged(raw, ack),
      connected: is => this.#connected(line, is),
      offered: () => line.end(NOT_LINKED),
      taken() {},
    })
    this.#line = line
    try {
      return await this.#attend(line, hearing, device)
    } finally {
      await line.close()
      await hearing.settled()
      await this.#buried(await line.ended, device)
    }
  }

  #complain(issue: HealthIssue, mend: string): HealthIssue {
    if (this.life.lineIssue !== issue) this.ports.log.error(mend, { account: this.account })
    return issue
  }

  /** If not only a run has ended but the device, its profile is of no use, and holds what people said. */
  async #buried(issue: HealthIssue, { name }: Device): Promise<void> {
    if (issue !== LOGGED_OUT && issue !== NOT_LINKED) return
    await forgetDevice(this.#settings.vault)
    removeProfile(this.#settings.folder, name)
  }

  #connected(line: WebLine, is: boolean): void {
    if (line.isOpen) this.life.reportLine(is ? undefined : UNREACHABLE)
  }

  /** Waits for the line to open, then looks after it every few minutes, until it ends. */
  async #attend(line: WebLine, hearing: WebHearing, device: Device): Promise<HealthIssue> {
    const { clock } = this.ports
    const opening = Promise.race([line.opened, line.ended])
    await orTimeout(clock, LIMITS.open, opening, undefined)
    if (!line.isOpen) {
      line.end(line.isLoaded ? NOT_READY : UNREACHABLE)
      return await line.ended
    }
    this.own = line.own
    await this.#answered(line, () => hearing.open(line))
    if (line.isOpen) this.life.reportLine(undefined)
    const began = clock.steady()
    while (line.isOpen) {
      await orTimeout(clock, PAGE_PROBE_EVERY, line.ended, undefined)
      if (line.isOpen) await this.#answered(line, () => this.#probe(line, hearing, began, device))
    }
    return await line.ended
  }

  /** Does something that the page must answer; if it does not, the line is not alive. */
  async #answered(line: WebLine, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (thrown) {
      if (!line.isOpen) return
      const fields = { account: this.account, fault: faultOf(thrown) }
      this.ports.log.warn('WhatsApp Web did not answer', fields)
      line.end(SILENT)
    }
  }

  /**
   * Asks WhatsApp about ourselves: whoever is answered is connected. Then looks for what the page did not tell, and
   * whether it is time to begin anew.
   */
  async #probe(line: WebLine, hearing: WebHearing, began: number, device: Device): Promise<void> {
    const { number } = line.own
    if (number !== undefined) await line.ask(client => client.getNumberId(digitsOf(number)), LIMITS.probe)
    await hearing.lookBack(line)
    if (await this.#isSpent(line, hearing, began, device)) line.end(RECYCLED)
  }

  /** True if the browser has grown too much or runs for long, and nothing goes on; or another device was linked. */
  async #isSpent(line: WebLine, hearing: WebHearing, began: number, device: Device): Promise<boolean> {
    const { vault, folder } = this.#settings
    if ((await linkedDevice(vault, folder))?.name !== device.name) return true
    const now = this.ports.clock.steady()
    if (this.isSaying || now - hearing.lastHeard < LIMITS.quiet) return false
    if (now - began > RUN) return true
    const { JSHeapUsedSize: used = 0 } = await line.askPage(page => page.metrics())
    return used > (this.#settings.memory ?? MEMORY)
  }
}

const NO_CHROMIUM_MEND = `WhatsApp Web needs a Chromium: ${CHROMIUM_COMMAND}, or set AVISA_CHROMIUM to the one that is there`
const BAD_FOLDER_MEND =
  'The folder of AVISA_WHATSAPP_WEB_FOLDER must be ours alone: make it so with chmod 700, or set another'
