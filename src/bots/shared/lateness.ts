import { type Instant, instant, MINUTE, SECOND } from '../../domain/ids.ts'

/** How old a message may be before it counts as late: networks deliver within seconds while we are there. */
const LATE_AFTER = MINUTE

/** No message is older: before it, none of these networks had bots. What is dated earlier bears no date. */
const EARLIEST = instant(Date.UTC(2014, 0, 1))

/** True if a message that was sent at `at` reached us, at `now`, later than networks take. */
export const isLate = (at: Instant, now: Instant): boolean => now - at > LATE_AFTER

/** The moment that a network names in seconds; `now` where it names none, or one that cannot be. */
export function momentOf(seconds: number | undefined, now: Instant): Instant {
  const at = instant((seconds ?? Number.NaN) * SECOND)
  return Number.isFinite(at) && at >= EARLIEST ? at : now
}
