import { choice } from '../../domain/messaging/callback-id.ts'
import type { Choice } from '../../domain/messaging/message.ts'
import type { Context } from '../context.ts'

/**
 * The two ways into an alert that stand under every answer to a question, to a sighting and to words that nobody
 * understood: whoever meant a cry is one tap from it. None in the middle of an alert of one's own, or of somebody whose
 * contact one is: where choices are numbers, the newest list would take the "1" that is meant for the alert.
 */
export function needChoices({ t, alert, relatives }: Context): readonly (readonly Choice[])[] {
  const about = [alert, ...relatives.map(one => one.alert)]
  if (about.some(one => one !== undefined && !one.alert.drill)) return []
  return [[choice('yo', '', t('concern.choice-me'))], [choice('llevaron', '', t('concern.choice-taken'))]]
}
