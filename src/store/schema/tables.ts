import { sql } from 'drizzle-orm'
import type { AlertState, Outcome, Recipient, RecipientState } from '../../domain/alert/alert.ts'
import type {
  AlertId,
  ConsulateId,
  ContactId,
  DeskId,
  Folio,
  NoticeId,
  PersonId,
  RecipientId,
} from '../../domain/ids.ts'
import type { AccountId, Address, MessageId } from '../../domain/messaging/address.ts'
import type { About, Rank } from '../../domain/outbox/notice.ts'
import type { ContactState, Desk, Language } from '../../domain/people/person.ts'
import type { Place } from '../../domain/place.ts'
import { botTables } from './bot-tables.ts'
import type { Kit } from './columns.ts'

/** All tables of one dialect, with one shape of rows for every dialect. */
export type Tables = ReturnType<typeof defineTables>

/**
 * Where a row of the outbox stands: `queued` until a dispatcher leases it, `leased` while it is being sent, then
 * `sent`, `refused` by its network for good, or `dropped` because it lost its meaning.
 */
export type NoticeState = 'queued' | 'leased' | 'sent' | 'refused' | 'dropped'

/**
 * The schema, written once and built with the kit of one dialect. Whatever holds anything of a person is sealed;
 * an `addressKey` is the keyed index of a sealed address. Everything that hangs on a person or an alert goes
 * with it.
 */
export function defineTables(kit: Kit) {
  const meta = metaTable(kit)
  const people = peopleTables(kit)
  const desks = desksTable(kit)
  const alerts = alertsTable(kit, people.persons)
  const recipients = recipientsTable(kit, alerts)
  const notices = noticesTable(kit)
  return { meta, desks, ...people, alerts, recipients, notices, ...smallTables(kit), ...botTables(kit) }
}

/** Facts about the database itself, such as a value that only its own key can open. */
function metaTable(kit: Kit) {
  return kit.table('meta', column => ({
    name: column.text('name').primaryKey(),
    value: column.sealed<string>('value').notNull(),
  }))
}

function peopleTables(kit: Kit) {
  const persons = personsTable(kit)
  const contacts = contactsTable(kit, persons)
  return { persons, contacts, invites: invitesTable(kit, contacts) }
}

function personsTable(kit: Kit) {
  return kit.table(
    'persons',
    column => ({
      id: column.text<PersonId>('id').primaryKey(),
      addressKey: column.text('address_key').notNull(),
      address: column.sealed<Address>('address').notNull(),
      name: column.sealed<string>('name').notNull(),
      language: column.text<Language>('language').notNull(),
      createdAt: column.instant('created_at').notNull(),
      consentedAt: column.instant('consented_at'),
      consulate: column.text<ConsulateId>('consulate'),
      place: column.sealed<Place>('place'),
      placeAt: column.instant('place_at'),
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
      expires: column.instant('expires').notNull(),
      usedAt: column.instant('used_at'),
    }),
    self => [kit.uniqueIndex('invites_code').on(self.codeKey)],
  )
}

function desksTable(kit: Kit) {
  return kit.table(
    'desks',
    column => ({
      turn: column.autoincrement<number>('turn'),
      id: column.text<DeskId>('id').notNull(),
      consulate: column.text<ConsulateId>('consulate').notNull(),
      state: column.text<Desk['state']>('state').notNull(),
      addressKey: column.text('address_key'),
      address: column.sealed<Address>('address'),
      group: column.flag('is_group').notNull(),
      boundAt: column.instant('bound_at'),
      codeKey: column.text('code_key').notNull(),
      expires: column.instant('expires').notNull(),
    }),
    self => [
      kit.uniqueIndex('desks_id').on(self.id),
      kit.uniqueIndex('desks_code').on(self.codeKey),
      kit.index('desks_address').on(self.addressKey),
      kit.index('desks_consulate').on(self.consulate),
      kit.check(
        'bound_desks_have_an_address',
        sql`${self.state} <> 'bound' or ${self.addressKey} is not null`,
      ),
    ],
  )
}

function alertsTable(kit: Kit, persons: ReturnType<typeof personsTable>) {
  return kit.table(
    'alerts',
    column => ({
      id: column.text<AlertId>('id').primaryKey(),
      person: column
        .text<PersonId>('person')
        .notNull()
        .references(() => persons.id, { onDelete: 'cascade' }),
      state: column.text<AlertState>('state').notNull(),
      folio: column.text<Folio>('folio'),
      drill: column.flag('drill').notNull(),
      confirmed: column.flag('confirmed').notNull(),
      reporter: column.sealed<string>('reporter'),
      raisedAt: column.instant('raised_at').notNull(),
      openedAt: column.instant('opened_at'),
      place: column.sealed<Place>('place'),
      consulate: column.text<ConsulateId>('consulate'),
      registered: column.text<ConsulateId>('registered'),
      officer: column.sealed<string>('officer'),
      attendedAt: column.instant('attended_at'),
      contactedAt: column.instant('contacted_at'),
      closedAt: column.instant('closed_at'),
      outcome: column.text<Outcome>('outcome'),
    }),
    self => [
      kit.uniqueIndex('alerts_folio').on(self.folio),
      kit.index('alerts_person').on(self.person),
      kit.index('alerts_closed').on(self.closedAt).where(sql`closed_at is not null`),
      kit.index('alerts_not_closed').on(self.raisedAt).where(sql`closed_at is null`),
      kit.check('closed_alerts_have_their_moment', sql`(state = 'closed') = (closed_at is not null)`),
    ],
  )
}

