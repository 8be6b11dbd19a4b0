import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from 'drizzle-kit/api'
import { type PgTable, getTableConfig as postgresTable } from 'drizzle-orm/pg-core'
import { getTableConfig as sqliteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, test } from 'vitest'
import { postgresKit, sqliteKit } from '../../../src/store/schema/columns.ts'
import { defineTables } from '../../../src/store/schema/tables.ts'

const nothing = { open: () => undefined }
const sqlite = defineTables(sqliteKit(nothing))
const postgres = defineTables(postgresKit(nothing))

/** Every column that holds anything of a person, or the keys to it. */
const SEALED = [
  'alert_events.entry',
  'alert_words.entry',
  'alerts.about',
  'alerts.area',
  'alerts.closed_by',
  'alerts.ending',
  'alerts.hearsay',
  'alerts.named',
  'alerts.officer',
  'alerts.own_cry',
  'alerts.place',
  'alerts.protection',
  'alerts.reached',
  'alerts.reporter',
  'alerts.untold',
  'contacts.address',
  'contacts.name',
  'contacts.phone',
  'contacts.shown',
  'conversations.state',
  'desks.address',
  'desks.helper',
  'desks.title',
  'keys.wrapped',
  'meta.value',
  'notices.about',
  'notices.address',
  'persons.address',
  'persons.allies',
  'persons.details',
  'persons.name',
  'persons.place',
  'quarantine.inbound',
  'recipients.address',
  'recipients.attended_until',
  'recipients.name',
  'vault.entry',
]

describe('the schema', () => {
  test('has the same tables, columns, indexes and checks on both databases', () => {
    const shape = ({ name, columns, indexes, checks }: Shape) => ({
      name,
      columns: columns.map(column => `${column.name}${column.notNull ? ' not null' : ''}`),
      indexes: indexes.map(index => index.config.name),
      checks: checks.map(check => check.name),
    })
    const ofSqlite = Object.values(sqlite).map(table => shape(sqliteTable(table)))
    const ofPostgres = Object.values(postgres).map(table => shape(postgresTable(table as unknown as PgTable)))
    expect(ofPostgres).toEqual(ofSqlite)
  })

  test('becomes SQL for both databases', async () => {
    const forSqlite = await generateSQLiteMigration(
      await generateSQLiteDrizzleJson({}),
      await generateSQLiteDrizzleJson({ ...sqlite }),
    )
    const forPostgres = await generateMigration(generateDrizzleJson({}), generateDrizzleJson({ ...postgres }))
    for (const statements of [forSqlite, forPostgres]) {
      const made = statements.filter(statement => statement.startsWith('CREATE TABLE'))
      expect(made).toHaveLength(Object.keys(sqlite).length)
    }
    expect(forSqlite.join('\n')).toContain('`phone` blob')
    expect(forPostgres.join('\n')).toContain('"phone" "bytea"')
  })

  test('is what the committed migrations make', async () => {
    const folder = 'migrations/sqlite/meta'
    const last =
      readdirSync(folder)
        .filter(name => name.endsWith('_snapshot.json'))
        .toSorted()
        .at(-1) ?? ''
    const committed = JSON.parse(readFileSync(join(folder, last), 'utf8'))
    const missing = await generateSQLiteMigration(committed, await generateSQLiteDrizzleJson({ ...sqlite }))
    expect(missing, 'run: npm run migrations').toEqual([])
  })

  test('seals every text that people write and every place, number and address of theirs', () => {
    const sealed = Object.values(sqlite).flatMap(table => {
      const { name, columns } = sqliteTable(table)
      return columns.filter(column => column.getSQLType() === 'blob').map(column => `${name}.${column.name}`)
    })
    expect(sealed.toSorted()).toEqual(SEALED)
  })
})

/** What both dialects tell of a table. */
interface Shape {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly notNull: boolean }[]
  readonly indexes: readonly { readonly config: { readonly name?: string | undefined } }[]
  readonly checks: readonly { readonly name: string }[]
}
