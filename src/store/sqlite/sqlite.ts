import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Ports } from '../../platform/ports.ts'
import { sqliteKit } from '../schema/columns.ts'
import { defineTables, type Tables } from '../schema/tables.ts'
import type { Sealer } from '../sealing/sealed.ts'
import type { Db, Store, Tx, WriteOptions } from '../store.ts'
import { StoreError } from '../store-error.ts'
import { damaged, explainSqlite, unwritable } from './faults.ts'
import { GroupCommit, type TransactionSteps } from './group-commit.ts'
import { migrateSqlite } from './migrations.ts'
import { Reads } from './reads.ts'
import { refuseInsideWork } from './work.ts'

/** Where the database is, and what closes it to others. */
export interface SqliteSettings {
  /** A file, made if it is not there, or `:memory:` for a database that ends with the process. */
  readonly path: string
  readonly sealer: Sealer
  /** Is handed each statement as it runs, with the values in it: for tests that count, never for a log. */
  readonly trace?: (statement: unknown) => void
}

/** How long opening waits for another process that is opening or writing: 10 s. */
const OPEN_WAIT = 10_000

/** How long one asking for the write lock waits, which holds up the whole process: 200 ms. */
const LOCK_WAIT = 200

/** The number that `PRAGMA synchronous` reads back for FULL. */
const FULL = 2

/**
 * Opens the database and brings it to the newest schema. Throws a {@link StoreError} that names the fault and the
 * mend if the file is damaged, foreign, newer, unwritable, or sealed with another key.
 */
export function openSqlite({ path, sealer, trace }: SqliteSettings, ports: Pick<Ports, 'log'>): Store {
  let database: Database | undefined
  try {
    database = openWriter(path, trace)
    const steps = migrateSqlite(database, path)
    if (steps > 0) ports.log.info('The database was brought to the newest schema', { count: steps })
    const tables = defineTables(sqliteKit(sealer))
    checkKey(database, tables, sealer, path)
    database.pragma(`busy_timeout = ${LOCK_WAIT}`)
    return new SqliteStore(database, { path, sealer, ...(trace && { trace }) }, tables)
  } catch (thrown) {
    database?.close()
    throw explainSqlite(thrown, path)
  }
}

class SqliteStore implements Store {
  readonly #path: string
  readonly #writer: Database
  readonly #reader: Database | undefined
  readonly #writes: GroupCommit
  readonly #reads: Reads | undefined
  #closed = false

  constructor(writer: Database, { path, sealer, trace }: SqliteSettings, tables: Tables) {
    this.#path = path
    this.#writer = writer
    this.#writes = new GroupCommit(transactionSteps(writer, path), { db: dbOf(writer), tables, sealer })
    if (path === ':memory:') return
    this.#reader = new Sqlite(path, { readonly: true, timeout: LOCK_WAIT, ...(trace && { verbose: trace }) })
    this.#reads = new Reads(this.#reader, { db: dbOf(this.#reader), tables, sealer })
  }

  async write<T>(work: (tx: Tx) => Promise<T>, options?: WriteOptions): Promise<T> {
    this.#refuseMisuse()
    return this.#writes.submit(work, options)
  }

  async read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    this.#refuseMisuse()
    // A database in memory has one connection, so there a read takes its turn among the writes.
    if (!this.#reads) return this.#writes.submit(work)
    try {
      return await this.#reads.run(work)
    } catch (thrown) {
      throw explainSqlite(thrown, this.#path)
    }
  }

  idle(): boolean {
    return this.#writes.idle() && (this.#reads?.idle() ?? true)
  }

  async check(): Promise<void> {
    readBackDurability(this.#writer, this.#path)
    await this.write(async ({ db, tables: { meta } }) => {
      await db.update(meta).set({ value: KEY_PROOF }).where(eq(meta.name, 'key'))
    })
  }

  async tidy(): Promise<void> {
    this.#refuseMisuse()
    await this.#writes.between(() => {
      this.#writer.pragma('optimize')
      this.#writer.pragma('wal_checkpoint(TRUNCATE)')
    })
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#reads?.settled()
    await this.#writes.settled()
    this.#reader?.close()
    this.#writer.close()
  }

  #refuseMisuse(): void {
    refuseInsideWork()
    if (this.#closed) throw new StoreError('misuse', 'The store was used after it was closed.')
  }
}

/** Drizzle calls this connection synchronous; awaited, as all our queries are, it behaves as every other. */
function dbOf(database: Database): Db {
  return drizzle(database) as unknown as Db
}

function transactionSteps(database: Database, path: string): TransactionSteps {
  const step = (sql: string) => {
    const prepared = database.prepare(sql)
    return () => {
      prepared.run()
    }
  }
  const undo = step('ROLLBACK TO piece')
  const release = step('RELEASE piece')
  return {
    begin: step('BEGIN IMMEDIATE'),
    commit: step('COMMIT'),
    rollback: step('ROLLBACK'),
    savepoint: step('SAVEPOINT piece'),
    release,
    undo() {
      undo()
      release()
    },
    underWay: () => database.inTransaction,
    explain: thrown => explainSqlite(thrown, path),
  }
}

function openWriter(path: string, trace: SqliteSettings['trace']): Database {
  if (path !== ':memory:') makeFile(path)
  const database = new Sqlite(path, { timeout: OPEN_WAIT, ...(trace && { verbose: trace }) })
  try {
    if (database.pragma('quick_check(1)', { simple: true }) !== 'ok') throw damaged(path)
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

function readBackDurability(database: Database, path: string): void {
  const journal = database.pragma('journal_mode', { simple: true })
  const synchronous = database.pragma('synchronous', { simple: true })
  if (synchronous === FULL && (journal === 'wal' || path === ':memory:')) return
  throw new StoreError(
    'unwritable',
    `The database ${path} does not keep what it is given safe from a power cut (journal ${journal}, synchronous ` +
      `${synchronous}). Put it on a local disk: network folders cannot do it.`,
  )
}

const KEY_PROOF = 'avisa'

/** Throws if `sealer` is not the one that this database was begun with. */
function checkKey(database: Database, { meta }: Tables, sealer: Sealer, path: string): void {
  const db = drizzle(database)
  db.insert(meta).values({ name: 'key', value: KEY_PROOF }).onConflictDoNothing().run()
  const { value } =
    database.prepare<[], { value: Uint8Array }>(`select value from meta where name = 'key'`).get() ?? {}
  try {
    if (value && sealer.open('meta.value', value) === KEY_PROOF) return
  } catch (cause) {
    throw wrongKey(path, cause)
  }
  throw wrongKey(path)
}

function wrongKey(path: string, cause?: unknown): StoreError {
  return new StoreError(
    'wrong-key',
    `The key does not open the database ${path}: it belongs to another one. Set AVISA_KEY_FILE to the key file ` +
      'that this database was begun with.',
    cause,
  )
}
