/** At most `burst` at once and `perSecond` in the long run. */
export interface Rate {
  readonly perSecond: number
  readonly burst: number
}

/** The rates that a network allows one account, as data of its bot: in all, to one private chat, and to one group. */
export interface Pace {
  readonly account: Rate
  readonly chat: Rate
  readonly group: Rate
  /** How many sends may be under way at once. */
  readonly parallel: number
  /** A slower rate, while `holds` says so, for all that can wait: news and conversation, never an alert. */
  readonly probation?: { readonly rate: Rate; holds(): boolean }
  /** A slower rate for what is said to bare numbers, whose owners never wrote to us. */
  readonly byNumber?: Rate
  /** How fast one sender may write to us and be heard whatever they write, where it is not as everywhere else. */
  readonly heard?: Rate
}

/**
 * A limiter of the generic cell rate algorithm: one number per key, the theoretical arrival time, on a
 * clock in milliseconds that never steps back.
 */
export class Limiter {
  readonly #arrival = new Map<string, number>()
  readonly #frozen = new Map<string, number>()
  readonly #interval: number
  readonly #tolerance: number

  constructor(rate: Rate) {
    this.#interval = 1_000 / rate.perSecond
    this.#tolerance = this.#interval * Math.max(0, rate.burst - 1)
  }

  /** Milliseconds from `now` until `key` may go: 0 if it may go at once. */
  wait(key: string, now: number): number {
    const arrival = this.#arrival.get(key) ?? 0
    const frozen = this.#frozen.get(key) ?? 0
    return Math.max(0, arrival - this.#tolerance - now, frozen - now)
  }

  /** Counts one that goes at `now`. */
  take(key: string, now: number): void {
    this.#arrival.set(key, Math.max(this.#arrival.get(key) ?? 0, now) + this.#interval)
  }

  /** Takes back one that was counted and did not go after all. */
  giveBack(key: string): void {
    const arrival = this.#arrival.get(key)
    if (arrival !== undefined) this.#arrival.set(key, arrival - this.#interval)
  }

  /** How many may go at `now` before `key` must wait: a whole number from 0. */
  spare(key: string, now: number): number {
    if ((this.#frozen.get(key) ?? 0) > now) return 0
    const ahead = Math.max(0, (this.#arrival.get(key) ?? 0) - now)
    return Math.max(0, Math.floor((this.#tolerance - ahead) / this.#interval) + 1)
  }

  /** Lets nothing of `key` go before `until`: what a 429 asks for. */
  freeze(key: string, until: number): void {
    this.#frozen.set(key, Math.max(this.#frozen.get(key) ?? 0, until))
  }

  /** Ends what {@link freeze} began. */
  thaw(key: string): void {
    this.#frozen.delete(key)
  }

  /** Lets `key` begin anew. */
  forget(key: string): void {
    this.#arrival.delete(key)
    this.#frozen.delete(key)
  }

  /** Forgets the keys that `now` no longer limits, so that memory follows the load. */
  sweep(now: number): void {
    for (const [key, arrival] of this.#arrival) if (arrival <= now) this.#arrival.delete(key)
    for (const [key, until] of this.#frozen) if (until <= now) this.#frozen.delete(key)
  }
}
