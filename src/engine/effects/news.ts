import { type AlertFacts, hearsNews } from '../../domain/alert/alert.ts'
import type { Unraised } from '../../domain/alert/commands.ts'
import type { AlertEvent } from '../../domain/alert/events.ts'
import { isBehind } from '../../domain/alert/said/saying.ts'
import { later, SECOND } from '../../domain/ids.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import { planNotices } from '../../notices/plan/plan.ts'
import { sharesChanged } from '../../notices/plan/plan-shares.ts'
import type { EffectContext } from './effect-context.ts'

/** How long it is gathered, in milliseconds, which copies have left, before that is told in one message. */
const GATHERING = 10 * SECOND

/** Plans the notices of an event that made `facts` of the alert as it was `before`, as the network of the person whose alert it is can show them. */
export function news(
  event: AlertEvent,
  facts: AlertFacts,
  context: EffectContext,
  before?: AlertFacts | Unraised,
): readonly Draft[] {
  const drafts = [
    ...planNotices(event, facts, context.now),
    ...(before?.alert === undefined ? [] : sharesChanged(event, before, facts, context.now)),
  ]
  if (context.edits(facts.person.address.account)) return drafts
  const own = drafts.filter(isForPerson)
  return [...drafts.filter(one => !isForPerson(one)), ...saidAnew(event, own, facts, context, before)]
}

/**
 * Where nothing can be edited each tracker is one more message on the phone of somebody in need: one that only grew
 * older, or that says what its person is told beside it, is left out. That copies left is told once for all of them;
 * that they arrived or were read is shown when there is more to tell.
 */
function saidAnew(
  event: AlertEvent,
  drafts: readonly Draft[],
  facts: AlertFacts,
  { now }: EffectContext,
  before: AlertFacts | Unraised | undefined,
): readonly Draft[] {
  const gathered = (some: readonly Draft[]) => some.map(draft => ({ ...draft, due: later(now, GATHERING) }))
  if (event.kind === 'said') {
    const waits = facts.alert.state !== 'asked'
    // The other pictures of an album go along as the first one does, which is told.
    if (!waits && event.echo === 'more') return drafts.filter(({ about }) => about.kind !== 'echo')
    return [
      ...drafts.filter(({ about }) => about.kind !== 'echo' || !waits),
      ...gathered(drafts.filter(({ about }) => about.kind === 'echo' && waits)),
    ]
  }
  if (event.kind === 'heard')
    return isWorthEchoing(facts) && isOfTheirs(event, facts, before) ? gathered(drafts) : []
  if (event.kind === 'recipient-changed') {
    // Whoever's copy was withdrawn, the person did it or is told it beside.
    if (event.state === 'delivered' || event.state === 'read' || event.state === 'withdrawn') return []
    if (event.state === 'sent')
      return gathered(drafts.filter(({ about }) => about.kind !== 'echo' || isWorthEchoing(facts)))
  }
  const saysNothingNew =
    event.kind === 'ladder' ||
    event.kind === 'repeated' ||
    drafts.some(({ about }) => about.kind === 'update')
  return drafts.filter(({ about, fresh }) => about.kind !== 'tracker' || fresh || !saysNothingNew)
}

function isForPerson({ recipient }: Draft): boolean {
  return recipient === undefined
}

/** True once the first recipient has the person's newest words, and once the last one has: between these it is no news. */
function isWorthEchoing({ alert, recipients }: AlertFacts): boolean {
  const echo = alert.words?.echo
  if (echo === undefined) return false
  const readers = recipients.filter(one => hearsNews(one) && one.state !== 'unreachable')
  if (readers.filter(({ heard }) => (heard ?? 0) >= echo.from).length === 1) return true
  return !readers.some(one => isBehind(one) && (one.heard ?? 0) < echo.last)
}

/** True if a reader had not got the person's own newest words before: what others say is no news of these. */
function isOfTheirs(
  { recipient }: AlertEvent & { readonly kind: 'heard' },
  { alert }: AlertFacts,
  before: AlertFacts | Unraised | undefined,
): boolean {
  const copy = before?.recipients.find(one => one.id === recipient)
  return (copy?.heard ?? 0) < (alert.words?.echo?.last ?? 0)
}
