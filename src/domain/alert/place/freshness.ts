import type { Instant } from '../../ids.ts'
import type { Place } from '../../place.ts'

/** How old a location may be to send a typed alert at once: 15 minutes, in milliseconds. */
export const FRESH_LOCATION = 15 * 60_000

/** True if the place tells where somebody is now: sent, not registered, and younger than {@link FRESH_LOCATION}. */
export function isFresh(place: Place | undefined, now: Instant): boolean {
  return place !== undefined && place.source !== 'registered' && now - place.at < FRESH_LOCATION
}
