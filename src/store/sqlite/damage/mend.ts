import Sqlite, { type Database } from 'better-sqlite3'
import { type CopiedTable, copyTable, countOn, removeOrphans, tablesOf } from './copy-table.ts'
import { passOverFolios } from './folios.ts'
import { isCorrupt } from './rows-around.ts'

/** The mending of damage in a database, as it was done. */
export interface Mending {
  /** The tables that were made anew from what can be read of them. */
  readonly tables: readonly CopiedTable[]
  /** Rows that were removed because whom or what they belong to is lost. */
  readonly orphans: number
}

/** A database up to this many bytes is written anew at the end, so that no page of the damaged tables is left in it. */
const REWRITTEN_UP_TO = 128 * 1024 * 1024

/**
 * Cuts damaged pages out of the database at `path`, of which `database` is the writer and in which no transaction is open: each
 * table of which a page or an index cannot be read is made anew, in one transaction, from the rows that can. What stood in a
 * damaged page is lost, and everything else is as it was. Throws what SQLite throws if even that cannot be done.
 */
export function cutOutDamage(database: Database, path: string): Mending {
  // Reads by a connection of its own: one that met damage inside a transaction cannot go on writing in it.
  const source = new Sqlite(path, { readonly: true })
  try {
    const damaged = allTables(source).filter(table => !isTableWhole(source, table))
    const mending = damaged.length > 0 ? madeAnew(database, source, damaged) : { tables: [], orphans: 0 }
    if (databaseSize(database) <= REWRITTEN_UP_TO) database.exec('VACUUM')
    return mending
  } finally {
    source.close()
  }
}

function madeAnew(database: Database, source: Database, damaged: readonly string[]): Mending {
  // SQLite's own protection of its tables of contents, which stands in the way of taking damaged ones out of it.
  database.unsafeMode(true)
  database.pragma('foreign_keys = OFF')
  database.exec('BEGIN IMMEDIATE')
  try {
    // SQLite makes those of its own anew by itself: what it counted up to, and what it found out for its plans.
    for (const table of damaged.filter(isInternal)) forget(database, table)
    if (damaged.includes(COUNTS)) beginCounts(database)
    const tables = damaged.filter(one => !isInternal(one)).map(table => makeAnew(database, source, table))
    if (damaged.includes(COUNTS)) for (const table of tablesOf(database)) countOn(database, table, undefined)
    const orphans = removeOrphans(database)
    if (damaged.includes('folios')) passOverFolios(database)
    database.exec('COMMIT')
    return { tables, orphans }
  } finally {
    if (database.inTransaction) database.exec('ROLLBACK')
    database.pragma('writable_schema = RESET')
    database.pragma('foreign_keys = ON')
    database.unsafeMode(false)
  }
}

/** The table in which SQLite keeps the last number of each table that counts up. */
const COUNTS = 'sqlite_sequence'

const isInternal = (table: string): boolean => table.startsWith('sqlite_')

function allTables(database: Database): readonly string[] {
  return database.prepare<[], string>("select name from sqlite_schema where type = 'table'").pluck().all()
}

/** Puts a table of the same words in the place of a damaged one. */
function makeAnew(database: Database, source: Database, table: string): CopiedTable {
  const statements = database
    .prepare<[string], string>(
      "select sql from sqlite_schema where tbl_name = ? and sql is not null order by type = 'table' desc",
    )
    .pluck()
    .all(table)
  forget(database, table)
  for (const statement of statements) database.exec(statement)
  return copyTable(source, table, database)
}

/** Takes a table and its indexes out of SQLite's table of contents: nothing refers to their pages any more. */
function forget(database: Database, table: string): void {
  editContents(database, () => database.prepare('delete from sqlite_schema where tbl_name = ?').run(table))
}

/** Changes SQLite's table of contents, and has it read anew. */
function editContents(database: Database, change: () => void): void {
  database.pragma('writable_schema = ON')
  change()
  database.pragma('writable_schema = RESET')
}

/** Has SQLite begin its counts anew, which it does for the first table that counts. */
function beginCounts(database: Database): void {
  database.exec('create table "~counts" (turn integer primary key autoincrement); drop table "~counts"')
}

function isTableWhole(database: Database, table: string): boolean {
  try {
    return database.pragma(`quick_check("${table}")`, { simple: true }) === 'ok'
  } catch (thrown) {
    if (isCorrupt(thrown)) return false
    throw thrown
  }
}

function databaseSize(database: Database): number {
  return (
    Number(database.pragma('page_count', { simple: true })) *
    Number(database.pragma('page_size', { simple: true }))
  )
}
