import type { SaidPlace } from '../../consulates/said/said.ts'
import type { Place } from '../../domain/place.ts'
import type { Context } from '../context.ts'
import { sentAt } from './sent-at.ts'

/** The place that the words of a message say, if they are the writer's own; undefined for most messages. */
export function placeIn({ inbound, utterance, directory, language, person }: Context): SaidPlace | undefined {
  if (inbound.kind !== 'text' || utterance.authorship() !== 'own') return undefined
  return directory.said(inbound.text, language, person?.consulate)
}

/** The place that is written exactly, in numbers or in a map's link: as good as one that was sent, but not by a phone. */
export function writtenPlace(context: Context): Place | undefined {
  const said = placeIn(context)
  return said?.kind === 'exact' ? { point: said.point, at: sentAt(context), source: 'written' } : undefined
}
