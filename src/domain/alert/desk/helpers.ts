import type { DeskId, Instant } from '../../ids.ts'
import { covers, type Helper, isConsented } from '../../people/helper.ts'
import type { Desk } from '../../people/person.ts'
import { type AlertFacts, attendanceOf } from '../alert.ts'
import { isOutOfReach, isTurnOf } from '../escalation.ts'
import { isConcerned } from '../recipients.ts'

/**
 * The desks of `desks` whose turn it is to be told of an alert: consulates' at once, an organisation's as the ladder says, or
 * at once where no desk of a consulate has the alert. An ally's only by the person's yes and in its area; the one that the
 * person `asked` for in this alert at once. Whom an officer has already, no further organisation needs to know.
 */
export function inTurn(
  facts: AlertFacts,
  desks: readonly Desk[],
  now: Instant,
  asked?: DeskId,
): readonly Desk[] {
  const isAlone = !desks.some(desk => isConcerned(facts.alert, desk) && !isLost(facts, desk))
  return desks.filter(({ id, helper }) => {
    if (helper === undefined) return true
    if (!mayBeTold(facts, helper)) return false
    if (id === asked) return true
    return attendanceOf(facts.alert) === undefined && (isAlone || isTurnOf(helper.kind, facts.alert, now))
  })
}

function isLost({ recipients }: AlertFacts, { id }: Desk): boolean {
  return recipients.some(one => one.desk === id && isOutOfReach(one))
}

/** True if the person and the place let an organisation be told, whenever its turn comes. */
export function mayBeTold({ alert, person }: Pick<AlertFacts, 'alert' | 'person'>, helper: Helper): boolean {
  return helper.kind === 'everywhere' || (covers(helper, alert.area) && isConsented(helper, person.allies))
}
