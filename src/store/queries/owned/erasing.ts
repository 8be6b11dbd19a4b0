import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { ContactId } from '../../../domain/ids.ts'
import { ownerOfKeyedChat, personOwner } from '../../sealing/owner.ts'
import type { Tx } from '../../store.ts'
import { isDamage } from '../../store-error.ts'
import { eraseConversation } from '../conversations.ts'
import { closedToChat } from './contact-rows.ts'
import { closedRow, openedColumn } from './sealed-rows.ts'

/**
 * Forgets the chat of this keyed index, as far as it is no person's: the conversation, what was still to be said there, what was set aside, and the key with
 * which all that ever was of it was closed. Where it is a contact of somebody it stays so, and is closed anew.
 */
export async function forgetChat(tx: Tx, addressKey: string): Promise<void> {
  const { notices, quarantine } = tx.tables
  await tx.db.delete(notices).where(and(eq(notices.addressKey, addressKey), isNull(notices.alert)))
  await tx.db.delete(quarantine).where(eq(quarantine.addressKey, addressKey))
  await eraseConversation(tx, addressKey)
  const entries = await entriesOf(tx, addressKey)
  const { contacts, vault } = tx.tables
  const key = tx.sealer.idOf(ownerOfKeyedChat(addressKey))
  // What an account of ours keeps of a chat is known by the key that closed it, whose id is in its head.
  if (key) await tx.db.delete(vault).where(sql`substr(${vault.entry}, 2, ${key.length}) = ${key}`)
  tx.sealer.forget(ownerOfKeyedChat(addressKey))
  for (const entry of entries) {
    const { id, person, ...ofChat } = closedToChat(tx, entry)
    const closed = closedRow(tx, contacts, personOwner(person), ofChat, entry)
    await tx.db.update(contacts).set(closed).where(eq(contacts.id, id))
  }
}

/** The entries under which a chat is a contact of somebody; what is damaged of one is lost with the key. */
async function entriesOf(tx: Tx, addressKey: string) {
  const { contacts } = tx.tables
  const known = tx.db.select({ id: contacts.id }).from(contacts).where(eq(contacts.addressKey, addressKey))
  const entries = []
  for (const { id } of await known) {
    try {
      const [entry] = await tx.db
        .select({
          id: contacts.id,
          person: contacts.person,
          addressKey: contacts.addressKey,
          address: openedColumn(contacts.address),
          shown: openedColumn(contacts.shown),
        })
        .from(contacts)
        .where(eq(contacts.id, id))
      if (entry) entries.push(entry)
    } catch (thrown) {
      if (!isDamage(thrown)) throw thrown
    }
  }
  return entries
}

/** Forgets how their networks showed those who left as contacts: their names there are theirs, and not the person's. */
export async function forgetShown(tx: Tx, left: readonly ContactId[]): Promise<void> {
  const { contacts } = tx.tables
  await tx.db
    .update(contacts)
    .set({ shown: null })
    .where(inArray(contacts.id, [...left]))
}
