import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { type Clock, systemClock } from '../../../src/platform/clock.ts'
import { bodyOf, cutOff, Loopback, page, reply } from '../loopback.ts'
import { GraphError } from './errors.ts'
import { CloudLimits } from './limits.ts'
import { type ApprovedTemplate, fileOfOutgoing, type Outgoing, readOutgoing } from './shapes.ts'
import { CloudWebhooks } from './webhooks.ts'
import { CloudWorld } from './world.ts'

/**
 * What goes wrong with a call: an answer of the API's; a page of some gateway; no answer ever; the connection
 * cut before the call had its effect; or cut after it, so that only the answer is lost.
 */
export type CallFault = GraphError | { readonly page: number } | 'hang' | 'reset' | 'answer-lost' | 'garbled'

const uploadForm = z.object({
  messaging_product: z.literal('whatsapp'),
  type: z.string().regex(/^\w+\/[\w.+-]+/),
  file: z.instanceof(Uint8Array),
})

/** How the server is set up. */
export interface GraphOptions {
  readonly clock?: Clock
  /** Enforces Meta's limits of pace. */
  readonly limits?: boolean
  readonly templates?: readonly ApprovedTemplate[]
}

/**
 * Meta's Graph API for one WhatsApp number, on loopback: what our number may ask and send, with the limits and
 * errors of the reference, the 24 hours after which only templates arrive, signed webhooks, and faults on order.
 * `world` holds the people, and lets them act.
 */
export class GraphServer {
  readonly phoneNumberId = '106540352242922'
  readonly displayNumber = '+1 555-078-3881'
  readonly accessToken = 'EAAdouble_token_for_tests'
  readonly appSecret = 'd0'.repeat(16)
  readonly world: CloudWorld
  readonly webhooks: CloudWebhooks
  /** Files by Meta's id: what people sent, and what was uploaded to be sent, which alone can be. */
  readonly files = new Map<string, { readonly bytes: Uint8Array; readonly uploaded: boolean }>()
  /** What was posted to `/messages` and kept the rules, in order. */
  readonly posted: Outgoing[] = []
  readonly templates: ApprovedTemplate[]
  readonly #http: Loopback
  readonly #limits: CloudLimits | undefined
  #faults: { call: 'number' | 'messages'; fault: CallFault; times: number }[] = []

  private constructor({ clock = systemClock, limits, templates = [] }: GraphOptions) {
    this.webhooks = new CloudWebhooks(clock, '102290129340398')
    const metadata = { display_phone_number: '15550783881', phone_number_id: this.phoneNumberId }
    this.world = new CloudWorld(
      () => clock.now(),
      (user, value, field) =>
        this.webhooks.push(user.userId, { messaging_product: 'whatsapp', metadata, ...value }, field),
    )
    this.templates = [...templates]
    this.#limits = limits ? new CloudLimits(() => clock.steady()) : undefined
    this.#http = new Loopback((request, response) => this.#answer(request, response))
  }

  /** Starts a server. */
  static async listen(options: GraphOptions = {}): Promise<GraphServer> {
    const server = new GraphServer(options)
    await server.#http.listen()
    return server
  }

  /** The root that a client is configured with. */
  get url(): string {
    return `${this.#http.url}/v23.0`
  }

  /** True if nothing is being answered but what a fault left hanging. */
  get idle(): boolean {
    return this.#http.idle
  }

  /** Makes the next `times` calls that ask for our number, or send a message, go wrong. */
  fail(call: 'number' | 'messages', fault: CallFault, times = 1): void {
    this.#faults.push({ call, fault, times })
  }

  /** Nobody can connect, and whoever is connected is cut off; people go on writing. */
  async cut(): Promise<void> {
    this.webhooks.setAway(true)
    await this.#http.cut()
  }

  /** Listens again on the same port. */
  async mend(): Promise<void> {
    await this.#http.listen()
    this.webhooks.setAway(false)
  }

