import type { ContactId, Instant, RecipientId } from '../../ids.ts'
import { later } from '../../ids.ts'
import {
  type Alert,
  type AlertFacts,
  type ClosedAlert,
  isDoubted,
  LAPSE,
  type OpenAlert,
  type Recipient,
} from '../alert.ts'
import { escalation, happened, refused } from '../changes.ts'
import type { Given, Transition } from '../commands.ts'
import { isReported, isThirdParty } from '../cry.ts'
import { afterAttendance, answeredBy, copyOfContact, unansweredDesk } from '../recipients.ts'

/** True for an end by a desk. */
export function isEndedByDesk({ outcome }: ClosedAlert): boolean {
  return outcome === 'false-alarm' || outcome === 'desk-closed'
}

/** True for an end by the person's own phone, which somebody else may hold; a report that they called untrue is none. */
function isEndedByPerson({ outcome }: ClosedAlert): boolean {
  return outcome === 'cancelled' || outcome === 'released'
}

/**
 * True while an alert may be opened again, in the 73 hours after its end: by a relative one that a desk ended, or the person, whose
 * phone may be in other hands; against the person's word once only: ended by them anew it stays so. By whoever told of somebody
 * without a chat only one that a desk ended.
 */
export function isReopenable(alert: ClosedAlert, now: Instant): boolean {
  if (isEndedByDesk(alert)) return isEndedLately(alert, now)
  return alert.reopenedAt === undefined && isReopenableByPerson(alert, now)
}

/**
 * The same by the person's own word, however often: whoever was made to end an alert, or whose phone another held, is in need as before.
 */
export function isReopenableByPerson(alert: ClosedAlert, now: Instant): boolean {
  if (isThirdParty(alert) || !isEndedLately(alert, now)) return false
  return isEndedByDesk(alert) || isEndedByPerson(alert)
}

function isEndedLately({ drill, closedAt }: ClosedAlert, now: Instant): boolean {
  return !drill && now < later(closedAt, LAPSE)
}

/**
 * Why a relative's word opens no alert again: the person said not to believe what they report, has not said that it is they, so
 * that they may be anybody, or ended themselves what this relative had reported of them. Undefined if it does.
 */
export function reopenBarred(copy: Recipient, alert: Alert): 'muted' | 'doubted' | 'reporter' | undefined {
  if (copy.standing?.of === 'contact' && copy.standing.muted) return 'muted'
  if (isDoubted(copy)) return 'doubted'
  const hasReported = isReported(alert) && alert.reportedBy !== undefined && alert.reportedBy === copy.contact
  return hasReported && alert.state === 'closed' && !isEndedByDesk(alert) ? 'reporter' : undefined
}

/**
 * A relative says that the person is still missing, or whoever told of somebody without a chat that the desk ended it too early, or
 * the person that the end was not true: nobody attends any more, and the desks are told as at first.
 */
export function reopened(
  { alert, person, recipients }: AlertFacts & { readonly alert: ClosedAlert },
  contact: ContactId | undefined,
  { now, busy = false, route }: Given,
): Transition {
  const copy = contact && copyOfContact(recipients, contact)
  const isOwn = contact === undefined && !isThirdParty(alert)
  if (contact !== undefined && (isThirdParty(alert) || !mayReopen(copy, alert))) return refused('stranger')
  if (busy || !(isOwn ? isReopenableByPerson : isReopenable)(alert, now)) return refused('known')
  const { closedAt: _, outcome: _how, closedBy: _who, ending: _why, attendance: _officer, ...rest } = alert
  // By ending it the person took back what they let out, and where that led to: it may be another who doubts them.
  const { place: _where, named: _name, consulate: _of, area: _area, ...placeless } = rest
  const kept = isOwn || isEndedByDesk(alert) ? rest : { ...placeless, ...route(undefined, rest.registered) }
  const open: OpenAlert = { ...kept, ...(isOwn && { confirmed: true }), state: 'open', reopenedAt: now }
  const after: AlertFacts = {
    alert: open,
    person,
    recipients: recipients.map(one =>
      afterAttendance(
        isOwn ? askedOnceAgain(one) : copyAfter(one, copy?.id, now),
        lastOfficer(alert),
        alert.closedAt,
      ),
    ),
  }
  const event = { kind: 'reopened', ...(copy && { recipient: copy.id }) } as const
  return happened(after, event, contact === undefined ? { by: 'person' } : { by: 'contact', contact }, [
    { do: 'set-timer', timer: 'lapse', due: later(now, LAPSE) },
    ...escalation(after, now),
  ])
}

function mayReopen(copy: Recipient | undefined, alert: ClosedAlert): boolean {
  if (copy === undefined || copy.state === 'withdrawn' || copy.byNumber) return false
  return reopenBarred(copy, alert) === undefined
}

/** Who had it until its end: the officer who attended, else the one who ended it; nobody, if the person alone did. */
function lastOfficer({ attendance, closedBy, ending }: ClosedAlert) {
  if (attendance !== undefined || ending === undefined) return attendance
  return closedBy === undefined ? undefined : { officer: closedBy, recipient: ending.recipient }
}

/** A desk's answer is over with its attendance; the relative who speaks has answered by that. */
function copyAfter(copy: Recipient, by: RecipientId | undefined, now: Instant): Recipient {
  if (copy.id === by) return answeredBy(copy, 'received', now)
  return unansweredDesk(copy)
}

/** The copy of one who answered before the end, and has to read that it was none. */
function askedOnceAgain(copy: Recipient): Recipient {
  const { answer: _, ...rest } = copy
  return copy.state === 'answered' ? { ...rest, state: 'read' } : copy
}
