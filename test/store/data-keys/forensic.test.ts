import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { AlertId, ContactId, Folio, PersonId, RecipientId } from '../../../src/domain/ids.ts'
import { unpacked } from '../../../src/store/backup/archive.ts'
import { keysFileOf } from '../../../src/store/backup/backup-names.ts'
import { unlocked } from '../../../src/store/backup/lock.ts'
import { saveAlert } from '../../../src/store/queries/alerts.ts'
import { saveContact } from '../../../src/store/queries/contacts.ts'
import { saveConversation } from '../../../src/store/queries/conversations.ts'
import { erasePerson, savePerson } from '../../../src/store/queries/persons.ts'
import { addRecipients } from '../../../src/store/queries/recipients.ts'
import type { Tx } from '../../../src/store/store.ts'
import { temporaryFolder } from '../../folders.ts'
import { Place } from '../backup/place.ts'
import { alert, at, chat, contact, person, recipient } from '../samples.ts'

/** How many are registered, every second of whom erases themselves. */
const PEOPLE = 240

const idOf = (kind: string, nth: number) => `${kind}-${String(nth).padStart(8, '0')}`
const personIdOf = (nth: number) => idOf('person', nth) as PersonId

async function register(tx: Tx, nth: number): Promise<void> {
  const id = personIdOf(nth)
  const address = chat(`persona-${nth}`)
  await savePerson(tx, person({ id, address, name: `Persona Ejemplo ${nth}` }))
  const kin = { address: chat(`familiar-${nth}`), name: `Familiar ${nth}` }
  await saveContact(tx, contact({ id: idOf('contact', nth) as ContactId, person: id, ...kin }))
  await saveConversation(tx, address, { state: { at: 'idle', nth }, language: 'es' }, at(nth))
  const own = alert({ id: idOf('alert', nth) as AlertId, person: id, folio: `CHI-${nth + 1000}` as Folio })
  await saveAlert(tx, own)
  await addRecipients(tx, [
    recipient('kin', { id: idOf('recipient', nth) as RecipientId, alert: own.id, ...kin }),
  ])
}

/** All that lies sealed of everybody whose number `is` theirs, and the keys that opened it, as a database of theirs alone has them. */
function readAll(path: string) {
  const database = new Sqlite(path, { readonly: true })
  const columns = database
    .prepare<[], { table: string; name: string; key: string }>(
      `select t.name as "table", c.name as name from sqlite_schema t, pragma_table_info(t.name) c
       where t.type = 'table' and lower(c.type) = 'blob' and t.name in ('persons', 'contacts', 'alerts', 'recipients', 'conversations')`,
    )
    .all()
  const sealed = columns.flatMap(({ table, name }) =>
    database.prepare<[], Buffer>(`select ${name} from ${table} where ${name} is not null`).pluck().all(),
  )
  const keys = database
    .prepare<[], { id: string; wrapped: Buffer }>("select id, wrapped from keys where owner_key < '~'")
    .all()
  database.close()
  return { sealed, keys }
}

/** The id of the key that a sealed value needs first of all. */
const keyOf = (sealed: Buffer): string => sealed.toString('base64url', 1, 13)

test('nothing that was sealed of somebody who erased themselves opens any more: not in the file, its journal, or a backup', async () => {
  const place = await Place.make()
  const store = place.open()
  for (let nth = 0; nth < PEOPLE; nth += 1) await store.write(tx => register(tx, nth))
  const older = await place.backup({ into: join(place.backups, 'older.age') })
  const before = readAll(place.database)
  expect(before.sealed.length).toBeGreaterThan(PEOPLE * 8)
  for (let nth = 0; nth < PEOPLE; nth += 2) {
    await store.write(tx => erasePerson(tx, personIdOf(nth)))
    // Others come meanwhile, so that pages fill and are moved.
    if (nth % 20 === 0) await store.write(tx => register(tx, PEOPLE + nth))
  }
  const left = readAll(place.database)
  const stillThere = new Set(left.keys.map(({ id }) => id))
  const erased = before.keys.filter(({ id }) => !stillThere.has(id))
  const theirs = before.sealed.filter(value => !stillThere.has(keyOf(value)))
  // The person's key of each, and the chat's.
  expect(erased).toHaveLength(PEOPLE)
  expect(theirs.length).toBeGreaterThan(PEOPLE * 3)

  const newer = await place.backup({ into: join(place.backups, 'newer.age') })
  const opener = { kind: 'identities', identities: [place.identity] } as const
  const contents = async (file: string, name: string): Promise<Buffer> => {
    const folder = temporaryFolder('forensic')
    const archive = await unlocked(opener, createReadStream(file))
    if (typeof archive === 'string') throw new Error(archive)
    await unpacked(archive, each => join(folder, each))
    return readFileSync(join(folder, name))
  }
  const wal = `${place.database}-wal`
  const places = {
    file: readFileSync(place.database),
    journal: existsSync(wal) ? readFileSync(wal) : Buffer.alloc(0),
    older: await contents(older, 'avisa.db'),
    newer: await contents(newer, 'avisa.db'),
    newerKeys: Buffer.from(
      (await contents(keysFileOf(newer), 'avisa-keys.txt'))
        .toString()
        .split('\n')
        .map(line => line.split(' ')[2] ?? '')
        .map(text => Buffer.from(text, 'base64').toString('hex'))
        .join(''),
      'hex',
    ),
  }
  // The keys are found where they are: the search is not blind.
  expect(left.keys.every(({ wrapped }) => places.file.includes(wrapped))).toBe(true)
  expect(left.keys.every(({ wrapped }) => places.newerKeys.includes(wrapped))).toBe(true)
  const inBackup = theirs.filter(value => places.older.includes(value)).length
  expect(inBackup).toBe(theirs.length)
  const residue = theirs.filter(value => places.file.includes(value) || places.journal.includes(value)).length
  const openable = Object.values(places).map(
    bytes => erased.filter(({ wrapped }) => bytes.includes(wrapped)).length,
  )
  console.log(
    `${theirs.length} sealed values of ${PEOPLE / 2} erased: ${residue} of them lie in the file or its journal, ${inBackup} in a backup; ${openable.reduce((a, b) => a + b)} of their keys anywhere`,
  )
  expect(openable).toEqual([0, 0, 0, 0, 0])
  await store.close()
})
