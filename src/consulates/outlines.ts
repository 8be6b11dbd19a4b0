import type { Point } from '../domain/place.ts'
import { DEGREE, longitudeDegree } from './distance.ts'

/** The owner of a ring that bounds a neighbouring country instead of a county. */
export const ABROAD = 0xffff

const MAGIC = 0x4c4f5641
const HEADER = 16
/** Degrees to a cell of the index: most cells then hold the boxes of two to five counties. */
const CELL = 0.5
const COLUMNS = 360 / CELL

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
    nearest: (point, within) => nearestOwner(rings, boxes, point, within),
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
    for (let at = number(starts, ring) * 2; at < number(starts, ring + 1) * 2; at += 2) {
      west = Math.min(west, number(vertices, at))
      east = Math.max(east, number(vertices, at))
      south = Math.min(south, number(vertices, at + 1))
      north = Math.max(north, number(vertices, at + 1))
    }
    boxes.set([west, south, east, north], ring * 4)
  }
  return boxes
}

/** A typed array is read only within its length here, so the missing case is a bug that must not look like a 0. */
function number(array: Float32Array | Uint32Array | Uint16Array, index: number): number {
  return array[index] ?? Number.NaN
}

function cellOf(lat: number, lon: number): number {
  return Math.floor((lat + 90) / CELL) * COLUMNS + Math.floor((lon + 180) / CELL)
}

function indexBoxes(boxes: Float32Array): ReadonlyMap<number, readonly number[]> {
  const cells = new Map<number, number[]>()
  for (let ring = 0; ring * 4 < boxes.length; ring++) {
    const [west = 0, south = 0, east = 0, north = 0] = boxes.subarray(ring * 4, ring * 4 + 4)
    for (let lat = Math.floor(south / CELL) * CELL; lat <= north; lat += CELL) {
      for (let lon = Math.floor(west / CELL) * CELL; lon <= east; lon += CELL) {
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
    const next = number(rings.owners, ring)
    if (next !== owner) {
      if (inside) return owner
      owner = next
    }
    const box = ring * 4
    if (
      lon >= number(boxes, box) &&
      lat >= number(boxes, box + 1) &&
      lon <= number(boxes, box + 2) &&
      lat <= number(boxes, box + 3) &&
      crossesOddly(rings, ring, lon, lat)
    ) {
      inside = !inside
    }
  }
  return inside ? owner : undefined
}

function crossesOddly({ starts, vertices }: Rings, ring: number, lon: number, lat: number): boolean {
  const end = number(starts, ring + 1) * 2
  let odd = false
  let fromLon = number(vertices, end - 2)
  let fromLat = number(vertices, end - 1)
  for (let at = number(starts, ring) * 2; at < end; at += 2) {
    const toLon = number(vertices, at)
    const toLat = number(vertices, at + 1)
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

function nearestOwner(
  rings: Rings,
  boxes: Float32Array,
  point: Point,
  within: number,
): Neighbour | undefined {
  const [kmLon, kmLat] = [longitudeDegree(point.lat), DEGREE]
  const [reachLon, reachLat] = [within / Math.max(kmLon, 1), within / kmLat]
  let best: Neighbour | undefined
  for (let ring = 0; ring < rings.owners.length; ring++) {
    const owner = number(rings.owners, ring)
    const box = ring * 4
    if (
      owner === ABROAD ||
      point.lon < number(boxes, box) - reachLon ||
      point.lat < number(boxes, box + 1) - reachLat ||
      point.lon > number(boxes, box + 2) + reachLon ||
      point.lat > number(boxes, box + 3) + reachLat
    ) {
      continue
    }
    const away = distanceToRing(rings, ring, point, kmLon, kmLat)
    if (away <= within && (!best || away < best.kilometres)) best = { county: owner, kilometres: away }
  }
  return best
}

/** Kilometres from a point to the nearest edge of a ring, on a plane that touches the earth at the point. */
function distanceToRing(
  { starts, vertices }: Rings,
  ring: number,
  point: Point,
  kmLon: number,
  kmLat: number,
): number {
  const end = number(starts, ring + 1) * 2
  let nearest = Number.POSITIVE_INFINITY
  let fromX = (number(vertices, end - 2) - point.lon) * kmLon
  let fromY = (number(vertices, end - 1) - point.lat) * kmLat
  for (let at = number(starts, ring) * 2; at < end; at += 2) {
    const toX = (number(vertices, at) - point.lon) * kmLon
    const toY = (number(vertices, at + 1) - point.lat) * kmLat
    const [x, y] = [toX - fromX, toY - fromY]
    const length = x * x + y * y
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(fromX * x + fromY * y) / length))
    nearest = Math.min(nearest, Math.hypot(fromX + along * x, fromY + along * y))
    fromX = toX
    fromY = toY
  }
  return nearest
}
