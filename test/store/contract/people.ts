import { describe, expect, test } from 'vitest'
import type { ContactId, DeskId, PersonId } from '../../../src/domain/ids.ts'
import type { AccountId } from '../../../src/domain/messaging/address.ts'
import type { InboundId } from '../../../src/domain/messaging/inbound.ts'
import { DESK_LIFE } from '../../../src/domain/people/desk.ts'
import { indexOf } from '../../../src/store/queries/addresses.ts'
import { saveAlert } from '../../../src/store/queries/alerts.ts'
import { contactById, contactsOf, relativesOf, saveContact } from '../../../src/store/queries/contacts.ts'
import {
  conversationOf,
  eraseConversation,
  saveConversation,
} from '../../../src/store/queries/conversations.ts'
import {
  addDesk,
  allDesks,
  bindDesk,
  deskByCode,
  deskById,
  deskOf,
  deskStandings,
  desksOf,
  endDesk,
  forgetEndedDesks,
  newestDeskOf,
} from '../../../src/store/queries/desks.ts'
import {
  countQuarantined,
  firstSight,
  forgetInbounds,
  quarantine,
} from '../../../src/store/queries/inbounds.ts'
import { forgetInvites, inviteOf, saveInvite, spendInvite } from '../../../src/store/queries/invites.ts'
import {
  forgetPlaces,
  personById,
  personOf,
  savePerson,
  strangersBefore,
} from '../../../src/store/queries/persons.ts'
import {
  ANA,
  alert,
  at,
  CHICAGO,
  chat,
  closed,
  contact,
  DESK,
  desk,
  MOTHER,
  person,
  said,
} from '../samples.ts'
import type { TheStore } from './contract.ts'

/** Persons, contacts, invites, desks, conversations and what was seen. */
export function peopleContract(store: TheStore): void {
  persons(store)
  contacts(store)
  desks(store)
  conversations(store)
  inbounds(store)
}

function persons(store: TheStore): void {
  describe('persons', () => {
    test('come back as they were saved, by chat and by id', async () => {
      await store().write(tx => savePerson(tx, person()))
      expect(await store().read(tx => personOf(tx, chat('ana')))).toEqual(person())
      expect(await store().read(tx => personById(tx, ANA))).toEqual(person())
      expect(await store().read(tx => personOf(tx, chat('nobody')))).toBeUndefined()
    })

    test('what is not known any more is absent after the next save', async () => {
      const { place: _, consulate: __, ...less } = person()
      await store().write(tx => savePerson(tx, person()))
      await store().write(tx => savePerson(tx, less))
      const found = await store().read(tx => personById(tx, ANA))
      expect(found).toEqual(less)
      expect(found).not.toHaveProperty('place')
    })

    test('strangers are those without consent, of before, and without an alert', async () => {
      const stranger = (name: string, createdAt = at(0)) => {
        const { consentedAt: _, ...unknown } = person()
        return { ...unknown, id: name as PersonId, address: chat(name), createdAt }
      }
      await store().write(async tx => {
        await savePerson(tx, person())
        await savePerson(tx, stranger('old'))
        await savePerson(tx, stranger('new', at(100)))
        await savePerson(tx, stranger('in need'))
        await saveAlert(tx, closed({ person: 'in need' as PersonId, closedAt: at(20) }))
      })
      expect(await store().read(tx => strangersBefore(tx, at(50), 10))).toEqual(['old'])
    })

    test('an old place is forgotten, unless an alert needs it', async () => {
      const other = person({ id: 'other' as PersonId, address: chat('other') })
      const recent = { ...person().place, at: at(1_000) } as const
      await store().write(async tx => {
        await savePerson(tx, person())
        await savePerson(tx, other)
        await saveAlert(tx, alert())
        await forgetPlaces(tx, at(500))
      })
      expect((await store().read(tx => personById(tx, ANA)))?.place).toEqual(person().place)
      expect(await store().read(tx => personById(tx, other.id))).not.toHaveProperty('place')
      const moved = { ...person(), place: { ...recent, point: { lat: 1, lon: 2 }, source: 'live' } as const }
      await store().write(async tx => {
        await savePerson(tx, moved)
        await saveAlert(tx, closed({ closedAt: at(30) }))
        await forgetPlaces(tx, at(500))
      })
      expect((await store().read(tx => personById(tx, ANA)))?.place).toEqual(moved.place)
    })
  })
}

