import { beforeEach, describe, expect, test } from 'vitest'
import { isThirdParty } from '../../../src/domain/alert/cry.ts'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import { VOICE_NOTE } from '../../world/media.ts'
import { CHICAGO, PILSEN } from '../../world/places.ts'
import { ACCOUNT } from '../../world/recording-bot.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  await world.addDesk(CHICAGO, 'mesa')
  world.bot.fetchMedia = async () => ({ kind: 'refused', why: 'gone' })
})

const sendsVoice = () => world.sends('rosa', { kind: 'voice', media: { ...VOICE_NOTE, account: ACCOUNT } })

describe('a voice note, and then in words that her husband was taken', () => {
  test('is one report of him, with the voice note, and none of her', async () => {
    await sendsVoice()
    await world.pass(10 * SECOND)
    await world.says('rosa', 'se llevaron a mi esposo en Cicero Illinois')
    await world.says('rosa', 'Pedro Ramírez')
    await world.pass(5 * MINUTE)
    const alerts = await world.alerts()
    expect(alerts).toHaveLength(1)
    expect(alerts.map(({ alert }) => isThirdParty(alert))).toEqual([true])
    expect(world.heardBy('mesa')).toContain('Pedro Ramírez')
    expect(world.heardBy('mesa')).toContain('🎤')
    expect(world.heardBy('mesa')).toContain('«se llevaron a mi esposo en Cicero Illinois»')
  })

  test('so it is where her words begin with a yes to what she was asked of herself', async () => {
    await sendsVoice()
    await world.says('rosa', 'sí, se llevaron a mi esposo')
    expect(world.heardBy('rosa')).toContain('¿Cómo se llama?')
    await world.pass(5 * MINUTE)
    expect((await world.alerts()).map(({ alert }) => isThirdParty(alert))).toEqual([true])
  })

  test.each(['si', 'no'])(
    'a late tap on %s under what she was asked of herself ends no report of him',
    async tap => {
      await sendsVoice()
      const id = await world.id()
      await world.says('rosa', 'se llevaron a mi esposo')
      world.forget()
      await world.taps('rosa', `${tap}:${id}`)
      expect(world.heardBy('rosa')).toContain('¿Cómo se llama?')
      expect(await world.alerts()).toHaveLength(1)
    },
  )
})

test('a location that she sent for herself is not told as where he is', async () => {
  const rosa = await world.register('rosa', { consulate: CHICAGO })
  await world.addContact(rosa, 'Luz', 'luz')
  await world.pins('rosa', PILSEN)
  await world.says('rosa', 'se llevaron a mi esposo')
  await world.says('rosa', 'Pedro Ramírez')
  const [told] = await world.alerts()
  expect(told?.alert.place).toBeUndefined()
  expect(world.heardBy('mesa')).toContain('Pedro Ramírez')
  expect(world.heardBy('mesa')).not.toContain('maps.google')
  expect(world.heardBy('luz')).toBe('')
})

describe('whoever told of her daughter', () => {
  beforeEach(async () => {
    for (const words of ['se llevaron a mi hija', 'María López', 'Chicago', 'no', 'saltar'])
      await world.says('rosa', words)
    world.forget()
  })

  test.each([
    'la agarraron cuando iba a la escuela, traía una mochila roja',
    'se la llevaron en una camioneta blanca',
    'la detuvieron tres hombres sin uniforme',
    'a María la tienen en Broadview',
  ])('and writes more of it opens no second one, and the desk reads it: %s', async words => {
    await world.says('rosa', words)
    await world.pass(2 * MINUTE)
    expect(await world.alerts()).toHaveLength(1)
    expect(world.heardBy('mesa')).toContain(`«${words}»`)
  })

  test.each([
    'también se llevaron a mi hermano',
    'se llevaron a mi hermano en la parada',
    'también a él lo agarraron',
  ])('and tells of one more is asked who that is: %s', async words => {
    await world.says('rosa', words)
    await world.pass(2 * MINUTE)
    expect(await world.alerts()).toHaveLength(2)
  })

  test('and writes what has an answer of its own has the desk read it besides', async () => {
    await world.says('rosa', 'me piden 2000 dólares por zelle para la fianza')
    expect(world.heardBy('rosa')).toContain('No pagues')
    expect(world.heardBy('mesa')).toContain('2000 dólares')
  })
})
