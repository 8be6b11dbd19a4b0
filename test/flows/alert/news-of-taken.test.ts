import { beforeEach, describe, expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  await world.addDesk(CHICAGO, 'mesa')
  for (const text of ['se llevaron a mi esposo Julio Prado en Cicero Illinois', 'no', 'saltar'])
    await world.says('rosa', text)
  await world.pass(5 * MINUTE)
})

describe('news of the one who was taken', () => {
  test.each([
    'ya me hablo esta en broadview',
    "he called, he's at broadview",
    'my husband called hes at broadview',
    "he's at broadview",
    'me hablo que esta en broadview',
    'ya hablo, dice que esta en el centro de broadview',
    'lo tienen en broadview',
    'dicen que esta en broadview',
  ])('goes to the desk as more of them, and is no cry of whoever writes: %s', async text => {
    await world.says('rosa', text)
    await world.pass(SECOND)
    expect(await world.alerts()).toHaveLength(1)
    expect(world.heardBy('mesa')).toContain(text)
    expect(world.heardBy('mesa')).toContain('que está en: Broadview, Illinois. No es un GPS.')
    expect(world.heardBy('mesa')).toContain('Dicen que fue en: «en Cicero Illinois»')
  })

  test.each(['me llamo desde broadview', 'ya me hablo'])(
    'goes to the desk also where no place that we know is in it: %s',
    async text => {
      await world.says('rosa', text)
      await world.pass(SECOND)
      expect(await world.alerts()).toHaveLength(1)
      expect(world.heardBy('mesa')).toContain(text)
    },
  )

  test('is not what tells of one more who was taken', async () => {
    await world.says('rosa', 'they took my mom she is at broadview')
    expect(await world.alerts()).toHaveLength(2)
  })

  test.each([
    'ahora vinieron por mi',
    'me agarraron estoy en broadview',
    'ya me hablo y ahora la migra viene por mi',
    'ICE is at my door',
    'estoy en broadview me tienen aqui',
  ])('is not what tells of the writer’s own need, which is heard as that: %s', async text => {
    await world.says('rosa', text)
    expect((await world.alerts()).filter(({ alert }) => alert.about === undefined)).toHaveLength(1)
  })
})

describe('news of a child, where an adult was taken', () => {
  test.each([
    'mi niño ya está conmigo',
    'la niña está bien, está conmigo',
    'mis hijos ya están conmigo',
    'el bebé ya está conmigo',
    'my kids are with me',
  ])('goes to the desk, and nobody is asked whether the adult is free: %s', async text => {
    world.forget()
    await world.says('rosa', text)
    await world.pass(SECOND)
    expect(world.heardBy('rosa')).not.toContain('¿Ya está libre')
    expect(world.heardBy('mesa')).toContain(text)
  })

  test('of somebody else it is asked by name', async () => {
    world.forget()
    await world.says('rosa', 'mi hermana ya está conmigo')
    expect(world.heardBy('rosa')).toContain('¿Ya está libre Julio Prado?')
  })
})
