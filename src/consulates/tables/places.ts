import type { Language } from '../../domain/people/person.ts'
import type { Point } from '../../domain/place.ts'
import { keyedLines } from './keyed-lines.ts'
import { LABELS } from './states.ts'

/** One line of `data/derived/places.tsv`. */
export interface GazetteerPlace {
  readonly name: string
  /** Its name in Spanish, where that is another. */
  readonly es: string
  readonly state: string
  /** The row number of its county. */
  readonly county: number
  readonly point: Point
  /** Its people by GeoNames; 0 where only the post knows the name. */
  readonly people: number
}

/** The names of places, by the keys that `fold.ts` makes. */
export interface Places {
  /** True if a place has exactly that key. */
  has(key: string): boolean
  /** The places of exactly that key, the most people first. */
  named(key: string): readonly GazetteerPlace[]
  /** The place on a line of the table. */
  line(line: number): GazetteerPlace | undefined
  /** Every key that names a place of so many people or more. */
  keysOf(people: number): readonly string[]
}

/** Reads the table of places, which is sorted by people. */
export function placesFrom(table: string): Places {
  const lines = keyedLines(table)
  const known = new Map<number, GazetteerPlace>()
  const read = (line: number) => placeFrom(lines.fields(line))
  // The same few towns are asked for over and over: each is read once.
  const keep = (line: number) => {
    const place = known.get(line) ?? read(line)
    if (place) known.set(line, place)
    return place
  }
  return {
    has: key => lines.has(key),
    named: key => lines.linesOf(key).flatMap(line => keep(line) ?? []),
    line: keep,
    keysOf: people => {
      const end = firstWhere(lines.length, line => (read(line)?.people ?? 0) < people)
      return lines.keysBefore(end)
    },
  }
}

function placeFrom(fields: readonly string[]): GazetteerPlace | undefined {
  const [, names, state = '', county, lat, lon, people] = fields
  if (names === undefined) return undefined
  const [name = '', es = name] = names.split('|')
  const point = { lat: Number(lat), lon: Number(lon) }
  return { name, es, state, county: Number(county), point, people: Number(people) }
}

/** The first of `length` numbers that passes, where all after it do too. */
function firstWhere(length: number, passes: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The name of a place for whoever reads `language`. */
export const townName = ({ name, es }: Pick<GazetteerPlace, 'name' | 'es'>, language: Language): string =>
  ({ es, en: name })[LABELS[language]]
