import { beforeEach, describe, expect, test } from 'vitest'
import { block, unblockSender } from '../../../src/cli/block.ts'
import { type AlertId, DAY, HOUR, MINUTE } from '../../../src/domain/ids.ts'
import { alertByFolio } from '../../../src/store/queries/alerts.ts'
import { eventsOf } from '../../../src/store/queries/journal.ts'
import { allHushes } from '../../../src/store/queries/limits/hushes.ts'
import { choiceIdsOf } from '../../world/heard.ts'
import { CHICAGO, DOWNTOWN, LOS_ANGELES } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

const PEREZ = { group: true, name: 'L. Pérez' }

beforeEach(async () => {
  world = await World.open()
  await world.addDesk(LOS_ANGELES, 'mesa')
})

/** Somebody without registration cries with a pin; the desk reads it. */
async function cried(chat: string): Promise<AlertId> {
  await world.pins(chat, DOWNTOWN)
  await world.says(chat, 'me agarró la migra')
  const alert = (await world.alerts()).findLast(one => one.person.address.chat === chat)
  if (alert === undefined) throw new Error('no alert was raised')
  return alert.alert.id
}

async function silenced(chat: string): Promise<AlertId> {
  const id = await cried(chat)
  world.forget()
  await world.taps('mesa', `silenciar:${id}`, PEREZ)
  return id
}

const kinds = async (id: AlertId) => {
  const entries = await world.store.read(tx => eventsOf(tx, id))
  return entries.map(({ event, actor }) => `${event.kind} ${'officer' in actor ? actor.officer : actor.by}`)
}

describe('a desk', () => {
  test('is offered to silence whoever is not registered, and nobody else', async () => {
    await cried('extraño')
    expect(choiceIdsOf(world.heard).filter(id => id.startsWith('silenciar:'))).not.toEqual([])
    world.forget()
    await world.register('Ana', { consulate: LOS_ANGELES })
    await world.says('Ana', 'PÁNICO')
    await world.pass(6_000)
    const id = (await world.alerts()).findLast(one => one.person.address.chat === 'Ana')?.alert.id
    expect(choiceIdsOf(world.heard).filter(one => one.startsWith('silenciar:'))).toEqual([])
    await world.taps('mesa', `silenciar:${id}`, PEREZ)
    expect(world.heardBy('mesa')).toContain('la mandó alguien con registro')
    expect(await world.store.read(tx => allHushes(tx, world.now))).toEqual([])
  })

  test('is named in the journal, and reads what its tap does not do', async () => {
    const id = await silenced('extraño')
    expect(world.heardBy('mesa')).toContain('L. Pérez silenció por 24 horas')
    expect(world.heardBy('mesa')).toContain('sigue abierta')
    expect(await kinds(id)).toContain('hushed L. Pérez')
    expect((await world.alert(id))?.alert.state).toBe('open')
  })

  test('takes it back', async () => {
    const id = await silenced('extraño')
    await world.taps('mesa', `silencio-no:${id}`, PEREZ)
    expect(await kinds(id)).toContain('unhushed L. Pérez')
    world.forget()
    await world.says('extraño', 'me llevan al centro')
    expect(world.heardBy('mesa')).toContain('me llevan al centro')
  })

  test('silences also when it has ended the alert, and not by a mere copy', async () => {
    await world.addDesk(CHICAGO, 'chicago')
    const id = await cried('extraño')
    await world.taps('chicago', `silenciar:${id}`, PEREZ)
    expect(await world.store.read(tx => allHushes(tx, world.now))).toEqual([])
    await world.taps('mesa', `falsa:${id}`, PEREZ)
    await world.taps('mesa', `porque-mistake:${id}`, PEREZ)
    await world.taps('mesa', `silenciar:${id}`, PEREZ)
    world.forget()
    await world.says('extraño', 'me agarró la migra')
    expect(world.heardBy('mesa')).toBe('')
  })
})

