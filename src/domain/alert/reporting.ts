import { type Instant, later } from '../ids.ts'
import type { Person } from '../people/person.ts'
import { type AlertFacts, hearsNews, isLive, type LiveAlert, TELL_LIMIT, type WaitingAlert } from './alert.ts'
import { happened, leave, PERSON, refused, widened } from './changes.ts'
import type { AlertCommand, Given, Transition } from './commands.ts'
import {
  type CryBeside,
  isReported,
  isThirdParty,
  type ReportedCry,
  type Routing,
  waitingBeside,
  withheldWords,
} from './cry.ts'
import type { Actor } from './events.ts'
import { type PlaceForAlert, released, releasedFor } from './place/release.ts'
import { isStopped } from './place/stopping.ts'

/**
 * A relative reports somebody whose own cry waits. It leaves as that report: with no place, routed by the registration
 * alone, and with the report's time, so that a relative who only tries learns nothing of the cry. That waits on beside
 * it, under its own timer, and becomes part of the same alert by the person's yes or when its time runs out.
 */
export function overtaken(
  { alert, person }: AlertFacts & { readonly alert: WaitingAlert },
  { reporter, by }: AlertCommand & { readonly do: 'report' },
  given: Given,
): Transition {
  if (isThirdParty(alert)) return refused('state')
  const { id, registered, afterDrill, state, place, words, untold, placeStopped } = alert
  const report: ReportedCry = {
    id,
    person: person.id,
    drill: false,
    reporter,
    reportedBy: by,
    confirmed: true,
    raisedAt: given.now,
    own: { state, ...(place && { place }), ...(words && { said: words.last }) },
    ...(afterDrill !== undefined && { afterDrill }),
    ...(untold && { untold }),
    ...(placeStopped !== undefined && { placeStopped }),
    ...(registered && { ...given.route(undefined, registered), consulate: registered, registered }),
  }
  // Without what was before: the timer of the person's own question runs on.
  const left = leave(report, { person, recipients: [] }, given, { by: 'contact', contact: by })
  if ('refused' in left || words === undefined) return left
  // Counting goes on from them; nobody who is told is behind in them yet.
  return { ...left, facts: { ...left.facts, alert: { ...left.facts.alert, words: { last: words.last } } } }
}

/** The place that the person's own cry lets out in a relative's report; undefined if none, or no newer one than is told. */
export function letOutBy(
  alert: LiveAlert,
  { place: last }: Person,
  certain: boolean,
  now: Instant,
): PlaceForAlert | undefined {
  const place = certain ? released(last, 'cry', now) : waitingBeside(alert)?.place
  const isNews =
    place !== undefined &&
    !isStopped(alert, place) &&
    (alert.place === undefined || place.at > alert.place.at)
  return isNews ? releasedFor(alert, place) : undefined
}

/** The person's own cry becomes part of the alert that a relative raised for them. */
export function cried(
  { alert, person, recipients }: AlertFacts & { readonly alert: LiveAlert },
  certain: boolean,
  actor: Actor,
  given: Given,
): Transition {
  if (!isReported(alert)) return refused('state')
  if (alert.own?.state === 'certain' || (alert.own?.state === 'unconfirmed' && !certain))
    return refused('known')
  const own: CryBeside = { state: certain ? 'certain' : 'unconfirmed', at: given.now }
  const place = letOutBy(alert, person, certain, given.now)
  const after: LiveAlert = {
    ...alert,
    own,
    ...(place && { place, ...given.route(place, person.consulate) }),
  }
  const { facts, added, follows } = widened({ alert: after, person, recipients }, given)
  const ids = added.map(one => one.id)
  return happened(
    withItsWords(facts),
    { kind: 'cried', added: ids, located: place !== undefined },
    actor,
    follows,
  )
}

/** The words of the person while their cry waited go to all who are told, now that it is part of the alert. */
function withItsWords({ alert, person, recipients }: AlertFacts): AlertFacts {
  const { words } = alert
  if (words === undefined) return { alert, person, recipients }
  const { last } = words
  return {
    alert,
    person,
    recipients: recipients.map(one => (hearsNews(one) ? { ...one, words: { ...one.words, last } } : one)),
  }
}

/**
 * The person's own cry never leaves, and what they sent for it is no sign of another; a relative's report that it waited
 * beside stands, and so does one in which they say no to letting out where they are. Of somebody who never consented nothing is kept.
 */
