import { readFileSync } from 'node:fs'
import type { ConsulateId } from '../domain/ids.ts'
import type { Point } from '../domain/place.ts'
import type { PlaceAnswer } from './answer.ts'
import { assignmentsFrom, type County, type CountyRow, countyLabel } from './county.ts'
import { Finder } from './find.ts'
import { Gazetteer } from './gazetteer.ts'
import { nationalLinesFile, type Office, officeFrom, officesFile, type Phone } from './office.ts'
import { readOutlines } from './outlines.ts'
import { placesFrom } from './places.ts'
import { type RouteAnswer, Router } from './route.ts'
import type { LabelLanguage } from './states.ts'
import { zipsFrom } from './zips.ts'

export type { PlaceAnswer, PlaceOption, Precision } from './answer.ts'
export type { County } from './county.ts'
export type { Basis, Route, RouteAnswer } from './route.ts'

/** Which consulate is whose: a pure lookup in tables that are read once. */
export interface Directory {
  /** The office of that id; `undefined` if there is none such. */
  office(id: ConsulateId): Office | undefined
  /** All 53, by id. */
  readonly offices: readonly Office[]
  /** The consulate of a pin: that of its county, or of a county within 5 km, or off the coast the nearest office. */
  route(point: Point): RouteAnswer
  /** The place that somebody typed or pasted, labelled in Spanish unless asked otherwise; never throws. */
  find(text: string, language?: LabelLanguage): PlaceAnswer
  /** The office nearest to a point as the crow flies, whatever its jurisdiction. */
  nearest(point: Point): Office
  /** The consular assistance line of all Mexicans in the United States, open day and night. */
  readonly ciam: Phone
  /** A county as people say it: `condado de Cook, Illinois`. */
  countyLabel(county: County, language?: LabelLanguage): string
}

const DATA = new URL('../../data/', import.meta.url)

const text = (file: string): string => readFileSync(new URL(file, DATA), 'utf8')

/**
 * Reads the shipped tables of `data/` and makes the directory. The hand-written files are checked against their
 * schemas here, the derived ones by a test that builds them again. Throws if a file is missing or damaged.
 */
export function loadDirectory(): Directory {
  const { ciam: line } = nationalLinesFile.parse(JSON.parse(text('national-lines.json')))
  const [source] = line.sources
  const ciam: Phone = {
    number: line.number,
    purpose: line.purpose,
    confidence: line.confidence,
    asOf: line.asOf,
    ...(source && { source }),
  }
  const offices = officesFile
    .parse(JSON.parse(text('consulates.json')))
    .offices.map(entry => officeFrom(entry, ciam))
  const { rows }: { rows: readonly CountyRow[] } = JSON.parse(text('derived/counties.json'))
  const assignments = assignmentsFrom(rows)
  const outlines = readOutlines(readFileSync(new URL('derived/outlines.bin', DATA)))
  const router = new Router(outlines, assignments, offices)
  const places = placesFrom(text('derived/places.tsv'))
  const gazetteer = new Gazetteer(places, assignments, offices, text('derived/abroad.tsv'))
  const zips = zipsFrom(text('derived/zips.tsv'))
  const finder = new Finder({ router, assignments, places, zips, gazetteer })
  const byId = new Map(offices.map(office => [office.id, office]))
  return {
    office: id => byId.get(id),
    offices,
    route: point => router.route(point),
    find: (words, language = 'es') => finder.find(words, language),
    nearest: point => router.nearest(point),
    ciam,
    countyLabel,
  }
}
