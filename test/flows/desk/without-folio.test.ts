import { beforeEach, expect, test } from 'vitest'
import { MINUTE } from '../../../src/domain/ids.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

const LUIS = { group: true, name: 'L. Pérez', sender: 'luis' }

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'PÁNICO')
  world.forget()
})

async function anotherCries(): Promise<void> {
  await world.register('Beto', { consulate: CHICAGO })
  await world.says('Beto', 'PÁNICO')
  world.forget()
}

test('the verb alone that we ask for is about the only alert', async () => {
  await world.says('mesa', 'Atiendo', LUIS)
  expect(world.heardBy('mama')).toContain('L. Pérez atiende la alerta de Ana')
  await world.says('mesa', 'contactado', LUIS)
  expect(world.heardBy('mesa')).toContain('¿con quién hablaste?')
})

test('of several alerts it is asked which', async () => {
  await anotherCries()
  await world.says('mesa', 'atiendo', LUIS)
  expect(world.heardBy('mesa')).toContain('¿De cuál alerta hablas?')
  expect(world.heardBy('mesa')).toContain('CHI-0001 y CHI-0002')
})

test('an order is no answer to what the officer was asked, and about the same alert', async () => {
  await anotherCries()
  await world.says('mesa', 'CHI-0001 contactado', LUIS)
  world.forget()
  await world.says('mesa', 'atiendo', LUIS)
  expect(world.heardBy('mama')).toContain('L. Pérez atiende la alerta de Ana')
})

test.each(['Ana: ya vamos, no firmes', 'Mamá: traiga su acta'])('"%s" is asked for whom', async words => {
  await anotherCries()
  await world.says('mesa', words, LUIS)
  expect(world.heardBy('mesa')).toContain('CHI-0001: ¿para quién son estas palabras?')
  expect(world.heardBy('Ana')).toBe('')
  await world.says('mesa', 'a todos', LUIS)
  expect(world.heardBy('Ana')).toContain(`«${words}»`)
})

test.each(['Carmen: ya vamos', 'ya vamos', 'ver'])('"%s" is talk', async words => {
  await world.says('mesa', words, LUIS)
  expect(world.heard).toEqual([])
})

test.each([
  'CHI 1 atender',
  'chi1 atiendo',
  'atender CHI-1',
  'CHI-0001 atiendo yo',
  'CHI-0001 la tomo yo',
  'yo me encargo de la CHI-0001',
  'me la quedo yo CHI-0001',
  'atiendo la CHI-0001 porfa',
])('"%s" is about CHI-0001', async words => {
  await world.says('mesa', words, LUIS)
  expect(world.heardBy('mama')).toContain('L. Pérez atiende la alerta de Ana')
})

test.each(['los 2 atiendo', 'son 3', 'CHI 1', 'yo me quedo aquí', 'atiendo yo a mi hijo'])(
  '"%s" is talk',
  async words => {
    await world.says('mesa', words, LUIS)
    expect(world.heard).toEqual([])
  },
)

test.each(['atender', 'CHI-0001 atender', 'CHI-0001 cerrar'])(
  '"%s" in private reads that it is for the desk',
  async words => {
    await world.says('luis', words)
    expect(world.heardBy('luis')).toContain('en el chat de la mesa')
    expect(world.heardBy('mama')).toBe('')
  },
)

test.each([
  ['luis', 'Esa pregunta ya venció, y no anoté nada.'],
  ['carmen', ''],
])('a yes of %s after the time of what Luis was asked is answered so: %s', async (sender, heard) => {
  await world.says('mesa', 'CHI-0001 cerrar', LUIS)
  await world.pass(20 * MINUTE)
  world.forget()
  await world.says('mesa', 'sí', { ...LUIS, sender })
  expect(world.heardBy('mesa').split('\n')[0]).toBe(heard)
})
