import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { NoticeId } from '../../../domain/ids.ts'
import type { Address } from '../../../domain/messaging/address.ts'
import { deskOwner, ownerOfKeyedChat, personOwner } from '../../sealing/owner.ts'
import type { Tx } from '../../store.ts'
import { isDamage } from '../../store-error.ts'
import { indexOf } from '../addresses.ts'
import { conversationOf } from '../conversations.ts'
import { ownerOfNotice } from '../notices.ts'
import { closedToChat } from './contact-rows.ts'
import { ownerOf } from './owners.ts'
import { closedRow, openedColumn } from './sealed-rows.ts'

/** A chat that gets a new name: by what it was found, and by what it is from now on. */
interface Moved {
  readonly old: string
  readonly there: { readonly address: Address; readonly addressKey: string }
}

/**
 * A chat has a new name (a group became a supergroup): whoever was there is there now, and what is still to be
 * said goes there. A person or a conversation that is already known at `to` is not overwritten. Recipients of alerts
 * that ended and settled notices stay where they were, since the new chat does not know those messages.
 */
export async function moveChat(tx: Tx, from: Address, to: Address): Promise<void> {
  const there = { address: to, addressKey: indexOf(tx.sealer, to) }
  const moved = { old: indexOf(tx.sealer, from), there }
  await moveDesks(tx, moved)
  await moveContacts(tx, moved)
  await moveRecipients(tx, moved)
  await moveNotices(tx, moved)
  await movePerson(tx, moved)
  await moveConversation(tx, from, moved)
}

async function moveDesks(tx: Tx, { old, there }: Moved): Promise<void> {
  const { desks } = tx.tables
  const rows = await tx.db
    .select({ id: desks.id, consulate: desks.consulate })
    .from(desks)
    .where(and(eq(desks.addressKey, old), isNotNull(desks.address)))
  for (const desk of rows) {
    const closed = closedRow(tx, desks, deskOwner(desk.id), there, { ...desk, ...there })
    await tx.db.update(desks).set(closed).where(eq(desks.id, desk.id))
  }
  // Of a desk that ended no more is kept than the index.
  await tx.db.update(desks).set({ addressKey: there.addressKey }).where(eq(desks.addressKey, old))
}

async function moveContacts(tx: Tx, { old, there }: Moved): Promise<void> {
  const { contacts } = tx.tables
  const rows = await tx.db
    .select({ id: contacts.id, person: contacts.person, shown: openedColumn(contacts.shown) })
    .from(contacts)
    .where(eq(contacts.addressKey, old))
  for (const row of rows) {
    const moved = closedToChat(tx, { ...row, ...there })
    const closed = closedRow(tx, contacts, personOwner(row.person), moved)
    await tx.db.update(contacts).set(closed).where(eq(contacts.id, row.id))
  }
}

async function moveRecipients(tx: Tx, { old, there }: Moved): Promise<void> {
  const { recipients, alerts } = tx.tables
  const notEnded = tx.db.select({ id: alerts.id }).from(alerts).where(isNull(alerts.closedAt))
  const rows = await tx.db
    .select({ id: recipients.id, alert: recipients.alert })
    .from(recipients)
    .where(and(inArray(recipients.alert, notEnded), eq(recipients.addressKey, old)))
  for (const row of rows) {
    const closed = closedRow(tx, recipients, await ownerOf(tx, row.alert), there, { ...row, ...there })
    await tx.db.update(recipients).set(closed).where(eq(recipients.id, row.id))
  }
}

async function moveNotices(tx: Tx, { old, there }: Moved): Promise<void> {
  const { notices } = tx.tables
  const rows = await tx.db
    .select({ id: notices.id, alert: notices.alert, recipient: notices.recipient })
    .from(notices)
    .where(and(eq(notices.addressKey, old), isNull(notices.settledAt)))
  for (const row of rows) {
    const place = { ...row, ...there }
    const said = await sayingOf(tx, row.id)
    const change = { to: there.address, ...said }
    const closed = closedRow(tx, notices, await ownerOfNotice(tx, place), change, place)
    const { addressKey, address } = there
    await tx.db
      .update(notices)
      .set({ ...closed, addressKey, account: address.account })
      .where(eq(notices.id, row.id))
  }
}

/** The words of a notice, to be closed anew where it belongs to the chat; what is damaged stays as it is, and costs that notice alone. */
async function sayingOf(tx: Tx, id: NoticeId) {
  const { notices } = tx.tables
  try {
    const [row] = await tx.db
      .select({ about: openedColumn(notices.about) })
      .from(notices)
      .where(eq(notices.id, id))
    return row?.about ? { about: row.about } : {}
  } catch (thrown) {
    if (!isDamage(thrown)) throw thrown
    return {}
  }
}

async function movePerson(tx: Tx, { old, there }: Moved): Promise<void> {
  const { persons } = tx.tables
  const idAt = async (addressKey: string) => {
    const [row] = await tx.db
      .select({ id: persons.id })
      .from(persons)
      .where(eq(persons.addressKey, addressKey))
    return row?.id
  }
  const id = await idAt(old)
  if (id === undefined || (await idAt(there.addressKey)) !== undefined) return
  const closed = closedRow(tx, persons, personOwner(id), there, { id, ...there })
  await tx.db.update(persons).set(closed).where(eq(persons.id, id))
}

async function moveConversation(tx: Tx, from: Address, { old, there }: Moved): Promise<void> {
  const { conversations } = tx.tables
  const { addressKey } = there
  const [known] = await tx.db
    .select({ at: conversations.at })
    .from(conversations)
    .where(eq(conversations.addressKey, addressKey))
  const said = await conversationOf(tx, from)
  if (known || said === undefined) return
  const state = said.state === undefined ? {} : { state: said.state }
  const moved = closedRow(tx, conversations, ownerOfKeyedChat(addressKey), { addressKey, ...state })
  await tx.db.update(conversations).set(moved).where(eq(conversations.addressKey, old))
}
