import { getTableColumns, inArray, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Tables } from '../schema/tables.ts'
import type { Db, Tx } from '../store.ts'
import { openedColumn } from './owned/sealed-rows.ts'

/** How many rows one statement erases that were not named: more would hold up a cry. */
export const AT_ONCE = 500

/** A query that can be prepared; PostgreSQL wants a name for it, SQLite does not look at it. */
interface Preparable<Prepared> {
  prepare(name: string): Prepared
}

let statements = 0

/**
 * A query that is built once for each connection and only filled in afterwards, for the hot paths: building one
 * takes longer than running it.
 */
export function statement<Prepared>(
  build: (db: Db, tables: Tables) => Preparable<Prepared>,
): (tx: Tx) => Prepared {
  statements += 1
  const name = `avisa_${statements}`
  const known = new WeakMap<Db, Prepared>()
  return ({ db, tables }) => {
    const prepared = known.get(db) ?? build(db, tables).prepare(name)
    known.set(db, prepared)
    return prepared
  }
}

/** A placeholder for each column of `table` that the database does not count up itself, named as the column. */
export function everyColumn<Table extends SQLiteTable>(
  table: Table,
): { [Column in keyof Table['$inferInsert']]-?: Placeholder } {
  return keyed(insertable(table).map(column => [column, sql.placeholder(column)]))
}

/** A placeholder for each column of `names`, named as the column, for an update. */
export function placeholders<Table extends SQLiteTable, Name extends keyof Table['$inferInsert'] & string>(
  names: readonly Name[],
): { [Column in Name]: SQL<never> } {
  // Drizzle fills a placeholder in as it does the value itself; its types know that of an insert only.
  return keyed(names.map(name => [name, sql.placeholder(name)]))
}

/** For an upsert: each column takes the value that the insert brought, except the `kept` ones. */
export function broughtColumns<Table extends SQLiteTable>(
  table: Table,
  ...kept: (keyof Table['$inferInsert'])[]
): { [Column in keyof Table['$inferInsert']]?: SQL } {
  const columns = getTableColumns(table)
  const changed = insertable(table).filter(column => !kept.includes(column))
  return keyed(
    changed.map(column => [column, sql`excluded.${sql.identifier(columns[column]?.name ?? column)}`]),
  )
}

/** The values for {@link everyColumn}: a column that `values` leaves out becomes null. */
export function filledRow<Table extends SQLiteTable>(
  table: Table,
  values: Table['$inferInsert'],
): Record<string, unknown> {
  const empty: Record<string, null> =
    emptyRows.get(table) ?? keyed(insertable(table).map(column => [column, null]))
  emptyRows.set(table, empty)
  return { ...empty, ...values }
}

const emptyRows = new WeakMap<SQLiteTable, Record<string, null>>()

/** The columns that the database does not count up itself: a default is for the rows that were there before it. */
function insertable(table: SQLiteTable): string[] {
  return Object.entries(getTableColumns(table))
    .filter(([, column]) => !(column.primary && column.hasDefault))
    .map(([name]) => name)
}

/** The columns of `table` except the `hidden` ones, for a select that opens what is sealed. */
export function columnsWithout<Table extends SQLiteTable, Hidden extends keyof Table['_']['columns']>(
  table: Table,
  ...hidden: Hidden[]
): Omit<Table['_']['columns'], Hidden> {
  const all = Object.entries(getTableColumns(table))
  const shown = all.filter(([name]) => !hidden.some(each => each === name))
  return keyed(shown.map(([name, column]) => [name, openedColumn(column)]))
}

/** A row as the domain says it: what the database holds as null is a property that is absent. */
export type Present<Row> = {
  [Key in keyof Row as null extends Row[Key] ? never : Key]: Row[Key]
} & {
  [Key in keyof Row as null extends Row[Key] ? Key : never]?: Exclude<Row[Key], null>
}

/** Leaves out the properties of `row` that are null. */
export function present<Row extends object>(row: Row): Present<Row> {
  return keyed(Object.entries(row).filter(([, value]) => value !== null))
}

/** An object of a shape whose keys were taken from a table or a row: `Object.fromEntries` cannot know them. */
function keyed<Shape>(entries: [string, unknown][]): Shape {
  return Object.fromEntries(entries) as Shape
}

/** Deletes the rows of `table` that `which` holds for, {@link AT_ONCE} at most, found by their `key`; returns how many. */
export async function deleteSome(
  { db }: Tx,
  table: SQLiteTable,
  key: SQLiteColumn,
  which: SQL | undefined,
): Promise<number> {
  const some = db.select({ key }).from(table).where(which).limit(AT_ONCE)
  const gone = await db.delete(table).where(inArray(key, some)).returning({ key })
  return gone.length
}
