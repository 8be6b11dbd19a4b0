import type { ConsulateId } from '../domain/ids.ts'
import { isPoint, type Point } from '../domain/place.ts'
import type { Confidence, Office } from './office.ts'
import type { Assignment, County, Owner } from './tables/county.ts'
import { kilometres } from './tables/distance.ts'
import { ABROAD, type Outlines } from './tables/outlines.ts'

/**
 * How the county was found: `inside` the point lies in it, `near` the point lies outside every county and
 * this one is nearest, `sea` the point is off the coast and only the nearest office is known; or from words:
 * `zip`, `city`, `county`, `state`, `office` (somebody named the consulate itself).
 */
export type Found = 'inside' | 'near' | 'sea' | 'zip' | 'city' | 'county' | 'state' | 'office'

/** Why a route is what it is: how the county was found, and how it is known which consulate owns it. */
export interface Basis {
  readonly found: Found
  readonly owner: Owner
  /** How far outside the county the point lies, for `near`. */
  readonly kilometres?: number
}

/** Which consulate answers for a place, why, and how sure that is. */
export interface Route {
  readonly consulate: ConsulateId
  /** Missing only off the coast. */
  readonly county?: County
  readonly basis: Basis
  readonly confidence: Confidence
  /**
   * Other consulates that may own the county, likeliest first. When there are any, the answer is only
   * "lo más probable" and these are to be offered.
   */
  readonly alternatives: readonly ConsulateId[]
}

/** The answer to a point: a route, or that it is not in the United States. */
export type RouteAnswer = { readonly kind: 'route'; readonly route: Route } | { readonly kind: 'outside' }

/**
 * How far outside a county's outline a point still counts as in it even where another country begins, in
 * kilometres: the outlines lie on a grid of about 300 by 95 metres (us-atlas 3.0.1).
 */
export const GRID_ERROR = 0.5

/** How far from a county a pier, a bridge or a boat may be to count as in it, in kilometres. */
export const PIER = 5

/** How far from a coast a point still belongs to the nearest office: the contiguous zone, 24 nautical miles. */
export const CONTIGUOUS_ZONE = 44.4

/** Routes points by the outline of the county they are in. */
export class Router {
  readonly #outlines: Outlines
  readonly #assignments: readonly Assignment[]
  readonly #offices: readonly Office[]
  /** One answer for each county, made once: most points lie inside one, and routes are never changed. */
  readonly #inside: readonly RouteAnswer[]

  /** Takes the outlines, and the assignments in the same order of counties. */
  constructor(outlines: Outlines, assignments: readonly Assignment[], offices: readonly Office[]) {
    this.#outlines = outlines
    this.#assignments = assignments
    this.#offices = offices
    this.#inside = assignments.map(assignment => ({
      kind: 'route',
      route: routeOf(assignment, { found: 'inside', owner: assignment.owner }),
    }))
  }

  /** The consulate for a point; a point that is no point of the earth is `outside`. */
  route(point: Point): RouteAnswer {
    if (!isPoint(point)) return { kind: 'outside' }
    const number = this.#outlines.at(point)
    return (number !== undefined && this.#inside[number]) || this.#outsideCounties(point, number === ABROAD)
  }

  /** The office nearest to a point as the crow flies, whatever its jurisdiction. */
  nearest(point: Point): Office {
    return this.#offices.reduce((best, office) =>
      kilometres(office.point, point) < kilometres(best.point, point) ? office : best,
    )
  }

  #outsideCounties(point: Point, abroad: boolean): RouteAnswer {
    const near = this.#outlines.nearest(point, abroad ? GRID_ERROR : CONTIGUOUS_ZONE)
    const assignment = near && this.#assignments[near.county]
    if (!near || !assignment) return { kind: 'outside' }
    if (near.kilometres > PIER) {
      const consulate = this.nearest(point).id
      const alternatives = assignment.consulate === consulate ? [] : [assignment.consulate]
      return {
        kind: 'route',
        route: { consulate, basis: { found: 'sea', owner: 'nearest' }, confidence: 'low', alternatives },
      }
    }
    const away = Number(near.kilometres.toFixed(1))
    const basis: Basis = { found: 'near', owner: assignment.owner, kilometres: away }
    return { kind: 'route', route: routeOf(assignment, basis) }
  }
}

/** The route to the consulate of a county that was found as `basis` says. */
export function routeOf({ county, consulate, confidence, alternatives }: Assignment, basis: Basis): Route {
  return { consulate, county, basis, confidence, alternatives }
}
