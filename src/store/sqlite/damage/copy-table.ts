import type { Database } from 'better-sqlite3'
import { type DamagedStretch, isCorrupt, rowsAround } from './rows-around.ts'

/** The outcome of copying one table through damage. */
export interface CopiedTable {
  readonly table: string
  /** How many rows were copied. */
  readonly rows: number
  /** Where rows are missing, and how many at most can be told from their numbers. */
  readonly stretches: readonly DamagedStretch[]
  /** Rows that were read but do not fit the table any more, such as one whose state is garbled. */
  readonly refused: number
}

/** The names of the tables of ours in a database. */
export function tablesOf(database: Database): readonly string[] {
  return database
    .prepare<[], string>(
      `select name from sqlite_schema where type = 'table' and name not like 'sqlite~_%' escape '~'`,
    )
    .pluck()
    .all()
}

/** Copies each row of the table `from` that can be read into `into`, which has the columns of it by name. */
export function copyTable(
  source: Database,
  from: string,
  target: Database,
  into: string = from,
): CopiedTable {
  const columns = columnsOf(source, from)
  const names = columns.map(name => `"${name}"`).join(', ')
  const places = columns.map(() => '?').join(', ')
  const insert = target.prepare(`insert or ignore into "${into}" (${names}) values (${places})`)
  const stretches: DamagedStretch[] = []
  let rows = 0
  let refused = 0
  for (const [, ...values] of rowsAround(source, from, stretch => stretches.push(stretch))) {
    if (insert.run(values).changes === 1) rows += 1
    else refused += 1
  }
  return { table: from, rows, stretches, refused }
}

function columnsOf(database: Database, table: string): readonly string[] {
  return database.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table)
}

/** A number that counts up goes on so much higher where the count itself was lost. */
const COUNT_LOST = 1_000_000

/**
 * Lets the numbers of a table that counts up go on from `last`, so that none is given again; from far above what is there if
 * `last` is not known. A table that does not count is left alone.
 */
export function countOn(database: Database, table: string, last: number | undefined): void {
  if (!isAutoincrement(database, table)) return
  const own = Number(database.prepare(`select max(rowid) from "${table}"`).pluck().get() ?? 0)
  const seq = Math.max(own, last ?? own + COUNT_LOST)
  database.prepare('delete from sqlite_sequence where name = ?').run(table)
  database.prepare('insert into sqlite_sequence (name, seq) values (?, ?)').run(table, seq)
}

/** True for a table whose numbers count up and are never given again. */
export function isAutoincrement(database: Database, table: string): boolean {
  const sql = database
    .prepare<[string], string>('select sql from sqlite_schema where name = ?')
    .pluck()
    .get(table)
  return sql !== undefined && /autoincrement/i.test(sql)
}

/** The last number that a table gave, 0 if none; undefined if that cannot be read. */
export function lastNumber(database: Database, table: string): number | undefined {
  const count = database.prepare<[string], number>('select seq from sqlite_sequence where name = ?').pluck()
  try {
    return count.get(table) ?? 0
  } catch (thrown) {
    if (isCorrupt(thrown)) return undefined
    throw thrown
  }
}

/** Removes rows that belong to something that is not there any more, and what belongs to those; returns how many. */
export function removeOrphans(database: Database): number {
  let removed = 0
  for (;;) {
    const orphans = database
      .prepare<[], { table: string; rowid: number }>('select "table", rowid from pragma_foreign_key_check')
      .all()
    if (orphans.length === 0) return removed
    for (const { table, rowid } of orphans)
      removed += database.prepare(`delete from "${table}" where rowid = ?`).run(rowid).changes
  }
}
