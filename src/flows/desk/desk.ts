import { type AlertFacts, isLive, type Recipient } from '../../domain/alert/alert.ts'
import type { MessageId } from '../../domain/messaging/address.ts'
import { choice, tapOf, type Verb } from '../../domain/messaging/alert-choices.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { Message, TextMessage } from '../../domain/messaging/message.ts'
import type { Desk } from '../../domain/people/person.ts'
import { sanitizeName } from '../../locales/plain.ts'
import { type Words, words } from '../../locales/words.ts'
import { deskAlert, deskChoices, howItEnded } from '../../notices/desk.ts'
import { folioOf, officeOf, type Scene, sceneOf, taken, textMessage, timeOf } from '../../notices/phrases.ts'
import { commandOf } from '../../understanding/commands.ts'
import { orderOf } from '../../understanding/desk-orders.ts'
import { silence, urgent } from '../alert/panic.ts'
import type { State } from '../state.ts'
import type { Context, Effect, Turn } from '../turn.ts'

/**
 * Takes what comes from a group or from a desk's own chat: `/mesa` and its code, being added to a group, and the
 * officers' taps. What else is said there is none of our business and gets no answer.
 */
export function deskTurn(state: State, inbound: Inbound, context: Context): Turn {
  if (inbound.kind === 'membership')
    return inbound.change === 'added' ? added(state, context) : silence(state)
  if (inbound.kind === 'choice') return tapped(state, inbound, context)
  if (inbound.kind !== 'text') return silence(state)
  const command = commandOf(inbound.text)
  if (command?.name === 'desk') return bind(state, inbound, context, command.args)
  const order = boundDesk(context) && orderOf(inbound)
  // A word in reply to a colleague names no alert, and is theirs.
  const isOurs = order !== undefined && (order.folio !== undefined || context.named !== undefined)
  return isOurs ? acted(state, inbound, context, order.verb, inbound.replyTo) : silence(state)
}

function added(state: State, context: Context): Turn {
  const say = words(context.language)
  const bound = boundDesk(context)
  const text = bound
    ? say('desk.bound-already', { office: nameOfDesk(context, bound) })
    : say('desk.how-to-bind')
  return { ...silence(state), say: [textMessage([text])] }
}

function boundDesk({ desk }: Context): Desk | undefined {
  return desk?.state === 'bound' ? desk : undefined
}

function nameOfDesk({ directory, language }: Context, { consulate }: Desk): string {
  return officeOf(directory, consulate)?.shortName ?? words(language)('desk.some-office')
}

/** Binds this chat by a one-time code; a chat that is a desk already stays the desk it is. */
function bind(state: State, inbound: Inbound, context: Context, code: string): Turn {
  const say = words(context.language)
  const { deskCode } = context
  const bound = boundDesk(context)
  const told = (text: string): Turn => ({ ...silence(state), say: [textMessage([text])] })
  if (bound !== undefined) {
    const office = nameOfDesk(context, bound)
    const other = deskCode !== undefined && deskCode.desk.consulate !== bound.consulate
    return told(say(other ? 'desk.bound-elsewhere' : 'desk.bound-already', { office }))
  }
  if (code === '') return told(say('desk.how-to-bind'))
  if (deskCode === undefined) return told(say('desk.code-unknown'))
  if (deskCode.state !== 'good') return told(say(`desk.code-${deskCode.state}`))
  const { desk } = deskCode
  const effect: Effect = {
    do: 'bind-desk',
    desk: desk.id,
    address: inbound.from,
    group: inbound.group,
  }
  return { ...told(say('desk.bound', { office: nameOfDesk(context, desk) })), effects: [effect] }
}

type Choice = Inbound & { readonly kind: 'choice' }

/** All that an officer's tap, or word, is judged by. */
interface Action {
  readonly state: State
  readonly verb: Verb
  readonly scene: Scene
  readonly desk: Desk
  readonly recipient: Recipient
  readonly officer: string
  readonly say: Words
  /**
   * The message under which was tapped, or that was answered: the answer quotes it, so that the others see which
   * alert is meant.
   */
  readonly on: MessageId | undefined
}

function tapped(state: State, inbound: Choice, context: Context): Turn {
  const tap = tapOf(inbound.choice)
  return tap ? acted(state, inbound, context, tap.verb, inbound.on) : silence(state)
}

