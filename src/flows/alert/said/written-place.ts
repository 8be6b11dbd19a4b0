import type { SaidPlace, Writer } from '../../../consulates/said/said.ts'
import type { AlertFacts } from '../../../domain/alert/alert.ts'
import { isReached } from '../../../domain/alert/escalation.ts'
import type { NamedPlace } from '../../../domain/alert/place/named-place.ts'
import { bareWords } from '../../../domain/messaging/bare-words.ts'
import type { Place } from '../../../domain/place.ts'
import { leadsToPlace } from '../../../understanding/intent/taught-word.ts'
import { type Context, wordsOf } from '../../context.ts'
import { areaOf } from '../route-alert.ts'
import { sentAt } from '../sent-at.ts'

/** The place that the words of a message say, or those that waited before it, if they are the writer's own; undefined for most messages. */
export function placeIn(context: Context, text = wordsOf(context)): SaidPlace | undefined {
  const { utterance, directory, language, person, alert } = context
  if (text === undefined || utterance.authorship() !== 'own') return undefined
  const home = person?.consulate
  const writer: Writer = { consulate: alert?.alert.consulate ?? home, home, only: 'writer' }
  const said = directory.said(text, language, writer)
  if (said !== undefined) return said
  const behind = utterance.behindTaught()
  const bare = behind === undefined ? undefined : directory.said(behind, language, { ...writer, bare: true })
  return isNothingButPlace(context, bare) ? bare : undefined
}

/** True for a taught word with a place behind it and not a word more: "pánico en la 26 y Kedzie, Chicago". */
export function isTaughtWithPlace(context: Context): boolean {
  return isNothingButPlace(context, placeIn(context))
}

function isNothingButPlace({ utterance }: Context, said: SaidPlace | undefined): boolean {
  const behind = utterance.behindTaught()
  if (behind === undefined || said?.kind !== 'named') return false
  const named = new Set(bareWords(`${said.label} ${said.route.county?.state ?? ''}`).split(' '))
  return behind.split(' ').every(word => named.has(word) || leadsToPlace(word))
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

/** The answer to a place that goes into an alert by its name; where the alert reached nobody, no word that others are told. */
export function gotNamed({ t }: Context, alert: AlertFacts, place: string): string {
  return t(isReached(alert) ? 'alert.got-named' : 'alert.got-named-alone', { place })
}

/** The answer to a location, or a place written exactly, that goes into an alert: where that reached nobody, it is kept, and no more. */
export function gotPlace({ t }: Context, alert: AlertFacts, isWritten: boolean): string {
  if (isReached(alert)) return t(isWritten ? 'alert.got-written' : 'alert.got-pin')
  return t(isWritten ? 'alert.got-written-alone' : 'alert.got-pin-alone')
}
