import { asc, eq } from 'drizzle-orm'
import type { JournalEntry } from '../../domain/alert/events.ts'
import type { AlertId } from '../../domain/ids.ts'
import type { Tx } from '../store.ts'
import { ownerOf } from './owned/owners.ts'
import { closedRow, openedColumn } from './owned/sealed-rows.ts'
import { everyColumn, filledRow, statement } from './rows.ts'

const insertEvent = statement((db, { journal }) => db.insert(journal).values(everyColumn(journal)))

/** Appends an event to the journal of its alert; in the transaction that makes it true. */
export async function journalize(tx: Tx, { alert, at, event, actor }: JournalEntry): Promise<void> {
  const row = { alert, at, kind: event.kind, by: actor.by, entry: { event, actor } }
  const closed = closedRow(tx, tx.tables.journal, await ownerOf(tx, alert), row)
  await insertEvent(tx).execute(filledRow(tx.tables.journal, closed))
}

/** Everything that happened to an alert, oldest first; nothing once it is erased. */
export async function eventsOf(tx: Tx, alert: AlertId): Promise<JournalEntry[]> {
  const { journal } = tx.tables
  const rows = await tx.db
    .select({ at: journal.at, entry: openedColumn(journal.entry) })
    .from(journal)
    .where(eq(journal.alert, alert))
    .orderBy(asc(journal.turn))
  return rows.map(({ at, entry }) => ({ alert, at, ...entry }))
}
