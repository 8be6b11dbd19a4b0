import { beforeEach, describe, expect, test } from 'vitest'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addDesk(CHICAGO, 'mesa')
})

/** What Mamá says about whom the cry is that she forwarded. */
async function afterForward(answer: string): Promise<void> {
  await world.says('mama', 'mamá me agarró la migra', { authorship: 'forwarded' })
  expect(world.heardBy('mama')).toContain('¿Por quién es?')
  expect(world.heardBy('mesa')).toBe('')
  world.forget()
  await world.says('mama', answer)
}

describe('a mother who forwards the cry of her daughter', () => {
  test.each(['Ana', 'por Ana', 'es por mi hija', 'por mi hija Ana', 'si es mi hija ayudenla', 'es para ana'])(
    'raises her daughter’s alert by her words, with what was forwarded: %s',
    async answer => {
      await afterForward(answer)
      expect(world.heardBy('mesa')).toContain('· Ana')
      expect(world.heardBy('mesa')).toContain('Lo avisó un familiar')
      expect(world.heardBy('mesa')).toContain('mamá me agarró la migra')
      expect((await world.stateOf('mama')).at).toBe('idle')
    },
  )

  test.each(['por mí', 'yo'])('cries for herself if she says that it is she: %s', async answer => {
    await afterForward(answer)
    expect(world.heardBy('mama')).toContain('Tu alerta sale')
  })

  test('reports somebody who is none of hers by the name she says, with what was forwarded', async () => {
    await afterForward('es por mi vecina Lupita')
    expect(world.heardBy('mama')).toContain('¿Dónde fue?')
    expect(world.heardBy('mesa')).toContain('· Lupita')
    expect(world.heardBy('mesa')).toContain('mamá me agarró la migra')
  })

  test('is asked who it is if she says no name of somebody who is none of hers', async () => {
    await afterForward('por mi vecina')
    expect(world.heardBy('mama')).toContain('¿Cómo se llama?')
  })

  test.each(['no sé', 'es que ella me mandó eso'])('is asked again by anything else: %s', async answer => {
    await afterForward(answer)
    expect(world.heardBy('mama')).toContain('¿Por quién es?')
    expect(world.heardBy('mesa')).toBe('')
  })

  test('raises nothing by words that it is only shared', async () => {
    await afterForward('Solo lo comparto')
    expect(world.heardBy('mesa')).toBe('')
    expect((await world.stateOf('mama')).at).toBe('idle')
  })

  test('still cries for herself in words that leave no doubt', async () => {
    await afterForward('me agarró la migra, ayúdenme')
    expect(world.heardBy('mesa')).not.toContain('· Ana')
    expect(world.heardBy('mama')).toContain('Alerta')
  })
})

describe('a mother who is asked who was taken', () => {
  test('goes on to the place, and to the line for minors, with the name of another child', async () => {
    await world.says('mama', 'se llevaron a mi hijo de 15 años de la escuela')
    world.forget()
    await world.says('mama', 'Kevin Ramirez')
    expect(world.heardBy('mama')).toContain('¿Dónde fue?')
    await world.says('mama', 'en Cicero Illinois')
    expect(world.heardBy('mama')).toContain('1-800-203-7001')
    await world.says('mama', 'es alérgico a la penicilina')
    for (const told of ['· Kevin Ramirez', 'Tiene 15 años', 'Cicero', 'penicilina'])
      expect(world.heardBy('mesa')).toContain(told)
  })

  test('is asked again after a place, which is nobody’s name', async () => {
    await world.says('mama', 'se llevaron a mi hijo de la escuela')
    world.forget()
    await world.says('mama', 'Cicero Illinois')
    expect(world.heardBy('mama')).toContain('¿Se llevaron a Ana?')
  })
})
