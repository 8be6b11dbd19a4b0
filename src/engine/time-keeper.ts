import { DAY, HOUR, type Instant, later, SECOND } from '../domain/ids.ts'
import type { AnchoredClock } from '../platform/anchored-clock.ts'
import type { ClockWatch } from '../platform/clock-watch.ts'
import type { Log } from '../platform/log.ts'
import { lastWritten, moveInTime } from '../store/queries/recovery/time.ts'
import type { Store } from '../store/store.ts'
import type { BackgroundTasks } from './background-tasks.ts'
import type { Metrics } from './metrics.ts'

/** A start so long after the last thing that was written, in milliseconds, may be a clock that is wrong. */
const LONG_AWAY = DAY

/** How long after such a start, or a jump, nothing ends or is erased by the clock alone, in milliseconds on the steady one. */
const TRUSTED_AFTER = 6 * HOUR

/** How far our clock may be from the networks' while things still end and are erased by it, in seconds. */
const FAR_OFF = HOUR / SECOND

/** The parts that it is made of. */
export interface TimeKeeperParts {
  readonly store: Store
  readonly clock: AnchoredClock
  readonly log: Log
  readonly tasks: BackgroundTasks
  readonly metrics: Metrics
  readonly clockWatch?: ClockWatch | undefined
  /** Looks again at what is due. */
  moved(): void
}

/**
 * Keeps what waits in step with a wall clock that is set while we run: at a jump all of it is moved by as much, so that
 * nothing is held back, told early, ended or erased by it.
 */
export class TimeKeeper {
  readonly #parts: TimeKeeperParts
  #start: Instant
  /** Until when nothing ends or is erased by the clock, on the steady one. */
  #doubtedUntil = 0
  /** How much of the time since the last run, in milliseconds, may be a clock that was wrong when we started. */
  #doubt = 0
  #moving = false

  constructor(parts: TimeKeeperParts) {
    this.#parts = parts
    this.#start = parts.clock.now()
    parts.metrics.gauge('avisa_clock_ahead_seconds', {}, () => parts.clockWatch?.state?.ahead ?? 0)
  }

  /** Compares the clock with what the last run wrote: one that stepped back meanwhile is known to be wrong. */
  async start(): Promise<void> {
    const { store, clock, tasks } = this.#parts
    const last = await store.read(lastWritten)
    const wall = clock.now()
    if (last !== undefined) {
      this.#doubt = Math.max(0, wall - last)
      clock.beginAfter(last)
    }
    this.#start = clock.now()
    if (this.#doubt > LONG_AWAY) this.#doubtTime()
    clock.whenJumped(() => {
      if (this.#moving) return
      this.#moving = true
      tasks.run('time', () => this.#move())
    })
    // What is read from here on is by the old time or by the new one, and never by both.
    clock.now()
  }

  /** False while the wall clock may be so wrong that nothing should end or be erased by it. */
  isTrusted(): boolean {
    const { clock, clockWatch } = this.#parts
    if (Math.abs(clockWatch?.state?.ahead ?? 0) > FAR_OFF) return false
    return clock.steady() >= this.#doubtedUntil
  }

  #doubtTime(): void {
    this.#doubtedUntil = this.#parts.clock.steady() + TRUSTED_AFTER
  }

  async #move(): Promise<void> {
    const { store, clock, log, metrics } = this.#parts
    try {
      const by = await store.write(
        async tx => {
          const by = Math.round(clock.jump)
          // A step back that a start too far ahead explains was no step of the time in which older things were written.
          const explained = by < 0 ? Math.min(-by, this.#doubt) : 0
          await moveInTime(tx, { start: this.#start, by, older: by + explained })
          this.#start = later(this.#start, by)
          this.#doubt -= explained
          clock.follow()
          return by
        },
        { urgent: true },
      )
      if (Math.abs(by) > HOUR) this.#doubtTime()
      metrics.add('avisa_clock_jumps_total')
      log.warn('the clock of this computer was set while we ran: what waits was moved with it', {
        count: Math.round(by / SECOND),
      })
      this.#parts.moved()
    } finally {
      this.#moving = false
    }
  }
}
