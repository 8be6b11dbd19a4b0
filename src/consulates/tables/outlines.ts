import type { Point } from '../../domain/place.ts'
import { DEGREE, longitudeDegree } from './distance.ts'

/** The owner of a ring that bounds a neighbouring country instead of a county. */
export const ABROAD = 0xffff

const MAGIC = 0x4c4f5641
const HEADER = 16
/** Degrees to a cell of the index: most cells then hold the boxes of two to five counties. */
const CELL = 0.5
const GRID_COLUMNS = 360 / CELL

/** A county by its row number, and how far the asked point lies outside it, in kilometres. */
export interface Neighbour {
  readonly county: number
  readonly kilometres: number
}

/** Which county a point is in, from the compact outlines of `data/derived/outlines.bin`. */
export interface Outlines {
  /** The county's row number; {@link ABROAD} inside a neighbouring country; `undefined` in neither. */
  at(point: Point): number | undefined
  /** The county whose outline is nearest to a point outside all counties, within so many kilometres. */
  nearest(point: Point, within: number): Neighbour | undefined
}

/** One closed ring, to be packed: the row number of its county, or {@link ABROAD}, and its points as lon, lat. */
export interface Ring {
  readonly owner: number
  readonly points: readonly (readonly [lon: number, lat: number])[]
}

interface Rings {
  readonly owners: Uint16Array
  /** Where each ring's first vertex is, and after the last ring the number of vertices. */
  readonly starts: Uint32Array
  /** Longitude and latitude by turns; 32 bits hold a degree to within two metres. */
  readonly vertices: Float32Array
}

/** Packs rings, sorted by owner, into the bytes that {@link readOutlines} reads. */
export function packOutlines(rings: readonly Ring[]): Uint8Array<ArrayBuffer> {
  const sorted = rings.toSorted((one, other) => one.owner - other.owner)
  const points = sorted.flatMap(ring => ring.points)
  const startsAt = HEADER + points.length * 8
  const ownersAt = startsAt + (sorted.length + 1) * 4
  const buffer = new ArrayBuffer(ownersAt + sorted.length * 2)
  new Uint32Array(buffer, 0, 4).set([MAGIC, 1, sorted.length, points.length])
  new Float32Array(buffer, HEADER, points.length * 2).set(points.flat())
  const starts = new Uint32Array(buffer, startsAt, sorted.length + 1)
  let vertex = 0
  for (const [index, ring] of sorted.entries()) {
    starts[index] = vertex
    vertex += ring.points.length
  }
  starts[sorted.length] = vertex
  new Uint16Array(buffer, ownersAt, sorted.length).set(sorted.map(ring => ring.owner))
  return new Uint8Array(buffer)
}

/** Reads packed outlines and indexes their boxes; throws if the bytes are not such a file (a broken install). */
export function readOutlines(bytes: Uint8Array): Outlines {
  const rings = unpack(bytes)
  const boxes = boxesOf(rings)
  const cells = indexBoxes(boxes)
  return {
    at: ({ lat, lon }) => {
      const candidates = cells.get(cellOf(lat, lon))
      return candidates && ownerAt(rings, boxes, candidates, lon, lat)
    },
    nearest: (point, within) => nearestOwner(rings, boxes, cells, point, within),
  }
}

function unpack(bytes: Uint8Array): Rings {
  const buffer = new Uint8Array(bytes).buffer
  const [magic, version, rings = 0, vertices = 0] = new Uint32Array(buffer, 0, 4)
  const startsAt = HEADER + vertices * 8
  const ownersAt = startsAt + (rings + 1) * 4
  if (magic !== MAGIC || version !== 1 || buffer.byteLength !== ownersAt + rings * 2) {
    throw new Error('The county outlines are damaged: install Avisa again.')
  }
  return {
    vertices: new Float32Array(buffer, HEADER, vertices * 2),
    starts: new Uint32Array(buffer, startsAt, rings + 1),
    owners: new Uint16Array(buffer, ownersAt, rings),
  }
}

/** West, south, east and north of each ring, one after the other. */
function boxesOf({ starts, vertices }: Rings): Float32Array {
  const boxes = new Float32Array((starts.length - 1) * 4)
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    let [west, south, east, north] = [180, 90, -180, -90]
    const end = (starts[ring + 1] ?? 0) * 2
    for (let at = (starts[ring] ?? 0) * 2; at < end; at += 2) {
      const lon = vertices[at] ?? 0
      const lat = vertices[at + 1] ?? 0
      if (lon < west) west = lon
      if (lon > east) east = lon
      if (lat < south) south = lat
      if (lat > north) north = lat
    }
    boxes[ring * 4] = west
    boxes[ring * 4 + 1] = south
    boxes[ring * 4 + 2] = east
    boxes[ring * 4 + 3] = north
  }
  return boxes
}

function cellOf(lat: number, lon: number): number {
  return Math.floor((lat + 90) / CELL) * GRID_COLUMNS + Math.floor((lon + 180) / CELL)
}

