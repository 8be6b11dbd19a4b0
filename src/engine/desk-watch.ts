import { conditionOf, DESK_CONDITIONS, type DeskCondition } from '../domain/people/desk.ts'
import type { Clock } from '../platform/clock.ts'
import { deskStandings } from '../store/queries/desks.ts'
import type { Store } from '../store/store.ts'
import type { Metrics } from './metrics.ts'

/** How many desks stand in each condition. */
export type DeskCounts = Readonly<Record<DeskCondition, number>>

/** Counts how the desks stand, for whoever watches over the service: a consulate must not be lost unseen. */
export class DeskWatch {
  readonly #store: Store
  readonly #clock: Clock
  #counts: DeskCounts = NONE

  constructor(store: Store, clock: Clock, metrics: Metrics) {
    this.#store = store
    this.#clock = clock
    for (const state of DESK_CONDITIONS) {
      if (state !== 'removed') metrics.gauge('avisa_desks', { state }, () => this.#counts[state])
    }
  }

  /** Counts anew, and keeps the counts for the metrics; those of the last time while the database cannot be read. */
  async count(): Promise<DeskCounts> {
    const now = this.#clock.now()
    const standings = await this.#store.read(deskStandings).catch(() => undefined)
    if (standings === undefined) return this.#counts
    const counts: Record<DeskCondition, number> = { ...NONE }
    for (const desk of standings) counts[conditionOf(desk, now)] += 1
    this.#counts = counts
    return this.#counts
  }
}

const NONE: DeskCounts = { lost: 0, lapsed: 0, doubtful: 0, silent: 0, bound: 0, waiting: 0, removed: 0 }
