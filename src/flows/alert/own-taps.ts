import { type AlertFacts, isLive, isWaiting } from '../../domain/alert/alert.ts'
import { isReported, isThirdParty, waitingBeside } from '../../domain/alert/cry.ts'
import { released, releasedFor } from '../../domain/alert/place/release.ts'
import { receptionMessage } from '../concerns/reception.ts'
import { awaiting, type Context, resumed } from '../context.ts'
import { say, urgent } from '../reply.ts'
import { type TapQuestion, tapQuestion } from '../tap-life.ts'
import type { Effect, Turn } from '../turn.ts'
import { askEnd, withdraw } from './close.ts'
import { panic } from './panic.ts'
import { askedTaken } from './teller.ts'
import { askName } from './third-party.ts'

/** It is they themselves who need help: whom they were just being asked about is nobody, unless they told of one. */
export function cryInstead(context: Context): Turn {
  const taken = askedTaken(context)
  const { state } = context
  // About whom something forwarded is has been said.
  if (state.at === 'for-whom' && state.passedOn) return panic(resumed(context), 'button')
  if (taken?.asks !== 'name') return panic(context, 'button')
  const turn = panic(awaiting(context, { at: 'idle' }), 'button')
  return { ...turn, effects: [...turn.effects, { do: 'mistake-report', alert: taken.alert }] }
}

/** Yes, it is an emergency: the alert leaves now, or is confirmed if it left. */
export function confirm(context: Context, { alert, person, recipients }: AlertFacts): Turn {
  const { id } = alert
  if (isThirdParty(alert))
    return isLive(alert) ? keepAlert(context, { alert, person, recipients }) : askName(context, id)
  if (!isLive(alert)) return urgent(context, [], [{ do: 'open', alert: id, confirmed: true }])
  if (isReported(alert)) return urgent(context, [], [{ do: 'cry', alert: id, certain: true }])
  const place = alert.place || alert.placeStopped ? undefined : released(person.place, 'yes', context.now)
  const effects: readonly Effect[] = [
    { do: 'confirm', alert: id },
    ...(place ? [{ do: 'locate', alert: id, place: releasedFor(alert, place) } as const] : []),
  ]
  return urgent(context, [], effects)
}

/** No emergency: an alert that waits never leaves; one that left is told to have left, and asked about. */
export function stop(context: Context, facts: AlertFacts): Turn {
  // It is no emergency of theirs: they have told since of whom it is one.
  if (isWaiting(facts.alert) && isThirdParty(facts.alert)) return askName(context, facts.alert.id)
  if (!isLive(facts.alert)) return withdraw(context, facts)
  if (waitingBeside(facts.alert)) return withdrawBeside(context, facts)
  return askEnd(context, facts, [say(context.t('alert.left-already'))])
}

/** The person's own cry never leaves; that a relative reported them stands. */
function withdrawBeside(context: Context, { alert }: AlertFacts): Turn {
  const { t } = context
  return urgent(
    context,
    [say(`${t('report.own-withdrawn')}\n${t('report.kept')}`)],
    [{ do: 'withdraw', alert: alert.id }],
  )
}

/** The question whose yes ends one's own alert; under a drill, or what was told of another, the same tap stands in the message of the alert. */
export function cancelAsked(context: Context, facts: AlertFacts): TapQuestion | undefined {
  const { alert } = facts
  if (alert.drill || isThirdParty(alert)) return undefined
  return tapQuestion(context, { at: 'cancel', alert: alert.id }, () => askCancel(context, facts))
}

/** Asks once whether the alert is to end, if it left. */
export function askCancel(context: Context, facts: AlertFacts): Turn {
  return isLive(facts.alert) ? askEnd(context, facts) : withdraw(context, facts)
}

/**
 * Ends the alert for everybody who was told; one that never left is forgotten. Whoever is back in Mexico reads where to
 * turn to there.
 */
export function end(
  context: Context,
  facts: AlertFacts,
  outcome: 'cancelled' | 'released' | 'returned',
): Turn {
  const over = isLive(facts.alert)
    ? urgent(context, [], [{ do: 'close', alert: facts.alert.id, outcome }])
    : withdraw(context, facts)
  return outcome === 'returned' ? { ...over, say: [...over.say, receptionMessage(context)] } : over
}

/** The alert goes on after all; one that still waits for a word leaves now, for this was it. */
export function keepAlert(context: Context, { alert }: AlertFacts): Turn {
  if (isLive(alert)) return urgent(context, [say(context.t('alert.kept'))])
  return urgent(context, [], [{ do: 'open', alert: alert.id, confirmed: true }])
}

/** The message in which the person follows their alert, once more. */
export function showTracker(context: Context, { alert }: AlertFacts): Turn {
  return urgent(context, [], [{ do: 'show-tracker', alert: alert.id }])
}
