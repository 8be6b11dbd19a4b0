import { Api, GrammyError, HttpError } from 'grammy'
import type { Ports } from '../../platform/ports.ts'
import { type TimeLimit, withTimeout } from '../../platform/timeouts.ts'
import { type Answer, failed, type Silence, silenceOf } from '../shared/api-answer.ts'

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
  readonly #token: string
  readonly #apiRoot: string
  readonly #ports: Ports

  /** `token` is BotFather's; `apiRoot` is the address of a Bot API server. */
  constructor(token: string, apiRoot: string, ports: Ports) {
    this.#token = token
    this.#apiRoot = apiRoot.replace(/\/+$/, '')
    this.#ports = ports
  }

  /** Runs one call of the API within `limit`. What is thrown is a bug of ours. */
  async call<Result>(
    limit: TimeLimit,
    work: (api: Api) => Promise<Result>,
  ): Promise<Answer<Result, Refused>> {
    if (limit.signal?.aborted) return failed({ kind: 'unsent', why: 'given-up' })
    return withTimeout(this.#ports.clock, limit, async end => {
      try {
        return { ok: true, result: await work(this.#api(end)) }
      } catch (thrown) {
        return failed(failureOf(thrown, end))
      }
    })
  }

  /**
   * One grammY client per call: its own way to abort knows only a signal that the platform's fetch refuses,
   * so the signal rides in the fetch that each client is made with.
   */
  #api(signal: AbortSignal): Api {
    const ask = async (url: string, { method, body }: { method: string; body: string }) => {
      const headers = { 'content-type': 'application/json' }
      const response = await this.#ports.fetch(url, { method, headers, body, signal })
      if (response.headers.get('content-type')?.includes('json')) return response
      await response.body?.cancel()
      throw new NotTheApi(response.status)
    }
    return new Api(this.#token, { apiRoot: this.#apiRoot, fetch: ask })
  }
}

/** A gateway answered in the API's place, with a page instead of JSON. */
class NotTheApi extends Error {
  override readonly name = 'NotTheApi'
  readonly status: number

  constructor(status: number) {
    super('the answer is not JSON')
    this.status = status
  }
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
    ...(parameters.retry_after !== undefined && { retryAfter: parameters.retry_after }),
    ...(parameters.migrate_to_chat_id !== undefined && { migrateTo: parameters.migrate_to_chat_id }),
  }
}

/** A gateway that had no server to ask, or asked for a pause, passed nothing on; after any other nobody knows. */
function replaced(status: number): Failure {
  if (status === 429 || status === 503) return { kind: 'answered', code: status, description: '' }
  return { kind: 'unanswered', why: 'garbled' }
}
