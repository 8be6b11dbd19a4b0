import { sql } from 'drizzle-orm'
import type { Hushed } from '../../domain/alert/hush.ts'
import type { AlertId, ConsulateId, ContactId, Folio, PersonId } from '../../domain/ids.ts'
import type { Address } from '../../domain/messaging/address.ts'
import type { ContactState, Language, Person, Shown } from '../../domain/people/person.ts'
import type { SentPlace } from '../../domain/place.ts'
import type { Kit } from './columns.ts'

/** Persons, their contacts and the invites of these. */
export function peopleTables(kit: Kit) {
  const persons = personsTable(kit)
  const contacts = contactsTable(kit, persons)
  return {
    persons,
    contacts,
    invites: invitesTable(kit, contacts),
    suppressed: suppressedTable(kit),
    toldNumbers: toldNumbersTable(kit),
    hushes: hushesTable(kit),
  }
}

/** Everybody who can raise an alert, registered or not. */
export function personsTable(kit: Kit) {
  return kit.table(
    'persons',
    column => ({
      id: column.text<PersonId>('id').primaryKey(),
      addressKey: column.text('address_key').notNull(),
      address: column.sealed<Address>('address').notNull(),
      name: column.sealed<string>('name').notNull(),
      namedAt: column.instant('named_at'),
      language: column.text<Language>('language').notNull(),
      createdAt: column.instant('created_at').notNull(),
      consentedAt: column.instant('consented_at'),
      consulate: column.text<ConsulateId>('consulate'),
      place: column.sealed<SentPlace>('place'),
      placeAt: column.instant('place_at'),
      details: column.spare<NonNullable<Person['details']>>('details'),
      allies: column.sealed<NonNullable<Person['allies']>>('allies'),
    }),
    self => [
      kit.uniqueIndex('persons_address').on(self.addressKey),
      kit.index('persons_place').on(self.placeAt).where(sql`place_at is not null`),
      kit.index('persons_without_consent').on(self.createdAt).where(sql`consented_at is null`),
    ],
  )
}

function contactsTable(kit: Kit, persons: ReturnType<typeof personsTable>) {
  return kit.table(
    'contacts',
    column => ({
      turn: column.autoincrement<number>('turn'),
      id: column.text<ContactId>('id').notNull(),
      person: column
        .text<PersonId>('person')
        .notNull()
        .references(() => persons.id, { onDelete: 'cascade' }),
      name: column.sealed<string>('name').notNull(),
      state: column.text<ContactState>('state').notNull(),
      language: column.text<Language>('language').notNull(),
      invitedAt: column.instant('invited_at').notNull(),
      answeredAt: column.instant('answered_at'),
      phone: column.sealed<string>('phone'),
      addressKey: column.text('address_key'),
      address: column.sealed<Address>('address'),
      unreachableSince: column.instant('unreachable_since'),
      toldAt: column.instant('told_at'),
      shown: column.spare<Shown>('shown'),
      confirmedAt: column.instant('confirmed_at'),
      replaces: column.text<ContactId>('replaces'),
      reportedAt: column.instant('reported_at'),
      reportedAlert: column.text<AlertId>('reported_alert'),
      mutedAt: column.instant('muted_at'),
      refusedAt: column.instant('refused_at'),
    }),
    self => [
      kit.uniqueIndex('contacts_id').on(self.id),
      kit.index('contacts_person').on(self.person),
      kit.index('contacts_address').on(self.addressKey).where(sql`address_key is not null`),
      kit.check(
        'accepted_contacts_have_an_address',
        sql`${self.state} <> 'accepted' or ${self.addressKey} is not null`,
      ),
    ],
  )
}

function invitesTable(kit: Kit, contacts: ReturnType<typeof contactsTable>) {
  return kit.table(
    'invites',
    column => ({
      contact: column
        .text<ContactId>('contact')
        .primaryKey()
        .references(() => contacts.id, { onDelete: 'cascade' }),
      codeKey: column.text('code_key').notNull(),
      formerKey: column.text('former_key'),
      expires: column.instant('expires').notNull(),
      usedAt: column.instant('used_at'),
      warnedAt: column.instant('warned_at'),
    }),
    self => [
      kit.uniqueIndex('invites_code').on(self.codeKey),
      kit.index('invites_former').on(self.formerKey).where(sql`former_key is not null`),
    ],
  )
}

/** Telephone numbers whose owners want no messages of ours, as keyed hashes: nobody can read a number out of them. */
function suppressedTable(kit: Kit) {
  return kit.table('suppressed_numbers', column => ({
    numberKey: column.text('number_key').primaryKey(),
    at: column.instant('at').notNull(),
  }))
}

/**
 * The bare numbers that were told of an alert in the last day, as keyed hashes, with the chat of the person whose alert it
 * was: it hangs on no row of theirs, so that neither removing a contact nor erasing everything begins the day anew.
 */
function toldNumbersTable(kit: Kit) {
  return kit.table(
    'told_numbers',
    column => ({
      personKey: column.text('person_key').notNull(),
      numberKey: column.text('number_key').notNull(),
      at: column.instant('at').notNull(),
    }),
    self => [
      kit.primaryKey({ columns: [self.personKey, self.numberKey] }),
      kit.index('told_numbers_at').on(self.at),
    ],
  )
}

/**
 * Chats that are not registered and whose cries are told to nobody, as keyed hashes, with the folio by which an operator names one: they
 * hang on no row of the person, so that erasing everything does not end them. Without `until` they have no end.
 */
function hushesTable(kit: Kit) {
  return kit.table('hushed_chats', column => ({
    addressKey: column.text('address_key').primaryKey(),
    folio: column.text<Folio>('folio').notNull(),
    by: column.text<Hushed['by']>('by').notNull(),
    at: column.instant('at').notNull(),
    until: column.instant('until'),
  }))
}
