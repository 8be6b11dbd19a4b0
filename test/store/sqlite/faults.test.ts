import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import type { PersonId } from '../../../src/domain/ids.ts'
import { silentLog } from '../../../src/platform/log.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import { countPersons, savePerson } from '../../../src/store/queries/persons.ts'
import { makeSealer, type Sealer } from '../../../src/store/sealing/sealed.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../../src/store/store.ts'
import { temporaryFolder } from '../../folders.ts'
import { chat, person } from '../samples.ts'

const secret = systemRandom.bytes(32)

describe('a database in trouble', () => {
  let folder: string
  let path: string
  beforeEach(() => {
    folder = temporaryFolder('faults')
    path = join(folder, 'var', 'avisa.db')
  })

  const open = (sealer: Sealer = makeSealer(secret, systemRandom)) =>
    openSqlite({ path, sealer }, { log: silentLog })
  const fill = async (store: Store, count: number) => {
    for (let turn = 0; turn < count; turn += 1)
      await store.write(tx =>
        savePerson(tx, person({ id: `p${turn}` as PersonId, address: chat(`c${turn}`) })),
      )
  }
  const filled = async () => {
    const store = open()
    await fill(store, 200)
    await store.close()
  }
  const inside = (work: (database: Sqlite.Database) => void) => {
    const database = new Sqlite(path)
    work(database)
    database.close()
  }

  test('opens again as it was left, for its owner alone', async () => {
    await filled()
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'var')).mode & 0o777).toBe(0o700)
    const store = open()
    expect(await store.read(countPersons)).toBe(200)
    await store.close()
  })

  test('says that a damaged file is damaged', async () => {
    await filled()
    const bytes = readFileSync(path)
    bytes.fill(0xff, 100, 4_096)
    writeFileSync(path, bytes)
    expect(() => open()).toThrow(expect.objectContaining({ trouble: 'damaged' }))
    writeFileSync(path, 'This is a text file, long enough to be looked at as a database.'.repeat(99))
    expect(() => open()).toThrow(
      /damaged, or is no database at all\. Stop Avisa, save what can be read with: avisa salvage/,
    )
  })

  test('says that the key is another one’s, and changes nothing', async () => {
    await filled()
    const before = readFileSync(path)
    expect(() => open(makeSealer(systemRandom.bytes(32), systemRandom))).toThrow(
      /key does not open.*AVISA_KEY_FILE/,
    )
    expect(readFileSync(path).equals(before)).toBe(true)
    await open().close()
  })

  test('says that a newer version wrote it, and changes nothing', async () => {
    await filled()
    inside(database => database.pragma('user_version = 99'))
    expect(() => open()).toThrow(/newer version of Avisa \(schema 99, this one knows \d+\)/)
    inside(database => expect(database.pragma('user_version', { simple: true })).toBe(99))
  })

  test('says that a database of another program is not ours', () => {
    mkdirSync(join(folder, 'var'))
    inside(database => database.exec('create table songs (title text)'))
    expect(() => open()).toThrow(/another program/)
    inside(database => expect(database.prepare('select count(*) from sqlite_schema').pluck().get()).toBe(1))
  })

  test('says that the place cannot be written', () => {
    writeFileSync(join(folder, 'var'), 'a file where the folder should be')
    expect(() => open()).toThrow(expect.objectContaining({ trouble: 'unwritable' }))
    path = folder
    expect(() => open()).toThrow(/cannot be written.*AVISA_DATABASE/)
  })

  test('waits for another process that writes, and loses nothing', async () => {
    const store = open()
    const other = new Sqlite(path)
    other.exec('BEGIN IMMEDIATE')
    const write = fill(store, 1)
    // The first asking for the lock has failed when the event loop comes round; then the other lets go.
    await new Promise(resolve => setImmediate(resolve))
    await new Promise(resolve => setImmediate(resolve))
    other.exec('COMMIT')
    other.close()
    await write
    expect(await store.read(countPersons)).toBe(1)
    await store.close()
  })

  test('does not say that it can be written while another process keeps it', async () => {
    const store = open()
    const other = new Sqlite(path)
    other.exec('BEGIN IMMEDIATE')
    await expect(store.check()).rejects.toMatchObject({ trouble: 'busy' })
    other.close()
    await store.check()
    await store.close()
  })

  test('holds no word of a person: not in the file, not in the journal', async () => {
    const store = open()
    const canary = person({ name: 'Canario de la Mina', address: chat('+13125550199') })
    const spot = { point: { lat: 41.123456, lon: -87.654321 }, at: canary.createdAt, source: 'pin' } as const
    await store.write(tx => savePerson(tx, { ...canary, place: spot }))
    const words = ['Canario', 'Mina', '5550199', '41.123456', '87.654321']
    const found = () =>
      ['', '-wal'].flatMap(end => {
        const bytes = readFileSync(path + end)
        return words.filter(word => bytes.includes(word))
      })
    expect(readFileSync(`${path}-wal`).length).toBeGreaterThan(0)
    expect(found()).toEqual([])
    await store.tidy()
    expect(readFileSync(`${path}-wal`)).toHaveLength(0)
    expect(found()).toEqual([])
    await store.close()
  })

  test('keeps nothing of an erased row once it is tidied, not even sealed', async () => {
    const store = open()
    await fill(store, 1)
    await store.tidy()
    const reader = new Sqlite(path, { readonly: true })
    const sealed = reader.prepare<[], Buffer>('select name from persons').pluck().get() ?? Buffer.alloc(0)
    reader.close()
    expect(readFileSync(path).includes(sealed)).toBe(true)
    await store.write(async tx => {
      await tx.db.delete(tx.tables.persons)
    })
    await store.tidy()
    expect(readFileSync(path).includes(sealed)).toBe(false)
    await store.close()
  })
})

/** A mount of its own needs rights that not every machine gives. */
const canMount =
  spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'none', tmpdir()])
    .status === 0

describe.skipIf(!canMount && process.env.CI !== 'true')(
  'a full disk (skipped where a small disk cannot be mounted)',
  () => {
    test('fails what does not fit, keeps what was said to be kept, and goes on when there is room', () => {
      const ran = spawnSync(
        'unshare',
        [
          ...['--user', '--map-root-user', '--mount', 'sh', '-c'],
          'mount -t tmpfs -o size=3m none "$1" && exec "$2" test/store/sqlite/full-disk.ts "$1"',
          ...['sh', temporaryFolder('full'), process.execPath],
        ],
        { encoding: 'utf8' },
      )
      expect(ran.stderr).toBe('')
      const said: unknown = JSON.parse(ran.stdout)
      expect(said).toMatchObject({ trouble: 'full', missing: 0, afterwards: 'ok' })
    })
  },
)
