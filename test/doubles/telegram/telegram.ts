import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { type Clock, systemClock } from '../../../src/platform/clock.ts'
import { bodyOf, cutOff, half, Loopback, page, reply } from '../loopback.ts'
import { ApiError } from './errors.ts'
import { TelegramLimits } from './limits.ts'
import { type Menus, methods } from './methods.ts'
import { UpdateQueue } from './updates.ts'
import { TelegramWorld } from './world.ts'

/**
 * What goes wrong with a call: an answer of the API's; a page of some gateway; no answer ever; the connection
 * cut before the call had its effect; or cut after it, so that only the answer is lost; half an answer in JSON.
 */
export type CallFault =
  | ApiError
  | { readonly page: number }
  | 'hang'
  | 'reset'
  | 'answer-lost'
  | 'garbled'
  | 'cut'

/** How the server is set up. */
export interface BotApiOptions {
  /** The one token that it knows. */
  readonly token?: string
  /** The port on 127.0.0.1; a free one unless given. */
  readonly port?: number
  readonly clock?: Clock
  /** Enforces Telegram's limits of pace. */
  readonly limits?: boolean
  /** How long the way back of an answer takes, in milliseconds: the call has had its effect by then. */
  readonly wayBack?: number
}

const pollQuestion = z.object({
  offset: z.number().default(0),
  limit: z.number().default(100),
  timeout: z.number().default(0),
  allowed_updates: z.array(z.string()).optional(),
})
const webhookSetting = z.object({
  url: z.string(),
  secret_token: z.string().default(''),
  allowed_updates: z.array(z.string()).optional(),
})

/**
 * A Bot API server for one bot, on loopback, that speaks HTTP to an unmodified client: the methods that
 * Avisa uses, long polling and webhooks, Telegram's own errors and limits, and faults on order.
 * `world` holds the people and chats, and lets people act.
 */
export class BotApiServer {
  readonly token: string
  readonly world: TelegramWorld
  readonly updates: UpdateQueue
  /** The names of the methods called, in order. */
  readonly calls: string[] = []
  readonly menus: Menus = new Map()
  readonly #clock: Clock
  readonly #wayBack: number
  readonly #http: Loopback
  readonly #limits: TelegramLimits | undefined
  #faults: { method: RegExp; fault: CallFault; times: number; after: number; chat?: number }[] = []

  private constructor({
    token = '4200:double_token_for_tests',
    port = 0,
    clock = systemClock,
    limits,
    wayBack = 0,
  }: BotApiOptions) {
    this.token = token
    this.#clock = clock
    this.#wayBack = wayBack
    this.updates = new UpdateQueue(clock)
    this.world = new TelegramWorld(
      Number(token.split(':')[0]),
      () => clock.now(),
      update => this.updates.push(update),
    )
    this.#limits = limits ? new TelegramLimits(() => clock.steady()) : undefined
    this.#http = new Loopback((request, response) => this.#answer(request, response), port)
  }

  /** Starts a server. */
  static async listen(options: BotApiOptions = {}): Promise<BotApiServer> {
    const server = new BotApiServer(options)
    await server.#http.listen()
    return server
  }

  /** The root that a client is configured with. */
  get url(): string {
    return this.#http.url
  }

  /** True if nothing is being answered but open questions for updates and what a fault left hanging. */
  get idle(): boolean {
    return this.#http.idle
  }

  /** Lets `after` calls of methods that match pass, and makes the next `times` go wrong. */
  fail(method: RegExp, fault: CallFault, times = 1, after = 0): void {
    this.#faults.push({ method, fault, times, after })
  }

  /** Every call to `method` about this chat goes wrong, and no other. */
  failIn(chat: number, method: RegExp, fault: CallFault): void {
    this.#faults.push({ method, fault, times: Number.POSITIVE_INFINITY, after: 0, chat })
  }

  /** Nothing goes wrong any more. */
  heal(): void {
    this.#faults = []
  }

  /** Nobody can connect, and whoever is connected is cut off; people go on writing. */
  async cut(): Promise<void> {
    this.updates.setAway(true)
    await this.#http.cut()
  }

  /** Listens again on the same port. */
  async mend(): Promise<void> {
    await this.#http.listen()
    this.updates.setAway(false)
  }

  async close(): Promise<void> {
    if (this.#http.listening) await this.cut()
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url?.startsWith('/file/')) return this.#giveFile(request.url, response)
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? []
    const params = await bodyOf(request)
    this.calls.push(method)
    const fault = this.#takeFault(method, params)
    if (fault === 'reset') return cutOff(request)
    // A call that hangs is no longer being answered; its socket stays open until the client gives up.
    if (fault === 'hang') return
    if (fault === 'cut') return half(response)
    if (fault instanceof ApiError) return reply(response, fault.code, fault.body())
    if (fault && typeof fault === 'object') return page(response, fault.page)
    try {
      if (token === undefined) throw new ApiError(404, 'Not Found')
      if (token !== this.token) throw new ApiError(401, 'Unauthorized')
      const result = await this.#call(method, params, response)
      if (fault === 'answer-lost') return cutOff(request)
      if (fault === 'garbled') return reply(response, 200, { ok: true, result: 'sí' })
      if (this.#wayBack > 0 && method !== 'getUpdates') await this.#travel()
      reply(response, 200, { ok: true, result })
    } catch (thrown) {
      if (!(thrown instanceof ApiError)) throw thrown
      reply(response, thrown.code, thrown.body())
    }
  }

  #giveFile(url: string, response: ServerResponse): void {
    const [, token, id = ''] = /^\/file\/bot([^/]+)\/files\/(\w+)$/.exec(url) ?? []
    const bytes = token === this.token ? this.world.files.get(id) : undefined
    response.writeHead(bytes ? 200 : 404).end(bytes)
  }

  #travel(): Promise<void> {
    return new Promise(resolve => {
      this.#clock.after(this.#wayBack, resolve)
    })
  }

  #takeFault(method: string, params: unknown): CallFault | undefined {
    const { data: about } = z.object({ chat_id: z.number() }).safeParse(params)
    const found = this.#faults.find(
      each => each.method.test(method) && (each.chat === undefined || each.chat === about?.chat_id),
    )
    if (!found) return undefined
    found.after -= 1
    if (found.after >= 0) return undefined
    found.times -= 1
    this.#faults = this.#faults.filter(each => each.times > 0)
    return found.fault
  }

  async #call(method: string, params: unknown, response: ServerResponse): Promise<unknown> {
    if (method === 'getUpdates') return await this.#poll(params, response)
    if (method === 'setWebhook') {
      const { url, secret_token: secret, allowed_updates: wanted } = webhookSetting.parse(params)
      this.updates.setWebhook({ url, secret, wanted })
      return true
    }
    if (method === 'deleteWebhook') {
      this.updates.setWebhook(undefined)
      return true
    }
    const known = methods[method]
    if (!known) throw new ApiError(404, 'Not Found: method not found')
    if (/^(send|edit)/.test(method))
      this.#limits?.take(z.object({ chat_id: z.number() }).parse(params).chat_id)
    return known(this.world, params, this.menus)
  }

  async #poll(params: unknown, response: ServerResponse): Promise<unknown> {
    const { allowed_updates: wanted, ...question } = pollQuestion.parse(params)
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    return this.#http.await(this.updates.ask({ ...question, wanted }, gone.signal))
  }
}
