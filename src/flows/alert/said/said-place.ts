import { type AlertFacts, isLive } from '../../../domain/alert/alert.ts'
import { withholdsPlace } from '../../../domain/alert/cry.ts'
import { type Context, wordsOf } from '../../context.ts'
import { say, urgent } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { isPlainCommand } from '../hear.ts'
import { located, pinnedAt } from '../location.ts'
import { saidToo } from './said.ts'
import { gotNamed, namedPlace, placeIn, writtenPlace } from './written-place.ts'

/**
 * Takes the place that is written in an alert of the sender's own: an exact one is let out for it, as a location is,
 * and one by its name is told to be no GPS. Whoever
 * sends a link that only their phone can open reads what to send instead. Undefined where no place is said.
 */
export function heardSaidPlace(context: Context): Turn | undefined {
  if (wordsOf(context) === undefined || isPlainCommand(context)) return undefined
  const { alert } = context
  const turn = alert === undefined ? linkAlone(context) : saidInAlert(context, alert)
  return turn && saidToo(context, turn)
}

function saidInAlert(context: Context, alert: AlertFacts): Turn | undefined {
  if (alert.alert.drill) return undefined
  const said = placeIn(context)
  // It is asked about first, with the words that hold it.
  if (said !== undefined && withholdsPlace(alert.alert)) return urgent(context, [])
  const place = writtenPlace(context, said)
  if (place !== undefined) return located(context, place, alert)
  const named = namedPlace(context, said)
  if (named !== undefined) {
    const told = isLive(alert.alert) ? [say(gotNamed(context, alert, named.label))] : []
    return urgent(context, told, [{ do: 'name-place', alert: alert.alert.id, place: named }])
  }
  return said?.kind === 'short-link' ? urgent(context, [say(context.t('alert.short-link'))]) : undefined
}

/** A map's link and not a word beside it, out of the blue, is what a location is: a sign of need. */
function linkAlone(context: Context): Turn | undefined {
  const { utterance, state, person } = context
  const bare = utterance.links().length > 0 && utterance.words() === ''
  const place =
    bare && state.at === 'idle' && person?.consentedAt !== undefined
      ? writtenPlace(context, placeIn(context))
      : undefined
  return place && pinnedAt(context, place)
}
