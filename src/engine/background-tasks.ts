import { faultOf } from '../platform/fault.ts'
import type { Log } from '../platform/log.ts'

/**
 * Work that nobody awaits: every duty starts its work here, so that a fault in one is written down and stops
 * nothing else, and so that stopping (and a test) can wait until all of it is done.
 */
export class BackgroundTasks {
  readonly #log: Log
  readonly #under = new Set<Promise<void>>()

  constructor(log: Log) {
    this.#log = log
  }

  /** Starts `work` for `duty`. A throw is a bug or lost infrastructure: it is logged, and the duty goes on. */
  run(duty: string, work: () => Promise<void>): void {
    const task = work()
      .catch((thrown: unknown) => this.#log.error('a duty failed', { duty, fault: faultOf(thrown) }))
      .finally(() => this.#under.delete(task))
    this.#under.add(task)
  }

  /** How many pieces of work are under way. */
  get count(): number {
    return this.#under.size
  }

  /** Resolves when all work is done, what it started in the meantime included. */
  async settled(): Promise<void> {
    while (this.#under.size > 0) await Promise.all(this.#under)
  }
}
