import { z } from 'zod'
import { placeKeyOf } from '../src/consulates/search/fold.ts'
import { namedPlaces, ours } from './build-sources.ts'

const named = z.string().regex(/^[^:]+:(?: [^,]+(?:, [^,]+)*)?$/, 'must be "Name: other name, other name"')

/** The schema of `data/abroad.json`: places outside the United States that no table names as people do. */
export const abroadFile = z.strictObject({
  about: z.string(),
  countries: z.array(named),
  mexicanStates: z.array(named).length(31),
  cities: z.array(named),
})

/** Smaller Mexican towns than this are not told apart from an unknown name. */
const MEXICAN_TOWN = 2_000

/** Other cities abroad must be this large to be known. */
const FOREIGN_CITY = 100_000

const HOME = new Set(['US', 'PR', 'VI', 'GU', 'AS', 'MP'])

interface Row {
  readonly name: string
  readonly people: number
  /** `region` for a country or a state of Mexico: what is named with it is there too. */
  readonly kind: 'region' | 'city'
}

/** Builds `data/derived/abroad.tsv`: key, name, people, `region` or `city`; sorted by key. */
export function buildAbroad(): string {
  const { countries, mexicanStates, cities } = abroadFile.parse(JSON.parse(ours('abroad.json')))
  const rows = new Map<string, Row>()
  const keep = (names: readonly string[], row: Row) => {
    for (const key of names.map(placeKeyOf)) {
      if (key.length >= 2 && (rows.get(key)?.people ?? -1) < row.people) rows.set(key, row)
    }
  }
  const people = new Map<string, number>()
  for (const place of namedPlaces()) {
    const mexican = place.country === 'MX'
    if (HOME.has(place.country) || place.people < (mexican ? MEXICAN_TOWN : FOREIGN_CITY)) continue
    const name = mexican ? `${place.name}, México` : place.name
    keep([place.name], { name, people: place.people, kind: 'city' })
    people.set(placeKeyOf(place.name), Math.max(place.people, people.get(placeKeyOf(place.name)) ?? 0))
  }
  for (const line of cities) {
    const [name = '', ...others] = split(line)
    keep([name, ...others], { name, people: people.get(placeKeyOf(name)) ?? FOREIGN_CITY, kind: 'city' })
  }
  for (const line of mexicanStates) {
    const [name = '', ...others] = split(line)
    keep([name, ...others], { name: `${name}, México`, people: 10_000_000, kind: 'region' })
  }
  for (const line of countries) {
    const [name = '', ...others] = split(line)
    keep([name, ...others], { name, people: 100_000_000, kind: 'region' })
  }
  return [...rows]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { name, people, kind }]) => `${key}\t${name}\t${people}\t${kind}\n`)
    .join('')
}

function split(line: string): readonly string[] {
  const [name = '', others = ''] = line.split(': ')
  return [name.replace(/:$/, ''), ...others.split(', ').filter(other => other !== '')]
}
