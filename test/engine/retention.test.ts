import { afterEach, describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '../../src/domain/ids.ts'
import type { Address } from '../../src/domain/messaging/address.ts'
import { alertById, alertOf } from '../../src/store/queries/alerts.ts'
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
})
