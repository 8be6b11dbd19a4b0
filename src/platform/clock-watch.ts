import { MINUTE, SECOND } from '../domain/ids.ts'
import type { Clock } from './clock.ts'
import type { Log } from './log.ts'

/** How far our clock may be from the networks', in milliseconds, before it needs mending: beyond it every cry looks late or early. */
const CLOCK_LIMIT = MINUTE

/** How our clock stands to the networks': `ahead` is how many seconds it is before theirs, and negative behind them. */
export interface ClockState {
  readonly state: 'up' | 'degraded'
  readonly ahead: number
}

/**
 * Compares our clock with the moment that every HTTP answer of a network bears, in whole seconds. What is asked and how it is
 * answered stays as it is.
 */
export class ClockWatch {
  readonly #clock: Clock
  readonly #log: Log
  #ahead: number | undefined

  constructor(clock: Clock, log: Log) {
    this.#clock = clock
    this.#log = log
  }

  /** The state by the last answer; undefined before the first. */
  get state(): ClockState | undefined {
    if (this.#ahead === undefined) return undefined
    const isOff = Math.abs(this.#ahead) > CLOCK_LIMIT
    return { state: isOff ? 'degraded' : 'up', ahead: Math.round(this.#ahead / SECOND) }
  }

  /** The same fetch, of which every answer is looked at. */
  watched(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
    return async (...request) => {
      const response = await fetch(...request)
      this.#see(response.headers.get('date'))
      return response
    }
  }

  #see(date: string | null): void {
    const theirs = date === null ? Number.NaN : Date.parse(date)
    if (!Number.isFinite(theirs)) return
    const before = this.state?.state
    this.#ahead = this.#clock.now() - theirs
    const now = this.state
    if (now?.state === 'degraded' && before !== 'degraded')
      this.#log.warn("this computer's clock is not the networks': set it", { count: now.ahead })
  }
}
