import type { Database } from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Tables } from '../schema/tables.ts'
import type { Sealer } from '../sealing/sealed.ts'
import { isDamage, StoreError } from '../store-error.ts'

/** The value in `meta` that only the database's own key opens. */
export const KEY_PROOF = 'avisa'

/** Throws if `sealer` is not the one that this database was begun with; the proof is written where there is none. */
export function checkKey(database: Database, { meta }: Tables, sealer: Sealer, path: string): void {
  const proof = database.prepare<[], Uint8Array>("select value from meta where name = 'key'").pluck().get()
  if (proof !== undefined && opens(sealer, 'meta.value', proof)) return
  // The proof may be what is damaged: then what people gave us tells.
  const known = sealedValues(database)
  const isOurs = known.some(({ column, bytes }) => opens(sealer, column, bytes))
  if (!isOurs && (proof !== undefined || known.length > 0)) throw wrongKey(path)
  drizzle(database)
    .insert(meta)
    .values({ name: 'key', value: KEY_PROOF })
    .onConflictDoUpdate({ target: meta.name, set: { value: KEY_PROOF } })
    .run()
}

function opens(sealer: Sealer, column: string, bytes: Uint8Array): boolean {
  try {
    sealer.open(column, bytes)
    return true
  } catch (thrown) {
    if (isDamage(thrown)) return false
    throw thrown
  }
}

/** Some values that were sealed with the key of this database, if anybody ever wrote to us. */
function sealedValues(database: Database): { column: string; bytes: Uint8Array }[] {
  return ['persons.address', 'contacts.name', 'desks.title', 'alert_events.entry'].flatMap(column => {
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
      'that this database was begun with.',
  )
}
