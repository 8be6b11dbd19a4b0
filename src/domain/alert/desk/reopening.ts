import type { ContactId, Instant, RecipientId } from '../../ids.ts'
import { later } from '../../ids.ts'
import { type AlertFacts, type ClosedAlert, LAPSE, type OpenAlert, type Recipient } from '../alert.ts'
import { escalation, happened, refused } from '../changes.ts'
import type { Given, Transition } from '../commands.ts'
import { answeredBy, unansweredDesk } from '../recipients.ts'

/**
 * True while a relative may open an alert again: a desk ended it, and it has not run its 72 hours. One that the person
 * ended, or that a relative called safe, is theirs to raise anew.
 */
export function isReopenable({ outcome, closedAt, drill }: ClosedAlert, now: Instant): boolean {
  return !drill && (outcome === 'false-alarm' || outcome === 'desk-closed') && now < later(closedAt, LAPSE)
}

/** A relative says that the person is still missing: nobody attends any more, and the desks are told as at first. */
export function reopened(
  { alert, person, recipients }: AlertFacts & { readonly alert: ClosedAlert },
  contact: ContactId,
  { now, busy = false }: Given,
): Transition {
  const copy = recipients.find(one => one.contact === contact)
  if (copy === undefined || copy.state === 'withdrawn' || copy.byNumber) return refused('stranger')
  if (busy || !isReopenable(alert, now)) return refused('known')
  const { closedAt: _, outcome: _how, closedBy: _who, ending: _why, attendance: _officer, ...rest } = alert
  const open: OpenAlert = { ...rest, state: 'open', reopenedAt: now }
  const after: AlertFacts = {
    alert: open,
    person,
    recipients: recipients.map(one => copyAfter(one, copy.id, now)),
  }
  return happened(after, { kind: 'reopened', recipient: copy.id }, { by: 'contact', contact }, [
    { do: 'set-timer', timer: 'lapse', due: later(now, LAPSE) },
    ...escalation(after, now),
  ])
}

/** A desk's answer is over with its attendance; the relative who speaks has answered by that. */
function copyAfter(copy: Recipient, by: RecipientId, now: Instant): Recipient {
  if (copy.id === by) return answeredBy(copy, 'received', now)
  return unansweredDesk(copy)
}
