import { tooMany } from './telegram-errors.ts'

/** At most `count` within any `span` milliseconds. */
interface Window {
  readonly count: number
  readonly span: number
}

/**
 * The limits that Telegram's FAQ for bots names: 30 messages a second in all, 20 a minute to one group, and
 * one a second to one chat "with short bursts", which are taken here to be five in five seconds.
 */
const LIMITS = {
  all: { count: 30, span: 1_000 },
  group: { count: 20, span: 60_000 },
  chat: { count: 5, span: 5_000 },
} as const satisfies Record<string, Window>

/** Counts messages and refuses what is too many, as Telegram does. */
export class TelegramLimits {
  readonly #sent = new Map<string, number[]>()
  readonly #steady: () => number

  /** `steady` answers milliseconds on a clock that never steps back. */
  constructor(steady: () => number) {
    this.#steady = steady
  }

  /** Counts one message to `chat`, or throws the 429 with which Telegram refuses it. */
  take(chat: number): void {
    const now = this.#steady()
    const own = chat < 0 ? LIMITS.group : LIMITS.chat
    const windows: readonly (readonly [string, Window])[] = [
      ['all', LIMITS.all],
      [String(chat), own],
    ]
    for (const [key, { count, span }] of windows) {
      const recent = (this.#sent.get(key) ?? []).filter(at => at > now - span)
      this.#sent.set(key, recent)
      const oldest = recent.at(-count)
      if (oldest !== undefined) throw tooMany(Math.max(1, Math.ceil((oldest + span - now) / 1_000)))
    }
    for (const [key] of windows) this.#sent.get(key)?.push(now)
  }
}
