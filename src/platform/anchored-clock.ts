import { type Instant, instant, SECOND } from '../domain/ids.ts'
import type { Clock, Timer } from './clock.ts'

/** How far the wall clock may step before that is a jump, in milliseconds: time services correct by less. */
export const JUMP = 5 * SECOND

/**
 * The wall clock, held fast by the steady one: where the machine's clock jumps, `now` goes on as if it had not, until
 * {@link AnchoredClock.follow} is called once all that was written by the old time has been moved to the new one.
 */
export class AnchoredClock implements Clock {
  readonly #base: Clock
  #offset: number
  #onJump: (() => void) | undefined

  constructor(base: Clock) {
    this.#base = base
    this.#offset = base.now() - base.steady()
  }

  now(): Instant {
    const drift = this.jump
    if (Math.abs(drift) <= JUMP) this.#offset += drift
    else this.#onJump?.()
    return instant(Math.round(this.#base.steady() + this.#offset))
  }

  steady(): number {
    return this.#base.steady()
  }

  after(milliseconds: number, work: () => void): Timer {
    return this.#base.after(milliseconds, work)
  }

  /** How far the wall clock is before us, in milliseconds: what it jumped by, and negative if it stepped back. */
  get jump(): number {
    return this.#base.now() - (this.#base.steady() + this.#offset)
  }

  /** Calls `work` whenever `now` is asked for while the wall clock has jumped away. */
  whenJumped(work: () => void): void {
    this.#onJump = work
  }

  /** Begins at `start` instead of now, if that is later: nothing can have been written after now. */
  beginAfter(start: Instant): void {
    this.#offset = Math.max(this.#offset, start - this.#base.steady())
  }

  /** Goes by the wall clock from here on. */
  follow(): void {
    this.#offset += this.jump
  }
}
