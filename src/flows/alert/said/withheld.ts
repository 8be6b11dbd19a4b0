import type { AlertFacts } from '../../../domain/alert/alert.ts'
import { withholdsPlace } from '../../../domain/alert/cry.ts'
import { releasedFor } from '../../../domain/alert/place/release.ts'
import type { NewSaid } from '../../../domain/alert/said/said.ts'
import type { AlertId } from '../../../domain/ids.ts'
import { choice, tapOf } from '../../../domain/messaging/callback-id.ts'
import type { Inbound } from '../../../domain/messaging/inbound.ts'
import type { Message, TextMessage } from '../../../domain/messaging/message.ts'
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

/** `turn`, and what tells where they are waits until they say whether it may go on after all: one question, and that before all others. */
export function askedFirst(context: Context, turn: Turn, { at, what }: NewSaid): Turn {
  const { alert, t } = context
  if (alert === undefined) return turn
  const { id } = alert.alert
  const waiting = [...wordsWithheld(context, id), { at, what }]
  const { state } = asking(context, 'where', id, [], waiting)
  const others = turn.say.filter(message => !offersPlace(message))
  const text =
    waiting.length > 1 ? t('report.withheld-more', { count: waiting.length }) : t('report.withheld')
  return { ...turn, state, say: [...others, wordsQuestion(context, id, text)] }
}

/** The question about words that wait in this alert once more, after something else was said; undefined if none do. */
export function askedOfWords(context: Context, alert: AlertId, first: readonly Message[]): Turn | undefined {
  const waits = wordsWithheld(context, alert)
  if (waits.length === 0) return undefined
  const question = wordsQuestion(context, alert, context.t('report.withheld-still'))
  return urgent(asking(context, 'where', alert, [], waits), [...first, question])
}

function wordsQuestion({ t }: Context, id: AlertId, text: string): TextMessage {
  return say(text, [
    [choice('mandar', `${id}.${OF_WORDS}`, t('report.choice-send'))],
    [choice('seguir', id, t('report.choice-keep'))],
  ])
}

function offersPlace(message: Message): boolean {
  const choices = message.kind === 'text' ? (message.choices?.flat() ?? []) : []
  return choices.some(one => tapOf(one.id)?.callback === 'mandar')
}

/** The words of the person that wait for their yes in this alert. */
function wordsWithheld({ alertQuestion }: Context, alert: AlertId): readonly SaidBefore[] {
  return alertQuestion?.alert === alert ? (alertQuestion.withheld ?? []) : []
}

/** Lets the words go on that wait for this yes, and the place in them; undefined where the yes is to something else. */
export function sendSaid(context: Context, facts: AlertFacts): Turn | undefined {
  const { inbound, t } = context
  const waits = wordsWithheld(context, facts.alert.id)
  if (inbound.kind === 'choice' && !isOfWords(inbound) && waits.length === 0) return undefined
  if (waits.length === 0)
    return isOfWords(inbound) ? urgent(context, [say(t('report.write-again'))]) : undefined
  const words = waits.map(
    (said): Effect => ({
      do: 'say',
      alert: facts.alert.id,
      said: { ...said, author: { by: 'person' }, to: 'everybody' },
    }),
  )
  // Where they were before stands in their words; the last place is where they are.
  const places = waits.map(said => placesOf(context, facts, said)).findLast(found => found.length > 0) ?? []
  return urgent(context, [say(t('report.sending-words'))], [...places, ...words])
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
