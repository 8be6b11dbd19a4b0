import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import whichPolygon from 'which-polygon'
import { loadDirectory, type RouteAnswer } from '../../src/consulates/directory.ts'
import { kilometres } from '../../src/consulates/tables/distance.ts'

const directory = loadDirectory()
const at = (lat: number, lon: number) => directory.route({ lat, lon })
const told = (answer: RouteAnswer) =>
  answer.kind === 'outside'
    ? 'outside'
    : `${answer.route.consulate} ${answer.route.basis.found} ${answer.route.county?.name ?? ''}`.trim()

describe('a pin', () => {
  it.each([
    ['in a whole state', 34.7698, -84.9702, 'atlanta inside Whitfield'],
    ['in old Connecticut', 41.7637, -72.6851, 'boston inside Hartford'],
    ['in a borough of Alaska', 61.2181, -149.9003, 'seattle inside Anchorage'],
    ['in an Alaskan area that was divided since', 61.1308, -146.3483, 'seattle inside Valdez-Cordova'],
    ['in an independent city inside a county', 38.0293, -78.4767, 'washington-dc inside Charlottesville'],
    ['in Puerto Rico', 18.4655, -66.1057, 'san-juan inside San Juan'],
    ['in Hawaii', 21.3069, -157.8583, 'san-francisco inside Honolulu'],
    ['on the far side of the 180th meridian', 52.85, 173.1, 'seattle inside Aleutians West'],
  ])('%s is routed by its county', (_, lat, lon, expected) => {
    expect(told(at(lat, lon))).toBe(expected)
  })

  it.each([
    ['Navy Pier in Chicago', 41.8919, -87.5995, 'chicago'],
    ['the pier of Galveston', 29.2856, -94.7877, 'houston'],
    ['the Golden Gate Bridge', 37.8199, -122.4783, 'san-francisco'],
    ['the pier of Santa Monica', 34.0083, -118.4988, 'los-angeles'],
    ['the middle of the Chesapeake Bay Bridge', 38.9934, -76.3817, 'washington-dc'],
    ['Lake Pontchartrain, on the causeway', 30.1, -90.12, 'new-orleans'],
  ])('%s belongs to the shore', (_, lat, lon, consulate) => {
    const answer = at(lat, lon)
    expect(answer.kind === 'route' && answer.route.consulate).toBe(consulate)
  })

  it.each([
    ['Navy Pier', 41.8919, -87.5995, 'Cook', 1.7],
    ['the Golden Gate Bridge', 37.8199, -122.4783, 'Marin', 1.3],
    ['a boat 4 km off Chicago', 41.88, -87.57, 'Cook', 3.9],
  ])('at %s is told how far outside its county it lies', (_, lat, lon, county, away) => {
    const answer = at(lat, lon)
    expect(answer).toMatchObject({
      route: { basis: { found: 'near', kilometres: away }, county: { name: county } },
    })
  })

  it('on the border bridge of El Paso is still in El Paso', () => {
    expect(told(at(31.7476, -106.4869))).toMatch(/^el-paso/)
  })

  it.each([
    ['the centre of Ciudad Juárez', 31.7333, -106.4833],
    ['the centre of Tijuana', 32.5331, -117.0333],
    ['Nuevo Laredo', 27.4779, -99.5496],
    ['Matamoros', 25.8797, -97.5042],
    ['Reynosa', 26.0922, -98.2771],
    ['Mexicali', 32.6245, -115.4523],
    ['Nogales, Sonora', 31.3012, -110.9381],
    ['Windsor, Ontario', 42.3001, -83.0165],
    ['Vancouver', 49.2497, -123.1193],
    ['Ciudad de México', 19.4326, -99.1332],
    ['Havana', 23.1136, -82.3666],
    ['the middle of the Atlantic', 35, -50],
    ['the Gulf of Guinea, where broken pins fall', 0, 0],
  ])('%s is outside', (_, lat, lon) => {
    expect(told(at(lat, lon))).toBe('outside')
  })

  it('off the coast goes to the nearest office, with low confidence and no county', () => {
    const answer = at(29.2, -94.4)
    expect(answer).toMatchObject({
      kind: 'route',
      route: { consulate: 'houston', basis: { found: 'sea' }, confidence: 'low' },
    })
    expect(answer.kind === 'route' && 'county' in answer.route).toBe(false)
  })

  it.each([
    [Number.NaN, 0],
    [0, Number.POSITIVE_INFINITY],
    [91, 0],
    [0, -181],
  ])('that is no point (%s, %s) is outside', (lat, lon) => {
    expect(told(at(lat, lon))).toBe('outside')
  })

  it('in a county of unknown owner offers the other candidates, nearest first', () => {
    const answer = at(31.5493, -97.1467 - 2.5)
    expect(answer).toMatchObject({ kind: 'route', route: { basis: { owner: 'nearest' }, confidence: 'low' } })
    expect(answer.kind === 'route' && answer.route.alternatives.length).toBe(9)
  })
})

