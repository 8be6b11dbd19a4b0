import type { Hearsay } from '../../../domain/alert/place/hearsay.ts'
import type { AlertId, ContactId, Instant } from '../../../domain/ids.ts'
import { DEFAULT_LANGUAGE, type Person } from '../../../domain/people/person.ts'
import { legible } from '../../../understanding/legible.ts'
import { withoutQuestions } from '../../../understanding/relatives.ts'
import { mayBeKin } from '../../../understanding/report/kinship.ts'
import { mentions } from '../../../understanding/who-was-taken.ts'
import type { Context } from '../../context.ts'
import type { Effect } from '../../turn.ts'

/** Who says something of whom, in which alert. */
interface Teller {
  readonly alert: AlertId
  /** The one who was taken. */
  readonly person: Person
  readonly contact: ContactId
}

/**
 * The effect of a place in the words of a relative, `text`, where they say that the person is: its desk is told, too. None for most
 * words: for the writer's own place, for a question or a no, and for one that several places may be.
 */
export function hearsayIn(
  { directory, relatives }: Context,
  { alert, person, contact: by }: Teller,
  text: string,
  at: Instant,
): readonly Effect[] {
  const { consulate } = person
  const called = relatives.find(({ contact }) => contact.id === by)?.contact.name ?? ''
  // Desks alone read the label, and they read Spanish.
  const said = directory.said(withoutQuestions(text), DEFAULT_LANGUAGE, {
    consulate,
    home: consulate,
    only: 'another',
    // "Mi mamá está en Houston" of her mother is nothing of her.
    mayBe: kin => mayBeKin(called, kin) !== false,
  })
  if (said?.kind !== 'named' && said?.kind !== 'exact') return []
  const { label, route } = said
  const isUnsure = said.kind === 'named' && said.confidence === 'low'
  if (route === undefined || isUnsure || mentions(label, person.name)) return []
  const facility = said.kind === 'named' ? said.facility : undefined
  const held = facility && { facility: { name: facility.name, asOf: facility.asOf } }
  const place: Hearsay = { label, at, by, consulate: route.consulate, ...held }
  return [{ do: 'hearsay', alert, place }]
}

/** True for words that say where another is held, and of nobody else: "me dicen que la tienen en Dilley". */
export function tellsWhereAnotherIs({ directory, utterance }: Context): boolean {
  const isOf = (only: 'writer' | 'another') =>
    directory.said(legible(utterance.text), DEFAULT_LANGUAGE, { only }) !== undefined
  return isOf('another') && !isOf('writer')
}
