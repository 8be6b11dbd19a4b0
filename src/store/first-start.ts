import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Lies beside a database that is still to be made: a key without a database is otherwise one whose database is away. */
const markerOf = (database: string): string => `${database}-first`

/** Notes, on disk, that there is no database yet and that one is to be made. */
export function beginDatabase(database: string): void {
  mkdirSync(dirname(resolve(database)), { recursive: true, mode: 0o700 })
  const file = openSync(markerOf(database), 'w', 0o600)
  fsyncSync(file)
  closeSync(file)
}

/** True from {@link beginDatabase} until the database stands. */
export function isBeginning(database: string): boolean {
  return existsSync(markerOf(database))
}

/** The database stands: from now on it must be there. */
export function endBeginning(database: string): void {
  rmSync(markerOf(database), { force: true })
}

/** True if a database is where it should be; an empty file is none, unless it is being made. */
export function hasDatabase(database: string): boolean {
  return existsSync(database) && (statSync(database).size > 0 || isBeginning(database))
}
