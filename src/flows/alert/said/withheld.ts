import type { AlertFacts } from '../../../domain/alert/alert.ts'
import { withholdsPlace } from '../../../domain/alert/cry.ts'
import { releasedFor } from '../../../domain/alert/place/release.ts'
import type { NewSaid } from '../../../domain/alert/said/said.ts'
import { choice } from '../../../domain/messaging/callback-id.ts'
import type { Inbound } from '../../../domain/messaging/inbound.ts'
import type { Context } from '../../context.ts'
import { say, urgent } from '../../reply.ts'
import type { SaidBefore } from '../../state.ts'
import type { Effect, Turn } from '../../turn.ts'
import { asking } from '../asking.ts'
import { namedPlace, placeIn, writtenPlace } from './written-place.ts'

/** Marks the tap whose yes lets out the words that wait, and not the last location. */
const OF_WORDS = 'dicho'

/** True for the tap that lets out words that wait: without them it does nothing, however soon it comes. */
export function isOfWords(inbound: Inbound): boolean {
  return inbound.kind === 'choice' && inbound.choice.endsWith(`.${OF_WORDS}`)
}

/** True for words that tell where somebody is who said no to that, unless they cry for help by them: that lets it out. */
export function isWithheld({ alert }: Context, { what }: NewSaid, { effects }: Turn): boolean {
  const tellsPlace = what.namesPlace === true || what.placeless !== undefined
  const cries = effects.some(one => one.do === 'cry' && one.certain)
  return tellsPlace && !cries && alert !== undefined && withholdsPlace(alert.alert)
}

/** `turn`, and what tells where they are waits until they say whether it may go on after all. */
export function askedFirst(context: Context, turn: Turn, { at, what }: NewSaid): Turn {
  const { alert, t } = context
  if (alert === undefined) return turn
  const { id } = alert.alert
  const question = say(t('report.withheld'), [
    [choice('mandar', `${id}.${OF_WORDS}`, t('report.choice-send'))],
    [choice('seguir', id, t('report.choice-keep'))],
  ])
  const { state } = asking(context, 'where', id, [], { at, what })
  return { ...turn, state, say: [...turn.say, question] }
}

/** Lets the words go on that wait for this yes, and the place in them; undefined where the yes is to something else. */
export function sendSaid(context: Context, facts: AlertFacts): Turn | undefined {
  const { inbound, alertQuestion, t } = context
  const waits = alertQuestion?.alert === facts.alert.id ? alertQuestion.withheld : undefined
  if (inbound.kind === 'choice' && !isOfWords(inbound)) return undefined
  if (waits === undefined)
    return isOfWords(inbound) ? urgent(context, [say(t('report.write-again'))]) : undefined
  const words: Effect = {
    do: 'say',
    alert: facts.alert.id,
    said: { ...waits, author: { by: 'person' }, to: 'everybody' },
  }
  return urgent(context, [say(t('report.sending-words'))], [...placesOf(context, facts, waits), words])
}

function placesOf(context: Context, { alert, person }: AlertFacts, { what }: SaidBefore): readonly Effect[] {
  const said = placeIn(context, what.kind === 'words' ? what.text : (what.caption ?? ''))
  const [place, named] = [writtenPlace(context, said), namedPlace(context, said)]
  if (named) return [{ do: 'name-place', alert: alert.id, place: named }]
  if (place === undefined) return []
  const release = { by: 'yes', at: context.now } as const
  return [
    { do: 'save-person', person: { ...person, place } },
    { do: 'locate', alert: alert.id, place: releasedFor(alert, { ...place, release }) },
  ]
}
