import type { ConsulateId } from '../domain/ids.ts'
import { once } from '../domain/once.ts'
import type { Language } from '../domain/people/person.ts'
import type { Point } from '../domain/place.ts'
import type { PlaceAnswer } from './answer.ts'
import { type CorrectionFault, correctedCounties, correctedOffice, readCorrections } from './corrections.ts'
import { type Hotline, hotlinesFrom } from './hotlines/hotlines.ts'
import { type Office, officeFrom, type Phone } from './office.ts'
import { type RouteAnswer, Router } from './route.ts'
import { facilitiesFrom } from './said/facilities.ts'
import { PlaceReader, type SaidPlace, type Writer } from './said/said.ts'
import { Finder } from './search/find.ts'
import { Gazetteer } from './search/gazetteer.ts'
import { type Assignment, type County, countyLabel } from './tables/county.ts'
import { readOutlines } from './tables/outlines.ts'
import { placesFrom } from './tables/places.ts'
import { dataBytes, dataText, isShipped, loadShipped } from './tables/shipped.ts'
import { zipsFrom } from './tables/zips.ts'

export type { PlaceAnswer, PlaceOption, Precision } from './answer.ts'
export type { Basis, Route, RouteAnswer } from './route.ts'
export type { County } from './tables/county.ts'

/** Which consulate is whose: a pure lookup in tables that are read once. */
export interface Directory {
  /** The office of that id; `undefined` if there is none such. */
  office(id: ConsulateId): Office | undefined
  /** All 53, by id. */
  readonly offices: readonly Office[]
  /** The consulate of a pin: that of its county, or of a county within 5 km, or off the coast the nearest office. */
  route(point: Point): RouteAnswer
  /** The place that somebody typed or pasted, labelled in Spanish unless asked otherwise; never throws. */
  find(text: string, language?: Language): PlaceAnswer
  /**
   * The place that somebody's words say in an emergency, undefined for most: far more careful than `find`, which takes an
   * answer to "¿dónde vives?"; never throws.
   */
  said(text: string, language?: Language, writer?: Writer): SaidPlace | undefined
  /** True if words may name a place where somebody is, was or will be, though `said` reads none: rather too often. */
  mayName(text: string): boolean
  /** The office nearest to a point as the crow flies, whatever its jurisdiction. */
  nearest(point: Point): Office
  /** The consular assistance line of all Mexicans in the United States, open day and night. */
  readonly ciam: Phone
  /** A county as people say it: `condado de Cook, Illinois`. */
  countyLabel(county: County, language?: Language): string
  /** Every county with its consulate, by FIPS code. */
  readonly assignments: readonly Assignment[]
  /** The lines for families, as this installation knows them at this moment: an operator may have dialled one since. */
  hotlines(): readonly Hotline[]
  /** The rows of the operator's file that could not be taken, and why. */
  readonly faults: readonly CorrectionFault[]
  /** Makes the tables that the first question would make, so that it is not kept waiting: some hundred milliseconds. */
  warm(): void
}

/** Options of `loadDirectory`. */
export interface DirectoryOptions {
  /** The text of the operator's file of corrections, which go over the shipped data (see `corrections.ts`). */
  readonly corrections?: string | undefined
  /** Reads the lines for families; without it the shipped ones, which nobody dialled. */
  readonly hotlines?: (() => readonly Hotline[]) | undefined
}

/** The tables that are read late: a copy of the program that lacks one is refused at once all the same. */
const TABLES = ['outlines.bin', 'places.tsv', 'abroad.tsv', 'sounds.bin', 'zips.tsv', 'facilities.tsv'].map(
  name => `derived/${name}`,
)

/**
 * Makes the directory from the shipped tables and the operator's corrections. Throws if a shipped table is
 * missing; a wrong row of the operator's file is left out and told in `faults`.
 */
export function loadDirectory({ corrections: file = '', hotlines }: DirectoryOptions = {}): Directory {
  const lines = hotlines === undefined ? hotlinesFrom(dataText('hotlines/hotlines.csv')) : []
  const missing = TABLES.find(table => !isShipped(table))
  if (missing !== undefined)
    throw new Error(`The file data/${missing} is missing: this copy of Avisa is not whole.`)
  const shipped = loadShipped()
  const { corrections, faults } = readCorrections(file, shipped)
  const { ciam } = shipped
  const offices = shipped.offices.map(entry => officeFrom(correctedOffice(entry, corrections), ciam))
  const assignments = correctedCounties(shipped.assignments, corrections)
  const { router, finder, reader } = searchOf(assignments, offices)
  const byId = new Map(offices.map(office => [office.id, office]))
  return {
    office: id => byId.get(id),
    offices,
    route: point => router().route(point),
    find: (words, language = 'es') => finder().find(withPlainDigits(words), language),
    said: (text, language = 'es', writer) => reader().read(withPlainDigits(text), language, writer),
    mayName: text => reader().mayName(text),
    nearest: point => router().nearest(point),
    ciam,
    countyLabel,
    assignments,
    hotlines: hotlines ?? (() => lines),
    faults,
    warm() {
      finder()
      reader()
    },
  }
}

/** The tables that places are found in; each is made when it is first asked for, so that none of them holds up the start. */
function searchOf(assignments: readonly Assignment[], offices: readonly Office[]) {
  const router = once(() => new Router(readOutlines(dataBytes('derived/outlines.bin')), assignments, offices))
  const places = once(() => placesFrom(dataText('derived/places.tsv')))
  const zips = once(() => zipsFrom(dataText('derived/zips.tsv')))
  const gazetteer = once(
    () =>
      new Gazetteer({
        places: places(),
        assignments,
        offices,
        abroad: dataText('derived/abroad.tsv'),
        sounds: new Uint16Array(new Uint8Array(dataBytes('derived/sounds.bin')).buffer),
      }),
  )
  const finder = once(
    () =>
      new Finder({ router: router(), assignments, places: places(), zips: zips(), gazetteer: gazetteer() }),
  )
  const reader = once(
    () =>
      new PlaceReader({
        gazetteer: gazetteer(),
        zips: zips(),
        assignments,
        facilities: facilitiesFrom(dataText('derived/facilities.tsv')),
        find: (text, language) => finder().find(text, language),
        route: point => router().route(point),
      }),
  )
  return { router, finder, reader }
}

/** Full-width digits, as keyboards of East Asia have them, are ordinary ones; nothing else of a text is changed. */
function withPlainDigits(text: string): string {
  return text.replace(/[\uFF10-\uFF19]/g, digit => String(digit.charCodeAt(0) - 0xff10))
}
