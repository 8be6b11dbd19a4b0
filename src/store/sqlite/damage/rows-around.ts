import Sqlite, { type Database } from 'better-sqlite3'

/** A stretch of a table that cannot be read: the rows of `after` < rowid < `before`, as many as there were. */
export interface DamagedStretch {
  readonly after: number
  /** Undefined if nothing behind the damage can be read: it reaches to the end of the table. */
  readonly before?: number
}

/** A row as it is stored: its rowid, then its columns in their order. */
export type StoredRow = readonly [number, ...unknown[]]

/** So many rows are read at a time where nothing is damaged. */
const CHUNK = 500

/** No rowid of ours is higher. */
const LAST_ROWID = Number.MAX_SAFE_INTEGER

/** True for SQLite's word that the bytes of the file make no sense. */
export function isCorrupt(thrown: unknown): boolean {
  return thrown instanceof Sqlite.SqliteError && thrown.code.startsWith('SQLITE_CORRUPT')
}

/**
 * Every row of a table that can still be read, in the order of their rowids. What a damaged page holds is stepped over, and
 * handed to `skipped`.
 */
export function* rowsAround(
  database: Database,
  table: string,
  skipped: (stretch: DamagedStretch) => void = () => {},
): Generator<StoredRow> {
  const from = database
    .prepare<[number, number], StoredRow>(
      `select rowid, * from "${table}" where rowid >= ? order by rowid limit ?`,
    )
    .raw()
  const read = (at: number, limit: number): readonly StoredRow[] | undefined => {
    try {
      return from.all(at, limit)
    } catch (thrown) {
      if (isCorrupt(thrown)) return undefined
      throw thrown
    }
  }
  let last = 0
  for (;;) {
    const rows = read(last + 1, CHUNK) ?? read(last + 1, 1)
    if (rows === undefined) {
      const next = firstBehind(last + 1, at => read(at, 1) !== undefined)
      const row = next === undefined ? undefined : read(next, 1)?.[0]
      skipped({ after: last, ...(row && { before: row[0] }) })
      if (row === undefined) return
      last = row[0] - 1
      continue
    }
    yield* rows
    const end = rows.at(-1)
    if (end === undefined) return
    last = end[0]
  }
}

/** The first place behind `bad` at which something can be read: leaps as far as it must, then closes in on the edge. */
function firstBehind(bad: number, isReadable: (at: number) => boolean): number | undefined {
  let edge = bad
  for (let leap = 1; edge < LAST_ROWID; leap *= 2) {
    const at = Math.min(LAST_ROWID, bad + leap)
    if (!isReadable(at)) {
      edge = at
      continue
    }
    let good = at
    while (good - edge > 1) {
      const middle = edge + Math.floor((good - edge) / 2)
      if (isReadable(middle)) good = middle
      else edge = middle
    }
    return good
  }
  return undefined
}
