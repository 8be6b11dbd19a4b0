import { beforeEach, expect, test } from 'vitest'
import { MINUTE } from '../../../../src/domain/ids.ts'
import { World } from '../../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana')
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Papá', 'papa')
  await world.addContact(ana, 'Luis', 'luis')
})

const cries = async () => {
  await world.says('Ana', 'PÁNICO')
  await world.pass(MINUTE)
  world.forget()
}

test('what a person says is told as sent once the first has it, with those whom it has not reached', async () => {
  await cries()
  world.bot.away.add('papa').add('luis')
  await world.says('Ana', 'nos llevan en una van blanca')
  await world.pass(MINUTE)
  expect(world.heardBy('Ana')).toContain('Enviado a: Mamá.')
  expect(world.heardBy('Ana')).toContain('⏳ Falta: Papá y Luis.')
})

test('where nothing can be edited it is told once the first has it, and again when the last has', async () => {
  await cries()
  world.bot.chats = { ...world.bot.chats, edits: false }
  for (const chat of ['mama', 'papa', 'luis']) world.bot.away.add(chat)
  await world.says('Ana', 'nos llevan en una van blanca')
  await world.pass(MINUTE)
  expect(world.heardBy('Ana')).toContain('mandando a: Mamá, Papá y Luis.')
  world.forget()
  world.bot.away.delete('mama')
  await world.pass(2 * MINUTE)
  expect(world.heardBy('Ana')).toContain('Enviado a: Mamá.')
  expect(world.heardBy('Ana')).toContain('⏳ Falta: Papá y Luis.')
  world.forget()
  world.bot.away.delete('papa')
  await world.pass(2 * MINUTE)
  expect(world.heardBy('Ana')).not.toContain('Enviado a')
  world.bot.away.delete('luis')
  await world.pass(2 * MINUTE)
  expect(world.heardBy('Ana')).toContain('Enviado a: Mamá, Papá y Luis.')
})

test('what is said while it is asked whether it is an emergency is noted at once, also where nothing can be edited', async () => {
  world.bot.chats = { ...world.bot.chats, edits: false }
  await world.says('Ana', 'ayuda')
  expect((await world.live())?.alert.state).toBe('asked')
  world.forget()
  await world.says('Ana', 'la llave está bajo la maceta')
  expect(world.heardBy('Ana')).toContain('Anotado. Va junto con la alerta.')
})

test('where nothing can be edited it is told that the last has it, whoever blocked us', async () => {
  world.bot.chats = { ...world.bot.chats, edits: false }
  await cries()
  world.bot.blocked.add('papa')
  world.bot.away.add('luis')
  await world.says('Ana', 'nos llevan en una van blanca')
  await world.pass(MINUTE)
  world.forget()
  world.bot.away.delete('luis')
  await world.pass(2 * MINUTE)
  expect(world.heardBy('Ana')).toContain('Enviado a: Mamá y Luis.')
})
