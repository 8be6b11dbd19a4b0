import { isPoint, type Point } from '../../domain/place.ts'
import { anyOf } from '../vocabulary/languages.ts'
import type { CoordinateVocabulary } from '../vocabulary/vocabulary.ts'

const coordinateWord = (pick: (words: CoordinateVocabulary) => readonly string[]): string =>
  anyOf(({ coordinates }) => pick(coordinates))

const SOUTH = coordinateWord(({ south }) => south)
const WEST = coordinateWord(({ west }) => west)
const NORTH_SOUTH = `(?:${coordinateWord(({ north }) => north)}|${SOUTH})`
const EAST_WEST = `(?:${coordinateWord(({ east }) => east)}|${WEST})`

/** `41.85`, `41° 51.000'`, `41º51'00"`: degrees, minutes, seconds. */
const ANGLE =
  '([-+−]?\\d{1,3}(?:[.,]\\d{1,15})?)' +
  "(?:\\s?([°º˚])(?:\\s?(\\d{1,2}(?:[.,]\\d{1,6})?)\\s?['’′´](?:\\s?(\\d{1,2}(?:[.,]\\d{1,6})?)\\s?(?:\"|”|″|''|’’))?)?)?"

/** One of the two numbers, with its name and its side of the world before or behind it where those are written. */
function half(name: string, side: string): string {
  return `(?:(${name})\\s{0,2}[:=]?\\s{0,2})?(?:(${side})\\s{0,2})?${ANGLE}(?:\\s{0,2}(${side})(?!\\p{L}))?`
}

const LATITUDE = half(
  coordinateWord(({ latitude }) => latitude),
  NORTH_SOUTH,
)
const LONGITUDE = half(
  coordinateWord(({ longitude }) => longitude),
  EAST_WEST,
)
const BETWEEN = '(?:\\s{0,3}[,;/|]\\s{0,3}|\\s{1,3}|(?=[-+−]))'
const BEFORE = '(?<![\\p{L}\\p{N}.,:+−-])'
const AFTER = '(?!\\d|[.,]\\d)'

const LATITUDE_FIRST = new RegExp(`${BEFORE}${LATITUDE}${BETWEEN}${LONGITUDE}${AFTER}`, 'iu')
const LONGITUDE_FIRST = new RegExp(`${BEFORE}${LONGITUDE}${BETWEEN}${LATITUDE}${AFTER}`, 'iu')
const SOUTHERN = new RegExp(`^${SOUTH}$`, 'i')
const WESTERN = new RegExp(`^${WEST}$`, 'i')

/** Coordinates that somebody typed stand within so many UTF-16 units. */
const TYPED = 400

/** A bare number of degrees has so many decimals at least. */
const DECIMALS = /[.,]\d{2,15}$/

interface Half {
  readonly degrees: number
  /** True if a degree sign, a side or a name says what the number is. */
  readonly marked: boolean
  /** True if it has decimals enough to be one all the same. */
  readonly precise: boolean
  readonly signed: boolean
}

/** A point that a text writes in numbers. `marked` if degrees, sides or names stand by both: nothing else looks so. */
export interface NumberedPoint {
  readonly point: Point
  readonly marked: boolean
}

/** Reads coordinates in decimals, in degrees and minutes, or by ISO 6709, whatever stands around them. */
export function numberedPoint(text: string): NumberedPoint | undefined {
  const read = text.slice(0, TYPED)
  if (!/\d/.test(read)) return undefined
  const [, ...found] = LATITUDE_FIRST.exec(read) ?? []
  const straight = found.length > 0 ? pairOf(halfOf(found.slice(0, 7)), halfOf(found.slice(7))) : undefined
  if (straight) return straight
  const [, ...turned] = LONGITUDE_FIRST.exec(read) ?? []
  if (turned.length === 0) return undefined
  const pair = pairOf(halfOf(turned.slice(7)), halfOf(turned.slice(0, 7)))
  return pair?.marked ? pair : undefined
}

/** The same, only if both numbers are marked. */
export function markedPoint(text: string): Point | undefined {
  const found = numberedPoint(text)
  return found?.marked ? found.point : undefined
}

function pairOf(lat: Half, lon: Half): NumberedPoint | undefined {
  const marked = lat.marked && lon.marked
  const iso = lat.signed && lon.signed
  if (!marked && !iso && !(lat.precise && lon.precise)) return undefined
  if (!marked && !lat.precise) return undefined
  const point = { lat: lat.degrees, lon: lon.degrees }
  return isPoint(point) ? { point, marked } : undefined
}

function halfOf([name, before, number = '', sign, minutes, seconds, behind]: readonly (
  | string
  | undefined
)[]): Half {
  const side = before ?? behind
  const size = toNumber(number)
  const degrees = Math.abs(size) + toNumber(minutes) / 60 + toNumber(seconds) / 3600
  const negative = size < 0 || (side !== undefined && (SOUTHERN.test(side) || WESTERN.test(side)))
  return {
    degrees: negative ? -degrees : degrees,
    marked: name !== undefined || side !== undefined || sign !== undefined,
    precise: DECIMALS.test(number),
    signed: /^[-+−]/.test(number),
  }
}

/** A number as it is typed, also with a true minus sign or a decimal comma. */
export const toNumber = (text = '0'): number => Number(text.replace('−', '-').replace(',', '.'))