function contacts(store: TheStore): void {
  const id = (name: string) => name as ContactId
  describe('contacts and invites', () => {
    test('are listed oldest first without the removed ones', async () => {
      const {
        address: _,
        phone: __,
        answeredAt: ___,
        ...invited
      } = contact({ id: id('b'), state: 'invited' })
      await store().write(async tx => {
        await savePerson(tx, person())
        await saveContact(tx, contact({ id: id('c') }))
        await saveContact(tx, invited)
        await saveContact(tx, contact({ id: id('a'), state: 'removed' }))
        await saveContact(tx, contact({ id: id('c'), name: 'Mamá Lupe' }))
      })
      const found = await store().read(tx => contactsOf(tx, ANA))
      expect(found).toEqual([contact({ id: id('c'), name: 'Mamá Lupe' }), invited])
      expect(await store().read(tx => contactById(tx, id('a')))).toMatchObject({ state: 'removed' })
    })

    test('kin are those of whom a chat is an accepted contact', async () => {
      const other = person({ id: 'other' as PersonId, address: chat('other') })
      await store().write(async tx => {
        await savePerson(tx, person())
        await savePerson(tx, other)
        await saveContact(tx, contact())
        await saveContact(tx, contact({ id: id('left'), person: other.id, state: 'left' }))
      })
      expect(await store().read(tx => relativesOf(tx, chat('mother')))).toEqual([
        { contact: contact(), person: person() },
      ])
      await store().write(tx => saveContact(tx, contact({ id: id('left'), person: other.id })))
      expect(await store().read(tx => relativesOf(tx, chat('mother')))).toHaveLength(2)
    })

    test('an accepted contact whose chat is unknown cannot be saved', async () => {
      const { address: _, ...lost } = contact()
      await store().write(tx => savePerson(tx, person()))
      await expect(store().write(tx => saveContact(tx, lost))).rejects.toThrow()
    })

    test('an invite opens by its newest code until it is forgotten, knows the one before, and is used once', async () => {
      await store().write(async tx => {
        await savePerson(tx, person())
        await saveContact(tx, contact())
        await saveInvite(tx, MOTHER, 'first-code', at(100))
        await saveInvite(tx, MOTHER, 'second-code', at(200))
      })
      expect(await store().read(tx => inviteOf(tx, 'first-code'))).toMatchObject({ replaced: true })
      const open = { contact: contact(), person: person(), expires: at(200), replaced: false }
      expect(await store().read(tx => inviteOf(tx, 'second-code'))).toEqual(open)
      await store().write(tx => spendInvite(tx, MOTHER, at(50)))
      await store().write(tx => spendInvite(tx, MOTHER, at(60)))
      expect(await store().read(tx => inviteOf(tx, 'second-code'))).toEqual({ ...open, usedAt: at(50) })
      await store().write(tx => forgetInvites(tx, at(199)))
      expect(await store().read(tx => inviteOf(tx, 'second-code'))).toBeDefined()
      await store().write(tx => forgetInvites(tx, at(200)))
      expect(await store().read(tx => inviteOf(tx, 'second-code'))).toBeUndefined()
    })
  })
}

function desks(store: TheStore): void {
  describe('desks', () => {
    test('wait for their code, are bound to one chat, and are lost', async () => {
      await store().write(tx => addDesk(tx, desk(), 'CODE-1', at(100)))
      expect(await store().read(tx => deskByCode(tx, 'CODE-1'))).toEqual({ desk: desk(), expires: at(100) })
      expect(await store().read(tx => deskByCode(tx, 'CODE-2'))).toBeUndefined()
      expect(await store().read(tx => desksOf(tx, CHICAGO))).toEqual([])
      await store().write(tx =>
        bindDesk(tx, DESK, { address: chat('group'), group: true, title: 'Mesa' }, at(5)),
      )
      const bound = desk({
        ...{ state: 'bound', address: chat('group'), group: true, title: 'Mesa' },
        ...{ boundAt: at(5), boundUntil: at(5 + DESK_LIFE) },
      })
      expect(await store().read(tx => deskOf(tx, chat('group')))).toEqual(bound)
      expect(await store().read(tx => desksOf(tx, CHICAGO))).toEqual([bound])
      expect((await store().read(tx => deskByCode(tx, 'CODE-1')))?.desk.state).toBe('bound')
      await store().write(tx => endDesk(tx, DESK, 'lost'))
      expect(await store().read(tx => deskOf(tx, chat('group')))).toBeUndefined()
      const lost = await store().read(tx => deskById(tx, DESK))
      expect(lost).toMatchObject({ state: 'lost' })
      expect(lost).not.toHaveProperty('address')
      expect(await store().read(tx => newestDeskOf(tx, chat('group')))).toEqual(lost)
      await store().write(tx => forgetEndedDesks(tx, chat('group')))
      expect(await store().read(tx => newestDeskOf(tx, chat('group')))).toBeUndefined()
    })

    test('one that lapsed is no trouble once its consulate has a desk again', async () => {
      const second = 'desk-00000000002' as DeskId
      const standing = async () => (await store().read(deskStandings)).map(({ state }) => state)
      await store().write(async tx => {
        await addDesk(tx, desk(), 'CODE-1', at(100))
        await bindDesk(tx, DESK, { address: chat('group'), group: true }, at(5))
        await endDesk(tx, DESK, 'lapsed')
        await addDesk(tx, desk({ id: second }), 'CODE-2', at(100))
      })
      expect(await standing()).toEqual(['lapsed', 'waiting'])
      await store().write(tx => bindDesk(tx, second, { address: chat('group'), group: true }, at(6)))
      expect(await standing()).toEqual(['bound'])
    })

    test('a chat that is bound again speaks for the new desk alone', async () => {
      const second = 'desk-00000000002' as DeskId
      await store().write(async tx => {
        await addDesk(tx, desk(), 'CODE-1', at(100))
        await addDesk(tx, desk({ id: second }), 'CODE-2', at(100))
        await bindDesk(tx, DESK, { address: chat('group'), group: true }, at(5))
        await bindDesk(tx, second, { address: chat('group'), group: true }, at(6))
      })
      expect((await store().read(tx => deskOf(tx, chat('group'))))?.id).toBe(second)
      await store().write(tx => forgetEndedDesks(tx, chat('group')))
      expect((await store().read(tx => newestDeskOf(tx, chat('group'))))?.id).toBe(second)
      const all = await store().read(allDesks)
      expect(all.map(({ id, state }) => [id, state])).toEqual([
        [DESK, 'removed'],
        [second, 'bound'],
      ])
    })
  })
}

