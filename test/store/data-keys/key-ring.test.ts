import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { ContactId, PersonId } from '../../../src/domain/ids.ts'
import type { AccountId } from '../../../src/domain/messaging/address.ts'
import { silentLog } from '../../../src/platform/log.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import { contactById, contactsOf, saveContact } from '../../../src/store/queries/contacts.ts'
import { conversationOf, saveConversation } from '../../../src/store/queries/conversations.ts'
import { erasePerson, personById, personOf, savePerson } from '../../../src/store/queries/persons.ts'
import { openVault } from '../../../src/store/queries/vault.ts'
import { makeSealer } from '../../../src/store/sealing/sealed.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../../src/store/store.ts'
import { temporaryFolder } from '../../folders.ts'
import { ANA, at, chat, contact, MOTHER, person } from '../samples.ts'

const folder = temporaryFolder('key-ring', afterAll)
const sealer = makeSealer(systemRandom.bytes(32), systemRandom)
const BETO = 'person-beto-001' as PersonId
const beto = person({ id: BETO, address: chat('beto'), name: 'Beto de Prueba' })
let files = 0
let path: string
let store: Store
const open = () => openSqlite({ path, sealer }, { log: silentLog })

beforeEach(async () => {
  files += 1
  path = join(folder, `${files}.db`)
  store = open()
  await store.write(async tx => {
    await savePerson(tx, person())
    await saveContact(tx, contact())
    await savePerson(tx, beto)
  })
  return () => store.close()
})

/** Does something to the file that its service knows nothing of. */
function meddle(sql: string, ...values: unknown[]): unknown {
  const database = new Sqlite(path)
  try {
    const statement = database.prepare(sql)
    return statement.reader ? statement.all(...values) : statement.run(...values)
  } finally {
    database.close()
  }
}

const keys = () => meddle("select count(*) as keys from keys where owner_key < '~'")

describe('whoever can write the file, without the key', () => {
  test.each(['name', 'address', 'place'])(
    'cannot put the %s of one person in the row of another',
    async column => {
      meddle(
        `update persons set ${column} = (select ${column} from persons where id = ?) where id = ?`,
        BETO,
        ANA,
      )
      await expect(store.read(tx => personById(tx, ANA))).rejects.toThrow(`persons.${column}`)
      expect(await store.read(tx => personById(tx, BETO))).toMatchObject({ name: 'Beto de Prueba' })
    },
  )

  test('cannot have a contact of theirs told of another’s alerts, nor a chat by its index', async () => {
    const theirs = contact({ id: 'contact-thief-1' as ContactId, person: BETO, address: chat('thief') })
    await store.write(tx => saveContact(tx, theirs))
    meddle('update contacts set person = ? where id = ?', ANA, theirs.id)
    expect((await store.read(tx => contactsOf(tx, ANA))).map(({ id }) => id)).toEqual([MOTHER])
    meddle('update contacts set person = ? where id = ?', BETO, theirs.id)
    meddle('update contacts set address_key = (select address_key from contacts where id = ?)', theirs.id)
    await expect(store.read(tx => contactById(tx, MOTHER))).rejects.toThrow('contacts.address')
  })

  test('cannot give one owner the key of another', async () => {
    const [one, other] = meddle('select id, wrapped from keys order by slot desc limit 2') as {
      id: string
      wrapped: Buffer
    }[]
    meddle('update keys set wrapped = ? where id = ?', one?.wrapped, other?.id)
    await store.close()
    store = open()
    const read = async (id: PersonId) => (await store.read(tx => personById(tx, id)))?.name
    const both = await Promise.allSettled([read(ANA), read(BETO), store.read(tx => contactById(tx, MOTHER))])
    expect(both.some(({ status }) => status === 'rejected')).toBe(true)
  })
})

describe('a data key', () => {
  test('that was made in work which was undone is made anew by the next', async () => {
    const carla = person({ id: 'person-carla-01' as PersonId, address: chat('carla') })
    await expect(
      store.write(async tx => {
        await savePerson(tx, carla)
        await saveConversation(tx, carla.address, { state: 1, language: 'es' }, at(0))
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    await Promise.all([
      store.write(tx => savePerson(tx, carla)),
      store.write(tx => saveConversation(tx, carla.address, { state: 2, language: 'es' }, at(0))),
    ])
    await store.close()
    store = open()
    expect(await store.read(tx => personOf(tx, carla.address))).toMatchObject({ id: carla.id })
    expect(await store.read(tx => conversationOf(tx, carla.address))).toMatchObject({ state: 2 })
  })

  test('of work that was undone beside other work leaves that as it was', async () => {
    const undone = store.write(async tx => {
      await saveConversation(tx, chat('ana'), { state: 'undone', language: 'es' }, at(0))
      await erasePerson(tx, BETO)
      throw new Error('undone')
    })
    const kept = store.write(tx =>
      saveConversation(tx, chat('ana'), { state: 'kept', language: 'es' }, at(0)),
    )
    await expect(undone).rejects.toThrow('undone')
    await kept
    await store.close()
    store = open()
    expect(await store.read(tx => conversationOf(tx, chat('ana')))).toMatchObject({ state: 'kept' })
    expect(await store.read(tx => personById(tx, BETO))).toMatchObject({ name: 'Beto de Prueba' })
  })

  test('is forgotten with its person, whose chat gets another one for what others need of it', async () => {
    await store.write(tx => saveContact(tx, contact({ person: BETO, address: chat('ana') })))
    await store.write(tx => saveConversation(tx, chat('ana'), { state: 'said', language: 'es' }, at(0)))
    const before = keys()
    const [row] = meddle('select address from contacts where person = ?', BETO) as { address: Buffer }[]
    await store.write(tx => erasePerson(tx, ANA))
    expect(keys()).not.toEqual(before)
    const [mine] = await store.read(tx => contactsOf(tx, BETO))
    expect(mine).toMatchObject({ address: chat('ana') })
    // What lay in the file before opens with nothing that is left.
    meddle('update contacts set address = ? where person = ?', row?.address, BETO)
    expect(await store.read(tx => contactsOf(tx, BETO))).toEqual([])
  })

  test('takes along what an account of ours kept of the chat, and nothing else of it', async () => {
    const vault = openVault(store, 'simulator' as AccountId)
    const about = { network: 'simulator', chat: chat('ana').chat } as const
    await vault.write([
      { kind: 'sent', name: 'one', value: 'to Ana', about },
      { kind: 'sent', name: 'two', value: 'to Beto', about: { ...about, chat: chat('beto').chat } },
      { kind: 'creds', name: 'creds', value: 'ours' },
    ])
    expect(await vault.all('sent')).toHaveLength(2)
    await store.write(tx => erasePerson(tx, ANA))
    expect(await vault.all('sent')).toEqual([['two', 'to Beto']])
    expect(await vault.all('creds')).toEqual([['creds', 'ours']])
  })

  test('that is damaged costs what it closed, and its owner can be known again', async () => {
    const [{ slot } = { slot: 0 }] = meddle("select slot from keys where owner_key < '~' order by slot") as {
      slot: number
    }[]
    for (let nth = slot; nth < slot + 8; nth += 1)
      meddle('update keys set wrapped = zeroblob(61) where slot = ?', nth)
    await store.close()
    // One that can be read is what tells whether the master key is right.
    expect(() => open()).toThrow('The key does not open')
    meddle('delete from persons')
    meddle('delete from desks')
    meddle('delete from meta')
    meddle('delete from keys')
    store = open()
    await store.write(tx => savePerson(tx, person()))
    expect(await store.read(tx => personById(tx, ANA))).toMatchObject({ id: ANA })
  })
})
