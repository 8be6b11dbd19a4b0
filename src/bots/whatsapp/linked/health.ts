import { HOUR, SECOND } from '../../../domain/ids.ts'
import type { Random } from '../../../platform/random.ts'
import type { Health } from '../../bot.ts'

/** What keeps the device from working: how it shows in health, and how long it waits before it tries again. */
export interface Trouble {
  readonly state: Exclude<Health['state'], 'up' | 'starting'>
  /** A short code, safe to write down. */
  readonly why: string
  /** The first wait in milliseconds; each further one is twice as long, up to `longest`. */
  readonly first: number
  readonly longest: number
}

/** A message could not be put down or committed: our own infrastructure is away. */
export const UNCOMMITTED: Trouble = {
  state: 'degraded',
  why: 'uncommitted',
  first: SECOND / 2,
  longest: 15 * SECOND,
}

/** No phone has taken us in: `avisa link whatsapp` does that, and we look whether it did. */
export const NOT_LINKED: Trouble = {
  state: 'down',
  why: 'not-linked',
  first: 5 * SECOND,
  longest: 5 * SECOND,
}

/** The optional dependency is not there. */
export const NOT_INSTALLED: Trouble = { state: 'down', why: 'not-installed', first: HOUR, longest: HOUR }

/** The connection stands and nobody answers on it. */
export const SILENT: Trouble = { state: 'degraded', why: 'silent', first: SECOND, longest: 30 * SECOND }

/** The phone has thrown us out: only a new linking helps. */
export const LOGGED_OUT: Trouble = {
  state: 'down',
  why: 'logged-out',
  first: 5 * SECOND,
  longest: 5 * SECOND,
}

/**
 * Milliseconds to wait before the try after the `failures`-th failure in a row, counted from 1: half to all of a
 * wait that doubles, so that what was thrown out together does not return together.
 */
export function waitAfter({ first, longest }: Trouble, failures: number, random: Random): number {
  const doubled = Math.min(longest, first * 2 ** Math.min(failures - 1, 20))
  const [byte = 0] = random.bytes(1)
  return doubled * (0.5 + byte / 510)
}
