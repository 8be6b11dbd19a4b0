import { MINUTE } from '../../domain/ids.ts'
import type { AccountId } from '../../domain/messaging/address.ts'
import { pause } from '../../platform/clock.ts'
import { faultOf } from '../../platform/fault.ts'
import type { Ports } from '../../platform/ports.ts'
import type { Random } from '../../platform/random.ts'
import { BROKEN, type HealthIssue, waitAfter } from './health-issue.ts'

/** Whose work is supervised, and who is told that it broke. */
export interface Supervision {
  readonly account: AccountId
  readonly ports: Ports
  report(issue: HealthIssue): void
}

/** A fault of ours is met by this process alone: the wait needs no chance, which may be the very thing that broke. */
const NO_CHANCE: Random = { bytes: length => new Uint8Array(length).fill(255) }

/** Does the work of a bot, and begins it anew after a wait that grows whenever a fault of ours ended it, until `stop` aborts. */
export async function supervised(
  work: () => Promise<void>,
  { account, ports, report }: Supervision,
  stop: AbortSignal,
): Promise<void> {
  for (let failures = 1; !stop.aborted; failures++) {
    const began = ports.clock.steady()
    try {
      return await work()
    } catch (thrown) {
      const fault = faultOf(thrown)
      ports.log.error('A bot ended by a fault of ours, and is begun anew', { account, fault })
      report(BROKEN)
      // Work that held for a while begins to count anew; one that breaks at once is begun less and less.
      if (ports.clock.steady() - began > MINUTE) failures = 1
      await pause(ports.clock, waitAfter(BROKEN, failures, NO_CHANCE), stop)
    }
  }
}
