import type { AccountId } from '../../domain/messaging/address.ts'
import type { Ports } from '../../platform/ports.ts'
import type { Health } from '../bot.ts'
import type { HealthIssue } from './health-issue.ts'

/** The health of one account; each change is logged once. */
export class HealthReporter {
  readonly #name: string
  readonly #account: AccountId
  readonly #ports: Ports
  #health: Health

  /** `name` is what works or does not, as the log calls it: a constant of ours. */
  constructor(name: string, account: AccountId, ports: Ports) {
    this.#name = name
    this.#account = account
    this.#ports = ports
    this.#health = { state: 'starting', since: ports.clock.now() }
  }

  get health(): Health {
    return this.#health
  }

  /** Tells how the account does now: undefined if well. */
  tell(issue: HealthIssue | undefined): void {
    const { state, why } = issue ?? { state: 'up', why: undefined }
    if (state === this.#health.state && why === this.#health.why) return
    // Trouble that changes its name is the same trouble: how long it lasts is what tells whether anybody is heard.
    const goesOn = state === 'degraded' && this.#health.state === 'degraded'
    const since = goesOn ? this.#health.since : this.#ports.clock.now()
    this.#health = { state, since, ...(why !== undefined && { why }) }
    const fields = { account: this.#account, ...(why !== undefined && { why }) }
    if (issue) this.#ports.log.warn(`${this.#name} does not work as it should`, fields)
    else this.#ports.log.info(`${this.#name} works`, fields)
  }
}
