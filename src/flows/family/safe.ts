import { isLive } from '../../domain/alert/alert.ts'
import { mayTakeBackByTap } from '../../domain/alert/taking-back.ts'
import { choice, label } from '../../domain/messaging/callback-id.ts'
import type { Choice, Message } from '../../domain/messaging/message.ts'
import { nameOf } from '../../notices/phrases.ts'
import { asking } from '../alert/asking.ts'
import type { Context } from '../context.ts'
import { say, urgent } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { copiesHere, copyMeant } from './about-whom.ts'
import { answered, type FamilyCopy } from './answer.ts'

/**
 * Asks a relative who says that somebody is safe whether they spoke with them: one tap by mistake would send everybody home. In a
 * drill it is only an answer.
 */
export function askSafe(context: Context, copy: FamilyCopy): Turn {
  const { alert } = copy.facts
  if (!isLive(alert) || alert.drill) return answered(context, copy, 'safe')
  return urgent(asking(context, 'safe', alert.id), [safeQuestion(context, copy)])
}

/** The same for words, about the alert that they are about, or each live one that this chat was told of; undefined if there is none. */
export function heardSafe(context: Context): Turn | undefined {
  const meant = copyMeant(context)
  const copies = meant === undefined || meant === 'unsaid' ? copiesHere(context) : [meant]
  const [first, ...others] = copies
  if (first === undefined) return undefined
  const after = others.length === 0 ? asking(context, 'safe', first.facts.alert.id) : context
  return urgent(
    after,
    copies.map(copy => safeQuestion(context, copy)),
  )
}

/** Yes, they spoke: everybody is told, and for ten minutes one tap takes it back. */
export function takeSafe(context: Context, copy: FamilyCopy): Turn {
  const turn = answered(context, copy, 'safe')
  const { alert } = copy.facts
  if (!isLive(alert) || alert.drill) return turn
  const undo = [[choice('salvo-no', alert.id, context.t('alert.choice-mistake'))]]
  return { ...turn, say: turn.say.map(message => withChoices(message, undo)) }
}

/** No, it was a mistake: nothing was said yet, or it is taken back. */
export function takeMistake(context: Context, copy: FamilyCopy): Turn {
  const { t, now } = context
  const { recipient } = copy
  if (!isLive(copy.facts.alert)) return urgent(context, [say(t('alert.answer-closed'))])
  if (recipient.answer !== 'safe')
    return urgent(context, [say(t('alert.safe-not-said', { name: personNamed(context, copy) }))])
  if (!mayTakeBackByTap(recipient, now))
    return urgent(context, [say(t('alert.safe-write', { name: personNamed(context, copy) }))])
  return takenBack(context, copy)
}

/** "No, me equivoqué, no está a salvo", at any time, of somebody of whom this chat said it; undefined if it did not. */
export function heardTakenBack(context: Context): Turn | undefined {
  if (context.alert !== undefined || context.utterance.relativeSays() !== 'takes-back') return undefined
  const said = copiesHere(context).filter(({ recipient }) => recipient.answer === 'safe')
  const turns = said.map(copy => takenBack(context, copy))
  const [first] = turns
  return (
    first && {
      ...first,
      say: turns.flatMap(turn => turn.say),
      effects: turns.flatMap(turn => turn.effects),
    }
  )
}

function takenBack(context: Context, copy: FamilyCopy): Turn {
  const { contact, facts } = copy
  return urgent(
    context,
    [say(context.t('alert.safe-taken-back', { name: personNamed(context, copy) }))],
    [{ do: 'take-back', alert: facts.alert.id, contact }],
  )
}

function safeQuestion(context: Context, copy: FamilyCopy): Message {
  const { t } = context
  const name = personNamed(context, copy)
  const { id } = copy.facts.alert
  return say(t('alert.ask-kin-safe', { name }), [
    [choice('salvo-si', id, label(t('alert.choice-spoke', { name })))],
    [choice('salvo-no', id, t('alert.choice-mistake'))],
  ])
}

function personNamed({ t }: Context, { facts: { person } }: FamilyCopy): string {
  return nameOf({ person, say: t })
}

function withChoices(message: Message, choices: readonly (readonly Choice[])[]): Message {
  return message.kind === 'text' ? say(message.text, choices) : message
}
