import type { Database } from 'better-sqlite3'
import type { Memory } from '../recall/memory.ts'
import type { KeyRing } from '../sealing/key-ring.ts'
import { explainSqlite } from './faults.ts'
import type { TransactionSteps } from './group-commit.ts'

/** All that goes along with a transaction besides its database. */
export interface Beside {
  readonly ring: KeyRing
  readonly memory: Memory
  /** Has the memory forget all if another process has written. */
  heedOthers(): void
  /** Throws where the file is not the one that was opened. */
  refuseGone(): void
  /** Hears that keys are gone. */
  forgot(): void
}

/** The steps of a transaction on `database`, with all that has to go along with each. */
export function transactionSteps(
  database: Database,
  path: string,
  { ring, memory, heedOthers, refuseGone, forgot }: Beside,
): TransactionSteps {
  const step = (sql: string) => {
    const prepared = database.prepare(sql)
    return () => {
      prepared.run()
    }
  }
  const undo = step('ROLLBACK TO piece')
  const release = step('RELEASE piece')
  const begin = step('BEGIN IMMEDIATE')
  const commit = step('COMMIT')
  const rollback = step('ROLLBACK')
  const savepoint = step('SAVEPOINT piece')
  let made = 0
  return {
    begin() {
      refuseGone()
      // The last one may have ended without a word, as where the disk is full.
      ring.undo(0)
      memory.rolledBack()
      begin()
      heedOthers()
    },
    commit() {
      commit()
      memory.committed()
      if (ring.kept()) forgot()
      refuseGone()
    },
    rollback() {
      ring.undo(0)
      memory.rolledBack()
      rollback()
    },
    savepoint() {
      made = ring.made
      savepoint()
    },
    release,
    undo() {
      ring.undo(made)
      memory.undone()
      undo()
      release()
    },
    underWay: () => database.inTransaction,
    explain: thrown => explainSqlite(thrown, path),
  }
}
