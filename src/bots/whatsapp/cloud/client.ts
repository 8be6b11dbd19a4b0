import { z } from 'zod'
import { SECOND } from '../../../domain/ids.ts'
import type { Ports } from '../../../platform/ports.ts'
import { type TimeLimit, withTimeout } from '../../../platform/timeouts.ts'
import type { Fetched } from '../../bot.ts'
import { type Answer, capped, failed, type Silence, silenceOf } from '../../shared/api-answer.ts'
import { fetchBytes } from '../../shared/fetch-media.ts'
import { jsonOf } from '../../shared/json.ts'

/** The Graph API's own no to a call. */
export interface GraphRefusal {
  readonly kind: 'answered'
  /** Of HTTP. */
  readonly status: number
  /** Meta's own code, by which it asks to decide; 0 if there is none. */
  readonly code: number
  /** The wait that was asked for, in milliseconds. */
  readonly after?: number
}

/** Why a call brought nothing: the API said no, nothing ever left this machine, or no answer came back. */
export type GraphFailure = GraphRefusal | Silence

/** The Graph API's entry of a phone number of ours. */
const phoneNumber = z.object({ display_phone_number: z.string() })

/** Its answer to a message: the message's name. */
const sentMessage = z.object({ messages: z.array(z.object({ id: z.string().min(1) })).min(1) })

/** Its answer to a question about a recording or a file: where its bytes lie, for some minutes. */
const mediaPlace = z.object({ url: z.url() })

/** Its answer to an upload. */
const uploadedMedia = z.object({ id: z.string().min(1) })

/** Its answer when it refuses. Its sentences may quote people, so no more than the number is read. */
const refusalBody = z.object({ error: z.object({ code: z.int() }) })

/** The part of Meta's Graph API that one WhatsApp number needs, with failures as values. It keeps no state. */
export class GraphClient {
  readonly #root: string
  readonly #node: string
  readonly #token: string
  readonly #ports: Ports

  /** `apiRoot` ends in the API's version; `accessToken` is a system user's. */
  constructor(apiRoot: string, phoneNumberId: string, accessToken: string, ports: Ports) {
    this.#root = apiRoot.replace(/\/+$/, '')
    this.#node = `${this.#root}/${phoneNumberId}`
    this.#token = accessToken
    this.#ports = ports
  }

  /** Our own number as people see it; that it is answered shows that the token works. */
  async ownNumber(limit: TimeLimit): Promise<Answer<string, GraphRefusal>> {
    const url = `${this.#node}?fields=display_phone_number`
    const answer = await this.#call(url, {}, phoneNumber, limit)
    return answer.ok ? { ok: true, result: answer.result.display_phone_number } : answer
  }

  /** Sends one message, in the shape that the reference of `/messages` gives; answers its id. */
  async send(message: object, limit: TimeLimit): Promise<Answer<string, GraphRefusal>> {
    const body = JSON.stringify({ messaging_product: 'whatsapp', recipient_type: 'individual', ...message })
    const answer = await this.#call(`${this.#node}/messages`, { method: 'POST', body }, sentMessage, limit)
    if (!answer.ok) return answer
    return { ok: true, result: answer.result.messages[0]?.id ?? '' }
  }

  /** The bytes of something that our number was sent, by Meta's id of it. */
  async fetchMedia(id: string, limit: TimeLimit): Promise<Fetched> {
    if (!/^\d+$/.test(id)) return { kind: 'refused', why: 'gone' }
    const found = await this.#call(`${this.#root}/${id}`, {}, mediaPlace, limit)
    if (!found.ok) {
      const isGone = found.failure.kind === 'answered' && [400, 404].includes(found.failure.status)
      return isGone ? { kind: 'refused', why: 'gone' } : { kind: 'later', why: found.failure.kind }
    }
    const headers = { authorization: `Bearer ${this.#token}` }
    return await fetchBytes(this.#ports, { url: found.result.url, headers }, limit)
  }

  /** Hands Meta the bytes of something to be sent; answers its id, which is good for 30 days. */
  async upload(
    content: Uint8Array<ArrayBuffer>,
    { mime, name }: { readonly mime: string; readonly name: string },
    limit: TimeLimit,
  ): Promise<Answer<string, GraphRefusal>> {
    const body = new FormData()
    body.set('messaging_product', 'whatsapp')
    body.set('type', mime)
    body.set('file', new Blob([content], { type: mime }), name)
    const answer = await this.#call(`${this.#node}/media`, { method: 'POST', body }, uploadedMedia, limit)
    return answer.ok ? { ok: true, result: answer.result.id } : answer
  }

  async #call<Result>(
    url: string,
    request: { readonly method?: string; readonly body?: string | FormData },
    shape: z.ZodType<Result>,
    limit: TimeLimit,
  ): Promise<Answer<Result, GraphRefusal>> {
    if (limit.signal?.aborted) return failed({ kind: 'unsent', why: 'given-up' })
    // The boundary between the parts of a form is the platform's to name.
    const kind = request.body instanceof FormData ? {} : { 'content-type': 'application/json' }
    const headers = { authorization: `Bearer ${this.#token}`, ...kind }
    return withTimeout(this.#ports.clock, limit, async end => {
      try {
        // The token must not follow to wherever a redirect may lead.
        const options = { ...request, headers, redirect: 'error', signal: end } as const
        const response = capped(await this.#ports.fetch(url, options))
        return answerOf(response, await response.text(), shape)
      } catch (thrown) {
        return failed(silenceOf(thrown, end))
      }
    })
  }
}

function answerOf<Result>(
  response: Response,
  text: string,
  shape: z.ZodType<Result>,
): Answer<Result, GraphRefusal> {
  const body = jsonOf(text)
  if (response.ok) {
    const read = shape.safeParse(body)
    return read.success ? { ok: true, result: read.data } : failed({ kind: 'unanswered', why: 'garbled' })
  }
  const { status } = response
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  const after = seconds > 0 ? { after: seconds * SECOND } : {}
  const read = refusalBody.safeParse(body)
  if (read.success) return failed({ kind: 'answered', status, code: read.data.error.code, ...after })
  // A gateway that asked for a pause or had no server to ask passed nothing on; after any other nobody knows.
  if (status === 429 || status === 503) return failed({ kind: 'answered', status, code: 0, ...after })
  return failed({ kind: 'unanswered', why: 'garbled' })
}
