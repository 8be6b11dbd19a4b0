import { expect, test } from 'vitest'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

const STRANGERS = 60

/** Names in the order in which what they said was committed. */
async function inOrder(said: readonly (readonly [string, Promise<unknown>])[]): Promise<readonly string[]> {
  const order: string[] = []
  await Promise.all(said.map(([who, taken]) => taken.then(() => order.push(who))))
  return order
}

const strangers = Array.from({ length: STRANGERS }, (_, nth) => `extraño ${nth}`)

test('in a crowd of strangers who cry, whoever is registered, told or a desk does not wait for them', async () => {
  const world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  const said = strangers.map(who => [who, world.says(who, 'me agarró la migra')] as const)
  const order = await inOrder([
    ...said,
    ['Ana', world.says('Ana', 'PÁNICO')],
    ['mama', world.says('mama', 'me agarró la migra')],
  ])
  expect(order).toHaveLength(STRANGERS + 2)
  expect(order.indexOf('Ana')).toBeLessThan(20)
  expect(order.indexOf('mama')).toBeLessThan(20)
})

test('what one stranger brings in a crowd is taken in its order, and none of it is lost', async () => {
  const world = await World.open()
  const said = strangers.flatMap(who => [
    [`${who}: primero`, world.says(who, 'me agarró la migra')] as const,
    [`${who}: luego`, world.says(who, 'en la 26 y Kedzie, Chicago')] as const,
  ])
  const order = await inOrder(said)
  expect(order).toHaveLength(2 * STRANGERS)
  for (const who of strangers)
    expect(order.indexOf(`${who}: primero`)).toBeLessThan(order.indexOf(`${who}: luego`))
})
