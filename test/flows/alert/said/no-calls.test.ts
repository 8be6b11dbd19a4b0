import { beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../../../src/domain/ids.ts'
import { CHICAGO } from '../../../world/places.ts'
import { World } from '../../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'me agarró la migra')
  await world.pass(MINUTE)
})

describe('whoever asked not to be called, and then cancels', () => {
  test.each(['no me llamen, estoy escondida', 'no me llamen'])('is called by nobody: %s', async wish => {
    await world.says('Ana', wish)
    await world.pass(MINUTE)
    world.forget()
    await world.says('Ana', 'falsa alarma')
    await world.says('Ana', 'sí')
    expect(world.heardBy('mama')).toContain('canceló desde su teléfono. No le llames')
    expect(world.heardBy('mesa')).toContain('pidió que no le llamen')
    expect(world.heardBy('Ana')).toContain('Pedimos a todos que no te llamen')
    expect(world.heardBy('mama')).not.toContain('llámale para confirmar')
  })

  test('is called again once they said that they may be', async () => {
    await world.says('Ana', 'no me llamen, estoy escondida')
    await world.says('Ana', 'ya me pueden llamar')
    await world.pass(MINUTE)
    world.forget()
    await world.says('Ana', 'falsa alarma')
    await world.says('Ana', 'sí')
    expect(world.heardBy('mama')).toContain('llámale para confirmar')
  })
})
