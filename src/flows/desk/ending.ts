import { CLOSE_REASONS, type CloseReason, FALSE_REASONS } from '../../domain/alert/alert.ts'
import { isHeardByItsOwn, mayEnd } from '../../domain/alert/recipients.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import { reasonText } from '../../notices/attendance.ts'
import { officeName } from '../../notices/desk-names.ts'
import { folioOf, taken, textMessage } from '../../notices/phrases.ts'
import { say } from '../reply.ts'
import type { TapQuestion } from '../tap-life.ts'
import type { Turn } from '../turn.ts'
import { askingOfficer, isAskedHere, openQuestions, settledQuestions } from './asked.ts'
import { DESK_QUESTIONS } from './kept-questions.ts'
import { type Action, reply } from './officer.ts'

/** The two ways in which a desk ends an alert. */
export type DeskEnd = 'falsa' | 'cerrar'

/** A desk that only got a copy reads whose the alert is, or that it must take it first where nobody's is left; undefined for the desk that may end it. */
export function whyNotOurs(action: Action): Turn | undefined {
  const { scene, t, recipient } = action
  if (mayEnd(scene, recipient)) return undefined
  const state = settledQuestions(action.context, scene.alert.id, ['falsa', 'cerrar'])
  const office = isHeardByItsOwn(scene) ? officeName(scene, scene.alert.consulate) : taken(scene)?.office
  if (recipient.helper || office === undefined)
    return { ...reply(action, say(t('helper.desk-first', { folio: folioOf(scene) }))), state }
  return { ...reply(action, say(t('desk.copy-only', { folio: folioOf(scene), office }))), state }
}

/** Asks why before an alert ends: it ends for everybody, and the family reads the reason. */
export function askEnd(action: Action, how: DeskEnd): Turn {
  const { scene, context } = action
  const notOurs = whyNotOurs(action)
  if (notOurs) return notOurs
  const asked = askingOfficer(context, { asks: how, alert: scene.alert.id, held: [] })
  return { ...reply(action, endQuestion(action, how)), state: asked }
}

/** The question why, for a tap that says it. */
export function endAsked(action: Action, how: DeskEnd): TapQuestion {
  const { context, scene } = action
  return { isOpen: isAskedHere(context, scene.alert.id, how), again: () => askEnd(action, how) }
}

/** Asks why an alert ends. */
export function endQuestion({ scene, t }: Action, how: DeskEnd): TextMessage {
  const { id } = scene.alert
  const codes = how === 'falsa' ? FALSE_REASONS : CLOSE_REASONS
  const reasons = codes.map(code => [choice(`porque-${code}`, id, t(`desk.choice-${code}`))])
  const text = t(how === 'falsa' ? 'desk.ask-false' : 'desk.ask-close', { folio: folioOf(scene) })
  return say(text, [...reasons, [choice('seguir', id, t('desk.choice-keep-open'))]])
}

/** Asks whether an alert ends for a reason in words of the officer's own. */
export function confirmQuestion({ scene, t }: Action, how: DeskEnd, reason: string): TextMessage {
  const { id } = scene.alert
  const text = t(how === 'falsa' ? 'desk.confirm-false' : 'desk.confirm-close', { folio: folioOf(scene) })
  return say(`${text}\n${reasonText(t, { words: reason })}`, [
    [choice(how === 'falsa' ? 'falsa-si' : 'cerrar-si', id, t('desk.choice-this-reason'))],
    [choice('seguir', id, t('desk.choice-keep-open'))],
  ])
}

/** Ends the alert for the reason that waits to be confirmed; without one it asks why. */
export function confirmEnd(action: Action, how: DeskEnd): Turn {
  const { context, scene } = action
  const waiting = openQuestions(context.state, context.now).findLast(
    one => one.alert === scene.alert.id && one.asks === how && one.reason !== undefined,
  )
  return waiting?.reason === undefined ? askEnd(action, how) : end(action, how, { words: waiting.reason })
}

/** Ends the alert in the desk's name, for a reason that the family reads. */
export function end(action: Action, how: DeskEnd, reason: CloseReason): Turn {
  const { scene, t, officer, desk } = action
  const notOurs = whyNotOurs(action)
  if (notOurs) return notOurs
  const known = { officer, folio: folioOf(scene), reason: reasonText(t, reason) }
  const said = t(how === 'falsa' ? 'desk.closing-false' : 'desk.closing-close', known)
  const { id } = scene.alert
  const ends = reply(action, textMessage([said]), [
    {
      do: 'close',
      alert: id,
      outcome: how === 'falsa' ? 'false-alarm' : 'desk-closed',
      by: { by: 'desk', desk: desk.id, officer },
      reason,
    },
  ])
  return { ...ends, state: settledQuestions(action.context, id, DESK_QUESTIONS) }
}
