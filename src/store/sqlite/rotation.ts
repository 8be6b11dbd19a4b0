import { existsSync, renameSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { syncFolder } from '../../platform/durable-folder.ts'
import { silentLog } from '../../platform/log.ts'
import type { Random } from '../../platform/random.ts'
import { makeKey, masterSecret } from '../sealing/key.ts'
import { nameOfKey, type StoredKey } from '../sealing/key-ring.ts'
import { INDEX_KEY } from '../sealing/owner.ts'
import { makeSealer, type Sealer } from '../sealing/sealed.ts'
import { StoreError, unlessDamaged } from '../store-error.ts'
import { serveAlone } from './alone.ts'
import { openWriter } from './connection.ts'
import { gone } from './faults.ts'
import { keyTable } from './key-table.ts'
import { openSqlite } from './sqlite.ts'

/** A master key that is to be changed, and the database that it opens. */
export interface RotationPlan {
  readonly database: string
  readonly keyFile: string
  /** The half besides that the new key is to have; it is made if it is not there. */
  readonly second?: string | undefined
  /** The half besides that the old one had, if that is another. */
  readonly secondWas?: string | undefined
}

/** Where a new master key lies until the database is closed with it. */
const nextOf = (keyFile: string): string => `${keyFile}.next`

/**
 * Changes the master key: every data key is closed with a new one, in one transaction, and the new file takes the place of the old.
 * Cut off anywhere, the next call goes on. Returns how many data keys that were; 0 if a call that was cut off had done it.
 * Throws a {@link StoreError}: `busy` while a service works on the database, `wrong-key` if the old key is not this database's.
 */
export async function rotateKey(plan: RotationPlan, random: Random): Promise<number> {
  const { database, keyFile, second, secondWas } = plan
  if (!existsSync(database)) throw gone(database)
  const letGo = serveAlone(database)
  try {
    const next = nextOf(keyFile)
    if (!existsSync(next)) makeKey(next, random)
    if (second !== undefined && !existsSync(second)) makeKey(second, random)
    const fresh = makeSealer(masterSecret(next, second), random)
    let changed = 0
    if (!(await isOpenedBy(database, fresh)))
      changed = rewrap(database, await oldSealer(plan, [undefined, second, secondWas], random), fresh)
    renameSync(next, keyFile)
    syncFolder(dirname(resolve(keyFile)))
    return changed
  } finally {
    letGo()
  }
}

async function oldSealer(
  { database, keyFile }: RotationPlan,
  seconds: readonly (string | undefined)[],
  random: Random,
): Promise<Sealer> {
  for (const second of seconds.filter(one => one === undefined || existsSync(one))) {
    const sealer = makeSealer(masterSecret(keyFile, second), random)
    if (await isOpenedBy(database, sealer)) return sealer
  }
  throw new StoreError(
    'wrong-key',
    `The key ${keyFile} does not open the database ${database}. Set AVISA_KEY_FILE to the one that does; if it had a second half that ` +
      'is not AVISA_KEY_FILE_2, name that: avisa key rotate --second-was FILE',
  )
}

/** Opens the database as a start does, which brings one of an older version to the newest. */
async function isOpenedBy(path: string, sealer: Sealer): Promise<boolean> {
  try {
    await openSqlite({ path, sealer }, { log: silentLog }).close()
    return true
  } catch (thrown) {
    if (thrown instanceof StoreError && thrown.trouble === 'wrong-key') return false
    throw thrown
  }
}

/** Closes every data key with `fresh` instead of `old`, and the key of the index with them, which stays what it was. */
export function rewrap(path: string, old: Sealer, fresh: Sealer): number {
  const database = openWriter(path)
  try {
    const keys = database
      .prepare<[], StoredKey>(`select id, owner_key as ownerKey, wrapped from keys where owner_key < '~'`)
      .all()
    // Of the same length, so that SQLite writes it over the old one.
    const change = database.prepare<[Uint8Array, string]>('update keys set wrapped = ? where id = ?')
    database.exec('BEGIN IMMEDIATE')
    for (const key of keys) {
      // A data key that is damaged opens with no key, and stays so.
      const secret = unlessDamaged(() => old.unwrap(nameOfKey(key), key.wrapped))
      if (secret) change.run(fresh.wrap(nameOfKey(key), secret), key.id)
    }
    if (!keys.some(({ ownerKey }) => ownerKey === INDEX_KEY)) {
      const index = { id: Buffer.from(fresh.random.bytes(12)).toString('base64url'), ownerKey: INDEX_KEY }
      keyTable(database, fresh.random).add({
        ...index,
        wrapped: fresh.wrap(nameOfKey(index), old.indexSecret),
      })
    }
    database.exec('COMMIT')
    database.pragma('wal_checkpoint(TRUNCATE)')
    return keys.length
  } finally {
    database.close()
  }
}
