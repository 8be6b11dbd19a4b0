import { type AlertFacts, isLive } from '../alert.ts'
import { happened, PERSON, refused, widened } from '../changes.ts'
import type { Given, Transition } from '../commands.ts'
import { isThirdParty } from '../cry.ts'
import { type Hearsay, MOST_HEARSAY } from './hearsay.ts'
import { type NamedPlace, routedBy } from './named-place.ts'

/** Names a place in an alert: its desk joins, and the alert goes to it unless a fresh location says where the person is. */
export function namePlace(facts: AlertFacts, named: NamedPlace, given: Given): Transition {
  const { alert } = facts
  // Nobody learns a place by an exercise; and whoever tells of somebody else names it in their answers.
  if (alert.drill || isThirdParty(alert)) return refused('state')
  if (alert.named?.label === named.label) return refused('known')
  const { placeStopped: _, ...open } = alert
  const here = { ...facts, alert: routedBy({ ...open, named }, given.now) }
  if (!isLive(here.alert)) return happened(here, { kind: 'place-named', added: [] }, PERSON)
  const { facts: wider, added, follows } = widened(here, given)
  return happened(wider, { kind: 'place-named', added: added.map(one => one.id) }, PERSON, follows)
}

/** A relative says where the person is: the desk of that place joins, and everything else stays as it was. */
export function takeHearsay(facts: AlertFacts, said: Hearsay, given: Given): Transition {
  const { alert } = facts
  if (!isLive(alert) || alert.drill || isThirdParty(alert)) return refused('state')
  const before = alert.hearsay ?? []
  if (before.length >= MOST_HEARSAY || before.some(({ label }) => label === said.label))
    return refused('known')
  const after = { ...facts, alert: { ...alert, hearsay: [...before, said] } }
  const { facts: wider, added, follows } = widened(after, given)
  const event = { kind: 'hearsay', by: said.by, added: added.map(one => one.id) } as const
  return happened(wider, event, { by: 'contact', contact: said.by }, follows)
}
