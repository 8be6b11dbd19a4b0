import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { MINUTE } from '../../src/domain/ids.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { temporaryFolder } from '../folders.ts'
import { deskRows, rowsBehind, Town, wholeDatabase } from './town.ts'

/**
 * One bad row costs one row: whatever is damaged, everybody whose own rows are whole is served. `AVISA_DAMAGE=all` damages every
 * sealed column and every 16th page, running and before the start, and has everybody cry; otherwise a few of each.
 */
const ALL = process.env.AVISA_DAMAGE === 'all'
const PAGE = 4_096

/** A case takes seconds, on a busy machine a minute: in milliseconds. */
const LONG = 300_000
const folder = temporaryFolder('damage', afterAll)
const whole = await wholeDatabase(folder)
const pages = whole.length / PAGE

/** Those who cry: spread over the table of persons, and none who cried before. */
const CRIERS = Array.from({ length: ALL ? 36 : 6 }, (_, nth) => nth * (ALL ? 5 : 30))

/** Something that is done to the file of a database. */
interface Damage {
  readonly name: string
  readonly to: (path: string) => void
}

const zeroed = (page: number): Damage => ({
  name: `page ${page + 1}, ${ownerOf(page)}`,
  to(path) {
    const file = openSync(path, 'r+')
    writeSync(file, Buffer.alloc(PAGE), 0, PAGE, page * PAGE)
    closeSync(file)
  },
})

/** A value in eight is damaged, or all of a table of few rows. */
const garbled = (column: string): Damage => ({
  name: column,
  to(path) {
    const [table, name] = column.split('.')
    const database = new Sqlite(path)
    const rows = Number(database.prepare(`select count(*) from ${table}`).pluck().get())
    const which = rows < 8 ? '' : 'and rowid % 8 = 3'
    database.exec(`update ${table} set ${name} = zeroblob(40) where ${name} is not null ${which}`)
    database.close()
  },
})

const SEALED = inWhole(database =>
  database
    .prepare<[], string>(
      `select t.name || '.' || c.name from sqlite_schema t, pragma_table_info(t.name) c
       where t.type = 'table' and lower(c.type) = 'blob' and t.name not like 'sqlite%' order by 1`,
    )
    .pluck()
    .all(),
)

/** The pages of SQLite's own table of contents: without them nothing tells what the others are. */
const CONTENTS = [
  0,
  ...Array.from({ length: pages }, (_, page) => page).filter(page => ownerOf(page) === 'contents'),
]

describe.each(['while the service runs', 'before it starts'])('damage %s', when => {
  const isRunning = when === 'while the service runs'
  const sixteenth = (page: number) => page % 16 === (isRunning ? 9 : 5)
  const chosen = Array.from({ length: pages }, (_, page) => page).filter(sixteenth)
  const columns = ALL ? SEALED : SEALED.filter((_, nth) => nth % 15 === (isRunning ? 1 : 4))
  const damages = [
    ...(ALL ? chosen : chosen.filter((_, nth) => nth % 3 === 0))
      .filter(page => !CONTENTS.includes(page))
      .map(zeroed),
    ...columns.map(garbled),
  ]

  test.each(damages.map(damage => [damage.name, damage] as const))(
    'of %s: everybody whose rows are whole is served',
    async (name, damage) => {
      const path = join(folder, `${when}-${name}.db`.replaceAll(/[ ,]/g, '-'))
      writeFileSync(path, whole)
      const touched = touchedBy(damage)
      if (!isRunning) damage.to(path)
      const town = new Town(path)
      await town.app.start()
      if (isRunning) {
        await town.cry(1)
        damage.to(path)
      }
      for (const index of CRIERS) await town.cry(index)
      await town.pass(1.5 * MINUTE)
      const left = CRIERS.filter(index => !touched.persons.has(index))
      expect(left.filter(index => !town.isAnswered(index))).toEqual([])
      expect(left.flatMap(index => town.untold(index))).toEqual([])
      if (!touched.desk) expect(left.filter(index => !town.deskKnows(index))).toEqual([])
      expect(CRIERS.filter(index => !town.isHelped(index))).toEqual([])
      await town.app.stop()
    },
    LONG,
  )
})

test('damage of the table of contents itself is refused with its mend', () => {
  for (const page of CONTENTS) {
    const path = join(folder, `contents-${page}.db`)
    writeFileSync(path, whole)
    zeroed(page).to(path)
    expect(() => new Town(path)).toThrow(StoreError)
    expect(() => new Town(path)).toThrow(/avisa salvage/)
  }
})

/** Whose rows are not as they were, by what SQLite itself reads of the damaged file. */
function touchedBy(damage: Damage): { persons: ReadonlySet<number>; desk: boolean } {
  const path = join(folder, 'touched.db')
  writeFileSync(path, whole)
  damage.to(path)
  const before = inWhole(stand)
  const database = new Sqlite(path, { readonly: true })
  const after = stand(database)
  database.close()
  const persons = CRIERS.filter((_, nth) => before.persons[nth] !== after.persons[nth])
  return { persons: new Set(persons), desk: before.desk !== after.desk }
}

function stand(database: Sqlite.Database): { persons: readonly string[]; desk: string } {
  const persons = CRIERS.map(index => rowsBehind(database, index))
  return { persons, desk: deskRows(database) }
}

function inWhole<Answer>(work: (database: Sqlite.Database) => Answer): Answer {
  const database = new Sqlite(join(folder, 'whole.db'), { readonly: true })
  try {
    return work(database)
  } finally {
    database.close()
  }
}

/** The table or index that a page belongs to. */
function ownerOf(page: number): string {
  const owner = inWhole(database =>
    database
      .prepare<[number], string>('select name from dbstat where pageno = ?')
      .pluck()
      .get(page + 1),
  )
  return owner === 'sqlite_schema' ? 'contents' : (owner ?? 'free')
}

test('the whole database is what the damage is measured against', () => {
  expect(readFileSync(join(folder, 'whole.db')).equals(whole)).toBe(true)
  expect(SEALED.length).toBeGreaterThan(25)
})
