import { and, asc, desc, eq, gt, isNotNull, isNull, lt, notInArray, sql } from 'drizzle-orm'
import type { AlertId, Instant, NoticeId, RecipientId } from '../../domain/ids.ts'
import type { Address, MessageId } from '../../domain/messaging/address.ts'
import { type About, type Draft, type Notice, type NoticeHeader, RANKS } from '../../domain/outbox/notice.ts'
import type { Tables } from '../schema/tables.ts'
import { type KeyOwner, ownerOfKeyedChat } from '../sealing/owner.ts'
import type { Tx } from '../store.ts'
import { indexOf } from './addresses.ts'
import { languageOfNotice } from './languages.ts'
import { ownerOfAlert } from './owned/owners.ts'
import { closedRow, openedColumn } from './owned/sealed-rows.ts'
import { deleteSome, everyColumn, filledRow, present, statement } from './rows.ts'

/** How an attempt to tell ended for good. */
export type NoticeEnd =
  | { readonly state: 'sent'; readonly message: MessageId }
  | { readonly state: 'refused'; readonly why: string }
  /**
   * It lost its meaning, or whoever it was for their right to it, before it could be said; or it may have arrived so often that
   * no further copy is said.
   */
  | { readonly state: 'dropped'; readonly why?: 'no-authority' | 'unanswered' }

/** The columns of the head of a notice. */
export const headerColumns = ({ notices }: Tables) => ({
  id: notices.id,
  account: notices.account,
  chatKey: notices.addressKey,
  group: notices.group,
  rank: notices.rank,
  due: notices.due,
  kind: notices.kind,
  attempts: notices.attempts,
  alert: notices.alert,
})

const insertNotice = statement((db, tables) =>
  db.insert(tables.notices).values(everyColumn(tables.notices)).returning(headerColumns(tables)),
)

/**
 * Adds drafts to the outbox and returns what the dispatcher must know of them. A draft whose slot has a notice queued
 * for the same chat is not added: that one takes over what is newer or more urgent in the draft, and is returned
 * in its place if its turn comes sooner by it.
 */
export async function enqueue(tx: Tx, drafts: readonly Draft[], now: Instant): Promise<NoticeHeader[]> {
  const headers: NoticeHeader[] = []
  for (const draft of drafts) {
    const addressKey = indexOf(tx.sealer, draft.to)
    const queued = draft.slot === undefined ? undefined : await queuedOfSlot(tx, addressKey, draft.slot)
    headers.push(
      ...(queued ? await takeOver(tx, queued, draft) : await addNotice(tx, draft, addressKey, now)),
    )
  }
  return headers
}

async function addNotice(tx: Tx, draft: Draft, addressKey: string, now: Instant): Promise<NoticeHeader[]> {
  const row = {
    ...draft,
    addressKey,
    state: 'queued',
    account: draft.to.account,
    kind: draft.about.kind,
    fresh: draft.fresh ?? false,
    attempts: 0,
    repeat: false,
    addedAt: now,
  } as const
  const closed = closedRow(tx, tx.tables.notices, await ownerOfNotice(tx, row), row)
  return insertNotice(tx).execute(filledRow(tx.tables.notices, closed))
}

/** Whose what a notice says is: the person's whose alert it is about, or else the chat's that it goes to. */
export async function ownerOfNotice(
  tx: Tx,
  { alert, addressKey }: { readonly alert?: AlertId | null | undefined; readonly addressKey: string },
): Promise<KeyOwner> {
  const owner = alert ? await ownerOfAlert(tx, alert) : undefined
  return owner ?? ownerOfKeyedChat(addressKey)
}

const queuedInSlot = statement((db, tables) =>
  db
    .select({ header: headerColumns(tables), recipient: tables.notices.recipient })
    .from(tables.notices)
    .where(
      and(
        eq(tables.notices.addressKey, sql.placeholder('key')),
        eq(tables.notices.slot, sql.placeholder('slot')),
        eq(tables.notices.state, 'queued'),
      ),
    ),
)

interface Queued {
  readonly header: NoticeHeader
  readonly recipient: RecipientId | null
}

async function queuedOfSlot(tx: Tx, key: string, slot: string): Promise<Queued | undefined> {
  const [queued] = await queuedInSlot(tx).execute({ key, slot })
  return queued
}

async function takeOver(tx: Tx, { header, recipient }: Queued, draft: Draft): Promise<NoticeHeader[]> {
  const { notices } = tx.tables
  const queued = { ...header, addressKey: header.chatKey, recipient }
  const sooner = RANKS.indexOf(draft.rank) < RANKS.indexOf(queued.rank)
  // Once an attempt was made, when the next one may be is the network's to say.
  const earlier = queued.attempts === 0 && draft.due < queued.due
  const newWords = draft.about.kind === 'say' && queued.kind === 'say'
  const change = {
    ...(sooner ? { rank: draft.rank } : {}),
    ...(earlier ? { due: draft.due } : {}),
    ...(newWords ? { about: draft.about } : {}),
    ...(draft.fresh ? { fresh: true } : {}),
  }
  if (Object.keys(change).length === 0) return []
  const closed = newWords ? closedRow(tx, notices, await ownerOfNotice(tx, queued), change, queued) : change
  await tx.db.update(notices).set(closed).where(eq(notices.id, queued.id))
  return sooner || earlier
    ? [{ ...header, ...(sooner && { rank: draft.rank }), ...(earlier && { due: draft.due }) }]
    : []
}

