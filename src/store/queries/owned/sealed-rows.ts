import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { BETWEEN_PARTS, sealedPlace } from '../../schema/places.ts'
import type { KeyOwner } from '../../sealing/owner.ts'
import type { Tx } from '../../store.ts'

/** True for a column that holds sealed bytes; the table of keys alone has others. */
const isSealed = (column: SQLiteColumn): boolean => ['blob', 'bytea'].includes(column.getSQLType())

/**
 * `column` for a select or a returning: one that is sealed is read together with its place, which has to be the one that it was
 * closed in. Any other is itself.
 */
export function openedColumn<Column extends SQLiteColumn>(column: Column): Column {
  // What a select makes of the expression is what the column makes of it: its decoder is the column's.
  return isSealed(column) ? (placed(column).mapWith(column) as unknown as Column) : column
}

/** All columns of `table`, for a select that opens what is sealed. */
export function openedColumns<Table extends SQLiteTable>(table: Table): Table['_']['columns'] {
  const columns = Object.entries(getTableColumns(table)).map(([name, column]) => [name, openedColumn(column)])
  // The keys are the table's own: `Object.fromEntries` cannot know them.
  return Object.fromEntries(columns) as Table['_']['columns']
}

function placed(column: SQLiteColumn): SQL {
  const columns: Record<string, SQLiteColumn> = getTableColumns(column.table)
  const parts = sealedPlace(getTableName(column.table), column.name).flatMap(name => columns[name] ?? [])
  const isBytes = column.getSQLType() === 'blob'
  // All in one list: drizzle leaves the table's name away, where it has to, from what stands in the first one only.
  const words = parts.flatMap((part, nth) => [
    sql.raw(nth === 0 ? '' : ` || '${BETWEEN_PARTS}' || `),
    sql.raw('coalesce('),
    part,
    sql.raw(", '')"),
  ])
  return isBytes
    ? sql.join([sql.raw('cast('), ...words, sql.raw(' || char(10) || '), column, sql.raw(' as blob)')])
    : sql.join([sql.raw('convert_to('), ...words, sql.raw(" || chr(10), 'UTF8') || "), column])
}

/**
 * `row` with each value that goes into a sealed column closed to `owner`, in the place that `row` has, or else `place`. One that is
 * closed already, to a second owner, then needs the keys of both.
 */
export function closedRow<Row extends object>(
  tx: Tx,
  table: SQLiteTable,
  owner: KeyOwner,
  row: Row,
  place: object = row,
): Row {
  const columns: Record<string, SQLiteColumn> = getTableColumns(table)
  const name = getTableName(table)
  const known = new Map<string, unknown>(Object.entries(place))
  const closed = Object.entries(row).map(([key, value]) => {
    const column = columns[key]
    if (column === undefined || value === null || value === undefined || !isSealed(column))
      return [key, value]
    const parts = sealedPlace(name, column.name).map(part => String(known.get(part) ?? ''))
    return [key, tx.sealer.close(owner, `${name}.${column.name}`, parts.join(BETWEEN_PARTS), value)]
  })
  // A closed value takes the place of one of its column's type, which is what the column hands out again.
  return Object.fromEntries(closed) as Row
}
