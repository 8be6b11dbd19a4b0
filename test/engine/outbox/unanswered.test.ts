import { expect, test } from 'vitest'
import { HOUR } from '../../../src/domain/ids.ts'
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
