import type { Instant } from './ids.ts'

/** A point on the earth: WGS 84 latitude and longitude, in degrees. */
export interface Point {
  readonly lat: number
  readonly lon: number
}

/** A state, in two letters, and where it is known the county in it, by the five digits of the Census. */
export interface Area {
  readonly state: string
  readonly county?: string
}

/**
 * How we came to know a place: a pin that was sent, a live location, a point that its person wrote in numbers or in a map's
 * link, or the place given at registration.
 */
export type PlaceSource = 'pin' | 'live' | 'written' | 'registered'

/** Where somebody was and when we learned it; `accuracy` is a radius in metres where the phone told one. */
export interface Place {
  readonly point: Point
  readonly at: Instant
  readonly source: PlaceSource
  readonly accuracy?: number
  /** Of a live location: when the person began to share it. */
  readonly since?: Instant
}

/** The last place that somebody sent us. */
export interface SentPlace extends Place {
  /** True once an alert was taken back that it was sent for: it is no sign of need any more, and lets nothing out. */
  readonly spent?: boolean
}

/** True if `point` holds two finite numbers within the earth's degrees: a hostile pin does not. */
export function isPoint(point: Point): boolean {
  return (
    Number.isFinite(point.lat) &&
    Number.isFinite(point.lon) &&
    Math.abs(point.lat) <= 90 &&
    Math.abs(point.lon) <= 180
  )
}
