import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { MINUTE, SECOND } from '../../domain/ids.ts'
import type { AccountId, ChatId } from '../../domain/messaging/address.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { MediaRef } from '../../domain/messaging/media.ts'
import type { Message } from '../../domain/messaging/message.ts'
import type { Pace } from '../../domain/outbox/rate-limit.ts'
import { pause } from '../../platform/clock.ts'
import { faultOf } from '../../platform/fault.ts'
import type { Ports } from '../../platform/ports.ts'
import type {
  Bot,
  ChatAbilities,
  CommandMenu,
  Fetched,
  HasMenu,
  Health,
  Invites,
  Media,
  Receive,
  Sent,
  TakesWebhooks,
} from '../bot.ts'
import { isCommitted } from '../shared/commit.ts'
import { type HealthIssue, UNCOMMITTED, waitAfter } from '../shared/health-issue.ts'
import { HealthReporter } from '../shared/health-reporter.ts'
import { InFlight } from '../shared/in-flight.ts'
import { supervised } from '../shared/supervised.ts'
import { refusal } from '../shared/webhook.ts'
import { TelegramClient } from './client.ts'
import { issueOfFailure } from './health.ts'
import { inboundOfUpdate, WANTED } from './inbound.ts'
import { menuCalls } from './menu.ts'
import { sayOnTelegram, TELEGRAM_TEXT_LIMIT, telegramTexts } from './outbound.ts'
import { poll } from './polling.ts'
import { answerUpdate } from './webhook.ts'

/** Settings of an operator for Telegram. */
export interface TelegramSettings {
  /** BotFather's token: the bot's id, a colon, and a secret. */
  readonly token: string
  /** The address of the Bot API server; Telegram's own unless set. */
  readonly apiRoot?: string | undefined
  /** With it Telegram calls us at `url` (https), repeating `secret` (1 to 256 of `A-Za-z0-9_-`). */
  readonly webhook?: { readonly url: string; readonly secret: string } | undefined
}

const TELEGRAM = 'https://api.telegram.org'

/** Time limits in milliseconds: of a question about ourselves, of a send, of the answer to a tap. */
const TELEGRAM_LIMITS = { setup: 15 * SECOND, send: 20 * SECOND, tap: 5 * SECOND } as const

/** A message that the engine has not taken after this many milliseconds counts as not committed. */
const UPDATE_COMMIT_LIMIT = MINUTE

/** How often a webhook is set again, in milliseconds, which repairs one that another program removed. */
const WEBHOOK_RENEWAL = 5 * MINUTE

/** How often the command menu is tried before health tells that it is missing. */
const MENU_TRIES = 4

/**
 * The pace that Telegram's FAQ for bots allows: about 30 messages a second in all, one a second to a chat with
 * short bursts, 20 a minute to a group. Burst and rate together stay within each in any window.
 */
export const TELEGRAM_PACE: Pace = {
  account: { perSecond: 25, burst: 5 },
  chat: { perSecond: 1, burst: 3 },
  group: { perSecond: 16 / 60, burst: 4 },
  parallel: 32,
}

/** True for the API's word on who we are. */
const isBot = (me: unknown): boolean =>
  typeof me === 'object' && me !== null && 'username' in me && typeof me.username === 'string'

/** Abilities of Telegram's clients. */
export const TELEGRAM_ABILITIES: ChatAbilities = {
  buttons: true,
  keyboard: true,
  edits: true,
  receipts: false,
  textLimit: TELEGRAM_TEXT_LIMIT,
}

/** Avisa on Telegram, by grammY: long polling unless a webhook is set. It stores nothing. */
export class TelegramBot implements Bot, Invites, HasMenu, TakesWebhooks, Media {
  readonly network = 'telegram'
  readonly account: AccountId
  readonly chats = TELEGRAM_ABILITIES
  readonly pace = TELEGRAM_PACE
  readonly #webhook: TelegramSettings['webhook']
  readonly #ports: Ports
  readonly #client: TelegramClient
  readonly #stopping = new AbortController()
  readonly #underWay = new InFlight()
  readonly #standing: HealthReporter
  #running: Promise<void> = Promise.resolve()
  #receive: Receive | undefined
  #username: string | undefined
  #menu: CommandMenu | undefined
  #menuMissing = false
  #reported = Promise.withResolvers<void>()

  /** Throws if `token` has not the form of one: its number is the account's name before any network. */
  constructor({ token, apiRoot = TELEGRAM, webhook }: TelegramSettings, ports: Ports) {
    const [, id] = /^(\d+):[\w-]+$/.exec(token) ?? []
    if (id === undefined) throw new Error('the Telegram token has not the form 123456:letters')
    this.account = `telegram:${id}` as AccountId
    this.#webhook = webhook
    this.#ports = ports
    this.#client = new TelegramClient(this.account, token, apiRoot, ports)
    this.#standing = new HealthReporter('Telegram', this.account, ports)
  }

  /** Resolves after the first try to connect, good or bad; a network that is away is waited for. */
  async start(receive: Receive): Promise<void> {
    this.#receive = receive
    const { signal } = this.#stopping
    const supervision = { account: this.account, ports: this.#ports, report: this.#report.bind(this) }
    this.#running = supervised(() => this.#run(signal), supervision, signal).finally(() =>
      this.#reported.resolve(),
    )
    await this.#reported.promise
  }

  shows(message: Message): readonly string[] {
    return telegramTexts(message)
  }

  send(to: ChatId, message: Message, signal: AbortSignal): Promise<Sent> {
    return this.#underWay.track(
      sayOnTelegram(this.#client, to, message, { limit: TELEGRAM_LIMITS.send, signal }),
    )
  }

