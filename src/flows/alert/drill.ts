import { consentFirst } from '../registration/register.ts'
import { answer, choice, registered, say, sayWithKeyboard, wordsOf } from '../reply.ts'
import { next, type State } from '../state.ts'
import type { Facts, Turn } from '../turn.ts'
import { newAlert } from './route-alert.ts'

/** `/simulacro`: says what a drill is and asks, unless there is nobody to hold it with or an alert is open. */
export function askDrill(state: State, facts: Facts): Turn {
  const t = wordsOf(facts)
  const hindrance = hindered(state, facts)
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
export function takeDrill(state: State, facts: Facts, agrees: boolean): Turn {
  const t = wordsOf(facts)
  const idle = next(state, { at: 'idle' })
  if (!agrees) return answer(idle, sayWithKeyboard(t('drill.skipped'), facts))
  const person = registered(facts)
  const hindrance = hindered(idle, facts)
  if (hindrance || person === undefined) return hindrance ?? consentFirst(idle, facts)
  return answer(idle, sayWithKeyboard(t('drill.started'), facts), [
    { do: 'raise', alert: newAlert(facts, person, { state: 'open', drill: true }) },
  ])
}

function hindered(state: State, facts: Facts): Turn | undefined {
  const t = wordsOf(facts)
  if (registered(facts) === undefined) return consentFirst(state, facts)
  if (facts.alert) return answer(state, say(facts.alert.alert.drill ? t('drill.running') : t('drill.alert')))
  const reached = facts.contacts.some(contact => contact.state === 'accepted')
  return reached
    ? undefined
    : answer(state, say(t('drill.nobody'), [[choice('go', 'family', t('family.choice-list'))]]))
}
