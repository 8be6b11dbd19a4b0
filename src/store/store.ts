import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import type { Recall } from './recall/recall.ts'
import type { Tables } from './schema/tables.ts'
import type { KeyRing } from './sealing/key-ring.ts'

/**
 * A connection as queries see it, on every database: each query is awaited, and the result of one that returns
 * no rows is not looked at. Queries use nothing that only one dialect can do.
 */
export type Db = BaseSQLiteDatabase<'async', unknown>

/** An open transaction. It works only until the `work` that it was handed to has ended. */
export interface Tx {
  readonly db: Db
  readonly tables: Tables
  readonly sealer: KeyRing
  readonly recall: Recall
}

/** How {@link Store.write} is to treat a piece of work. */
export interface WriteOptions {
  /** Goes before everything that waits and is not urgent: a panic. */
  readonly urgent?: boolean
  /** Names on whose behalf: of what is urgent, each has a piece in turn, so that many of one hold up no other. */
  readonly turn?: string
}

/** How the stored bytes do, as far as is known: `why` is a code, `mend` a sentence for the operator. */
export type StoreCondition =
  | { readonly state: 'unchecked' | 'whole' }
  | {
      readonly state: 'degraded'
      readonly why: 'damaged' | 'damage-cut-out' | 'journal-lost'
      readonly mend: string
    }

/** The memory of the service: one database, with one writer at a time. */
export interface Store {
  /**
   * Runs `work` in a transaction together with others that waited (group commit), each in its own savepoint, and
   * resolves after the commit is on disk. If `work` throws, what it wrote is undone, the others stay, and its
   * promise rejects with what it threw. If the transaction fails, every promise of the group rejects with a
   * {@link StoreError}. `work` awaits nothing but queries: everyone else waits for it. Refused inside another
   * piece of work, where it would wait for itself.
   */
  write<T>(work: (tx: Tx) => Promise<T>, options?: WriteOptions): Promise<T>
  /** Runs `work` on one unchanging view of all that was committed. Refused inside another piece of work. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** True if no work waits or is under way. */
  idle(): boolean
  /** How the file does; what it says of damage holds for this run. */
  condition(): StoreCondition
  /** Looks through the whole file, beside everything else; damage that is found is cut out. Never rejects. */
  examine(): Promise<void>
  /** Rejects with a {@link StoreError} if nothing can be written now. */
  check(): Promise<void>
  /** Moves what was written and what was erased out of the journal, and empties it; for quiet moments. */
  tidy(): Promise<void>
  /** Refuses new work, finishes what waits, and lets go of the database. */
  close(): Promise<void>
}
