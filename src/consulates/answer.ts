import type { Point } from '../domain/place.ts'
import type { Route } from './route.ts'

/** How exactly a place is known: as a point on the ground, or only as the middle of something larger. */
export type Precision = 'point' | 'zip' | 'city' | 'county' | 'state' | 'office'

/** One place that a text may mean. */
export interface PlaceOption {
  /** For people, in the language that was asked for: `Dalton, Georgia`. */
  readonly label: string
  /** Where it is: for `county` and `state` the point of the largest place in it, not to be shown as a pin. */
  readonly point: Point
  readonly precision: Precision
  readonly route: Route
}

/** The place that a text speaks of, if it speaks of one. */
export type PlaceAnswer =
  | ({ readonly kind: 'found' } & PlaceOption)
  /** One to four places, the likeliest first; `abroad` names a place outside the United States that may be meant too. */
  | { readonly kind: 'ambiguous'; readonly options: readonly PlaceOption[]; readonly abroad?: string }
  /** A place outside the United States, named where it is known: `Guadalajara, México`. */
  | { readonly kind: 'outside'; readonly name?: string }
  /** No place that we know; `short-link` is a map's link that only the phone can open: ask for a pin instead. */
  | { readonly kind: 'unknown'; readonly why?: 'short-link' }
