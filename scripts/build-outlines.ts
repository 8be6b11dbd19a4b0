import { ABROAD, packOutlines, type Ring } from '../src/consulates/tables/outlines.ts'
import { counties, countries, type Positions } from './build-sources.ts'

/** Countries so near to a county that a pin could be mistaken: Canada, Mexico, the British Virgin Islands. */
const NEIGHBOURS = new Set(['124', '484', '092'])

/** Beyond these degrees from every county nothing of a neighbour's outline can matter to a pin. */
const MARGIN = 0.6

/** Builds `data/derived/outlines.bin`: the rings of every county, and what lies just across the border. */
export function buildOutlines(): Uint8Array {
  const shapes = counties()
  const home: readonly Ring[] = shapes.flatMap(({ rings }, owner) =>
    rings.map(points => ({ owner, points: open(points) })),
  )
  const near = nearness(home)
  const abroad = countries()
    .filter(({ id }) => NEIGHBOURS.has(id))
    .flatMap(({ rings }) => rings)
    .filter(ring => ring.some(near))
    .map(ring => ({ owner: ABROAD, points: thin(open(ring), near) }))
  return packOutlines([...home, ...abroad])
}

/** A ring without the repeat of its first point at the end. */
function open(ring: Positions): Positions {
  return ring.slice(0, -1)
}

/** Says whether a position is within {@link MARGIN} of a vertex of any county, to about one cell. */
function nearness(rings: readonly Ring[]): (position: readonly [number, number]) => boolean {
  const cell = (lon: number, lat: number) => `${Math.floor(lon / MARGIN)} ${Math.floor(lat / MARGIN)}`
  const cells = new Set<string>()
  for (const { points } of rings) {
    for (const [lon, lat] of points) {
      for (const east of [-MARGIN, 0, MARGIN]) {
        for (const north of [-MARGIN, 0, MARGIN]) cells.add(cell(lon + east, lat + north))
      }
    }
  }
  return ([lon, lat]) => cells.has(cell(lon, lat))
}

/** Keeps every point near a county and one of fifty elsewhere: far away only the rough side matters. */
function thin(ring: Positions, near: (position: readonly [number, number]) => boolean): Positions {
  return ring.filter((position, index) => index % 50 === 0 || near(position))
}
