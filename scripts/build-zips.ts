import { placeKeyOf } from '../src/consulates/search/fold.ts'
import { type CountyNumbers, countyOf, degrees, type PlaceRow } from './build-places.ts'
import { censusZips, postalCodes } from './build-sources.ts'

/**
 * Builds `data/derived/zips.tsv`: ZIP code, the line number of its place in `places.tsv` (or nothing), its
 * county's number, latitude, longitude. Sorted, so that it can be searched as it lies. Military addresses
 * have no county and are left out.
 */
export function buildZips(places: readonly PlaceRow[], numbers: CountyNumbers): string {
  const lineOf = new Map<string, number>()
  for (const [line, { keys, state }] of places.entries()) {
    for (const key of keys) {
      if (!lineOf.has(`${state} ${key}`)) lineOf.set(`${state} ${key}`, line)
    }
  }
  const rows = new Map<string, string>()
  for (const { zip, point } of censusZips()) {
    const county = numbers.under(point)
    if (county >= 0) rows.set(zip, [zip, '', county, ...degrees(point)].join('\t'))
  }
  for (const code of postalCodes()) {
    const county = countyOf(code, numbers)
    const place = lineOf.get(`${code.state} ${placeKeyOf(code.city)}`) ?? ''
    if (county >= 0 && code.state !== '')
      rows.set(code.zip, [code.zip, place, county, ...degrees(code.point)].join('\t'))
  }
  return [...rows]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, row]) => `${row}\n`)
    .join('')
}
