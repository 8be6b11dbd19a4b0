import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { silentLog } from '../../../src/platform/log.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import { savePerson } from '../../../src/store/queries/persons.ts'
import { makeSealer } from '../../../src/store/sealing/sealed.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import { temporaryFolder } from '../../folders.ts'
import { person } from '../samples.ts'

const sealer = makeSealer(systemRandom.bytes(32), systemRandom)
const OURS = '/proc/self/fd'
const missing = existsSync(OURS) ? undefined : 'this system does not list the open files of a process'
if (missing !== undefined) console.warn(`Closing amid a look through the file is not tested: ${missing}`)

/** How many times this process holds the file open. */
const holdings = (path: string): number =>
  readdirSync(OURS).filter(name => {
    try {
      return readlinkSync(join(OURS, name)) === path
    } catch {
      return false
    }
  }).length

describe('the look through the whole file', () => {
  let path: string
  const open = () => openSqlite({ path, sealer }, { log: silentLog })
  beforeEach(() => {
    path = join(temporaryFolder('examine'), 'avisa.db')
  })

  test('finds a file whole', async () => {
    const store = open()
    expect(store.condition()).toEqual({ state: 'unchecked' })
    await store.examine()
    expect(store.condition()).toEqual({ state: 'whole' })
    await store.close()
  })

  test.skipIf(missing)(
    'is broken off by closing, which leaves no journal behind',
    { timeout: 60_000 },
    async () => {
      await open().close()
      const file = new Sqlite(path)
      file.exec('create table ballast (bytes blob)')
      const insert = file.prepare('insert into ballast values (randomblob(1000))')
      file.transaction(() => {
        for (let nth = 0; nth < 100_000; nth += 1) insert.run()
      })()
      file.close()
      const store = open()
      await store.write(tx => savePerson(tx, person()))
      const before = holdings(path)
      const examined = store.examine()
      while (holdings(path) === before) await turn()
      await store.close()
      await examined
      expect(store.condition()).toEqual({ state: 'unchecked' })
      expect(existsSync(`${path}-wal`)).toBe(false)
    },
  )
})
