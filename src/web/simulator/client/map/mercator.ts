import type { Point } from '../../../../domain/place.ts'

/** A spot on the flat map: `x` from 0 (180° W) to 1 (180° E), `y` from 0 (85° N) to 1 (85° S). */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** The view of a map: the point in its middle, how far in it is, and its size in CSS pixels. */
export interface MapView {
  readonly center: Point
  /** Each whole step doubles the scale; at 0 the earth is 256 pixels wide, as in every web map. */
  readonly zoom: number
  readonly width: number
  readonly height: number
}

/** The farthest out that a map goes: the whole country on a phone. */
export const FARTHEST = 1.5
/** The closest in: a few blocks. */
export const CLOSEST = 15

const RADIANS_PER_DEGREE = Math.PI / 180
// Where the web's Mercator map ends, so that it is square.
const LIMIT = 85.0511287798066

/** Projects a point by the web's Mercator projection (EPSG:3857, spherical). */
export function project(point: Point): Spot {
  const lat = Math.max(-LIMIT, Math.min(LIMIT, point.lat))
  return {
    x: (point.lon + 180) / 360,
    y: 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS_PER_DEGREE) / 2)) / (2 * Math.PI),
  }
}

/** The point that {@link project} puts at `spot`; longitudes beyond 180° wrap around. */
export function unproject(spot: Spot): Point {
  const turns = spot.x - Math.floor(spot.x)
  const y = Math.max(0, Math.min(1, spot.y))
  return {
    lat: (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RADIANS_PER_DEGREE,
    lon: turns * 360 - 180,
  }
}

/** Pixels per width of the earth at a zoom. */
export const scaleAt = (zoom: number): number => 256 * 2 ** zoom

/** Where on the screen, in pixels from the upper left corner, a point is drawn. */
export function toScreen(view: MapView, point: Point): Spot {
  const scale = scaleAt(view.zoom)
  const middle = project(view.center)
  const spot = project(point)
  return {
    x: (spot.x - middle.x) * scale + view.width / 2,
    y: (spot.y - middle.y) * scale + view.height / 2,
  }
}

/** The point that is drawn at a place on the screen. */
export function toPoint(view: MapView, at: Spot): Point {
  const scale = scaleAt(view.zoom)
  const middle = project(view.center)
  return unproject({
    x: middle.x + (at.x - view.width / 2) / scale,
    y: middle.y + (at.y - view.height / 2) / scale,
  })
}

/** The same map moved by pixels, as a hand drags it. */
export function dragged(view: MapView, by: Spot): MapView {
  return { ...view, center: toPoint(view, { x: view.width / 2 - by.x, y: view.height / 2 - by.y }) }
}

/** The same map at another zoom, with whatever lies under `at` staying there. */
export function zoomed(view: MapView, zoom: number, at: Spot): MapView {
  const next = { ...view, zoom: Math.max(FARTHEST, Math.min(CLOSEST, zoom)) }
  const held = toScreen(next, toPoint(view, at))
  return dragged(next, { x: at.x - held.x, y: at.y - held.y })
}
