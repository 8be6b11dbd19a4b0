import { choice } from '../../domain/messaging/callback-id.ts'
import { endsDrill, saysReal } from '../../understanding/about-alert.ts'
import { awaiting, type Context, registered } from '../context.ts'
import type { Question } from '../question.ts'
import { consentFirst } from '../registration/register.ts'
import { answer, say, sayWithKeyboard, urgent } from '../reply.ts'
import { type TapQuestion, tapQuestion } from '../tap-life.ts'
import type { Turn } from '../turn.ts'
import { panic } from './panic.ts'
import { newDrill } from './route-alert.ts'

/** Whether to hold a drill now. */
export const drillQuestion: Question = {
  name: 'drill',
  waits: ['drill'],
  read: () => ({ at: 'drill' }),
  ask: askDrillStep,
  // A drill that would reach nobody teaches nothing: it is offered again when somebody accepts.
  isAsked: ({ contacts }) => contacts.some(({ state }) => state === 'accepted'),
  again: askDrill,
  agree: takeDrill,
}

function askDrillStep(context: Context, heading: string): Turn {
  const { t } = context
  return answer(
    awaiting(context, { at: 'drill' }),
    say(`${heading}\n${t('register.drill')}`, [
      [choice('drill', 'yes', t('drill.choice-yes'))],
      [choice('skip', 'drill', t('register.choice-later'))],
      [choice('back', 'drill', t('register.choice-back'))],
    ]),
  )
}

/** `/simulacro`: says what a drill is and asks, unless there is nobody to hold it with or an alert is open. */
export function askDrill(context: Context): Turn {
  const { t } = context
  const hindrance = hindered(context)
  if (hindrance) return hindrance
  return answer(
    awaiting(context, { at: 'drill' }),
    say(t('drill.ask'), [
      [choice('drill', 'yes', t('drill.choice-yes'))],
      [choice('drill', 'no', t('drill.choice-no'))],
    ]),
  )
}

/** The question whose yes begins one: nobody begins a drill by an old message. */
export function drillAsked(context: Context): TapQuestion {
  return tapQuestion(context, { at: 'drill' }, () => askDrill(context))
}

/** The answer to {@link askDrill}, and to the last question of registration. */
export function takeDrill(context: Context, agrees: boolean): Turn {
  const { t } = context
  const idle = awaiting(context, { at: 'idle' })
  if (!agrees) return answer(idle, sayWithKeyboard(t('drill.skipped'), context))
  const person = registered(context)
  const hindrance = hindered(idle)
  if (hindrance || person === undefined) return hindrance ?? consentFirst(idle)
  return answer(idle, sayWithKeyboard(t('drill.started'), context), [
    { do: 'raise', alert: newDrill(context, person) },
  ])
}

function hindered(context: Context): Turn | undefined {
  const { t } = context
  if (registered(context) === undefined) return consentFirst(context)
  if (context.alert)
    return answer(context, say(context.alert.alert.drill ? t('drill.running') : t('drill.alert')))
  const reached = context.contacts.some(contact => contact.state === 'accepted')
  return reached
    ? undefined
    : answer(context, say(t('drill.nobody'), [[choice('go', 'family', t('family.choice-list'))]]))
}

/** A cry of the person's in their own drill, in words that say no more than that it has become real: it is asked whether it is an emergency. */
export function outOfDrill(context: Context): Turn | undefined {
  const { alert, utterance } = context
  if (!alert?.alert.drill || utterance.isPutAsQuestion() || !saysReal(utterance.folded())) return undefined
  return panic(context, 'doubtful')
}

/**
 * Words by which the person ends their drill, as its tap does. While it is asked whether it has become an emergency they are no answer to that, nor
 * words for anybody: the question is read again.
 */
export function heardDrillEnd(context: Context): Turn | undefined {
  const { alert: known, utterance } = context
  if (known === undefined || !endsDrill(utterance.folded())) return undefined
  const { id, drill, state, afterDrill } = known.alert
  if (drill) return urgent(context, [], [{ do: 'close', alert: id, outcome: 'cancelled' }])
  return state === 'asked' && afterDrill
    ? urgent(context, [], [{ do: 'show-tracker', alert: id }])
    : undefined
}
