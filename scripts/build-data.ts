import { mkdirSync, writeFileSync } from 'node:fs'
import { buildAbroad } from './build-abroad.ts'
import { buildCounties } from './build-counties.ts'
import { buildFacilities } from './build-facilities.ts'
import { buildOutlines } from './build-outlines.ts'
import { buildPlaces, buildSounds, countyNumbers, placeRows } from './build-places.ts'
import { buildZips } from './build-zips.ts'

/** Every file of `data/derived/` by its name, built from `data/` and from packages that are installed for building. */
export function buildData(): ReadonlyMap<string, string | Uint8Array> {
  const outlines = buildOutlines()
  const numbers = countyNumbers(outlines)
  const places = placeRows(numbers)
  const table = buildPlaces(places)
  return new Map<string, string | Uint8Array>([
    ['counties.json', buildCounties()],
    ['outlines.bin', outlines],
    ['places.tsv', table],
    ['sounds.bin', buildSounds(table)],
    ['abroad.tsv', buildAbroad()],
    ['facilities.tsv', buildFacilities(places, numbers)],
    ['zips.tsv', buildZips(places, numbers)],
  ])
}

if (import.meta.main) {
  const folder = new URL('../data/derived/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of buildData()) {
    writeFileSync(new URL(name, folder), content)
    process.stdout.write(
      `${name}: ${content.length} ${typeof content === 'string' ? 'characters' : 'bytes'}\n`,
    )
  }
}
