import { beforeEach, describe, expect, test } from 'vitest'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Luis', 'luis')
})

describe.each([
  'ya no quiero recibir sus alertas',
  'no quiero ser su contacto',
  "I don't want her alerts anymore",
])('"%s" of a relative', words => {
  test('is asked, raises nothing, and leaves by BAJA', async () => {
    await world.says('mama', words)
    expect(world.heardBy('mama')).toContain('¿De quién ya no quieres recibir alertas?')
    expect(world.heardBy('mama')).not.toContain('emergencia')
    world.forget()
    await world.says('mama', 'BAJA')
    expect(world.heardBy('mama')).toContain('Ya no recibirás alertas de Ana')
  })

  test('in the middle of an alert is asked beside it, and is not passed on', async () => {
    await world.says('Ana', 'PÁNICO')
    world.forget()
    await world.says('mama', words)
    expect(world.heardBy('mama')).toContain('hay una alerta abierta de Ana')
    expect(world.heardBy('luis')).not.toContain('Mamá')
  })
})

test('"ya no quiero vivir" of a relative is answered with 988', async () => {
  await world.says('mama', 'ya no quiero vivir')
  expect(world.heardBy('mama')).toContain('988')
})

test.each([
  ['BAJA', '¿De quién ya no quieres recibir alertas?'],
  ['borrar mis datos', '¿Borro todo lo que sé de ti?'],
])(
  '"sí" after "%s" in a live alert asks that again, and is no answer to the alert',
  async (asks, question) => {
    await world.says('Ana', 'PÁNICO')
    await world.says('mama', asks)
    world.forget()
    await world.says('mama', 'sí')
    expect(world.heardBy('mama')).toContain(question)
    expect(world.heardBy('mama')).not.toContain('Anotado')
    const copy = (await world.live())?.recipients.find(({ name }) => name === 'Mamá')
    expect(copy?.answer).toBeUndefined()
  },
)
