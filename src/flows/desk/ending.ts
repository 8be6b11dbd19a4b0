import { CLOSE_REASONS, type CloseReason, FALSE_REASONS } from '../../domain/alert/alert.ts'
import { mayEnd } from '../../domain/alert/recipients.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import { reasonText } from '../../notices/attendance.ts'
import { officeName } from '../../notices/desk-names.ts'
import { folioOf, textMessage } from '../../notices/phrases.ts'
import { say } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { type Action, reply } from './officer.ts'

/** The two ways in which a desk ends an alert. */
export type DeskEnd = 'falsa' | 'cerrar'

/** A desk that only got a copy reads whose the alert is; undefined for the desk that may end it. */
function whyNotOurs(action: Action): Turn | undefined {
  const { scene, t, recipient } = action
  if (mayEnd(scene.alert, recipient)) return undefined
  if (recipient.helper) return reply(action, say(t('helper.desk-first', { folio: folioOf(scene) })))
  const office = officeName(scene, scene.alert.consulate)
  return reply(action, say(t('desk.copy-only', { folio: folioOf(scene), office })))
}

/** Asks why before an alert ends: it ends for everybody, and the family reads the reason. */
export function askEnd(action: Action, how: DeskEnd): Turn {
  const { scene, t } = action
  const notOurs = whyNotOurs(action)
  if (notOurs) return notOurs
  const { id } = scene.alert
  const reasons =
    how === 'falsa'
      ? FALSE_REASONS.map(code => [choice(`porque-${code}`, id, t(`desk.choice-${code}`))])
      : CLOSE_REASONS.map(code => [choice(`porque-${code}`, id, t(`desk.choice-${code}`))])
  const question = t(how === 'falsa' ? 'desk.ask-false' : 'desk.ask-close', { folio: folioOf(scene) })
  return reply(action, say(question, [...reasons, [choice('seguir', id, t('alert.choice-keep'))]]))
}

/** Ends the alert in the desk's name, for a reason that the family reads. */
export function end(action: Action, how: DeskEnd, reason: CloseReason): Turn {
  const { scene, t, officer, desk } = action
  const notOurs = whyNotOurs(action)
  if (notOurs) return notOurs
  const known = { officer, folio: folioOf(scene), reason: reasonText(t, reason) }
  const said = t(how === 'falsa' ? 'desk.closing-false' : 'desk.closing-close', known)
  return reply(action, textMessage([said]), [
    {
      do: 'close',
      alert: scene.alert.id,
      outcome: how === 'falsa' ? 'false-alarm' : 'desk-closed',
      by: { by: 'desk', desk: desk.id, officer },
      reason,
    },
  ])
}
