import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Point } from '../../../../domain/place.ts'
import { type MapView, project, type Spot, scaleAt, toScreen } from './mercator.ts'
import { CITIES, COUNTRY_LABELS, type MapPlace } from './places.ts'

/** A line or ring in the square of {@link project}: x and y in turn, with the box around them. */
interface DrawnLine {
  readonly spots: Float64Array
  readonly west: number
  readonly east: number
  readonly north: number
  readonly south: number
}

/** The country's shapes, ready to draw at any zoom. */
export interface Atlas {
  readonly land: readonly DrawnLine[]
  readonly neighbours: readonly DrawnLine[]
  readonly stateLines: readonly DrawnLine[]
  readonly countyLines: readonly DrawnLine[]
  readonly states: readonly MapPlace[]
}

/** The topology of us-atlas' `counties-10m.json`. */
export type UsTopology = Topology<{
  readonly counties: GeometryCollection<{ name: string }>
  readonly states: GeometryCollection<{ name: string }>
  readonly nation: GeometryCollection
}>

/** The colours of a map, by what they paint. */
export interface MapColours {
  readonly sea: string
  readonly land: string
  readonly abroad: string
  readonly shore: string
  readonly state: string
  readonly county: string
  readonly text: string
  readonly halo: string
}

/** Rings of [longitude, latitude]: the land around the United States. */
export type DrawnRings = readonly (readonly (readonly number[])[])[]

/** Prepares the shapes for drawing: projected once, so that a redraw only scales. */
export function atlasFrom(topology: UsTopology, neighbours: DrawnRings): Atlas {
  const { counties, states, nation } = topology.objects
  const land = feature(topology, nation).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates.flatMap(rings => rings.map(line)) : [],
  )
  const inner = mesh(topology, states, (a, b) => a !== b)
  const between = mesh(topology, counties, (a, b) => a !== b)
  return {
    land,
    neighbours: neighbours.map(line),
    stateLines: inner.coordinates.map(line),
    countyLines: between.coordinates.map(line),
    states: feature(topology, states).features.flatMap(({ geometry, properties }) => {
      if (geometry.type === 'Polygon')
        return [{ name: properties.name, point: middle(geometry.coordinates), from: 4 }]
      if (geometry.type !== 'MultiPolygon') return []
      const largest = geometry.coordinates.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))[0]
      return largest === undefined ? [] : [{ name: properties.name, point: middle(largest), from: 4 }]
    }),
  }
}

/** Paints the map on a canvas of the view's size, times `density` device pixels for each CSS pixel. */
export function drawMap(
  canvas: HTMLCanvasElement,
  atlas: Atlas,
  view: MapView,
  colours: MapColours,
  density: number,
): void {
  const width = Math.round(view.width * density)
  const height = Math.round(view.height * density)
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  const paint = canvas.getContext('2d')
  if (paint === null) return
  paint.setTransform(density, 0, 0, density, 0, 0)
  paint.fillStyle = colours.sea
  paint.fillRect(0, 0, view.width, view.height)
  paint.lineJoin = 'round'
  paint.fillStyle = colours.abroad
  trace(paint, atlas.neighbours, view)
  paint.fill()
  // The neighbours' shapes are coarser than ours: a seam of their own colour closes the gap at the border.
  paint.strokeStyle = colours.abroad
  paint.lineWidth = SEAM * scaleAt(view.zoom)
  paint.stroke()
  paint.fillStyle = colours.land
  trace(paint, atlas.land, view)
  paint.fill('evenodd')
  if (view.zoom >= 5) stroke(paint, atlas.countyLines, view, colours.county, view.zoom >= 8 ? 1 : 0.6)
  stroke(paint, atlas.stateLines, view, colours.state, view.zoom >= 6 ? 1.4 : 0.8)
  stroke(paint, atlas.land, view, colours.shore, 1)
  drawLabels(paint, atlas, view, colours)
}

// Six kilometres of the earth's 40,000.
const SEAM = 6 / 40_000

function line(positions: readonly (readonly number[])[]): DrawnLine {
  const spots = new Float64Array(positions.length * 2)
  const box = { west: 1, east: 0, north: 1, south: 0 }
  positions.forEach(([lon = 0, lat = 0], index) => {
    const { x, y } = project({ lat, lon })
    spots[index * 2] = x
    spots[index * 2 + 1] = y
    box.west = Math.min(box.west, x)
    box.east = Math.max(box.east, x)
    box.north = Math.min(box.north, y)
    box.south = Math.max(box.south, y)
  })
  return { spots, ...box }
}

