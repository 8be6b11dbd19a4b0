import { attendanceOf, isAttendedBy, type Reached } from '../../domain/alert/alert.ts'
import { isOpenTo } from '../../domain/alert/escalation.ts'
import { choice } from '../../domain/messaging/callback-id.ts'
import type { TextMessage } from '../../domain/messaging/message.ts'
import { folioOf, textMessage, timeOf } from '../../notices/phrases.ts'
import { say } from '../reply.ts'
import type { TapQuestion } from '../tap-life.ts'
import type { Effect, Turn } from '../turn.ts'
import { askingOfficer, isAskedHere, settledQuestions } from './asked.ts'
import { type Action, attend, attendEffect, reply } from './officer.ts'

/** Asks with whom contact was made: "contacted" alone says nothing that a family could go by. */
export function askContact(action: Action): Turn {
  const { context, scene } = action
  const state = askingOfficer(context, { asks: 'contactado', alert: scene.alert.id, held: [] })
  return { ...reply(action, contactQuestion(action)), state }
}

/** The question that a tap answers which says with whom. */
export function contactAsked(action: Action): TapQuestion {
  const { context, scene } = action
  return { isOpen: isAskedHere(context, scene.alert.id, 'contactado'), again: () => askContact(action) }
}

/** Asks an officer with whom they talked. */
export function contactQuestion({ scene, t }: Action): TextMessage {
  const { id } = scene.alert
  return say(t('desk.ask-contacted', { folio: folioOf(scene) }), [
    [
      choice('hable-persona', id, t('desk.choice-person')),
      choice('hable-familia', id, t('desk.choice-family')),
    ],
    [choice('nadie-contesto', id, t('desk.choice-nobody'))],
  ])
}

const afterContact = ({ context, scene }: Action) => settledQuestions(context, scene.alert.id, ['contactado'])

/** Notes with whom contact was made: the officer who made it has the alert, too, if nobody had it. */
export function noteContact(action: Action, who: Reached['with']): Turn {
  const { scene, t, officer, desk } = action
  const { alert } = scene
  const folio = folioOf(scene)
  const attendance = isOpenTo(scene, action.recipient) ? undefined : attendanceOf(alert)
  const before = attendance?.reached?.with
  if (attendance?.contactedAt !== undefined && (before !== 'family' || who === 'family')) {
    const time = timeOf(scene, attendance.contactedAt)
    const known = reply(action, textMessage([t('desk.contacted-already', { folio, time })]))
    return { ...known, state: afterContact(action) }
  }
  const noted = reply(action, textMessage([t(`desk.contacted-${who}`, { folio, officer })]), [
    ...taking(action),
    { do: 'contacted', alert: alert.id, desk: desk.id, officer, with: who },
  ])
  return { ...noted, state: afterContact(action) }
}

/** Notes that nobody answered: the family reads that somebody tried. */
export function noteTried(action: Action): Turn {
  const { scene, t, officer, desk } = action
  const noted = reply(action, textMessage([t('desk.tried', { folio: folioOf(scene), officer })]), [
    ...taking(action),
    { do: 'tried', alert: scene.alert.id, desk: desk.id, officer },
  ])
  return { ...noted, state: afterContact(action) }
}

function taking(action: Action): readonly Effect[] {
  return isOpenTo(action.scene, action.recipient) ? [attendEffect(action)] : []
}

/** The officer goes on with it; if it went back to the list meanwhile, they take it again, unless another has it. */
export function keepOn(action: Action): Turn {
  const { scene, t, officer, desk, recipient } = action
  if (!isAttendedBy(scene.alert, recipient.id))
    return recipient.attendedUntil?.officer === officer ? attend(action) : notYours(action)
  return reply(action, say(t('desk.kept-on', { officer, folio: folioOf(scene) })), [
    { do: 'keep-on', alert: scene.alert.id, desk: desk.id, officer },
  ])
}

/** The officer gives it back: it is on the list again. */
export function handBack(action: Action): Turn {
  const { scene, t, officer, desk } = action
  if (!isAttendedBy(action.scene.alert, action.recipient.id)) return notYours(action)
  return reply(action, say(t('desk.handed-back', { officer, folio: folioOf(scene) })), [
    { do: 'hand-back', alert: scene.alert.id, by: { desk: desk.id, officer } },
  ])
}

/** The officer says that two who told mean the same one, or that they do not; the first answer can be taken back. */
export function judgeSame(action: Action, same: boolean): Turn {
  const { scene, t, officer, desk } = action
  const { id } = scene.alert
  const undo = same ? [[choice('distinta', id, t('another.choice-apart'))]] : []
  return reply(
    action,
    say(t(same ? 'another.same-yes' : 'another.same-no', { folio: folioOf(scene), officer }), undo),
    [{ do: 'judge-same', alert: id, same, desk: desk.id, officer }],
  )
}

function notYours(action: Action): Turn {
  return reply(action, say(action.t('desk.not-attended', { folio: folioOf(action.scene) })))
}
