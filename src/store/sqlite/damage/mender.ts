import { constants, copyFileSync, existsSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { faultOf } from '../../../platform/fault.ts'
import type { Log } from '../../../platform/log.ts'
import { cutOutDamage } from './mend.ts'

/** A file in which damage comes again and again is on a disk that dies: it is cut out so often, and then left to the operator. */
const MOST_CUTS = 10

/** The parts that it is made of. */
export interface MenderParts {
  readonly database: Database
  readonly path: string
  readonly log: Log
  /** Runs `work` while no transaction is open. */
  between<T>(work: () => T): Promise<T>
}

/** Cuts out damage as soon as a statement comes upon it, so that one bad page costs what stood in it and nobody else. */
export class Mender {
  readonly #parts: MenderParts
  #cuts = 0
  #failed = false
  #cutting: Promise<boolean> | undefined

  constructor(parts: MenderParts) {
    this.#parts = parts
  }

  /** Whether damage was met, and whether it could be cut out. */
  get state(): 'none' | 'cut-out' | 'left' {
    if (this.#failed) return 'left'
    return this.#cuts > 0 ? 'cut-out' : 'none'
  }

  /** Damage was met. Resolves once it is cut out, with true; with false if it could not be. Never rejects. */
  met(): Promise<boolean> {
    this.#cutting ??= this.#cut().finally(() => {
      this.#cutting = undefined
    })
    return this.#cutting
  }

  async #cut(): Promise<boolean> {
    const { database, path, log, between } = this.#parts
    if (this.#cuts >= MOST_CUTS) {
      this.#failed = true
      return false
    }
    this.#cuts += 1
    try {
      await between(() => mendKeepingCopy(database, path, log))
      return true
    } catch (thrown) {
      this.#failed = true
      log.error('damage in the database could not be cut out: run avisa salvage', { fault: faultOf(thrown) })
      return false
    }
  }
}

/** Keeps the damaged file beside the database, unless an older one lies there, and cuts the damage out. Tells of it in `log`. */
export function mendKeepingCopy(database: Database, path: string, log: Log): void {
  keepCopy(path, log)
  const { tables, orphans } = cutOutDamage(database, path)
  const stretches = tables.reduce((sum, one) => sum + one.stretches.length + one.refused, 0)
  for (const { table, rows } of tables)
    log.error('a table of the database was damaged: what could be read of it was kept', {
      kind: table,
      count: rows,
    })
  log.error(
    'damage was cut out of the database: what stood there is lost, the damaged file is kept beside it',
    {
      count: stretches + orphans,
    },
  )
}

/** The damaged file as it was found, for whoever can read more out of it than we can. */
function keepCopy(path: string, log: Log): void {
  for (const end of ['', '-wal']) {
    if (!existsSync(path + end) || existsSync(`${path}-damaged${end}`)) continue
    try {
      copyFileSync(path + end, `${path}-damaged${end}`, constants.COPYFILE_FICLONE)
    } catch (thrown) {
      log.warn('there was no room for a copy of the damaged database', { fault: faultOf(thrown) })
    }
  }
}
