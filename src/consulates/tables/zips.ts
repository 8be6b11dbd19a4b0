import type { Point } from '../../domain/place.ts'

/** One ZIP code of `data/derived/zips.tsv`. */
export interface Zip {
  readonly code: string
  /** The line of its place in `data/derived/places.tsv`, where the post names one. */
  readonly place?: number
  /** The row number of its county. */
  readonly county: number
  readonly point: Point
}

/** Finds ZIP codes in the sorted table as it lies, so that starting costs nothing. */
export interface Zips {
  /** The ZIP code of five digits, or `undefined` if there is none such. */
  find(code: string): Zip | undefined
}

/** Makes {@link Zips} over the text of `data/derived/zips.tsv`. */
export function zipsFrom(table: string): Zips {
  return { find: code => searchZip(table, code) }
}

function searchZip(table: string, code: string): Zip | undefined {
  let low = 0
  let high = table.length
  while (low < high) {
    const middle = table.lastIndexOf('\n', (low + high) >> 1) + 1
    const start = Math.max(middle, low)
    const end = table.indexOf('\n', start)
    if (end < 0) return undefined
    const found = table.slice(start, start + 5)
    if (found === code) return zipOf(table.slice(start, end))
    if (found < code) low = end + 1
    else high = start
  }
  return undefined
}

function zipOf(line: string): Zip {
  const [code = '', place, county, lat, lon] = line.split('\t')
  return {
    code,
    ...(place && { place: Number(place) }),
    county: Number(county),
    point: { lat: Number(lat), lon: Number(lon) },
  }
}
