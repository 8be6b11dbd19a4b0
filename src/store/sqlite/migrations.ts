import { fileURLToPath } from 'node:url'
import type { Database } from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { StoreError } from '../store-error.ts'

/** Marks a file as ours in SQLite's header: the letters AVIS. Never to change. */
const APPLICATION_ID = 0x41_56_49_53

const FOLDER = fileURLToPath(new URL('../../../migrations/sqlite', import.meta.url))

/**
 * Brings the database to the newest schema, in one transaction: after a crash it is at the old one or the new
 * one. Throws a {@link StoreError} `foreign` or `newer` and changes nothing if the file is not ours or was written
 * by a later version. Returns how many steps there were to take. With `upTo` it stops at the schema of that version.
 */
export function migrateSqlite(database: Database, path: string, upTo?: number): number {
  const migrations = readMigrationFiles({ migrationsFolder: FOLDER }).slice(0, upTo)
  // Migrations that rebuild a table need foreign keys off, and inside a transaction they cannot be switched.
  database.pragma('foreign_keys = OFF')
  database.exec('BEGIN IMMEDIATE')
  let done: number
  try {
    done = schemaVersion(database, path, migrations.length)
    for (const { sql } of migrations.slice(done)) for (const each of sql) database.exec(each)
    if (done < migrations.length) {
      refuseBrokenLinks(database, path)
      database.pragma(`application_id = ${APPLICATION_ID}`)
      database.pragma(`user_version = ${migrations.length}`)
    }
    database.exec('COMMIT')
  } finally {
    if (database.inTransaction) database.exec('ROLLBACK')
  }
  database.pragma('foreign_keys = ON')
  return migrations.length - done
}

/** How many migrations the database has had: 0 for a new file. Throws as {@link migrateSqlite} does. */
export function schemaVersion(database: Database, path: string, newest = newestSchema()): number {
  const version = Number(database.pragma('user_version', { simple: true }))
  const ours = database.pragma('application_id', { simple: true }) === APPLICATION_ID
  const empty = database.prepare('select count(*) from sqlite_schema').pluck().get() === 0
  if (!ours && !empty)
    throw new StoreError(
      'foreign',
      `The file ${path} is a database of another program. Set AVISA_DATABASE to a file of its own.`,
    )
  if (version > newest)
    throw new StoreError(
      'newer',
      `The database ${path} was written by a newer version of Avisa (schema ${version}, this one knows ${newest}). ` +
        'Start that version again, or put back the copy made before the upgrade.',
    )
  return version
}

function newestSchema(): number {
  return readMigrationFiles({ migrationsFolder: FOLDER }).length
}

function refuseBrokenLinks(database: Database, path: string): void {
  const broken = database.prepare('select count(*) from pragma_foreign_key_check').pluck().get()
  if (broken !== 0)
    throw new StoreError(
      'damaged',
      `The database ${path} holds ${broken} rows without what they belong to. Put back its last copy.`,
    )
}
