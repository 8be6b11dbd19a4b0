import { type Instant, SECOND } from '../domain/ids.ts'
import type { Clock } from '../platform/clock.ts'
import { unattendedSince } from '../store/queries/alerts.ts'
import type { Store } from '../store/store.ts'
import type { Metrics } from './metrics.ts'

/** Sees for how long an alert has waited for an officer, for whoever watches over the service. */
export class AlertWatch {
  readonly #store: Store
  #since: Instant | undefined

  constructor(store: Store, clock: Clock, metrics: Metrics) {
    this.#store = store
    metrics.gauge('avisa_oldest_unanswered_alert_seconds', {}, () =>
      this.#since === undefined ? 0 : Math.max(0, clock.now() - this.#since) / SECOND,
    )
  }

  /** Looks anew; while the database cannot be read, what was seen last goes on waiting. */
  async look(): Promise<void> {
    const seen = await this.#store
      .read(async tx => ({ since: await unattendedSince(tx) }))
      .catch(() => undefined)
    if (seen) this.#since = seen.since
  }
}
