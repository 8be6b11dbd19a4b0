import { z } from 'zod'
import { until } from '../bots/contract/harness.ts'
import type { BotApiServer, CallFault } from '../doubles/telegram/telegram.ts'

const addressed = z.object({ chat_id: z.number() })

/**
 * Lets a fault meet the messages to one chat and no other. It carries the app's requests to the Bot API server:
 * those that say something to a chat leave one after the other, each when the one before it has arrived, so that
 * the server's next call is the one that the fault is meant for.
 */
export class Aim {
  readonly #server: BotApiServer
  readonly #faults: { readonly chat: number; readonly fault: CallFault; times: number }[] = []
  #turn: Promise<void> = Promise.resolve()

  constructor(server: BotApiServer) {
    this.#server = server
  }

  /** Makes the next `times` messages to `chat` (1 unless told) go wrong. */
  at(chat: number, fault: CallFault, times = 1): void {
    this.#faults.push({ chat, fault, times })
  }

  /** True once every fault has met its messages. */
  get spent(): boolean {
    return this.#faults.every(({ times }) => times === 0)
  }

  /** The platform's fetch, in step with the faults. */
  readonly fetch: typeof globalThis.fetch = async (url, init) => {
    const chat = chatOf(init?.body)
    if (chat === undefined) return globalThis.fetch(url, init)
    const arrived = Promise.withResolvers<void>()
    const before = this.#turn
    this.#turn = arrived.promise
    await before
    const met = this.#faults.find(each => each.chat === chat && each.times > 0)
    if (met) {
      met.times -= 1
      this.#server.fail(/^(send|edit)/, met.fault)
    }
    const calls = this.#said()
    let over = false
    void until(() => over || this.#said() > calls).then(() => arrived.resolve())
    try {
      return await globalThis.fetch(url, init)
    } finally {
      over = true
    }
  }

  #said(): number {
    return this.#server.calls.filter(method => /^(send|edit)/.test(method)).length
  }
}

function chatOf(body: unknown): number | undefined {
  if (typeof body !== 'string') return undefined
  return addressed.safeParse(JSON.parse(body)).data?.chat_id
}