  fetchMedia(media: MediaRef, signal: AbortSignal): Promise<Fetched> {
    return this.#underWay.track(this.#client.fetchMedia(media, { limit: TELEGRAM_LIMITS.send, signal }))
  }

  inviteLink(code: string): string | undefined {
    return this.#username && `https://t.me/${this.#username}?start=${code}`
  }

  async setMenu(menu: CommandMenu): Promise<void> {
    this.#menu = menu
    if (this.#username !== undefined) await this.#publishMenu(menu)
  }

  health(): Health {
    const { health } = this.#standing
    if (health.state !== 'up' || !this.#menuMissing) return health
    return { ...health, state: 'degraded', why: 'menu' }
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#running
    await this.#underWay.settled()
  }

  get webhookPath(): string | undefined {
    return this.#webhook && new URL(this.#webhook.url).pathname
  }

  /** Answers one webhook request; 404 unless a webhook is set, and 503 until we are ready or once we stop. */
  async webhook(request: Request): Promise<Response> {
    if (!this.#webhook) return refusal(404)
    if (!this.#username || this.#stopping.signal.aborted) return refusal(503)
    const take = async (update: Update) => {
      const committed = await this.#take(update)
      this.#report(committed ? undefined : UNCOMMITTED)
      return committed
    }
    return await this.#underWay.track(answerUpdate(request, this.#webhook.secret, take))
  }

  async #run(stop: AbortSignal): Promise<void> {
    const me = await this.#insist(api => api.getMe(), stop, isBot)
    if (!me) return
    this.#username = me.username
    if (this.#menu) void this.#underWay.track(this.#publishMenu(this.#menu))
    if (this.#webhook) return await this.#keepWebhook(this.#webhook, stop)
    if (!(await this.#insist(api => api.deleteWebhook(), stop))) return
    this.#report(undefined)
    const [client, ports] = [this.#client, this.#ports]
    await poll({ client, ports, take: update => this.#take(update), report: it => this.#report(it) }, stop)
  }

  async #keepWebhook({ url, secret }: NonNullable<TelegramSettings['webhook']>, stop: AbortSignal) {
    while (!stop.aborted) {
      const set = await this.#insist(
        api => api.setWebhook(url, { secret_token: secret, allowed_updates: WANTED }),
        stop,
      )
      if (set) this.#report(undefined)
      await pause(this.#ports.clock, WEBHOOK_RENEWAL, stop)
    }
  }

  /** Calls until it succeeds; undefined if we stop before. */
  async #insist<Result>(
    work: (api: Api) => Promise<Result>,
    stop: AbortSignal,
    looksRight?: (result: unknown) => boolean,
  ): Promise<Result | undefined> {
    for (let failures = 1; !stop.aborted; failures++) {
      const answer = await this.#client.call({ limit: TELEGRAM_LIMITS.setup, signal: stop }, work, looksRight)
      if (answer.ok) return answer.result
      if (stop.aborted) return undefined
      const issue = issueOfFailure(answer.failure)
      this.#report(issue)
      await pause(this.#ports.clock, waitAfter(issue, failures, this.#ports.random), stop)
    }
    return undefined
  }

  async #publishMenu(menu: CommandMenu): Promise<void> {
    let complete = true
    for (const call of menuCalls(menu)) complete &&= await this.#offerOne(call)
    if (this.#stopping.signal.aborted) return
    this.#menuMissing = !complete
    if (!complete) this.#ports.log.warn('Telegram did not take the command menu', { account: this.account })
  }

  async #offerOne(work: (api: Api) => Promise<unknown>): Promise<boolean> {
    const stop = this.#stopping.signal
    for (let failures = 1; failures <= MENU_TRIES && !stop.aborted; failures++) {
      const answer = await this.#client.call({ limit: TELEGRAM_LIMITS.setup, signal: stop }, work)
      if (answer.ok) return true
      const wait = waitAfter(issueOfFailure(answer.failure), failures, this.#ports.random)
      await pause(this.#ports.clock, wait, stop)
    }
    return false
  }

  /** True once the update is committed, or is none of our business. */
  async #take(update: Update): Promise<boolean> {
    const inbound = this.#read(update)
    if (!inbound) return true
    const unkept = 'A message was not committed; Telegram keeps it'
    const committed =
      this.#receive !== undefined &&
      (await isCommitted(inbound, this.#receive, this.#ports, { limit: UPDATE_COMMIT_LIMIT, unkept }))
    if (committed && update.callback_query) this.#stopSpinner(update.callback_query.id)
    return committed
  }

  #read(update: Update): Inbound | undefined {
    const reader = { account: this.account, username: this.#username ?? '', now: this.#ports.clock.now() }
    try {
      return inboundOfUpdate(update, reader)
    } catch (thrown) {
      // What we cannot read now we cannot read later: asking for it again would keep everything else out.
      this.#ports.log.error('Dropped an update that could not be read', this.#about(thrown))
      return undefined
    }
  }

  #about(thrown: unknown) {
    return { account: this.account, fault: faultOf(thrown) }
  }

  /** Ends the waiting sign on the tapped button. If that fails it ends by itself, so nobody needs to know. */
  #stopSpinner(query: string): void {
    void this.#underWay.track(
      this.#client.call({ limit: TELEGRAM_LIMITS.tap }, api => api.answerCallbackQuery(query)),
    )
  }

  #report(issue: HealthIssue | undefined): void {
    this.#reported.resolve()
    this.#standing.tell(issue)
  }
}
