import { asc, eq, sql } from 'drizzle-orm'
import type { AlertWords, Said, SaidId } from '../../domain/alert/said/said.ts'
import type { AlertId, Instant } from '../../domain/ids.ts'
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

/** How far the words of an alert have come, as its row keeps that. */
interface WordColumns {
  readonly lastSaid: SaidId
  readonly echoSince: Instant
  readonly echoFrom: SaidId
  readonly echoLast: SaidId
}

/** The columns of an alert's row for how far its words have come; null while nobody said anything. */
export function wordColumns(words: AlertWords | undefined): {
  readonly [Name in keyof WordColumns]: WordColumns[Name] | null
} {
  const { last = null, echo } = words ?? {}
  return {
    lastSaid: last,
    echoSince: echo?.since ?? null,
    echoFrom: echo?.from ?? null,
    echoLast: echo?.last ?? null,
  }
}

/** The same read back; an older version kept no more than the first of the words that are told together. */
export function wordsIn({
  lastSaid,
  echoSince,
  echoFrom,
  echoLast = lastSaid,
}: Partial<WordColumns>): AlertWords | undefined {
  if (lastSaid === undefined) return undefined
  if (echoSince === undefined || echoFrom === undefined || echoLast === undefined) return { last: lastSaid }
  return { last: lastSaid, echo: { since: echoSince, from: echoFrom, last: echoLast, size: 0 } }
}
