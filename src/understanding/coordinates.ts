import { isPoint, type Point } from '../domain/place.ts'

const COORDINATE = '[-+−]?\\d{1,3}(?:\\.\\d{1,15})?'
const PAIR = `(${COORDINATE})\\s{0,3}(?:,|%2[cC])\\s{0,3}\\+?(${COORDINATE})`

/** Where links of Google, Apple, OpenStreetMap and Waze, and `geo:`, keep their point, best first. */
const IN_LINKS: readonly RegExp[] = [
  /!3d(-?\d{1,3}\.\d{1,15})!4d(-?\d{1,3}\.\d{1,15})/,
  new RegExp(
    `[?&](?:q|query|ll|sll|daddr|destination|center|cp|coordinate|loc|api_q)=(?:loc:|[^&\\s]{0,80}?@)?${PAIR}`,
    'i',
  ),
  new RegExp(`[?&]mlat=(${COORDINATE})&mlon=(${COORDINATE})`, 'i'),
  new RegExp(`/(?:search|place|dir)/(?:loc:)?${PAIR}`, 'i'),
  new RegExp(`/@${PAIR}`),
  new RegExp(`#map=\\d{1,2}(?:\\.\\d+)?/(${COORDINATE})/(${COORDINATE})`),
]

const GEO = new RegExp(`\\bgeo:${PAIR}(?:[^\\s?]{0,60}\\?q=${PAIR})?`, 'i')
const LINK = /\bhttps?:\/\/\S{1,1500}/i
const WORDS_IN_LINK =
  /[?&](?:q|query|daddr|destination|address)=([^&#\s]{1,200})|\/(?:place|search)\/([^/@?#\s]{1,200})/i

/** How much of a text is read, in UTF-16 units: a link may be longer than what anybody types. */
const READ_LINK = 2_000

/** Coordinates that somebody typed stand within so many UTF-16 units. */
const TYPED = 400

/** A map's link that hides its point behind a redirect, which we never follow. */
const SHORT_LINK = /\b(?:maps\.app\.goo\.gl|goo\.gl\/maps|g\.co\/kgs|maps\.apple\/p|apple\.co)\b/i

const DECIMAL = new RegExp(
  '(?<![\\d.])([-+−]?\\d{1,2}[.,]\\d{2,15})\\s{0,2}°?\\s{0,2}([NS])?\\s{0,3}[,;/\\s]\\s{0,3}' +
    '([-+−]?\\d{1,3}[.,]\\d{2,15})\\s{0,2}°?\\s{0,2}([EWO])?(?![\\d.])',
  'i',
)
const ANGLE =
  "(\\d{1,3})\\s?[°º]\\s?(\\d{1,2})\\s?['’′]\\s?(?:(\\d{1,2}(?:\\.\\d{1,6})?)\\s?(?:\"|”|″|''))?\\s?"
const DEGREES = new RegExp(`${ANGLE}([NS])[,\\s]{0,4}${ANGLE}([EWO])`, 'i')

/**
 * A point as a text writes it by itself: a point, the words of a map's search to look up instead, a short
 * link that only its owner can open, or nothing. Links are read, never fetched.
 */
export type Written =
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'short-link' }
  | { readonly kind: 'nothing' }

/** Reads a point out of a map's link, a `geo:` address, or bare coordinates in decimal or in degrees and minutes. */
export function writtenPoint(text: string): Written {
  const read = text.slice(0, READ_LINK)
  const [link] = LINK.exec(read) ?? []
  if (link) return fromLink(link)
  if (SHORT_LINK.test(read)) return { kind: 'short-link' }
  const geo = GEO.exec(read)
  // Android writes geo:0,0?q=lat,lon when it means the second pair.
  if (geo) return fromPair(geo[3] ?? geo[1], geo[4] ?? geo[2])
  return barePoint(read.slice(0, TYPED))
}

function fromLink(link: string): Written {
  for (const pattern of IN_LINKS) {
    const match = pattern.exec(link)
    const written = match ? fromPair(match[1], match[2]) : undefined
    if (written?.kind === 'point') return written
  }
  if (SHORT_LINK.test(link)) return { kind: 'short-link' }
  const words = WORDS_IN_LINK.exec(link)
  const text = words?.[1] ?? words?.[2]
  return text ? { kind: 'words', text: decoded(text) } : { kind: 'nothing' }
}

/** Percent signs that decode to nothing are left as they stand: a broken link is still worth reading. */
function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

function barePoint(text: string): Written {
  const degrees = DEGREES.exec(text)
  if (degrees) {
    const [, a, b, c, north = '', d, e, f, east = ''] = degrees
    return found(signed(angle(a, b, c), north), signed(angle(d, e, f), east))
  }
  const decimal = DECIMAL.exec(text)
  if (!decimal) return { kind: 'nothing' }
  const [, lat, north = '', lon, east = ''] = decimal
  return found(signed(toNumber(lat), north), signed(toNumber(lon), east))
}

function fromPair(lat: string | undefined, lon: string | undefined): Written {
  return found(toNumber(lat), toNumber(lon))
}

function found(lat: number, lon: number): Written {
  return isPoint({ lat, lon }) ? { kind: 'point', point: { lat, lon } } : { kind: 'nothing' }
}

const toNumber = (text = ''): number => Number(text.replace('−', '-').replace(',', '.'))

const angle = (degrees = '', minutes = '0', seconds = '0'): number =>
  Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600

/** South, west and the Spanish `O` (oeste) are negative. */
const signed = (value: number, side: string): number => (/[swo]/i.test(side) ? -Math.abs(value) : value)
