import { beforeEach, describe, expect, test } from 'vitest'
import { isThirdParty } from '../../../src/domain/alert/cry.ts'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import { choicesOf } from '../../world/heard.ts'
import { VOICE_NOTE } from '../../world/media.ts'
import { CHICAGO, PILSEN } from '../../world/places.ts'
import { ACCOUNT } from '../../world/recording-bot.ts'
import { World } from '../../world/world.ts'

let world: World

/** Stand for no words: two minutes pass, and a voice note. */
const PASS = '…'
const VOICE = '🎤'

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

describe('a relative who began with a voice note, and then names whom they mean', () => {
  const names = {
    'by name in the report': ['se llevaron a mi hija Ana'],
    'when asked': ['se la llevaron', 'Ana'],
    'when asked, once a desk was told': ['se la llevaron', PASS, 'Ana'],
  }

  test.each(Object.entries(names))(
    '%s: the note goes on in that alert, and no other stands',
    async (_, told) => {
      const ana = await world.register('Ana', { consulate: CHICAGO })
      await world.addContact(ana, 'Mamá', 'rosa')
      await world.addContact(ana, 'Beto', 'beto')
      await sendsVoice()
      for (const text of told) await (text === PASS ? world.pass(2 * MINUTE) : world.says('rosa', text))
      await world.pass(5 * MINUTE)
      const standing = (await world.alerts()).filter(({ alert }) => alert.state !== 'closed')
      expect(standing.map(({ person }) => person.name)).toEqual(['Ana'])
      for (const who of ['beto', 'mesa']) expect(world.heardBy(who)).toContain('🎤')
      expect(world.heardBy('rosa')).not.toContain('abierta por rosa')
    },
  )
})

describe('a voice note in answer to what is asked about somebody who was taken', () => {
  const notesAtDesk = () => world.heardBy('mesa').split('🎤').length - 1

  test('goes to the desk, says to whom it went, and the next question can be answered by a tap', async () => {
    await world.says('rosa', 'se llevaron a mi esposo en Cicero Illinois')
    await sendsVoice()
    await world.pass(25 * SECOND)
    expect(notesAtDesk()).toBe(1)
    expect(world.heardBy('rosa')).toContain('Enviado a: Consulado en Chicago')
    expect(choicesOf(world.heard).map(({ id }) => id)).toContain('menor:yes')
    expect(world.heardBy('rosa')).not.toContain('¿Es una emergencia?')
  })

  test('is no place while no desk could be told: that is asked for in writing, and the desk of it hears them all', async () => {
    for (const text of ['se llevaron a mi esposo', VOICE, VOICE])
      await (text === VOICE ? sendsVoice() : world.says('rosa', text))
    expect(world.heardBy('rosa')).toContain('Falta saber a qué consulado va')
    await world.says('rosa', 'Cicero Illinois')
    await world.pass(25 * SECOND)
    expect(notesAtDesk()).toBe(2)
  })

  test('is about that one, although another of the writer’s is in need', async () => {
    const ana = await world.register('Ana', { consulate: CHICAGO })
    await world.addContact(ana, 'Mamá', 'rosa')
    await world.addContact(ana, 'Beto', 'beto')
    await world.says('Ana', 'me agarró la migra')
    await world.taps('rosa', 'por:otra')
    world.forget()
    await sendsVoice()
    await world.pass(25 * SECOND)
    expect(world.heardBy('beto')).toBe('')
    expect(notesAtDesk()).toBe(1)
  })

  test('leaves the name to be given later', async () => {
    await world.says('rosa', 'se llevaron a mi esposo en Cicero Illinois')
    await sendsVoice()
    for (const text of ['no', 'saltar', 'se llama Juan Pérez López']) await world.says('rosa', text)
    expect((await world.alerts())[0]?.alert.about?.name).toBe('Juan Pérez López')
    await world.says('rosa', 'se llama Pedro Ruiz el testigo')
    expect((await world.alerts())[0]?.alert.about?.name).toBe('Juan Pérez López')
  })
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
