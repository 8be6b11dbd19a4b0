import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { expect, test } from 'vitest'
import type { Folio, NoticeId, RecipientId } from '../../../src/domain/ids.ts'
import type { AccountId } from '../../../src/domain/messaging/address.ts'
import type { InboundId } from '../../../src/domain/messaging/inbound.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import * as alerts from '../../../src/store/queries/alerts.ts'
import * as contacts from '../../../src/store/queries/contacts.ts'
import * as conversations from '../../../src/store/queries/conversations.ts'
import * as desks from '../../../src/store/queries/desks.ts'
import * as inbounds from '../../../src/store/queries/inbounds.ts'
import * as invites from '../../../src/store/queries/invites.ts'
import * as journal from '../../../src/store/queries/journal.ts'
import * as hushes from '../../../src/store/queries/limits/hushes.ts'
import * as numbers from '../../../src/store/queries/limits/numbers.ts'
import * as messages from '../../../src/store/queries/messages.ts'
import * as notices from '../../../src/store/queries/notices.ts'
import * as aged from '../../../src/store/queries/owned/aged.ts'
import * as persons from '../../../src/store/queries/persons.ts'
import * as recipients from '../../../src/store/queries/recipients.ts'
import * as leases from '../../../src/store/queries/recovery/leases.ts'
import * as remains from '../../../src/store/queries/recovery/remains.ts'
import * as timers from '../../../src/store/queries/timers.ts'
import { forgetful } from '../../../src/store/recall/recall.ts'
import { sqliteKit } from '../../../src/store/schema/columns.ts'
import { defineTables } from '../../../src/store/schema/tables.ts'
import { KeyRing } from '../../../src/store/sealing/key-ring.ts'
import { makeSealer } from '../../../src/store/sealing/sealed.ts'
import { keyTable } from '../../../src/store/sqlite/key-table.ts'
import type { Db, Tx } from '../../../src/store/store.ts'
import {
  ALERT,
  ANA,
  alert,
  at,
  CHICAGO,
  chat,
  contact,
  DESK,
  draft,
  messageId,
  person,
  recipient,
} from '../samples.ts'

const NOTICE = 1 as NoticeId