function indexBoxes(boxes: Float32Array): ReadonlyMap<number, readonly number[]> {
  const cells = new Map<number, number[]>()
  for (let ring = 0; ring * 4 < boxes.length; ring++) {
    const west = Math.floor((boxes[ring * 4] ?? 0) / CELL) * CELL
    const south = Math.floor((boxes[ring * 4 + 1] ?? 0) / CELL) * CELL
    const east = boxes[ring * 4 + 2] ?? 0
    const north = boxes[ring * 4 + 3] ?? 0
    for (let lat = south; lat <= north; lat += CELL) {
      for (let lon = west; lon <= east; lon += CELL) {
        const cell = cellOf(lat, lon)
        const there = cells.get(cell)
        if (there) there.push(ring)
        else cells.set(cell, [ring])
      }
    }
  }
  return cells
}

/** Even-odd over all rings of one owner, so that an island counts in and an enclave counts out. */
function ownerAt(
  rings: Rings,
  boxes: Float32Array,
  candidates: readonly number[],
  lon: number,
  lat: number,
): number | undefined {
  let owner: number | undefined
  let inside = false
  for (const ring of candidates) {
    const next = rings.owners[ring] ?? 0
    if (next !== owner) {
      if (inside) return owner
      owner = next
    }
    const box = ring * 4
    if (
      lon >= (boxes[box] ?? 0) &&
      lat >= (boxes[box + 1] ?? 0) &&
      lon <= (boxes[box + 2] ?? 0) &&
      lat <= (boxes[box + 3] ?? 0) &&
      crossesOddly(rings, ring, lon, lat)
    ) {
      inside = !inside
    }
  }
  return inside ? owner : undefined
}

function crossesOddly({ starts, vertices }: Rings, ring: number, lon: number, lat: number): boolean {
  const end = (starts[ring + 1] ?? 0) * 2
  let odd = false
  let fromLon = vertices[end - 2] ?? 0
  let fromLat = vertices[end - 1] ?? 0
  for (let at = (starts[ring] ?? 0) * 2; at < end; at += 2) {
    const toLon = vertices[at] ?? 0
    const toLat = vertices[at + 1] ?? 0
    if (
      fromLat > lat !== toLat > lat &&
      lon < fromLon + ((lat - fromLat) / (toLat - fromLat)) * (toLon - fromLon)
    ) {
      odd = !odd
    }
    fromLon = toLon
    fromLat = toLat
  }
  return odd
}

/** Only rings whose box comes nearer than the nearest edge so far are measured. */
function nearestOwner(
  rings: Rings,
  boxes: Float32Array,
  cells: ReadonlyMap<number, readonly number[]>,
  point: Point,
  within: number,
): Neighbour | undefined {
  const scale = { lon: longitudeDegree(point.lat), lat: DEGREE }
  let nearest = within * within
  let county = ABROAD
  for (const ring of ringsAround(cells, point, within / Math.max(scale.lon, 1), within / scale.lat)) {
    const owner = rings.owners[ring] ?? ABROAD
    if (owner === ABROAD || squareToBox(boxes, ring, point, scale) > nearest) continue
    const square = squareToRing(rings, ring, point, scale)
    if (square > nearest) continue
    nearest = square
    county = owner
  }
  return county === ABROAD ? undefined : { county, kilometres: Math.sqrt(nearest) }
}

/** Each ring with a box in a cell that the reach, in degrees, touches. */
function ringsAround(
  cells: ReadonlyMap<number, readonly number[]>,
  { lat, lon }: Point,
  reachLon: number,
  reachLat: number,
): ReadonlySet<number> {
  const around = new Set<number>()
  const east = Math.min(lon + reachLon, 180)
  for (let row = Math.floor((lat - reachLat) / CELL) * CELL; row <= lat + reachLat; row += CELL) {
    for (
      let column = Math.floor(Math.max(lon - reachLon, -180) / CELL) * CELL;
      column <= east;
      column += CELL
    ) {
      for (const ring of cells.get(cellOf(row, column)) ?? []) around.add(ring)
    }
  }
  return around
}

/** Kilometres to a degree of longitude and of latitude where a point is. */
interface Scale {
  readonly lon: number
  readonly lat: number
}

function squareToBox(boxes: Float32Array, ring: number, { lat, lon }: Point, scale: Scale): number {
  const x = Math.max((boxes[ring * 4] ?? 0) - lon, lon - (boxes[ring * 4 + 2] ?? 0), 0) * scale.lon
  const y = Math.max((boxes[ring * 4 + 1] ?? 0) - lat, lat - (boxes[ring * 4 + 3] ?? 0), 0) * scale.lat
  return x * x + y * y
}

/** The square of the kilometres from a point to the nearest edge of a ring, on a plane that touches the earth at the point. */
function squareToRing({ starts, vertices }: Rings, ring: number, { lat, lon }: Point, scale: Scale): number {
  const end = (starts[ring + 1] ?? 0) * 2
  let nearest = Number.POSITIVE_INFINITY
  let fromX = ((vertices[end - 2] ?? 0) - lon) * scale.lon
  let fromY = ((vertices[end - 1] ?? 0) - lat) * scale.lat
  for (let at = (starts[ring] ?? 0) * 2; at < end; at += 2) {
    const toX = ((vertices[at] ?? 0) - lon) * scale.lon
    const toY = ((vertices[at + 1] ?? 0) - lat) * scale.lat
    const x = toX - fromX
    const y = toY - fromY
    const length = x * x + y * y
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(fromX * x + fromY * y) / length))
    const awayX = fromX + along * x
    const awayY = fromY + along * y
    nearest = Math.min(nearest, awayX * awayX + awayY * awayY)
    fromX = toX
    fromY = toY
  }
  return nearest
}
