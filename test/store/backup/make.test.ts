import { spawnSync } from 'node:child_process'
import { createReadStream, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { DAY, instant, later } from '../../../src/domain/ids.ts'
import { makeBackupApart } from '../../../src/store/backup/apart.ts'
import { unpacked } from '../../../src/store/backup/archive.ts'
import { asideOf } from '../../../src/store/backup/aside.ts'
import {
  backupName,
  keptBackups,
  keptKeys,
  keysFileOf,
  pruneBackups,
} from '../../../src/store/backup/backup-names.ts'
import { type BackupOpener, unlocked } from '../../../src/store/backup/lock.ts'
import { makeBackup } from '../../../src/store/backup/make.ts'
import { savePerson } from '../../../src/store/queries/persons.ts'
import type { Store } from '../../../src/store/store.ts'
import { temporaryFolder } from '../../folders.ts'
import { person } from '../samples.ts'
import { Place } from './place.ts'

/** The names in a backup, and the folder into which it was unpacked. */
async function opened(file: string, opener: BackupOpener) {
  const archive = await unlocked(opener, createReadStream(file))
  if (typeof archive === 'string') return { names: archive, folder: '' }
  const folder = temporaryFolder('opened')
  return { names: await unpacked(archive, name => join(folder, name)), folder }
}

const save = (store: Store) => store.write(tx => savePerson(tx, person()))

describe('a backup', () => {
  test('holds the database as it stands while the service works on it, and the operator’s own files', async () => {
    const place = await Place.make()
    const store = place.open()
    await save(store)
    place.put('consulates.csv', 'id,phone\n')
    const outcome = await makeBackupApart(place.plan()).outcome
    expect(outcome).toMatchObject({ kind: 'made', file: place.plan().into })
    await store.close()
    const { names, folder } = await opened(place.plan().into, {
      kind: 'identities',
      identities: [place.identity],
    })
    expect(names).toEqual(['avisa.db', 'consulates.csv'])
    expect(readFileSync(join(folder, 'consulates.csv'), 'utf8')).toBe('id,phone\n')
    const data = new Sqlite(join(folder, 'avisa.db'), { readonly: true })
    expect(data.prepare('select count(*) from persons').pluck().get()).toBe(1)
    data.close()
  })

  test('is for its owner alone to read, and leaves nothing else behind', async () => {
    const place = await Place.make()
    const store = place.open()
    await save(store)
    const before = readdirSync(join(place.folder, 'var'))
    const file = await place.backup()
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(place.backups)).toEqual(['copy-keys.age', 'copy.age'])
    expect(statSync(join(place.backups, 'copy-keys.age')).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(place.folder, 'var'))).toEqual(before)
    await store.close()
  })

  test('never holds the master key, in whatever form', async () => {
    const place = await Place.make()
    await place.open().close()
    const file = await place.backup()
    const { folder } = await opened(file, { kind: 'identities', identities: [place.identity] })
    const key = readFileSync(place.keyFile, 'utf8').trim()
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name))
      expect(bytes.includes(key)).toBe(false)
      expect(bytes.includes(Buffer.from(key, 'base64'))).toBe(false)
    }
  })

  test('holds no data key, not in a free page either: they lie in a file of their own', async () => {
    const place = await Place.make()
    const store = place.open()
    await save(store)
    const beside = new Sqlite(place.database, { readonly: true })
    const wrapped = beside.prepare<[], Buffer>("select wrapped from keys where owner_key < '~'").pluck().all()
    beside.close()
    const file = await place.backup()
    await store.close()
    const opener = { kind: 'identities', identities: [place.identity] } as const
    const { folder } = await opened(file, opener)
    const bytes = readFileSync(join(folder, 'avisa.db'))
    expect(wrapped.length).toBeGreaterThan(1)
    expect(wrapped.filter(key => bytes.includes(key))).toEqual([])
    const keys = await opened(keysFileOf(file), opener)
    expect(keys.names).toEqual(['avisa-keys.txt'])
    const lines = readFileSync(join(keys.folder, 'avisa-keys.txt'), 'utf8')
    for (const key of wrapped) expect(lines).toContain(key.toString('base64'))
  })

  test('of somebody who was erased holds not even the sealed bytes', async () => {
    const place = await Place.make()
    const store = place.open()
    await save(store)
    const beside = new Sqlite(place.database, { readonly: true })
    const sealed = beside.prepare<[], Uint8Array>('select address from persons').pluck().get()
    beside.close()
    await store.write(({ db, tables: { persons } }) => db.delete(persons))
    const { folder } = await opened(await place.backup(), {
      kind: 'identities',
      identities: [place.identity],
    })
    await store.close()
    expect(sealed?.length).toBeGreaterThan(20)
    expect(readFileSync(join(folder, 'avisa.db')).includes(Buffer.from(sealed ?? []))).toBe(false)
  })

  test('opens with the words of a file, and with no others', async () => {
    const place = await Place.make()
    await place.open().close()
    const path = join(place.folder, 'words.txt')
    writeFileSync(path, 'caballo correcto batería grapa\n', { mode: 0o600 })
    const file = await place.backup({ lock: { kind: 'passphrase-file', path } })
    const passphrase = 'caballo correcto batería grapa'
    expect((await opened(file, { kind: 'passphrase', passphrase })).names).toEqual(['avisa.db'])
    expect((await opened(file, { kind: 'passphrase', passphrase: 'otra frase' })).names).toBe('closed')
  })

  test('is refused with the mend where its key cannot be used', async () => {
    const place = await Place.make()
    await place.open().close()
    const path = join(place.folder, 'words.txt')
    writeFileSync(path, 'caballo correcto batería grapa\n', { mode: 0o644 })
    const readable = await makeBackup(place.plan({ lock: { kind: 'passphrase-file', path } }))
    expect(readable).toMatchObject({ why: 'lock', said: expect.stringContaining(`chmod 600 ${path}`) })
    const mistyped = `${place.recipient.slice(0, -1)}${place.recipient.endsWith('q') ? 'p' : 'q'}`
    const wrong = await makeBackup(place.plan({ lock: { kind: 'recipients', recipients: [mistyped] } }))
    expect(wrong).toMatchObject({ why: 'lock', said: expect.stringContaining('AVISA_BACKUP_RECIPIENTS') })
    expect(existsSync(place.plan().into)).toBe(false)
  })

  test('takes the place of nothing, and says that there is no database', async () => {
    const place = await Place.make()
    expect(await makeBackup(place.plan())).toMatchObject({ why: 'gone' })
    await place.open().close()
    const file = await place.backup()
    const bytes = readFileSync(file)
    expect(await makeBackup(place.plan())).toMatchObject({ why: 'exists' })
    expect(readFileSync(file)).toEqual(bytes)
  })

  test('removes what an earlier one left when it was killed, and nothing of one that is under way', async () => {
    const place = await Place.make()
    await place.open().close()
    const left = [asideOf(place.database), `${place.database}.aside-999999999-journal`]
    const others = `${place.database}.aside-${process.ppid}`
    for (const file of [...left, others]) writeFileSync(file, 'of somebody')
    await place.backup()
    expect(left.filter(file => existsSync(file))).toEqual([])
    expect(existsSync(others)).toBe(true)
  })
})

