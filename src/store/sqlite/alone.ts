import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { StoreError } from '../store-error.ts'

/**
 * Makes sure that this process alone serves the database at `path`, until the process ends, however it ends: two of
 * them would each send every notice. Throws a {@link StoreError} `busy` if another one does. Commands that only
 * write a row beside a running service do not call this. Returns what lets go again: keep it as long as you serve,
 * for what nobody keeps is collected, and its lock with it.
 */
export function serveAlone(path: string): () => void {
  if (path === ':memory:') return () => {}
  mkdirSync(dirname(resolve(path)), { recursive: true, mode: 0o700 })
  // By whatever link it is reached, a database has one lock.
  const file = existsSync(path) ? realpathSync(path) : path
  // A lock of the operating system on a file of its own: it goes with the process, even with one that is killed.
  const lock = new Sqlite(`${file}-serving`, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    throw new StoreError(
      'busy',
      `Another Avisa is serving the database ${path}. Stop it first, or set AVISA_DATABASE to another file.`,
      cause,
    )
  }
  return () => {
    lock.close()
  }
}
