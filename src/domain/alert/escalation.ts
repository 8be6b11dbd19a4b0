import { type Instant, later, MINUTE } from '../ids.ts'
import type { Helper } from '../people/helper.ts'
import {
  type Alert,
  type AlertFacts,
  attendanceOf,
  type ClosedAlert,
  ESCALATION_STEPS,
  FIRST_HOURS,
  hasLeft,
  hearsNews,
  isDoubted,
  isLive,
  LAPSE,
  type LiveAlert,
  type Recipient,
} from './alert.ts'
import { isThirdParty } from './cry.ts'

/**
 * The further lines of the ladder besides the reminders of {@link ESCALATION_STEPS}, each with how long after an alert left its
 * turn comes, in milliseconds: a reminder names who else was told, allies are told, then the operator's own desk, and then
 * the family and the person read whom to call. They count while no officer has the alert.
 */
export const LADDER = {
  others: 5 * MINUTE,
  ally: 10 * MINUTE,
  everywhere: 15 * MINUTE,
  hotlines: 20 * MINUTE,
} as const satisfies Record<Helper['kind'] | 'others' | 'hotlines', number>

/** A drill is repeated once only: it must show that reminders come, and not teach the family to ignore them. */
const DRILL_STEPS = 1

function stepsOf({ drill }: Alert): readonly number[] {
  return drill ? ESCALATION_STEPS.slice(0, DRILL_STEPS) : ESCALATION_STEPS
}

/** When this life of an alert began, from which the steps count: when it left, or was opened again. */
export function startOf({ openedAt, reopenedAt }: LiveAlert | ClosedAlert): Instant {
  return reopenedAt ?? openedAt
}

/** When an alert ends by itself; undefined for a drill, which ends as soon as everybody answered. */
export function livesUntil(alert: LiveAlert): Instant | undefined {
  return alert.drill ? undefined : later(startOf(alert), LAPSE)
}

/** Every moment at which something may have to be done, soonest first; a drill tells no desk, so it has its reminder alone. */
function momentsOf(alert: LiveAlert): readonly Instant[] {
  const lines = alert.drill ? [] : Object.values(LADDER)
  return [...new Set([...stepsOf(alert), ...lines])]
    .toSorted((one, other) => one - other)
    .map(step => later(startOf(alert), step))
}

/** How many reminders of the ladder lie behind an alert at `now`: 0 before the first one, or if it never left. */
export function stepsPassed(alert: Alert, now: Instant): number {
  if (!hasLeft(alert)) return 0
  return stepsOf(alert).filter(step => later(startOf(alert), step) <= now).length
}

/**
 * When the next step is due: the first one after `now`, so that steps missed while the service was down count as
 * one. Undefined if the alert is not live or the ladder has ended. It goes on although everybody answered,
 * because another desk may join when the place moves.
 */
export function nextStep({ alert }: AlertFacts, now: Instant): Instant | undefined {
  if (!isLive(alert)) return undefined
  return momentsOf(alert).find(due => due > now)
}

/**
 * True if a timer that was set for `due` and rings at `now` carries out a line of the ladder: that of its own moment, or one that
 * was missed since, while the service was down.
 */
function isRungBy(alert: LiveAlert, steps: readonly number[], due: Instant, now: Instant): boolean {
  const first = momentsOf(alert).findLast(moment => moment <= due) ?? due
  return steps.map(step => later(startOf(alert), step)).some(moment => moment >= first && moment <= now)
}

/** True if a timer set for `due` reminds at `now`. */
export function isReminding(alert: LiveAlert, due: Instant, now: Instant): boolean {
  return isRungBy(alert, stepsOf(alert), due, now)
}

/** True if a timer set for `due` brings the hotlines at `now`: nobody has the alert, and it is no drill. */
export function isForHotlines(alert: LiveAlert, due: Instant, now: Instant): boolean {
  return !alert.drill && alert.state === 'open' && isRungBy(alert, [LADDER.hotlines], due, now)
}

/** True once a line of the ladder counts. */
export function isTurnOf(line: keyof typeof LADDER, alert: Alert, now: Instant): boolean {
  return hasLeft(alert) && now >= later(startOf(alert), LADDER[line])
}

