import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Instant, instant } from '../../domain/ids.ts'
import { csvRow, readCsv } from '../csv.ts'
import { dataText } from '../tables/shipped.ts'
import { type Hotline, hotlinesFrom } from './hotlines.ts'

const DIALLED = 'hotlines-dialled.csv'
const OWN = 'hotlines.csv'

/** The names of the operator's files of hotlines, which lie beside the database. */
export const HOTLINE_FILES = [OWN, DIALLED] as const

/**
 * The hotlines as this installation knows them: those that are shipped, the operator's own rows, and when each was dialled. Both
 * files lie beside the database and not in it: they hold nothing of a person, and an operator can read, mend and copy them.
 */
export function loadHotlines(database: string): readonly Hotline[] {
  const own = textIfThere(join(dirname(database), OWN))
  return hotlinesFrom(dataText('hotlines/hotlines.csv'), own, dialledIn(database))
}

/**
 * Reads them as {@link loadHotlines} does, and again only once one of the operator's files changed: in the worst minute of a raid
 * every relative's message asks for them.
 */
export function hotlinesAsTheyChange(database: string): () => readonly Hotline[] {
  let known: { readonly stamps: string; readonly lines: readonly Hotline[] } | undefined
  return () => {
    const stamps = HOTLINE_FILES.map(file => stampOf(join(dirname(database), file))).join()
    if (known?.stamps !== stamps) known = { stamps, lines: loadHotlines(database) }
    return known.lines
  }
}

/** Another one for another content: two days of dialling are as long as each other, so that the size alone tells nothing. */
function stampOf(path: string): string {
  const file = statSync(path, { bigint: true, throwIfNoEntry: false })
  return file === undefined ? '' : `${file.mtimeNs}/${file.size}`
}

/** Records that a line was dialled, and answered, on a day (`2026-11-29`). */
export function recordDialled(database: string, id: string, day: string): void {
  const days = new Map(readDays(database))
  days.set(id, day)
  const rows = [...days].map(([line, on]) => csvRow([line, on]))
  writeFileSync(join(dirname(database), DIALLED), `${['id,dialled_on', ...rows].join('\n')}\n`)
}

/** Takes the operator's own rows, in the columns of the shipped file. */
export function saveOwnHotlines(database: string, text: string): void {
  writeFileSync(join(dirname(database), OWN), text)
}

function dialledIn(database: string): ReadonlyMap<string, Instant> {
  return new Map(readDays(database).map(([id, day]) => [id, instant(Date.parse(`${day}T00:00:00Z`))]))
}

function readDays(database: string): readonly (readonly [id: string, day: string])[] {
  return readCsv(textIfThere(join(dirname(database), DIALLED)))
    .slice(1)
    .map(({ fields: [id = '', day = ''] }) => [id, day] as const)
    .filter(([, day]) => !Number.isNaN(Date.parse(day)))
}

function textIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
