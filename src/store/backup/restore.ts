import { createReadStream, existsSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { isNull } from 'drizzle-orm'
import type { Instant } from '../../domain/ids.ts'
import { type Fault, faultOf, systemCode } from '../../platform/fault.ts'
import { silentLog } from '../../platform/log.ts'
import type { Random } from '../../platform/random.ts'
import { readErasures } from '../erasures.ts'
import { eraseUnopened } from '../queries/owned/unopened.ts'
import { eraseAnew } from '../queries/persons.ts'
import { openKeptKey } from '../sealing/key.ts'
import type { Sealer } from '../sealing/sealed.ts'
import { serveAlone } from '../sqlite/alone.ts'
import { schemaVersion } from '../sqlite/migrations.ts'
import { noteRunState, readRunState } from '../sqlite/run-state.ts'
import { openSqlite } from '../sqlite/sqlite.ts'
import type { Tx } from '../store.ts'
import { StoreError } from '../store-error.ts'
import { unpacked } from './archive.ts'
import { asideOf, removeAside, removeLeftovers } from './aside.ts'
import { holdsItsKeys, KEYS_NAME, putKeys } from './key-lines.ts'
import { type BackupOpener, unlocked } from './lock.ts'
import { DATABASE_NAME, giveName } from './make.ts'

/** A backup to be put back. */
export interface RestorePlan {
  /** The backup. */
  readonly file: string
  /** Where the database is to be; its folder must be there, and nothing under that name. */
  readonly into: string
  readonly opener: BackupOpener
  /** The master key, which no backup holds. */
  readonly keyFile: string
  /** Its other half, where it has two. */
  readonly keyFile2?: string | undefined
  /** The files that remember who erased themselves; those that are not there are passed over. */
  readonly erasures: readonly string[]
  /** The file with the data keys, the newest that there is; undefined if none is known. */
  readonly keys?: string | undefined
}

/**
 * Why nothing was put back. `no-file`: there is no such backup; `no-folder`: where it is to go there is no folder; `exists`: there is
 * a database already; `served`: a service works there; `closed`: the key or passphrase does not open it; `damaged`: it is not whole,
 * was altered, or is no backup; `foreign`, `newer`: what is in it is of another program, or of a later version; `key`: the master
 * key is missing or unsafe; `wrong-key`: it is another database's; `no-keys`: the file with the data keys is missing, or does not open; `full`, `unwritable`: the disk; `fault`: a bug, or the machine.
 */
export type RestoreTrouble =
  | 'no-file'
  | 'no-folder'
  | 'exists'
  | 'served'
  | 'closed'
  | 'damaged'
  | 'foreign'
  | 'newer'
  | 'key'
  | 'wrong-key'
  | 'no-keys'
  | 'full'
  | 'unwritable'
  | 'fault'

/** All that was put back. */
export interface Restored {
  readonly kind: 'restored'
  /** Files of the operator's that were put beside the database, and those that were there already and stay. */
  readonly besides: readonly string[]
  readonly kept: readonly string[]
  /** How many notices were waiting to go, each of which may have gone since. */
  readonly repeats: number
  /** How many had erased themselves since the backup was made, and were erased again. */
  readonly erased: number
  /** How many persons and contacts no key opens any more: they had erased themselves, too, and were erased. */
  readonly unopened: number
}

/** How a restore ended. `said` says more of a master key that is missing, or lies where it must not. */
export type RestoreOutcome =
  | Restored
  | {
      readonly kind: 'refused'
      readonly why: RestoreTrouble
      readonly said?: string
      readonly fault?: Fault
    }

/** Puts a backup back: it is opened wholly and looked through before anything gets its name, and nothing that is there is touched. */
export async function restoreBackup(plan: RestorePlan, random: Random): Promise<RestoreOutcome> {
  const why = refusalAtFirst(plan)
  if (why !== undefined) return { kind: 'refused', why }
  const { into, keyFile, keyFile2 } = plan
  const asides = new Map<string, string>()
  let letGo: (() => void) | undefined
  try {
    const sealer = openKeptKey(keyFile, into, random, keyFile2)
    letGo = serveAlone(into)
    removeLeftovers(into)
    const opened = await unpackAside(plan, asides)
    if (opened !== 'whole') return { kind: 'refused', why: opened }
    refuseUnsound(asideOf(into))
    if (!holdsItsKeys(asideOf(into)) && !(await bringKeys(plan))) return { kind: 'refused', why: 'no-keys' }
    const changes = await bringUp(asideOf(into), sealer, readErasures(plan.erasures))
    const besides = nameFiles(into, asides)
    return { kind: 'restored', ...besides, ...changes }
  } catch (thrown) {
    return restoreFailure(thrown)
  } finally {
    for (const aside of [asideOf(into), ...asides.values()])
      for (const end of ['', '-wal', '-shm', '-state', '-keys']) removeAside(aside + end)
    letGo?.()
  }
}

function refusalAtFirst({ file, into }: RestorePlan): RestoreTrouble | undefined {
  if (!existsSync(file) || !statSync(file).isFile()) return 'no-file'
  if (!existsSync(dirname(resolve(into)))) return 'no-folder'
  return ['', '-wal', '-shm'].some(end => existsSync(into + end)) ? 'exists' : undefined
}

/** Names that a file of the operator's may have: they become names in the folder of the database. */
const BESIDE = /^[a-z-]+\.csv$/

/** Unpacks the backup beside where it is to be, and notes in `asides` which file of the operator's lies where. */
async function unpackAside(
  { file, into, opener }: RestorePlan,
  asides: Map<string, string>,
): Promise<'whole' | 'closed' | 'damaged'> {
  const archive = await unlocked(opener, createReadStream(file))
  if (typeof archive === 'string') return archive
  const placeOf = (name: string): string | undefined => {
    if (name === DATABASE_NAME) return asideOf(into)
    if (!BESIDE.test(name)) return undefined
    const aside = asideOf(join(dirname(into), name))
    asides.set(name, aside)
    return aside
  }
  try {
    const names = await unpacked(archive, placeOf)
    return names.includes(DATABASE_NAME) ? 'whole' : 'damaged'
  } catch (thrown) {
    // What the disk refuses has a code of the system's, such as ENOSPC; all else speaks of the bytes.
    if (/^E[A-Z]+$/.test(systemCode(thrown))) throw thrown
    return 'damaged'
  }
}

/** Puts the data keys into the database that was unpacked; false if they are not there, or do not open. */
async function bringKeys({ keys, into, opener }: RestorePlan): Promise<boolean> {
  if (keys === undefined || !existsSync(keys)) return false
  const archive = await unlocked(opener, createReadStream(keys))
  if (typeof archive === 'string') return false
  const lines = `${asideOf(into)}-keys`
  try {
    const names = await unpacked(archive, name => (name === KEYS_NAME ? lines : undefined))
    if (!names.includes(KEYS_NAME)) return false
  } catch (thrown) {
    if (/^E[A-Z]+$/.test(systemCode(thrown))) throw thrown
    return false
  }
  putKeys(asideOf(into), lines)
  return true
}

/** Throws a {@link StoreError} if a database is not whole, or not ours, or of a later version. */
function refuseUnsound(path: string): void {
  const database = new Sqlite(path, { readonly: true })
  try {
    const isNew = schemaVersion(database, path) === 0
    const isWhole = database.pragma('integrity_check(1)', { simple: true }) === 'ok'
    const broken = database.prepare('select count(*) from pragma_foreign_key_check').pluck().get()
    if (isNew || !isWhole || broken !== 0) throw new StoreError('damaged', 'The backup is not whole.')
  } finally {
    database.close()
  }
}

/**
 * Brings the database of a backup to the newest schema with its key, and erases anew who erased themselves since it was made, and
 * marks what may have left since.
 */
async function bringUp(
  path: string,
  sealer: Sealer,
  gone: ReadonlyMap<string, Instant>,
): Promise<Pick<Restored, 'repeats' | 'erased' | 'unopened'>> {
  const store = openSqlite({ path, sealer }, { log: silentLog })
  try {
    const erased = await store.write(tx => eraseAnew(tx, gone))
    const unopened = await store.write(eraseUnopened)
    const repeats = await store.write(markRepeats)
    await store.tidy()
    return { erased, unopened, repeats }
  } finally {
    await store.close()
  }
}

/** Whatever was still to go may have gone since: its reader is told that it may be a repeat. */
async function markRepeats({ db, tables: { notices } }: Tx): Promise<number> {
  const marked = await db
    .update(notices)
    .set({ repeat: true })
    .where(isNull(notices.settledAt))
    .returning({ id: notices.id })
  return marked.length
}

/** Gives everything its name, the database last: from then on a start finds it. */
function nameFiles(into: string, asides: ReadonlyMap<string, string>): Pick<Restored, 'besides' | 'kept'> {
  const besides: string[] = []
  const kept: string[] = []
  for (const [name, aside] of asides) {
    const path = join(dirname(into), name)
    if (existsSync(path)) kept.push(basename(path))
    else {
      giveName(aside, path)
      besides.push(name)
    }
  }
  // The first start is to pass over folios that were given since, and to say that the newest is missing, as after a lost journal.
  noteRunState(into, { open: true, folios: readRunState(into)?.folios ?? 0 }, silentLog)
  giveName(asideOf(into), into)
  return { besides, kept }
}

function restoreFailure(thrown: unknown): RestoreOutcome {
  if (!(thrown instanceof StoreError)) return { kind: 'refused', ...diskTrouble(thrown) }
  switch (thrown.trouble) {
    case 'key':
      return { kind: 'refused', why: 'key', said: thrown.message }
    case 'wrong-key':
    case 'damaged':
    case 'foreign':
    case 'newer':
    case 'full':
    case 'unwritable':
      return { kind: 'refused', why: thrown.trouble }
    case 'busy':
      return { kind: 'refused', why: 'served' }
    case 'gone':
    case 'lost':
    case 'misuse':
      return { kind: 'refused', why: 'fault', fault: faultOf(thrown) }
    default:
      return thrown.trouble satisfies never
  }
}

function diskTrouble(thrown: unknown): { readonly why: RestoreTrouble; readonly fault?: Fault } {
  switch (systemCode(thrown)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { why: 'full' }
    case 'EEXIST':
      return { why: 'exists' }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { why: 'unwritable' }
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return { why: 'damaged' }
    default:
      return { why: 'fault', fault: faultOf(thrown) }
  }
}
