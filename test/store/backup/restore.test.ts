import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import type { PersonId } from '../../../src/domain/ids.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import { keysFileOf } from '../../../src/store/backup/backup-names.ts'
import { newLockKey } from '../../../src/store/backup/lock.ts'
import { type RestorePlan, restoreBackup } from '../../../src/store/backup/restore.ts'
import { nextFolio } from '../../../src/store/queries/alerts.ts'
import { contactsOf, saveContact } from '../../../src/store/queries/contacts.ts'
import { enqueue } from '../../../src/store/queries/notices.ts'
import { erasePerson, personById, savePerson } from '../../../src/store/queries/persons.ts'
import { serveAlone } from '../../../src/store/sqlite/alone.ts'
import { ANA, at, chat, contact, draft, person } from '../samples.ts'
import { Place } from './place.ts'

let place: Place
let file: string
let plan: RestorePlan
/** Restores with `more` instead of what a right call has. */
const restore = (more: Partial<RestorePlan> = {}) => restoreBackup({ ...plan, ...more }, systemRandom)

beforeEach(async () => {
  place = await Place.make()
  const store = place.open()
  await store.write(async tx => {
    await savePerson(tx, person())
    await enqueue(tx, [draft()], at(0))
    await nextFolio(tx, 'CHI')
  })
  await store.close()
  place.put('consulates.csv', 'id,phone\n')
  file = await place.backup()
  const into = join(place.folder, 'new', 'avisa.db')
  mkdirSync(dirname(into))
  const opener = { kind: 'identities', identities: [place.identity] } as const
  plan = { file, into, opener, keyFile: place.keyFile, erasures: [], keys: keysFileOf(file) }
})

/** Nothing was put where the database was to be, nor left beside it. */
const nothingLeft = () => readdirSync(dirname(plan.into)).filter(name => !name.endsWith('-serving'))

describe('restoring', () => {
  test('puts the database and the operator’s files into an empty folder', async () => {
    expect(await restore()).toMatchObject({ kind: 'restored', besides: ['consulates.csv'], kept: [] })
    expect(readFileSync(join(dirname(plan.into), 'consulates.csv'), 'utf8')).toBe('id,phone\n')
    const store = place.open(plan.into)
    expect(await store.read(tx => personById(tx, ANA))).toMatchObject({ name: person().name })
    await store.close()
  })

  test('marks what was waiting to go as something that may be a repeat', async () => {
    expect(await restore()).toMatchObject({ repeats: 1 })
    const store = place.open(plan.into)
    const waiting = await store.read(({ db, tables: { notices } }) =>
      db.select({ state: notices.state, repeat: notices.repeat }).from(notices),
    )
    expect(waiting).toEqual([{ state: 'queued', repeat: true }])
    await store.close()
  })

  test('gives no folio twice, and says that the newest is missing', async () => {
    await restore()
    const store = place.open(plan.into)
    expect(store.condition()).toMatchObject({ state: 'degraded', why: 'journal-lost' })
    expect(await store.write(tx => nextFolio(tx, 'CHI'))).toBe('CHI-1002')
    await store.close()
  })

  test('with newer keys brings back nobody who erased themselves before those were made, and everybody else', async () => {
    const other = person({ id: 'person-beto-001' as PersonId, address: chat('beto'), name: 'Beto de Prueba' })
    const store = place.open()
    await store.write(async tx => {
      await savePerson(tx, other)
      await saveContact(tx, contact({ person: other.id, address: chat('ana') }))
    })
    const old = await place.backup({ into: join(place.backups, 'old.age') })
    await store.write(tx => erasePerson(tx, ANA))
    const newer = await place.backup({ into: join(place.backups, 'newer.age') })
    await store.close()
    expect(await restore({ file: old, keys: keysFileOf(newer) })).toMatchObject({
      kind: 'restored',
      erased: 0,
      unopened: 2,
    })
    const back = place.open(plan.into)
    expect(await back.read(tx => personById(tx, ANA))).toBeUndefined()
    expect(await back.read(tx => personById(tx, other.id))).toMatchObject({ name: 'Beto de Prueba' })
    expect(await back.read(tx => contactsOf(tx, other.id))).toMatchObject([{ name: 'Mamá', state: 'left' }])
    await back.close()
  })

  test('keeps a file of the operator’s that is there already', async () => {
    const own = join(dirname(plan.into), 'consulates.csv')
    writeFileSync(own, 'newer\n')
    expect(await restore()).toMatchObject({ besides: [], kept: ['consulates.csv'] })
    expect(readFileSync(own, 'utf8')).toBe('newer\n')
  })
})

