import { beforeEach, describe, expect, test } from 'vitest'
import { DAY, MINUTE, SECOND } from '../../../../src/domain/ids.ts'
import { choice } from '../../../../src/domain/messaging/callback-id.ts'
import type { Contact, Person } from '../../../../src/domain/people/person.ts'
import { choiceIdsOf } from '../../../world/heard.ts'
import { CHICAGO, PILSEN } from '../../../world/places.ts'
import { World } from '../../../world/world.ts'

let world: World
let ana: Person
let beto: Contact

beforeEach(async () => {
  world = await World.open()
  ana = await world.register('ana', { name: 'Ana', consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  beto = await world.addContact(ana, 'Beto', 'beto')
  await world.addDesk(CHICAGO, 'mesa')
  world.forget()
})

describe('a cry that is not for everybody', () => {
  test.each([
    'me agarró la migra pero no le digan a Beto',
    'PÁNICO no le avisen a beto',
    'ya me detuvieron, que no se entere Beto por favor',
    "ICE got me, don't tell Beto",
    'me agarró la migra y no quiero que Beto sepa',
    'me agarró la migra, avisen a todos menos a Beto',
    'me agarró la migra. a Beto ni le digan',
    'me agarró la migra, avísenle nomás a mi mamá',
    'me detuvo la migra, díganle sólo a mi mamá',
    'me agarró la migra, a nadie más que a mi mamá',
    'me agarró la migra, díganles a todos pero no a Beto',
    'me agarró la migra, díganle a mi mamá pero a Beto no',
    'ICE got me, tell everybody except Beto',
    'ICE got me, tell only my mom',
  ])(
    'reaches everybody but whoever is named, in its notices, its places and its reminders: %s',
    async text => {
      await world.says('ana', text)
      await world.pins('ana', PILSEN)
      await world.pass(20 * MINUTE)
      await world.endAll()
      await world.pass(SECOND)
      expect(world.heardBy('mama')).toContain('ALERTA de Ana')
      expect(world.heardBy('mesa')).toContain('Ana')
      expect(world.heardBy('beto')).toBe('')
    },
  )

  test('keeps the next one within a day from the same, who are told on a tap, and none after that', async () => {
    const endsAndCries = async (after: number) => {
      await world.says('ana', 'ya me soltaron')
      await world.pass(SECOND)
      await world.pass(after)
      world.forget()
      await world.says('ana', 'PÁNICO')
      await world.pass(SECOND)
    }
    await world.says('ana', 'me agarró la migra pero no le digan a Beto')
    await endsAndCries(MINUTE)
    expect(world.heardBy('mama')).toContain('ALERTA de Ana')
    expect(world.heardBy('beto')).toBe('')
    expect(world.heardBy('ana')).toContain('Como en tu última alerta, no le aviso a Beto.')
    await world.taps('ana', choice('avisar', beto.id, '').id)
    await world.pass(SECOND)
    expect(world.heardBy('beto')).toContain('ALERTA de Ana')
    await world.says('ana', 'no le digan a Beto')
    await endsAndCries(DAY + MINUTE)
    expect(world.heardBy('beto')).toContain('ALERTA de Ana')
  })

  test('is told to the person as kept, with a tap that tells them after all', async () => {
    await world.says('ana', 'me agarró la migra pero no le digan a Beto')
    await world.pass(SECOND)
    expect(world.heardBy('ana')).toContain('De esta alerta no le aviso a Beto.')
    expect((await world.trackerOf('ana'))?.text).toContain('Beto: no le avisamos, como pediste.')
    expect(choiceIdsOf(world.heard)).toContain(choice('avisar', beto.id, '').id)
    await world.taps('ana', choice('avisar', beto.id, '').id)
    await world.pass(SECOND)
    expect(world.heardBy('beto')).toContain('ALERTA de Ana')
  })

  test('is kept from them by what is said while it waits', async () => {
    await world.says('ana', 'creo que viene la migra')
    await world.says('ana', 'no le digan a Beto')
    await world.pass(2 * MINUTE)
    expect(world.heardBy('mama')).toContain('ALERTA de Ana')
    expect(world.heardBy('beto')).toBe('')
  })

  test.each([
    'ya llegaron los de ICE, no le digan a Beto',
    'están tocando la puerta, creo que es la migra, no le digan a Beto',
    'no le digan a Beto, hay una redada en mi trabajo',
    'hay una redada en mi trabajo, no le avisen a Beto',
  ])('leaves for all others without an answer where it is in doubt: %s', async text => {
    await world.says('ana', text)
    expect(world.heardBy('ana')).toContain('De esta alerta no le aviso a Beto.')
    await world.pass(2 * MINUTE)
    expect(world.heardBy('mama')).toContain('ALERTA de Ana')
    expect(world.heardBy('beto')).toBe('')
  })

  test.each([
    'no le avisen a Beto por favor',
    'no le digan a Beto que me fui',
    'no le digan a Beto que estoy embarazada',
    'no le digan a Beto',
  ])('is not heard in a wish alone: %s', async text => {
    await world.says('ana', text)
    expect(world.heardBy('ana')).toContain('¿Quito a Beto de tu lista?')
    expect(await world.alerts()).toHaveLength(0)
  })

  test('raises nothing at the word of whom it is kept from, who reads nothing of it', async () => {
    await world.says('ana', 'me agarró la migra pero no le digan a Beto')
    await world.pass(SECOND)
    const facts = await world.live()
    const folio = facts && 'folio' in facts.alert ? facts.alert.folio : 'none'
    expect(folio).toMatch(/^CHI-/)
    world.forget()
    await world.says('beto', 'se llevaron a Ana')
    await world.says('beto', '¿cómo está Ana?')
    await world.pass(SECOND)
    expect(await world.alerts()).toHaveLength(1)
    expect(world.heardBy('beto')).toContain('Con tu aviso no abro alertas de Ana.')
    expect(world.heardBy('beto')).not.toContain(folio)
    expect(world.heardBy('mama')).toBe('')
  })

  test('names no relative to call to the desk but one who was told', async () => {
    const [mama] = (await world.contactsOf(ana)).filter(({ name }) => name === 'Mamá')
    expect(mama).toBeDefined()
    await world.says('ana', 'me agarró la migra pero no le digan a mi mamá')
    await world.pass(SECOND)
    expect(world.heardBy('mesa')).not.toContain('Familiar: Mamá')
    expect(world.heardBy('mesa')).toContain('Familiar: Beto')
  })

  test('is told, among later words, to have gone to the desk alone, and not to those who are not to know', async () => {
    await world.says('ana', 'me agarró la migra')
    await world.pass(SECOND)
    world.forget()
    await world.says('ana', 'no le digan a Beto')
    await world.says('ana', 'traigo mi medicina de la presión')
    await world.pass(21 * SECOND)
    const last = world.heard.findLast(one => one.to === 'ana' && one.text.includes('🗣️'))?.text
    expect(last).toContain('Lo que otros no deben leer, solo a: Consulado en Chicago.')
    expect(last).toMatch(/Enviado a: Mamá y Consulado/)
    expect(last).not.toContain('2 mensajes')
    expect(world.heardBy('beto')).not.toContain('no le digan')
  })

  test('ends at once for whoever was told of it, but for how it ends', async () => {
    await world.says('ana', 'me agarró la migra')
    await world.pass(SECOND)
    world.forget()
    await world.says('ana', 'no le digan a Beto')
    expect(world.heardBy('ana')).toContain('A Beto ya no le digo nada de esta alerta.')
    await world.says('ana', 'estamos en la 26 y Kedzie')
    await world.pins('ana', PILSEN)
    await world.says('beto', '¿cómo está Ana?')
    await world.says('beto', 'ya voy para allá')
    await world.pass(20 * MINUTE)
    expect((await world.trackerOf('ana'))?.text).toContain('Beto: ya no le avisamos.')
    expect(world.heardBy('beto')).not.toMatch(/CHI-|Kedzie|PIN|Recordatorio/)
    expect(world.heardBy('mama')).not.toContain('ya voy para allá')
    await world.endAll()
    await world.pass(SECOND)
    expect(world.heardBy('beto')).toContain('Ana canceló')
  })

  test('is told anew, with all of it, to whom the person lets know again', async () => {
    await world.says('ana', 'me agarró la migra')
    await world.says('ana', 'no le digan a Beto')
    await world.pins('ana', PILSEN)
    await world.pass(SECOND)
    world.forget()
    await world.taps('ana', choice('avisar', beto.id, '').id)
    await world.pass(SECOND)
    expect(world.heardBy('beto')).toContain('ALERTA de Ana')
  })

  test('goes to everybody where nobody of the list is named', async () => {
    await world.says('ana', 'me agarró la migra, no le digan nada a nadie')
    await world.pass(2 * MINUTE)
    expect(world.heardBy('mama')).toContain('ALERTA de Ana')
    expect(world.heardBy('beto')).toContain('ALERTA de Ana')
  })
})
