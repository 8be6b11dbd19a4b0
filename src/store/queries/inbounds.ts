import { asc, count, eq, lt, sql } from 'drizzle-orm'
import { DAY, type Instant } from '../../domain/ids.ts'
import type { AccountId, Address } from '../../domain/messaging/address.ts'
import type { Inbound, InboundId } from '../../domain/messaging/inbound.ts'
import { ownerOfKeyedChat } from '../sealing/owner.ts'
import type { Tx } from '../store.ts'
import { indexOf } from './addresses.ts'
import { closedRow, openedColumn } from './owned/sealed-rows.ts'
import { deleteSome, statement } from './rows.ts'

const insertInbound = statement((db, { inbounds }) =>
  db
    .insert(inbounds)
    .values({ key: sql.placeholder('key'), at: sql.placeholder('at') })
    .onConflictDoNothing()
    .returning({ at: inbounds.at }),
)

/** True if this delivery was never seen before; from now on it was. Only a keyed hash of its id is kept. */
export async function firstSight(
  tx: Tx,
  account: AccountId,
  inbound: InboundId,
  now: Instant,
): Promise<boolean> {
  const added = await insertInbound(tx).execute({ key: inboundKey(tx, account, inbound), at: now })
  return added.length === 1
}

/** Notes that the desks were warned of a scam from this chat today. */
export async function noteScam(tx: Tx, from: Address, now: Instant): Promise<void> {
  await firstSight(tx, from.account, scamOf(from, now), now)
}

/** True if the desks were warned of a scam from this chat today, by the days of UTC. */
export async function toldOfScam(tx: Tx, from: Address, now: Instant): Promise<boolean> {
  const { inbounds } = tx.tables
  const key = inboundKey(tx, from.account, scamOf(from, now))
  const rows = await tx.db.select({ at: inbounds.at }).from(inbounds).where(eq(inbounds.key, key))
  return rows.length > 0
}

function scamOf({ chat }: Address, now: Instant): InboundId {
  return `${chat}/scam=${Math.floor(now / DAY)}` as InboundId
}

/** Forgets deliveries seen before `before`, a few at most, and the messages set aside before it; returns how many of the former. */
export async function forgetInbounds(tx: Tx, before: Instant): Promise<number> {
  const { inbounds, quarantine: aside } = tx.tables
  await tx.db.delete(aside).where(lt(aside.at, before))
  return deleteSome(tx, inbounds, inbounds.key, lt(inbounds.at, before))
}

/** Sets aside, sealed, a message that cannot be taken; the same one again is counted. */
export async function quarantine(tx: Tx, inbound: Inbound, now: Instant): Promise<void> {
  const { quarantine: aside } = tx.tables
  const key = inboundKey(tx, inbound.from.account, inbound.id)
  const addressKey = indexOf(tx.sealer, inbound.from)
  await tx.db
    .insert(aside)
    .values(
      closedRow(tx, aside, ownerOfKeyedChat(addressKey), { key, addressKey, inbound, times: 1, at: now }),
    )
    .onConflictDoUpdate({ target: aside.key, set: { times: sql`${aside.times} + 1`, at: now } })
}

/** A message that was set aside, as far as an operator is shown it. */
export interface QuarantinedMessage {
  readonly at: Instant
  /** Undefined for a message that cannot be read any more. */
  readonly account: AccountId | undefined
  readonly kind: Inbound['kind'] | undefined
  /** How often it came and failed. */
  readonly times: number
}

/** All messages that are set aside, oldest first. */
export async function quarantinedMessages(tx: Tx): Promise<readonly QuarantinedMessage[]> {
  const { quarantine: aside } = tx.tables
  const rows = await tx.db
    .select({ inbound: openedColumn(aside.inbound), times: aside.times, at: aside.at })
    .from(aside)
    .orderBy(asc(aside.at))
  return rows.map(({ inbound, times, at }) => ({
    at,
    times,
    account: inbound?.from.account,
    kind: inbound?.kind,
  }))
}

/** How many messages are set aside. */
export async function countQuarantined(tx: Tx): Promise<number> {
  const [row] = await tx.db.select({ messages: count() }).from(tx.tables.quarantine)
  return row?.messages ?? 0
}

function inboundKey(tx: Tx, account: AccountId, inbound: InboundId): string {
  return tx.sealer.index('inbound', `${account}\n${inbound}`)
}
