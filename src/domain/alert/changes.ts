import { type ContactId, type DeskId, type Instant, later } from '../ids.ts'
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
import type { Consequence, Given, Happened, Refusal, Transition, Unraised } from './commands.ts'
import { type Cry, isThirdParty, type OwnCry } from './cry.ts'
import { inTurn } from './desk/helpers.ts'
import { dueAgain, isForHotlines, isReminding, nextStep, remindable } from './escalation.ts'
import type { Actor, AlertEvent } from './events.ts'
import { stillKept } from './place/freshness.ts'
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
): Happened {
  return { facts, event, actor, follows }
}

/** `copy` is how one of the copies stands now, by the act of `actor`. */
export function copyChanged(facts: AlertFacts, copy: Recipient, actor: Actor): Transition {
  const { id, state, desk } = copy
  const follows = state === 'sent' && desk !== undefined ? [{ do: 'desk-alerted', desk } as const] : []
  return happened(withCopy(facts, copy), { kind: 'recipient-changed', recipient: id, state }, actor, follows)
}

/**
 * Adds whoever is to be told and is not yet: everybody at first, another desk when the place moved, an organisation's when it
 * is its turn, or when the person `asked` for it.
 */
export function widened(facts: AlertFacts, { circle, now, newId }: Given, asked?: DeskId) {
  if (circle === undefined) throw new Error('nobody can be told of an alert without its circle')
  const { alert, person, recipients } = facts
  const told = new Set(recipients.flatMap(whose))
  const desks = inTurn(facts, circle.desks, now, asked)
  const wanted = recipientsOf({ alert, person, ...circle, desks }, now, newId)
  const words = alert.words && { words: { last: alert.words.last } }
  const added = wanted.filter(one => !told.has(wants(one))).map(one => ({ ...one, ...words }))
  const strangers = new Set(added.flatMap(one => (one.byNumber && one.contact) || []))
  const contacts = circle.contacts.filter(({ id }) => strangers.has(id))
  const follows: readonly Consequence[] = contacts.length === 0 ? [] : [{ do: 'told-by-number', contacts }]
  return { facts: { ...facts, recipients: [...recipients, ...added] }, added, follows }
}

/** Who is told by a copy: whoever accepted needs none at their number, and a number that was told does not stand for them. */
const whose = (one: Recipient) => (one.byNumber ? [wants(one)] : [wants(one), atNumberOf(one)])
const wants = (one: Recipient) => (one.byNumber ? atNumberOf(one) : (one.contact ?? one.desk))
const atNumberOf = ({ contact }: Recipient) => `number:${contact}`

/** The timer of the next step of the escalation, while there is one. */
export function escalation(facts: AlertFacts, now: Instant): readonly Consequence[] {
  const due = nextStep(facts, now)
  return due === undefined ? [] : [{ do: 'set-timer', timer: 'ladder', due }]
}

/** The facts with one copy replaced. */
export function withCopy(facts: AlertFacts, copy: Recipient): AlertFacts {
  return { ...facts, recipients: facts.recipients.map(one => (one.id === copy.id ? copy : one)) }
}

type Live = AlertFacts & { readonly alert: LiveAlert }

/** A second cry: those who have not answered are told again, and whoever is missing by now is told, too. */
export function repeated(facts: Live, given: Given): Transition {
  const { facts: wider, added, follows } = widened(facts, given)
  const reminder = remindedBy(wider, added, remindable(wider, given.now), given.now)
  return happened(reminder.facts, { kind: 'repeated', ...reminder.whom }, PERSON, follows)
}

/**
 * The line of the ladder whose timer was set for `due`: it reminds those who have not answered, tells whoever is missing by now,
 * an organisation whose turn it is among them, and brings the hotlines.
 */
export function climbed(facts: Live, due: Instant | undefined, given: Given): Transition {
  const { now } = given
  const { facts: wider, added, follows } = widened(facts, given)
  const reminds = isReminding(facts.alert, due ?? now, now)
  const reminder = remindedBy(wider, added, reminds ? dueAgain(wider, now) : [], now)
  const hotlines = isForHotlines(facts.alert, due ?? now, now)
  return happened(reminder.facts, { kind: 'ladder', ...reminder.whom, reminds, hotlines }, TIMER, [
    ...escalation(wider, now),
    ...follows,
  ])
}

/** The facts with the reminders of `due` noted, but of those who are told the alert itself by the same. */
function remindedBy(facts: AlertFacts, added: readonly Recipient[], due: readonly Recipient[], now: Instant) {
  const isNew = new Set(added.map(one => one.id))
  const told = due.map(one => one.id).filter(id => !isNew.has(id))
  const recipients = facts.recipients.map(one => (told.includes(one.id) ? { ...one, remindedAt: now } : one))
  return { facts: { ...facts, recipients }, whom: { added: [...isNew], told } }
}

function losesCopy(
  event: AlertEvent,
): event is AlertEvent & { readonly kind: 'recipient-changed' | 'handed-back' } {
  if (event.kind === 'handed-back') return true
  return event.kind === 'recipient-changed' && (event.state === 'unreachable' || event.state === 'withdrawn')
}

/** The same after a desk was lost: whoever is to be told in its place now is. */
export function withSubstitutes(lost: Transition, given: Given): Transition {
  if ('refused' in lost || given.circle === undefined || !losesCopy(lost.event)) return lost
  const { facts, added, follows } = widened(lost.facts, given)
  if (added.length === 0) return lost
  const event = { ...lost.event, added: added.map(one => one.id) }
  return { ...lost, facts, event, follows: [...lost.follows, ...follows] }
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

/**
 * The alert is over, and with it all that was to come of it, but not what people said before: they read that it is passed on.
 * Once its person has erased everything that is not told either. `event` is the news of the end.
 */
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
    outcome === 'erased' || alert.drill ? { do: 'drop-notices' } : { do: 'drop-notices', but: 'said' },
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
  const told =
    alert.place ??
    (confirmed && alert.placeStopped === undefined ? released(person.place, 'yes', now) : undefined)
  return asKnown({ ...alert, confirmed, ...(told && { place: told }) }, person, now, route)
}

/** A cry that waited, routed by what is known as it leaves: the person may have said meanwhile where they live. */
export function asKnown<Waiting extends OwnCry>(
  alert: Waiting,
  { place, consulate }: Person,
  now: Instant,
  route: Given['route'],
): Waiting {
  return routedBy({ ...alert, ...route(alert.place ?? stillKept(place, now), consulate) }, now)
}
