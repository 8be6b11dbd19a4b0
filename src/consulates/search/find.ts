import type { Language } from '../../domain/people/person.ts'
import { isPoint, type Point } from '../../domain/place.ts'
import { partLinks } from '../../understanding/written/links.ts'
import { writtenPoint } from '../../understanding/written/written.ts'
import type { PlaceAnswer, PlaceOption } from '../answer.ts'
import type { Office } from '../office.ts'
import { type Router, routeOf } from '../route.ts'
import type { Assignment } from '../tables/county.ts'
import { type Places, townName } from '../tables/places.ts'
import { stateName } from '../tables/states.ts'
import type { Zips } from '../tables/zips.ts'
import { choose } from './choose.ts'
import { plain } from './fold.ts'
import type { Gazetteer } from './gazetteer.ts'
import { Phrase } from './phrase.ts'
import { resolve } from './resolve.ts'

/** How much of a text is read, in UTF-16 units: more is never a place, and a bound keeps every call short. */
const MOST_READ = 400

const ZIP = /(?<![\d.,-])(\d{5})(?:-\d{4})?(?![\d-])/g
const FOUR_DIGITS = /^\s*\d{4}\s*$/
const DIGIT = /\d/

/** The tables that {@link Finder} looks into, all in one order of counties. */
export interface ConsulateTables {
  readonly router: Router
  readonly assignments: readonly Assignment[]
  readonly places: Places
  readonly zips: Zips
  readonly gazetteer: Gazetteer
}

/** Finds the place that somebody typed or pasted. */
export class Finder {
  readonly #tables: ConsulateTables

  /** Takes the tables that `loadDirectory` read. */
  constructor(tables: ConsulateTables) {
    this.#tables = tables
  }

  /** Reads which place `text` speaks of, with labels in `language`; never throws. */
  find(text: string, language: Language): PlaceAnswer {
    const written = writtenPoint(text)
    switch (written.kind) {
      case 'point':
        return this.#atPoint(written.point, language)
      case 'short-link': {
        const named = this.#inWords(partLinks(text).words.slice(0, MOST_READ), language)
        return named.kind === 'unknown' ? { kind: 'unknown', why: 'short-link' } : named
      }
      case 'words':
        return this.#inWords(written.text.slice(0, MOST_READ), language)
      case 'nothing':
        return this.#inWords(partLinks(text).words.slice(0, MOST_READ), language)
    }
  }

  #atPoint(point: Point, language: Language): PlaceAnswer {
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

  #pointOption(point: Point, language: Language): PlaceOption | undefined {
    const answer = this.#tables.router.route(point)
    if (answer.kind === 'outside') return undefined
    const { county } = answer.route
    const label = county
      ? `${county.name}, ${stateName(county.state, language)}`
      : `${point.lat.toFixed(3)}, ${point.lon.toFixed(3)}`
    return { label, point, precision: 'point', route: answer.route }
  }

  #inWords(text: string, language: Language): PlaceAnswer {
    const zips = DIGIT.test(text) ? this.#zipOptions(text, language) : []
    const named = this.#named(text, language)
    const [zip] = zips
    if (!zip) return named
    if (FOUR_DIGITS.test(text)) return { kind: 'ambiguous', options: zips }
    // A house number or a Mexican postal code looks like a ZIP code: ask if the words say another place.
    if (named.kind === 'outside')
      return { kind: 'ambiguous', options: zips, ...(named.name && { abroad: named.name }) }
    const clash = named.kind === 'found' && named.route.county?.state !== zip.route.county?.state
    return clash ? { kind: 'ambiguous', options: [...zips.slice(0, 1), named] } : { kind: 'found', ...zip }
  }

  /** The ZIP codes of a text, the last first: a house number comes before it. */
  #zipOptions(text: string, language: Language): readonly PlaceOption[] {
    const folded = plain(text)
    const codes = FOUR_DIGITS.test(folded)
      ? [`0${folded.trim()}`]
      : [...folded.matchAll(ZIP)].map(([, code = '']) => code)
    return codes.toReversed().flatMap(code => this.#zipOption(code, language) ?? [])
  }

  #zipOption(code: string, language: Language): PlaceOption | undefined {
    const zip = this.#tables.zips.find(code)
    const assignment = zip && this.#tables.assignments[zip.county]
    if (!assignment) return undefined
    const town = zip.place === undefined ? undefined : this.#tables.places.line(zip.place)
    const name = town ? townName(town, language) : assignment.county.name
    const state = stateName(town?.state ?? assignment.county.state, language)
    return {
      label: `${name}, ${state} (${code})`,
      point: zip.point,
      precision: 'zip',
      route: routeOf(assignment, { found: 'zip', owner: assignment.owner }),
    }
  }

  #named(text: string, language: Language): PlaceAnswer {
    const meaning = resolve(Phrase.of(text), this.#tables.gazetteer)
    switch (meaning.kind) {
      case 'places':
        return choose(meaning, this.#tables.assignments, language)
      case 'office':
        return this.#atOffice(meaning.office)
      case 'foreign':
        return { kind: 'outside', name: meaning.foreign.name }
      case 'nothing':
        return { kind: 'unknown' }
    }
  }

  /** A text that names the consulate itself means it, wherever its writer is. */
  #atOffice(office: Office): PlaceAnswer {
    const answer = this.#tables.router.route(office.point)
    const county = answer.kind === 'route' ? answer.route.county : undefined
    return {
      kind: 'found',
      label: office.shortName,
      point: office.point,
      precision: 'office',
      route: {
        consulate: office.id,
        ...(county && { county }),
        basis: { found: 'office', owner: 'listed' },
        confidence: 'high',
        alternatives: [],
      },
    }
  }
}
