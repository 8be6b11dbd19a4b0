import type { Database } from 'better-sqlite3'
import { faultOf } from '../../platform/fault.ts'
import type { Log } from '../../platform/log.ts'
import { sqliteKit } from '../schema/columns.ts'
import { defineTables, type Tables } from '../schema/tables.ts'
import { KeyRing, nameOfKey } from '../sealing/key-ring.ts'
import { INDEX_KEY, RESEALED, RESEALING, SERVICE } from '../sealing/owner.ts'
import { makeIndexer, type Sealer } from '../sealing/sealed.ts'
import { unlessDamaged } from '../store-error.ts'
import { checkKey, KEY_PROOF } from './key-proof.ts'
import { keyTable } from './key-table.ts'
import { sealAnew } from './resealing.ts'

/** A database whose keys are to be opened, by the connection that writes. */
export interface LockedDatabase {
  readonly database: Database
  readonly path: string
  readonly sealer: Sealer
  readonly log: Log
}

/** The ring of data keys of a connection, and the tables that open with it. */
export interface Unlocked {
  readonly ring: KeyRing
  readonly tables: Tables
}

/**
 * The data keys of a database, once all that an older version sealed with the master key itself is sealed with them. Throws a
 * `StoreError` `wrong-key` if the master key is not this database's.
 */
export function unlock({ database, path, sealer, log }: LockedDatabase): Unlocked {
  checkKey(database, sealer, path)
  const table = keyTable(database, sealer.random)
  const index = table.byOwner(INDEX_KEY)
  const secret = index && sealer.unwrap(nameOfKey(index), index.wrapped)
  const ring = new KeyRing({ sealer, table, ...(secret && { indexer: makeIndexer(secret) }) })
  const tables = defineTables(sqliteKit(ring))
  // Where there are keys and no word of it, the word is what was damaged: nothing old is taken for true then.
  const mayBeOld = ring.has(RESEALING) || !hasKeys(database)
  if (!ring.has(RESEALED)) {
    const isDone = !mayBeOld || bringOver({ database, sealer, ring, log })
    if (isDone)
      inTransaction(database, ring, () => {
        ring.ensure(RESEALED)
        ring.forget(RESEALING)
      })
  }
  if (!hasProof(database, ring)) inTransaction(database, ring, () => writeProof(database, ring))
  return { ring, tables }
}

/** The data keys as a connection sees them that only reads. */
export function unlockReader(database: Database, sealer: Sealer, writing: KeyRing): Unlocked {
  const ring = new KeyRing({ sealer, table: keyTable(database, sealer.random), writing })
  return { ring, tables: defineTables(sqliteKit(ring)) }
}

/** False if the old could not be taken out of the file, for which the next start tries again; it is sealed anew all the same. */
function bringOver(parts: Parameters<typeof sealAnew>[0]): boolean {
  const { database, ring, log } = parts
  inTransaction(database, ring, () => ring.ensure(RESEALING))
  const rows = sealAnew(parts)
  if (rows === 0 && !ring.has(SERVICE)) return true
  try {
    database.exec('VACUUM')
    database.pragma('wal_checkpoint(TRUNCATE)')
    return true
  } catch (thrown) {
    log.error(
      'the file could not be written anew: what was sealed before is left in it. Make room beside it',
      {
        fault: faultOf(thrown),
      },
    )
    return false
  }
}

function hasKeys(database: Database): boolean {
  return database.prepare(`select 1 from keys where owner_key < '~' limit 1`).get() !== undefined
}

/** True if the proof is there and opens: a full disk, on which nothing can be written, does not keep the service from starting. */
function hasProof(database: Database, ring: KeyRing): boolean {
  const value = database.prepare<[], Uint8Array>(`select value from meta where name = 'key'`).pluck().get()
  if (value === undefined) return false
  return unlessDamaged(() => ring.open('meta.value', Buffer.from('key'), value)) === KEY_PROOF
}

/** A row of `meta` by which it is tried out whether anything can be written. */
function writeProof(database: Database, ring: KeyRing): void {
  const name = 'key'
  const value = ring.close(SERVICE, 'meta.value', name, KEY_PROOF)
  database
    .prepare(
      'insert into meta (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
    )
    .run(name, value.bytes)
}

function inTransaction(database: Database, ring: KeyRing, work: () => void): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    work()
    database.exec('COMMIT')
    ring.kept()
  } finally {
    ring.undo(0)
    if (database.inTransaction) database.exec('ROLLBACK')
  }
}
