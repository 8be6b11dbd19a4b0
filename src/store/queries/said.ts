import { asc, eq, sql } from 'drizzle-orm'
import type { Said } from '../../domain/alert/said/said.ts'
import type { AlertId } from '../../domain/ids.ts'
import type { Tx } from '../store.ts'
import { everyColumn, filledRow, statement } from './rows.ts'

const insertWords = statement((db, { alertWords }) => db.insert(alertWords).values(everyColumn(alertWords)))

/** Keeps something that was said with its alert. */
export async function keepWords(tx: Tx, { id, alert, at, ...entry }: Said): Promise<void> {
  await insertWords(tx).execute(filledRow(tx.tables.alertWords, { id, alert, at, entry }))
}

const wordsOfAlert = statement((db, { alertWords }) =>
  db
    .select()
    .from(alertWords)
    .where(eq(alertWords.alert, sql.placeholder('alert')))
    .orderBy(asc(alertWords.id)),
)

/** All that was said in an alert, oldest first; nothing once it is erased. */
export async function saidInAlert(tx: Tx, alert: AlertId): Promise<readonly Said[]> {
  const rows = await wordsOfAlert(tx).execute({ alert })
  return rows.map(({ entry, ...row }) => ({ ...row, ...entry }))
}
