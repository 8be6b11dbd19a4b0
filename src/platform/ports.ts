import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import type { Random } from './random.ts'

/** Everything from outside that a test must hold in its hand. */
export interface Ports {
  readonly clock: Clock
  readonly random: Random
  readonly fetch: typeof globalThis.fetch
  readonly log: Log
}
