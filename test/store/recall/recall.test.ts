import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Said, SaidId } from '../../../src/domain/alert/said/said.ts'
import { silentLog } from '../../../src/platform/log.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import { alertById, eraseAlert, saveAlert } from '../../../src/store/queries/alerts.ts'
import { contactsOf, saveContact } from '../../../src/store/queries/contacts.ts'
import { saveConversation } from '../../../src/store/queries/conversations.ts'
import { addDesk, anyDeskIsBound, bindDesk, desksOf, endDesk } from '../../../src/store/queries/desks.ts'
import { moveChat } from '../../../src/store/queries/owned/moving.ts'
import { erasePerson, savePerson } from '../../../src/store/queries/persons.ts'
import { addRecipients, changeRecipient, recipientsOfAlert } from '../../../src/store/queries/recipients.ts'
import { keepWords, saidInAlert } from '../../../src/store/queries/said.ts'
import { forgetful } from '../../../src/store/recall/recall.ts'
import { makeSealer } from '../../../src/store/sealing/sealed.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import type { Tx } from '../../../src/store/store.ts'
import { temporaryFolder } from '../../folders.ts'
import {
  ALERT,
  ANA,
  alert,
  at,
  attended,
  CHICAGO,
  chat,
  closed,
  contact,
  DESK,
  deskRecipient,
  person,
  recipient,
} from '../samples.ts'

/** All that is kept, read through `tx`. */
async function seen(tx: Tx) {
  return {
    facts: await alertById(tx, ALERT),
    copies: await recipientsOfAlert(tx, ALERT),
    contacts: await contactsOf(tx, ANA),
    said: await saidInAlert(tx, ALERT),
    desks: await desksOf(tx, CHICAGO),
    isAny: await anyDeskIsBound(tx),
  }
}

/** The same rows, read as they stand in the database. */
const asStored = ({ db, tables, sealer }: Tx) => seen({ db, tables, sealer, recall: forgetful })

let moment = 100
const another = () => {
  moment += 1
  return at(moment)
}

/** One write of each kind that any kept value may be read from. */
const WRITES: Readonly<Record<string, (tx: Tx) => Promise<unknown>>> = {
  'the alert is attended': tx => saveAlert(tx, attended({ raisedAt: another() })),
  'the alert ends': tx => saveAlert(tx, closed({ closedAt: another() })),
  'the alert is open': tx => saveAlert(tx, alert({ raisedAt: another() })),
  'a copy is taken': tx => changeRecipient(tx, recipient('mother', { state: 'sent', at: another() })),
  'a copy moves': tx =>
    changeRecipient(tx, recipient('mother', { address: chat('elsewhere'), at: another() })),
  'two copies change': async tx => {
    await changeRecipient(tx, recipient('mother', { state: 'sent', at: another() }))
    await changeRecipient(tx, deskRecipient({ state: 'sent', at: another() }))
  },
  'the contact is renamed': tx => saveContact(tx, contact({ name: `Mamá ${another()}` })),
  'the contact is muted': tx => saveContact(tx, contact({ mutedAt: another() })),
  'the contact is removed': tx => saveContact(tx, contact({ state: 'removed' })),
  'the person is renamed': tx => savePerson(tx, person({ name: `Ana ${another()}` })),
  'the person takes an ally back': tx => savePerson(tx, person({ allies: [] })),
  'words are kept': tx => keepWords(tx, wordsAt(another())),
  'the desk ends': tx => endDesk(tx, DESK, 'lost'),
  'the desk is bound': tx => bindDesk(tx, DESK, { address: chat('desk'), group: true }, another()),
  'the mother reads English': tx => speaks(tx, 'mother', 'en'),
  'the mother reads Spanish': tx => speaks(tx, 'mother', 'es'),
  'the person reads English': tx => speaks(tx, 'ana', 'en'),
  'the desk reads English': tx => speaks(tx, 'desk', 'en'),
  'the chat of the mother moves': tx => moveChat(tx, chat('mother'), chat('moved')),
  'the alert is erased': tx => eraseAlert(tx, ALERT),
  'the person is erased': tx => erasePerson(tx, ANA),
}

