import type { Database } from 'better-sqlite3'
import type { Random } from '../../platform/random.ts'
import type { KeyTable, StoredKey } from '../sealing/key-ring.ts'

/** Before the random rest of a slot that is free: no keyed index begins with it. */
const FREE_SLOT = '~'

/** How long the random rest of its owner is, in characters: with it the row is as long as any. */
const FREE_LENGTH = 21

const KEY_COLUMNS = 'id, owner_key as ownerKey, wrapped'

/** The table of data keys on one connection, of which one that only reads cannot change it. */
export function keyTable(database: Database, random: Random): KeyTable {
  const byId = database.prepare<[string], StoredKey>(`select ${KEY_COLUMNS} from keys where id = ?`)
  const byOwner = database.prepare<[string], StoredKey>(`select ${KEY_COLUMNS} from keys where owner_key = ?`)
  const reuse = database.prepare<[string, string, Uint8Array]>(
    `update keys set id = ?, owner_key = ?, wrapped = ?
     where slot = (select slot from keys where owner_key >= '${FREE_SLOT}' limit 1)`,
  )
  const add = database.prepare<[string, string, Uint8Array]>(
    'insert into keys (id, owner_key, wrapped) values (?, ?, ?)',
  )
  // Of the same length, so that SQLite writes it over the old one.
  const overwrite = database.prepare<[string, string, string]>(
    'update keys set id = ?, owner_key = ?, wrapped = zeroblob(length(wrapped)) where owner_key = ?',
  )
  const noise = (bytes: number) => Buffer.from(random.bytes(bytes)).toString('base64url')
  return {
    byId: id => byId.get(id),
    byOwner: ownerKey => byOwner.get(ownerKey),
    add({ id, ownerKey, wrapped }) {
      if (reuse.run(id, ownerKey, wrapped).changes === 0) add.run(id, ownerKey, wrapped)
    },
    remove(ownerKey) {
      overwrite.run(noise(12), FREE_SLOT + noise(16).slice(0, FREE_LENGTH), ownerKey)
    },
  }
}
