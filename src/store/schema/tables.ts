import { sql } from 'drizzle-orm'
import type { AlertId, ConsulateId, DeskId, NoticeId, RecipientId } from '../../domain/ids.ts'
import type { AccountId, Address, MessageId } from '../../domain/messaging/address.ts'
import type { About, Rank } from '../../domain/outbox/notice.ts'
import type { Helper } from '../../domain/people/helper.ts'
import type { Desk, Language } from '../../domain/people/person.ts'
import { alertsTable, alertWordsTable, journalTable, recipientsTable } from './alert-tables.ts'
import { botTables } from './bot-tables.ts'
import type { Kit } from './columns.ts'
import { keysTable } from './keys-table.ts'
import { peopleTables } from './people-tables.ts'

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
  const journal = journalTable(kit, alerts)
  const alertWords = alertWordsTable(kit, alerts)
  const notices = noticesTable(kit)
  return {
    meta,
    keys: keysTable(kit),
    desks,
    ...people,
    alerts,
    recipients,
    journal,
    alertWords,
    notices,
    ...smallTables(kit),
    ...botTables(kit),
  }
}

/** Facts about the database itself, such as a value that only its own key can open. */
function metaTable(kit: Kit) {
  return kit.table('meta', column => ({
    name: column.text('name').primaryKey(),
    value: column.sealed<string>('value').notNull(),
  }))
}

function desksTable(kit: Kit) {
  return kit.table(
    'desks',
    column => ({
      turn: column.autoincrement<number>('turn'),
      id: column.text<DeskId>('id').notNull(),
      consulate: column.text<ConsulateId>('consulate'),
      helper: column.sealed<Helper>('helper'),
      state: column.text<Desk['state']>('state').notNull(),
      addressKey: column.text('address_key'),
      address: column.sealed<Address>('address'),
      group: column.flag('is_group').notNull(),
      title: column.spare<string>('title'),
      boundAt: column.instant('bound_at'),
      boundUntil: column.instant('bound_until'),
      inDoubtSince: column.instant('in_doubt_since'),
      lastAlertAt: column.instant('last_alert_at'),
      unheardSince: column.instant('unheard_since'),
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

/** The row of the counts of folios above which an office begins that has none of its own. */
export const EVERY_OFFICE = '*'

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
