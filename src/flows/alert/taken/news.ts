import type { AlertId } from '../../../domain/ids.ts'
import { tellsOfKnown } from '../../../understanding/who-was-taken.ts'
import type { Context } from '../../context.ts'
import type { Effect, Turn } from '../../turn.ts'
import { routingOf } from '../route-alert.ts'
import { sentAt } from '../sent-at.ts'
import { placeInNews, tellsNews } from '../teller.ts'

/** `turn`, which passes on words of whoever tells of another, and where those say that this one is by now: the desk of that place is told, too. */
export function withNews(context: Context, turn: Turn): Turn {
  const { telling } = context
  const passesOn = turn.effects.some(one => one.do === 'say' && one.alert === telling?.alert.id)
  const held = passesOn && telling ? heldNow(context, telling.alert.id) : []
  return held.length === 0 ? turn : { ...turn, effects: [...turn.effects, ...held] }
}

function heldNow(context: Context, alert: AlertId): readonly Effect[] {
  if (!tellsNews(context) && !tellsOfKnown(context.utterance.words())) return []
  const said = placeInNews(context)
  if ((said?.kind !== 'named' && said?.kind !== 'exact') || said.route === undefined) return []
  const held = { label: said.label, at: sentAt(context) }
  const routing = routingOf(context.directory, said.route)
  return [{ do: 'describe', alert, about: { held }, routing }]
}
