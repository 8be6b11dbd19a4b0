import { existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { syncFolder } from '../../platform/durable-folder.ts'
import { type Fault, faultOf, systemCode } from '../../platform/fault.ts'
import { explainSqlite } from '../sqlite/faults.ts'
import { copySqlite } from '../sqlite/snapshot.ts'
import { StoreError } from '../store-error.ts'
import { type ArchivedFile, packed, writeWhole } from './archive.ts'
import { asideOf, removeAside, removeLeftovers } from './aside.ts'
import { keysFileOf } from './backup-names.ts'
import { KEYS_NAME, takeKeysOut } from './key-lines.ts'
import { LockFault, locked } from './lock.ts'
import type { BackupLock } from './settings.ts'

/** The name of the database in a backup. */
export const DATABASE_NAME = 'avisa.db'

/** A backup to be made. */
export interface BackupPlan {
  readonly database: string
  /** Files besides the database that belong to it; those that are not there are passed over. */
  readonly besides: readonly ArchivedFile[]
  /** The file to make, whose folder is made if it is not there. */
  readonly into: string
  readonly lock: BackupLock
}

/**
 * Why there is no backup. `gone`: no database is there; `exists`: something lies where it was to go; `lock`: its key or passphrase
 * cannot be used; `full`: no room on a disk; `unwritable`: a folder cannot be written; `damaged`: the database cannot be read
 * whole; `busy`: another process held it too long; `fault`: a bug of ours, or the machine failed.
 */
export type BackupTrouble = 'gone' | 'exists' | 'lock' | 'full' | 'unwritable' | 'damaged' | 'busy' | 'fault'

/** How the making of a backup ended. `said` is the mend in the operator's words, where the fault has one of its own. */
export type BackupOutcome =
  | { readonly kind: 'made'; readonly file: string; readonly bytes: number }
  | {
      readonly kind: 'failed'
      readonly why: BackupTrouble
      readonly said?: string
      readonly fault?: Fault
    }

/**
 * Makes a backup, and gives it its name once all of it is on disk. It holds up its thread for as long as SQLite copies; beside the
 * service use `makeBackupApart`.
 */
export async function makeBackup(plan: BackupPlan): Promise<BackupOutcome> {
  const { database, into } = plan
  if (!existsSync(database)) return { kind: 'failed', why: 'gone' }
  if (existsSync(into)) return { kind: 'failed', why: 'exists' }
  const keysInto = keysFileOf(into)
  if (existsSync(keysInto)) return { kind: 'failed', why: 'exists' }
  const copy = asideOf(database)
  const lines = `${copy}-keys`
  const aside = asideOf(into)
  const keysAside = asideOf(keysInto)
  try {
    removeLeftovers(database)
    mkdirSync(dirname(resolve(into)), { recursive: true, mode: 0o700 })
    removeLeftovers(into)
    removeLeftovers(keysInto)
    copySqlite(database, copy)
    if (takeKeysOut(copy, lines)) {
      await writeWhole(keysAside, await locked(plan.lock, packed([{ name: KEYS_NAME, path: lines }])))
      giveName(keysAside, keysInto)
    }
    const files = [
      { name: DATABASE_NAME, path: copy },
      ...plan.besides.filter(({ path }) => existsSync(path)),
    ]
    await writeWhole(aside, await locked(plan.lock, packed(files)))
    giveName(aside, into)
    return { kind: 'made', file: into, bytes: statSync(into).size }
  } catch (thrown) {
    return backupFailure(thrown, plan)
  } finally {
    for (const file of [copy, lines, aside, keysAside]) removeAside(file)
  }
}

/** Gives a file that is whole its name, unless something has it already; throws `EEXIST` then. */
export function giveName(aside: string, path: string): void {
  try {
    // A link is refused where there is something, which a renaming would replace.
    linkSync(aside, path)
    rmSync(aside)
  } catch (thrown) {
    // Some disks know no links.
    if (existsSync(path) || systemCode(thrown) === 'EEXIST') throw thrown
    renameSync(aside, path)
  }
  syncFolder(dirname(resolve(path)))
}

function backupFailure(thrown: unknown, { database, into }: BackupPlan): BackupOutcome {
  if (thrown instanceof LockFault) return { kind: 'failed', why: 'lock', said: thrown.message }
  const isTaken = systemCode(thrown) === 'EEXIST' && existsSync(into)
  const why = isTaken ? 'exists' : troubleOf(explainSqlite(thrown, database))
  return { kind: 'failed', why, ...(why === 'fault' && { fault: faultOf(thrown) }) }
}

function troubleOf(thrown: unknown): BackupTrouble {
  if (thrown instanceof StoreError) {
    const { trouble } = thrown
    return trouble === 'full' || trouble === 'damaged' || trouble === 'busy' || trouble === 'unwritable'
      ? trouble
      : 'fault'
  }
  switch (systemCode(thrown)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'full'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
    case 'EEXIST':
    case 'ENOTDIR':
      return 'unwritable'
    default:
      return 'fault'
  }
}
