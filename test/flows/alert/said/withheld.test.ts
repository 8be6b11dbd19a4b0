import { beforeEach, expect, test } from 'vitest'
import { CHICAGO } from '../../../world/places.ts'
import { World } from '../../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Luis', 'luis')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('luis', 'se llevaron a Ana')
  await world.says('Ana', 'no')
  world.forget()
})

test.each(['me van a mover a Broadview', 'dicen que nos van a pasar a Elgin', 'estoy en la 26 y Kedzie'])(
  'after a no to where they are, words that name a place wait for a yes: %s',
  async text => {
    await world.says('Ana', text)
    for (const chat of ['mama', 'luis', 'mesa']) expect(world.heardBy(chat)).not.toContain(text)
    expect(world.heardBy('Ana')).toContain('No se lo mandé a nadie. ¿Lo mando?')
    // Two questions at once would both be answered by one yes.
    expect(world.heardBy('Ana')).not.toContain('¿Les mando dónde estás?')
    await world.says('Ana', 'sí')
    for (const chat of ['mama', 'luis', 'mesa']) expect(world.heardBy(chat)).toContain(text)
  },
)

test('a cry without a doubt lets out the place that it names', async () => {
  await world.says('Ana', 'me agarró la migra, me van a mover a Broadview')
  expect(world.heardBy('mama')).toContain('Broadview')
})

test('words that wait go on with a yes that comes after something else, and are asked about with it', async () => {
  await world.says('Ana', 'estoy en la 26 y Kedzie')
  await world.says('Ana', 'ayuda')
  expect(world.heardBy('Ana')).toContain('Lo que escribiste antes dice dónde estás.')
  await world.says('Ana', 'sí')
  for (const chat of ['mama', 'luis', 'mesa'])
    expect(world.heardBy(chat)).toContain('estoy en la 26 y Kedzie')
})

test('the label of the no to words that wait is a no, and goes on to nobody', async () => {
  await world.says('Ana', 'estoy en la 26 y Kedzie')
  await world.says('Ana', 'No lo mandes')
  for (const chat of ['mama', 'luis', 'mesa']) expect(world.heardBy(chat)).toBe('')
  expect(world.heardBy('Ana')).toContain('No les mando dónde estás.')
})

test('what tells a place while other words wait waits beside them, and one yes sends both', async () => {
  await world.says('Ana', 'estoy en la 26 y Kedzie')
  await world.says('Ana', 'me van a mover a Broadview')
  expect(world.heardBy('Ana')).toContain('Tus 2 mensajes esperan')
  for (const chat of ['mama', 'luis', 'mesa']) expect(world.heardBy(chat)).toBe('')
  await world.says('Ana', 'sí')
  for (const chat of ['mama', 'luis', 'mesa']) {
    expect(world.heardBy(chat)).toContain('estoy en la 26 y Kedzie')
    expect(world.heardBy(chat)).toContain('me van a mover a Broadview')
  }
})

test('what somebody is not to know goes on to nobody, and no yes to a question sends it', async () => {
  const words = 'no le digan a Luis que estoy en la 26 y Kedzie'
  await world.says('Ana', words)
  expect(world.heardBy('Ana')).toContain('no le llegó a nadie')
  expect(world.heardBy('Ana')).toContain('A Luis ya no le digo nada de esta alerta.')
  expect(world.heardBy('Ana')).not.toContain('¿Lo mando?')
  await world.says('Ana', 'sí')
  for (const chat of ['mama', 'luis', 'mesa']) expect(world.heardBy(chat)).not.toContain('Kedzie')
})
