import { readFileSync, writeFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/**
 * Builds `data/neighbours.json`, the land around the United States on the simulator's map:
 * rings of [longitude, latitude] in degrees to two decimals (about a kilometre), from Natural Earth's
 * 1:50m countries as world-atlas packs them (public domain). `node scripts/build-neighbours.ts` writes it.
 */
export function buildNeighbours(): string {
  const file = new URL(import.meta.resolve('world-atlas/countries-50m.json'))
  const topology: Topology<{ countries: GeometryCollection }> = JSON.parse(readFileSync(file, 'utf8'))
  const rings = feature(topology, topology.objects.countries)
    .features.filter(({ id }) => NEIGHBOURS.has(String(id)))
    .flatMap(({ geometry }) => {
      if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1)
      if (geometry.type === 'MultiPolygon') return geometry.coordinates.flatMap(rings => rings.slice(0, 1))
      return []
    })
    .filter(ring => ring.some(([, lat = 90]) => lat < ARCTIC) && span(ring) > SMALLEST)
  return `[\n${rings.map(ring => JSON.stringify(rounded(ring))).join(',\n')}\n]\n`
}

/** ISO 3166 numbers: Mexico, Canada, and whatever else the edges of the map show. */
const NEIGHBOURS = new Set([
  '484',
  '124',
  '320',
  '084',
  '192',
  '044',
  '340',
  '222',
  '332',
  '214',
  '388',
  '558',
])
// The islands farther north are never in sight of a pin.
const ARCTIC = 70
const SMALLEST = 0.15

function span(ring: readonly (readonly number[])[]): number {
  const lats = ring.map(([, lat = 0]) => lat)
  return Math.max(...lats) - Math.min(...lats)
}

function rounded(ring: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const places = ring.map(([lon = 0, lat = 0]) => [Math.round(lon * 100) / 100, Math.round(lat * 100) / 100])
  return places.filter(
    ([lon, lat], index) => lon !== places[index - 1]?.[0] || lat !== places[index - 1]?.[1],
  )
}

if (import.meta.main) {
  writeFileSync(new URL('../data/neighbours.json', import.meta.url), buildNeighbours())
}
