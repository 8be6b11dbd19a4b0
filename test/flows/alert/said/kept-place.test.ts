import { expect, test } from 'vitest'
import { CHICAGO, PILSEN } from '../../../world/places.ts'
import { World } from '../../../world/world.ts'

test.each([
  ['sent', 'Recibí tu ubicación, y la guardé.'],
  ['written', 'Leí el lugar que escribiste, y lo guardé.'],
])('a place that is %s in an alert that reached nobody is kept, and not said to go on', async (how, read) => {
  const world = await World.open()
  await world.register('Ana', { consulate: CHICAGO })
  await world.says('Ana', 'me agarró la migra')
  world.forget()
  await (how === 'sent' ? world.pins('Ana', PILSEN) : world.says('Ana', '41.8525, -87.6514'))
  expect(world.heardBy('Ana')).toContain(read)
  expect(world.heardBy('Ana')).toContain('Todavía no le llegó a nadie.')
  expect(world.heardBy('Ana')).not.toContain('a quienes avisamos')
})