function wordsAt(moment: ReturnType<typeof at>): Said {
  const id = (moment - at(0)) as SaidId
  return {
    id,
    alert: ALERT,
    at: moment,
    author: { by: 'person' },
    what: { kind: 'words', text: 'hola' },
    to: 'everybody',
  }
}

const speaks = (tx: Tx, name: string, language: 'es' | 'en') =>
  saveConversation(tx, chat(name), { state: { version: 1, at: 'idle' }, language }, at(1))

async function settle(tx: Tx): Promise<void> {
  await savePerson(tx, person())
  await saveContact(tx, contact())
  await addDesk(
    tx,
    { id: DESK, consulate: CHICAGO, state: 'waiting', group: true },
    `code-${another()}`,
    at(1e6),
  )
  await bindDesk(tx, DESK, { address: chat('desk'), group: true }, at(1))
  await saveAlert(tx, alert())
  await addRecipients(tx, [recipient('mother'), deskRecipient()])
}

class Undone extends Error {}

test('whatever is written, by whichever query, in work that stays or is undone, what is recalled is what is stored', async () => {
  const kind = fc.constantFrom(...Object.keys(WRITES))
  const piece = fc.record({ writes: fc.array(kind, { minLength: 1, maxLength: 3 }), isUndone: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), async pieces => {
      const path = join(temporaryFolder('recall'), 'avisa.db')
      const store = openSqlite(
        { path, sealer: makeSealer(systemRandom.bytes(32), systemRandom) },
        { log: silentLog },
      )
      try {
        await store.write(settle)
        const compared = async (tx: Tx) => expect(await seen(tx)).toEqual(await asStored(tx))
        const work = pieces.map(({ writes, isUndone }) => async (tx: Tx) => {
          await compared(tx)
          for (const name of writes) {
            await WRITES[name]?.(tx).catch(ofErased)
            await compared(tx)
          }
          if (isUndone) throw new Undone()
        })
        // All of them in one transaction, and views that look on meanwhile.
        const written = work.map(one => store.write(one).catch(unlessUndone))
        const looks = work.map(() => store.read(compared))
        await Promise.all([...written, ...looks])
        await store.read(compared)
      } finally {
        await store.close()
      }
    }),
    { numRuns: 40 },
  )
})

/** What belongs to somebody who was erased cannot be written any more. */
function ofErased(thrown: unknown): void {
  if (!(thrown instanceof Error) || /expect/i.test(thrown.message)) throw thrown
}

function unlessUndone(thrown: unknown): void {
  if (!(thrown instanceof Undone)) throw thrown
}

test('what another process writes is seen by the next who reads, and by the next who writes', async () => {
  const path = join(temporaryFolder('recall'), 'avisa.db')
  const store = openSqlite(
    { path, sealer: makeSealer(systemRandom.bytes(32), systemRandom) },
    { log: silentLog },
  )
  await store.write(settle)
  await store.read(seen)
  const other = new Sqlite(path)
  other.exec("update desks set state = 'removed'")
  expect(await store.read(tx => anyDeskIsBound(tx))).toBe(false)
  other.exec("update contacts set state = 'removed'")
  expect(await store.write(tx => contactsOf(tx, ANA))).toEqual([])
  other.close()
  await store.close()
})

test('a view of before a commit is neither shown what came after it, nor makes others remember what it sees', async () => {
  const path = join(temporaryFolder('recall'), 'avisa.db')
  const store = openSqlite(
    { path, sealer: makeSealer(systemRandom.bytes(32), systemRandom) },
    { log: silentLog },
  )
  await store.write(settle)
  const [looking, written] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const view = store.read(async tx => {
    await alertById(tx, ALERT)
    looking.resolve()
    await written.promise
    return await contactsOf(tx, ANA)
  })
  await looking.promise
  await store.write(tx => saveContact(tx, contact({ name: 'Otra' })))
  written.resolve()
  const before = await view
  expect(before.map(({ name }) => name)).toEqual(['Mamá'])
  expect((await store.read(tx => contactsOf(tx, ANA))).map(({ name }) => name)).toEqual(['Otra'])
  await store.close()
})
