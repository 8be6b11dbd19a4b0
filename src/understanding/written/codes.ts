import { isPoint, type Point } from '../../domain/place.ts'

/** The letters of Open Location Code, each worth its place. */
const PLUS_LETTERS = '23456789CFGHJMPQRVWX'

const PLUS = `[${PLUS_LETTERS}]`

/** A whole plus code; shorter ones mean nothing without a town. */
const FULL_CODE = new RegExp(`(?<![A-Z0-9])(${PLUS}{8})\\+(${PLUS}{2,7})?(?![A-Z0-9])`, 'i')
const SHORT = new RegExp(`(?<![A-Z0-9])(${PLUS}{4}|${PLUS}{6})\\+(${PLUS}{2,7})(?![A-Z0-9])`, 'i')

/** A code of pairs of letters has so many of them before it goes on in a grid of 5 rows and 4 columns. */
const PAIRED = 10

/** The middle of the area of a full plus code (Open Location Code, Google) in a text; undefined if there is none. */
export function fullPlusCode(text: string): Point | undefined {
  const [, first, rest = ''] = FULL_CODE.exec(text) ?? []
  return first === undefined ? undefined : areaOf(first + rest)
}

/**
 * The point of a short plus code in a text, `V82X+2G`, as it is meant near `town`: of all areas with that end, the
 * nearest. Undefined if there is none.
 */
export function shortPlusCode(text: string, town: Point): Point | undefined {
  const [, first, rest] = SHORT.exec(text) ?? []
  if (first === undefined || rest === undefined) return undefined
  const missing = 8 - first.length
  const size = 20 ** (2 - missing / 2)
  const area = areaOf(beginningOf(town).slice(0, missing) + first + rest)
  if (area === undefined) return undefined
  return { lat: nearest(area.lat, town.lat, size), lon: nearest(area.lon, town.lon, size) }
}

/** True if a text holds a short plus code. */
export function hasShortPlusCode(text: string): boolean {
  return SHORT.test(text)
}

function nearest(value: number, to: number, size: number): number {
  if (value - to > size / 2) return value - size
  return to - value > size / 2 ? value + size : value
}

/** The first eight letters of the code of a point. */
function beginningOf({ lat, lon }: Point): string {
  let code = ''
  for (let pair = 0, size = 20; pair < 4; pair++, size /= 20) {
    for (const degrees of [lat + 90, lon + 180]) {
      code += PLUS_LETTERS.charAt(Math.floor(degrees / size + 1e-9) % 20)
    }
  }
  return code
}

function areaOf(code: string): Point | undefined {
  const letters = [...code.toUpperCase()].map(letter => PLUS_LETTERS.indexOf(letter))
  let [lat, lon] = [-90, -180]
  let [high, wide] = [400, 400]
  for (const [at, letter] of letters.entries()) {
    if (at < PAIRED && at % 2 === 0) {
      high /= 20
      lat += letter * high
    } else if (at < PAIRED) {
      wide /= 20
      lon += letter * wide
    } else {
      high /= 5
      wide /= 4
      lat += Math.floor(letter / 4) * high
      lon += (letter % 4) * wide
    }
  }
  const point = { lat: lat + high / 2, lon: lon + wide / 2 }
  return isPoint(point) ? point : undefined
}

const GEOHASH_LETTERS = '0123456789bcdefghjkmnpqrstuvwxyz'

/** The middle of the area of a geohash, as Waze writes it in its links; undefined if it is none. */
export function geohash(code: string): Point | undefined {
  const letters = [...code.toLowerCase()].map(letter => GEOHASH_LETTERS.indexOf(letter))
  if (letters.length < 5 || letters.includes(-1)) return undefined
  const [lat, lon] = [[-90, 90] as [number, number], [-180, 180] as [number, number]]
  for (const [at, letter] of letters.entries()) {
    for (let bit = 4; bit >= 0; bit--) {
      const range = (at * 5 + (4 - bit)) % 2 === 0 ? lon : lat
      const middle = (range[0] + range[1]) / 2
      range[(letter >> bit) % 2 === 1 ? 0 : 1] = middle
    }
  }
  return { lat: (lat[0] + lat[1]) / 2, lon: (lon[0] + lon[1]) / 2 }
}
