import { beforeEach, expect, test } from 'vitest'
import { SECOND } from '../../../src/domain/ids.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Beto', 'beto')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'PÁNICO')
  await world.pass(20 * SECOND)
  world.forget()
})

test.each([
  'ya recogi al nino de la escuela esta bien',
  'el niño ya está conmigo',
  'la niña ya está a salvo en la iglesia',
  'ya estoy con el bebé',
  'ya está en la casa el niño',
  'mis hijos ya están bien, ya salió la niña de la escuela',
  'mi abuelita ya está a salvo',
  'ya salió el carro del corralón',
  'the kids are ok, the baby is with me',
])('good news of another is no all-clear of Ana, and goes on as a relative’s words: %s', async words => {
  await world.says('mama', words)
  await world.pass(20 * SECOND)
  expect(world.heardBy('mama')).not.toContain('¿Hablaste con Ana')
  for (const chat of ['mesa', 'beto']) expect(world.heardBy(chat)).toContain(`«${words}»`)
  await world.says('mama', 'sí')
  await world.pass(20 * SECOND)
  expect(world.heardBy('beto')).not.toContain('a salvo. Llamen')
})

test.each([
  'ya está conmigo',
  'mi hija ya está a salvo',
  'Ana y el niño ya están a salvo',
  'ya está a salvo con los niños',
])('good news of Ana is asked about before anybody hears it: %s', async words => {
  await world.says('mama', words)
  expect(world.heardBy('mama')).toContain('¿Hablaste con Ana y está bien?')
  expect(world.heardBy('beto')).toBe('')
})

test('a relative who says more than that they read it has answered, and the others read it', async () => {
  await world.says('mama', 'ya voy mija aguanta')
  await world.pass(20 * SECOND)
  expect(world.heardBy('mama')).toContain('Anotado: recibiste la alerta de Ana')
  for (const chat of ['mesa', 'beto']) expect(world.heardBy(chat)).toContain('«ya voy mija aguanta»')
})
