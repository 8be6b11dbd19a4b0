import { type AlertFacts, hasLeft, isLive, type Recipient } from '../../domain/alert/alert.ts'
import { mayHear } from '../../domain/alert/authority.ts'
import { isThirdParty } from '../../domain/alert/cry.ts'
import { isOpenTo } from '../../domain/alert/escalation.ts'
import { later } from '../../domain/ids.ts'
import type { MessageId } from '../../domain/messaging/address.ts'
import type { Message, TextMessage } from '../../domain/messaging/message.ts'
import { DESK_LIFE } from '../../domain/people/desk.ts'
import type { Desk } from '../../domain/people/person.ts'
import { day } from '../../locales/formats.ts'
import { sanitizeName } from '../../locales/plain.ts'
import type { Words } from '../../locales/words.ts'
import { howItEnded } from '../../notices/attendance.ts'
import { deskAlert, deskChoices } from '../../notices/desk.ts'
import { zoneOf } from '../../notices/desk-names.ts'
import { folioOf, type Scene, sceneOf, taken, textMessage, timeOf } from '../../notices/phrases.ts'
import type { Context } from '../context.ts'
import { answer, say, silence, urgent } from '../reply.ts'
import type { Effect, Turn } from '../turn.ts'
import { settledQuestions } from './asked.ts'
import { nameOfDesk } from './desk-name.ts'

/** All that an officer's tap, or word, is judged by. */
export interface Action {
  readonly context: Context
  readonly scene: Scene
  readonly desk: Desk
  readonly recipient: Recipient
  readonly officer: string
  readonly t: Words
  /**
   * The message under which was tapped, or that was answered: the answer quotes it, so that the others see which
   * alert is meant.
   */
  readonly on: MessageId | undefined
}

/**
 * Gathers all that an officer's tap or word is judged by; a turn if the alert is none of their desk's, or is over and that matters. Nobody but a
 * bound desk that was told of the alert acts on it.
 */
export function actionOf(context: Context, on: Action['on'], evenOver = false): Action | Turn {
  const desk = boundDesk(context)
  if (desk === undefined) return noDesk(context, on)
  const { t, language } = context
  const recipient = recipientOf(context.named, desk)
  if (context.named === undefined || recipient === undefined)
    return urgent(context, [say(whyNotTold(context, desk))])
  const scene = sceneOf(context.named, context.directory, language, context.now)
  const officer = officerOf(context)
  const action: Action = { context, scene, desk, recipient, officer, t, on }
  if (isLive(scene.alert) || (evenOver && hasLeft(scene.alert))) return action
  if (scene.alert.state !== 'closed') return silence(context)
  const how = howItEnded(scene, scene.alert.outcome)
  return reply(action, say(t('desk.over', { folio: folioOf(scene), how })))
}

function recipientOf(named: AlertFacts | undefined, desk: Desk): Recipient | undefined {
  return named?.recipients.find(one => one.desk === desk.id && mayHear(one, named.alert, 'news'))
}

function whyNotTold({ named, t }: Context, desk: Desk): string {
  return named !== undefined && isDismissed(named, desk)
    ? t('helper.desk-dismissed', { folio: folioOf(named) })
    : t('desk.unknown-alert')
}

/** True for an ally that was told of the alert, and to which its person said no since then. */
function isDismissed(named: AlertFacts, desk: Desk): boolean {
  const standing = named.recipients.find(one => one.desk === desk.id)?.standing
  return desk.helper?.kind === 'ally' && standing?.of === 'desk' && standing.consented !== true
}

/** The officer who wrote or tapped, by the name that the network shows. */
export function officerOf({ inbound, t }: Context): string {
  return sanitizeName(inbound.sender.name) || t('alert.someone')
}

/** Says for how long the desk goes on, and by whose word. */
export function renewDesk(context: Context, desk: Desk): Turn {
  const { t, now, language, directory } = context
  const until = day(language, later(now, DESK_LIFE), zoneOf(directory, desk.consulate))
  const text = t('desk.renewed', { officer: officerOf(context), until })
  return answer(context, say(text), [{ do: 'renew-desk', desk }])
}

/**
 * Answers an officer in a chat that was a desk and is none any more, or is another one by now: why nothing was noted, and how it
 * is a desk again. Silence where no desk ever was.
 */
export function noDesk(context: Context, on: Action['on']): Turn {
  const { desk, formerDesk, t } = context
  if (desk !== undefined) return answer(context, say(t('desk.bound-already', nameOfDesk(context, desk))))
  if (formerDesk === undefined) return silence(context)
  const why = t(`desk.ended-${formerDesk.state}`, nameOfDesk(context, formerDesk))
  const text = textMessage([why, t('desk.bind-again')])
  return urgent(context, [on === undefined ? text : { ...text, replyTo: on }])
}

/** True for what an officer says about an alert: behind its folio, or in answer to a message about it. */
export function isOfficersAnswer(context: Context): boolean {
  return (
    boundDesk(context) !== undefined &&
    context.named !== undefined &&
    context.utterance.officerWords() !== undefined
  )
}

/** The chat's desk, while it is bound. */
export function boundDesk({ desk }: Context): Desk | undefined {
  return desk?.state === 'bound' ? desk : undefined
}

/** The chat's desk, bound or not any more. */
export function deskHere({ desk, formerDesk }: Context): Desk | undefined {
  return desk ?? formerDesk
}

/** Answers an officer under the message that they tapped or answered. */
export function reply({ context, on }: Action, message: TextMessage, effects: readonly Effect[] = []): Turn {
  const quoted: Message = on === undefined ? message : { ...message, replyTo: on }
  return urgent(context, [quoted], effects)
}

/** The first officer to tap has the alert, and everybody sees who that is. */
export function attend(action: Action): Turn {
  const { scene, t, officer } = action
  const folio = folioOf(scene)
  const taking = taken(scene)
  if (taking !== undefined && !isOpenTo(scene, action.recipient))
    return reply(action, textMessage([t('desk.taken-by', { ...taking, folio })]))
  return reply(
    action,
    textMessage(
      [
        t('desk.you-attend', { officer, folio, time: timeOf(scene, scene.now) }),
        t(isThirdParty(scene.alert) ? 'desk.attend-next-told' : 'desk.attend-next'),
      ],
      deskChoices(afterAttending(action), action.recipient, false),
    ),
    [attendEffect(action)],
  )
}

function afterAttending({ scene, recipient, officer }: Action): Scene {
  if (!isLive(scene.alert)) return scene
  const attendance = { officer, at: scene.now, recipient: recipient.id }
  return { ...scene, alert: { ...scene.alert, state: 'attended', attendance } }
}

/** The officer takes the alert. */
export function attendEffect({ scene, desk, officer }: Action): Effect {
  return { do: 'attend', alert: scene.alert.id, desk: desk.id, officer }
}

/** The alert goes on after all. */
export function keep(action: Action): Turn {
  const { context, scene, t } = action
  const kept = reply(action, say(t('desk.kept', { folio: folioOf(scene) })))
  return { ...kept, state: settledQuestions(context, scene.alert.id, ['falsa', 'cerrar']) }
}

/** The alert once more, as it stands now. */
export function showAgain(action: Action): Turn {
  const { words } = action.scene.alert
  return reply(action, deskAlert(action.scene, action.recipient), words ? [showWordsEffect(action)] : [])
}

/** All that was said in the alert, whole. */
export function showWords(action: Action): Turn {
  return urgent(action.context, [], [showWordsEffect(action)])
}

function showWordsEffect({ scene, recipient }: Action): Effect {
  return { do: 'show-words', alert: scene.alert.id, recipient: recipient.id }
}
