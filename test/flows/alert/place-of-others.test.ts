import { beforeEach, describe, expect, test } from 'vitest'
import { SECOND } from '../../../src/domain/ids.ts'
import { CHICAGO, LOS_ANGELES } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  await world.addDesk(CHICAGO, 'mesa')
  await world.addDesk(LOS_ANGELES, 'mesa-la')
})

const about = async () => (await world.alerts())[0]?.alert.about

describe('a place that is said of somebody else is not where somebody was taken', () => {
  test.each([
    'se llevaron a mi esposo, mi mamá está en Los Ángeles',
    'se llevaron a mi esposo y mi tía está en Los Ángeles',
    'mi mamá está en Los Ángeles y se llevaron a mi esposo',
  ])('in a report: %s', async text => {
    await world.says('rosa', text)
    for (const answer of ['Juan Pérez', 'Cicero Illinois']) await world.says('rosa', answer)
    await world.pass(SECOND)
    expect((await about())?.where).toBe('Cicero Illinois')
    expect(world.heardBy('mesa')).toContain('Juan Pérez')
    expect(world.heardBy('mesa-la')).toBe('')
  })

  test.each(['mi mamá está en Los Ángeles', 'yo estoy en Los Ángeles'])(
    'in answer to where it was, which is asked again with why: %s',
    async text => {
      for (const one of ['se llevaron a mi esposo', 'Juan Pérez', text]) await world.says('rosa', one)
      expect(world.heardBy('rosa')).toContain('Eso dice dónde estás tú, o alguien más.')
      expect((await about())?.where).toBeUndefined()
      await world.says('rosa', 'Cicero Illinois')
      await world.pass(SECOND)
      expect((await about())?.where).toBe('Cicero Illinois')
      expect(world.heardBy('mesa')).toContain(text)
    },
  )

  test('but the desk near whoever tells reads of it meanwhile', async () => {
    for (const one of ['se llevaron a mi esposo', 'Juan Pérez', 'yo estoy en Cicero Illinois'])
      await world.says('rosa', one)
    await world.pass(SECOND)
    expect(world.heardBy('mesa')).toContain('Juan Pérez')
  })

  test.each(['mi hijo está en Cicero Illinois', 'lo tienen en Cicero Illinois', 'fue en Cicero Illinois'])(
    'and of the one who was taken it is: %s',
    async text => {
      for (const one of ['se llevaron a mi hijo', 'Juan Pérez', text]) await world.says('rosa', one)
      expect((await about())?.where).toContain('Cicero Illinois')
    },
  )

  test.each([
    'se llevaron a mi vecino Juan Pérez en Cicero IL',
    'se llevaron a mi vecina Luz Pérez en cicero, il',
    'la migra se llevó a mi jefe Juan Pérez en Cicero Illinois',
    'agarraron a mi compañero Juan Pérez en La Villita, Chicago',
  ])('and where a neighbour was taken is theirs, with their name in the first message: %s', async text => {
    await world.says('rosa', text)
    await world.pass(SECOND)
    expect(world.heardBy('mesa')).toContain('Pérez')
    expect(world.heardBy('rosa')).not.toContain('¿Dónde fue?')
  })

  test('a mother’s of her own mother is none of her daughter, and of her daughter it is', async () => {
    const ana = await world.register('Ana', { consulate: CHICAGO })
    await world.addContact(ana, 'Mamá', 'mama')
    await world.says('mama', 'se llevaron a Ana, mi mamá está en Los Ángeles')
    await world.pass(SECOND)
    expect(world.heardBy('mesa-la')).toBe('')
    await world.says('mama', 'mi hija está en Los Ángeles')
    await world.pass(SECOND)
    expect(world.heardBy('mesa-la')).toContain('Ana')
  })
})