function conversations(store: TheStore): void {
  describe('conversations', () => {
    test('keep any plain data, and the language of the chat', async () => {
      const state = { version: 1, at: 'name', tries: 2, draft: { name: 'Ana', list: [1, null, 'ñ'] } }
      const kept = () => store().read(tx => conversationOf(tx, chat('ana')))
      expect(await kept()).toBeUndefined()
      await store().write(tx => saveConversation(tx, chat('ana'), { state, language: 'en' }, at(2)))
      expect(await kept()).toEqual({ state, language: 'en' })
      const next = { state: { version: 1, at: 'idle' }, language: 'es' } as const
      await store().write(tx => saveConversation(tx, chat('ana'), next, at(3)))
      expect(await kept()).toEqual(next)
      await store().write(tx => eraseConversation(tx, indexOf(tx.sealer, chat('ana'))))
      expect(await kept()).toBeUndefined()
    })

    test('are the one place in which everybody of a chat has a language', async () => {
      const say = (who: string, language: 'es' | 'en') =>
        store().write(tx => saveConversation(tx, chat(who), { state: {}, language }, at(1)))
      const mother = contact({ state: 'accepted', address: chat('mother') })
      const { address: _, ...stranger } = contact({ id: 'contact-00000002' as ContactId, state: 'invited' })
      await store().write(async tx => {
        await savePerson(tx, person())
        await saveContact(tx, mother)
        await saveContact(tx, stranger)
      })
      await say('ana', 'en')
      const languages = async () => [
        (await store().read(tx => personOf(tx, chat('ana'))))?.language,
        ...(await store().read(tx => contactsOf(tx, ANA))).map(({ language }) => language),
      ]
      // Who never wrote to us is spoken to as whoever named them.
      expect(await languages()).toEqual(['en', 'en', 'en'])
      await say('mother', 'es')
      expect(await languages()).toEqual(['en', 'es', 'en'])
      await store().write(tx => eraseConversation(tx, indexOf(tx.sealer, chat('mother'))))
      expect(await languages()).toEqual(['en', 'es', 'en'])
    })
  })
}

function inbounds(store: TheStore): void {
  const account = 'simulator' as AccountId
  const id = 'update-1' as InboundId
  describe('inbounds', () => {
    test('are seen once for each account, until they are forgotten', async () => {
      expect(await store().write(tx => firstSight(tx, account, id, at(1)))).toBe(true)
      expect(await store().write(tx => firstSight(tx, account, id, at(2)))).toBe(false)
      expect(await store().write(tx => firstSight(tx, 'telegram:1' as AccountId, id, at(2)))).toBe(true)
      await store().write(tx => forgetInbounds(tx, at(2)))
      expect(await store().write(tx => firstSight(tx, account, id, at(3)))).toBe(true)
      expect(await store().write(tx => firstSight(tx, 'telegram:1' as AccountId, id, at(3)))).toBe(false)
    })

    test('a sight is undone with the piece that failed, so that the message can come again', async () => {
      const failing = store().write(async tx => {
        await firstSight(tx, account, id, at(1))
        throw new Error('a bug')
      })
      await expect(failing).rejects.toThrow('a bug')
      expect(await store().write(tx => firstSight(tx, account, id, at(2)))).toBe(true)
    })

    test('what cannot be taken is set aside once, and forgotten in time', async () => {
      await store().write(tx => quarantine(tx, said('hola'), at(1)))
      await store().write(tx => quarantine(tx, said('hola'), at(2)))
      await store().write(tx => quarantine(tx, said('otra', 'update-2'), at(3)))
      expect(await store().read(countQuarantined)).toBe(2)
      await store().write(tx => forgetInbounds(tx, at(3)))
      expect(await store().read(countQuarantined)).toBe(1)
    })
  })
}