function middle(rings: readonly (readonly (readonly number[])[])[]): Point {
  const { west, east, north, south } = line(rings[0] ?? [])
  const ring = rings[0] ?? []
  const sum = ring.reduce(([lons = 0, lats = 0], [lon = 0, lat = 0]) => [lons + lon, lats + lat], [0, 0])
  const [lons = 0, lats = 0] = sum
  // The middle of the box leans out of crooked states, the mean of the shore leans to its crinkles: halve it.
  const box = { lon: ((west + east) / 2) * 360 - 180, y: (north + south) / 2 }
  const lat = (Math.atan(Math.sinh((0.5 - box.y) * 2 * Math.PI)) * 180) / Math.PI
  return { lat: (lat + lats / ring.length) / 2, lon: (box.lon + lons / ring.length) / 2 }
}

function stroke(
  paint: CanvasRenderingContext2D,
  lines: readonly DrawnLine[],
  view: MapView,
  colour: string,
  width: number,
): void {
  paint.strokeStyle = colour
  paint.lineWidth = width
  trace(paint, lines, view)
  paint.stroke()
}

function trace(paint: CanvasRenderingContext2D, lines: readonly DrawnLine[], view: MapView): void {
  const scale = scaleAt(view.zoom)
  const origin = project(view.center)
  const half = { x: view.width / 2 / scale, y: view.height / 2 / scale }
  paint.beginPath()
  for (const { spots, west, east, north, south } of lines) {
    if (east < origin.x - half.x || west > origin.x + half.x) continue
    if (south < origin.y - half.y || north > origin.y + half.y) continue
    let lastX = Number.NaN
    let lastY = Number.NaN
    for (let index = 0; index < spots.length; index += 2) {
      const x = ((spots[index] ?? 0) - origin.x + half.x) * scale
      const y = ((spots[index + 1] ?? 0) - origin.y + half.y) * scale
      const last = index + 2 === spots.length
      // Steps under half a pixel cannot be seen, and there are tens of thousands of them when zoomed out.
      if (!last && Math.abs(x - lastX) < 0.5 && Math.abs(y - lastY) < 0.5) continue
      if (index === 0) paint.moveTo(x, y)
      else paint.lineTo(x, y)
      lastX = x
      lastY = y
    }
  }
}

function drawLabels(paint: CanvasRenderingContext2D, atlas: Atlas, view: MapView, colours: MapColours): void {
  const taken: Spot[] = []
  paint.lineWidth = 3
  paint.strokeStyle = colours.halo
  paint.fillStyle = colours.text
  for (const city of CITIES) {
    if (city.from > view.zoom) continue
    const at = toScreen(view, city.point)
    if (!inside(view, at) || crowded(taken, at)) continue
    taken.push(at)
    paint.globalAlpha = 1
    paint.beginPath()
    paint.arc(at.x, at.y, 2.5, 0, 2 * Math.PI)
    paint.fill()
    paint.font = '500 12px system-ui, sans-serif'
    // Beside the dot, where a pin that stands on it leaves the name to be read.
    paint.textAlign = 'left'
    paint.strokeText(city.name, at.x + 8, at.y + 4)
    paint.fillText(city.name, at.x + 8, at.y + 4)
  }
  paint.textAlign = 'center'
  const regions = view.zoom < 4.2 ? COUNTRY_LABELS : view.zoom > 9 ? [] : [...COUNTRY_LABELS, ...atlas.states]
  for (const region of regions) {
    const at = toScreen(view, region.point)
    if (!inside(view, at) || crowded(taken, at)) continue
    paint.globalAlpha = 0.55
    paint.font = '600 11px system-ui, sans-serif'
    paint.strokeText(region.name.toUpperCase(), at.x, at.y)
    paint.fillText(region.name.toUpperCase(), at.x, at.y)
  }
  paint.globalAlpha = 1
}

const inside = (view: MapView, at: Spot): boolean =>
  at.x > -40 && at.y > -20 && at.x < view.width + 40 && at.y < view.height + 20

const crowded = (taken: readonly Spot[], at: Spot): boolean =>
  taken.some(other => Math.abs(other.x - at.x) < 78 && Math.abs(other.y - at.y) < 20)
