import { and, asc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import type { Hushed } from '../../../domain/alert/hush.ts'
import type { Folio, Instant } from '../../../domain/ids.ts'
import type { Address } from '../../../domain/messaging/address.ts'
import type { Tx } from '../../store.ts'
import { indexOf } from '../addresses.ts'
import { present, statement } from '../rows.ts'

const hushOfChat = statement((db, { hushes }) =>
  db
    .select({ by: hushes.by, until: hushes.until })
    .from(hushes)
    .where(
      and(
        eq(hushes.addressKey, sql.placeholder('key')),
        or(isNull(hushes.until), gt(hushes.until, sql.placeholder('now'))),
      ),
    ),
)

/** Whether the cries of a chat are told to nobody at `now`, at whose word and until when. */
export async function hushOf(tx: Tx, address: Address, now: Instant): Promise<Hushed | undefined> {
  const [row] = await hushOfChat(tx).execute({ key: indexOf(tx.sealer, address), now })
  return row && present(row)
}

/** Silences a chat; the operator's block stands above a desk's silence. `folio` is the alert by which it is named. */
export async function hushChat(
  tx: Tx,
  address: Address,
  { by, until }: Hushed,
  folio: Folio,
  now: Instant,
): Promise<void> {
  const { hushes } = tx.tables
  const row = { folio, by, at: now, until: until ?? null }
  await tx.db
    .insert(hushes)
    .values({ ...row, addressKey: indexOf(tx.sealer, address) })
    .onConflictDoUpdate({
      target: hushes.addressKey,
      set: row,
      ...(by === 'desk' && { setWhere: eq(hushes.by, 'desk') }),
    })
}

/** Hears a chat again; at a desk's word only if a desk silenced it. */
export async function unhushChat(tx: Tx, address: Address, by: Hushed['by']): Promise<void> {
  const { hushes } = tx.tables
  const key = eq(hushes.addressKey, indexOf(tx.sealer, address))
  await tx.db.delete(hushes).where(by === 'desk' ? and(key, eq(hushes.by, 'desk')) : key)
}

/** One silenced chat, as an operator reads it: by the folio of an alert that it sent. */
export interface KnownHush extends Hushed {
  readonly folio: Folio
  readonly at: Instant
}

/** All silenced chats, oldest first. */
export async function allHushes(tx: Tx, now: Instant): Promise<KnownHush[]> {
  const { hushes } = tx.tables
  const { folio, by, at, until } = hushes
  const rows = await tx.db
    .select({ folio, by, at, until })
    .from(hushes)
    .where(or(isNull(until), gt(until, now)))
    .orderBy(asc(at))
  return rows.map(row => present(row))
}

/** Hears again whoever was silenced under this folio; true if somebody was. It works also after the alert is erased. */
export async function unhushFolio(tx: Tx, folio: Folio): Promise<boolean> {
  const { hushes } = tx.tables
  const gone = await tx.db.delete(hushes).where(eq(hushes.folio, folio)).returning({ folio: hushes.folio })
  return gone.length > 0
}

/** Forgets the silences that are over. */
export async function forgetHushes(tx: Tx, now: Instant): Promise<void> {
  await tx.db.delete(tx.tables.hushes).where(lte(tx.tables.hushes.until, now))
}
