import type { BuildColumns, BuildExtraConfigColumns } from 'drizzle-orm'
import * as pg from 'drizzle-orm/pg-core'
import * as sqlite from 'drizzle-orm/sqlite-core'
import type { Instant } from '../../domain/ids.ts'
import type { Sealer } from '../sealing/sealed.ts'
import { isDamage } from '../store-error.ts'

/**
 * The column builders that tables are made of, the same for every database. `sealed` holds any JSON value of a
 * person, closed on its way in and opened on its way out, so that no query can forget to.
 */
export type Kit = ReturnType<typeof sqliteKit>

/** The builders of {@link Kit} for SQLite, sealing with `sealer`. */
export function sqliteKit(sealer: Sealer) {
  const columnsOf = (table: string) => ({
    text: <T extends string = string>(name: string) => sqlite.text(name).$type<T>(),
    int: (name: string) => sqlite.integer(name),
    instant: (name: string) => sqlite.integer(name).$type<Instant>(),
    flag: (name: string) => sqlite.integer(name, { mode: 'boolean' }),
    /** Counts up from 1 in the order of insertion; a number is never used again. */
    autoincrement: <T extends number>(name: string) =>
      sqlite.integer(name).primaryKey({ autoIncrement: true }).$type<T>(),
    sealed: <T>(name: string) =>
      sqlite.customType<{ data: T; driverData: Uint8Array }>({
        dataType: () => 'blob',
        ...sealing<T>(sealer, `${table}.${name}`),
      })(name),
    /** As `sealed`, of something that its row can do without: what is damaged reads as if it had never been there. */
    spare: <T>(name: string) =>
      sqlite.customType<{ data: T | null; driverData: Uint8Array }>({
        dataType: () => 'blob',
        ...sealing<T | null>(sealer, `${table}.${name}`),
        fromDriver: bytes => orNothing(() => sealing<T>(sealer, `${table}.${name}`).fromDriver(bytes)),
      })(name),
  })
  return {
    table: <Name extends string, Columns extends Record<string, sqlite.SQLiteColumnBuilderBase>>(
      name: Name,
      columns: (column: ReturnType<typeof columnsOf>) => Columns,
      extras: (
        self: BuildColumns<Name, Columns, 'sqlite'>,
      ) => sqlite.SQLiteTableExtraConfigValue[] = () => [],
    ) => sqlite.sqliteTable(name, columns(columnsOf(name)), extras),
    index: sqlite.index,
    uniqueIndex: sqlite.uniqueIndex,
    primaryKey: sqlite.primaryKey,
    check: sqlite.check,
  }
}

/** The builders of {@link Kit} for PostgreSQL, sealing with `sealer`. */
export function postgresKit(sealer: Sealer): Kit {
  const columnsOf = (table: string) => ({
    text: (name: string) => pg.text(name),
    int: (name: string) => pg.integer(name),
    instant: (name: string) => pg.bigint(name, { mode: 'number' }),
    flag: (name: string) => pg.boolean(name),
    autoincrement: (name: string) => pg.bigserial(name, { mode: 'number' }).primaryKey(),
    sealed: (name: string) =>
      pg.customType<{ data: unknown; driverData: Uint8Array }>({
        dataType: () => 'bytea',
        ...sealing<unknown>(sealer, `${table}.${name}`),
      })(name),
    spare: (name: string) =>
      pg.customType<{ data: unknown; driverData: Uint8Array }>({
        dataType: () => 'bytea',
        ...sealing<unknown>(sealer, `${table}.${name}`),
        fromDriver: bytes => orNothing(() => sealing<unknown>(sealer, `${table}.${name}`).fromDriver(bytes)),
      })(name),
  })
  const kit = {
    table: <Name extends string, Columns extends Record<string, pg.PgColumnBuilderBase>>(
      name: Name,
      columns: (column: ReturnType<typeof columnsOf>) => Columns,
      extras: (self: BuildExtraConfigColumns<Name, Columns, 'pg'>) => pg.PgTableExtraConfigValue[] = () => [],
    ) => pg.pgTable(name, columns(columnsOf(name)), extras),
    index: pg.index,
    uniqueIndex: pg.uniqueIndex,
    primaryKey: pg.primaryKey,
    check: pg.check,
  }
  // The one cast between the dialects: the kits have the same keys, the rows the same shapes, and the contract
  // suite runs every query on both; drizzle has no type that says so.
  return kit as unknown as Kit
}

function sealing<T>(sealer: Sealer, column: string) {
  return {
    // A placeholder context over null, which stays null: that nothing is known needs no seal.
    toDriver: (value: T) => (value === null ? value : sealer.seal(column, value)) as Uint8Array,
    fromDriver: (bytes: Uint8Array) => sealer.open(column, bytes) as T,
  }
}

/** The value, or null if what it is made of is damaged. */
function orNothing<T>(open: () => T): T | null {
  try {
    return open()
  } catch (thrown) {
    if (isDamage(thrown)) return null
    throw thrown
  }
}
