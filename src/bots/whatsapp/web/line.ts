import { SECOND } from '../../../domain/ids.ts'
import type { Clock } from '../../../platform/clock.ts'
import { orTimeout } from '../../../platform/timeouts.ts'
import type { HealthIssue } from '../../shared/health-issue.ts'
import { type Party, partyOf } from '../linked/address.ts'
import { browserOptions, clearLeftover } from './browser.ts'
import { BROWSER_GONE, CLOSED, issueOfDisconnect, NOT_READY, PAGE_GONE, UNREACHABLE } from './health.ts'
import { clientOf, type WebClient, type WebJs } from './library.ts'
import { ownLidIn } from './page.ts'

/** Time limits in milliseconds: of a question to the page, and of the browser's leave-taking, in which it writes. */
const PAGE_LIMITS = { ask: 15 * SECOND, close: 5 * SECOND } as const

/** The states in which WhatsApp Web has lost WhatsApp and looks for it; the others are ends. */
const PASSING: readonly string[] = ['OPENING', 'PAIRING', 'TIMEOUT']

/** The parts that one run of WhatsApp Web is made from, and whom it tells. */
export interface WebLineParts {
  readonly library: WebJs
  readonly clock: Clock
  readonly chromium: string
  /** The browser's profile, which is the linked device. */
  readonly profile: string
  /** A folder with a test's own page in place of WhatsApp's. */
  readonly page: string | undefined
  /** A message, or a note about a group, as the page has it; once more when it has other words. */
  heard(raw: unknown): void
  /** A sign under a message, or that it was taken back. */
  reacted(raw: unknown): void
  /** Somebody calls. */
  called(raw: unknown): void
  /** The way of a message of ours, as the page numbers it. */
  acknowledged(raw: unknown, ack: number): void
  /** Whether WhatsApp Web stands in connection with WhatsApp, whenever that changes after the opening. */
  connected(is: boolean): void
  /** A text to show as a QR code: no phone knows this device. */
  offered(qr: string): void
  /** A phone has taken this device in, now or before. */
  taken(): void
}

/** The page of WhatsApp Web, as the library drives it. */
export type WebPage = NonNullable<WebClient['pupPage']>

/** The failure of a question to the page to which nothing came: the page is gone, or does not answer in time. */
export class PageSilent extends Error {
  override readonly name = 'PageSilent'
}

/** One run of WhatsApp Web in a browser of its own, from the start to the end. It does not come back by itself. */
export class WebLine {
  /** Resolves when messages can be sent; never if it ends before. */
  readonly opened: Promise<void>
  /** Resolves with the issue that ended it. */
  readonly ended: Promise<HealthIssue>
  readonly client: WebClient
  /** Our own account under both names, as soon as it opened. */
  own: Party = {}
  readonly #parts: WebLineParts
  readonly #open = Promise.withResolvers<void>()
  readonly #end = Promise.withResolvers<HealthIssue>()
  readonly #kill = new AbortController()
  readonly #started: Promise<void>
  #standing: 'starting' | 'open' | 'ended' = 'starting'
  #isLoaded = false
  #isTaken = false

