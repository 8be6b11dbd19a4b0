import { type Instant, MINUTE } from '../../domain/ids.ts'

/** How old a message may be before it counts as late: networks deliver within seconds while we are there. */
const LATE_AFTER = MINUTE

/** True if a message that was sent at `at` reached us, at `now`, later than networks take. */
export const isLate = (at: Instant, now: Instant): boolean => now - at > LATE_AFTER
