import { type Instant, instant } from '../domain/ids.ts'

/** A pending call of {@link Clock.after}; cancelling one that has run does nothing. */
export interface Timer {
  cancel(): void
}

/** Time, held in the hand: the only source of "now" and of "later" in the whole program. */
export interface Clock {
  /** The wall clock; it may step when the machine's clock is set. */
  now(): Instant
  /** Milliseconds on a clock that never steps back, for pacing and time limits. */
  steady(): number
  /** Runs `work` once, no sooner than `milliseconds` from now. */
  after(milliseconds: number, work: () => void): Timer
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => instant(Date.now()),
  steady: () => performance.now(),
  after(milliseconds, work) {
    // setTimeout overflows past 2^31-1 ms and would fire at once; callers re-arm on waking.
    const timer = setTimeout(work, Math.min(Math.max(0, milliseconds), 2 ** 31 - 1))
    return { cancel: () => clearTimeout(timer) }
  },
}

/** Waits so many milliseconds, or until `signal` aborts. */
export function pause(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) return resolve()
    const done = () => {
      timer.cancel()
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = clock.after(milliseconds, done)
    signal.addEventListener('abort', done)
  })
}
