import { isPoint, type Point } from '../domain/place.ts'
import type { PlaceAnswer, PlaceOption } from './answer.ts'
import { writtenPoint } from './coordinates.ts'
import type { Assignment } from './county.ts'
import { plain } from './fold.ts'
import type { Places } from './places.ts'
import { type Router, routeOf } from './route.ts'
import { type LabelLanguage, stateName } from './states.ts'
import type { Zip, Zips } from './zips.ts'

/** How much of a text is read, in UTF-16 units: more is never a place, and a bound keeps every call short. */
const READ = 400

const ZIP = /(?<![\d.,-])(\d{5})(?:[-\s]\d{4})?(?![\d-])/g

/** Finds the place that somebody typed or pasted. */
export class Finder {
  readonly #router: Router
  readonly #assignments: readonly Assignment[]
  readonly #places: Places
  readonly #zips: Zips

  /** Takes the tables that `loadDirectory` read, all in one order of counties. */
  constructor(router: Router, assignments: readonly Assignment[], places: Places, zips: Zips) {
    this.#router = router
    this.#assignments = assignments
    this.#places = places
    this.#zips = zips
  }

  /** What `text` says of a place, with labels in `language`. */
  find(text: string, language: LabelLanguage): PlaceAnswer {
    const written = writtenPoint(text.slice(0, READ))
    if (written.kind === 'short-link') return { kind: 'unknown', why: 'short-link' }
    if (written.kind === 'point') return this.#atPoint(written.point, language)
    const words = plain(written.kind === 'words' ? written.text : text.slice(0, READ))
    const zips = [...words.matchAll(ZIP)].flatMap(([, code = '']) => this.#zips.find(code) ?? [])
    const zip = zips.at(-1)
    const option = zip && this.#zipOption(zip, language)
    return option ? { kind: 'found', ...option } : { kind: 'unknown' }
  }

  #atPoint(point: Point, language: LabelLanguage): PlaceAnswer {
    const option = this.#pointOption(point, language)
    if (option) return { kind: 'found', ...option }
    // People drop the minus of a western longitude, and some programs put the longitude first.
    const mended = [
      { lat: point.lat, lon: -point.lon },
      { lat: point.lon, lon: point.lat },
    ]
    const options = mended.filter(isPoint).flatMap(other => this.#pointOption(other, language) ?? [])
    return options.length > 0 ? { kind: 'ambiguous', options } : { kind: 'outside' }
  }

  #pointOption(point: Point, language: LabelLanguage): PlaceOption | undefined {
    const answer = this.#router.route(point)
    if (answer.kind === 'outside') return undefined
    const { county } = answer.route
    const label = county
      ? `${county.name}, ${stateName(county.state, language)}`
      : `${point.lat}, ${point.lon}`
    return { label, point, precision: 'point', route: answer.route }
  }

  #zipOption({ code, place, county, point }: Zip, language: LabelLanguage): PlaceOption | undefined {
    const assignment = this.#assignments[county]
    if (!assignment) return undefined
    const named = place === undefined ? assignment.county : (this.#places.line(place) ?? assignment.county)
    return {
      label: `${named.name}, ${stateName(named.state, language)} (${code})`,
      point,
      precision: 'zip',
      route: routeOf(assignment, { found: 'zip', owner: assignment.owner }),
    }
  }
}
