import { sql } from 'drizzle-orm'
import type {
  AlertState,
  DeskEnding,
  Outcome,
  PastAttendance,
  Reached,
  Recipient,
  RecipientState,
} from '../../domain/alert/alert.ts'
import type { CryBeside, ProtectionRequest, Taken } from '../../domain/alert/cry.ts'
import type { Actor, AlertEvent, JournalEntry } from '../../domain/alert/events.ts'
import type { Hearsay } from '../../domain/alert/place/hearsay.ts'
import type { NamedPlace } from '../../domain/alert/place/named-place.ts'
import type { Release } from '../../domain/alert/place/release.ts'
import type { Said, SaidId } from '../../domain/alert/said/said.ts'
import type {
  AlertId,
  ConsulateId,
  ContactId,
  DeskId,
  Folio,
  PersonId,
  RecipientId,
} from '../../domain/ids.ts'
import type { Address } from '../../domain/messaging/address.ts'
import type { Language } from '../../domain/people/person.ts'
import type { Area, Place } from '../../domain/place.ts'
import type { Kit } from './columns.ts'
import type { personsTable } from './people-tables.ts'

/** Every alert and drill, in whatever state. */
export function alertsTable(kit: Kit, persons: ReturnType<typeof personsTable>) {
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
      afterDrill: column.flag('after_drill').notNull().default(false),
      confirmed: column.flag('confirmed').notNull(),
      reporter: column.sealed<string>('reporter'),
      reportedBy: column.text<ContactId>('reported_by'),
      own: column.sealed<CryBeside>('own_cry'),
      about: column.sealed<Taken>('about'),
      offeredAs: column.text<AlertId>('offered_as'),
      sameAs: column.text<AlertId>('same_as'),
      raisedAt: column.instant('raised_at').notNull(),
      openedAt: column.instant('opened_at'),
      place: column.sealed<Place & { readonly release?: Release }>('place'),
      consulate: column.text<ConsulateId>('consulate'),
      registered: column.text<ConsulateId>('registered'),
      officer: column.sealed<string>('officer'),
      attendedAt: column.instant('attended_at'),
      attendedBy: column.text<RecipientId>('attended_by'),
      contactedAt: column.instant('contacted_at'),
      reached: column.sealed<Reached>('reached'),
      protection: column.sealed<ProtectionRequest>('protection'),
      closedAt: column.instant('closed_at'),
      outcome: column.text<Outcome>('outcome'),
      closedBy: column.sealed<string>('closed_by'),
      ending: column.sealed<DeskEnding>('ending'),
      reopenedAt: column.instant('reopened_at'),
      lastSaid: column.int('last_said').$type<SaidId>(),
      echoSince: column.instant('echo_since'),
      echoFrom: column.int('echo_from').$type<SaidId>(),
      echoLast: column.int('echo_last').$type<SaidId>(),
      named: column.sealed<NamedPlace>('named'),
      area: column.spare<Area>('area'),
      hearsay: column.sealed<readonly Hearsay[]>('hearsay'),
      untold: column.sealed<readonly ContactId[]>('untold'),
      placeStopped: column.instant('place_stopped'),
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

/** All who are told of an alert, each with what is known of their copy. */
export function recipientsTable(kit: Kit, alerts: ReturnType<typeof alertsTable>) {
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
      helper: column.text<NonNullable<Recipient['helper']>>('helper'),
      name: column.sealed<string>('name').notNull(),
      addressKey: column.text('address_key').notNull(),
      address: column.sealed<Address>('address').notNull(),
      group: column.flag('is_group').notNull(),
      language: column.text<Language>('language').notNull(),
      state: column.text<RecipientState>('state').notNull(),
      at: column.instant('at').notNull(),
      answer: column.text<NonNullable<Recipient['answer']>>('answer'),
      byNumber: column.flag('by_number').notNull().default(false),
      lastSaid: column.int('last_said').$type<SaidId>(),
      batchSince: column.instant('batch_since'),
      batchFrom: column.int('batch_from').$type<SaidId>(),
      batchSize: column.int('batch_size'),
      owed: column.int('owed').$type<SaidId>(),
      heard: column.int('heard').$type<SaidId>(),
      remindedAt: column.instant('reminded_at'),
      attendedUntil: column.spare<PastAttendance>('attended_until'),
    }),
    self => [
      kit.uniqueIndex('recipients_id').on(self.id),
      kit.index('recipients_alert').on(self.alert),
      kit.index('recipients_by_number').on(self.addressKey).where(sql`by_number`),
      kit.index('recipients_owed').on(self.addressKey).where(sql`owed is not null`),
    ],
  )
}

/** All that was said in each alert: which it is and when it was sent in clear, who said what to whom sealed. */
export function alertWordsTable(kit: Kit, alerts: ReturnType<typeof alertsTable>) {
  return kit.table(
    'alert_words',
    column => ({
      alert: column
        .text<AlertId>('alert')
        .notNull()
        .references(() => alerts.id, { onDelete: 'cascade' }),
      id: column.int('id').$type<SaidId>().notNull(),
      at: column.instant('at').notNull(),
      entry: column.sealed<Omit<Said, 'alert' | 'id' | 'at'>>('entry').notNull(),
    }),
    self => [kit.primaryKey({ columns: [self.alert, self.id] })],
  )
}

/** The events of each alert in the order of commit; their kinds are in clear, to be counted, and who acted is sealed. */
export function journalTable(kit: Kit, alerts: ReturnType<typeof alertsTable>) {
  return kit.table(
    'alert_events',
    column => ({
      turn: column.autoincrement<number>('turn'),
      alert: column
        .text<AlertId>('alert')
        .notNull()
        .references(() => alerts.id, { onDelete: 'cascade' }),
      at: column.instant('at').notNull(),
      kind: column.text<AlertEvent['kind']>('kind').notNull(),
      by: column.text<Actor['by']>('by').notNull(),
      entry: column.sealed<Pick<JournalEntry, 'event' | 'actor'>>('entry').notNull(),
    }),
    self => [kit.index('alert_events_alert').on(self.alert)],
  )
}