function recipientsTable(kit: Kit, alerts: ReturnType<typeof alertsTable>) {
  return kit.table(
    'recipients',
    column => ({
      turn: column.autoincrement<number>('turn'),
      id: column.text<RecipientId>('id').notNull(),
      alert: column
        .text<AlertId>('alert')
        .notNull()
        .references(() => alerts.id, { onDelete: 'cascade' }),
      role: column.text<Recipient['role']>('role').notNull(),
      contact: column.text<ContactId>('contact'),
      desk: column.text<DeskId>('desk'),
      consulate: column.text<ConsulateId>('consulate'),
      name: column.sealed<string>('name').notNull(),
      addressKey: column.text('address_key').notNull(),
      address: column.sealed<Address>('address').notNull(),
      group: column.flag('is_group').notNull(),
      language: column.text<Language>('language').notNull(),
      state: column.text<RecipientState>('state').notNull(),
      at: column.instant('at').notNull(),
      answer: column.text<NonNullable<Recipient['answer']>>('answer'),
      byNumber: column.flag('by_number').notNull().default(false),
    }),
    self => [
      kit.uniqueIndex('recipients_id').on(self.id),
      kit.index('recipients_alert').on(self.alert),
      kit.index('recipients_by_number').on(self.addressKey).where(sql`by_number`),
    ],
  )
}

/**
 * The outbox. Once a notice is settled its words and its address are forgotten: what is left tells which message
 * of which chat it was, for receipts and for edits.
 */
function noticesTable(kit: Kit) {
  return kit.table(
    'notices',
    column => ({
      id: column.autoincrement<NoticeId>('id'),
      state: column.text<NoticeState>('state').notNull(),
      account: column.text<AccountId>('account').notNull(),
      addressKey: column.text('address_key').notNull(),
      to: column.sealed<Address>('address'),
      group: column.flag('is_group').notNull(),
      language: column.text<Language>('language').notNull(),
      kind: column.text<About['kind']>('kind').notNull(),
      about: column.sealed<About>('about'),
      rank: column.text<Rank>('rank').notNull(),
      due: column.instant('due').notNull(),
      alert: column.text<AlertId>('alert'),
      recipient: column.text<RecipientId>('recipient'),
      slot: column.text('slot'),
      fresh: column.flag('fresh').notNull(),
      attempts: column.int('attempts').notNull(),
      repeat: column.flag('is_repeat').notNull(),
      addedAt: column.instant('added_at').notNull(),
      leaseUntil: column.instant('lease_until'),
      message: column.text<MessageId>('message'),
      why: column.text('why'),
      settledAt: column.instant('settled_at'),
    }),
    self => [
      kit.index('notices_open').on(self.id).where(sql`settled_at is null`),
      kit.index('notices_alert').on(self.alert).where(sql`alert is not null`),
      kit.index('notices_chat').on(self.addressKey, self.slot),
      kit.index('notices_message').on(self.addressKey, self.message).where(sql`message is not null`),
      kit.index('notices_settled').on(self.settledAt).where(sql`settled_at is not null`),
      kit.check('leased_notices_have_a_lease', sql`(state = 'leased') = (lease_until is not null)`),
      kit.check(
        'open_notices_have_words',
        sql`state not in ('queued', 'leased') or (about is not null and address is not null)`,
      ),
    ],
  )
}

/** Where each chat's conversation stands, what wakes when, and the last folio of each office. */
function smallTables(kit: Kit) {
  const conversations = kit.table('conversations', column => ({
    addressKey: column.text('address_key').primaryKey(),
    state: column.sealed<unknown>('state'),
    language: column.text<Language>('language'),
    at: column.instant('at').notNull(),
  }))
  const timers = kit.table(
    'timers',
    column => ({
      kind: column.text('kind').notNull(),
      ref: column.text('ref').notNull(),
      due: column.instant('due').notNull(),
    }),
    self => [kit.primaryKey({ columns: [self.ref, self.kind] }), kit.index('timers_due').on(self.due)],
  )
  const folios = kit.table('folios', column => ({
    code: column.text('code').primaryKey(),
    last: column.int('last').notNull(),
  }))
  return { conversations, timers, folios }
}