/** True once somebody who was told has answered: a relative by a tap, or a desk by an officer. */
export function hasAnswer({ recipients }: AlertFacts): boolean {
  return recipients.some(isAnswered)
}

/** True if this recipient answered, and is one still; sent, delivered and even read are no answers. */
export function isAnswered({ state, answer }: Recipient): boolean {
  return state === 'answered' || (answer !== undefined && state !== 'withdrawn')
}

/** True if the alert does not reach this recipient, or is none of theirs any more: a number that was removed keeps its copy, and hears the end alone. */
export function isOutOfReach({ state, standing }: Recipient): boolean {
  const isRemoved = standing?.of === 'contact' && standing.state === 'removed'
  return state === 'unreachable' || state === 'withdrawn' || isRemoved
}

/** False for an alert that is told to nobody, or only to those whom their network does not let us reach, or whose it is no more. */
export function isReached({ recipients }: Pick<AlertFacts, 'recipients'>): boolean {
  return !recipients.every(isOutOfReach)
}

/** True once everybody answered whom an alert could reach. */
export function isAnsweredByAll({ recipients }: AlertFacts): boolean {
  return recipients.every(one => isAnswered(one) || isOutOfReach(one))
}

/** Those whom a second cry tells again: all who have not answered, and had accepted to be told. */
export function unanswered({ recipients }: AlertFacts): readonly Recipient[] {
  return recipients.filter(recipient => !isAnswered(recipient) && hearsNews(recipient))
}

/** The shortest time between two reminders of one recipient, in milliseconds: a second cry within it brings its words alone. */
const REMINDED_AGAIN = MINUTE

/** Those whom a second cry at `now` reminds: of {@link unanswered}, all who were not told just before. */
export function remindable(facts: AlertFacts, now: Instant): readonly Recipient[] {
  const { alert } = facts
  if (!isLive(alert)) return []
  return unanswered(facts).filter(({ remindedAt = startOf(alert) }) => now - remindedAt >= REMINDED_AGAIN)
}

/** True once reminders tell the family what to do next, whether they answered or not. */
export function isPastFirstHours(alert: Alert, now: Instant): boolean {
  return hasLeft(alert) && now - startOf(alert) > FIRST_HOURS
}

/** True if an officer of this desk may take the alert: nobody has it, or only an organisation, which stands for no consulate. */
export function isOpenTo(
  { alert, recipients }: Pick<AlertFacts, 'alert' | 'recipients'>,
  desk: Recipient,
): boolean {
  if (!isLive(alert)) return false
  const by = attendanceOf(alert)?.recipient
  if (by === undefined) return true
  return desk.helper === undefined && recipients.some(one => one.id === by && one.helper !== undefined)
}

/** True if a reminder at `now` is not for this recipient any more: an officer has the alert, or a relative knows enough. */
export function isSettled(
  { alert, recipients }: Pick<AlertFacts, 'alert' | 'recipients'>,
  recipient: Recipient,
  now: Instant,
): boolean {
  // One case for the desk: it is reminded of the first alert of those about one person.
  if (recipient.role === 'desk')
    return (
      (attendanceOf(alert) !== undefined && !isOpenTo({ alert, recipients }, recipient)) ||
      (isThirdParty(alert) && alert.sameAs !== undefined)
    )
  return isPastFirstHours(alert, now) ? recipient.answer === 'safe' : isAnswered(recipient)
}

/**
 * Those whom a step of the ladder tells again. The family, until one of them answered: more reminders would
 * then only teach the others to mute us, and they are told who answered. The desks, until an officer took the
 * alert, whatever the family says. A relative who reported the alert answered by that, and is not the answer
 * that the others are waiting for; nor is one of whom the person has not said that it is they. After the first hours all
 * relatives are told what to do next but those who know that the person is safe.
 */
export function dueAgain(facts: AlertFacts, now: Instant): readonly Recipient[] {
  const { alert, recipients } = facts
  const familyKnows = recipients.some(
    one => one.role === 'family' && !isDoubted(one) && isAnswered(one) && one.name !== alert.reporter,
  )
  const isLong = isPastFirstHours(alert, now)
  return recipients.filter(
    one => hearsNews(one) && !isSettled(facts, one, now) && (isLong || one.role === 'desk' || !familyKnows),
  )
}
