import { MINUTE, SECOND } from '../../domain/ids.ts'
import type { Random } from '../../platform/random.ts'
import type { Health } from '../bot.ts'
import type { Failure } from './client.ts'

/** What keeps the connection from working: how it shows in health, and how long to wait before trying again. */
export interface Trouble {
  readonly state: Exclude<Health['state'], 'up' | 'starting'>
  /** A short code, safe to write down. */
  readonly why: string
  /** The network's own wait in milliseconds, where it gave one. */
  readonly after?: number
  /** Our waits grow from half a second up to this many milliseconds. */
  readonly longest: number
}

const FIRST_WAIT = SECOND / 2

/** A message could not be committed: our own infrastructure is away, and Telegram keeps the message. */
export const UNCOMMITTED: Trouble = { state: 'degraded', why: 'uncommitted', longest: 15 * SECOND }

/** What a failed call means for the connection. None is the end: each is tried again. */
export function troubleOf(failure: Failure): Trouble {
  if (failure.kind !== 'answered') return { state: 'degraded', why: failure.why, longest: 30 * SECOND }
  const { code, retryAfter } = failure
  if (code === 401 || code === 404) return { state: 'down', why: 'token', longest: 5 * MINUTE }
  // Another process asks with our token: usually the one that we replace, and it will end.
  if (code === 409) return { state: 'degraded', why: 'conflict', longest: MINUTE }
  const why = code === 429 ? 'busy' : code >= 500 ? 'server' : 'refused'
  const after = retryAfter === undefined ? {} : { after: retryAfter * SECOND }
  return { state: 'degraded', why, longest: 30 * SECOND, ...after }
}

/**
 * Milliseconds to wait before the try after the `failures`-th failure in a row, counted from 1: the
 * network's own wait, else half to all of a wait that doubles, so that many processes do not return as one.
 */
export function waitAfter(trouble: Trouble, failures: number, random: Random): number {
  const doubled = Math.min(trouble.longest, FIRST_WAIT * 2 ** Math.min(failures - 1, 20))
  const [byte = 0] = random.bytes(1)
  return Math.max(trouble.after ?? 0, doubled * (0.5 + byte / 510))
}
