import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { StoreError } from '../store-error.ts'
import { explainSqlite } from './faults.ts'

/**
 * Makes sure that this process alone serves the database at `path`, until the process ends, however it ends: two of
 * them would each send every notice. Throws a {@link StoreError}: `busy` if another one does, or what else keeps
 * the lock from being taken. Commands that only write a row beside a running service do not call this. Returns what lets go again: keep it as long as you serve,
 * for what nobody keeps is collected, and its lock with it.
 */
export function serveAlone(path: string): () => void {
  if (path === ':memory:') return () => {}
  mkdirSync(dirname(resolve(path)), { recursive: true, mode: 0o700 })
  // By whatever link it is reached, a database has one lock.
  const file = existsSync(path) ? realpathSync(path) : path
  const lock = lockOf(`${file}-serving`, path)
  return () => {
    lock.close()
  }
}

/** A lock of the operating system on a file of its own: it goes with the process, even with one that is killed. */
function lockOf(file: string, path: string): Sqlite.Database {
  let lock: Sqlite.Database | undefined
  try {
    lock = new Sqlite(file, { timeout: 0 })
    // A journal on the disk could not be begun on a full one, and nothing is ever written here.
    lock.pragma('journal_mode = MEMORY')
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (thrown) {
    lock?.close()
    const cause = explainSqlite(thrown, path)
    if (!(cause instanceof StoreError)) throw cause
    if (cause.trouble === 'busy')
      throw new StoreError(
        'busy',
        `Another Avisa is serving the database ${path}. Stop it first, or set AVISA_DATABASE to another file.`,
        thrown,
      )
    if (cause.trouble === 'damaged')
      throw new StoreError(
        'damaged',
        `The lock beside the database, ${file}, is damaged. It holds nothing: delete it while no Avisa runs.`,
        thrown,
      )
    throw cause
  }
}
