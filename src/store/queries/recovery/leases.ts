import { and, eq, isNull } from 'drizzle-orm'
import type { AlertId, NoticeId, RecipientId } from '../../../domain/ids.ts'
import type { NoticeHeader } from '../../../domain/outbox/notice.ts'
import type { Tx } from '../../store.ts'
import { headerColumns } from '../notices.ts'
import { openedColumn } from '../owned/sealed-rows.ts'
import { present } from '../rows.ts'

/** True if the words and the address of a notice can be read. */
export async function isReadable(tx: Tx, id: NoticeId): Promise<boolean> {
  const { notices } = tx.tables
  const [row] = await tx.db
    .select({ about: openedColumn(notices.about), to: openedColumn(notices.to) })
    .from(notices)
    .where(eq(notices.id, id))
  return row !== undefined
}

/**
 * Queues again whatever is leased; returns what the dispatcher must know of it. At a start it is marked as a repeat, because
 * it may have arrived. With `underWay`, while the service runs, all else that is leased was left so by a fault of the database
 * before anything of it was said: that is no repeat.
 */
export async function reclaim(tx: Tx, underWay?: ReadonlySet<NoticeId>): Promise<NoticeHeader[]> {
  const { notices } = tx.tables
  const leased = await tx.db
    .select({ id: notices.id })
    .from(notices)
    .where(and(eq(notices.state, 'leased'), isNull(notices.settledAt)))
  const reclaimed: NoticeHeader[] = []
  for (const { id } of leased) {
    if (underWay?.has(id)) continue
    const back = await tx.db
      .update(notices)
      .set({ state: 'queued', leaseUntil: null, ...(underWay === undefined && { repeat: true }) })
      .where(and(eq(notices.id, id), eq(notices.state, 'leased')))
      .returning(headerColumns(tx.tables))
    reclaimed.push(...back)
  }
  return reclaimed
}

/** The alert and the copy of it that a notice is about which is not settled yet. */
export async function waitingNotice(
  tx: Tx,
  id: NoticeId,
): Promise<{ alert?: AlertId; recipient?: RecipientId } | undefined> {
  const { notices } = tx.tables
  const [row] = await tx.db
    .select({ alert: notices.alert, recipient: notices.recipient })
    .from(notices)
    .where(and(eq(notices.id, id), isNull(notices.settledAt)))
  return row && present(row)
}
