import { pairRateReached, throughputReached } from './errors.ts'

/** Eighty messages a second in all (Cloud API, throughput). */
const ALL = { count: 80, span: 1_000 } as const

/** One message every six seconds to one reader, of which 45 may be taken in advance (Cloud API, pair rate limit). */
const PAIR = { burst: 45, interval: 6_000 } as const

/** Counts messages and refuses what is too many, as Meta does. */
export class CloudLimits {
  #recent: number[] = []
  readonly #debts = new Map<string, { readonly messages: number; readonly at: number }>()
  readonly #steady: () => number

  /** `steady` answers milliseconds on a clock that never steps back. */
  constructor(steady: () => number) {
    this.#steady = steady
  }

  /** Counts one message to `reader`, or throws the error with which Meta refuses it. */
  take(reader: string): void {
    const now = this.#steady()
    this.#recent = this.#recent.filter(at => at > now - ALL.span)
    if (this.#recent.length >= ALL.count) throw throughputReached()
    const debt = this.#debts.get(reader) ?? { messages: 0, at: now }
    const messages = Math.max(0, debt.messages - (now - debt.at) / PAIR.interval)
    if (messages + 1 > PAIR.burst) throw pairRateReached()
    this.#recent.push(now)
    this.#debts.set(reader, { messages: messages + 1, at: now })
  }
}