describe('the compact outlines', () => {
  const topology: Topology<{ counties: GeometryCollection<{ name: string }> }> = JSON.parse(
    readFileSync(new URL('../../node_modules/us-atlas/counties-10m.json', import.meta.url), 'utf8'),
  )
  const counties = feature(topology, topology.objects.counties)
  const oracle = whichPolygon({
    type: 'FeatureCollection',
    features: counties.features.map(({ id, geometry }) => ({
      type: 'Feature' as const,
      properties: { fips: String(id) },
      geometry: geometry as GeoJSON.Polygon | GeoJSON.MultiPolygon,
    })),
  })

  it('agree with which-polygon on every point that is not on a border', () => {
    let disagreements = 0
    fc.assert(
      fc.property(
        fc.double({ min: 17, max: 72, noNaN: true }),
        fc.double({ min: -180, max: -64, noNaN: true }),
        (lat, lon) => {
          const expected = oracle([lon, lat])?.fips
          const answer = at(lat, lon)
          const found =
            answer.kind === 'route' && answer.route.basis.found === 'inside'
              ? answer.route.county?.fips
              : undefined
          // The outlines hold 32-bit degrees, so that a point within two metres of a border may fall to either side.
          if (expected !== found) disagreements += 1
        },
      ),
      { numRuns: 20_000 },
    )
    expect(disagreements).toBeLessThanOrEqual(2)
  })

  it('route every point well inside a county as the county is routed', () => {
    const boxes = counties.features.map(({ id, geometry }) => {
      const rings =
        geometry.type === 'Polygon'
          ? geometry.coordinates
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates.flat()
            : []
      const [lons, lats] = [rings.flat().map(([lon = 0]) => lon), rings.flat().map(([, lat = 0]) => lat)]
      return {
        fips: String(id),
        west: Math.min(...lons),
        east: Math.max(...lons),
        south: Math.min(...lats),
        north: Math.max(...lats),
      }
    })
    const owners = new Map(directory.assignments.map(one => [one.county.fips, one.consulate]))
    fc.assert(
      fc.property(
        fc.constantFrom(...boxes),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (box, x, y) => {
          const [lat, lon] = [box.south + y * (box.north - box.south), box.west + x * (box.east - box.west)]
          const margin = 1e-4
          const around = [
            [0, 0],
            [margin, margin],
            [-margin, margin],
            [margin, -margin],
            [-margin, -margin],
          ]
          if (!around.every(([dLat = 0, dLon = 0]) => oracle([lon + dLon, lat + dLat])?.fips === box.fips))
            return
          const answer = at(lat, lon)
          expect(answer.kind === 'route' && answer.route.consulate).toBe(owners.get(box.fips))
        },
      ),
      { numRuns: 20_000 },
    )
  })

  it('find the nearest office by the great circle', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 18, max: 65, noNaN: true }),
        fc.double({ min: -170, max: -65, noNaN: true }),
        (lat, lon) => {
          const nearest = kilometres(directory.nearest({ lat, lon }).point, { lat, lon })
          for (const { point } of directory.offices)
            expect(nearest).toBeLessThanOrEqual(kilometres(point, { lat, lon }))
        },
      ),
      { numRuns: 200 },
    )
  })
})
