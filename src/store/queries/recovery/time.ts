import { and, desc, eq, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { type Instant, instant } from '../../../domain/ids.ts'
import type { Tx } from '../../store.ts'

/** The newest instant at which anything was written, as far as the journal and the outbox know; undefined in a new database. */
export async function lastWritten(tx: Tx): Promise<Instant | undefined> {
  const { notices, journal } = tx.tables
  const [notice] = await tx.db
    .select({ at: notices.addedAt })
    .from(notices)
    .orderBy(desc(notices.id))
    .limit(1)
  const [event] = await tx.db.select({ at: journal.at }).from(journal).orderBy(desc(journal.turn)).limit(1)
  const known = [notice?.at, event?.at].filter(at => at !== undefined)
  return known.length === 0 ? undefined : instant(Math.max(...known))
}

/** How instants move: by `older` milliseconds those before `start`, by `by` all others. */
export interface Move {
  readonly start: Instant
  readonly by: number
  readonly older: number
}

/**
 * Moves all that waits with the clock: timers, queued notices, and the times of alerts that have not ended, of which the
 * ladder and the end are counted. What is over, and what people said when, stays as it was written.
 */
export async function moveInTime(tx: Tx, move: Move): Promise<void> {
  const { db, tables } = tx
  const { alerts, recipients, notices, timers } = tables
  const moved = (column: SQLiteColumn): SQL =>
    sql`${column} + case when ${column} < ${move.start} then ${move.older} else ${move.by} end`
  // An alert ends as long after it began as it was to, whenever that was written.
  const older = db.select({ id: alerts.id }).from(alerts).where(lt(alerts.openedAt, move.start))
  const ends = and(eq(timers.kind, 'lapse'), inArray(timers.ref, older))
  await db
    .update(timers)
    .set({ due: sql`case when ${ends} then ${timers.due} + ${move.older} else ${moved(timers.due)} end` })
  await db
    .update(notices)
    .set({ due: moved(notices.due), addedAt: moved(notices.addedAt) })
    .where(isNull(notices.settledAt))
  const living = db.select({ id: alerts.id }).from(alerts).where(isNull(alerts.closedAt))
  await db
    .update(recipients)
    .set({
      at: moved(recipients.at),
      batchSince: moved(recipients.batchSince),
      remindedAt: moved(recipients.remindedAt),
    })
    .where(inArray(recipients.alert, living))
  await db
    .update(alerts)
    .set({
      raisedAt: moved(alerts.raisedAt),
      openedAt: moved(alerts.openedAt),
      reopenedAt: moved(alerts.reopenedAt),
      attendedAt: moved(alerts.attendedAt),
      contactedAt: moved(alerts.contactedAt),
      echoSince: moved(alerts.echoSince),
    })
    .where(isNull(alerts.closedAt))
}
