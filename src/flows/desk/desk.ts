import { type AlertFacts, attendanceOf, isLive, type Recipient } from '../../domain/alert/alert.ts'
import type { MessageId } from '../../domain/messaging/address.ts'
import { choice, tapOf, type Verb } from '../../domain/messaging/alert-choices.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { Message, TextMessage } from '../../domain/messaging/message.ts'
import type { Desk } from '../../domain/people/person.ts'
import { sanitizeName } from '../../locales/plain.ts'
import type { Words } from '../../locales/words.ts'
import { deskAlert, deskChoices, howItEnded } from '../../notices/desk.ts'
import { folioOf, officeOf, type Scene, sceneOf, taken, textMessage, timeOf } from '../../notices/phrases.ts'
import type { Context } from '../context.ts'
import { answer, say, silence, urgent } from '../reply.ts'
import type { Effect, Turn } from '../turn.ts'

/**
 * Takes what comes from a group or from a desk's own chat: `/mesa` and its code, being added to a group, and the
 * officers' taps. What else is said there is none of our business and gets no answer.
 */
export function deskTurn(context: Context): Turn {
  const { inbound, utterance } = context
  if (inbound.kind === 'membership') return inbound.change === 'added' ? added(context) : silence(context)
  if (inbound.kind === 'choice') return tapped(context, inbound)
  if (inbound.kind !== 'text') return silence(context)
  const command = utterance.command()
  if (command?.name === 'desk') return bind(context, command.args)
  const order = boundDesk(context) && utterance.order()
  // A word in reply to a colleague names no alert, and is theirs.
  const isOurs = order !== undefined && (order.folio !== undefined || context.named !== undefined)
  return isOurs ? acted(context, order.verb, inbound.replyTo) : silence(context)
}

function added(context: Context): Turn {
  const { t } = context
  const bound = boundDesk(context)
  const text = bound ? t('desk.bound-already', { office: nameOfDesk(context, bound) }) : t('desk.how-to-bind')
  return answer(context, say(text))
}

function boundDesk({ desk }: Context): Desk | undefined {
  return desk?.state === 'bound' ? desk : undefined
}

function nameOfDesk({ directory, t }: Context, { consulate }: Desk): string {
  return officeOf(directory, consulate)?.shortName ?? t('desk.some-office')
}

/** Binds this chat by a one-time code; a chat that is a desk already stays the desk it is. */
function bind(context: Context, code: string): Turn {
  const { t } = context
  const { deskCode, inbound } = context
  const bound = boundDesk(context)
  const told = (text: string): Turn => answer(context, say(text))
  if (bound !== undefined) {
    const office = nameOfDesk(context, bound)
    const other = deskCode !== undefined && deskCode.desk.consulate !== bound.consulate
    return told(t(other ? 'desk.bound-elsewhere' : 'desk.bound-already', { office }))
  }
  if (code === '') return told(t('desk.how-to-bind'))
  if (deskCode === undefined) return told(t('desk.code-unknown'))
  if (deskCode.state !== 'good') return told(t(`desk.code-${deskCode.state}`))
  const { desk } = deskCode
  const effect: Effect = {
    do: 'bind-desk',
    desk: desk.id,
    address: inbound.from,
    group: inbound.group,
  }
  return { ...told(t('desk.bound', { office: nameOfDesk(context, desk) })), effects: [effect] }
}

/** All that an officer's tap, or word, is judged by. */
interface Action {
  readonly context: Context
  readonly verb: Verb
  readonly scene: Scene
  readonly desk: Desk
  readonly recipient: Recipient
  readonly officer: string
  /** Texts in Spanish: a desk reads Spanish, whatever the phone of whoever taps. */
  readonly t: Words
  /**
   * The message under which was tapped, or that was answered: the answer quotes it, so that the others see which
   * alert is meant.
   */
  readonly on: MessageId | undefined
}

function tapped(context: Context, inbound: Inbound & { readonly kind: 'choice' }): Turn {
  const tap = tapOf(inbound.choice)
  return tap ? acted(context, tap.verb, inbound.on) : silence(context)
}

