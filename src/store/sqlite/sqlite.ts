import Sqlite, { type Database } from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Log } from '../../platform/log.ts'
import type { Ports } from '../../platform/ports.ts'
import { endBeginning } from '../first-start.ts'
import { closedRow } from '../queries/owned/sealed-rows.ts'
import { Memory } from '../recall/memory.ts'
import { SERVICE } from '../sealing/owner.ts'
import type { Sealer } from '../sealing/sealed.ts'
import type { Db, Store, StoreCondition, Tx, WriteOptions } from '../store.ts'
import { isDamage, StoreError } from '../store-error.ts'
import { openWriter, readBackDurability } from './connection.ts'
import { type Check, checkDatabase } from './damage/check.ts'
import { foliosGiven, passOverFolios } from './damage/folios.ts'
import { Mender, mendKeepingCopy } from './damage/mender.ts'
import { isCorrupt } from './damage/rows-around.ts'
import { watched } from './damage/watched.ts'
import { type Unlocked, unlock, unlockReader } from './data-keys.ts'
import { explainSqlite, gone } from './faults.ts'
import { GroupCommit } from './group-commit.ts'
import { Journal } from './journal.ts'
import { KEY_PROOF } from './key-proof.ts'
import { migrateSqlite } from './migrations.ts'
import { Reads } from './reads.ts'
import { hasJournal, noteRunState, readRunState } from './run-state.ts'
import { SameFile } from './same-file.ts'
import { tellTouches } from './touches.ts'
import { transactionSteps } from './transaction.ts'
import { refuseInsideWork } from './work.ts'

/** Where the database is, and what closes it to others. */
export interface SqliteSettings {
  /** A file, made if it is not there, or `:memory:` for a database that ends with the process. */
  readonly path: string
  readonly sealer: Sealer
  /** Is handed each statement as it runs, with the values in it: for tests that count, never for a log. */
  readonly trace?: (statement: unknown) => void
}

/** How long one asking for the write lock waits, which holds up the whole process: 200 ms. */
const LOCK_WAIT = 200

/**
 * Opens the database and brings it to the newest schema. Throws a {@link StoreError} that names the fault and the
 * mend if the file is damaged, foreign, newer, unwritable, or sealed with another key.
 */
export function openSqlite({ path, sealer, trace }: SqliteSettings, ports: Pick<Ports, 'log'>): Store {
  let database: Database | undefined
  const { log } = ports
  const before = path === ':memory:' ? undefined : readRunState(path)
  const isJournalLost = before?.open === true && !hasJournal(path)
  try {
    const writer = openWriter(path, trace)
    database = writer
    const unlocked = aroundDamage(writer, path, log, () => {
      const steps = migrateSqlite(writer, path)
      if (steps > 0) log.info('The database was brought to the newest schema', { count: steps })
      return unlock({ database: writer, path, sealer, log })
    })
    writer.pragma(`busy_timeout = ${LOCK_WAIT}`)
    const isSetBack = isJournalLost || foliosGiven(writer) < (before?.folios ?? 0)
    if (isSetBack) makeUpForLoss(writer, log)
    if (path !== ':memory:') {
      noteRunState(path, { open: true, folios: foliosGiven(writer) }, log)
      endBeginning(path)
    }
    return new SqliteStore(writer, { path, sealer, log, isSetBack, ...(trace && { trace }) }, unlocked)
  } catch (thrown) {
    database?.close()
    throw explainSqlite(thrown, path)
  }
}

/** Passes over the folios that may have been given and are not known: the newest rows are lost, or an older copy lies here. */
function makeUpForLoss(database: Database, log: Log): void {
  passOverFolios(database)
  log.error(
    'the database lacks what was written last: its journal is missing after a sudden end, or an older copy lies here',
  )
}

/** Does what opening takes; once more with the damage cut out, if there is any in its way. */
function aroundDamage<T>(database: Database, path: string, log: Log, work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    if (!isCorrupt(thrown) && !isDamage(thrown)) throw thrown
    mendKeepingCopy(database, path, log)
    return work()
  }
}

/** The sentences for an operator that go with a {@link StoreCondition}. */
const SALVAGE = 'Stop Avisa and run: avisa salvage --into FILE'
const LOOK_AT_DISK =
  'A part of the database was lost, as the log tells, and the rest is served. Look at the disk; copy the database to another one.'
const JOURNAL_LOST =
  'The newest alerts and messages may be missing: call the desks. Never delete avisa.db-wal, and copy a database with it.'

interface OpenedSettings extends SqliteSettings {
  readonly log: Log
  /** True if what was written last is not there. */
  readonly isSetBack: boolean
}

class SqliteStore implements Store {
  readonly #path: string
  readonly #writer: Database
  readonly #reader: Database | undefined
  readonly #writes: GroupCommit
  readonly #reads: Reads | undefined
  readonly #mender: Mender
  readonly #files: SameFile | undefined
  readonly #isSetBack: boolean
  readonly #journal: Journal
  readonly #log: Log
  #check: Check | undefined
  #whole = false
  #goneTold = false
  #closed = false

