import { readFileSync, writeFileSync } from 'node:fs'
import { feature, merge, neighbors } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { Assignment } from '../src/consulates/tables/county.ts'
import { loadShipped, type ShippedData } from '../src/consulates/tables/shipped.ts'
import type { Point } from '../src/domain/place.ts'

type Counties = Topology<{ counties: GeometryCollection<{ name: string }>; states: GeometryCollection }>
type County = Polygon<{ name: string }> | MultiPolygon<{ name: string }>

const RADIANS = Math.PI / 180

/** Colours that tell neighbours apart for most eyes, pale enough for black letters (after ColorBrewer's Set3). */
const COLOURS = ['#8dd3c7', '#ffffb3', '#bebada', '#fb8072', '#80b1d3', '#fdb462', '#b3de69', '#fccde5']

const HATCH =
  '<pattern id="guess" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<line x1="0" y1="0" x2="0" y2="5" stroke="#333" stroke-width="1" stroke-opacity="0.55"/></pattern>'

const STYLE =
  'text{font:600 9px system-ui,sans-serif;text-anchor:middle;paint-order:stroke;stroke:#fff;stroke-width:2.5px}' +
  '.s{fill:none;stroke:#fff;stroke-width:.8}.j{stroke:#555;stroke-width:.6;stroke-linejoin:round}' +
  '.g{fill:url(#guess);stroke:none}.n{text-anchor:start;font-weight:400;font-size:11px}'

/** Draws `docs/jurisdictions.svg`: the 53 jurisdictions coloured, the counties whose owner is a guess hatched. */
export function buildMap(): string {
  const shipped = loadShipped()
  const atlas = read('counties-albers-10m.json')
  const owners = new Map(shipped.assignments.map(assignment => [assignment.county.fips, assignment]))
  const counties = countiesOf(atlas)
  const colours = colouring(shipped, counties, owners)
  const area = (geometries: readonly County[]) => rings(merge(atlas, [...geometries]).coordinates.flat())
  const areas = shipped.offices.map(({ id, code, name }) => {
    const own = counties.filter(county => owners.get(String(county.id))?.consulate === id)
    return own.length === 0
      ? ''
      : `<path class="j" fill="${colours.get(id)}" d="${area(own)}"><title>${code} ${name}</title></path>`
  })
  const guessed = counties.filter(county => owners.get(String(county.id))?.owner === 'nearest')
  const borders = rings(atlas.objects.states.geometries.flatMap(state => rimOf(atlas, state)))
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 975 650" role="img" aria-labelledby="title">',
    '<title id="title">Jurisdictions of Mexico’s 53 consulates in the United States</title>',
    `<defs>${HATCH}</defs><style>${STYLE}</style><rect width="975" height="650" fill="#fff"/>`,
    ...areas.filter(path => path !== ''),
    `<path class="g" d="${area(guessed)}"/>`,
    `<path class="s" d="${borders}"/>`,
    ...puertoRico(colours.get('san-juan') ?? '#ccc'),
    ...shipped.offices.map(({ code, point, id }) =>
      office(code, id === 'san-juan' ? inInset(point) : projected(point)),
    ),
    `<rect x="30" y="622" width="16" height="12" class="g" stroke="#555"/>`,
    `<text class="n" x="52" y="632">${guessed.length} counties whose consulate no source names: the nearest of those that share the region. A dot is an office, by its folio code.</text>`,
    '</svg>\n',
  ].join('\n')
}

function read(file: string): Counties {
  return JSON.parse(readFileSync(new URL(`../node_modules/us-atlas/${file}`, import.meta.url), 'utf8'))
}

function countiesOf(atlas: Counties): readonly County[] {
  return atlas.objects.counties.geometries.filter(
    (geometry): geometry is County => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  )
}

