import type { SaidPlace } from '../../../consulates/said/said.ts'
import type { NamedPlace } from '../../../domain/alert/place/named-place.ts'
import type { Place } from '../../../domain/place.ts'
import type { Context } from '../../context.ts'
import { areaOf } from '../route-alert.ts'
import { sentAt } from '../sent-at.ts'

/** The place that the words of a message say, if they are the writer's own; undefined for most messages. */
export function placeIn(context: Context): SaidPlace | undefined {
  const { inbound, utterance, directory, language, person, alert } = context
  if (inbound.kind !== 'text' || utterance.authorship() !== 'own') return undefined
  const home = person?.consulate
  return directory.said(inbound.text, language, {
    consulate: alert?.alert.consulate ?? home,
    home,
    alone: true,
  })
}

/** The place that is written exactly, in numbers or in a map's link: as good as one that was sent, but not by a phone. */
export function writtenPlace(context: Context, said: SaidPlace | undefined): Place | undefined {
  return said?.kind === 'exact' ? { point: said.point, at: sentAt(context), source: 'written' } : undefined
}

/** The place that is named in the words, as an alert keeps it; undefined if none is, or if it is written exactly. */
export function namedPlace(context: Context, said: SaidPlace | undefined): NamedPlace | undefined {
  const at = sentAt(context)
  switch (said?.kind) {
    case 'named': {
      const { label, confidence, route, facility } = said
      const held = facility && { facility: { name: facility.name, asOf: facility.asOf } }
      const area = areaOf(context.directory, route)
      return { label, at, confidence, consulate: route.consulate, ...(area && { area }), ...held }
    }
    case 'unclear':
      return {
        label: said.label,
        at,
        confidence: 'low',
        // The towns of a state are examples, and nobody said any of them.
        ...(said.basis !== 'state' && { others: said.options.map(({ label }) => label) }),
      }
    case 'abroad':
      return { label: said.label, at, confidence: 'medium' }
    case 'exact':
    case 'short-link':
    case undefined:
      return undefined
    default:
      return said satisfies never
  }
}
