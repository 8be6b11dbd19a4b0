import { MINUTE, type NoticeId, SECOND } from '../../domain/ids.ts'
import { FIRST_NOTICES, type NoticeHeader } from '../../domain/outbox/notice.ts'
import type { Clock, Timer } from '../../platform/clock.ts'

/** How long a first notice of an alert may wait before its person is told to call, in milliseconds. */
export const LATE_AFTER = MINUTE

interface Waiting {
  /** Since when it is known to wait, on the steady clock. */
  readonly since: number
  /** True while it is our own fault that it waits: its words could not be made, or the database would not give it out. */
  ours: boolean
  /** True once it was told of. */
  told: boolean
}

/**
 * The first notices of alerts that no network has taken yet, and since when, by the steady clock. Each that waits for
 * {@link LATE_AFTER} is told of once.
 */
export class LateWatch {
  readonly #clock: Clock
  readonly #late: (ids: readonly NoticeId[]) => void
  readonly #waiting = new Map<NoticeId, Waiting>()
  #alarm: Timer | undefined

  constructor(clock: Clock, late: (ids: readonly NoticeId[]) => void) {
    this.#clock = clock
    this.#late = late
  }

  /** Notes those that are queued, for the first time or again. */
  queued(headers: readonly NoticeHeader[]): void {
    const since = this.#clock.steady()
    for (const { id, rank, kind } of headers) {
      if (FIRST_NOTICES.includes(rank) && kind === 'alert' && !this.#waiting.has(id))
        this.#waiting.set(id, { since, ours: false, told: false })
    }
    this.#wait()
  }

  /** Notes that these are at an end: taken by their network, refused for good, or without anything to say any more. */
  settled(ids: readonly NoticeId[]): void {
    for (const id of ids) this.#waiting.delete(id)
  }

  /** Notes whose fault it is that these wait. */
  blame(ids: readonly NoticeId[], ours: boolean): void {
    for (const id of ids) {
      const waiting = this.#waiting.get(id)
      if (waiting) waiting.ours = ours
    }
  }

  /** Takes back that these were told of: it could not be done. */
  untold(ids: readonly NoticeId[]): void {
    for (const id of ids) {
      const waiting = this.#waiting.get(id)
      if (waiting) waiting.told = false
    }
    this.#wait()
  }

  /** How long the oldest waits, in milliseconds; 0 if none does. With `ours`, of those alone that wait by our own fault. */
  oldest(ours = false): number {
    const now = this.#clock.steady()
    let oldest = 0
    for (const one of this.#waiting.values())
      if (one.ours || !ours) oldest = Math.max(oldest, now - one.since)
    return oldest
  }

  /** Tells of no more. */
  stop(): void {
    this.#alarm?.cancel()
    this.#alarm = undefined
    this.#waiting.clear()
  }

  #wait(): void {
    if (this.#alarm) return
    // They stand in the order in which they came, so that the first that was not told of is the next to be late.
    for (const { since, told } of this.#waiting.values()) {
      if (told) continue
      const wait = Math.max(SECOND, since + LATE_AFTER - this.#clock.steady())
      this.#alarm = this.#clock.after(wait, () => this.#ring())
      return
    }
  }

  #ring(): void {
    this.#alarm = undefined
    const over = this.#clock.steady() - LATE_AFTER
    const late = [...this.#waiting].filter(([, { since, told }]) => since <= over && !told)
    for (const [, waiting] of late) waiting.told = true
    if (late.length > 0) this.#late(late.map(([id]) => id))
    this.#wait()
  }
}
