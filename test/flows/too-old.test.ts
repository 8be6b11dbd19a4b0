import { expect, test } from 'vitest'
import { DAY, instant } from '../../src/domain/ids.ts'
import { choiceIdsOf } from '../world/heard.ts'
import { CHICAGO, DOWNTOWN } from '../world/places.ts'
import { World } from '../world/world.ts'

test('what is older than the memory of deliveries asks and never alarms, and a tap is heard', async () => {
  const world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  const at = instant(world.now - 9 * DAY)
  await world.says('Ana', 'me agarró la migra', { at })
  await world.sends('Ana', { kind: 'pin', point: DOWNTOWN, live: 'no' }, { at })
  await world.pass(3 * 60_000)
  expect(await world.alerts()).toEqual([])
  expect(world.heardBy('mama')).toBe('')
  expect(world.heardBy('Ana')).toContain('más de 8 días')
  expect(choiceIdsOf(world.heard)).toContain('yo:')
  await world.taps('Ana', 'yo:', { at })
  expect(await world.alerts()).toHaveLength(1)
})

test('a cry that waited a week is one', async () => {
  const world = await World.open()
  await world.register('Ana', { consulate: CHICAGO })
  await world.says('Ana', 'me agarró la migra', { at: instant(world.now - 7 * DAY) })
  expect(await world.alerts()).toHaveLength(1)
})
