import type { Inbound } from '../../domain/messaging/inbound.ts'
import { faultOf } from '../../platform/fault.ts'
import type { Ports } from '../../platform/ports.ts'
import { orTimeout } from '../../platform/timeouts.ts'
import type { Receive } from '../bot.ts'

/**
 * Hands one message over; false if it was not committed, or not within `limit` milliseconds. Why is logged as
 * `unkept`, a constant sentence that says who still has the message.
 */
export async function isCommitted(
  inbound: Inbound,
  receive: Receive,
  { clock, log }: Ports,
  { limit, unkept }: { readonly limit: number; readonly unkept: string },
): Promise<boolean> {
  try {
    return await orTimeout(
      clock,
      limit,
      receive(inbound).then(() => true),
      false,
    )
  } catch (thrown) {
    log.warn(unkept, { account: inbound.from.account, fault: faultOf(thrown) })
    return false
  }
}
