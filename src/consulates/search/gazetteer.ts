import type { Point } from '../../domain/place.ts'
import type { Precision } from '../answer.ts'
import type { Office } from '../office.ts'
import type { Assignment } from '../tables/county.ts'
import { type KeyedLines, keyedLines } from '../tables/keyed-lines.ts'
import type { GazetteerPlace, Places } from '../tables/places.ts'
import { STATES } from '../tables/states.ts'
import { spellingsByEar } from './by-ear.ts'
import { placeKeyOf } from './fold.ts'
import { type Similar, similarNames } from './similar.ts'

/** A place that a stretch of words may mean. */
export interface Candidate {
  readonly name: string
  /** Its name in Spanish, where that is another. */
  readonly es: string
  readonly state: string
  /** The row number of its county. */
  readonly county: number
  readonly point: Point
  readonly people: number
  readonly precision: Precision
}

/** A place outside the United States that a stretch of words may mean. */
export interface Foreign {
  readonly name: string
  readonly people: number
  /** A `region` is a country or a state of Mexico: what is named with it is there too. */
  readonly kind: 'region' | 'city'
}

/** Places of fewer people than this are found only by their exact name. */
export const GUESSABLE = 500

/** A name by ear of fewer letters must sound the same in full: with a letter more or less, "dejan ver" would be Denver. */
const SHORTEST_HEARD = 10

/** The tables that a {@link Gazetteer} is made of. */
export interface GazetteerTables {
  readonly places: Places
  readonly assignments: readonly Assignment[]
  readonly offices: readonly Office[]
  /** The text of `data/derived/abroad.tsv`. */
  readonly abroad: string
  /** The names of places of {@link GUESSABLE} people or more, filed by their sound. */
  readonly sounds: Uint16Array
}

const NO_CANDIDATES: readonly Candidate[] = []

/** Every name that the directory knows, behind look-ups that cost a read or two. */
export class Gazetteer {
  readonly #places: Places
  readonly #assignments: readonly Assignment[]
  readonly #similarPlaces: Similar
  readonly #similarStates: Similar
  readonly #states = new Map<string, string>()
  readonly #letters = new Map<string, string>()
  readonly #counties: ReadonlyMap<string, readonly number[]>
  readonly #wholeStates: ReadonlyMap<string, readonly Candidate[]>
  readonly #offices = new Map<string, Office>()
  readonly #abroad: KeyedLines

  /** Indexes the tables. */
  constructor({ places, assignments, offices, abroad, sounds }: GazetteerTables) {
    this.#places = places
    this.#assignments = assignments
    this.#abroad = keyedLines(abroad)
    for (const { code, en, es, also, short } of STATES) {
      for (const name of [en, es, ...also]) this.#states.set(placeKeyOf(name), code)
      for (const letters of [code.toLowerCase(), ...short]) this.#letters.set(letters, code)
    }
    this.#similarStates = similarNames([...this.#states.keys()])
    this.#similarPlaces = similarNames(places.keysOf(GUESSABLE), sounds)
    this.#counties = countyNames(assignments)
    this.#wholeStates = wholeStates(assignments)
    for (const office of offices) {
      for (const name of [office.city, office.id, office.id.replace('st-paul', 'saint-paul')]) {
        this.#offices.set(placeKeyOf(name), office)
      }
    }
  }

