import { beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../../src/domain/ids.ts'
import { choiceIdsOf, textOf } from '../../world/heard.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Luis', 'luis')
  await world.addDesk(CHICAGO, 'mesa')
})

async function opened(): Promise<void> {
  await world.says('Ana', 'PÁNICO')
  world.forget()
}

const state = async () => (await world.live())?.alert.state

describe('an answer of its own', () => {
  test.each<[string, string]>([
    ['no puedo respirar', 'Llama al 911'],
    ['me quiero morir', '988'],
    ['quiero hablar con una persona', '+1 520 623 7874'],
    ['perdí mi teléfono', 'tu teléfono nuevo'],
    ['se me perdió el celular', 'tu teléfono nuevo'],
    ['mi hija perdió su teléfono', 'Quien tenga ese teléfono'],
    ['perdió su teléfono mi prima', 'Quien tenga ese teléfono'],
    ['a Ana le robaron el celular', 'Quien tenga ese teléfono'],
    ['my mom lost her phone', 'Quien tenga ese teléfono'],
    ['me piden 3000 por Zelle', 'No pagues'],
    ['solicito protección consular', 'Dilo en voz alta'],
    ['ya me deportaron, estoy en Nogales', '079'],
    ['¿este mensaje es de ustedes?', 'Lo nuestro te llega en un chat como este'],
  ])('%s: to a stranger, with the two ways into an alert or none, and no alert', async (words, said) => {
    const heard = await world.keeping(() => world.says('stranger', words))
    expect(textOf(heard)).toContain(said)
    expect(await world.live()).toBeUndefined()
    await world.pass(3 * MINUTE)
    expect(world.heardBy('mesa')).toBe('')
  })

  test.each([
    'no puedo respirar',
    'me quiero morir',
    'me piden Zelle para soltarme',
    'quiero hablar con alguien',
  ])('%s closes nothing in an alert', async words => {
    await opened()
    await world.says('Ana', words)
    await world.says('mama', words)
    expect(await state()).toBe('open')
    expect(world.heardBy('Ana')).not.toContain('¿Cancelas')
    expect(world.heardBy('mama')).not.toContain('a salvo?')
  })

  test('somebody who was shot reads 911 first, and the alert is raised', async () => {
    await world.says('Ana', 'me agarró la migra y me dispararon')
    expect(world.heardBy('Ana').indexOf('911')).toBeLessThan(world.heardBy('Ana').indexOf('Alerta CHI-0001'))
    expect(await state()).toBe('open')
  })

  test('who is made to sign reads at once not to, and is asked whether it is an emergency', async () => {
    await world.says('Ana', 'me quieren hacer firmar mi salida')
    expect(world.heardBy('Ana')).toContain('No firmes lo que no entiendas')
    expect(await state()).toBe('asked')
  })

  test('who hears them knock reads at once what to do at the door, and is asked whether it is an emergency', async () => {
    await world.says('Ana', 'están tocando la puerta')
    expect(world.heardBy('Ana')).toMatch(/^🚪 Si tocan la puerta\n• No abras/)
    expect(await state()).toBe('asked')
  })

  test.each(['están tocando', '¿qué hago si tocan la puerta?'])(
    '%s: the page of the door with the ways into an alert, and none is raised',
    async words => {
      const heard = await world.keeping(() => world.says('Ana', words))
      expect(textOf(heard)).toContain('• No abras')
      expect(choiceIdsOf(heard)).toEqual(['yo:', 'llevaron:'])
    },
  )

  test.each(['están tocando la puerta y ya me agarraron', 'tocaron la puerta y se llevaron a mi papá'])(
    '%s: is no matter of the door any more',
    async words => {
      await world.says('Ana', words)
      expect(world.heardBy('Ana')).not.toContain('No abras')
      expect(world.heardBy('Ana')).not.toBe('')
    },
  )

  test('a demand for money in the middle of a question leaves the question as it was', async () => {
    await world.says('nuevo', 'hola')
    await world.says('nuevo', 'me piden fianza por zelle')
    await world.says('nuevo', 'sí')
    expect(world.heardBy('nuevo')).toContain('¿Cómo te dice tu familia?')
  })
})

describe('back in Mexico', () => {
  test('an alert is asked about once, and ends as returned, with what to do there', async () => {
    await opened()
    const id = await world.id()
    await world.says('Ana', 'me soltaron en Reynosa')
    expect(await state()).toBe('open')
    expect(world.heardBy('Ana')).toContain('¿Ya estás en México?')
    await world.says('Ana', 'sí')
    expect((await world.alert(id))?.alert).toMatchObject({ state: 'closed', outcome: 'returned' })
    expect(world.heardBy('mama')).toContain('Ana avisa que ya está en México')
    expect(world.heardBy('mesa')).toContain('ya está en México')
    expect(world.heardBy('Ana')).toContain('llama al 079')
    expect(world.heardBy('Ana')).not.toContain('CIAM')
  })

  test('who is still in the United States says so, and the alert goes on', async () => {
    await opened()
    await world.says('Ana', 'me sacaron')
    await world.says('Ana', 'no')
    expect(await state()).toBe('open')
  })

  test('an alert that has not left never leaves', async () => {
    await world.says('Ana', 'ayuda')
    await world.says('Ana', 'ya me deportaron')
    await world.says('Ana', 'sí')
    expect(await world.live()).toBeUndefined()
    await world.pass(3 * MINUTE)
    expect(world.heardBy('mama')).toBe('')
  })
})

test.each(['¿cómo le hago?', 'hay redada en la 26', 'xyz qwerty'])(
  'the answer to "%s" is one tap from an alert',
  async words => {
    const heard = await world.keeping(() => world.says('Ana', words))
    expect(choiceIdsOf(heard)).toEqual(expect.arrayContaining(['yo:', 'llevaron:']))
  },
)
