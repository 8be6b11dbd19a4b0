import { HOUR, type Instant, later, MINUTE } from '../../ids.ts'
import {
  type AlertFacts,
  type AttendedAlert,
  attendanceOf,
  isAttendedBy,
  type OpenAlert,
  type Reached,
  type Recipient,
} from '../alert.ts'
import { escalation, happened, refused, TIMER, withCopy } from '../changes.ts'
import type { CommandOf, Consequence, Given, Happened, Transition } from '../commands.ts'
import { isOpenTo } from '../escalation.ts'
import type { Actor } from '../events.ts'
import { afterAttendance, answeredBy, unansweredDesk } from '../recipients.ts'

/** How long an attended alert may stand without a step of its officer before they are asked whether they go on, in milliseconds. */
const WATCH = 4 * HOUR

/** How long that question waits before the alert goes back to the list, in milliseconds. */
const HAND_BACK = 30 * MINUTE

type Attended = AlertFacts & { readonly alert: AttendedAlert }

/** An officer did something: from now on the time counts anew after which they are asked. */
export const stepped = ({ now }: Given): readonly Consequence[] => [
  { do: 'clear-timers', only: 'handback' },
  { do: 'set-timer', timer: 'watch', due: later(now, WATCH) },
]

/** The copy of a desk that is told; undefined for any other desk. */
function copyOf({ recipients }: AlertFacts, desk: Recipient['desk']): Recipient | undefined {
  return recipients.find(one => one.desk === desk && one.state !== 'withdrawn')
}

/** The first officer has the alert; only a consulate's may take it from an organisation's, which stands for no consulate. */
export function attend(
  facts: AlertFacts & { readonly alert: OpenAlert | AttendedAlert },
  { desk, officer }: CommandOf<'attend'>,
  given: Given,
): Transition {
  const copy = copyOf(facts, desk)
  if (copy === undefined) return refused('stranger')
  if (!isOpenTo(facts, copy)) return refused('state')
  const attendance = { officer, at: given.now, recipient: copy.id }
  const recipients = facts.recipients.map(one => afterAttendance(one, attendanceOf(facts.alert), given.now))
  return happened(
    withCopy(
      { ...facts, recipients, alert: { ...facts.alert, state: 'attended', attendance } },
      answeredBy(copy, 'received', given.now),
    ),
    { kind: 'attended', recipient: copy.id },
    { by: 'desk', desk, officer },
    stepped(given),
  )
}

/** An officer reached somebody, whichever desk attends. That the person was reached is news after that the family was. */
export function contacted(facts: Attended, command: CommandOf<'contacted'>, given: Given): Transition {
  const { desk, officer } = command
  const { alert } = facts
  const copy = copyOf(facts, desk)
  if (copy === undefined) return refused('stranger')
  const before = alert.attendance.reached
  if (alert.attendance.contactedAt !== undefined && (before?.with !== 'family' || command.with === 'family'))
    return refused('known')
  const reached: Reached = { officer, recipient: copy.id, with: command.with }
  const attendance = { ...alert.attendance, contactedAt: given.now, reached }
  return happened(
    { ...facts, alert: { ...alert, attendance } },
    { kind: 'contacted' },
    { by: 'desk', desk, officer },
    stepped(given),
  )
}

/** An officer called and nobody answered: a step, and no contact. */
export function tried(facts: Attended, { desk, officer }: CommandOf<'tried'>, given: Given): Transition {
  const copy = copyOf(facts, desk)
  if (copy === undefined) return refused('stranger')
  return happened(
    facts,
    { kind: 'tried', recipient: copy.id, officer },
    { by: 'desk', desk, officer },
    stepped(given),
  )
}

/** Nothing was done for {@link WATCH}: whoever attends is asked. */
export function watch(facts: Attended, given: Given): Transition {
  const { recipient } = facts.alert.attendance
  return happened(facts, { kind: 'watched', recipient }, TIMER, [
    { do: 'set-timer', timer: 'handback', due: later(given.now, HAND_BACK) },
  ])
}

/** The desk that attends goes on. */
export function keepOn(facts: Attended, { desk, officer }: CommandOf<'keep-on'>, given: Given): Transition {
  if (!attends(facts, desk)) return refused('stranger')
  return happened(facts, { kind: 'kept-on' }, { by: 'desk', desk, officer }, stepped(given))
}

/** The alert goes back to the list: by the desk that attends, or because it did not answer. The desks are told as at first. */
export function handBack(facts: Attended, { by }: CommandOf<'hand-back'>, { now }: Given): Transition {
  if (by !== undefined && !attends(facts, by.desk)) return refused('stranger')
  return backOnList(facts, by ? { by: 'desk', ...by } : TIMER, now)
}

/** Nobody attends any more, by the act of `actor`: the desks are told as at first, and any of them may take it. */
export function backOnList(facts: Attended, actor: Actor, now: Instant): Happened {
  const { attendance, ...rest } = facts.alert
  const open: OpenAlert = { ...rest, state: 'open' }
  const recipients = facts.recipients.map(one => unansweredDesk(afterAttendance(one, attendance, now)))
  const after = { ...facts, alert: open, recipients }
  const { recipient, officer } = attendance
  return happened(after, { kind: 'handed-back', recipient, officer }, actor, [
    { do: 'clear-timers', only: 'watch' },
    { do: 'clear-timers', only: 'handback' },
    ...escalation(after, now),
  ])
}

function attends(facts: Attended, desk: Recipient['desk']): boolean {
  return isAttendedBy(facts.alert, copyOf(facts, desk)?.id)
}

/** The request counts from its first moment on: whether the consulate may act may hang on it. */
export function requestProtection<Facts extends AlertFacts>(
  facts: Facts,
  { contact }: CommandOf<'request-protection'>,
  { now }: Given,
): Transition {
  const { alert, recipients } = facts
  if (alert.drill) return refused('state')
  if (alert.protection !== undefined) return refused('known')
  const copy = contact && recipients.find(one => one.contact === contact && one.state !== 'withdrawn')
  if (contact !== undefined && copy === undefined) return refused('stranger')
  const protection = { at: now, ...(copy && { by: copy.name }) }
  return happened(
    { ...facts, alert: { ...alert, protection } },
    { kind: 'protection-requested' },
    contact === undefined ? { by: 'person' } : { by: 'contact', contact },
  )
}
