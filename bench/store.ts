/**
 * What an alert costs the database, and what group commit and full durability cost and gain.
 * `node bench/store.ts [alerts]` prints its figures; the ratios are the findings, since disks differ.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Recipient } from '../src/domain/alert/alert.ts'
import { type AlertId, type ContactId, instant, type PersonId, type RecipientId } from '../src/domain/ids.ts'
import type { AccountId, Address, ChatId } from '../src/domain/messaging/address.ts'
import type { InboundId } from '../src/domain/messaging/inbound.ts'
import type { Draft, NoticeHeader } from '../src/domain/outbox/notice.ts'
import { systemClock } from '../src/platform/clock.ts'
import { silentLog } from '../src/platform/log.ts'
import { systemRandom } from '../src/platform/random.ts'
import { alertById, alertOf, nextFolio, saveAlert } from '../src/store/queries/alerts.ts'
import { contactsOf, relativesOf, saveContact } from '../src/store/queries/contacts.ts'
import { conversationOf, saveConversation } from '../src/store/queries/conversations.ts'
import { deskOf } from '../src/store/queries/desks.ts'
import { firstSight } from '../src/store/queries/inbounds.ts'
import { claim, enqueue, finishNotice } from '../src/store/queries/notices.ts'
import { personOf, savePerson } from '../src/store/queries/persons.ts'
import { addRecipients } from '../src/store/queries/recipients.ts'
import { setTimer } from '../src/store/queries/timers.ts'
import { makeSealer } from '../src/store/sealing/sealed.ts'
import { openSqlite } from '../src/store/sqlite/sqlite.ts'
import type { Store, Tx } from '../src/store/store.ts'

const ALERTS = Number(process.argv[2] ?? 4_000)
const RELATIVES = 3
const NOW = instant(1_760_000_000_000)
const folder = mkdtempSync('.bench-store-')

const chat = (name: string): Address => ({
  network: 'simulator',
  account: 'simulator' as AccountId,
  chat: name as ChatId,
})

function open(name: string): Store {
  const sealer = makeSealer(systemRandom.bytes(32), systemRandom)
  return openSqlite({ path: join(folder, name), sealer }, { log: silentLog })
}

/** People with three relatives each, so that every alert finds what it finds in life. */
async function populate(store: Store): Promise<void> {
  await Promise.all(
    Array.from({ length: ALERTS }, (_, turn) =>
      store.write(async tx => {
        const id = `person-${turn}` as PersonId
        const known = { name: 'Persona de prueba', language: 'es', createdAt: NOW, consentedAt: NOW } as const
        await savePerson(tx, { ...known, id, address: chat(`p${turn}`) })
        for (let relative = 0; relative < RELATIVES; relative += 1)
          await saveContact(tx, {
            id: `contact-${turn}-${relative}` as ContactId,
            person: id,
            name: 'Mamá',
            state: 'accepted',
            language: 'es',
            invitedAt: NOW,
            answeredAt: NOW,
            confirmedAt: NOW,
            phone: '+13125550123',
            address: chat(`r${turn}-${relative}`),
          })
      }),
    ),
  )
}

/** All that the inbox reads and writes for one cry: three relatives and one desk are to be told. */
async function intake(tx: Tx, turn: number): Promise<NoticeHeader[]> {
  const from = chat(`p${turn}`)
  await firstSight(tx, from.account, `update-${turn}` as InboundId, NOW)
  const person = await personOf(tx, from)
  if (!person) throw new Error('The person is not there')
  await alertOf(tx, person.id)
  await relativesOf(tx, from)
  await deskOf(tx, from)
  await conversationOf(tx, from)
  const id = `alert-${turn}` as AlertId
  const contacts = await contactsOf(tx, person.id)
  const place = { point: { lat: 41.85, lon: -87.65 }, at: NOW, source: 'pin' } as const
  const folio = await nextFolio(tx, 'CHI')
  const alert = {
    id,
    person: person.id,
    state: 'open',
    drill: false,
    confirmed: true,
    raisedAt: NOW,
  } as const
  await saveAlert(tx, {
    ...alert,
    folio,
    openedAt: NOW,
    place: { ...place, release: { by: 'cry', at: NOW } },
  })
  const told = [...contacts.flatMap(({ address }) => address ?? []), chat('desk')]
  const recipients = told.map(
    (address, at): Recipient => ({
      id: `recipient-${turn}-${at}` as RecipientId,
      alert: id,
      role: at < RELATIVES ? 'family' : 'desk',
      name: 'Mamá',
      address,
      group: at === RELATIVES,
      language: 'es',
      state: 'waiting',
      byNumber: false,
      at: NOW,
    }),
  )
  await addRecipients(tx, recipients)
  await alertById(tx, id)
  await setTimer(tx, 'ladder', id, NOW)
  await setTimer(tx, 'lapse', id, NOW)
  await saveConversation(tx, from, { state: { version: 1, at: 'idle' }, language: 'es' }, NOW)
  const drafts = recipients.map(
    (recipient): Draft => ({
      to: recipient.address,
      group: recipient.group,
      language: 'es',
      about: { kind: 'alert', again: 0 },
      rank: 'alert',
      due: NOW,
      alert: id,
      recipient: recipient.id,
    }),
  )
  const tracker: Draft = {
    to: from,
    group: false,
    language: 'es',
    about: { kind: 'tracker' },
    rank: 'acknowledgement',
    due: NOW,
    alert: id,
    slot: `tracker:${id}`,
  }
  return enqueue(tx, [...drafts, tracker], NOW)
}

