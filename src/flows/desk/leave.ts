import { type AlertFacts, isAttendedBy } from '../../domain/alert/alert.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import type { Desk } from '../../domain/people/person.ts'
import { list } from '../../locales/formats.ts'
import { folioOf, textOf } from '../../notices/phrases.ts'
import type { Context } from '../context.ts'
import { answer, say } from '../reply.ts'
import type { TapQuestion } from '../tap-life.ts'
import type { Turn } from '../turn.ts'
import { nameOfDesk } from './desk-name.ts'
import { boundDesk, officerOf } from './officer.ts'

/** Ends the desk of this chat at an officer's word; while it hears of an alert under way that is asked first. */
export function leaveDesk(context: Context): Turn {
  const { t } = context
  const desk = boundDesk(context)
  if (desk === undefined) return answer(context, say(t('desk.how-to-bind')))
  return context.openAtDesk.length === 0 ? endDeskHere(context, desk) : askLeaveDesk(context, desk)
}

/** Asks whether the desk ends, by the folios of which it hears nothing more then. */
function askLeaveDesk(context: Context, desk: Desk): Turn {
  const { t, openAtDesk: open } = context
  const attended = open.filter(one => isAttendedHere(one, desk))
  const text = textOf([
    t('desk.ask-leave', {
      ...nameOfDesk(context, desk),
      count: open.length,
      folios: foliosOf(context, open),
    }),
    attended.length === 0
      ? undefined
      : t('desk.ask-leave-attended', { count: attended.length, folios: foliosOf(context, attended) }),
    t('desk.ask-leave-sure'),
  ])
  return answer(
    context,
    say(text, [
      [choice('salir', desk.id, t('desk.choice-leave'))],
      [choice('salir-no', desk.id, t('desk.choice-stay'))],
    ]),
  )
}

function foliosOf({ language }: Context, alerts: readonly AlertFacts[]): string {
  return list(language, alerts.map(folioOf))
}

function isAttendedHere({ alert, recipients }: AlertFacts, desk: Desk): boolean {
  return recipients.some(copy => copy.desk === desk.id && isAttendedBy(alert, copy.id))
}

/** The question whether the desk ends, for the tap that says so. */
export function leaveDeskAsked(context: Context): TapQuestion {
  return { isOpen: false, again: () => leaveDesk(context) }
}

/** Ends the desk of this chat, and says who wanted it. */
export function endDeskHere(context: Context, desk: Desk): Turn {
  const { t } = context
  const officer = officerOf(context)
  const text = t('desk.left', { ...nameOfDesk(context, desk), officer })
  return answer(context, say(text), [{ do: 'leave-desk', desk, officer }])
}

/** The desk goes on. */
export function stayDesk(context: Context, desk: Desk): Turn {
  return answer(context, say(context.t('desk.stayed', nameOfDesk(context, desk))))
}
