import type { Database } from 'better-sqlite3'
import { nameOfKey, type StoredKey } from '../sealing/key-ring.ts'
import type { Sealer } from '../sealing/sealed.ts'
import { StoreError, unlessDamaged } from '../store-error.ts'

/** The value in `meta` by which it is tried out whether anything can be written. */
export const KEY_PROOF = 'avisa'

/** Throws if `sealer` is not the one that this database was begun with; what is damaged in it proves nothing. */
export function checkKey(database: Database, sealer: Sealer, path: string): void {
  const keys = database
    .prepare<[], StoredKey>(
      `select id, owner_key as ownerKey, wrapped from keys where owner_key < '~' order by slot limit 500`,
    )
    .all()
  if (keys.some(key => opensWith(() => sealer.unwrap(nameOfKey(key), key.wrapped)))) return
  // Of a version before data keys, or they are what is damaged.
  const known = sealedValues(database)
  if (known.some(({ column, bytes }) => opensWith(() => sealer.open(column, bytes)))) return
  if (keys.length > 0 || known.length > 0) throw wrongKey(path)
}

const opensWith = (open: () => unknown): boolean => unlessDamaged(open) !== undefined

/** Some values that were sealed with the key of this database, if anybody ever wrote to us. */
function sealedValues(database: Database): { column: string; bytes: Uint8Array }[] {
  const columns = ['meta.value', 'persons.address', 'contacts.name', 'desks.title', 'alert_events.entry']
  return columns.flatMap(column => {
    const [table, name] = column.split('.')
    return database
      .prepare<[], Uint8Array>(`select ${name} from ${table} where ${name} is not null limit 20`)
      .pluck()
      .all()
      .map(bytes => ({ column, bytes }))
  })
}

function wrongKey(path: string): StoreError {
  return new StoreError(
    'wrong-key',
    `The key does not open the database ${path}: it belongs to another one. Set AVISA_KEY_FILE to the key file ` +
      'that this database was begun with, or changed to; if a change of it was cut off, finish that: avisa key rotate',
  )
}
