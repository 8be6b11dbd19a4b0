import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '../../src/domain/place.ts'
import {
  CLOSEST,
  dragged,
  FARTHEST,
  type MapView,
  project,
  toPoint,
  toScreen,
  unproject,
  zoomed,
} from '../../src/web/simulator/client/map/mercator.ts'
import { CITIES, nearestPlace, PRESETS } from '../../src/web/simulator/client/map/places.ts'

const view: MapView = { center: { lat: 39, lon: -96 }, zoom: 4, width: 340, height: 480 }
const anyPoint = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lon: fc.double({ min: -179.9, max: 179.9, noNaN: true }),
})

function expectSame(actual: Point, wanted: Point): void {
  expect(actual.lat).toBeCloseTo(wanted.lat, 6)
  expect(actual.lon).toBeCloseTo(wanted.lon, 6)
}

describe('the projection', () => {
  it('puts known cities where every web map has them', () => {
    // EPSG:3857 in metres, by its definition x = R·λ, for R = 6,378,137 m: Chicago's loop and Tijuana.
    const metres = (point: Point) => {
      const { x, y } = project(point)
      return { east: (x - 0.5) * 40_075_016.686, north: (0.5 - y) * 40_075_016.686 }
    }
    const chicago = metres({ lat: 41.8781, lon: -87.6298 })
    expect(chicago.east).toBeCloseTo(-9_754_904.7, -1)
    expect(chicago.north).toBeCloseTo(5_142_738.5, -2)
    expect(project({ lat: 0, lon: 0 })).toEqual({ x: 0.5, y: 0.5 })
    expect(project({ lat: 85.0511287798066, lon: 180 }).y).toBeCloseTo(0, 9)
  })

  it.each([...PRESETS, ...CITIES].map(place => [place.name, place.point] as const))(
    'takes %s to the screen and back',
    (_, point) => {
      expectSame(unproject(project(point)), point)
      for (const zoom of [FARTHEST, 6.3, CLOSEST]) {
        const looked = { ...view, zoom }
        expectSame(toPoint(looked, toScreen(looked, point)), point)
      }
    },
  )

  it('takes any point there and back, at any zoom', () => {
    fc.assert(
      fc.property(anyPoint, fc.double({ min: FARTHEST, max: CLOSEST, noNaN: true }), (point, zoom) => {
        const looked = { ...view, zoom }
        expectSame(toPoint(looked, toScreen(looked, point)), point)
      }),
    )
  })

  it('has north above south and east to the right', () => {
    const seattle = toScreen(view, { lat: 47.6, lon: -122.3 })
    const miami = toScreen(view, { lat: 25.8, lon: -80.2 })
    expect(seattle.y).toBeLessThan(miami.y)
    expect(seattle.x).toBeLessThan(miami.x)
  })
})

describe('moving the map', () => {
  it('keeps what lies under the hand there while zooming', () => {
    const at = { x: 250, y: 100 }
    const held = toPoint(view, at)
    const closer = zoomed(view, 9, at)
    expect(closer.zoom).toBe(9)
    expect(toScreen(closer, held).x).toBeCloseTo(at.x, 3)
    expect(toScreen(closer, held).y).toBeCloseTo(at.y, 3)
  })

  it('stops at the farthest and the closest', () => {
    expect(zoomed(view, -3, { x: 0, y: 0 }).zoom).toBe(FARTHEST)
    expect(zoomed(view, 40, { x: 0, y: 0 }).zoom).toBe(CLOSEST)
  })

  it('follows the hand', () => {
    const point = toPoint(view, { x: 100, y: 100 })
    const after = toScreen(dragged(view, { x: 30, y: -20 }), point)
    expect(after.x).toBeCloseTo(130, 6)
    expect(after.y).toBeCloseTo(80, 6)
  })
})

describe('the nearest named place', () => {
  it('names the city and how far it is', () => {
    expect(nearestPlace({ lat: 41.8445, lon: -87.7057 })).toEqual({ name: 'La Villita', km: 0 })
    // Rockford, Illinois, is some 115 km from Milwaukee and 128 km from Chicago.
    const rockford = nearestPlace({ lat: 42.2711, lon: -89.094 })
    expect(rockford.km).toBeGreaterThan(80)
    expect(rockford.km).toBeLessThan(140)
  })
})
