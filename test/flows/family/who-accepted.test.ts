import { beforeEach, describe, expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../../src/domain/ids.ts'
import { Chat, codeIn, registeredChat } from '../../world/chat.ts'
import { textOf } from '../../world/heard.ts'
import { CHICAGO, PILSEN } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World
let chat: Chat

beforeEach(async () => {
  world = await World.open()
  chat = await registeredChat(world, 'Lupita')
  await chat.taps('go:add')
  const code = codeIn(await chat.says('Mamá 312 555 0123'))
  await new Chat(world, 'Rosa').taps(`join:${code}`)
})

const isConfirmed = async () => (await chat.contacts())[0]?.confirmedAt !== undefined

describe('words in answer to "¿Es Mamá?"', () => {
  test('the label typed whole confirms who it is', async () => {
    expect(textOf(await chat.says('si, es mama'))).toContain('Mamá')
    expect(await isConfirmed()).toBe(true)
  })

  test('a bare yes, which may be meant for anything, confirms nobody: the question is read again', async () => {
    expect(textOf(await chat.says('sí'))).toContain('¿Es Mamá?')
    expect(await isConfirmed()).toBe(false)
  })

  test.each([
    ['sí', 'sí'],
    ['no', 'sí'],
    ['1', 'ok'],
    ['no', 'gracias', 'ok'],
  ])('nor do several: %s, %s', async (...words) => {
    for (const word of words) await chat.says(word)
    expect(await isConfirmed()).toBe(false)
  })

  test.each(['no es mi mamá', 'no la conozco', 'quítalo', 'No, quitar', 'no, no es ella'])(
    '"%s" asks whether to remove them, which takes a tap',
    async words => {
      expect(textOf(await chat.says(words))).toContain('Mamá')
      expect(await chat.contacts()).toHaveLength(1)
      expect(await isConfirmed()).toBe(false)
      await chat.taps(`remove-yes:${await chat.firstContact()}`)
      expect(await chat.contacts()).toHaveLength(0)
    },
  )

  test('a no removes nobody by itself, and shows the choice that does', async () => {
    await chat.says('no')
    expect(textOf(await chat.says('no'))).toContain('¿Es Mamá?')
    expect(await chat.contacts()).toHaveLength(1)
    expect(await isConfirmed()).toBe(false)
  })
})

describe('an alert in which only somebody answered who is not confirmed', () => {
  beforeEach(async () => {
    const lupita = await world.person('Lupita')
    if (lupita === undefined) throw new Error('nobody is registered')
    await world.addContact(lupita, 'Tía', 'tia')
    await world.addDesk(CHICAGO, 'mesa')
    await chat.says('me agarró la migra')
    await chat.pins(PILSEN)
    await world.taps('Rosa', `recibido:${await world.id()}`)
    await world.pass(3 * MINUTE)
  })

  test.each(['tia', 'mesa'])('%s reads the name with a mark, in the news and in reminders', async reader => {
    expect(world.heardBy(reader)).toContain('contestaron: Mamá (sin confirmar)')
    const names = world.heardBy('tia').match(/Mamá.*/g) ?? []
    expect(names.filter(name => !name.startsWith('Mamá (sin confirmar)'))).toEqual([])
  })

  test('the person still reads that nobody confirmed, until somebody known answers', async () => {
    expect(world.heardBy('Lupita')).toContain('Nadie ha confirmado todavía')
    expect((await world.trackerOf('Lupita'))?.text).toContain('Nadie ha confirmado todavía')
    await world.taps('tia', `recibido:${await world.id()}`)
    expect((await world.trackerOf('Lupita'))?.text).not.toContain('Nadie ha confirmado')
  })

  test('nobody reads a mark any more once the person has confirmed who it is', async () => {
    await chat.taps(`confirm:${await chat.firstContact()}`)
    world.forget()
    await world.pass(HOUR)
    expect(world.heardBy('mesa')).toContain('contestaron: Mamá (')
    expect(world.heardBy('mesa')).not.toContain('sin confirmar')
  })
})
