import { SECOND } from '../../domain/ids.ts'
import type { Random } from '../../platform/random.ts'
import type { Health } from '../bot.ts'

/** A reason why an account does not work as it should: how it shows in health, and when it is tried again. */
export interface HealthIssue {
  readonly state: Exclude<Health['state'], 'up' | 'starting'>
  /** A short code, safe to write down. */
  readonly why: string
  /** The wait after the first failure in milliseconds; half a second unless given. */
  readonly first?: number
  /** Each further wait is twice as long, up to this many milliseconds; half a minute unless given. */
  readonly longest?: number
  /** The network's own wait in milliseconds, where it gave one: no try comes sooner. */
  readonly after?: number
}

/** A message could not be stored or committed: our own infrastructure is away, and the message comes again. */
export const UNCOMMITTED: HealthIssue = { state: 'degraded', why: 'uncommitted', longest: 15 * SECOND }

/** A bug of ours ended the work of a bot, which is begun anew. */
export const BROKEN: HealthIssue = { state: 'degraded', why: 'fault' }

/**
 * Milliseconds to wait before the try after the `failures`-th failure in a row, counted from 1: the network's own
 * wait, else half to all of a wait that doubles, so that many processes do not return as one.
 */
export function waitAfter(issue: HealthIssue, failures: number, random: Random): number {
  const { first = SECOND / 2, longest = 30 * SECOND, after = 0 } = issue
  const doubled = Math.min(longest, first * 2 ** Math.min(failures - 1, 20))
  const [byte = 0] = random.bytes(1)
  return Math.max(after, doubled * (0.5 + byte / 510))
}
