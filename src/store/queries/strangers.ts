import { and, eq, isNotNull, sql } from 'drizzle-orm'
import type { Address } from '../../domain/messaging/address.ts'
import type { Tx } from '../store.ts'
import { indexOf } from './addresses.ts'
import { statement } from './rows.ts'

const knownAt = statement((db, { persons, contacts, desks }) => {
  const key = sql.placeholder('key')
  const known = { known: sql<number>`1` }
  const isRegistered = and(eq(persons.addressKey, key), isNotNull(persons.consentedAt))
  const isTold = and(eq(contacts.addressKey, key), eq(contacts.state, 'accepted'))
  const isDesk = and(eq(desks.addressKey, key), eq(desks.state, 'bound'))
  return db
    .select(known)
    .from(persons)
    .where(isRegistered)
    .unionAll(db.select(known).from(contacts).where(isTold))
    .unionAll(db.select(known).from(desks).where(isDesk))
    .limit(1)
})

/** True if nobody in this chat is registered, has accepted to be told, or is a desk. */
export async function isStranger(tx: Tx, address: Address): Promise<boolean> {
  const found = await knownAt(tx).execute({ key: indexOf(tx.sealer, address) })
  return found.length === 0
}
