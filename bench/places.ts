/**
 * What routing costs: `node --expose-gc bench/places.ts`. Prints the start, the memory, look-ups a second of points
 * and of names, and the longest single call of 100,000 hostile texts; beside it, which-polygon over us-atlas.
 * Rates are by processor time, so that what else runs on the machine counts little; garbage collection counts.
 */
import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import whichPolygon from 'which-polygon'
import { type Directory, loadDirectory } from '../src/consulates/directory.ts'
import { seeded } from '../src/platform/seeded.ts'
import { labelled } from '../test/consulates/labelled.ts'

const collect = () => globalThis.gc?.()

const random = seeded(1)
const pick = <T>(from: readonly T[]): T => {
  const one = from[Math.floor(random() * from.length)]
  if (one === undefined) throw new Error('Nothing to pick from.')
  return one
}

function measured<T>(what: string, work: () => T): T {
  collect()
  const [memory, started, processor] = [process.memoryUsage(), performance.now(), process.cpuUsage()]
  const made = work()
  const [took, spent] = [performance.now() - started, milliseconds(process.cpuUsage(processor))]
  collect()
  const after = process.memoryUsage()
  const mega = (bytes: number) => (bytes / 1e6).toFixed(1)
  const held = after.heapUsed - memory.heapUsed + after.arrayBuffers - memory.arrayBuffers
  console.log(
    `${what}: ${took.toFixed(0)} ms (${spent.toFixed(0)} of the processor), ${mega(after.rss - memory.rss)} MB of memory, ${mega(held)} MB of it held`,
  )
  return made
}

const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000

/** The best of five rounds, by processor time: what else the machine does can only slow a round down. */
function rate(what: string, count: number, round: () => void): void {
  const rates = Array.from({ length: 5 }, () => {
    const started = process.cpuUsage()
    round()
    return (count * 1000) / milliseconds(process.cpuUsage(started))
  })
  console.log(`${what}: ${Math.round(Math.max(...rates)).toLocaleString('en')} a second`)
}

const box = (count: number, south: number, north: number, west: number, east: number) =>
  Array.from({ length: count }, () => ({
    lat: south + random() * (north - south),
    lon: west + random() * (east - west),
  }))

function points(directory: Directory): void {
  const all = box(200_000, 25, 49, -124, -67)
  const inside = all.filter(point => {
    const answer = directory.route(point)
    return answer.kind === 'route' && answer.route.basis.found === 'inside'
  })
  const run = (list: typeof all) => () => {
    for (const point of list) directory.route(point)
  }
  rate('points in a county', inside.length, run(inside))
  rate('points of the box around the 48 states, sea and neighbours with it', all.length, run(all))
  const city = box(200_000, 41.65, 42.02, -87.9, -87.53)
  rate('points of Chicago and its lake', city.length, run(city))
}

function names(directory: Directory): void {
  const texts = (file: string) => labelled(file).map(([text = '']) => text)
  for (const file of ['names.tsv', 'messy.tsv']) {
    const list = Array.from({ length: 50 }, () => texts(file)).flat()
    rate(`texts of ${file}`, list.length, () => {
      for (const text of list) directory.find(text)
    })
  }
  const zips = Array.from({ length: 200 }, () => labelled('zips.tsv').map(([zip = '']) => zip)).flat()
  rate('ZIP codes', zips.length, () => {
    for (const zip of zips) directory.find(zip)
  })
}

const PIECES = [
  ...'0123456789,.-+°\'"NSEWO#?&=/%@!:;()[]{}<>\\\n\t '.split(''),
  ...[
    'vivo en',
    'condado de',
    'consulado',
    'texas',
    'new',
    'nueva',
    'york',
    'il',
    'la',
    'san',
    'st',
    'mexico',
    '60608',
  ],
  ...[
    'https://',
    'maps.google.com',
    '?q=',
    'geo:',
    '!3d',
    '41.85',
    '-87.65',
    '%2C',
    '%E0%A4',
    '/place/',
    '@',
    '\u0301',
  ],
  ...[
    'ÁÉÍÓÚ',
    'ﬁ',
    '🙏',
    '\u202e',
    '\u0000',
    '\ud800',
    '中文',
    'чикаго',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'dalas',
    'filadelfya',
  ],
]

/** Texts of up to 2,000 pieces that look like places, links, numbers and rubbish, joined with and without spaces. */
function hostile(): string {
  const length = Math.floor(random() ** 4 * 2_000)
  const gap = pick(['', ' ', ', '])
  return random() < 0.2 ? pick(PIECES).repeat(length) : Array.from({ length }, () => pick(PIECES)).join(gap)
}

function once(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

function fuzz(directory: Directory): void {
  let [longest, text] = [0, '']
  for (let index = 0; index < 100_000; index++) {
    const next = hostile()
    const took = once(() => directory.find(next))
    if (took <= longest) continue
    // A call that the machine put off looks slow: only what is slow every time is.
    const again = Math.min(took, ...[1, 2, 3, 4, 5].map(() => once(() => directory.find(next))))
    if (again > longest) [longest, text] = [again, next]
  }
  console.log(
    `100,000 hostile texts: none threw; the longest call took ${longest.toFixed(1)} ms (${text.length} characters)`,
  )
}

function peer(): void {
  const topology: Topology<{ counties: GeometryCollection<{ name: string }> }> = JSON.parse(
    readFileSync(new URL('../node_modules/us-atlas/counties-10m.json', import.meta.url), 'utf8'),
  )
  const lookup = measured('which-polygon over us-atlas, points alone', () =>
    whichPolygon({
      type: 'FeatureCollection',
      features: feature(topology, topology.objects.counties).features.flatMap(({ id, geometry }) =>
        geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
          ? [{ type: 'Feature' as const, properties: { id }, geometry }]
          : [],
      ),
    }),
  )
  const inside = box(200_000, 33, 45, -115, -80)
  rate('which-polygon, points in a county', inside.length, () => {
    for (const { lat, lon } of inside) lookup([lon, lat])
  })
}

const directory = measured('directory ready', () => loadDirectory())
points(directory)
names(directory)
fuzz(directory)
peer()
