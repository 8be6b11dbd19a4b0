import { afterEach, describe, expect, test } from 'vitest'
import { DAY, HOUR, instant, MINUTE } from '../../src/domain/ids.ts'
import type { Address } from '../../src/domain/messaging/address.ts'
import { alertById, alertOf } from '../../src/store/queries/alerts.ts'
import { contactById, contactsOf } from '../../src/store/queries/contacts.ts'
import { conversationOf } from '../../src/store/queries/conversations.ts'
import { forgetInbounds } from '../../src/store/queries/inbounds.ts'
import { personOf } from '../../src/store/queries/persons.ts'
import { ACCOUNT, PIN, Service } from './service.ts'

let service: Service
afterEach(() => service.stop())

const addressOf = (chat: Address['chat']): Address => ({ network: 'simulator', account: ACCOUNT, chat })

describe('the retention', () => {
  test('forgets the last place of a person after a day, and never during an alert', async () => {
    service = await Service.start()
    const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
    await service.register(ana, mama)
    const kept = () => service.store.read(tx => personOf(tx, addressOf(service.chat(ana))))
    service.network.sharePin(ana, service.chat(ana), PIN)
    await service.pass(MINUTE)
    await service.taps(ana, 'No')
    const at = (await kept())?.place?.at ?? 0
    // As /privacidad says it, to the minute, whenever the rounds come.
    await service.pass(DAY - (service.clock.now() - at) - MINUTE)
    expect((await kept())?.place).toBeDefined()
    await service.pass(3 * MINUTE)
    expect(await kept()).toMatchObject({ name: 'Ana' })
    expect((await kept())?.place).toBeUndefined()
  })

  test('erases an alert when the days that were promised pass after its end, and not a day before', async () => {
    service = await Service.start()
    const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
    await service.register(ana, mama)
    await service.says(ana, 'PÁNICO')
    const person = await service.store.read(tx => personOf(tx, addressOf(service.chat(ana))))
    const live = person && (await service.store.read(tx => alertOf(tx, person.id)))
    await service.says(ana, 'ya me soltaron')
    const kept = () => service.store.read(async tx => live && (await alertById(tx, live.alert.id)))
    await service.pass(29 * DAY)
    expect((await kept())?.alert.state).toBe('closed')
    // No more than what was promised: the round before it is over erases it.
    await service.pass(DAY)
    expect(await kept()).toBeUndefined()
  })

  test('keeps of what was said keyed hashes alone, and those for 72 hours', async () => {
    service = await Service.start()
    const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
    await service.register(ana, mama)
    const kept = () => service.store.read(({ db, tables }) => db.select().from(tables.sentTexts))
    const said = await kept()
    expect(said.length).toBeGreaterThan(3)
    for (const { textKey } of said) expect(textKey).toMatch(/^[\w-]{22}$/)
    await service.pass(71 * HOUR)
    expect((await kept()).length).toBeGreaterThan(0)
    await service.pass(2 * HOUR)
    expect(await kept()).toEqual([])
  })

  test('keeps nothing of somebody unregistered once their alert is gone', async () => {
    service = await Service.start()
    const ana = service.phone('Ana')
    await service.says(ana, 'PÁNICO')
    await service.pass(3 * DAY + HOUR)
    expect(await service.store.read(tx => personOf(tx, addressOf(service.chat(ana))))).toBeDefined()
    await service.pass(31 * DAY)
    expect(await service.store.read(tx => personOf(tx, addressOf(service.chat(ana))))).toBeUndefined()
  })

  test('takes name and number from a contact who left, after 30 days, and then what was said with them', async () => {
    service = await Service.start()
    const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
    await service.register(ana, mama)
    const [contact] = await service.store.read(async tx => {
      const person = await personOf(tx, addressOf(service.chat(ana)))
      return person ? contactsOf(tx, person.id) : []
    })
    await service.says(mama, 'BAJA')
    const kept = () => service.store.read(async tx => contact && (await contactById(tx, contact.id)))
    const talk = () => service.store.read(tx => conversationOf(tx, addressOf(service.chat(mama))))
    await service.pass(29 * DAY)
    expect(await kept()).toMatchObject({ state: 'left', name: 'Mamá' })
    await service.pass(2 * DAY)
    expect(await kept()).toMatchObject({ state: 'removed', name: '' })
    for (const gone of ['phone', 'address', 'shown']) expect(await kept()).not.toHaveProperty(gone)
    await service.pass(DAY)
    expect(await talk()).toBeUndefined()
  })

  test('forgets after 30 days what was said with a chat that is nobody’s, and keeps it of everybody else', async () => {
    service = await Service.start()
    const [ana, mama, curious] = [
      service.phone('Ana'),
      service.phone('Mamá', 'relative'),
      service.phone('Curioso'),
    ]
    await service.register(ana, mama)
    const desk = await service.desk(service.phone('Luis', 'officer'))
    await service.says(curious, 'hola')
    const talk = (chat: Address['chat']) => service.store.read(tx => conversationOf(tx, addressOf(chat)))
    await service.pass(29 * DAY)
    expect(await talk(service.chat(curious))).toBeDefined()
    await service.pass(3 * DAY)
    expect(await talk(service.chat(curious))).toBeUndefined()
    for (const chat of [service.chat(ana), service.chat(mama), desk]) expect(await talk(chat)).toBeDefined()
  })

  test('erases 500 rows in one transaction at most, and all of them in one round', async () => {
    service = await Service.start()
    const old = instant(service.clock.now())
    const count = () =>
      service.store.read(async ({ db, tables }) => (await db.select().from(tables.inbounds)).length)
    await service.store.write(async ({ db, tables }) => {
      const rows = Array.from({ length: 1_200 }, (_, nth) => ({ key: `old-${nth}`, at: old }))
      for (let from = 0; from < rows.length; from += 400)
        await db.insert(tables.inbounds).values(rows.slice(from, from + 400))
    })
    const before = instant(old + 1)
    expect(await service.store.write(tx => forgetInbounds(tx, before))).toBe(500)
    expect(await count()).toBe(700)
    await service.pass(9 * DAY)
    expect(await count()).toBe(0)
  })
})
