import { z } from 'zod'
import { placeKeyOf } from '../src/consulates/search/fold.ts'
import { GUESSABLE } from '../src/consulates/search/gazetteer.ts'
import { fileBySound } from '../src/consulates/search/similar.ts'
import { readOutlines } from '../src/consulates/tables/outlines.ts'
import { placesFrom } from '../src/consulates/tables/places.ts'
import type { Point } from '../src/domain/place.ts'
import { counties, namedPlaces, ours, type PostalCode, postalCodes, STATE_CODES } from './build-sources.ts'

/** The schema of `data/place-names.json`: names that people use and no public table has. */
export const placeNamesFile = z.strictObject({
  about: z.string(),
  places: z.array(
    z.strictObject({
      place: z.string().regex(/^.+, [A-Z]{2}$/),
      es: z.string().optional(),
      also: z.array(z.string()),
    }),
  ),
  barrios: z.array(
    z.strictObject({
      name: z.string(),
      city: z.string(),
      state: z.string().regex(/^[A-Z]{2}$/),
      zip: z.string().regex(/^\d{5}$/),
      also: z.array(z.string()),
    }),
  ),
})

/** One named place, before it becomes a line of `data/derived/places.tsv`. */
export interface PlaceRow {
  readonly keys: Set<string>
  name: string
  readonly state: string
  /** The county's row number. */
  readonly county: number
  readonly point: Point
  readonly people: number
}

/** What the tables of places and of ZIP codes share: the numbers of counties, and the county under a point. */
export interface CountyNumbers {
  readonly numberOf: ReadonlyMap<string, number>
  /** The county at a point, or the nearest within 30 km (a place of the coast or of an island), or -1. */
  under(point: Point): number
}

/** Numbers the counties as every derived table does, with the outlines just built to find one by a point. */
export function countyNumbers(outlines: Uint8Array): CountyNumbers {
  const atlas = readOutlines(outlines)
  const ids = counties().map(shape => shape.id)
  return {
    numberOf: new Map(ids.map((id, number) => [id, number])),
    under: point => {
      const inside = atlas.at(point)
      return inside !== undefined && inside < ids.length ? inside : (atlas.nearest(point, 30)?.county ?? -1)
    },
  }
}

const TERRITORIES = new Set(['US', 'PR', 'VI', 'GU', 'AS', 'MP'])

/** Every place a person may name, the most people first: GeoNames, then post offices, then our own names. */
export function placeRows(numbers: CountyNumbers): readonly PlaceRow[] {
  const rows = [...geoNames(numbers)]
  const known = new Set(rows.flatMap(row => [...row.keys].map(key => `${row.state} ${key}`)))
  rows.push(...postOffices(numbers, known))
  const named = placeNamesFile.parse(JSON.parse(ours('place-names.json')))
  rows.push(...barrios(named.barrios, numbers))
  rows.sort(
    (one, other) =>
      other.people - one.people ||
      compare(one.name, other.name) ||
      compare(one.state, other.state) ||
      one.county - other.county,
  )
  for (const { place, es, also } of named.places) {
    const row = rows.find(row => `${row.name}, ${row.state}` === place)
    if (!row) throw new Error(`place-names.json names ${place}, which no table has.`)
    if (es) row.name = `${row.name}|${es}`
    for (const name of also) row.keys.add(placeKeyOf(name))
  }
  return rows
}

/** Builds `data/derived/places.tsv`: keys, name (`English|Spanish` where they differ), state, county's number, latitude, longitude, people. */
export function buildPlaces(rows: readonly PlaceRow[]): string {
  return rows
    .map(({ keys, name, state, county, point, people }) =>
      [[...keys].join(','), latin(name), state, county, ...degrees(point), people].join('\t').concat('\n'),
    )
    .join('')
}

/** A name in Latin-1, so that the table takes one byte a letter in memory: Hawaiian long vowels lose their mark. */
function latin(name: string): string {
  return name.replaceAll('‘', "'").replace(/[^\0-\xff]/g, letter => letter.normalize('NFD').charAt(0))
}

/** Builds `data/derived/sounds.bin`: the names that may be guessed at, filed by their sound; little-endian. */
export function buildSounds(table: string): Uint8Array {
  return new Uint8Array(fileBySound(placesFrom(table).keysOf(GUESSABLE)).buffer)
}

/** A point's latitude and longitude to four digits: eleven metres. */
export function degrees({ lat, lon }: Point): readonly [number, number] {
  return [Number(lat.toFixed(4)), Number(lon.toFixed(4))]
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** A part of a city is seldom meant by its name alone: its people count for so much less. */
const PART_OF_A_CITY = 5

function* geoNames({ numberOf, under }: CountyNumbers): Generator<PlaceRow> {
  const fipsOf = new Map(STATE_CODES.map(([fips, state]) => [state, fips]))
  for (const place of namedPlaces()) {
    if (!TERRITORIES.has(place.country) || /^PPL[HWQ]$/.test(place.kind)) continue
    const state = place.country === 'US' ? place.region : place.country
    const code = place.country === 'US' ? place.county : place.region
    const county = numberOf.get(`${fipsOf.get(state)}${code}`) ?? under(place.point)
    if (county < 0) continue
    const keys = new Set([placeKeyOf(place.name)])
    if (place.name.startsWith('The ')) keys.add(placeKeyOf(place.name.slice(4)))
    if (place.name.endsWith(' Village')) keys.add(placeKeyOf(place.name.slice(0, -8)))
    const people = place.kind === 'PPLX' ? Math.round(place.people / PART_OF_A_CITY) : place.people
    yield { keys, name: place.name, state, county, point: place.point, people }
  }
}

/** The names that the post uses and GeoNames does not have in that state: one row for each name and state. */
function* postOffices(numbers: CountyNumbers, known: ReadonlySet<string>): Generator<PlaceRow> {
  const offices = Map.groupBy(postalCodes(), ({ city, state }) => `${state} ${placeKeyOf(city)}`)
  for (const [stateAndKey, codes] of offices) {
    const [first] = codes
    if (!first || known.has(stateAndKey) || !STATE_CODES.some(([, state]) => state === first.state)) continue
    const [, largest = codes] = [...Map.groupBy(codes, code => countyOf(code, numbers))].reduce(
      (best, group) => (group[1].length > best[1].length ? group : best),
    )
    const [middle = first] = largest
    const county = countyOf(middle, numbers)
    if (county < 0) continue
    yield {
      keys: new Set([placeKeyOf(first.city)]),
      name: first.city,
      state: first.state,
      county,
      point: middle.point,
      people: 0,
    }
  }
}

/** The number of the county of a ZIP code: what its source says, else what lies under its point. */
export function countyOf({ fips, point }: PostalCode, { numberOf, under }: CountyNumbers): number {
  return numberOf.get(fips) ?? under(point)
}

type Barrio = z.infer<typeof placeNamesFile>['barrios'][number]

function barrios(named: readonly Barrio[], numbers: CountyNumbers): readonly PlaceRow[] {
  const codes = new Map(postalCodes().map(code => [code.zip, code]))
  return named.map(({ name, city, state, zip, also }) => {
    const code = codes.get(zip)
    if (code?.state !== state)
      throw new Error(`place-names.json puts ${name} at ${zip}, which is not in ${state}.`)
    const keys = new Set([name, `${name} ${city}`, ...also].map(placeKeyOf))
    return {
      keys,
      name: `${name}, ${city}`,
      state,
      county: countyOf(code, numbers),
      point: code.point,
      people: 50_000,
    }
  })
}