/** Runs `work` and says how many of `count` were done in a second, and the processor's milliseconds for each. */
async function rate(count: number, work: () => Promise<unknown>) {
  const start = systemClock.steady()
  const spent = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(spent)
  const perSecond = Math.round(count / ((systemClock.steady() - start) / 1_000))
  return {
    perSecond,
    said: `${perSecond}/s, ${((user + system) / 1_000 / count).toFixed(2)} ms of processor each`,
  }
}

async function oneByOne(count: number, work: (turn: number) => Promise<unknown>): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await work(turn)
}

/** As many as `wide` are under way at once: what a storm looks like from the inbox. */
async function together(
  count: number,
  wide: number,
  work: (turn: number) => Promise<unknown>,
): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < count) {
      next += 1
      await work(next - 1)
    }
  }
  await Promise.all(Array.from({ length: wide }, lane))
}

async function benchIntake(): Promise<void> {
  const alone = open('alone.db')
  await populate(alone)
  const few = Math.ceil(ALERTS / 4)
  const single = await rate(few, () => oneByOne(few, turn => alone.write(tx => intake(tx, turn))))
  await alone.close()
  const store = open('group.db')
  await populate(store)
  const headers: NoticeHeader[] = []
  const grouped = await rate(ALERTS, () =>
    together(ALERTS, 500, async turn => headers.push(...(await store.write(tx => intake(tx, turn))))),
  )
  const ratio = (grouped.perSecond / single.perSecond).toFixed(1)
  console.log(`alerts taken in, one commit each      ${single.said}`)
  console.log(`alerts taken in, group commit         ${grouped.said}: ${ratio} times as many`)
  await benchRelay(store, headers)
  await store.close()
}

async function benchRelay(store: Store, headers: readonly NoticeHeader[]): Promise<void> {
  const sent = await rate(headers.length, () =>
    together(headers.length, 100, async turn => {
      const id = headers[turn]?.id
      if (id === undefined) return
      await store.write(tx => claim(tx, [id], NOW))
      await store.write(tx => finishNotice(tx, id, { state: 'sent', message: `m${turn}` as never }, NOW))
    }),
  )
  console.log(`notices claimed and settled (100 wide) ${sent.said}`)
}

async function benchLatency(): Promise<void> {
  const store = open('latency.db')
  await populate(store)
  const times: number[] = []
  await oneByOne(Math.min(ALERTS, 500), async turn => {
    const start = systemClock.steady()
    await store.write(tx => intake(tx, turn), { urgent: true })
    times.push(systemClock.steady() - start)
  })
  await store.close()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2)
  console.log(`a single cry until it is on disk      median ${at(0.5)} ms, 99 of 100 within ${at(0.99)} ms`)
}

/** What FULL costs over NORMAL, on a bare table, a commit for each row. */
function benchDurability(): void {
  const perSecond = (synchronous: string) => {
    const database = new Sqlite(join(folder, `${synchronous}.db`))
    database.pragma('journal_mode = WAL')
    database.pragma(`synchronous = ${synchronous}`)
    database.exec('create table rows (id integer primary key, body blob)')
    const insert = database.prepare('insert into rows (body) values (zeroblob(300))')
    const start = systemClock.steady()
    for (let turn = 0; turn < 2_000; turn += 1) insert.run()
    const rows = Math.round(2_000 / ((systemClock.steady() - start) / 1_000))
    database.close()
    return rows
  }
  const normal = perSecond('NORMAL')
  const full = perSecond('FULL')
  console.log(`bare rows, NORMAL, one commit each    ${normal}/s`)
  console.log(
    `bare rows, FULL, one commit each      ${full}/s   NORMAL is ${(normal / full).toFixed(1)} times as fast`,
  )
}

try {
  console.log(`${ALERTS} alerts, each with ${RELATIVES} relatives, a desk and the person's own message`)
  await benchIntake()
  await benchLatency()
  benchDurability()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
