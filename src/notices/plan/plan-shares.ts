import { type AlertFacts, isLive } from '../../domain/alert/alert.ts'
import type { AlertEvent } from '../../domain/alert/events.ts'
import { shareOf } from '../../domain/alert/recipients.ts'
import type { Instant } from '../../domain/ids.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import { NoticePlanner } from './notice-planner.ts'

/** Events after which desks read the whole alert again, and their share with it. */
const TOLD_WHOLE: readonly AlertEvent['kind'][] = ['opened', 'handed-back', 'reopened']

/**
 * News for each desk that has the alert and another share in it than before: it was its own and is a copy, or the other way round. One
 * that does not have it yet reads that in the alert.
 */
export function sharesChanged(
  { kind }: AlertEvent,
  before: AlertFacts,
  facts: AlertFacts,
  now: Instant,
): Draft[] {
  const post = new NoticePlanner(facts, now)
  if (!isLive(before.alert) || !isLive(facts.alert) || TOLD_WHOLE.includes(kind)) return []
  return facts.recipients.flatMap(desk => {
    const was = before.recipients.find(one => one.id === desk.id)
    if (desk.role === 'family' || was === undefined) return []
    if (
      desk.state === 'waiting' ||
      desk.state === 'unreachable' ||
      shareOf(before, was) === shareOf(facts, desk)
    )
      return []
    return post.news([desk], { kind: 'share', recipient: desk.id }, { slot: 'share', fresh: true })
  })
}