  async close(): Promise<void> {
    this.webhooks.setAway(true)
    if (this.#http.listening) await this.#http.cut()
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url?.startsWith('/files/')) return this.#giveFile(request, response)
    const body = await bodyOf(request)
    if (request.url?.endsWith('/media')) return this.#takeFile(request, response, body)
    const call = request.method === 'POST' ? 'messages' : 'number'
    const fault = this.#takeFault(call)
    if (fault === 'reset') return cutOff(request)
    // A call that hangs is no longer being answered; its socket stays open until the client gives up.
    if (fault === 'hang') return
    if (fault instanceof GraphError) return refuse(response, fault)
    if (fault && typeof fault === 'object') return page(response, fault.page)
    try {
      const result = this.#call(call, request, body)
      if (fault === 'answer-lost') return cutOff(request)
      if (fault === 'garbled') return reply(response, 200, { messages: 'sí' })
      reply(response, 200, result)
    } catch (thrown) {
      if (!(thrown instanceof GraphError)) throw thrown
      refuse(response, thrown)
    }
  }

  /** Keeps what somebody sent; answers Meta's id of it. */
  file(bytes: Uint8Array, uploaded = false): string {
    const id = String(700_001 + this.files.size)
    this.files.set(id, { bytes, uploaded })
    return id
  }

  #giveFile({ url = '', headers }: IncomingMessage, response: ServerResponse): void {
    const known = headers.authorization === `Bearer ${this.accessToken}`
    const file = known ? this.files.get(url.replace('/files/', '')) : undefined
    response.writeHead(file ? 200 : 404).end(file?.bytes)
  }

  #takeFile({ headers }: IncomingMessage, response: ServerResponse, body: unknown): void {
    const sent = uploadForm.safeParse(body)
    if (headers.authorization === `Bearer ${this.accessToken}` && sent.success)
      reply(response, 200, { id: this.file(sent.data.file, true) })
    else refuse(response, new GraphError(400, 100, 'Invalid parameter'))
  }

  #takeFault(call: 'number' | 'messages'): CallFault | undefined {
    const found = this.#faults.find(each => each.call === call)
    if (!found) return undefined
    found.times -= 1
    this.#faults = this.#faults.filter(each => each.times > 0)
    return found.fault
  }

  #call(call: 'number' | 'messages', { url = '', headers }: IncomingMessage, body: unknown): object {
    if (headers.authorization !== `Bearer ${this.accessToken}`)
      throw new GraphError(401, 190, 'Invalid OAuth access token')
    const [path = ''] = url.split('?')
    const node = `/v23.0/${this.phoneNumberId}`
    if (call === 'number' && path === node)
      return { id: this.phoneNumberId, display_phone_number: this.displayNumber }
    const file = this.files.get(path.replace('/v23.0/', ''))
    if (call === 'number' && file) return { url: `${this.#http.url}/files/${path.replace('/v23.0/', '')}` }
    if (call !== 'messages' || path !== `${node}/messages`)
      throw new GraphError(400, 100, 'Unsupported request')
    const message = readOutgoing(body, this.templates)
    const reader = message.to ?? message.recipient
    if (reader === undefined) throw new GraphError(400, 100, 'The parameter to is required')
    const sent = fileOfOutgoing(message)
    if (sent && !this.files.get(sent.id)?.uploaded) throw new GraphError(400, 131_053, 'Media upload error')
    this.#limits?.take(reader)
    const id = this.world.take(message, this.templates)
    this.posted.push(message)
    const contact = message.to === undefined ? { user_id: reader } : { wa_id: reader }
    return {
      messaging_product: 'whatsapp',
      contacts: [{ input: reader, ...contact }],
      messages: [{ id }],
    }
  }
}

function refuse(response: ServerResponse, error: GraphError): void {
  const headers = error.retryAfter === undefined ? {} : { 'retry-after': String(error.retryAfter) }
  reply(response, error.status, error.body(), headers)
}
