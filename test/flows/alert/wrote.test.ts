import { beforeEach, expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Tía', 'tia')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'PÁNICO')
  await world.pass(10 * SECOND)
  world.forget()
})

test('a relative who wrote has not been silent: no reminder says that nobody answered, and it goes on', async () => {
  await world.says('mama', 'mija no firmes nada, ya hablé con tu tía')
  await world.pass(2 * MINUTE)
  for (const chat of ['mama', 'tia']) {
    expect(world.heardBy(chat)).toContain('Ya escribieron: Mamá (10:42 a.m.).')
    expect(world.heardBy(chat)).not.toContain('Nadie ha contestado')
  }
  expect(world.heardBy('mesa')).not.toContain('Nadie de su familia ha contestado')
  const tracker = (await world.trackerOf('Ana'))?.text
  expect(tracker).toContain('• Mamá escribió 10:42 a.m.')
  expect(tracker).not.toContain('Nadie ha confirmado')
})

test('a relative who answers after that has answered, and stands in one line', async () => {
  await world.says('mama', 'mija, no firmes nada')
  await world.says('mama', 'ya la vi')
  await world.pass(5 * MINUTE)
  expect(world.heardBy('mesa')).toContain('Ya contestaron: Mamá')
  expect(world.heardBy('mesa')).not.toContain('Ya escribieron')
})

test.each(['¿qué pasó?', '¿dónde está?'])(
  'a relative who asks %s reads the alert again, and the others that she asked',
  async question => {
    await world.says('mama', question)
    await world.pass(2 * MINUTE)
    expect(world.heardBy('mama')).toContain('ALERTA de Ana')
    expect(world.heardBy('mama')).toContain('Lo pasamos a: Consulado en Chicago y Tía.')
    for (const chat of ['mesa', 'tia']) expect(world.heardBy(chat)).toContain(`«${question}»`)
    for (const chat of ['mama', 'tia']) {
      expect(world.heardBy(chat)).toContain('Ya escribieron: Mamá (10:42 a.m.).')
      expect(world.heardBy(chat)).not.toContain('Nadie ha contestado')
    }
    expect((await world.trackerOf('Ana'))?.text).toContain('• Mamá escribió 10:42 a.m.')
  },
)

test('an officer who wrote to the family has not been silent, and attends no more than before', async () => {
  await world.says('mesa', 'CHI-0001 Señora, ya llamamos a Broadview', { group: true, name: 'L. Pérez' })
  await world.taps('mesa', `a-familia:${await world.id()}`, { group: true, name: 'L. Pérez' })
  await world.pass(2 * MINUTE)
  expect(world.heardBy('mama')).toContain('L. Pérez escribió (10:42 a.m.). Ahora ahí nadie atiende.')
  expect(world.heardBy('mama')).not.toContain('Todavía no responde')
  expect((await world.live())?.alert.state).toBe('open')
})

test('what a desk says among its own is no word to anybody', async () => {
  await world.says('mesa', 'CHI-0001 ¿alguien la conoce?', { group: true, name: 'L. Pérez' })
  await world.taps('mesa', `a-mesa:${await world.id()}`, { group: true, name: 'L. Pérez' })
  await world.says('mesa', 'voy por café', { group: true, name: 'L. Pérez' })
  await world.pass(2 * MINUTE)
  expect(world.heardBy('mama')).toContain('aviso enviado. Todavía no responde')
})
