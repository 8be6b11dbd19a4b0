import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import type { AlertId, PersonId } from '../../../src/domain/ids.ts'
import type { AccountId } from '../../../src/domain/messaging/address.ts'
import { jsonLog, silentLog } from '../../../src/platform/log.ts'
import { alertById } from '../../../src/store/queries/alerts.ts'
import { contactsOf } from '../../../src/store/queries/contacts.ts'
import { conversationOf } from '../../../src/store/queries/conversations.ts'
import { allDesks } from '../../../src/store/queries/desks.ts'
import { quarantinedMessages } from '../../../src/store/queries/inbounds.ts'
import { eventsOf } from '../../../src/store/queries/journal.ts'
import { claim } from '../../../src/store/queries/notices.ts'
import { personById } from '../../../src/store/queries/persons.ts'
import { saidInAlert } from '../../../src/store/queries/said.ts'
import { openVault } from '../../../src/store/queries/vault.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../../src/store/store.ts'
import { temporaryFolder } from '../../folders.ts'
import { at, chat } from '../samples.ts'
import { isOld, masterOfBefore, putBefore, sealedValuesOf } from './before.ts'

const folder = temporaryFolder('resealing', afterAll)

const open = (path: string, log = silentLog): Store => openSqlite({ path, sealer: masterOfBefore }, { log })

/** Everything that the database holds of everybody, as queries read it. */
async function everything(store: Store): Promise<unknown> {
  const vault = openVault(store, 'whatsapp' as AccountId)
  const people = await store.read(async tx => {
    const each = []
    for (let nth = 0; nth < 12; nth += 1) {
      const id = `person-${String(nth).padStart(8, '0')}` as PersonId
      const alert = `alert-${String(nth).padStart(8, '0')}` as AlertId
      each.push({
        person: await personById(tx, id),
        contacts: await contactsOf(tx, id),
        conversation: await conversationOf(tx, chat(`persona-${nth}`)),
        alert: await alertById(tx, alert),
        said: await saidInAlert(tx, alert),
        events: await eventsOf(tx, alert),
      })
    }
    return { each, desks: await allDesks(tx), aside: await quarantinedMessages(tx) }
  })
  const notices = await store.write(async tx => {
    const { db, tables } = tx
    const ids = await db.select({ id: tables.notices.id }).from(tables.notices)
    return claim(
      tx,
      ids.map(({ id }) => id),
      at(0),
    )
  })
  return { people, notices, vault: await vault.all('session') }
}

test('a database of the version before data keys is sealed anew at the start, and nothing of it is lost', async () => {
  const path = join(folder, 'whole.db')
  putBefore(path)
  const before = sealedValuesOf(path)
  expect(before.filter(isOld)).toHaveLength(before.length)
  const lines: string[] = []
  const store = open(path, jsonLog('info', { write: line => void lines.push(line) }))
  const all = await everything(store)
  await store.close()
  expect(lines.join('\n')).toContain('a key for each of them')
  const text = JSON.stringify(all)
  for (let nth = 0; nth < 12; nth += 1) {
    for (const known of [
      `Persona Ejemplo ${nth}`,
      `"persona-${nth}"`,
      `Familiar ${nth}`,
      `"familiar-${nth}"`,
    ])
      expect(text).toContain(known)
  }
  for (const known of ['me llevan a la calle 5', 'Mesa de prueba', 'session-of-the-fixture'])
    expect(text).toContain(known)
  const after = sealedValuesOf(path)
  expect(after).toHaveLength(before.length)
  expect(after.filter(isOld)).toEqual([])
  const bytes = readFileSync(path)
  expect(before.filter(value => bytes.includes(value.bytes))).toEqual([])
})

test('killed at any statement of it, the next start goes on, and nothing is lost', async () => {
  const whole = join(folder, 'expected.db')
  putBefore(whole)
  const store = open(whole)
  const expected = await everything(store)
  await store.close()
  // The files as a kill leaves them, at each of so many statements in turn: every next start goes on from there.
  let path = join(folder, 'killed-0.db')
  putBefore(path)
  let kills = 0
  for (const last of [12, 20, 30, 40, 60, 90, 120, 150, 170, 60, 30]) {
    const left = join(folder, `killed-${kills + 1}.db`)
    if (await cutOff(path, last, left)) {
      kills += 1
      path = left
    }
    if (kills % 3 === 0) {
      const looked = join(folder, `looked-${kills}.db`)
      copyDatabase(path, looked)
      const again = open(looked)
      expect(await everything(again)).toEqual(expected)
      await again.close()
    }
  }
  expect(kills).toBeGreaterThanOrEqual(5)
  const again = open(path)
  expect(await everything(again)).toEqual(expected)
  await again.close()
  expect(sealedValuesOf(path).filter(isOld)).toEqual([])
})

/** Opens the database at `path`, and puts at `left` what its files held at the statement of this number; false if there were not so many. */
async function cutOff(path: string, last: number, left: string): Promise<boolean> {
  let statements = 0
  const trace = () => {
    statements += 1
    if (statements === last) copyDatabase(path, left)
  }
  await openSqlite({ path, sealer: masterOfBefore, trace }, { log: silentLog }).close()
  return statements >= last
}

function copyDatabase(from: string, into: string): void {
  for (const end of ['', '-wal']) if (existsSync(from + end)) copyFileSync(from + end, into + end)
}

test('once that is done, nothing that the master key alone sealed is taken for true', async () => {
  const path = join(folder, 'old-value.db')
  putBefore(path)
  await open(path).close()
  const database = new Sqlite(path)
  const bytes = masterOfBefore.seal('persons.name', 'Otra')
  database.prepare("update persons set name = ? where id = 'person-00000003'").run(bytes)
  database.close()
  const copy = join(folder, 'old-value-2.db')
  copyFileSync(path, copy)
  const store = open(copy)
  await expect(store.read(tx => personById(tx, 'person-00000003' as PersonId))).rejects.toThrow(
    'persons.name',
  )
  expect(await store.read(tx => personById(tx, 'person-00000004' as PersonId))).toBeDefined()
  await store.close()
})
