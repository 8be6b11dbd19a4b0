import { type ContactId, type Instant, later } from '../ids.ts'
import type { Person } from '../people/person.ts'
import {
  type Alert,
  type AlertFacts,
  type DeskEnding,
  DRILL_LAPSE,
  LAPSE,
  type LiveAlert,
  type OpenAlert,
  type Outcome,
  type Recipient,
} from './alert.ts'
import type { Consequence, Given, Refusal, Transition, Unraised } from './commands.ts'
import { type Cry, isThirdParty, type OwnCry } from './cry.ts'
import { dueAgain, nextStep, remindable } from './escalation.ts'
import type { Actor, AlertEvent } from './events.ts'
import { routedBy } from './place/named-place.ts'
import { released } from './place/release.ts'
import { recipientsOf } from './recipients.ts'

/** The person's own act. */
export const PERSON: Actor = { by: 'person' }
/** Nobody's act: it was time. */
export const TIMER: Actor = { by: 'timer' }
/** Nobody's act: a network told us. */
export const NETWORK: Actor = { by: 'network' }

/** The command changes nothing. */
export function refused(why: Refusal): Transition {
  return { refused: why }
}

/** The command made `facts` true. */
export function happened(
  facts: AlertFacts,
  event: AlertEvent,
  actor: Actor,
  follows: readonly Consequence[] = [],
): Transition {
  return { facts, event, actor, follows }
}

/** `copy` is how one of the copies stands now, by the act of `actor`. */
export function copyChanged(facts: AlertFacts, copy: Recipient, actor: Actor): Transition {
  const { id, state, desk } = copy
  const follows = state === 'sent' && desk !== undefined ? [{ do: 'desk-alerted', desk } as const] : []
  return happened(withCopy(facts, copy), { kind: 'recipient-changed', recipient: id, state }, actor, follows)
}

/** Adds whoever is to be told and is not yet: everybody at first, another desk when the place moved. */
export function widened(facts: AlertFacts, { circle, now, newId }: Given) {
  if (circle === undefined) throw new Error('nobody can be told of an alert without its circle')
  const { alert, person, recipients } = facts
  const told = new Set(recipients.map(one => one.contact ?? one.desk))
  const wanted = recipientsOf({ alert, person, ...circle }, now, newId)
  const words = alert.words && { words: { last: alert.words.last } }
  const added = wanted.filter(one => !told.has(one.contact ?? one.desk)).map(one => ({ ...one, ...words }))
  const strangers = new Set(added.flatMap(one => (one.byNumber && one.contact) || []))
  const contacts = circle.contacts.filter(({ id }) => strangers.has(id))
  const follows: readonly Consequence[] = contacts.length === 0 ? [] : [{ do: 'told-by-number', contacts }]
  return { facts: { ...facts, recipients: [...recipients, ...added] }, added, follows }
}

/** The timer of the next step of the escalation, while there is one. */
export function escalation(facts: AlertFacts, now: Instant): readonly Consequence[] {
  const due = nextStep(facts, now)
  return due === undefined ? [] : [{ do: 'set-timer', timer: 'ladder', due }]
}

/** The facts with one copy replaced. */
export function withCopy(facts: AlertFacts, copy: Recipient): AlertFacts {
  return { ...facts, recipients: facts.recipients.map(one => (one.id === copy.id ? copy : one)) }
}

/** Those who have not answered are told again, and whoever is missing by now is told, too. */
export function toldAgain(
  facts: AlertFacts,
  kind: 'repeated' | 'ladder',
  actor: Actor,
  given: Given,
): Transition {
  const { facts: wider, added, follows } = widened(facts, given)
  const { now } = given
  const next = kind === 'ladder' ? escalation(wider, now) : []
  const isNew = new Set(added.map(one => one.id))
  const due = kind === 'ladder' ? dueAgain(wider, now) : remindable(wider, now)
  const told = due.map(one => one.id).filter(id => !isNew.has(id))
  const recipients = wider.recipients.map(one => (told.includes(one.id) ? { ...one, remindedAt: now } : one))
  return happened({ ...wider, recipients }, { kind, added: [...isNew], told }, actor, [...next, ...follows])
}

/** The folio is taken, everybody is told, and from now on answers are waited for. */
export function leave(cry: Cry, before: AlertFacts | Unraised, given: Given, actor: Actor): Transition {
  const { now, folio } = given
  if (folio === undefined) throw new Error('an alert cannot leave without a folio')
  const alert: OpenAlert = { ...cry, state: 'open', folio, openedAt: now }
  const { facts, follows } = widened({ ...before, alert }, given)
  const lapse = later(now, cry.drill ? DRILL_LAPSE : LAPSE)
  return happened(facts, { kind: 'opened' }, actor, [
    ...(before.alert === undefined ? [] : [{ do: 'clear-timers' } as const]),
    { do: 'set-timer', timer: 'lapse', due: lapse },
    ...escalation(facts, now),
    ...follows,
  ])
}

/** The alert is over, and with it all that was to come of it; `event` is the news of that. */
export function ended(
  facts: AlertFacts & { readonly alert: LiveAlert },
  outcome: Outcome,
  event: AlertEvent,
  actor: Actor,
  now: Instant,
  ending?: DeskEnding,
): Transition {
  const closedBy = actor.by === 'desk' ? { closedBy: actor.officer } : {}
  const alert: Alert = {
    ...facts.alert,
    state: 'closed',
    outcome,
    closedAt: now,
    ...closedBy,
    ...(ending && { ending }),
  }
  const isTakenBack = actor.by === 'person' && !alert.drill && !isThirdParty(alert)
  return happened({ ...facts, alert }, event, actor, [
    { do: 'clear-timers' },
    { do: 'drop-notices' },
    ...(isTakenBack ? [{ do: 'spend-place' } as const] : []),
  ])
}

/** A drill is over by the act of `by`, or of the person; the only news of that is how the real alert begins. */
export function turnedReal(
  facts: AlertFacts & { readonly alert: LiveAlert },
  by: ContactId | undefined,
  now: Instant,
): Transition {
  if (!facts.alert.drill) return refused('state')
  const actor: Actor = by === undefined ? PERSON : { by: 'contact', contact: by }
  return ended(facts, 'cancelled', { kind: 'turned-real' }, actor, now)
}

/** A waiting alert as its person answered at `now`: a yes is also a yes to telling where they were last. */
export function answeredFor<Waiting extends OwnCry>(
  alert: Waiting,
  person: Person,
  confirmed: boolean,
  now: Instant,
  route: Given['route'],
): Waiting {
  const told = alert.place ?? (confirmed ? released(person.place, 'yes', now) : undefined)
  return asKnown({ ...alert, confirmed, ...(told && { place: told }) }, person, now, route)
}

/** A cry that waited, routed by what is known as it leaves: the person may have said meanwhile where they live. */
export function asKnown<Waiting extends OwnCry>(
  alert: Waiting,
  { place, consulate }: Person,
  now: Instant,
  route: Given['route'],
): Waiting {
  return routedBy({ ...alert, ...route(alert.place ?? place, consulate) }, now)
}
