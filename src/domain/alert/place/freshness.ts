import { DAY, HOUR, type Instant, MINUTE } from '../../ids.ts'
import type { Place, SentPlace } from '../../place.ts'

/** For how long the last place of a person is kept, and may be told, outside an alert: 24 hours, in milliseconds. The texts say so. */
export const PLACE_LIFE = DAY

/** The last place of a person while it may still be known; undefined from the minute on at which it is to be forgotten. */
export function stillKept(place: SentPlace | undefined, now: Instant): SentPlace | undefined {
  return place !== undefined && now - place.at <= PLACE_LIFE ? place : undefined
}

/** How old a location may be to send a typed alert at once: 15 minutes, in milliseconds. */
export const FRESH_LOCATION = 15 * MINUTE

/** True if the place tells where somebody is now: sent, not registered, and younger than {@link FRESH_LOCATION}. */
export function isFresh(place: Place | undefined, now: Instant): boolean {
  return place !== undefined && place.source !== 'registered' && now - place.at < FRESH_LOCATION
}

/** How old a place may be to be shown on a map of its own: an hour, in milliseconds. Somebody drives to a pin. */
const SHOWN_AS_PIN = HOUR

/** True if a place may stand as a pin in a chat: nobody takes one for where somebody is who was taken long ago. */
export function isPinned(place: Place, now: Instant): boolean {
  return now - place.at < SHOWN_AS_PIN
}
