import { getTableName, sql } from 'drizzle-orm'
import type { AlertFacts } from '../../src/domain/alert/alert.ts'
import type { About } from '../../src/domain/outbox/notice.ts'
import { alertById } from '../../src/store/queries/alerts.ts'
import { openedColumns } from '../../src/store/queries/owned/sealed-rows.ts'
import type { Tx } from '../../src/store/store.ts'

/** Leaves nothing in the database but what proves its key, and the data keys, some of which are held open. */
export async function empty({ db, tables: { meta: _, keys: _keys, ...tables } }: Tx): Promise<void> {
  for (const table of Object.values(tables)) await db.delete(table)
}

/** Sets a copy of every row aside but the data keys, as it is stored, in the place of the copy before it. */
export async function setAside({ db, tables: { keys: _, ...tables } }: Tx): Promise<void> {
  for (const name of Object.values(tables).map(getTableName)) {
    await db.run(sql`drop table if exists ${aside(name)}`)
    await db.run(sql`create table ${aside(name)} as select * from ${sql.identifier(name)}`)
  }
}

/** Leaves what {@link setAside} kept in the database, and nothing else; unreadable of whoever erased themselves since. */
export async function putBack({ db, tables: { keys: _, ...tables } }: Tx): Promise<void> {
  await db.run(sql`pragma defer_foreign_keys = on`)
  for (const name of Object.values(tables).map(getTableName)) {
    await db.run(sql`delete from ${sql.identifier(name)}`)
    await db.run(sql`insert into ${sql.identifier(name)} select * from ${aside(name)}`)
  }
}

const aside = (table: string) => sql.identifier(`aside_${table}`)

/** All that is stored of people, alerts, desks and timers: equal before and after if nothing was changed. */
export async function everythingKept({ db, tables }: Tx): Promise<unknown> {
  const { persons, contacts, invites, desks, alerts, recipients, timers } = tables
  const rows: unknown[] = []
  for (const table of [persons, contacts, invites, desks, alerts, recipients, timers])
    rows.push(await db.select(openedColumns(table)).from(table))
  return rows
}

/** Every alert there was, oldest first. */
export async function allAlerts(tx: Tx): Promise<readonly AlertFacts[]> {
  const { alerts } = tx.tables
  const rows = await tx.db.select({ id: alerts.id }).from(alerts).orderBy(alerts.raisedAt)
  const found: AlertFacts[] = []
  for (const { id } of rows) {
    const facts = await alertById(tx, id)
    if (facts !== undefined) found.push(facts)
  }
  return found
}

/** The messages that notices of one kind sent or edited. */
export async function messagesOf(
  { db, tables: { notices } }: Tx,
  kind: About['kind'],
): Promise<ReadonlySet<string>> {
  const rows = await db.select({ message: notices.message, kind: notices.kind }).from(notices)
  return new Set(rows.flatMap(row => (row.kind === kind ? (row.message ?? []) : [])))
}

/** How many rows there are of persons and of contacts. */
export async function countPeople({ db, tables }: Tx) {
  return {
    persons: await db.$count(tables.persons),
    contacts: await db.$count(tables.contacts),
  }
}
