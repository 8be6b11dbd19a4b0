import type { SaidPlace } from '../../consulates/said/said.ts'
import { type AlertFacts, isLive, isWaiting, type NewAlert } from '../../domain/alert/alert.ts'
import { LATE_CRY, waitingBeside, withholdsPlace } from '../../domain/alert/cry.ts'
import { remindable } from '../../domain/alert/escalation.ts'
import { type ReleasedPlace, released, releasedByPin, releasedFor } from '../../domain/alert/place/release.ts'
import type { Instant } from '../../domain/ids.ts'
import type { Message } from '../../domain/messaging/message.ts'
import type { Person } from '../../domain/people/person.ts'
import { list } from '../../locales/formats.ts'
import { recipientName } from '../../notices/desk-names.ts'
import { sceneOf } from '../../notices/phrases.ts'
import type { Context } from '../context.ts'
import { profileName } from '../registration/profile-name.ts'
import { say, urgent } from '../reply.ts'
import type { Effect, Turn } from '../turn.ts'
import { askWhere, reportOf } from './reported.ts'
import { newCry } from './route-alert.ts'
import { hiddenByName } from './said/hidden-from.ts'
import { keptFromNamed } from './said/hiding-cry.ts'
import { gotNamed, gotPlace, namedPlace, placeIn, writtenPlace } from './said/written-place.ts'

/**
 * How somebody cried for help. `certain`: in words that leave no doubt, or by saying yes. `button`: the panic key
 * alone, which a pocket can press. `doubtful`: words or a voice note that may mean something else. `pin`: a
 * location and nothing else.
 */
export type Certainty = 'certain' | 'button' | 'doubtful' | 'pin'

/**
 * Answers a cry for help. There is never a second alert: a cry lets one that waits leave, and repeats one that
 * left to whoever has not answered. A drill gives way to the real one. What the person hears follows from the
 * effects, in the message in which they follow the alert.
 */
export function panic(context: Context, certainty: Certainty): Turn {
  const live = context.alert
  if (live === undefined) return urgent(context, [], raise(context, certainty))
  const { id } = live.alert
  if (live.alert.drill)
    return urgent(context, [], [{ do: 'turn-real', alert: id }, ...raise(context, certainty)])
  if (isWaiting(live.alert)) {
    const open = { do: 'open', alert: id, confirmed: certainty !== 'doubtful' } as const
    const before = [...writtenHere(context, live, placeIn(context)), ...keptFromNamed(context, live)]
    return urgent(context, [], [...before, open])
  }
  if (isLive(live.alert)) return again(context, live, certainty)
  live.alert.state satisfies 'closed'
  return urgent(context, [], raise(context, certainty))
}

function raise(context: Context, certainty: Certainty): readonly Effect[] {
  const { inbound } = context
  const said = placeIn(context)
  const place = writtenPlace(context, said)
  const known = context.person ?? stranger(context)
  const person = place ? { ...known, place } : known
  const named = namedPlace(context, said)
  const untold = hiddenByName(context).map(({ id }) => id)
  const alert = newCry(context, person, {
    state: beginning(person, context.now, certainty),
    ...(context.alert && { after: context.alert }),
    place: letOut(person, context.now, certainty),
    ...(named && { named }),
    ...(untold.length > 0 && { untold }),
    ...(context.now - inbound.at > LATE_CRY && { raisedAt: inbound.at }),
  })
  return [
    ...(person === context.person ? [] : [{ do: 'save-person', person } as const]),
    { do: 'raise', alert },
  ]
}

/** The answer to a second cry with a place in it: the place, as it was understood. */
function placeRead(context: Context, live: AlertFacts, said: SaidPlace | undefined): Message | undefined {
  if (writtenPlace(context, said)) return say(gotPlace(context, live, true))
  const named = namedPlace(context, said)
  return named && say(gotNamed(context, live, named.label))
}

