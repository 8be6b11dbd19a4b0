import { and, asc, eq, ne, sql } from 'drizzle-orm'
import type { ContactId, PersonId } from '../../domain/ids.ts'
import type { Address } from '../../domain/messaging/address.ts'
import type { Contact, Person } from '../../domain/people/person.ts'
import type { Tables } from '../schema/tables.ts'
import { personOwner } from '../sealing/owner.ts'
import type { Tx } from '../store.ts'
import { addressColumns, indexOf } from './addresses.ts'
import { languageOfContact } from './languages.ts'
import { closedToChat } from './owned/contact-rows.ts'
import { closedRow } from './owned/sealed-rows.ts'
import { personColumns } from './persons.ts'
import { readable } from './recovery/readable.ts'
import { broughtColumns, columnsWithout, everyColumn, filledRow, present, statement } from './rows.ts'

/** The columns of a contact as the domain knows one. */
export const contactColumns = ({ contacts }: Tables) => ({
  ...columnsWithout(contacts, 'turn', 'addressKey', 'language'),
  language: languageOfContact,
})

const ofPerson = statement((db, tables) =>
  db
    .select(contactColumns(tables))
    .from(tables.contacts)
    .where(and(eq(tables.contacts.person, sql.placeholder('person')), ne(tables.contacts.state, 'removed')))
    .orderBy(asc(tables.contacts.turn)),
)

/** A person's contacts that were not removed, oldest first; one that is damaged is left out. */
export function contactsOf(tx: Tx, person: PersonId): Promise<readonly Contact[]> {
  return tx.recall.of(`contacts/${person}`, 'listed', () => readContacts(tx, person))
}

function readContacts(tx: Tx, person: PersonId): Promise<readonly Contact[]> {
  const { contacts } = tx.tables
  return readable({
    all: async () => (await ofPerson(tx).execute({ person })).map(present),
    ids: async () => {
      const named = tx.db.select({ id: contacts.id }).from(contacts)
      const rows = await named
        .where(and(eq(contacts.person, person), ne(contacts.state, 'removed')))
        .orderBy(asc(contacts.turn))
      return rows.map(({ id }) => id)
    },
    one: id => contactById(tx, id),
  })
}

const contactRow = statement((db, tables) =>
  db
    .select(contactColumns(tables))
    .from(tables.contacts)
    .where(eq(tables.contacts.id, sql.placeholder('id'))),
)

/** The contact named by `id`, in whatever state. */
export async function contactById(tx: Tx, id: ContactId): Promise<Contact | undefined> {
  const [row] = await contactRow(tx).execute({ id })
  return row && present(row)
}

const upsertContact = statement((db, { contacts }) =>
  db
    .insert(contacts)
    .values(everyColumn(contacts))
    .onConflictDoUpdate({ target: contacts.id, set: broughtColumns(contacts, 'id') }),
)

/** Adds a contact, or replaces all that is known of the one with the same id. */
export async function saveContact(tx: Tx, contact: Contact): Promise<void> {
  const { contacts } = tx.tables
  const row = { ...contact, ...addressColumns(tx.sealer, contact.address) }
  const closed = closedRow(tx, contacts, personOwner(contact.person), closedToChat(tx, row))
  await upsertContact(tx).execute(filledRow(contacts, closed))
}

const accepted = statement((db, tables) =>
  db
    .select({ contact: contactColumns(tables), person: personColumns(tables) })
    .from(tables.contacts)
    .innerJoin(tables.persons, eq(tables.persons.id, tables.contacts.person))
    .where(and(eq(tables.contacts.addressKey, sql.placeholder('key')), eq(tables.contacts.state, 'accepted')))
    .orderBy(asc(tables.contacts.turn)),
)

const removed = statement((db, tables) =>
  db
    .select(contactColumns(tables))
    .from(tables.contacts)
    .where(and(eq(tables.contacts.addressKey, sql.placeholder('key')), eq(tables.contacts.state, 'removed'))),
)

/** The entries under which a chat was somebody's contact until the person removed it. */
export async function removedIn(tx: Tx, address: Address): Promise<Contact[]> {
  return (await removed(tx).execute({ key: indexOf(tx.sealer, address) })).map(row => present(row))
}

/** Of whom a chat is an accepted contact, oldest first. */
export async function relativesOf(tx: Tx, address: Address): Promise<{ contact: Contact; person: Person }[]> {
  const rows = await accepted(tx).execute({ key: indexOf(tx.sealer, address) })
  return rows.map(({ contact, person }) => ({ contact: present(contact), person: present(person) }))
}
