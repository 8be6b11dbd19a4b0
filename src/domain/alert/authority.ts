import type { Instant } from '../ids.ts'
import { covers } from '../people/helper.ts'
import { type Alert, hasLeft, isAttendedBy, isLive, type Recipient, wasReached } from './alert.ts'
import { startOf } from './escalation.ts'
import { isUntold } from './recipients.ts'
import type { Standing } from './standing.ts'

/** The parts of an alert that a recipient can have a right to hear. */
export type Subject = 'alert' | 'place' | 'news' | 'end'

/**
 * True if `recipient`, as whoever is behind them stands at this instant, may hear this of `alert`; asked when a notice
 * is sent, and before a tap of theirs counts. Whoever left, declined or erased themselves hears nothing more, nor does
 * a group that is no desk any more. One whom the person removed while the alert was under way still hears how it ends, also once it was opened
 * again, and never a place: whoever holds the person's phone may be the one who removed them. One who said yes, and of whom the
 * person has not said that it is they, hears everything but the place.
 */
export function mayHear(recipient: Recipient, alert: Alert, what: Subject): boolean {
  const { standing } = recipient
  if (standing === undefined) return false
  // Whom the person keeps it from since they were told hears how it ends, as whoever they removed does.
  if (recipient.contact !== undefined && isUntold(alert, recipient.contact) && what !== 'end') return false
  switch (standing.of) {
    case 'contact':
      return recipient.byNumber
        ? numberMayHear(recipient, standing, alert, what)
        : contactMayHear(recipient, standing, alert, what)
    case 'desk':
      return standing.state === 'bound' && standing.here && deskMayHear(recipient, standing, alert, what)
    default:
      return standing satisfies never
  }
}

/**
 * A consulate's desk hears what that consulate was told. The operator's own hears all. An ally hears by the person's yes alone, and
 * what is where it works; one whose officer has the alert goes on with it wherever the person is taken, and each
 * hears that it is over.
 */
function deskMayHear(
  { id, consulate, helper: kind }: Recipient,
  { helper, consulate: of, consented }: Standing & { readonly of: 'desk' },
  alert: Alert,
  what: Subject,
): boolean {
  if (helper?.kind !== kind || alert.drill) return false
  switch (helper?.kind) {
    case undefined:
      return of === consulate
    case 'everywhere':
      return true
    case 'ally':
      if (consented !== true) return false
      return what === 'end' || isAttendedBy(alert, id) || covers(helper, alert.area)
    default:
      return helper satisfies never
  }
}

function contactMayHear(
  copy: Recipient,
  { state, here, doubted, since }: Standing & { readonly of: 'contact' },
  alert: Alert,
  what: Subject,
): boolean {
  if (!here || (doubted && what === 'place')) return false
  if (state === 'accepted') return true
  if (state !== 'removed' || what !== 'end' || alert.drill) return false
  // Only while an alert is under way does a removal end a copy: they heard of it, opened again or not.
  return copy.state === 'withdrawn' || isOfThisLife(alert, since)
}

function isOfThisLife(alert: Alert, removedAt: Instant | undefined): boolean {
  return removedAt === undefined || !hasLeft(alert) || removedAt >= startOf(alert)
}

/**
 * A number that the person gave us may be a stranger's: it hears that there is an alert, while nobody is known to be whom the person
 * means, and that one which it heard of is over, whoever accepted or left elsewhere in its place. Its own no ends its copy.
 */
function numberMayHear(
  recipient: Recipient,
  { state, doubted, since }: Standing & { readonly of: 'contact' },
  alert: Alert,
  what: Subject,
): boolean {
  if (what === 'end') return wasReached(recipient) && (state !== 'removed' || isOfThisLife(alert, since))
  return what === 'alert' && isLive(alert) && (state === 'invited' || (state === 'accepted' && doubted))
}
