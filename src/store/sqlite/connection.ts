import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { StoreError } from '../store-error.ts'
import { unwritable } from './faults.ts'

/** How long opening waits for another process that is opening or writing: 10 s. */
const OPEN_WAIT = 10_000

/** The number that `PRAGMA synchronous` reads back for FULL. */
const FULL = 2

/**
 * A connection that may write, made safe from power cuts; the file is made if it is not there. Throws what SQLite throws, or a
 * {@link StoreError} `unwritable`.
 */
export function openWriter(path: string, trace?: (statement: unknown) => void): Database {
  if (path !== ':memory:') makeFile(path)
  const database = new Sqlite(path, { timeout: OPEN_WAIT, ...(trace && { verbose: trace }) })
  try {
    database.pragma('journal_mode = WAL')
    // better-sqlite3 is built to fall back to NORMAL in WAL mode, which loses the last commits when the power goes.
    database.pragma('synchronous = FULL')
    // macOS answers an fsync before its disk has written, unless it is asked for the full one.
    database.pragma('fullfsync = ON')
    database.pragma('secure_delete = ON')
    // Pages that a savepoint may have to put back are else copied to a file: 8 % of what taking in an alert costs.
    database.pragma('temp_store = MEMORY')
    readBackDurability(database, path)
    return database
  } catch (thrown) {
    database.close()
    throw thrown
  }
}

/** Makes the folder and the file, readable by their owner alone, if they are not there. */
function makeFile(path: string): void {
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true, mode: 0o700 })
    closeSync(openSync(path, 'a', 0o600))
  } catch (cause) {
    throw unwritable(path, cause)
  }
}

/** Throws a {@link StoreError} `unwritable` if a commit would not be on disk when it is told. */
export function readBackDurability(database: Database, path: string): void {
  const journal = database.pragma('journal_mode', { simple: true })
  const synchronous = database.pragma('synchronous', { simple: true })
  if (synchronous === FULL && (journal === 'wal' || path === ':memory:')) return
  throw new StoreError(
    'unwritable',
    `The database ${path} does not keep what it is given safe from a power cut (journal ${journal}, synchronous ` +
      `${synchronous}). Put it on a local disk: network folders cannot do it.`,
  )
}
