import { and, desc, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
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
      slot: notices.slot,
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
  | {
      notice: NoticeId
      kind: About['kind']
      alert?: AlertId
      recipient?: RecipientId
      at?: Instant
      slot?: string
    }
  | undefined
> {
  const [row] = await byMessage(tx).execute({ key: indexOf(tx.sealer, address), message })
  return row && present(row)
}

const wordsSlots = statement((db, { notices }) =>
  db
    .selectDistinct({ slot: notices.slot })
    .from(notices)
    .where(
      and(
        eq(notices.addressKey, sql.placeholder('key')),
        eq(notices.alert, sql.placeholder('alert')),
        eq(notices.kind, 'said'),
        isNotNull(notices.slot),
      ),
    ),
)

/** The slots of the messages of words that a chat got in an alert. */
export async function slotsOfWords(tx: Tx, address: Address, alert: AlertId): Promise<readonly string[]> {
  const rows = await wordsSlots(tx).execute({ key: indexOf(tx.sealer, address), alert })
  return rows.flatMap(({ slot }) => slot ?? [])
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

const newestNews = statement((db, { notices }) => {
  // One that is on its way may have arrived; the time of one that was sent is when its network took it.
  const at = sql<Instant>`coalesce(${notices.settledAt}, ${notices.due})`
  const hasLeft = or(eq(notices.state, 'sent'), sql`${notices.settledAt} is null and ${notices.attempts} > 0`)
  // What tells somebody of their own alert, or only brings a message up to date, asks nothing of anybody.
  const isNew = and(isNotNull(notices.recipient), or(isNull(notices.slot), notices.fresh))
  const isMessage = or(ne(notices.kind, 'update'), isNew)
  return db
    .select({ notice: notices.id, at, kind: notices.kind, alert: notices.alert })
    .from(notices)
    .where(
      and(
        eq(notices.addressKey, sql.placeholder('key')),
        inArray(notices.kind, ['alert', 'said', 'update']),
        isMessage,
        hasLeft,
      ),
    )
    .orderBy(desc(at), desc(notices.id))
    .limit(1)
})

/** The newest message of an alert that a chat was sent: another's alert, news of that, or words in any alert. */
export async function newestNewsTo(
  tx: Tx,
  address: Address,
): Promise<{ notice: NoticeId; at: Instant; kind: About['kind']; alert?: AlertId } | undefined> {
  const [row] = await newestNews(tx).execute({ key: indexOf(tx.sealer, address) })
  return row && present(row)
}
