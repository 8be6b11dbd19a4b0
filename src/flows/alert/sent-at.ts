import { type Instant, instant } from '../../domain/ids.ts'
import type { Context } from '../context.ts'

/** When a message was sent; a network's clock that runs ahead of ours does not reach into the future. */
export function sentAt({ inbound, now }: Context): Instant {
  return instant(Math.min(inbound.at, now))
}
