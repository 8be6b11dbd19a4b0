import { type AlertFacts, attendanceOf, isLive, type Recipient } from '../../domain/alert/alert.ts'
import type { AlertEvent } from '../../domain/alert/events.ts'
import type { RecipientId } from '../../domain/ids.ts'
import type { Draft, Update } from '../../domain/outbox/notice.ts'
import type { NoticePlanner } from './notice-planner.ts'

/** Notices of what becomes of an alert while an officer has it, and when they have it no more: then the desks read it as at first. */
export function attendance(
  post: NoticePlanner,
  facts: AlertFacts,
  event: AlertEvent & {
    readonly kind: 'attended' | 'contacted' | 'tried' | 'watched' | 'handed-back' | 'protection-requested'
  },
): Draft[] {
  const { alert, recipients } = facts
  const family = recipients.filter(one => one.role === 'family')
  switch (event.kind) {
    case 'attended':
      return spread(post, facts, { kind: 'attended' }, event.recipient)
    case 'contacted':
      return spread(post, facts, { kind: 'contacted' }, attendanceOf(alert)?.reached?.recipient)
    case 'tried': {
      const update: Update = { kind: 'tried', recipient: event.recipient, by: event.officer }
      return [post.person({ kind: 'update', update }, 'update'), ...post.news(family, update)]
    }
    case 'watched':
      return post.news(
        recipients.filter(one => one.id === event.recipient),
        { kind: 'watch' },
      )
    case 'protection-requested':
      return isLive(alert) ? post.news(desksOf(facts), { kind: 'protection' }) : []
    case 'handed-back': {
      const update: Update = { kind: 'handed-back', recipient: event.recipient, by: event.officer }
      return [
        ...post.alert(recipients.filter(one => isDesk(one) || event.added?.includes(one.id))),
        post.person({ kind: 'update', update }, 'update'),
        ...post.news(family, update),
        post.tracker('update'),
      ]
    }
    default:
      return event satisfies never
  }
}

/** The copies of desks that are one still. */
export function desksOf({ recipients }: AlertFacts): readonly Recipient[] {
  return recipients.filter(isDesk)
}

function isDesk({ role, state }: Recipient): boolean {
  return role === 'desk' && state !== 'withdrawn'
}

/** News for all but the desk that made it, which was answered in its own chat. */
function spread(post: NoticePlanner, { recipients }: AlertFacts, update: Update, but?: RecipientId): Draft[] {
  return [
    post.person({ kind: 'update', update }, 'update'),
    ...post.news(
      recipients.filter(one => one.id !== but),
      update,
    ),
    post.tracker('update'),
  ]
}
