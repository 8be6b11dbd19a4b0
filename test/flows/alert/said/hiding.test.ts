import { beforeEach, expect, test } from 'vitest'
import { MINUTE } from '../../../../src/domain/ids.ts'
import { textOf } from '../../../world/heard.ts'
import { CHICAGO } from '../../../world/places.ts'
import { World } from '../../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Beto', 'beto')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'PÁNICO')
  await world.pass(10 * MINUTE)
  world.forget()
})

test.each([
  ['no le digan a Beto dónde estoy', 'A Beto ya no le digo nada'],
  ['ese no es Beto, no le avisen', 'A Beto ya no le digo nada'],
  ['quiten a Beto', '¿Quito a Beto de tu lista?'],
])(
  'whoever is not to be told reads nothing of «%s»: only the desk does, and the person reads what follows',
  async (words, follows) => {
    expect(textOf(await world.says('Ana', words))).toContain(follows)
    await world.pass(5 * MINUTE)
    expect(world.heardBy('mesa')).toContain(`«${words}»`)
    expect(world.heardBy('beto')).not.toContain(words)
    expect(world.heardBy('mama')).not.toContain(words)
    expect(world.heardBy('Ana')).toContain('Enviado a: Consulado en Chicago.')
    expect(world.heardBy('Ana')).not.toContain('Falta: ')
  },
)

test('where it is not said from whom, all are listed to choose from, and none of them reads it', async () => {
  expect(textOf(await world.says('Ana', 'no le digan nada, me da miedo'))).toContain('• Beto')
  await world.pass(MINUTE)
  expect(world.heardBy('beto') + world.heardBy('mama')).not.toContain('me da miedo')
})

test('what follows while it is asked whether to remove somebody goes on to all', async () => {
  await world.says('Ana', 'quiten a Beto')
  await world.says('Ana', 'me tienen en un cuarto con mucha gente')
  await world.pass(MINUTE)
  for (const chat of ['mama', 'beto', 'mesa']) expect(world.heardBy(chat)).toContain('en un cuarto')
})

test.each(['no le digan a la migra que tengo hijos', 'no le digan a mi abuela, está enferma'])(
  'from somebody who is told nothing by us «%s» hides nothing: it goes on to all',
  async words => {
    await world.says('Ana', words)
    await world.pass(MINUTE)
    for (const chat of ['mama', 'beto', 'mesa']) expect(world.heardBy(chat)).toContain(words)
  },
)