function acted(context: Context, verb: Verb, on: Action['on']): Turn {
  const desk = boundDesk(context)
  if (desk === undefined) return silence(context)
  const { t, language } = context
  const recipient = recipientOf(context.named, desk)
  if (context.named === undefined || recipient === undefined)
    return urgent(context, [textMessage([t('desk.unknown-alert')])])
  const scene = sceneOf(context.named, context.directory, language, context.now)
  const officer = sanitizeName(context.inbound.sender.name) || t('alert.someone')
  return act({ context, verb, scene, desk, recipient, officer, t, on })
}

function recipientOf(named: AlertFacts | undefined, desk: Desk): Recipient | undefined {
  return named?.recipients.find(one => one.role === 'desk' && one.desk === desk.id)
}

function act(action: Action): Turn {
  const { context, verb, scene, t, recipient } = action
  const folio = folioOf(scene)
  const { alert } = scene
  if (alert.state === 'closed')
    return reply(action, textMessage([t('desk.over', { folio, how: howItEnded(scene, alert.outcome) })]))
  if (!isLive(alert)) return silence(action.context)
  switch (verb) {
    case 'atender':
      return attend(action)
    case 'contactado':
      return contacted(action)
    case 'falsa':
      return confirm(action, t('desk.ask-false', { folio }), 'falsa-si', t('desk.choice-yes-false'))
    case 'cerrar':
      return confirm(action, t('desk.ask-close', { folio }), 'cerrar-si', t('desk.choice-yes-close'))
    case 'falsa-si':
      return end(action, 'false-alarm', 'desk.closing-false')
    case 'cerrar-si':
      return end(action, 'desk-closed', 'desk.closing-close')
    case 'seguir':
      return reply(action, textMessage([t('desk.kept', { folio })]))
    case 'ver':
      return reply(action, deskAlert(scene, recipient))
    default:
      return silence(context)
  }
}

function reply({ context, on }: Action, message: TextMessage, effects: readonly Effect[] = []): Turn {
  const quoted: Message = on === undefined ? message : { ...message, replyTo: on }
  return urgent(context, [quoted], effects)
}

/** The first officer to tap has the alert, and everybody sees who that is. */
function attend(action: Action): Turn {
  const { scene, t, officer } = action
  const folio = folioOf(scene)
  const taking = taken(scene)
  if (taking !== undefined) return reply(action, textMessage([t('desk.taken-by', { ...taking, folio })]))
  return reply(
    action,
    textMessage(
      [t('desk.you-attend', { officer, folio, time: timeOf(scene, scene.now) }), t('desk.attend-next')],
      deskChoices(scene, false),
    ),
    [attendEffect(action)],
  )
}

function attendEffect({ scene, desk, officer }: Action): Effect {
  return { do: 'attend', alert: scene.alert.id, desk: desk.id, officer }
}

/** Notes that contact was made: the officer who made it has the alert, too, if nobody had it. */
function contacted(action: Action): Turn {
  const { scene, t, officer } = action
  const { alert } = scene
  const folio = folioOf(scene)
  const attendance = attendanceOf(alert)
  if (attendance?.contactedAt !== undefined) {
    const time = timeOf(scene, attendance.contactedAt)
    return reply(action, textMessage([t('desk.contacted-already', { folio, time })]))
  }
  return reply(action, textMessage([t('desk.contacted', { folio, officer })]), [
    ...(attendance === undefined ? [attendEffect(action)] : []),
    { do: 'contacted', alert: alert.id, desk: action.desk.id, officer },
  ])
}

/** Ending an alert ends it for everybody, so a slip of the thumb must not do it. */
function confirm(action: Action, question: string, verb: Verb, yes: string): Turn {
  const { id } = action.scene.alert
  return reply(
    action,
    textMessage([question], [[choice(verb, id, yes), choice('seguir', id, action.t('alert.choice-keep'))]]),
  )
}

function end(
  action: Action,
  outcome: 'false-alarm' | 'desk-closed',
  key: 'desk.closing-false' | 'desk.closing-close',
): Turn {
  const { scene, t, officer, desk } = action
  return reply(action, textMessage([t(key, { officer, folio: folioOf(scene) })]), [
    { do: 'close', alert: scene.alert.id, outcome, by: { by: 'desk', desk: desk.id, officer } },
  ])
}
