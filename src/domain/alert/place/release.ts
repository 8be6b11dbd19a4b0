import type { AlertId, Instant } from '../../ids.ts'
import type { Place, SentPlace } from '../../place.ts'
import { isFresh, stillKept } from './freshness.ts'

/**
 * The person's own act by which their place is part of one alert: a location that they sent for it (`pin`), a cry that
 * leaves no doubt, or a yes to a question of ours. Neither a doubtful word is one, nor the next point of a live
 * location, nor anything that somebody else does.
 */
export interface Release {
  readonly by: 'pin' | 'cry' | 'yes'
  readonly at: Instant
}

/** A place that may be told to those who are told of one alert: an alert can hold no other. */
export interface ReleasedPlace extends Place {
  readonly release: Release
}

/** A place that was let out in one alert, by its person, and counts in no other. */
export interface PlaceForAlert extends Place {
  readonly release: Release & { readonly for: AlertId }
}

/** The same place, in the alert for which it is let out. */
export function releasedFor({ id }: { readonly id: AlertId }, place: ReleasedPlace): PlaceForAlert {
  return { ...place, release: { ...place.release, for: id } }
}

/** The last place as the person lets it out for one alert; undefined if none is known, or it is to be forgotten by then. */
export function released(
  last: SentPlace | undefined,
  by: Release['by'],
  at: Instant,
): ReleasedPlace | undefined {
  const place = stillKept(last, at)
  if (place === undefined) return undefined
  const { spent: _, ...where } = place
  return { ...where, release: { by, at } }
}

/** The same, if they sent it themselves so shortly before that it was meant for this alert, and no earlier one took it back. */
export function releasedByPin(place: SentPlace | undefined, now: Instant): ReleasedPlace | undefined {
  const sent = place?.source === 'live' ? place.since : place?.at
  if (place === undefined || place.spent || sent === undefined) return undefined
  return isFresh({ ...place, at: sent }, now) ? released(place, 'pin', sent) : undefined
}
