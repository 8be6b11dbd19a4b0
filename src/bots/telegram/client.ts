import { arrayBuffer } from 'node:stream/consumers'
import { Api, GrammyError, HttpError } from 'grammy'
import type { AccountId } from '../../domain/messaging/address.ts'
import type { MediaRef } from '../../domain/messaging/media.ts'
import type { Ports } from '../../platform/ports.ts'
import { type TimeLimit, withTimeout } from '../../platform/timeouts.ts'
import type { Fetched } from '../bot.ts'
import { type Answer, capped, failed, type Silence, silenceOf } from '../shared/api-answer.ts'
import { fetchBytes } from '../shared/fetch-media.ts'
import { fileOfHandle } from './media.ts'

/** The Bot API's own no to a call. */
export interface Refused {
  readonly kind: 'answered'
  readonly code: number
  /** The API's own sentence: for deciding, never for a log. */
  readonly description: string
  /** Seconds to wait, with a 429. */
  readonly retryAfter?: number
  /** The chat that took this one's place, with a 400. */
  readonly migrateTo?: number
}

/** Why a call brought nothing: the API said no, nothing ever left this machine, or no answer came back. */
export type Failure = Refused | Silence

/** The Bot API through grammY, over our own fetch and clock, with failures as values. It keeps no state. */
export class TelegramClient {
  readonly account: AccountId
  readonly #token: string
  readonly #apiRoot: string
  readonly #ports: Ports

  /** `account` is ours, whose `token` BotFather made; `apiRoot` is the address of a Bot API server. */
  constructor(account: AccountId, token: string, apiRoot: string, ports: Ports) {
    this.account = account
    this.#token = token
    this.#apiRoot = apiRoot.replace(/\/+$/, '')
    this.#ports = ports
  }

  /**
   * Runs one call of the API within `limit`. What is thrown is a bug of ours. An answer that is not as `looksRight` wants it
   * is somebody else's, or an API of another kind: `garbled`.
   */
  async call<Result>(
    limit: TimeLimit,
    work: (api: Api) => Promise<Result>,
    looksRight: (result: unknown) => boolean = () => true,
  ): Promise<Answer<Result, Refused>> {
    if (limit.signal?.aborted) return failed({ kind: 'unsent', why: 'given-up' })
    return withTimeout(this.#ports.clock, limit, async end => {
      try {
        const result = await work(this.#api(end))
        if (!looksRight(result)) return failed({ kind: 'unanswered', why: 'garbled' })
        return { ok: true, result }
      } catch (thrown) {
        return failed(failureOf(thrown, end))
      }
    })
  }

  /** The bytes of a file that somebody sent us. The API itself gives out 20 MB at most. */
  async fetchMedia(media: MediaRef, limit: TimeLimit): Promise<Fetched> {
    const named = fileOfHandle(media.handle)
    if (!named) return { kind: 'refused', why: 'gone' }
    const found = await this.call(limit, api => api.getFile(named.id))
    if (!found.ok) return unfound(found.failure)
    const { file_path: path } = found.result
    if (path === undefined) return { kind: 'refused', why: 'gone' }
    return await fetchBytes(this.#ports, { url: `${this.#apiRoot}/file/bot${this.#token}/${path}` }, limit)
  }

  /**
   * One grammY client per call: its own way to abort knows only a signal that the platform's fetch refuses,
   * so the signal rides in the fetch that each client is made with.
   */
  #api(signal: AbortSignal): Api {
    const ask = async (url: string, { method, headers, body }: ApiRequest) => {
      const { 'content-type': type = '' } = headers
      const request = { method, headers: { 'content-type': type }, body: await wholeBody(body), signal }
      const response = await this.#ports.fetch(url, request)
      if (response.headers.get('content-type')?.includes('json')) return capped(response)
      await response.body?.cancel()
      throw new NotTheApi(response.status)
    }
    return new Api(this.#token, { apiRoot: this.#apiRoot, fetch: ask })
  }
}

/** A request as grammY makes it: JSON, or a form with a file as a stream. */
interface ApiRequest {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body: string | AsyncIterable<Uint8Array>
}

/** The platform's fetch is given a body whole; what we send is small enough for that. */
const wholeBody = async (body: ApiRequest['body']): Promise<string | Uint8Array<ArrayBuffer>> =>
  typeof body === 'string' ? body : new Uint8Array(await arrayBuffer(body))

/** A gateway answered in the API's place, with a page instead of JSON. */
class NotTheApi extends Error {
  override readonly name = 'NotTheApi'
  readonly status: number

  constructor(status: number) {
    super('the answer is not JSON')
    this.status = status
  }
}

/** The API's 400 says that it knows no such file, or that the file is too big for it. */
function unfound(failure: Failure): Fetched {
  const isGone = failure.kind === 'answered' && failure.code === 400
  return isGone ? { kind: 'refused', why: 'gone' } : { kind: 'later', why: failure.kind }
}

function failureOf(thrown: unknown, end: AbortSignal): Failure {
  if (thrown instanceof GrammyError) return refusedBy(thrown)
  if (!(thrown instanceof HttpError)) throw thrown
  if (!end.aborted && thrown.error instanceof NotTheApi) return replaced(thrown.error.status)
  return silenceOf(thrown.error, end)
}

function refusedBy({ error_code: code, description, parameters }: GrammyError): Failure {
  // A body of JSON that is not the API's has no code.
  if (!Number.isInteger(code)) return { kind: 'unanswered', why: 'garbled' }
  return {
    kind: 'answered',
    code,
    description: String(description),
    ...(isWait(parameters.retry_after) && { retryAfter: parameters.retry_after }),
    ...(Number.isSafeInteger(parameters.migrate_to_chat_id) && { migrateTo: parameters.migrate_to_chat_id }),
  }
}

/** True for a wait in seconds: whatever the API, or something in its place, calls one. */
const isWait = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0

/** A gateway that had no server to ask, or asked for a pause, passed nothing on; after any other nobody knows. */
function replaced(status: number): Failure {
  if (status === 429 || status === 503) return { kind: 'answered', code: status, description: '' }
  return { kind: 'unanswered', why: 'garbled' }
}
