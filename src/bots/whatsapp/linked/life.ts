import { MINUTE } from '../../../domain/ids.ts'
import type { AccountId } from '../../../domain/messaging/address.ts'
import { pause } from '../../../platform/clock.ts'
import { faultOf } from '../../../platform/fault.ts'
import type { Ports } from '../../../platform/ports.ts'
import type { Health } from '../../bot.ts'
import { type HealthIssue, UNCOMMITTED, waitAfter } from '../../shared/health-issue.ts'
import { HealthReporter } from '../../shared/health-reporter.ts'
import { supervised } from '../../shared/supervised.ts'

/**
 * The life of a linked device: connections one after the other until it is stopped, each after the wait that the
 * issue of the one before asks for; and what of that shows in health.
 */
export class LinkedLife {
  /** Aborts when the device is to stop. */
  readonly stopping: AbortSignal
  readonly #account: AccountId
  readonly #ports: Ports
  readonly #stop = new AbortController()
  readonly #standing: HealthReporter
  readonly #reported = Promise.withResolvers<void>()
  #running: Promise<void> = Promise.resolve()
  #lineIssue: HealthIssue | 'starting' | undefined = 'starting'
  #spoolIssue: HealthIssue | undefined

  constructor(account: AccountId, ports: Ports) {
    this.stopping = this.#stop.signal
    this.#account = account
    this.#ports = ports
    this.#standing = new HealthReporter('The linked device', account, ports)
  }

  get health(): Health {
    return this.#standing.health
  }

  /** The reason why the connection does not work; `starting` before the first word on it, undefined if it works. */
  get lineIssue(): HealthIssue | 'starting' | undefined {
    return this.#lineIssue
  }

  /**
   * Lives: `live` is one connection from its start to the issue that ended it. Nothing that it throws ends the
   * life: the vault may be away for a while, and a library may fail. Resolves after the first word on how it does.
   */
  async start(live: () => Promise<HealthIssue>): Promise<void> {
    const supervision = { account: this.#account, ports: this.#ports, report: this.reportLine.bind(this) }
    this.#running = supervised(() => this.#run(live), supervision, this.stopping).finally(() =>
      this.#reported.resolve(),
    )
    await this.#reported.promise
  }

  /** Asks for the end; {@link LinkedLife.stopped} resolves when it has come. */
  stop(): void {
    this.#stop.abort()
  }

  async stopped(): Promise<void> {
    await this.#running
  }

  /** Tells how the connection does: undefined if well. */
  reportLine(issue: HealthIssue | undefined): void {
    this.#lineIssue = issue
    this.#reported.resolve()
    this.#report()
  }

  /** Tells how committing does: undefined if well. */
  reportSpool(issue: HealthIssue | undefined): void {
    this.#spoolIssue = issue
    this.#report()
  }

  async #run(live: () => Promise<HealthIssue>): Promise<void> {
    const { clock, random } = this.#ports
    for (let failures = 1; !this.stopping.aborted; failures++) {
      const began = clock.steady()
      const issue = await this.#attempt(live)
      if (this.stopping.aborted) return
      this.reportLine(issue)
      // A line that held for a while begins to count anew; one that breaks at once is asked for less and less.
      if (clock.steady() - began > MINUTE) failures = 1
      await pause(clock, waitAfter(issue, failures, random), this.stopping)
    }
  }

  async #attempt(live: () => Promise<HealthIssue>): Promise<HealthIssue> {
    try {
      return await live()
    } catch (thrown) {
      const fault = faultOf(thrown)
      this.#ports.log.error('The linked device was interrupted', { account: this.#account, fault })
      return UNCOMMITTED
    }
  }

  #report(): void {
    if (this.#lineIssue === 'starting') return
    this.#standing.tell(this.#lineIssue ?? this.#spoolIssue)
  }
}
