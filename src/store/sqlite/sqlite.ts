import Sqlite, { type Database } from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Log } from '../../platform/log.ts'
import type { Ports } from '../../platform/ports.ts'
import { sqliteKit } from '../schema/columns.ts'
import { defineTables, type Tables } from '../schema/tables.ts'
import type { Sealer } from '../sealing/sealed.ts'
import type { Db, Store, Tx, WriteOptions } from '../store.ts'
import { isDamage, StoreError } from '../store-error.ts'
import { openWriter, readBackDurability } from './connection.ts'
import { Mender, mendKeepingCopy } from './damage/mender.ts'
import { isCorrupt } from './damage/rows-around.ts'
import { watched } from './damage/watched.ts'
import { explainSqlite } from './faults.ts'
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

/** How long one asking for the write lock waits, which holds up the whole process: 200 ms. */
const LOCK_WAIT = 200

/**
 * Opens the database and brings it to the newest schema. Throws a {@link StoreError} that names the fault and the
 * mend if the file is damaged, foreign, newer, unwritable, or sealed with another key.
 */
export function openSqlite({ path, sealer, trace }: SqliteSettings, ports: Pick<Ports, 'log'>): Store {
  let database: Database | undefined
  const { log } = ports
  try {
    const writer = openWriter(path, trace)
    database = writer
    const tables = defineTables(sqliteKit(sealer))
    aroundDamage(writer, path, log, () => {
      const steps = migrateSqlite(writer, path)
      if (steps > 0) log.info('The database was brought to the newest schema', { count: steps })
      checkKey(writer, tables, sealer, path)
    })
    writer.pragma(`busy_timeout = ${LOCK_WAIT}`)
    return new SqliteStore(writer, { path, sealer, log, ...(trace && { trace }) }, tables)
  } catch (thrown) {
    database?.close()
    throw explainSqlite(thrown, path)
  }
}

/** Does what opening takes; once more with the damage cut out, if there is any in its way. */
function aroundDamage(database: Database, path: string, log: Log, work: () => void): void {
  try {
    work()
  } catch (thrown) {
    if (!isCorrupt(thrown) && !isDamage(thrown)) throw thrown
    mendKeepingCopy(database, path, log)
    work()
  }
}

class SqliteStore implements Store {
  readonly #path: string
  readonly #writer: Database
  readonly #reader: Database | undefined
  readonly #writes: GroupCommit
  readonly #reads: Reads | undefined
  readonly #mender: Mender
  #closed = false

  constructor(writer: Database, { path, sealer, trace, log }: SqliteSettings & { log: Log }, tables: Tables) {
    this.#path = path
    this.#writer = writer
    const met = () => void this.#mender.met()
    const ours = { tables, sealer }
    this.#writes = new GroupCommit(transactionSteps(writer, path), {
      db: dbOf(watched(writer, met)),
      ...ours,
    })
    this.#mender = new Mender({ database: writer, path, log, between: work => this.#writes.between(work) })
    if (path === ':memory:') return
    this.#reader = new Sqlite(path, { readonly: true, timeout: LOCK_WAIT, ...(trace && { verbose: trace }) })
    this.#reads = new Reads(this.#reader, { db: dbOf(watched(this.#reader, met)), ...ours })
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

/** True for a fault of the file's own pages, as it was thrown or as it was explained; a sealed value is damaged by itself. */
function isFromCorruption(thrown: unknown): boolean {
  return isCorrupt(thrown) || (isDamage(thrown) && thrown instanceof Error && isCorrupt(thrown.cause))
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

const KEY_PROOF = 'avisa'

/** Throws if `sealer` is not the one that this database was begun with; the proof is written where there is none. */
function checkKey(database: Database, { meta }: Tables, sealer: Sealer, path: string): void {
  const proof = database.prepare<[], Uint8Array>("select value from meta where name = 'key'").pluck().get()
  if (proof !== undefined && opens(sealer, 'meta.value', proof)) return
  // The proof may be what is damaged: then what people gave us tells.
  const known = sealedValues(database)
  const isOurs = known.some(({ column, bytes }) => opens(sealer, column, bytes))
  if (!isOurs && (proof !== undefined || known.length > 0)) throw wrongKey(path)
  drizzle(database)
    .insert(meta)
    .values({ name: 'key', value: KEY_PROOF })
    .onConflictDoUpdate({ target: meta.name, set: { value: KEY_PROOF } })
    .run()
}

function opens(sealer: Sealer, column: string, bytes: Uint8Array): boolean {
  try {
    sealer.open(column, bytes)
    return true
  } catch (thrown) {
    if (isDamage(thrown)) return false
    throw thrown
  }
}

/** Some values that were sealed with the key of this database, if anybody ever wrote to us. */
function sealedValues(database: Database): { column: string; bytes: Uint8Array }[] {
  return ['persons.address', 'contacts.name', 'desks.title', 'alert_events.entry'].flatMap(column => {
    const [table, name] = column.split('.')
    return database
      .prepare<[], Uint8Array>(`select ${name} from ${table} where ${name} is not null limit 20`)
      .pluck()
      .all()
      .map(bytes => ({ column, bytes }))
  })
}

function wrongKey(path: string): StoreError {
  return new StoreError(
    'wrong-key',
    `The key does not open the database ${path}: it belongs to another one. Set AVISA_KEY_FILE to the key file ` +
      'that this database was begun with.',
  )
}
