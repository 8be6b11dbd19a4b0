import { z } from 'zod'
import { type OfficeEntry, officesFile } from '../src/consulates/office.ts'
import type { CountyRow } from '../src/consulates/tables/county.ts'
import { kilometres } from '../src/consulates/tables/distance.ts'
import type { Point } from '../src/domain/place.ts'
import { counties, namedPlaces, ours, type Positions, type Shape, STATE_CODES } from './build-sources.ts'

const confidence = z.enum(['high', 'medium', 'low'])
const state = z.string().regex(/^[A-Z]{2}$/)

/** The schema of `data/jurisdictions.json`: which counties each consulate serves, as its sources say it. */
export const jurisdictionsFile = z.strictObject({
  about: z.string(),
  newestSource: z.string(),
  basis: z.record(z.string(), z.string()),
  jurisdictions: z.array(
    z.strictObject({
      consulate: z.string(),
      wholeStates: z.record(state, confidence).optional(),
      restOf: z.record(state, confidence).optional(),
      counties: z
        .array(
          z.strictObject({
            state,
            basis: z.enum(['listed', 'derived', 'anchor', 'inferred']),
            confidence,
            names: z.array(z.string()).min(1),
          }),
        )
        .optional(),
      note: z.string().optional(),
      sources: z.array(z.string()).min(1),
    }),
  ),
  unknownOwner: z.array(
    z.strictObject({
      state,
      counties: z.union([z.literal('rest'), z.array(z.string())]),
      candidates: z.array(z.string()).min(2),
    }),
  ),
  doubts: z.array(
    z.strictObject({
      state,
      counties: z.array(z.string()),
      also: z.array(z.string()).min(1),
      why: z.string(),
    }),
  ),
  noOwner: z.array(state),
})

type Jurisdictions = z.infer<typeof jurisdictionsFile>
type Claim = Pick<Held, 'consulate' | 'owner' | 'confidence'>

interface Settled {
  readonly point: Point
  readonly people: number
  readonly town: string
}

interface Held {
  readonly consulate: string
  readonly owner: CountyRow[4]
  readonly confidence: CountyRow[5]
  readonly alternatives: readonly string[]
}

/** Builds `data/derived/counties.json`: every county, its consulate, how that is known, and who else it may be. */
export function buildCounties(): string {
  const rules = jurisdictionsFile.parse(JSON.parse(ours('jurisdictions.json')))
  const { offices } = officesFile.parse(JSON.parse(ours('consulates.json')))
  const holders = holdersOf(rules)
  const settled = settlements()
  const rows = counties().map((shape): CountyRow => {
    const state = stateOf(shape)
    const middle = middleOf(shape)
    const held = holderOf(shape.name, state, middle, rules, holders, offices)
    const { point, people, town } = settled.get(shape.id) ?? { point: middle, people: 0, town: shape.name }
    const [lat, lon] = [Number(point.lat.toFixed(4)), Number(point.lon.toFixed(4))]
    const { consulate, owner, confidence, alternatives } = held
    return [
      shape.id,
      shape.name,
      state,
      consulate,
      owner,
      confidence,
      lat,
      lon,
      people,
      town,
      [...alternatives],
    ]
  })
  const about =
    'Built by scripts/build-data.ts from data/jurisdictions.json, us-atlas and GeoNames: do not edit.'
  const columns = 'fips name state consulate owner confidence lat lon people town alternatives'.split(' ')
  const lines = rows.map(row => `    ${JSON.stringify(row)}`).join(',\n')
  return `{\n  "about": ${JSON.stringify(about)},\n  "columns": ${JSON.stringify(columns)},\n  "rows": [\n${lines}\n  ]\n}\n`
}