const hasAge = spawnSync('age', ['--version']).status === 0

describe.skipIf(!hasAge && process.env.CI !== 'true')(
  'a backup and the command age (skipped where age is not installed)',
  () => {
    test('opens with age, zstd and tar, without Avisa', async () => {
      const place = await Place.make()
      const store = place.open()
      await save(store)
      const file = await place.backup()
      await store.close()
      const aged = spawnSync('age', ['-d', '-i', place.identityFile, file], { maxBuffer: 1e8 })
      expect(aged.stderr.toString()).toBe('')
      const tarred = zstdDecompressSync(aged.stdout)
      const listed = spawnSync('tar', ['-t'], { input: tarred })
      expect(listed.stdout.toString()).toBe('avisa.db\n')
      const database = spawnSync('tar', ['-x', '-O', 'avisa.db'], { input: tarred, maxBuffer: 1e8 }).stdout
      expect(database.subarray(0, 15).toString()).toBe('SQLite format 3')
    })
  },
)

describe('old backups', () => {
  const NOW = instant(Date.UTC(2026, 10, 30, 3, 15))

  /** A folder in which one was made on each of the last `days` days, and something else lies. */
  function folderOf(days: number): string {
    const folder = temporaryFolder('kept')
    for (let day = 0; day < days; day += 1)
      writeFileSync(join(folder, backupName(later(NOW, -day * DAY))), '')
    writeFileSync(join(folder, 'copia de Luis.age'), '')
    return folder
  }

  test('go by their number and by their age, and nothing else in the folder goes', () => {
    const many = folderOf(9)
    expect(pruneBackups(many, { most: 4, days: 30, keyDays: 7 }, NOW)).toBe(5)
    expect(keptBackups(many).map(({ madeAt }) => NOW - madeAt)).toEqual([0, DAY, 2 * DAY, 3 * DAY])
    const old = folderOf(9)
    expect(pruneBackups(old, { most: 100, days: 2, keyDays: 7 }, NOW)).toBe(6)
    expect(readdirSync(old)).toContain('copia de Luis.age')
  })

  test('leave the data keys a life of their own, and the newest always', () => {
    const folder = folderOf(6)
    for (let day = 0; day < 6; day += 1)
      writeFileSync(keysFileOf(join(folder, backupName(later(NOW, -day * DAY)))), '')
    expect(pruneBackups(folder, { most: 100, days: 30, keyDays: 2 }, NOW)).toBe(0)
    expect(keptBackups(folder)).toHaveLength(6)
    expect(keptKeys(folder).map(({ madeAt }) => NOW - madeAt)).toEqual([0, DAY, 2 * DAY])
    expect(pruneBackups(folder, { most: 100, days: 30, keyDays: 2 }, later(NOW, 100 * DAY))).toBe(5)
    expect(keptKeys(folder)).toHaveLength(1)
  })

  test('stay where they are the last that there is', () => {
    const folder = folderOf(3)
    expect(pruneBackups(folder, { most: 5, days: 1, keyDays: 7 }, later(NOW, 100 * DAY))).toBe(2)
    expect(keptBackups(folder).map(({ madeAt }) => madeAt)).toEqual([NOW])
  })
})