/** Up to `limit` queued notices with an id greater than `after`, in the order of their ids. */
export async function queuedHeaders(tx: Tx, after: NoticeId, limit: number): Promise<NoticeHeader[]> {
  const { notices } = tx.tables
  return tx.db
    .select(headerColumns(tx.tables))
    .from(notices)
    .where(and(gt(notices.id, after), eq(notices.state, 'queued'), isNull(notices.settledAt)))
    .orderBy(asc(notices.id))
    .limit(limit)
}

const lease = statement((db, { notices }) =>
  db
    .update(notices)
    .set({
      state: 'leased',
      leaseUntil: sql`${sql.placeholder('until')}`,
      attempts: sql`${notices.attempts} + 1`,
    })
    .where(and(eq(notices.id, sql.placeholder('id')), eq(notices.state, 'queued')))
    .returning({
      id: notices.id,
      to: openedColumn(notices.to),
      group: notices.group,
      language: languageOfNotice,
      about: openedColumn(notices.about),
      rank: notices.rank,
      due: notices.due,
      alert: notices.alert,
      recipient: notices.recipient,
      slot: notices.slot,
      fresh: notices.fresh,
      addedAt: notices.addedAt,
      attempts: notices.attempts,
      repeat: notices.repeat,
    }),
)

/**
 * Leases those of `ids` that are still queued and counts the attempt, in the order of `ids`. The guard is in the
 * update itself, so that of two relays only one gets a notice.
 */
export async function claim(tx: Tx, ids: readonly NoticeId[], until: Instant): Promise<Notice[]> {
  const claimed: Notice[] = []
  for (const id of ids) {
    const [row] = await lease(tx).execute({ id, until })
    if (!row) continue
    const { to, about, ...rest } = present(row)
    if (!to || !about) throw new Error('A queued notice has neither words nor address')
    const replaces = rest.slot === undefined || rest.fresh ? undefined : await lastOfSlot(tx, to, rest.slot)
    claimed.push({ ...rest, to, about, ...(replaces === undefined ? {} : { replaces }) })
  }
  return claimed
}

const sentInSlot = statement((db, { notices }) =>
  db
    .select({
      message: notices.message,
      shared: sql<number>`exists (
        select 1 from notices other where other.address_key = notices.address_key
          and other.message = notices.message and other.slot is distinct from notices.slot)`,
    })
    .from(notices)
    .where(
      and(
        eq(notices.addressKey, sql.placeholder('key')),
        eq(notices.slot, sql.placeholder('slot')),
        isNotNull(notices.message),
      ),
    )
    .orderBy(desc(notices.id))
    .limit(1),
)

/** The newest message of a slot; undefined if it says other things too, which an edit would take away. */
async function lastOfSlot(tx: Tx, to: Address, slot: string): Promise<MessageId | undefined> {
  const [row] = await sentInSlot(tx).execute({ key: indexOf(tx.sealer, to), slot })
  return row === undefined || row.shared ? undefined : (row.message ?? undefined)
}

const settle = statement((db, { notices }) =>
  db
    .update(notices)
    .set({
      state: sql`${sql.placeholder('state')}`,
      message: sql`${sql.placeholder('message')}`,
      why: sql`${sql.placeholder('why')}`,
      settledAt: sql`${sql.placeholder('now')}`,
      leaseUntil: null,
      about: null,
      to: null,
    })
    .where(and(eq(notices.id, sql.placeholder('id')), isNull(notices.settledAt))),
)

/**
 * Settles a notice and forgets its words and its address. One that was queued again in the meantime is settled
 * too; one that is settled or erased stays as it is.
 */
export async function finishNotice(tx: Tx, id: NoticeId, end: NoticeEnd, now: Instant): Promise<void> {
  await settle(tx).execute({ message: null, why: null, ...end, id, now })
}

/**
 * Queues a leased notice again, for `due`; `repeat` says that the attempt may have arrived, which is not forgotten
 * later, and `tried: false` that there was none. Returns what the dispatcher must know of it, or undefined if it was not leased any more.
 */
export async function postpone(
  tx: Tx,
  id: NoticeId,
  due: Instant,
  { repeat = false, tried = true }: { readonly repeat?: boolean; readonly tried?: boolean } = {},
): Promise<NoticeHeader | undefined> {
  const { notices } = tx.tables
  const [header] = await tx.db
    .update(notices)
    .set({
      state: 'queued',
      due,
      leaseUntil: null,
      ...(repeat && { repeat }),
      ...(!tried && { attempts: sql`${notices.attempts} - 1` }),
    })
    .where(and(eq(notices.id, id), eq(notices.state, 'leased')))
    .returning(headerColumns(tx.tables))
  return header
}

/** The kinds of notices that hold what people said, or to whom that went. */
const SPARED_AT_END = ['said', 'echo'] as const satisfies readonly About['kind'][]

/**
 * Takes the queued notices of an alert out of the outbox: those of one copy of it, if `of` is given, and none of what people
 * said, if told `but` that. Returns how many that were.
 */
export async function dropNotices(
  tx: Tx,
  alert: AlertId,
  { of, but }: { readonly of?: RecipientId; readonly but?: 'said' } = {},
): Promise<number> {
  const { notices } = tx.tables
  const dropped = await tx.db
    .delete(notices)
    .where(
      and(
        eq(notices.alert, alert),
        eq(notices.state, 'queued'),
        of && eq(notices.recipient, of),
        but && notInArray(notices.kind, [...SPARED_AT_END]),
      ),
    )
    .returning({ id: notices.id })
  return dropped.length
}

/** Forgets notices that were settled before `before`, a few at most; returns how many. */
export async function purgeNotices(tx: Tx, before: Instant): Promise<number> {
  const { notices } = tx.tables
  return deleteSome(tx, notices, notices.id, lt(notices.settledAt, before))
}
