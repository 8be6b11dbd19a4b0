import { MINUTE, SECOND } from '../ids.ts'

/** The longest pause between two attempts at one notice: a minute, because somebody may be waiting for it. */
export const LONGEST_BACKOFF = MINUTE

/**
 * How long to wait before attempt `attempts + 1`, in milliseconds: 1 s doubled each time up to
 * {@link LONGEST_BACKOFF}, with `jitter` (0 to 1) taking off up to a quarter, so that what failed together
 * does not come back together.
 */
export function backoff(attempts: number, jitter: number): number {
  const full = Math.min(LONGEST_BACKOFF, SECOND * 2 ** Math.min(Math.max(0, attempts - 1), 10))
  return Math.round(full * (1 - jitter / 4))
}
