import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import type { AlertId, Instant, NoticeId, RecipientId } from '../../domain/ids.ts'
import type { Address, MessageId } from '../../domain/messaging/address.ts'
import type { About } from '../../domain/outbox/notice.ts'
import type { Tx } from '../store.ts'
import { indexOf } from './addresses.ts'
import { present, statement } from './rows.ts'

const byMessage = statement((db, { notices }) =>
  db
    .select({
      notice: notices.id,
      kind: notices.kind,
      alert: notices.alert,
      recipient: notices.recipient,
      at: notices.settledAt,
    })
    .from(notices)
    .where(
      and(eq(notices.addressKey, sql.placeholder('key')), eq(notices.message, sql.placeholder('message'))),
    )
    .orderBy(desc(notices.id))
    .limit(1),
)

/** The newest notice that a message of ours in a chat said, and when its network took it. */
export async function noticeOfMessage(
  tx: Tx,
  address: Address,
  message: MessageId,
): Promise<
  | { notice: NoticeId; kind: About['kind']; alert?: AlertId; recipient?: RecipientId; at?: Instant }
  | undefined
> {
  const [row] = await byMessage(tx).execute({ key: indexOf(tx.sealer, address), message })
  return row && present(row)
}

const alertsInMessage = statement((db, { notices }) =>
  db
    .select({ alerts: sql<number>`count(distinct ${notices.alert})` })
    .from(notices)
    .where(
      and(eq(notices.addressKey, sql.placeholder('key')), eq(notices.message, sql.placeholder('message'))),
    ),
)

/** Of how many alerts a message of ours in a chat tells. */
export async function alertsOfMessage(tx: Tx, address: Address, message: MessageId): Promise<number> {
  const [row] = await alertsInMessage(tx).execute({ key: indexOf(tx.sealer, address), message })
  return row?.alerts ?? 0
}

const newestMessage = statement((db, { notices }) =>
  db
    .select({ message: notices.message })
    .from(notices)
    .where(and(eq(notices.addressKey, sql.placeholder('key')), isNotNull(notices.message)))
    .orderBy(desc(notices.id))
    .limit(1),
)

/** The newest message of ours in a chat that its network took. */
export async function newestMessageTo(tx: Tx, address: Address): Promise<MessageId | undefined> {
  const [row] = await newestMessage(tx).execute({ key: indexOf(tx.sealer, address) })
  return row?.message ?? undefined
}
