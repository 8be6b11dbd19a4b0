import type { Database } from 'better-sqlite3'
import type { Log } from '../../platform/log.ts'

/** SQLite's journal, which holds what was forgotten until it is emptied. */
export class Journal {
  readonly #database: Database
  readonly #log: Log
  #told = false

  constructor(database: Database, log: Log) {
    this.#database = database
    this.#log = log
  }

  /**
   * Moves what is in the journal into the database, and empties it; nobody waits for whoever reads meanwhile, as a backup does: then it
   * is emptied the next time. Only while no transaction is open.
   */
  empty(): void {
    const wait = this.#database.pragma('busy_timeout', { simple: true })
    this.#database.pragma('busy_timeout = 0')
    try {
      const [answer] = this.#database.pragma('wal_checkpoint(TRUNCATE)') as readonly { busy: number }[]
      const isBusy = answer?.busy === 1
      if (isBusy && !this.#told)
        this.#log.warn(
          'the journal could not be emptied, since somebody reads the database: it is tried again',
        )
      this.#told = isBusy
    } finally {
      this.#database.pragma(`busy_timeout = ${wait}`)
    }
  }
}