export function withdrawn(facts: AlertFacts & { readonly alert: WaitingAlert | LiveAlert }): Transition {
  const { alert, person } = facts
  if (!isLive(alert)) {
    const stranger = person.consentedAt === undefined
    return happened(facts, { kind: 'withdrawn' }, PERSON, [
      { do: 'spend-place' },
      { do: 'forget', ...(stranger && { person: person.id }) },
    ])
  }
  if (!isReported(alert) || (alert.own !== undefined && waitingBeside(alert) === undefined))
    return refused('state')
  const said = withheldWords(alert)
  const own: CryBeside = { state: 'withdrawn', ...(said !== undefined && { said }) }
  return happened({ ...facts, alert: { ...alert, own } }, { kind: 'withdrawn' }, PERSON, [
    { do: 'spend-place' },
  ])
}

/**
 * The report of somebody unknown of whom nothing was told never leaves: its sender is the one in need. They stay known to us, also
 * without their consent, since their own cry goes out.
 */
export function mistaken(facts: AlertFacts & { readonly alert: WaitingAlert }): Transition {
  const { alert } = facts
  if (!isThirdParty(alert)) return refused('state')
  if (Object.keys(alert.about).length > 0 || alert.words !== undefined) return refused('known')
  return happened(facts, { kind: 'withdrawn' }, PERSON, [{ do: 'forget' }])
}

/**
 * The sender of a cry that waits for their answer tells that somebody else was taken: it was that one's. It waits on as a report, with what was
 * said in it and its time, and loses the place: that is the sender's own.
 */
export function redirected(
  { alert, person, recipients }: AlertFacts & { readonly alert: WaitingAlert },
  { about, routing }: AlertCommand & { readonly do: 'redirect' },
  given: Given,
): Transition {
  if (isThirdParty(alert)) return refused('state')
  const { id, raisedAt, words } = alert
  const report: WaitingAlert = {
    id,
    person: person.id,
    state: 'asked',
    drill: false,
    about,
    confirmed: true,
    raisedAt,
    ...routing,
    ...(words && { words }),
  }
  return happened({ alert: report, person, recipients }, { kind: 'redirected' }, PERSON, [
    { do: 'set-timer', timer: 'ask', due: later(given.now, TELL_LIMIT) },
  ])
}

/** Who is told of somebody who has no chat with us, once `routing` says where it was; else as before. */
export function toldWhere<Any extends Routing>(alert: Any, routing: Routing | undefined): Any {
  return routing === undefined ? alert : { ...alert, ...routing }
}

/**
 * The reporter tells more of somebody who has no chat with us. With the first that they tell the desk reads of it; later it
 * reads what is new, and so does the desk of the place, once that is told.
 */
export function described(
  { alert, person, recipients }: AlertFacts & { readonly alert: WaitingAlert | LiveAlert },
  { about, routing }: AlertCommand & { readonly do: 'describe' },
  given: Given,
): Transition {
  if (!isThirdParty(alert)) return refused('state')
  const known = toldWhere({ ...alert, about: { ...alert.about, ...about } }, routing)
  if (known.state === 'asked') return leave(known, { alert, person, recipients }, given, PERSON)
  const { facts, added, follows } = widened({ alert: known, person, recipients }, given)
  return happened(
    facts,
    { kind: 'described', added: added.map(one => one.id), ...(about.withoutPhone && { forDesks: true }) },
    PERSON,
    follows,
  )
}

/** The desks are asked once whether two tell of the same one. */
export function offerSame(
  facts: AlertFacts & { readonly alert: LiveAlert },
  { other, folio, name }: AlertCommand & { readonly do: 'offer-same' },
): Transition {
  const { alert } = facts
  if (!isThirdParty(alert)) return refused('state')
  if (alert.offeredAs !== undefined) return refused('known')
  const offered = { ...facts, alert: { ...alert, offeredAs: other } }
  return happened(offered, { kind: 'same-offered', folio, name }, PERSON)
}

/** An officer puts two alerts together, or takes them apart again: each stays the alert of whoever told it. */
export function judgeSame(
  facts: AlertFacts & { readonly alert: LiveAlert },
  { same, desk, officer }: AlertCommand & { readonly do: 'judge-same' },
): Transition {
  const { alert, recipients } = facts
  if (!isThirdParty(alert) || alert.offeredAs === undefined) return refused('state')
  if (!recipients.some(one => one.desk === desk && one.state !== 'withdrawn')) return refused('stranger')
  const { sameAs, ...apart } = alert
  if ((sameAs !== undefined) === same) return refused('known')
  const judged = same ? { ...apart, sameAs: alert.offeredAs } : apart
  return happened(
    { ...facts, alert: judged },
    { kind: 'same-judged', same, desk },
    { by: 'desk', desk, officer },
  )
}