  constructor(
    writer: Database,
    { path, sealer, trace, log, isSetBack }: OpenedSettings,
    { ring, tables }: Unlocked,
  ) {
    this.#path = path
    this.#log = log
    this.#isSetBack = isSetBack
    this.#writer = writer
    this.#journal = new Journal(writer, log)
    const met = () => void this.#mender.met()
    this.#files = path === ':memory:' ? undefined : new SameFile(path)
    const memory = new Memory()
    const heedOthers = tellTouches(writer, memory)
    const steps = transactionSteps(writer, path, {
      ...{ ring, memory, heedOthers },
      refuseGone: () => this.#refuseGone(),
      forgot: () => void this.#writes.between(() => this.#journal.empty()),
    })
    const tx = { db: dbOf(watched(writer, met)), tables, sealer: ring, recall: memory.ofWriter }
    this.#writes = new GroupCommit(steps, tx)
    const between: GroupCommit['between'] = work => this.#writes.between(() => forgetting(memory, work))
    this.#mender = new Mender({ database: writer, path, log, between })
    if (path === ':memory:') return
    this.#reader = new Sqlite(path, { readonly: true, timeout: LOCK_WAIT, ...(trace && { verbose: trace }) })
    const seen = unlockReader(this.#reader, sealer, ring)
    const reading = { db: dbOf(watched(this.#reader, met)), tables: seen.tables, sealer: seen.ring }
    this.#reads = new Reads(this.#reader, reading, () => {
      // Whoever holds the write lock is alone with it.
      if (!writer.inTransaction) heedOthers()
      return memory.view()
    })
  }

  async write<T>(work: (tx: Tx) => Promise<T>, options?: WriteOptions): Promise<T> {
    this.#refuseMisuse()
    return this.#aroundDamage(() => this.#writes.submit(work, options))
  }

  async read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    this.#refuseMisuse()
    const reads = this.#reads
    // A database in memory has one connection, so there a read takes its turn among the writes.
    return this.#aroundDamage(() => (reads ? reads.run(work) : this.#writes.submit(work)))
  }

  /** Does the work; once more with the damage cut out, if it came upon any. */
  async #aroundDamage<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (thrown) {
      if (isFromCorruption(thrown) && (await this.#mender.met())) return await work()
      throw explainSqlite(thrown, this.#path)
    }
  }

  condition(): StoreCondition {
    const { state } = this.#mender
    if (state === 'left') return { state: 'degraded', why: 'damaged', mend: SALVAGE }
    if (state === 'cut-out') return { state: 'degraded', why: 'damage-cut-out', mend: LOOK_AT_DISK }
    if (this.#isSetBack) return { state: 'degraded', why: 'journal-lost', mend: JOURNAL_LOST }
    return { state: this.#whole ? 'whole' : 'unchecked' }
  }

  async examine(): Promise<void> {
    if (this.#path === ':memory:' || this.#closed) return
    this.#check = checkDatabase(this.#path)
    const whole = await this.#check.whole
    if (whole === undefined || this.#closed) return
    this.#whole = whole
    if (!whole) await this.#mender.met()
  }

  idle(): boolean {
    return this.#writes.idle() && (this.#reads?.idle() ?? true)
  }

  async check(): Promise<void> {
    readBackDurability(this.#writer, this.#path)
    await this.write(async tx => {
      const { meta } = tx.tables
      const proof = closedRow(tx, meta, SERVICE, { name: 'key', value: KEY_PROOF })
      await tx.db.update(meta).set(proof).where(eq(meta.name, proof.name))
    })
  }

  async tidy(): Promise<void> {
    this.#refuseMisuse()
    await this.#writes.between(() => {
      this.#writer.pragma('optimize')
      this.#journal.empty()
    })
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    // The journal stays with whoever closes last, and the thread that reads cannot fold it in.
    await this.#check?.stop()
    await this.#reads?.settled()
    await this.#writes.settled()
    this.#reader?.close()
    const folios = foliosGiven(this.#writer)
    const isOurs = this.#files?.isThere() ?? false
    this.#writer.close()
    // Where somebody else still works on it, the journal stays, and has to be there when they are gone.
    if (isOurs && !hasJournal(this.#path)) noteRunState(this.#path, { open: false, folios }, this.#log)
  }

  /** Whatever was written to a file that the next start does not find was not written. */
  #refuseGone(): void {
    if (this.#files?.isThere() ?? true) return
    const fault = gone(this.#path)
    if (!this.#goneTold)
      this.#log.error('the database was moved, deleted or replaced: nothing is accepted until a restart')
    this.#goneTold = true
    throw fault
  }

  #refuseMisuse(): void {
    refuseInsideWork()
    if (this.#closed) throw new StoreError('misuse', 'The store was used after it was closed.')
  }
}

/** True for a fault of the file's own pages, as it was thrown or as it was explained; a sealed value is damaged by itself. */
function isFromCorruption(thrown: unknown): boolean {
  return isCorrupt(thrown) || (isDamage(thrown) && thrown instanceof Error && isCorrupt(thrown.cause))
}

/** Drizzle calls this connection synchronous; awaited, as all our queries are, it behaves as every other. */
function dbOf(database: Database): Db {
  return drizzle(database) as unknown as Db
}

/** Does what may replace rows behind the memory's back, and has it begin anew. */
function forgetting<T>(memory: Memory, work: () => T): T {
  try {
    return work()
  } finally {
    memory.forget()
  }
}
