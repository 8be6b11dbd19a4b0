import { and, asc, eq, gt, isNotNull, sql } from 'drizzle-orm'
import type { AlertWords, Said, SaidId } from '../../domain/alert/said/said.ts'
import type { AlertId, Instant } from '../../domain/ids.ts'
import type { Draft } from '../../domain/outbox/notice.ts'
import type { Tx } from '../store.ts'
import { languageOfNotice } from './languages.ts'
import { ownerOf } from './owned/owners.ts'
import { closedRow, openedColumn, openedColumns } from './owned/sealed-rows.ts'
import { everyColumn, filledRow, present, statement } from './rows.ts'

const insertWords = statement((db, { alertWords }) => db.insert(alertWords).values(everyColumn(alertWords)))

/** Keeps something that was said with its alert. */
export async function keepWords(tx: Tx, { id, alert, at, ...entry }: Said): Promise<void> {
  const row = closedRow(tx, tx.tables.alertWords, await ownerOf(tx, alert), { id, alert, at, entry })
  await insertWords(tx).execute(filledRow(tx.tables.alertWords, row))
}

const wordsOfAlert = statement((db, { alertWords }) =>
  db
    .select(openedColumns(alertWords))
    .from(alertWords)
    .where(eq(alertWords.alert, sql.placeholder('alert')))
    .orderBy(asc(alertWords.id)),
)

/** All that was said in an alert, oldest first; nothing once it is erased. */
export function saidInAlert(tx: Tx, alert: AlertId): Promise<readonly Said[]> {
  return tx.recall.of(`words/${alert}`, 'said', async () => {
    const rows = await wordsOfAlert(tx).execute({ alert })
    return rows.map(({ entry, ...row }) => ({ ...row, ...entry }))
  })
}

/**
 * The words and files of an alert that wait for more to go with them, as drafts that are due `now`: added again, they let the
 * queued ones go at once (see `enqueue`).
 */
export async function gatheredWords(tx: Tx, alert: AlertId, now: Instant): Promise<readonly Draft[]> {
  const { notices } = tx.tables
  const rows = await tx.db
    .select({
      to: openedColumn(notices.to),
      group: notices.group,
      language: languageOfNotice,
      about: openedColumn(notices.about),
      rank: notices.rank,
      alert: notices.alert,
      recipient: notices.recipient,
      slot: notices.slot,
    })
    .from(notices)
    .where(
      and(
        eq(notices.alert, alert),
        eq(notices.state, 'queued'),
        eq(notices.kind, 'said'),
        gt(notices.due, now),
        isNotNull(notices.slot),
      ),
    )
    .orderBy(asc(notices.id))
  return rows.flatMap(row => {
    const { to, about, ...rest } = present(row)
    return to && about ? [{ ...rest, to, about, due: now }] : []
  })
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