  constructor(parts: WebLineParts) {
    this.#parts = parts
    this.opened = this.#open.promise
    this.ended = this.#end.promise
    this.client = clientOf(parts.library, this.#options(), () =>
      this.end(this.#isLoaded ? NOT_READY : UNREACHABLE),
    )
    this.#listen()
    clearLeftover(parts.profile)
    this.#started = this.#start()
  }

  /** True once WhatsApp's page has said whether a phone knows this device. */
  get isLoaded(): boolean {
    return this.#isLoaded
  }

  get isOpen(): boolean {
    return this.#standing === 'open'
  }

  /** Asks the page something; rejects with {@link PageSilent} if it does not answer in time, or ends meanwhile. */
  async ask<Answer>(
    question: (client: WebClient) => Promise<Answer>,
    limit = PAGE_LIMITS.ask,
  ): Promise<Answer> {
    if (this.#standing === 'ended') throw new PageSilent()
    const asked = question(this.client).then(answer => ({ answer }))
    const over = this.ended.then(() => undefined)
    const answered = await orTimeout(this.#parts.clock, limit, Promise.race([asked, over]), undefined)
    if (!answered) throw new PageSilent()
    return answered.answer
  }

  /** Like {@link WebLine.ask}, of the page itself, in which functions of ours can run. */
  askPage<Answer>(question: (page: WebPage) => Promise<Answer>): Promise<Answer> {
    return this.ask(async ({ pupPage }) => {
      if (!pupPage) throw new PageSilent()
      return await question(pupPage)
    })
  }

  /** Ends it with this issue, if nothing ended it before; {@link WebLine.close} takes the browser away. */
  end(issue: HealthIssue): void {
    this.#standing = 'ended'
    this.#end.resolve(issue)
  }

  /** Takes the browser away, by force if it does not go: resolves when no process of it is left. */
  async close(): Promise<void> {
    this.end(CLOSED)
    const { pupBrowser } = this.client
    const child = pupBrowser?.process()
    const gone = Promise.withResolvers<void>()
    if (!child || child.exitCode !== null || child.signalCode !== null) gone.resolve()
    else child.once('exit', () => gone.resolve())
    if (pupBrowser) {
      const closing = pupBrowser.close().catch(() => undefined)
      await orTimeout(this.#parts.clock, PAGE_LIMITS.close, Promise.all([closing, gone.promise]), undefined)
    }
    this.#kill.abort()
    await Promise.all([gone.promise, this.#started])
    this.client.removeAllListeners()
  }

  #options() {
    const { chromium, profile, page } = this.#parts
    const tested = page !== undefined
    return {
      authStrategy: this.#watching(),
      puppeteer: browserOptions({ chromium, folder: profile, tested, kill: this.#kill.signal }),
      ...(tested && {
        webVersion: 'test',
        webVersionCache: { type: 'local' as const, path: page, strict: true },
      }),
    }
  }

  /** The library's own way to keep no session, which tells as soon as the browser is there. */
  #watching() {
    const strategy = new this.#parts.library.NoAuth()
    strategy.afterBrowserInitialized = async () => this.#watch()
    return strategy
  }

  async #start(): Promise<void> {
    try {
      await this.client.initialize()
    } catch {
      // What the library throws may quote an address: that it did not begin says enough.
      return this.end(UNREACHABLE)
    }
    this.#isLoaded = true
  }

  /** When Chromium or its page dies the library says nothing, and whoever asked would wait for ever. */
  #watch(): void {
    const { pupPage, pupBrowser } = this.client
    pupBrowser?.once('disconnected', () => this.end(BROWSER_GONE))
    pupPage?.once('error', () => this.end(PAGE_GONE))
    pupPage?.once('close', () => this.end(PAGE_GONE))
    if (pupBrowser?.connected === false) this.end(BROWSER_GONE)
  }

  #listen(): void {
    const { client } = this
    const { heard, reacted, called, acknowledged, connected, offered } = this.#parts
    client.on('qr', offered)
    client.on('authenticated', () => this.#taken())
    client.on('auth_failure', () => this.end(issueOfDisconnect('UNPAIRED')))
    client.on('ready', () => void this.#ready())
    client.on('change_state', state => {
      if (String(state) === 'CONNECTED') connected(true)
      else if (PASSING.includes(String(state))) connected(false)
    })
    client.on('disconnected', reason => this.end(issueOfDisconnect(String(reason))))
    client.on('message', message => heard(message.rawData))
    client.on('message_edit', message => heard(message.rawData))
    client.on('message_reaction', reacted)
    client.on('call', called)
    client.on('message_ack', (message, ack) => acknowledged(message.rawData, ack))
    for (const event of ['group_join', 'group_leave', 'group_update'] as const)
      client.on(event, note => heard(rawNote(note)))
  }

  #taken(): void {
    if (this.#isTaken) return
    this.#isTaken = true
    this.#parts.taken()
  }

  async #ready(): Promise<void> {
    try {
      const number = this.client.info.wid._serialized
      const lid = await this.askPage(page => page.evaluate(ownLidIn))
      this.own = partyOf(number, lid)
      if (this.#standing === 'starting') this.#standing = 'open'
      this.#open.resolve()
    } catch {
      this.end(NOT_READY)
    }
  }
}

/** A note about a group in the form in which the page keeps it, of which the library leaves out the type. */
function rawNote(note: object): object {
  const { id, type, timestamp, author, recipientIds } = { ...note } as Readonly<Record<string, unknown>>
  return { id, type: 'gp2', subtype: type, t: timestamp, author, recipients: recipientIds }
}
