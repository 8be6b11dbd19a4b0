import { kilometres } from '../../consulates/tables/distance.ts'
import type { AlertFacts } from '../../domain/alert/alert.ts'
import { waitingBeside } from '../../domain/alert/cry.ts'
import { isFresh } from '../../domain/alert/place/freshness.ts'
import { type Release, releasedFor } from '../../domain/alert/place/release.ts'
import { MINUTE } from '../../domain/ids.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { Person } from '../../domain/people/person.ts'
import { isPoint, type Place, type Point, type SentPlace } from '../../domain/place.ts'
import type { Context } from '../context.ts'
import { say, silence, urgent } from '../reply.ts'
import { awaitsPlace } from '../state.ts'
import type { Effect, Turn } from '../turn.ts'
import { type Certainty, panic, stranger } from './panic.ts'
import { gotPlace } from './said/written-place.ts'
import { sentAt } from './sent-at.ts'

type Pin = Inbound & { readonly kind: 'pin' }

/** How far a live location must have moved to be told, in kilometres. */
const MOVED = 0.1

/** How long after the last point of a live location the next is told though it hardly moved, in milliseconds. */
const STILL = 2 * MINUTE

/**
 * Takes a location. In an alert that has not ended it is the alert's; else it may be the answer of registration,
 * which is not ours to take; else it is remembered, and we ask whether it is an emergency.
 */
export function pinned(context: Context, pin: Pin): Turn | undefined {
  const { person, state } = context
  // To a drill a location says nothing, and it is none of the drill's: it is taken as if there were none.
  const alert = context.alert?.alert.drill ? undefined : context.alert
  if (context.alert === undefined && awaitsPlace(state) && !context.isLate) return undefined
  if (!isRealPoint(pin.point)) return urgent(context, [say(context.t('alert.bad-pin'))])
  const place = placeOf(context, pin)
  if (alert !== undefined) return located(context, place, alert)
  if (pin.live === 'move') return person ? moved(context, person, place) : silence(context)
  return pinnedAt(context, place)
}

/** Remembers a place that came without an alert, and asks whether it is an emergency. */
export function pinnedAt(context: Context, place: Place): Turn {
  const sender = { ...(context.person ?? stranger(context)), place }
  const asked = panic({ ...context, person: sender }, certaintyOf(context))
  return { ...asked, effects: [{ do: 'save-person', person: sender }, ...asked.effects] }
}

/** A pin alone says nothing; words under it may cry, and then it is their place. */
function certaintyOf({ utterance }: Context): Certainty {
  const { intent } = utterance.understanding()
  if (intent === 'panic') return 'certain'
  return intent === 'ask' ? 'doubtful' : 'pin'
}

/** True for a point that somebody can be at: 0,0 is what phones send that do not know where they are. */
function isRealPoint(point: Point): boolean {
  return isPoint(point) && (Math.abs(point.lat) > 1e-6 || Math.abs(point.lon) > 1e-6)
}

/** The start of a live location was sent on purpose, like a pin; only its later points are `live`. */
function placeOf(context: Context, pin: Pin): SentPlace {
  const { point, live, accuracy } = pin
  const last = live === 'move' ? context.person?.place : undefined
  const since = last?.since ?? (last?.source === 'pin' ? last.at : undefined)
  return {
    ...(since !== undefined && { since }),
    ...(last?.spent && { spent: true }),
    point,
    at: sentAt(context),
    source: live === 'move' ? 'live' : 'pin',
    ...(accuracy !== undefined && { accuracy }),
  }
}

/** Outside an alert a live location only keeps the last known place fresh. */
function moved(context: Context, person: Person, place: Place): Turn {
  if (!isWorthTelling(person.place, place, true)) return silence(context)
  return { ...silence(context), effects: [{ do: 'save-person', person: { ...person, place } }] }
}

/** Takes a place for the person's own alert that has not ended; only the next point of a live location lets nothing out. */
export function located(context: Context, place: Place, facts: AlertFacts): Turn {
  const { alert, person } = facts
  const move = place.source === 'live'
  // A phone that goes on sharing by itself lets nothing out: it only moves what its person let out for this alert.
  const release: Release | undefined = move ? alert.place?.release : { by: 'pin', at: place.at }
  if (release === undefined) return moved(context, person, place)
  if (!isWorthTelling(alert.place, place, move)) return silence(context)
  const effects: Effect[] = [
    { do: 'save-person', person: { ...person, place } },
    { do: 'locate', alert: alert.id, place: releasedFor(alert, { ...place, release }) },
  ]
  const waits = alert.state === 'held' || (alert.state === 'asked' && !move && wantsPlace(alert))
  if (waitingBeside(alert)) effects.push({ do: 'cry', alert: alert.id, certain: true })
  if (waits) effects.push({ do: 'open', alert: alert.id, confirmed: true })
  const told = !waits && !move && alert.state !== 'asked'
  return urgent(context, told ? [say(gotPlace(context, facts, place.source === 'written'))] : [], effects)
}

/** A place that is older than what we have is no news, nor is a live location that stands still. */
function isWorthTelling(last: Place | undefined, place: Place, move: boolean): boolean {
  if (last === undefined || last.source === 'registered') return true
  if (place.at < last.at) return false
  return !move || place.at - last.at > STILL || kilometres(last.point, place.point) > MOVED
}

/** True if the question came from words or a voice note: a location then answers it. A pin asked it by itself. */
function wantsPlace({ place, raisedAt }: AlertFacts['alert']): boolean {
  return !isFresh(place, raisedAt)
}