/** The place that a cry has in its own words: whoever writes it lets it out. */
function writtenHere(
  context: Context,
  { alert, person }: AlertFacts,
  said: SaidPlace | undefined,
): readonly Effect[] {
  const place = writtenPlace(context, said)
  const named = namedPlace(context, said)
  if (place === undefined) return named ? [{ do: 'name-place', alert: alert.id, place: named }] : []
  const letOutNow = releasedFor(alert, { ...place, release: { by: 'cry', at: context.now } })
  return [
    { do: 'save-person', person: { ...person, place } },
    { do: 'locate', alert: alert.id, place: letOutNow },
  ]
}

/** A location that was sent just now makes a cry of the doubtful and of the button; a pin alone says nothing. */
function beginning(person: Person, now: Instant, certainty: Certainty): NewAlert['state'] {
  if (certainty === 'certain') return 'open'
  if (certainty === 'pin') return 'asked'
  if (releasedByPin(person.place, now)) return 'open'
  return certainty === 'button' ? 'held' : 'asked'
}

/** A cry without a doubt lets out the last place known; any other one, a location that was sent just now and by hand. */
function letOut({ place }: Person, now: Instant, certainty: Certainty): ReleasedPlace | undefined {
  return releasedByPin(place, now) ?? (isCertain(certainty) ? released(place, 'cry', now) : undefined)
}

function isCertain(certainty: Certainty): boolean {
  return certainty === 'certain' || certainty === 'button'
}

/** The alert goes on: whoever is told again is named, and nobody is said to be told who is not. */
function stillActive({ t, language, directory, now }: Context, facts: AlertFacts): Message {
  const scene = sceneOf(facts, directory, language, now)
  const again = remindable(facts, now).map(one => recipientName(scene, one))
  if (again.length === 0) return say(t('alert.still-active'))
  return say(t('alert.again', { names: list(language, again) }))
}

/** Somebody of whom we know nothing but that they cry for help: kept no longer than the alert. */
export function stranger({ inbound, ids, now, language, t, organisation }: Context): Person {
  const { from, sender } = inbound
  const name = profileName(sender, organisation) || t('alert.someone')
  return { id: ids.person(), address: from, name, language, createdAt: now }
}

/** In a relative's report a cry of the person's own that leaves no doubt is news; a doubtful one is asked about. */
function again(context: Context, live: AlertFacts, certainty: Certainty): Turn {
  const isHeldBack = withholdsPlace(live.alert) && !isCertain(certainty)
  const said = isHeldBack ? undefined : placeIn(context)
  const written = writtenHere(context, live, said)
  const repeated = [...written, ...repeat(context, live, certainty)]
  const told = [placeRead(context, live, said) ?? stillActive(context, live)]
  const report = reportOf(live)
  if (report === undefined) return urgent(context, told, repeated)
  const certain = isCertain(certainty)
  const isNews = certain ? report.alert.own?.state !== 'certain' : waitingBeside(report.alert) !== undefined
  if (isNews) return urgent(context, [], [...written, { do: 'cry', alert: report.alert.id, certain }])
  return certain || written.length > 0
    ? urgent(context, told, repeated)
    : askWhere(context, report, told, repeated)
}

/** Nobody had confirmed it, or it has no place: the person's own certain cry adds both. */
function repeat(
  { now, inbound }: Context,
  { alert, person }: AlertFacts,
  certainty: Certainty,
): readonly Effect[] {
  const { id, place: told, confirmed } = alert
  // A location sent before the alert was not sent for it, if a relative raised it.
  const place = isCertain(certainty) ? released(person.place, 'cry', now) : undefined
  const newer = place !== undefined && (told === undefined || place.at > told.at)
  return [
    ...(newer ? [{ do: 'locate', alert: id, place: releasedFor(alert, place) } as const] : []),
    ...(confirmed || certainty !== 'certain' ? [] : [{ do: 'confirm', alert: id } as const]),
    { do: 'repeat', alert: id },
    // Whoever writes reads to whom that went.
    ...(inbound.kind === 'text' && certainty !== 'button'
      ? []
      : [{ do: 'show-tracker', alert: id } as const]),
  ]
}
