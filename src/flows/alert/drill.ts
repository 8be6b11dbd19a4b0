import { consentFirst } from '../registration/register.ts'
import { answer, choice, registered, say, sayWithKeyboard, wordsOf } from '../reply.ts'
import { next, type State } from '../state.ts'
import type { Context, Turn } from '../turn.ts'
import { newAlert } from './route-alert.ts'

/** `/simulacro`: says what a drill is and asks, unless there is nobody to hold it with or an alert is open. */
export function askDrill(state: State, context: Context): Turn {
  const t = wordsOf(context)
  const hindrance = hindered(state, context)
  if (hindrance) return hindrance
  return answer(
    next(state, { at: 'drill' }),
    say(t('drill.ask'), [
      [choice('drill', 'yes', t('drill.choice-yes'))],
      [choice('drill', 'no', t('drill.choice-no'))],
    ]),
  )
}

/** The answer to {@link askDrill}, and to the last question of registration. */
export function takeDrill(state: State, context: Context, agrees: boolean): Turn {
  const t = wordsOf(context)
  const idle = next(state, { at: 'idle' })
  if (!agrees) return answer(idle, sayWithKeyboard(t('drill.skipped'), context))
  const person = registered(context)
  const hindrance = hindered(idle, context)
  if (hindrance || person === undefined) return hindrance ?? consentFirst(idle, context)
  return answer(idle, sayWithKeyboard(t('drill.started'), context), [
    { do: 'raise', alert: newAlert(context, person, { state: 'open', drill: true }) },
  ])
}

function hindered(state: State, context: Context): Turn | undefined {
  const t = wordsOf(context)
  if (registered(context) === undefined) return consentFirst(state, context)
  if (context.alert)
    return answer(state, say(context.alert.alert.drill ? t('drill.running') : t('drill.alert')))
  const reached = context.contacts.some(contact => contact.state === 'accepted')
  return reached
    ? undefined
    : answer(state, say(t('drill.nobody'), [[choice('go', 'family', t('family.choice-list'))]]))
}