/** Who holds a county by name (`IL Cook`), a whole state or the rest of one (`IL`). */
function holdersOf({ jurisdictions }: Jurisdictions): ReadonlyMap<string, Claim> {
  const holders = new Map<string, Claim>()
  const claim = (key: string, held: Claim) => {
    const other = holders.get(key)
    if (other) throw new Error(`${key} is claimed by ${other.consulate} and by ${held.consulate}.`)
    holders.set(key, held)
  }
  for (const { consulate, wholeStates = {}, restOf = {}, counties = [] } of jurisdictions) {
    for (const [state, confidence] of Object.entries(wholeStates))
      claim(state, { consulate, owner: 'state', confidence })
    for (const [state, confidence] of Object.entries(restOf))
      claim(state, { consulate, owner: 'rest', confidence })
    for (const { state, basis, confidence, names } of counties) {
      for (const name of names) claim(`${state} ${name}`, { consulate, owner: basis, confidence })
    }
  }
  return holders
}

function holderOf(
  name: string,
  state: string,
  middle: Point,
  rules: Jurisdictions,
  holders: ReadonlyMap<string, Claim>,
  offices: readonly OfficeEntry[],
): Held {
  const byNearness = (ids: readonly string[]) =>
    offices
      .filter(office => ids.includes(office.id))
      .toSorted((one, other) => kilometres(one.point, middle) - kilometres(other.point, middle))
      .map(office => office.id)
  const named = holders.get(`${state} ${name}`)
  const guess = rules.unknownOwner.find(
    region => region.state === state && (region.counties === 'rest' || region.counties.includes(name)),
  )
  if (!named && guess) {
    const [consulate = '', ...alternatives] = byNearness(guess.candidates)
    return { consulate, owner: 'nearest', confidence: 'low', alternatives }
  }
  const held = named ?? holders.get(state)
  if (held) {
    const doubt = rules.doubts.find(one => one.state === state && one.counties.includes(name))
    return { ...held, alternatives: byNearness(doubt?.also ?? []) }
  }
  if (!rules.noOwner.includes(state)) throw new Error(`Nobody holds ${name}, ${state}.`)
  const [consulate = ''] = byNearness(offices.map(office => office.id))
  return { consulate, owner: 'none', confidence: 'low', alternatives: [] }
}

/** The largest place of each county, and the people of all its places; parts of a city are not counted twice. */
function settlements(): ReadonlyMap<string, Settled> {
  const fipsOf = new Map(STATE_CODES.map(([fips, state]) => [state, fips]))
  const settled = new Map<string, { point: Point; people: number; town: string; largest: number }>()
  for (const place of namedPlaces()) {
    const prefix = fipsOf.get(place.country === 'PR' ? 'PR' : place.region)
    if ((place.country !== 'US' && place.country !== 'PR') || !prefix || place.kind === 'PPLX') continue
    const fips = `${prefix}${place.country === 'PR' ? place.region : place.county}`
    const known = settled.get(fips) ?? { point: place.point, people: 0, town: place.name, largest: -1 }
    known.people += place.people
    if (place.people > known.largest) {
      known.largest = place.people
      known.point = place.point
      known.town = place.name
    }
    settled.set(fips, known)
  }
  return settled
}

function stateOf(shape: Shape): string {
  const found = STATE_CODES.find(([fips]) => fips === shape.id.slice(0, 2))
  if (!found) throw new Error(`No state has the code of county ${shape.id}.`)
  return found[1]
}

/** The centroid of a county by area, on the plane of longitude and latitude. */
function middleOf({ rings }: Shape): Point {
  let [area, lon, lat] = [0, 0, 0]
  for (const ring of rings) {
    for (const [a, b, weight] of edges(ring)) {
      area += weight
      lon += (a[0] + b[0]) * weight
      lat += (a[1] + b[1]) * weight
    }
  }
  return { lat: lat / (3 * area), lon: lon / (3 * area) }
}

function edges(ring: Positions): readonly (readonly [Positions[number], Positions[number], number])[] {
  return ring.slice(1).map((to, index) => {
    const from = ring[index] ?? to
    return [from, to, from[0] * to[1] - to[0] * from[1]] as const
  })
}
