import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { silentLog } from '../../../src/platform/log.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import { alertById } from '../../../src/store/queries/alerts.ts'
import { eventsOf } from '../../../src/store/queries/journal.ts'
import { makeSealer } from '../../../src/store/sealing/sealed.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import { temporaryFolder } from '../../folders.ts'
import { ALERT, ANA, at, attended, chat, DESK, PILSEN, person } from '../samples.ts'

const folder = temporaryFolder('upgrade', afterAll)
let files = 0

const MIGRATIONS = 'migrations/sqlite'

/** A database as the version left it that knew the first `steps` migrations. */
function databaseOf(steps: number): string {
  files += 1
  const path = join(folder, `${files}.db`)
  const database = new Sqlite(path)
  const known = readdirSync(MIGRATIONS).filter(name => name.endsWith('.sql'))
  for (const file of known.toSorted().slice(0, steps))
    database.exec(readFileSync(join(MIGRATIONS, file), 'utf8').replaceAll('--> statement-breakpoint', ''))
  database.pragma(`application_id = ${0x41_56_49_53}`)
  database.pragma(`user_version = ${steps}`)
  database.close()
  return path
}

/** The steps of the revision 4e1dce5, before alerts had a journal. */
const BEFORE_THE_JOURNAL = 3

test('an alert that was attended before alerts had a journal is attended by the same desk after it', async () => {
  const path = databaseOf(BEFORE_THE_JOURNAL)
  const sealer = makeSealer(systemRandom.bytes(32), systemRandom)
  const database = new Sqlite(path)
  const insert = (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row)
    const places = names.map(() => '?').join(', ')
    database
      .prepare(`insert into ${table} (${names.join(', ')}) values (${places})`)
      .run(...Object.values(row))
  }
  const ana = person()
  insert('persons', {
    id: ANA,
    address_key: 'key',
    address: sealer.seal('persons.address', ana.address),
    name: sealer.seal('persons.name', ana.name),
    language: 'es',
    created_at: at(0),
  })
  insert('alerts', {
    id: ALERT,
    person: ANA,
    state: 'attended',
    folio: 'CHI-0001',
    drill: 0,
    confirmed: 1,
    raised_at: at(10),
    opened_at: at(11),
    place: sealer.seal('alerts.place', PILSEN),
    consulate: 'chicago',
    officer: sealer.seal('alerts.officer', 'L. Pérez'),
    attended_at: at(20),
  })
  insert('recipients', {
    id: 'recipient-desk',
    alert: ALERT,
    role: 'desk',
    desk: DESK,
    name: sealer.seal('recipients.name', ''),
    address_key: 'desk',
    address: sealer.seal('recipients.address', chat('desk')),
    is_group: 1,
    language: 'es',
    state: 'answered',
    at: at(20),
    answer: 'received',
  })
  database.close()

  const store = openSqlite({ path, sealer }, { log: silentLog })
  // It noted no release: what its alert told when it left was let out then.
  const place = { ...PILSEN, release: { by: 'cry', at: at(11) } }
  const { area: _, ...before } = attended()
  expect((await store.read(tx => alertById(tx, ALERT)))?.alert).toEqual({ ...before, place })
  expect(await store.read(tx => eventsOf(tx, ALERT))).toEqual([])
  await store.close()
})

const steps = readdirSync(MIGRATIONS)
  .filter(name => name.endsWith('.sql'))
  .toSorted()

test.each(steps.map((name, before) => ({ name, known: before + 1 })))(
  'a database that knows the schema up to $name opens',
  async ({ known }) => {
    const sealer = makeSealer(systemRandom.bytes(32), systemRandom)
    const store = openSqlite({ path: databaseOf(known), sealer }, { log: silentLog })
    await store.check()
    await store.close()
  },
)
