import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConsulateId, ContactId, DeskId, PersonId } from '../../src/domain/ids.ts'
import { instant } from '../../src/domain/ids.ts'
import type { AccountId, Address, ChatId } from '../../src/domain/messaging/address.ts'
import type { Contact, Person } from '../../src/domain/people/person.ts'
import { silentLog } from '../../src/platform/log.ts'
import { systemRandom } from '../../src/platform/random.ts'
import { saveContact } from '../../src/store/queries/contacts.ts'
import { addDesk, bindDesk } from '../../src/store/queries/desks.ts'
import { savePerson } from '../../src/store/queries/persons.ts'
import { openKey } from '../../src/store/sealing/key.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import type { BotApiServer } from '../doubles/telegram/telegram.ts'
import type { Person as Human } from '../doubles/telegram/world.ts'

/** The group of the one desk. */
export const DESK_GROUP = -1_005_550_100

/** How many relatives each person has. */
const RELATIVES = 2

/** One person of the raid, with the phones of their relatives. */
export interface Raided {
  readonly human: Human
  readonly relatives: readonly Human[]
}

/** A folder of its own for one database and, apart from it, its key. */
export interface Ground {
  readonly database: string
  readonly keyFile: string
  open(): Store
  remove(): void
}

/** Lays a fresh ground in the machine's folder for temporary files. */
export function layGround(): Ground {
  const folder = mkdtempSync(join(tmpdir(), 'avisa-crash-'))
  const database = join(folder, 'data', 'avisa.db')
  const keyFile = join(folder, 'keys', 'avisa.key')
  return {
    database,
    keyFile,
    open: () =>
      openSqlite({ path: database, sealer: openKey(keyFile, database, systemRandom) }, { log: silentLog }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/**
 * People who registered before the raid: each with two relatives who accepted, all with a phone on `server`, and
 * one desk in Chicago. They are written as registration would leave them, so that the run spends its time on alerts.
 */
export async function settle(
  ground: Ground,
  server: BotApiServer,
  persons: number,
): Promise<readonly Raided[]> {
  const { world } = server
  world.group(DESK_GROUP, 'Mesa de prueba')
  const raided = Array.from({ length: persons }, (_, index) => ({
    human: world.person(10_000 + index, `Persona ${index}`),
    relatives: Array.from({ length: RELATIVES }, (_, nth) =>
      world.person(100_000 + RELATIVES * index + nth, `Familiar ${index}-${nth}`),
    ),
  }))
  const store = ground.open()
  const account = `telegram:${server.token.split(':')[0]}` as AccountId
  const at = (chat: number): Address => ({ network: 'telegram', account, chat: String(chat) as ChatId })
  const now = instant(Date.now())
  await store.write(async tx => {
    const desk = { id: 'desk-of-the-raid' as DeskId, consulate: 'chicago' as ConsulateId }
    await addDesk(tx, { ...desk, state: 'waiting', group: true }, 'code-of-the-raid', now)
    await bindDesk(tx, desk.id, { address: at(DESK_GROUP), group: true }, now)
    for (const [index, { human, relatives }] of raided.entries()) {
      const id = `person-${String(index).padStart(9, '0')}` as PersonId
      await savePerson(tx, personOf(id, human, at(human.id), now))
      for (const [nth, relative] of relatives.entries()) {
        await saveContact(tx, contactOf(id, nth, relative, at(relative.id), now))
      }
    }
  })
  await store.close()
  return raided
}

/** Somebody in Chicago who has registered and consented. */
export function personOf(
  id: PersonId,
  human: { readonly name: string },
  address: Address,
  now: Person['createdAt'],
): Person {
  const consulate = 'chicago' as ConsulateId
  return { id, address, name: human.name, language: 'es', createdAt: now, consentedAt: now, consulate }
}

/** The `nth` relative of a person, who has accepted. */
export function contactOf(
  person: PersonId,
  nth: number,
  human: { readonly name: string },
  address: Address,
  now: Contact['invitedAt'],
): Contact {
  return {
    id: `${person.slice(-9)}-cont${nth}` as ContactId,
    person,
    name: human.name,
    state: 'accepted',
    language: 'es',
    invitedAt: now,
    answeredAt: now,
    confirmedAt: now,
    address,
  }
}