function rimOf(
  atlas: Counties,
  state: Counties['objects']['states']['geometries'][number],
): readonly number[][][] {
  const { geometry } = feature(atlas, { type: 'GeometryCollection', geometries: [state] }).features[0] ?? {}
  return geometry?.type === 'Polygon'
    ? geometry.coordinates
    : geometry?.type === 'MultiPolygon'
      ? geometry.coordinates.flat()
      : []
}

/** The first colour that no neighbour has, consulate by consulate. */
function colouring(
  { offices }: ShippedData,
  counties: readonly County[],
  owners: ReadonlyMap<string, Assignment>,
): ReadonlyMap<string, string> {
  const idOf = (index: number) => String(owners.get(String(counties[index]?.id))?.consulate)
  const touching = new Map<string, Set<string>>(offices.map(({ id }) => [id, new Set()]))
  for (const [index, others] of neighbors([...counties]).entries()) {
    for (const other of others) touching.get(idOf(index))?.add(idOf(other))
  }
  const colours = new Map<string, string>()
  for (const [index, { id }] of offices.entries()) {
    const taken = new Set([...(touching.get(id) ?? [])].map(other => colours.get(other)))
    const [first = '#ccc'] = COLOURS.map((_, turn) => COLOURS[(turn + index) % COLOURS.length] ?? '').filter(
      colour => !taken.has(colour),
    )
    colours.set(id, first)
  }
  return colours
}

/** An SVG path of rings, to a tenth of a unit, without points that fall together. */
function rings(all: readonly (readonly number[][])[]): string {
  return all
    .map(ring => [
      ...new Set(ring.map(([x = 0, y = 0]) => `${Number(x.toFixed(1))},${Number(y.toFixed(1))}`)),
    ])
    .filter(points => points.length > 2)
    .map(points => `M${points.join('L')}Z`)
    .join('')
}

/** Where us-atlas draws a point of the 48 states: Albers' equal-area cone as d3's geoAlbersUsa sets it, at scale 1300. */
function projected({ lat, lon }: Point): readonly [number, number] {
  const [south, north] = [29.5 * RADIANS, 45.5 * RADIANS]
  const cone = (Math.sin(south) + Math.sin(north)) / 2
  const constant = 1 + Math.sin(south) * (2 * cone - Math.sin(south))
  const radius = (degrees: number) => Math.sqrt(constant - 2 * cone * Math.sin(degrees * RADIANS)) / cone
  const flat = (east: number, at: number) => {
    const angle = east * RADIANS * cone
    return [radius(at) * Math.sin(angle), Math.sqrt(constant) / cone - radius(at) * Math.cos(angle)] as const
  }
  const [[x, y], [centreX, centreY]] = [flat(lon + 96, lat), flat(-0.6, 38.7)]
  return [487.5 + 1300 * (x - centreX), 305 - 1300 * (y - centreY)]
}

/** Where Puerto Rico is drawn: a box of its own in the lower right corner. */
function inInset({ lat, lon }: Point): readonly [number, number] {
  return [905 + (lon + 66.4) * 32, 600 - (lat - 18.2) * 33.5]
}

function puertoRico(colour: string): readonly string[] {
  const atlas = read('counties-10m.json')
  const island = countiesOf(atlas).filter(county => /^7[28]/.test(String(county.id)))
  const outline = merge(atlas, [...island])
    .coordinates.flat()
    .map(ring => ring.map(([lon = 0, lat = 0]) => [...inInset({ lat, lon })]))
  return [`<path class="j" fill="${colour}" d="${rings(outline)}"><title>SJU San Juan</title></path>`]
}

function office(code: string, [x, y]: readonly [number, number]): string {
  const [left, top] = [x.toFixed(1), y.toFixed(1)]
  return `<circle cx="${left}" cy="${top}" r="2.2"/><text x="${left}" y="${(y - 4).toFixed(1)}">${code}</text>`
}

if (import.meta.main) writeFileSync(new URL('../docs/jurisdictions.svg', import.meta.url), buildMap())
