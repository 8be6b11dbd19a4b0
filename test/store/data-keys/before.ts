import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import { systemRandom } from '../../../src/platform/random.ts'
import { makeSealer } from '../../../src/store/sealing/sealed.ts'
import { isDamage } from '../../../src/store/store-error.ts'

/** The master key of the database that revision 0c17e036 wrote, the last before data keys: of twelve people who are not real. */
export const masterOfBefore = makeSealer(Buffer.alloc(32, 7), systemRandom)

/** Puts that database at `path`. */
export function putBefore(path: string): void {
  writeFileSync(path, gunzipSync(readFileSync(join(import.meta.dirname, 'before-data-keys.db.gz'))))
}

/** A sealed value as it lies in a file. */
export interface SealedValue {
  readonly column: string
  readonly bytes: Buffer
}

/** Every sealed value of a database but the keys. */
export function sealedValuesOf(path: string): readonly SealedValue[] {
  const database = new Sqlite(path, { readonly: true })
  const columns = database
    .prepare<[], { table: string; name: string }>(
      `select t.name as "table", c.name as name from sqlite_schema t, pragma_table_info(t.name) c
       where t.type = 'table' and lower(c.type) = 'blob' and t.name not in ('keys') and t.name not like 'sqlite%'`,
    )
    .all()
  const values = columns.flatMap(({ table, name }) =>
    database
      .prepare<[], Buffer>(`select ${name} from ${table} where ${name} is not null`)
      .pluck()
      .all()
      .map(bytes => ({ column: `${table}.${name}`, bytes })),
  )
  database.close()
  return values
}

/** True if the master key alone opens a value, as it did before data keys. */
export function isOld({ column, bytes }: SealedValue): boolean {
  try {
    masterOfBefore.open(column, bytes)
    return true
  } catch (thrown) {
    if (isDamage(thrown)) return false
    throw thrown
  }
}

/** Every data key of a database, as the master key closed it. */
export function wrappedKeysOf(path: string): readonly Buffer[] {
  const database = new Sqlite(path, { readonly: true })
  const keys = database.prepare<[], Buffer>("select wrapped from keys where owner_key < '~'").pluck().all()
  database.close()
  return keys
}
