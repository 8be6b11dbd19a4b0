import { tooMany } from './errors.ts'

/** Thirty messages a second in all, and twenty a minute to one group (Telegram's FAQ for bots). */
const ALL = { count: 30, span: 1_000 } as const
const GROUP = { count: 20, span: 60_000 } as const

/** One a second to one person "with short bursts" (the same FAQ), which are taken here to be five messages. */
const CHAT = { burst: 5, interval: 1_000 } as const

/** Counts messages and refuses what is too many, as Telegram does. */
export class TelegramLimits {
  readonly #sent = new Map<string, number[]>()
  readonly #debt = new Map<number, { readonly messages: number; readonly at: number }>()
  readonly #steady: () => number

  /** `steady` answers milliseconds on a clock that never steps back. */
  constructor(steady: () => number) {
    this.#steady = steady
  }

  /** Counts one message to `chat`, or throws the 429 with which Telegram refuses it. */
  take(chat: number): void {
    const now = this.#steady()
    const wait = Math.max(
      this.#windowWait('all', ALL, now),
      chat < 0 ? this.#windowWait(String(chat), GROUP, now) : this.#chatWait(chat, now),
    )
    if (wait > 0) throw tooMany(Math.ceil(wait / 1_000))
    this.#sent.get('all')?.push(now)
    if (chat < 0) this.#sent.get(String(chat))?.push(now)
    else this.#debt.set(chat, { messages: this.#debtOf(chat, now) + 1, at: now })
  }

  /** Milliseconds until fewer than `count` lie within the `span` that ends now. */
  #windowWait(key: string, { count, span }: { count: number; span: number }, now: number): number {
    const recent = (this.#sent.get(key) ?? []).filter(at => at > now - span)
    this.#sent.set(key, recent)
    const oldest = recent.at(-count)
    return oldest === undefined ? 0 : oldest + span - now
  }

  #chatWait(chat: number, now: number): number {
    return Math.max(0, this.#debtOf(chat, now) + 1 - CHAT.burst) * CHAT.interval
  }

  /** Messages of a burst that time has not paid for yet. */
  #debtOf(chat: number, now: number): number {
    const { messages, at } = this.#debt.get(chat) ?? { messages: 0, at: now }
    return Math.max(0, messages - (now - at) / CHAT.interval)
  }
}