describe('whoever is silenced', () => {
  test('reads that it reached nobody, whatever they send, and the desk reads nothing', async () => {
    await silenced('extraño')
    for (const words of [
      'ya me agarraron',
      'PÁNICO',
      'se llevaron a mi esposo Juan Pérez',
      'estoy en la calle 26',
    ]) {
      world.forget()
      await world.says('extraño', words)
      await world.pass(2 * MINUTE)
      expect(world.heardBy('extraño'), words).toContain('Esto no le llegó a nadie.')
      expect(world.heardBy('mesa'), words).not.toContain(words)
    }
    world.forget()
    await world.pins('extraño', DOWNTOWN)
    await world.sends('extraño', { kind: 'choice', choice: 'si:x' })
    expect(world.heardBy('mesa')).toBe('')
    expect(await world.alerts()).toHaveLength(1)
  })

  test('cannot register out of it, and can erase everything without getting out of it', async () => {
    await silenced('extraño')
    await world.says('extraño', '/start')
    await world.taps('extraño', 'consent:yes')
    expect((await world.person('extraño'))?.consentedAt).toBeUndefined()
    await world.says('extraño', '/borrar')
    await world.taps('extraño', 'erase:yes')
    expect(await world.person('extraño')).toBeUndefined()
    world.forget()
    await world.says('extraño', 'me agarró la migra')
    expect(world.heardBy('extraño')).toContain('Esto no le llegó a nadie.')
    expect(world.heardBy('mesa')).toBe('')
  })

  test('ends the alert all the same, and answers as the relative of somebody', async () => {
    const ana = await world.register('Ana', { consulate: LOS_ANGELES })
    await world.addContact(ana, 'Mamá', 'mama')
    const own = await silenced('mama')
    await world.taps('mama', `cancelar?:${own}`)
    await world.taps('mama', `cancelar:${own}`)
    expect((await world.alert(own))?.alert.state).toBe('closed')
    await world.says('Ana', 'PÁNICO')
    await world.pass(6_000)
    const id = await world.id()
    await world.taps('mama', `recibido:${id}`)
    expect((await world.alert(id))?.recipients.find(one => one.role === 'family')?.answer).toBe('received')
  })

  test('is heard again after a day', async () => {
    await silenced('extraño')
    await world.pass(DAY - HOUR)
    world.forget()
    await world.says('extraño', 'me llevan al centro')
    expect(world.heardBy('extraño')).toContain('Termina en 1 hora')
    await world.pass(HOUR)
    world.forget()
    await world.says('extraño', 'me llevan a Broadview')
    expect(world.heardBy('mesa')).toContain('Broadview')
  })
})

describe('the operator', () => {
  test('blocks without end, above any desk, and lifts it by the folio', async () => {
    const id = await cried('extraño')
    const folio = (await world.alert(id))?.alert
    if (folio === undefined || !('folio' in folio)) throw new Error('the alert has no folio')
    expect(await world.store.write(tx => block(tx, folio.folio, world.now))).toBeUndefined()
    expect(await kinds(id)).toContain('hushed operator')
    await world.taps('mesa', `silencio-no:${id}`, PEREZ)
    expect(world.heardBy('mesa')).toContain('lo bloqueó quien administra el servicio')
    await world.taps('mesa', `silenciar:${id}`, PEREZ)
    await world.pass(2 * DAY)
    world.forget()
    await world.says('extraño', 'me llevan al centro')
    expect(world.heardBy('extraño')).toContain('bloqueó este chat')
    expect(world.heardBy('mesa')).not.toContain('centro')
    expect(await world.store.write(tx => unblockSender(tx, folio.folio, world.now))).toBe(true)
    world.forget()
    await world.says('extraño', 'me llevan a Broadview')
    expect(world.heardBy('mesa')).toContain('Broadview')
  })

  test('blocks nobody who is registered', async () => {
    await world.register('Ana', { consulate: LOS_ANGELES })
    await world.says('Ana', 'PÁNICO')
    await world.pass(6_000)
    const facts = await world.live()
    if (facts === undefined || !('folio' in facts.alert)) throw new Error('no alert is live')
    const { folio } = facts.alert
    expect(await world.store.read(tx => alertByFolio(tx, folio))).toBeDefined()
    expect(await world.store.write(tx => block(tx, folio, world.now))).toContain('alguien con registro')
    expect(await world.store.read(tx => allHushes(tx, world.now))).toEqual([])
  })
})
