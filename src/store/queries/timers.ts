import { and, asc, eq, lte, min, sql } from 'drizzle-orm'
import type { Instant } from '../../domain/ids.ts'
import type { Tx } from '../store.ts'
import { statement } from './rows.ts'

/** Something that happens at `due` unless it is cleared: what (`kind`) to whom (`ref`, an id). */
export interface DueTimer {
  readonly kind: string
  readonly ref: string
  readonly due: Instant
}

const upsertTimer = statement((db, { timers }) =>
  db
    .insert(timers)
    .values({ kind: sql.placeholder('kind'), ref: sql.placeholder('ref'), due: sql.placeholder('due') })
    .onConflictDoUpdate({ target: [timers.ref, timers.kind], set: { due: sql`excluded.due` } }),
)

/** Sets a timer; one of the same kind and ref is replaced. */
export async function setTimer(tx: Tx, kind: string, ref: string, due: Instant): Promise<void> {
  await upsertTimer(tx).execute({ kind, ref, due })
}

/** Clears one timer, if it is set. */
export async function clearTimer(tx: Tx, kind: string, ref: string): Promise<void> {
  const { timers } = tx.tables
  await tx.db.delete(timers).where(and(eq(timers.ref, ref), eq(timers.kind, kind)))
}

/** Takes a timer away if it is due at `now`, and tells when it was; undefined if it is not, or not any more: somebody else carried it out. */
export async function takeTimer(
  tx: Tx,
  kind: string,
  ref: string,
  now: Instant,
): Promise<Instant | undefined> {
  const { timers } = tx.tables
  const taken = await tx.db
    .delete(timers)
    .where(and(eq(timers.ref, ref), eq(timers.kind, kind), lte(timers.due, now)))
    .returning({ due: timers.due })
  return taken[0]?.due
}

const clear = statement((db, { timers }) => db.delete(timers).where(eq(timers.ref, sql.placeholder('ref'))))

/** Clears every timer of `ref`. */
export async function clearTimers(tx: Tx, ref: string): Promise<void> {
  await clear(tx).execute({ ref })
}

const due = statement((db, { timers }) =>
  db
    .select()
    .from(timers)
    .where(lte(timers.due, sql.placeholder('now')))
    .orderBy(asc(timers.due))
    .limit(sql.placeholder('limit')),
)

/** Up to `limit` timers that are due at `now`, the longest due first. */
export async function dueTimers(tx: Tx, now: Instant, limit: number): Promise<DueTimer[]> {
  return due(tx).execute({ now, limit })
}

const next = statement((db, { timers }) => db.select({ next: min(timers.due) }).from(timers))

/** When the next timer is due, also if that is past; undefined if none is set. */
export async function nextTimer(tx: Tx): Promise<Instant | undefined> {
  const [row] = await next(tx).execute()
  return row?.next ?? undefined
}
