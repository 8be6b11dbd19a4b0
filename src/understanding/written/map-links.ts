import { isPoint, type Point } from '../../domain/place.ts'
import { fullPlusCode, geohash } from './codes.ts'
import { markedPoint, toNumber } from './numbers.ts'

/** The place that a link holds: a point, the words of its search, that it hides its place, or nothing. */
export type LinkSays =
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'short-link' }
  | { readonly kind: 'nothing' }

const DEGREES = '[-+−]?\\d{1,3}(?:\\.\\d{1,15})?'
const PAIR = `(${DEGREES})\\s{0,3},\\s{0,3}\\+?(${DEGREES})`

/** Where links of Google, Apple, OpenStreetMap, Bing, HERE, OsmAnd and Waze keep their point, best first. */
const IN_LINKS: readonly RegExp[] = [
  /!3d(-?\d{1,3}\.\d{1,15})!4d(-?\d{1,3}\.\d{1,15})/,
  new RegExp(
    `[?&](?:q|query|ll|sll|daddr|destination|center|coordinate|loc|latlng|api_q|pin|map)=(?:loc:|[^&\\s]{0,80}?@)?${PAIR}`,
    'i',
  ),
  new RegExp(`[?&]to=(?:ll\\.)?${PAIR}`, 'i'),
  new RegExp(`[?&]m?lat=(${DEGREES})&m?lon=(${DEGREES})`, 'i'),
  new RegExp(`[?&]cp=(${DEGREES})~(${DEGREES})`, 'i'),
  new RegExp(`(?:pos|point)\\.(${DEGREES})_(${DEGREES})`, 'i'),
  new RegExp(`/(?:search|place)/(?:loc:)?${PAIR}`, 'i'),
  new RegExp(`here\\.com/(?:[^?]{0,200}[/:])?${PAIR}`, 'i'),
  new RegExp(`/@${PAIR}`),
  new RegExp(`#map=\\d{1,2}(?:\\.\\d+)?/(${DEGREES})/(${DEGREES})`),
]

const GEO = new RegExp(`^geo:${PAIR}(?:[^\\s?]{0,60}\\?q=${PAIR})?`, 'i')

/** Phones in Spanish write a comma within each number too. */
const GEO_COMMAS = /^geo:([-+]?\d{1,3}),(\d{3,15}),([-+]?\d{1,3}),(\d{3,15})(?!\d)/i

/** The stops of a way in a link of Google Maps. */
const WAY = /\/maps\/dir\/([^?#]{1,600})/i
const STOP_IN_DATA = /!1d(-?\d{1,3}\.\d{1,15})!2d(-?\d{1,3}\.\d{1,15})/g

const WAZE_HASH = /waze\.com\/ul\/h([0-9b-hjkmnp-z]{5,12})(?![0-9a-z])/i

const WORDS_IN_LINK =
  /[?&](?:q|query|daddr|destination|address)=([^&#\s]{1,200})|\/(?:place|search)\/([^/@?#\s]{1,200})/i

/** Hosts and paths of maps: the words of any other link are no place. */
const MAP =
  /^(?:https?:\/\/)?(?:[a-z]{1,10}\.)?(?:maps\.|google\.[a-z.]{2,6}\/maps|waze\.|openstreetmap\.|osmand\.|(?:wego\.)?here\.|bing\.com\/maps)/i

/** A map's link that hides its point behind a redirect, which we never follow. */
const SHORT_LINK =
  /(?:maps\.app\.goo\.gl|goo\.gl\/maps|g\.co\/kgs|share\.google|maps\.apple\/p|apple\.co|waze\.to|her\.is|share\.here\.com\/p)\b/i

/** Reads the place out of one link as it was typed; nothing is fetched. */
export function readLink(typed: string): LinkSays {
  const link = decoded(typed).replaceAll('\\', '')
  const way = WAY.test(link)
  // A way without its end in numbers has another point only for where the map was looked at.
  const point = way ? wayEnd(link) : (geoPoint(link) ?? anyPoint(link))
  if (point !== undefined) return { kind: 'point', point }
  if (SHORT_LINK.test(link)) return { kind: 'short-link' }
  const words = way ? lastStop(link) : wordsInLink(typed)
  return words && MAP.test(link) ? { kind: 'words', text: words } : { kind: 'nothing' }
}

function geoPoint(link: string): Point | undefined {
  const [, ...commas] = GEO_COMMAS.exec(link) ?? []
  if (commas.length === 4) return pointOf(`${commas[0]}.${commas[1]}`, `${commas[2]}.${commas[3]}`)
  const geo = GEO.exec(link)
  // Android writes geo:0,0?q=lat,lon when it means the second pair.
  return geo ? pointOf(geo[3] ?? geo[1], geo[4] ?? geo[2]) : undefined
}

function anyPoint(link: string): Point | undefined {
  for (const pattern of IN_LINKS) {
    const match = pattern.exec(link)
    const point = match ? pointOf(match[1], match[2]) : undefined
    if (point) return point
  }
  const hash = WAZE_HASH.exec(link)?.[1]
  if (hash) return geohash(hash)
  return fullPlusCode(link) ?? (MAP.test(link) ? markedPoint(link.replaceAll('+', ' ')) : undefined)
}

/** Somebody who shares a way is where it leads or goes there: never where it begins. */
function wayEnd(link: string): Point | undefined {
  const stop = lastStop(link)
  if (stop === undefined) return undefined
  const [, lat, lon] = new RegExp(`^${PAIR}$`).exec(stop) ?? []
  if (lat !== undefined) return pointOf(lat, lon)
  const [, east, north] = [...link.matchAll(STOP_IN_DATA)].at(-1) ?? []
  return pointOf(north, east)
}

function lastStop(link: string): string | undefined {
  const [, stops = ''] = WAY.exec(link) ?? []
  const named = stops.split('/').filter(stop => stop !== '' && !/^(?:@|data=|am=)/.test(stop))
  return named.at(-1)?.replaceAll('+', ' ').trim()
}

function wordsInLink(link: string): string | undefined {
  const words = WORDS_IN_LINK.exec(link)
  const text = words?.[1] ?? words?.[2]
  return text && decoded(text.replaceAll('+', ' '))
}

function pointOf(lat: string | undefined, lon: string | undefined): Point | undefined {
  if (lat === undefined || lon === undefined) return undefined
  const point = { lat: toNumber(lat), lon: toNumber(lon) }
  return isPoint(point) ? point : undefined
}

/** Percent signs that decode to nothing are left as they stand: a broken link is still worth reading. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