describe('restoring is refused, and nothing is put in place', () => {
  /** The backup with its bytes changed. */
  function altered(change: (bytes: Buffer) => Buffer): string {
    const path = join(place.folder, 'altered.age')
    writeFileSync(path, change(readFileSync(file)))
    return path
  }
  const flipped = (where: (length: number) => number) =>
    altered(bytes => {
      const at = where(bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      return bytes
    })

  test.each([
    ['cut off in the middle', () => altered(bytes => bytes.subarray(0, bytes.length / 2))],
    ['cut off before its last byte', () => altered(bytes => bytes.subarray(0, -1))],
    ['cut off in its head', () => altered(bytes => bytes.subarray(0, 60))],
    ['empty', () => altered(() => Buffer.alloc(0))],
    ['altered in the middle', () => flipped(length => length >> 1)],
    ['altered at its end', () => flipped(length => length - 1)],
    ['something else', () => altered(() => Buffer.from('no es una copia\n'.repeat(100)))],
  ])('of a backup that is %s', async (_, make) => {
    expect(await restore({ file: make() })).toMatchObject({ kind: 'refused', why: 'damaged' })
    expect(nothingLeft()).toEqual([])
  })

  test('with a key that does not open the backup', async () => {
    const { identity } = await newLockKey()
    const opener = { kind: 'identities', identities: [identity] } as const
    expect(await restore({ opener })).toMatchObject({ kind: 'refused', why: 'closed' })
    expect(nothingLeft()).toEqual([])
  })

  test('with another database’s master key, and without one', async () => {
    const other = await Place.make()
    await other.open().close()
    expect(await restore({ keyFile: other.keyFile })).toMatchObject({ why: 'wrong-key' })
    const keyFile = join(place.folder, 'keys', 'none.key')
    expect(await restore({ keyFile })).toMatchObject({ why: 'key' })
    expect(existsSync(keyFile)).toBe(false)
    expect(nothingLeft()).toEqual([])
  })

  test('without the data keys, or with what are none', async () => {
    expect(await restore({ keys: undefined })).toMatchObject({ kind: 'refused', why: 'no-keys' })
    expect(await restore({ keys: file })).toMatchObject({ kind: 'refused', why: 'no-keys' })
    expect(nothingLeft()).toEqual([])
  })

  test('over a database, into a folder that is mistyped, and beside a running service', async () => {
    expect(await restore({ into: place.database })).toMatchObject({ why: 'exists' })
    expect(await restore({ into: join(place.folder, 'vra', 'avisa.db') })).toMatchObject({ why: 'no-folder' })
    expect(existsSync(join(place.folder, 'vra'))).toBe(false)
    expect(await restore({ file: join(place.folder, 'none.age') })).toMatchObject({ why: 'no-file' })
    const letGo = serveAlone(plan.into)
    expect(await restore()).toMatchObject({ why: 'served' })
    letGo()
    expect(nothingLeft()).toEqual([])
  })

  test('where it was written by a later version', async () => {
    const database = new Sqlite(place.database)
    database.pragma('user_version = 9999')
    database.close()
    const newer = await place.backup({ into: join(place.backups, 'newer.age') })
    expect(await restore({ file: newer })).toMatchObject({ kind: 'refused', why: 'newer' })
    expect(nothingLeft()).toEqual([])
  })
})
