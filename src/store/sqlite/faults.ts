import Sqlite from 'better-sqlite3'
import { StoreError } from '../store-error.ts'

/**
 * An error of SQLite on the database at `path` as a {@link StoreError}, in the operator's words; an error
 * that speaks of our own SQL rather than of the machine is handed back as it is.
 */
export function explainSqlite(thrown: unknown, path: string): unknown {
  if (!(thrown instanceof Sqlite.SqliteError)) return thrown
  switch (plainCode(thrown.code)) {
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return new StoreError(
        'busy',
        `Another process holds the database ${path}. Stop it, or try again.`,
        thrown,
      )
    case 'SQLITE_FULL':
      return new StoreError('full', `The disk of the database ${path} is full. Make room on it.`, thrown)
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return damaged(path, thrown)
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_PERM':
      return unwritable(path, thrown)
    case 'SQLITE_IOERR':
    case 'SQLITE_NOMEM':
      return new StoreError(
        'lost',
        `The machine failed to read or write the database ${path} (${thrown.code}). Look at its disk and memory.`,
        thrown,
      )
    default:
      return thrown
  }
}

/** The code of a kind of trouble: extended codes such as SQLITE_IOERR_FSYNC begin with it. */
function plainCode(code: string): string {
  // The file that readers share could not grow: on a full disk it is the first that cannot.
  if (code === 'SQLITE_IOERR_SHMSIZE') return 'SQLITE_FULL'
  return code.split('_', 2).join('_')
}

/** The fault of a file that is not whole. */
export function damaged(path: string, cause?: unknown): StoreError {
  return new StoreError(
    'damaged',
    `The database ${path} is damaged, or is no database at all. Stop Avisa, save what can be read with: avisa salvage ` +
      '--into FILE. If that cannot read it either, move the file and its -wal and -shm away, and put back its last copy.',
    cause,
  )
}

/** The fault of a database that somebody moved, deleted or replaced while it was worked on. */
export function gone(path: string): StoreError {
  return new StoreError(
    'gone',
    `The database ${path} or its journal was moved, deleted or replaced while Avisa worked on it. Put it back, or the last copy, and restart.`,
  )
}

/** The fault of a place where nothing can be written. */
export function unwritable(path: string, cause?: unknown): StoreError {
  return new StoreError(
    'unwritable',
    `The database ${path} cannot be written. Give the user that runs Avisa the right to write the file and its ` +
      'folder, or set AVISA_DATABASE to another place.',
    cause,
  )
}
