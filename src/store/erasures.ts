import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Instant, instant } from '../domain/ids.ts'
import { faultOf } from '../platform/fault.ts'
import type { Log } from '../platform/log.ts'

/**
 * The files that remember who erased themselves: beside the database, and among the backups, of which one is there when the other is
 * lost. They lie outside of the database because it is the database that is put back.
 */
export const erasureFiles = (database: string, backups: string): readonly string[] => [
  `${database}-erased`,
  join(backups, 'avisa-erased'),
]

/** Remembers who erased themselves, as keyed hashes of which nobody can read a chat or a number. */
export class Erasures {
  readonly #files: readonly string[]
  readonly #log: Log

  constructor(files: readonly string[], log: Log) {
    this.#files = files
    this.#log = log
  }

  /**
   * Notes an erasure on disk before it is committed: one that is noted and not done is asked for again, one that is done and not
   * noted would be undone by a restore. A file that cannot be written keeps nobody from erasing themselves.
   */
  note(key: string, at: Instant): void {
    for (const file of this.#files) {
      try {
        append(file, `${at} ${key}\n`)
      } catch (thrown) {
        this.#log.error(
          'an erasure could not be noted beside the database or the backups: a restore would undo it',
          {
            fault: faultOf(thrown),
          },
        )
      }
    }
  }
}

function append(path: string, line: string): void {
  mkdirSync(dirname(resolve(path)), { recursive: true, mode: 0o700 })
  const file = openSync(path, 'a', 0o600)
  try {
    writeSync(file, line)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** All that these files remember: when each key was erased last. A file that is not there, or a line that was cut off, says nothing. */
export function readErasures(files: readonly string[]): ReadonlyMap<string, Instant> {
  const last = new Map<string, Instant>()
  for (const line of files.flatMap(linesOf)) {
    const [, at, key] = /^(\d+) ([\w-]{22})$/.exec(line) ?? []
    if (key !== undefined) last.set(key, instant(Math.max(Number(at), last.get(key) ?? 0)))
  }
  return last
}

function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    // Where nobody erased themselves there is none.
    return []
  }
}
