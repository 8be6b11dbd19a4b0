import { beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../../../src/domain/ids.ts'
import type { MessageId } from '../../../../src/domain/messaging/address.ts'
import { CHICAGO } from '../../../world/places.ts'
import { World } from '../../../world/world.ts'

let world: World

const LUIS = { group: true, name: 'L. Pérez', sender: 'luis' }
const first = 'first' as MessageId

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Papá', 'papa')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'PÁNICO')
  await world.pass(MINUTE)
  world.forget()
})

describe('a correction', () => {
  test('of the person is told in the place of what it corrects', async () => {
    await world.says('Ana', 'somos dos', { message: first })
    await world.pass(MINUTE)
    world.forget()
    await world.says('Ana', 'somos tres', { edits: first })
    expect(world.heardBy('mama')).toContain('«somos tres» (corregido)')
    expect(world.heardBy('mama')).not.toContain('somos dos')
  })

  test('to a danger of life is a message of its own, for which phones ring, and the person reads to call 911', async () => {
    await world.says('Ana', 'estoy en el baño', { message: first })
    await world.pass(MINUTE)
    world.forget()
    await world.says('Ana', 'estoy en el baño, me dispararon', { edits: first })
    expect(world.heardBy('Ana')).toContain('911')
    for (const who of ['mama', 'mesa']) {
      expect(world.heardBy(who)).toContain('«estoy en el baño, me dispararon»')
      expect(world.heardBy(who)).not.toContain('corregido')
    }
  })

  test('of what is no longer the newest is told to be one, with the time of what it corrects', async () => {
    await world.says('Ana', 'somos dos', { message: first })
    await world.pass(MINUTE)
    await world.says('Ana', 'tengo sed')
    await world.pass(5 * MINUTE)
    world.forget()
    await world.says('Ana', 'somos tres', { edits: first })
    expect(world.heardBy('mesa')).toMatch(/✏️ CHI-0001 · Ana corrigió, 10:43 a\.m\.: «somos tres»/)
  })

  test('of a relative reaches those who read their words', async () => {
    await world.says('mama', 'su abogado es Ruis', { message: first })
    await world.pass(MINUTE)
    world.forget()
    await world.says('mama', 'su abogado es Ruiz', { edits: first })
    expect(world.heardBy('papa')).toContain('«su abogado es Ruiz» (corregido)')
    expect(world.heardBy('Ana')).not.toContain('Ruiz')
  })

  test('of an officer reaches those alone who read their words', async () => {
    await world.says('mesa', 'CHI-0001 no firme nada', { ...LUIS, message: first })
    await world.says('mesa', 'a Ana', LUIS)
    await world.pass(MINUTE)
    world.forget()
    await world.says('mesa', 'no firme ningún papel', { ...LUIS, edits: first })
    expect(world.heardBy('Ana')).toContain('L. Pérez corrigió')
    expect(world.heardBy('Ana')).toContain('«no firme ningún papel»')
    expect(world.heardBy('mama')).toBe('')
  })

  test('of words that wait is what goes on', async () => {
    await world.says('mesa', 'CHI-0001 no firme nada', { ...LUIS, message: first })
    await world.says('mesa', 'CHI-0001 no firme ningún papel', { ...LUIS, edits: first })
    expect(world.heardBy('mesa')).toContain('Corregido. Falta que digas para quién.')
    await world.says('mesa', 'a la familia', LUIS)
    expect(world.heardBy('mama')).toContain('«no firme ningún papel»')
    expect(world.heardBy('mama')).not.toContain('nada')
  })

  test('that changes nothing is told to nobody', async () => {
    await world.says('mama', 'mira https://example.org', { message: first })
    await world.pass(MINUTE)
    world.forget()
    await world.says('mama', 'mira https://example.org', { edits: first })
    expect(world.heard).toEqual([])
  })
})