  /** The towns of exactly that key, the largest first; of one state if it is given. */
  cities(key: string, state?: string): readonly Candidate[] {
    if (!this.#places.has(key)) return NO_CANDIDATES
    const found = this.#places.named(key).map(cityFrom)
    return state === undefined ? found : found.filter(city => city.state === state)
  }

  /** True if a town has exactly that key. */
  isCity(key: string): boolean {
    return this.#places.has(key)
  }

  /** The towns whose name sounds like the key or differs by a letter; only those of the same sound if any does. */
  similarCities(key: string, state?: string): readonly Candidate[] {
    const { same, near } = this.#similarPlaces.like(key)
    for (const names of [same, near]) {
      const found = names.flatMap(name => this.cities(name, state)).filter(city => city.people >= GUESSABLE)
      if (found.length > 0) return found.toSorted((one, other) => other.people - one.people)
    }
    return []
  }

  /** The towns that a name may mean which was written by ear, "inmokali", "wuinston salem": none where the key is any town's name. */
  citiesByEar(key: string, state?: string): readonly Candidate[] {
    if (this.isCity(key)) return NO_CANDIDATES
    for (const spelling of spellingsByEar(key)) {
      const { same, near } = this.#similarPlaces.like(spelling)
      const alike = near.filter(name => name.startsWith(spelling.charAt(0)))
      const names = same.length > 0 || spelling.length < SHORTEST_HEARD ? same : alike
      const found = names.flatMap(name => this.cities(name, state)).filter(city => city.people >= GUESSABLE)
      if (found.length > 0) return found.toSorted((one, other) => other.people - one.people)
    }
    return NO_CANDIDATES
  }

  /** The towns whose name sounds like the key and is not the key. */
  soundingCities(key: string): readonly Candidate[] {
    return this.#similarPlaces.like(key).same.flatMap(name => (name === key ? [] : this.cities(name)))
  }

  /** The two letters of the state that is named so in full. */
  state(key: string): string | undefined {
    return this.#states.get(key)
  }

  /** The two letters of the state whose name sounds like the key or differs by a letter. */
  similarState(key: string): string | undefined {
    const { same, near } = this.#similarStates.like(key)
    const [name] = [...same, ...near]
    return name === undefined ? undefined : this.#states.get(name)
  }

  /** The two letters of the state that an abbreviation means, such as `il` or `calif`. */
  stateOfLetters(word: string): string | undefined {
    return this.#letters.get(word)
  }

  /** The counties of that name, the most people first; of one state if it is given. */
  counties(key: string, state?: string): readonly Candidate[] {
    const rows = this.#counties.get(key)
    if (!rows) return NO_CANDIDATES
    const found = rows.flatMap(row => {
      const assignment = this.#assignments[row]
      return assignment && (state === undefined || assignment.county.state === state)
        ? [candidateOf(assignment, row, 'county')]
        : []
    })
    return found.toSorted((one, other) => other.people - one.people)
  }

  /** The largest town of each consulate that serves a state; the state itself, `precision: 'state'`, if one does. */
  wholeState(code: string): readonly Candidate[] {
    return this.#wholeStates.get(code) ?? []
  }

  /** The place abroad of that key. */
  abroad(key: string): Foreign | undefined {
    const [line] = this.#abroad.linesOf(key)
    if (line === undefined) return undefined
    const [, name = '', people, kind] = this.#abroad.fields(line)
    return { name, people: Number(people), kind: kind === 'region' ? 'region' : 'city' }
  }

  /** The office whose city has that key. */
  office(key: string): Office | undefined {
    return this.#offices.get(key)
  }
}

function cityFrom({ name, es, state, county, point, people }: GazetteerPlace): Candidate {
  return { name, es, state, county, point, people, precision: 'city' }
}

function candidateOf({ county, point, people }: Assignment, row: number, precision: Precision): Candidate {
  return { name: county.name, es: county.name, state: county.state, county: row, point, people, precision }
}

/** Other names of counties, the old ones and those of a newer census than us-atlas, by the county there that holds most of their people. */
const LATER_COUNTIES: readonly (readonly [name: string, fips: string])[] = [
  ['Dade', '12086'],
  ['Capitol', '09003'],
  ['Greater Bridgeport', '09001'],
  ['Western Connecticut', '09001'],
  ['Lower Connecticut River Valley', '09007'],
  ['Naugatuck Valley', '09009'],
  ['South Central Connecticut', '09009'],
  ['Northeastern Connecticut', '09015'],
  ['Northwest Hills', '09005'],
  ['Southeastern Connecticut', '09011'],
  ['Chugach', '02261'],
  ['Copper River', '02261'],
]

function countyNames(assignments: readonly Assignment[]): ReadonlyMap<string, readonly number[]> {
  const names = new Map<string, number[]>()
  const add = (name: string, row: number) => {
    const key = placeKeyOf(name)
    const there = names.get(key)
    if (there) there.push(row)
    else names.set(key, [row])
  }
  const rowOf = new Map(assignments.map(({ county }, row) => [county.fips, row]))
  for (const [row, { county }] of assignments.entries()) add(county.name, row)
  for (const [name, fips] of LATER_COUNTIES) {
    const row = rowOf.get(fips)
    if (row !== undefined) add(name, row)
  }
  return names
}

function wholeStates(assignments: readonly Assignment[]): ReadonlyMap<string, readonly Candidate[]> {
  const states = new Map<string, Map<string, Candidate>>()
  for (const [row, assignment] of assignments.entries()) {
    const { county, consulate, people, town } = assignment
    const consulates = states.get(county.state) ?? new Map<string, Candidate>()
    const largest = consulates.get(consulate)
    if (!largest || largest.people < people)
      consulates.set(consulate, { ...candidateOf(assignment, row, 'city'), name: town, es: town })
    states.set(county.state, consulates)
  }
  return new Map(
    [...states].map(([state, consulates]) => {
      const all = [...consulates.values()].toSorted((one, other) => other.people - one.people)
      return [state, all.length === 1 ? all.map(one => ({ ...one, precision: 'state' as const })) : all]
    }),
  )
}