/** Every query of a message's way and of the retention's: what runs while people wait. */
const queries: ((tx: Tx) => Promise<unknown>)[] = [
  tx => inbounds.firstSight(tx, 'simulator' as AccountId, 'update' as InboundId, at(0)),
  tx => inbounds.forgetInbounds(tx, at(0)),
  tx => persons.savePerson(tx, person()),
  tx => persons.personOf(tx, chat('ana')),
  tx => persons.personById(tx, ANA),
  tx => persons.strangersBefore(tx, at(0), 1),
  tx => persons.forgetPlaces(tx, at(0)),
  tx => persons.oldestPlace(tx),
  tx => contacts.saveContact(tx, contact()),
  tx => contacts.contactsOf(tx, ANA),
  tx => contacts.contactById(tx, contact().id),
  tx => contacts.relativesOf(tx, chat('mother')),
  tx => conversations.saveConversation(tx, chat('ana'), { state: 'state', language: 'es' }, at(0)),
  tx => conversations.conversationOf(tx, chat('ana')),
  tx => invites.saveInvite(tx, contact().id, 'code', at(0)),
  tx => invites.inviteOf(tx, 'code'),
  tx => invites.spendInvite(tx, contact().id, at(0)),
  tx => invites.noteWarned(tx, contact().id, at(0)),
  tx => numbers.suppressNumber(tx, '+13125550123', at(0)),
  tx => numbers.countToldNumber(tx, chat('ana'), '+13125550123', at(0)),
  tx => numbers.numbersToday(tx, chat('ana'), ['+13125550123'], at(0)),
  tx => numbers.forgetToldNumbers(tx, at(0)),
  tx => numbers.numbersInHour(tx, at(0)),
  tx => hushes.hushOf(tx, chat('ana'), at(0)),
  tx => aged.forgetEndedContacts(tx, at(0), 0),
  tx => aged.forgetChatsOfNobody(tx, at(2_000), ''),
  tx => desks.deskOf(tx, chat('group')),
  tx => desks.desksOf(tx, CHICAGO),
  tx => desks.deskById(tx, DESK),
  tx => desks.deskByCode(tx, 'code'),
  tx => alerts.saveAlert(tx, alert()),
  tx => alerts.nextFolio(tx, 'CHI'),
  tx => alerts.alertByFolio(tx, 'CHI-0001' as Folio),
  tx => alerts.alertById(tx, ALERT),
  tx => alerts.alertOf(tx, ANA),
  tx => alerts.liveAlerts(tx),
  tx => alerts.alertsClosedBefore(tx, at(0), 1),
  tx => journal.eventsOf(tx, ALERT),
  tx => recipients.addRecipients(tx, [recipient('mother')]),
  tx => recipients.recipientsOfAlert(tx, ALERT),
  tx => recipients.toldByNumber(tx, chat('mother')),
  tx => recipients.changeRecipient(tx, recipient('mother')),
  tx => notices.enqueue(tx, [draft({ slot: 'slot' })], at(0)),
  tx => notices.queuedHeaders(tx, NOTICE, 1),
  tx => notices.claim(tx, [NOTICE], at(0)),
  tx => notices.postpone(tx, NOTICE, at(0), { repeat: false }),
  tx => notices.finishNotice(tx, NOTICE, { state: 'sent', message: messageId('m') }, at(0)),
  tx => messages.noticeOfMessage(tx, chat('mother'), messageId('m')),
  tx => messages.alertsOfMessage(tx, chat('mother'), messageId('m')),
  tx => leases.reclaim(tx),
  tx => leases.isReadable(tx, NOTICE),
  tx => leases.waitingNotice(tx, NOTICE),
  tx => remains.remainsOf(tx, ALERT, 'recipient-mother' as RecipientId),
  tx => notices.dropNotices(tx, ALERT),
  tx => notices.purgeNotices(tx, at(0)),
  tx => timers.setTimer(tx, 'ladder', ALERT, at(0)),
  tx => timers.dueTimers(tx, at(0), 1),
  tx => timers.nextTimer(tx),
  tx => timers.clearTimer(tx, 'ladder', ALERT),
  tx => alerts.eraseAlert(tx, ALERT),
  tx => persons.erasePerson(tx, ANA),
]

test('no query on the way of a message reads a whole table', async () => {
  const database = new Sqlite(':memory:')
  for (const step of readdirSync('migrations/sqlite')
    .filter(name => name.endsWith('.sql'))
    .toSorted())
    database.exec(readFileSync(join('migrations/sqlite', step), 'utf8'))
  const ran = new Set<string>()
  const logger = { logQuery: (sql: string) => ran.add(sql) }
  const sealer = makeSealer(systemRandom.bytes(32), systemRandom)
  const db = drizzle(database, { logger }) as unknown as Db
  const ring = new KeyRing({ sealer, table: keyTable(database, systemRandom) })
  const tx = { db, sealer: ring, tables: defineTables(sqliteKit(ring)), recall: forgetful }
  for (const query of queries) await query(tx)
  expect(ran.size).toBeGreaterThan(queries.length)
  const scans = [...ran].flatMap(sql => {
    const steps = database.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`)
    const values = Array.from(sql.matchAll(/\?/g), () => 1)
    // Walking an index in its order is no scan of a table: it stops at the limit, or covers only open rows.
    return steps
      .all(...values)
      .flatMap(({ detail }) => (/^SCAN (?!.*USING .*INDEX)/.test(detail) ? [sql] : []))
  })
  // What an account of ours keeps of a chat is sought once, when that chat erases itself.
  expect(scans.filter(sql => !sql.startsWith('delete from "vault" where substr'))).toEqual([])
  database.close()
})
