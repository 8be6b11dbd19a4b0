import type { AlertFacts } from '../../domain/alert/alert.ts'
import type { AlertEvent } from '../../domain/alert/events.ts'
import { later, SECOND } from '../../domain/ids.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import { planNotices } from '../../notices/plan.ts'
import type { EffectContext } from './effect-context.ts'

/** How long it is gathered, in milliseconds, which copies have left, before that is told in one message. */
const GATHERING = 10 * SECOND

/** Plans the notices of an event, as the network of the person whose alert it is can show them. */
export function news(event: AlertEvent, facts: AlertFacts, context: EffectContext): readonly Draft[] {
  const drafts = planNotices(event, facts, context.now)
  return context.edits(facts.person.address.account) ? drafts : saidAnew(event, drafts, context)
}

/**
 * Where nothing can be edited each tracker is one more message on the phone of somebody in need: one that only grew
 * older, or that says what its person is told beside it, is left out. That copies left is told once for all of them;
 * that they arrived or were read is shown when there is more to tell.
 */
function saidAnew(event: AlertEvent, drafts: readonly Draft[], { now }: EffectContext): readonly Draft[] {
  if (event.kind === 'recipient-changed') {
    // Whoever's copy was withdrawn, the person did it or is told it beside.
    if (event.state === 'delivered' || event.state === 'read' || event.state === 'withdrawn') return []
    if (event.state === 'sent') return drafts.map(draft => ({ ...draft, due: later(now, GATHERING) }))
  }
  const saysNothingNew = event.kind === 'ladder' || drafts.some(isToPerson)
  return drafts.filter(({ about, fresh }) => about.kind !== 'tracker' || fresh || !saysNothingNew)
}

function isToPerson({ about, recipient }: Draft): boolean {
  return about.kind === 'update' && recipient === undefined
}
