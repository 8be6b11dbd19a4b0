import type { BuildColumns, BuildExtraConfigColumns } from 'drizzle-orm'
import * as pg from 'drizzle-orm/pg-core'
import * as sqlite from 'drizzle-orm/sqlite-core'
import type { Instant } from '../../domain/ids.ts'
import { Closed } from '../sealing/key-ring.ts'
import { unlessDamaged } from '../store-error.ts'
import { PLACE_END } from './places.ts'

/** Opens sealed bytes of a column (`table.column`) in their place. */
export interface Opener {
  open(column: string, place: Uint8Array, bytes: Uint8Array): unknown
}

/**
 * The column builders that tables are made of, the same for every database. `sealed` holds any JSON value of a
 * person: it takes nothing that was not closed to its owner, and yields nothing that was not read with its place, so that
 * no query can forget to (`src/store/queries/owned/sealed-rows.ts`).
 */
export type Kit = ReturnType<typeof sqliteKit>

/** The builders of {@link Kit} for SQLite, whose sealed columns `opener` opens. */
export function sqliteKit(opener: Opener) {
  const columnsOf = (table: string) => ({
    text: <T extends string = string>(name: string) => sqlite.text(name).$type<T>(),
    int: (name: string) => sqlite.integer(name),
    instant: (name: string) => sqlite.integer(name).$type<Instant>(),
    flag: (name: string) => sqlite.integer(name, { mode: 'boolean' }),
    bytes: (name: string) => sqlite.blob(name, { mode: 'buffer' }),
    /** Counts up from 1 in the order of insertion; a number is never used again. */
    autoincrement: <T extends number>(name: string) =>
      sqlite.integer(name).primaryKey({ autoIncrement: true }).$type<T>(),
    sealed: <T>(name: string) =>
      sqlite.customType<{ data: T; driverData: Uint8Array }>({
        dataType: () => 'blob',
        ...sealing<T>(opener, `${table}.${name}`),
      })(name),
    /** As `sealed`, of something that its row can do without: what is damaged reads as if it had never been there. */
    spare: <T>(name: string) =>
      sqlite.customType<{ data: T | null; driverData: Uint8Array }>({
        dataType: () => 'blob',
        ...sealing<T | null>(opener, `${table}.${name}`),
        fromDriver: bytes =>
          unlessDamaged(() => sealing<T>(opener, `${table}.${name}`).fromDriver(bytes)) ?? null,
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

/** The builders of {@link Kit} for PostgreSQL, whose sealed columns `opener` opens. */
export function postgresKit(opener: Opener): Kit {
  const columnsOf = (table: string) => ({
    text: (name: string) => pg.text(name),
    int: (name: string) => pg.integer(name),
    instant: (name: string) => pg.bigint(name, { mode: 'number' }),
    flag: (name: string) => pg.boolean(name),
    bytes: (name: string) => pg.customType<{ data: Buffer }>({ dataType: () => 'bytea' })(name),
    autoincrement: (name: string) => pg.bigserial(name, { mode: 'number' }).primaryKey(),
    sealed: (name: string) =>
      pg.customType<{ data: unknown; driverData: Uint8Array }>({
        dataType: () => 'bytea',
        ...sealing<unknown>(opener, `${table}.${name}`),
      })(name),
    spare: (name: string) =>
      pg.customType<{ data: unknown; driverData: Uint8Array }>({
        dataType: () => 'bytea',
        ...sealing<unknown>(opener, `${table}.${name}`),
        fromDriver: bytes =>
          unlessDamaged(() => sealing<unknown>(opener, `${table}.${name}`).fromDriver(bytes)) ?? null,
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

function sealing<T>(opener: Opener, column: string) {
  return {
    toDriver: (value: T): Uint8Array => {
      if (value instanceof Closed) return value.bytes
      // A placeholder context over null, which stays null: that nothing is known needs no seal.
      if (value === null) return value as never
      throw new Error(`A value of ${column} was not closed to its owner`)
    },
    fromDriver: (placed: Uint8Array) => {
      // Sealed bytes begin with their version, which no place does.
      if ((placed[0] ?? 0) < PLACE_END) throw new Error(`A value of ${column} was read without its place`)
      const end = placed.indexOf(PLACE_END)
      return opener.open(column, placed.subarray(0, end), placed.subarray(end + 1)) as T
    },
  }
}
