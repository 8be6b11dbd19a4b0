import { beforeEach, expect, test } from 'vitest'
import { CHICAGO } from '../world/places.ts'
import { World } from '../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
})

test('a tap that ends a drill asks again whether it is an emergency where that is asked', async () => {
  const drill = await world.drill('Ana')
  await world.says('Ana', 'creo que viene la migra')
  world.forget()
  await world.taps('Ana', `cancelar:${drill}`)
  expect(world.heardBy('Ana')).toContain('Ese simulacro ya terminó.')
  expect(world.heardBy('Ana')).toContain('¿Es una emergencia?')
  expect(world.heardBy('Ana')).not.toContain('no existe')
  expect((await world.live())?.alert.state).toBe('asked')
})

test('the same beside a relative’s report shows how that stands', async () => {
  const drill = await world.drill('Ana')
  await world.says('mama', 'se llevaron a Ana')
  world.forget()
  await world.taps('Ana', `cancelar:${drill}`)
  expect(world.heardBy('Ana')).toContain('Ese simulacro ya terminó.')
  expect(world.heardBy('Ana')).toContain('avisó que te llevaron')
  expect((await world.live())?.alert.state).toBe('open')
})

test('a tap under an alert that is over says so, and how to cry for help', async () => {
  await world.says('Ana', 'PÁNICO')
  const alert = await world.id()
  await world.says('Ana', 'ya me soltaron')
  world.forget()
  await world.taps('Ana', `cancelar?:${alert}`)
  expect(world.heardBy('Ana')).toBe('Esa alerta ya terminó. Si necesitas ayuda, escribe PÁNICO.')
})

test('whoever erases everything in a drill reads that the drill ends, and of no alert', async () => {
  await world.drill('Ana')
  world.forget()
  await world.says('Ana', '/borrar')
  expect(world.heardBy('Ana')).toContain('Tienes un simulacro: se termina.')
  expect(world.heardBy('Ana')).not.toContain('alerta activa')
})
