import { DAY } from '../domain/ids.ts'
import { choice } from '../domain/messaging/callback-id.ts'
import type { Context } from './context.ts'
import { say, urgent } from './reply.ts'
import type { Turn } from './turn.ts'

/** Networks redeliver for a week at most, and the names of deliveries are known for {@link INBOUND_LIFE} (`src/engine/retention.ts`), as long as this. */
const LIFE = 8 * DAY

/**
 * Asks about what is older than our memory of deliveries: it may be a copy of what was taken before. Nothing follows from it but the
 * question, whatever it says; a tap counts, so that nobody is unheard whose clock is wrong. While ours may be, nothing is too old by it:
 * no name of a delivery is forgotten then, either.
 */
export function heardTooLate(context: Context): Turn | undefined {
  const { inbound, now, t } = context
  const isOfPeople = inbound.kind !== 'choice' && inbound.kind !== 'membership' && inbound.kind !== 'receipt'
  if (!isOfPeople || inbound.group || now - inbound.at <= LIFE || !context.isClockTrusted()) return undefined
  return urgent(context, [say(t('menu.too-old'), [[choice('yo', '', t('concern.choice-me'))]])])
}
