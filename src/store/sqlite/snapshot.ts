import { closeSync, openSync } from 'node:fs'
import Sqlite from 'better-sqlite3'

/** How long the copying waits for a process that is opening the database, in milliseconds. */
const READ_WAIT = 10_000

/**
 * Copies the database at `path`, as it stands at one instant, into the new file `copy`, which its owner alone can read. Whoever writes
 * meanwhile waits for nothing. The copy is written anew, so that nothing of what was erased is left between its rows. Throws what
 * SQLite throws; it holds up its thread until it is done.
 */
export function copySqlite(path: string, copy: string): void {
  // SQLite would make it for others to read; an empty file that is there it takes as it is.
  closeSync(openSync(copy, 'wx', 0o600))
  const source = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: READ_WAIT })
  try {
    source.prepare('vacuum into ?').run(copy)
  } finally {
    source.close()
  }
}
