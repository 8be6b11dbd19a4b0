import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { faultOf } from '../../platform/fault.ts'
import type { Log } from '../../platform/log.ts'

/**
 * Kept in a file of its own beside the database, where the loss of the database's journal cannot take it along. `open` while
 * somebody works on the database: then its journal must be there. `folios` is how many had been given, at least.
 */
export interface RunState {
  readonly open: boolean
  readonly folios: number
}

const stateFileOf = (database: string): string => `${database}-state`

/** True if the journal of a database lies beside it; SQLite removes it when the last who worked on it has ended well. */
export const hasJournal = (database: string): boolean => existsSync(`${database}-wal`)

/** The state that was noted last; undefined if none was, or if it cannot be read. */
export function readRunState(database: string): RunState | undefined {
  try {
    const [open, folios] = readFileSync(stateFileOf(database), 'utf8').trim().split(' ')
    const given = Number(folios)
    if ((open !== 'open' && open !== 'closed') || !Number.isSafeInteger(given)) return undefined
    return { open: open === 'open', folios: given }
  } catch {
    // There is none before the first run, and without it nothing is lost but a warning.
    return undefined
  }
}

/**
 * Notes the state, whole or not at all. A disk that is full costs the note and not the service: the next lost journal would
 * then not be noticed.
 */
export function noteRunState(database: string, { open, folios }: RunState, log: Log): void {
  const aside = `${stateFileOf(database)}.${process.pid}`
  try {
    writeThrough(aside, `${open ? 'open' : 'closed'} ${folios}\n`)
    renameSync(aside, stateFileOf(database))
  } catch (thrown) {
    rmSync(aside, { force: true })
    log.warn('the state of the database could not be noted beside it', { fault: faultOf(thrown) })
  }
}

function writeThrough(path: string, text: string): void {
  const file = openSync(path, 'w', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
