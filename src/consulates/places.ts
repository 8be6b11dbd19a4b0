import type { Point } from '../domain/place.ts'

/** One line of `data/derived/places.tsv`. */
export interface NamedPlace {
  readonly line: number
  readonly name: string
  readonly state: string
  /** The row number of its county. */
  readonly county: number
  readonly point: Point
  /** Its people by GeoNames; 0 where only the post knows the name. */
  readonly people: number
}

/** The names of places, by the keys that `fold.ts` makes. */
export interface Places {
  /** The places of exactly that key, the most people first. */
  named(key: string): readonly NamedPlace[]
  /** The place on a line of the table. */
  line(line: number): NamedPlace | undefined
  /** Every key that names a place of so many people or more. */
  keysOf(people: number): Iterable<string>
}

/** Reads the table of places; a line's fields are read only when it is asked for. */
export function placesFrom(table: string): Places {
  const starts: number[] = []
  const lines = new Map<string, number | number[]>()
  for (let start = 0; start < table.length; start = table.indexOf('\n', start) + 1) {
    const line = starts.push(start) - 1
    for (const key of table.slice(start, table.indexOf('\t', start)).split(',')) add(lines, key, line)
  }
  const read = (line: number): NamedPlace | undefined => {
    const start = starts[line]
    return start === undefined ? undefined : placeFrom(line, table.slice(start, table.indexOf('\n', start)))
  }
  return {
    named: key => {
      const found = lines.get(key)
      if (found === undefined) return []
      return (typeof found === 'number' ? [found] : found).flatMap(line => read(line) ?? [])
    },
    line: read,
    keysOf: people =>
      keysOf(
        lines,
        firstBelow(starts.length, line => (read(line)?.people ?? 0) >= people),
      ),
  }
}

/** The table is sorted by people, so the keys of large places are those of its first lines. */
function* keysOf(lines: ReadonlyMap<string, number | number[]>, limit: number): Generator<string> {
  for (const [key, found] of lines) {
    if ((typeof found === 'number' ? found : (found[0] ?? limit)) < limit) yield key
  }
}

/** The first line, of so many, that a search by halves finds not to be `large`. */
function firstBelow(lines: number, large: (line: number) => boolean): number {
  let [low, high] = [0, lines]
  while (low < high) {
    const middle = (low + high) >> 1
    if (large(middle)) low = middle + 1
    else high = middle
  }
  return low
}

function add(lines: Map<string, number | number[]>, key: string, line: number): void {
  const there = lines.get(key)
  if (there === undefined) lines.set(key, line)
  else if (typeof there === 'number') lines.set(key, [there, line])
  else there.push(line)
}

function placeFrom(line: number, text: string): NamedPlace {
  const [, name = '', state = '', county, lat, lon, people] = text.split('\t')
  return {
    line,
    name,
    state,
    county: Number(county),
    point: { lat: Number(lat), lon: Number(lon) },
    people: Number(people),
  }
}
