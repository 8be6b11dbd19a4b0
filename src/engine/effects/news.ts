import type { AlertFacts } from '../../domain/alert/alert.ts'
import type { AlertId } from '../../domain/ids.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import { type AlertEvent, planNotices } from '../../notices/plan.ts'
import { alertById } from '../../store/queries/alerts.ts'
import type { Tx } from '../../store/store.ts'
import type { EffectContext } from './effect-context.ts'

/**
 * What an event tells people. Where nothing can be edited each tracker is one more message: one that only grew older,
 * or that says what its person is told beside it, is left out there.
 */
export async function news(
  tx: Tx,
  id: AlertId,
  event: AlertEvent,
  context: EffectContext,
): Promise<readonly Draft[]> {
  const facts: AlertFacts | undefined = await alertById(tx, id)
  if (facts === undefined) return []
  const drafts = planNotices(event, facts, context.now)
  const saysNothingNew = event.kind === 'ladder' || drafts.some(isToPerson)
  return drafts.filter(
    ({ about, fresh, to }) =>
      about.kind !== 'tracker' || fresh || !saysNothingNew || context.edits(to.account),
  )
}

function isToPerson({ about, recipient }: Draft): boolean {
  return about.kind === 'update' && recipient === undefined
}
