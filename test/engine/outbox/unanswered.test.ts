import { expect, test } from 'vitest'
import { HOUR, SECOND } from '../../../src/domain/ids.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

test('a reminder whose answers are lost again and again ends as unanswered, and as nothing that its reader may not hear', async () => {
  const world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  const send = world.bot.send.bind(world.bot)
  world.bot.send = async (to, message) =>
    to === 'mama' ? { kind: 'unknown', why: 'garbled' } : await send(to, message)
  await world.says('Ana', 'PÁNICO')
  await world.pass(3 * HOUR)
  const ends = await world.store.read(({ db, tables: { notices } }) =>
    db.select({ kind: notices.kind, state: notices.state, why: notices.why }).from(notices),
  )
  const dropped = ends.filter(one => one.kind === 'alert' && one.state === 'dropped').map(one => one.why)
  expect(dropped).toContain('unanswered')
  expect(dropped).not.toContain('no-authority')
})

test('what a network that was silent to everybody may not have taken is said once it answers again, seconds later', async () => {
  const world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Papá', 'papa')
  const send = world.bot.send.bind(world.bot)
  let isSilent = true
  world.bot.send = async (to, message) =>
    isSilent ? { kind: 'unknown', why: 'garbled' } : await send(to, message)
  world.forget()
  await world.says('Ana', 'PÁNICO')
  await world.pass(9 * SECOND)
  expect(world.heardBy('mama')).toBe('')
  isSilent = false
  await world.pass(5 * SECOND)
  for (const who of ['mama', 'papa'] as const) expect(world.heardBy(who)).toContain('ALERTA de Ana')
  expect(world.heardBy('Ana')).toContain('Mamá')
})

test('while a network is silent, each chat may read an alert four times before the ladder goes on', async () => {
  const world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  const send = world.bot.send.bind(world.bot)
  let copies = 0
  world.bot.send = async (to, message) => {
    if (to === 'mama') copies += 1
    await send(to, message)
    return { kind: 'unknown', why: 'garbled' }
  }
  await world.says('Ana', 'PÁNICO')
  await world.pass(60 * SECOND)
  expect(copies).toBe(4)
})
