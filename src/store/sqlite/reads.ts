import type { Database, Statement } from 'better-sqlite3'
import type { View } from '../recall/memory.ts'
import type { Tx } from '../store.ts'
import { runWork } from './work.ts'

/** Runs reads one after another on a connection that cannot write, each on its own unchanging view. */
export class Reads {
  readonly #database: Database
  readonly #tx: Omit<Tx, 'recall'>
  readonly #look: () => View
  readonly #begin: Statement
  readonly #rollback: Statement
  #last: Promise<unknown> = Promise.resolve()
  #count = 0

  constructor(database: Database, tx: Omit<Tx, 'recall'>, look: () => View) {
    this.#database = database
    this.#begin = database.prepare('BEGIN')
    this.#rollback = database.prepare('ROLLBACK')
    this.#tx = tx
    this.#look = look
  }

  /** True if nothing waits or is under way. */
  idle(): boolean {
    return this.#count === 0
  }

  /** Runs `work` after those that came before it. */
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    this.#count += 1
    const result = this.#last.then(() => this.#view(work))
    const done = () => {
      this.#count -= 1
    }
    this.#last = result.then(done, done)
    return result
  }

  /** Resolves when nothing waits or is under way. */
  async settled(): Promise<void> {
    while (!this.idle()) await this.#last
  }

  async #view<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const view = this.#look()
    try {
      this.#begin.run()
      return await runWork({ ...this.#tx, recall: view.recall }, work)
    } finally {
      if (this.#database.inTransaction) this.#rollback.run()
      view.ended()
    }
  }
}
