import { existsSync } from 'node:fs'
import Sqlite, { type Database } from 'better-sqlite3'
import { StoreError } from '../../store-error.ts'
import { serveAlone } from '../alone.ts'
import { openWriter } from '../connection.ts'
import { damaged, explainSqlite } from '../faults.ts'
import { migrateSqlite, schemaVersion } from '../migrations.ts'
import { type CopiedTable, copyTable, countOn, lastNumber, removeOrphans, tablesOf } from './copy-table.ts'
import { passOverFolios } from './folios.ts'

/** All that could be saved of a damaged database. */
export interface Salvage {
  readonly tables: readonly CopiedTable[]
  /** Rows that were readable and were left out all the same, since whom or what they belong to is lost. */
  readonly orphans: number
}

/**
 * Copies all that can be read of the database at `from` into a new one at `into`, and changes nothing at `from`. Throws a
 * {@link StoreError}: `busy` while a service runs on it, `unwritable` if there is something at `into` already, `damaged` if
 * not even the list of its tables can be read.
 */
export function salvageSqlite(from: string, into: string): Salvage {
  refuseToOverwrite(into)
  if (!existsSync(from))
    throw new StoreError('unwritable', `There is no database at ${from}. Set AVISA_DATABASE to it.`)
  const letGo = serveAlone(from)
  try {
    return copied(from, into)
  } catch (thrown) {
    throw explainSqlite(thrown, from)
  } finally {
    letGo()
  }
}

function refuseToOverwrite(into: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) {
    if (existsSync(into + end))
      throw new StoreError(
        'unwritable',
        `There is a file ${into}${end} already. Name a file that does not exist yet.`,
      )
  }
}

function copied(from: string, into: string): Salvage {
  const source = new Sqlite(from, { readonly: true })
  let target: Database | undefined
  try {
    const version = schemaVersion(source, from)
    if (version === 0) throw damaged(from)
    target = openWriter(into)
    migrateSqlite(target, into, version)
    const salvage = copyAll(source, target)
    migrateSqlite(target, into)
    return salvage
  } finally {
    source.close()
    target?.close()
  }
}

function copyAll(source: Database, target: Database): Salvage {
  target.pragma('foreign_keys = OFF')
  target.exec('BEGIN IMMEDIATE')
  const tables = tablesOf(target).map(table => {
    const copy = copyTable(source, table, target)
    countOn(target, table, lastNumber(source, table))
    return copy
  })
  const orphans = removeOrphans(target)
  if (!tables.every(one => isWhole(one) || one.table !== 'folios')) passOverFolios(target)
  target.exec('COMMIT')
  target.pragma('foreign_keys = ON')
  return { tables, orphans }
}

/** True for a table of which nothing is missing. */
export const isWhole = ({ stretches, refused }: CopiedTable): boolean =>
  stretches.length === 0 && refused === 0