function acted(state: State, inbound: Inbound, context: Context, verb: Verb, on: Action['on']): Turn {
  const desk = boundDesk(context)
  if (desk === undefined) return silence(state)
  // A desk reads Spanish, whatever the phone of whoever taps.
  const say = words('es')
  const recipient = recipientOf(context.named, desk)
  if (context.named === undefined || recipient === undefined)
    return urgent(state, [textMessage([say('desk.unknown-alert')])])
  const scene = sceneOf(context.named, context.directory, 'es', context.now)
  const officer = sanitizeName(inbound.sender.name) || say('alert.someone')
  return act({ state, verb, scene, desk, recipient, officer, say, on })
}

function recipientOf(named: AlertFacts | undefined, desk: Desk): Recipient | undefined {
  return named?.recipients.find(one => one.role === 'desk' && one.desk === desk.id)
}

function act(action: Action): Turn {
  const { state, verb, scene, say, recipient } = action
  const folio = folioOf(scene)
  if (!isLive(scene.alert))
    return reply(action, textMessage([say('desk.over', { folio, how: howItEnded(scene, scene) })]))
  switch (verb) {
    case 'atender':
      return attend(action)
    case 'contactado':
      return contacted(action)
    case 'falsa':
      return confirm(action, say('desk.ask-false', { folio }), 'falsa-si', say('desk.choice-yes-false'))
    case 'cerrar':
      return confirm(action, say('desk.ask-close', { folio }), 'cerrar-si', say('desk.choice-yes-close'))
    case 'falsa-si':
      return end(action, 'false-alarm', 'desk.closing-false')
    case 'cerrar-si':
      return end(action, 'desk-closed', 'desk.closing-close')
    case 'seguir':
      return reply(action, textMessage([say('desk.kept', { folio })]))
    case 'ver':
      return reply(action, deskAlert(scene, recipient))
    default:
      return silence(state)
  }
}

function reply({ state, on }: Action, message: TextMessage, effects: readonly Effect[] = []): Turn {
  const quoted: Message = on === undefined ? message : { ...message, replyTo: on }
  return urgent(state, [quoted], effects)
}

/** The first officer to tap has the alert, and everybody sees who that is. */
function attend(action: Action): Turn {
  const { scene, say, officer } = action
  const folio = folioOf(scene)
  const taking = taken(scene)
  if (taking !== undefined) return reply(action, textMessage([say('desk.taken-by', { ...taking, folio })]))
  return reply(
    action,
    textMessage(
      [say('desk.you-attend', { officer, folio, time: timeOf(scene, scene.now) }), say('desk.attend-next')],
      deskChoices(scene, false),
    ),
    [attendEffect(action)],
  )
}

function attendEffect({ scene, desk, officer }: Action): Effect {
  return { do: 'attend', alert: scene.alert.id, desk: desk.id, officer }
}

/** Whoever made contact has the alert, too, if nobody had it. */
function contacted(action: Action): Turn {
  const { scene, say, officer } = action
  const { alert } = scene
  const folio = folioOf(scene)
  if (alert.contactedAt !== undefined) {
    const time = timeOf(scene, alert.contactedAt)
    return reply(action, textMessage([say('desk.contacted-already', { folio, time })]))
  }
  return reply(action, textMessage([say('desk.contacted', { folio, officer })]), [
    ...(alert.officer === undefined ? [attendEffect(action)] : []),
    { do: 'contacted', alert: alert.id, officer },
  ])
}

/** Ending an alert ends it for everybody, so a slip of the thumb must not do it. */
function confirm(action: Action, question: string, verb: Verb, yes: string): Turn {
  const { id } = action.scene.alert
  return reply(
    action,
    textMessage([question], [[choice(verb, id, yes), choice('seguir', id, action.say('alert.choice-keep'))]]),
  )
}

function end(
  action: Action,
  outcome: 'false-alarm' | 'desk-closed',
  key: 'desk.closing-false' | 'desk.closing-close',
): Turn {
  const { scene, say, officer, desk } = action
  return reply(action, textMessage([say(key, { officer, folio: folioOf(scene) })]), [
    { do: 'close', alert: scene.alert.id, outcome, desk: desk.id },
  ])
}
