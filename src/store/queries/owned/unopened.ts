import { eq, isNull } from 'drizzle-orm'
import type { Tx } from '../../store.ts'
import { isDamage } from '../../store-error.ts'
import { contactById } from '../contacts.ts'
import { erasePerson, personById } from '../persons.ts'
import { isReadable } from '../recovery/leases.ts'
import { openedColumn } from './sealed-rows.ts'

/**
 * Erases what no key opens any more: of persons and chats that erased themselves after a backup was made, when that is put back with
 * newer keys. Returns how many persons and contacts that were.
 */
export async function eraseUnopened(tx: Tx): Promise<number> {
  const { persons, contacts, conversations, notices, vault } = tx.tables
  let gone = 0
  for (const { id } of await tx.db.select({ id: persons.id }).from(persons)) {
    if (await opens(() => personById(tx, id))) continue
    await erasePerson(tx, id)
    gone += 1
  }
  for (const { id } of await tx.db.select({ id: contacts.id }).from(contacts)) {
    if (await opens(() => contactById(tx, id))) continue
    const nowhere = { address: null, addressKey: null, shown: null, confirmedAt: null }
    await tx.db
      .update(contacts)
      .set({ state: 'left', ...nowhere })
      .where(eq(contacts.id, id))
    gone += 1
  }
  for (const { key } of await tx.db.select({ key: conversations.addressKey }).from(conversations)) {
    const state = tx.db.select({ state: openedColumn(conversations.state) }).from(conversations)
    if (await opens(() => state.where(eq(conversations.addressKey, key)))) continue
    await tx.db.delete(conversations).where(eq(conversations.addressKey, key))
  }
  for (const { id } of await tx.db.select({ id: notices.id }).from(notices).where(isNull(notices.settledAt)))
    if (!(await opens(() => isReadable(tx, id)))) await tx.db.delete(notices).where(eq(notices.id, id))
  for (const { turn } of await tx.db.select({ turn: vault.turn }).from(vault)) {
    const entry = tx.db.select({ entry: openedColumn(vault.entry) }).from(vault)
    if (!(await opens(() => entry.where(eq(vault.turn, turn)))))
      await tx.db.delete(vault).where(eq(vault.turn, turn))
  }
  return gone
}

async function opens(read: () => PromiseLike<unknown>): Promise<boolean> {
  try {
    await read()
    return true
  } catch (thrown) {
    if (isDamage(thrown)) return false
    throw thrown
  }
}
