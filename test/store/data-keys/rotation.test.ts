import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { silentLog } from '../../../src/platform/log.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import { keysFileOf } from '../../../src/store/backup/backup-names.ts'
import { restoreBackup } from '../../../src/store/backup/restore.ts'
import { personOf, savePerson } from '../../../src/store/queries/persons.ts'
import { makeKey, masterSecret, openKey } from '../../../src/store/sealing/key.ts'
import { makeSealer, type Sealer } from '../../../src/store/sealing/sealed.ts'
import { rewrap, rotateKey } from '../../../src/store/sqlite/rotation.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import { Place } from '../backup/place.ts'
import { chat, person } from '../samples.ts'
import { wrappedKeysOf } from './before.ts'

let place: Place
let second: string
const plan = () => ({ database: place.database, keyFile: place.keyFile })
const sealerOf = (half?: string) => makeSealer(masterSecret(place.keyFile, half), systemRandom)

beforeEach(async () => {
  place = await Place.make()
  second = join(place.folder, 'usb', 'second.key')
  const store = place.open()
  await store.write(tx => savePerson(tx, person()))
  await store.close()
})

/** The name of who is found by her chat, as `sealer` opens it. */
async function anaBy(sealer: Sealer): Promise<string | undefined> {
  const store = openSqlite({ path: place.database, sealer }, { log: silentLog })
  try {
    return (await store.read(tx => personOf(tx, chat('ana'))))?.name
  } finally {
    await store.close()
  }
}

describe('a change of the master key', () => {
  test('leaves everybody to be found and read, and has the old key open nothing', async () => {
    const old = sealerOf()
    expect(await rotateKey(plan(), systemRandom)).toBeGreaterThan(2)
    expect(existsSync(`${place.keyFile}.next`)).toBe(false)
    expect(await anaBy(sealerOf())).toBe(person().name)
    await expect(anaBy(old)).rejects.toThrow('The key does not open')
    // Once more, with the index that is not the key's own any more.
    await rotateKey(plan(), systemRandom)
    expect(await anaBy(sealerOf())).toBe(person().name)
  })

  test('leaves nothing in the file that the old key opens', async () => {
    const old = wrappedKeysOf(place.database)
    await rotateKey(plan(), systemRandom)
    const after = readFileSync(place.database)
    expect(old.length).toBeGreaterThan(2)
    expect(old.filter(key => after.includes(key))).toEqual([])
  })

  test.each(['before the database was closed with it', 'before it got its name'])(
    'that was cut off %s goes on',
    async when => {
      const old = sealerOf()
      makeKey(`${place.keyFile}.next`, systemRandom)
      if (when === 'before it got its name')
        rewrap(
          place.database,
          old,
          makeSealer(masterSecret(`${place.keyFile}.next`, undefined), systemRandom),
        )
      await rotateKey(plan(), systemRandom)
      expect(await anaBy(sealerOf())).toBe(person().name)
      await expect(anaBy(old)).rejects.toThrow('The key does not open')
    },
  )

  test('is refused with a key that does not open the database, and changes nothing', async () => {
    const kept = readFileSync(place.keyFile)
    rmSync(place.keyFile)
    makeKey(place.keyFile, systemRandom)
    await expect(rotateKey(plan(), systemRandom)).rejects.toThrow('does not open')
    writeFileSync(place.keyFile, kept)
    expect(await anaBy(sealerOf())).toBe(person().name)
  })

  test('leaves an older backup to be put back with newer keys', async () => {
    const file = await place.backup()
    await rotateKey(plan(), systemRandom)
    const newer = await place.backup({ into: join(place.backups, 'newer.age') })
    const into = join(place.folder, 'new', 'avisa.db')
    mkdirSync(dirname(into))
    const opener = { kind: 'identities', identities: [place.identity] } as const
    const common = { file, into, opener, keyFile: place.keyFile, erasures: [] }
    expect(await restoreBackup({ ...common, keys: keysFileOf(file) }, systemRandom)).toMatchObject({
      why: 'wrong-key',
    })
    expect(await restoreBackup({ ...common, keys: keysFileOf(newer) }, systemRandom)).toMatchObject({
      kind: 'restored',
      unopened: 0,
    })
  })
})

describe('a key of two halves', () => {
  test('opens only with both', async () => {
    await rotateKey({ ...plan(), second }, systemRandom)
    expect(await anaBy(sealerOf(second))).toBe(person().name)
    await expect(anaBy(sealerOf())).rejects.toThrow('The key does not open')
    const other = join(place.folder, 'other', 'second.key')
    makeKey(other, systemRandom)
    await expect(anaBy(sealerOf(other))).rejects.toThrow('The key does not open')
    // And back to one, or to another second half.
    await rotateKey({ ...plan(), second: other, secondWas: second }, systemRandom)
    expect(await anaBy(sealerOf(other))).toBe(person().name)
    await rotateKey({ ...plan(), secondWas: other }, systemRandom)
    expect(await anaBy(sealerOf())).toBe(person().name)
  })

  test('is made at the first start, missed later, and never lies in one folder', async () => {
    const keyFile = join(place.folder, 'two', 'avisa.key')
    const database = join(place.folder, 'two-db', 'avisa.db')
    const open = (half: string) => openKey(keyFile, database, systemRandom, half)
    expect(() => open(join(place.folder, 'two', 'half.key'))).toThrow('in one folder')
    await openSqlite({ path: database, sealer: open(second) }, { log: silentLog }).close()
    await openSqlite({ path: database, sealer: open(second) }, { log: silentLog }).close()
    rmSync(second)
    expect(() => open(second)).toThrow('The second half of the key')
    expect(existsSync(second)).toBe(false)
  })
})
