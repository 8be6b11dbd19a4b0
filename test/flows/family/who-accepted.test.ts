import { beforeEach, describe, expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../../src/domain/ids.ts'
import { Chat, codeIn, confirmOf, registeredChat } from '../../world/chat.ts'
import { choiceIdsOf, textOf } from '../../world/heard.ts'
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

  test.each(['sí', 'sí, es ella', 'es mi mamá', 'si es mi mama', 'claro que sí', 'yes thats my mom'])(
    'nor does "%s", which reads what does',
    async words => {
      const read = textOf(await chat.says(words))
      expect(read).toContain('Para confirmar, elige: ✅ Sí, es Mamá')
      expect(read).toContain('¿Es Mamá?')
      expect(await isConfirmed()).toBe(false)
    },
  )

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

describe('a second acceptance of the same entry, after the first one left', () => {
  let older: string

  beforeEach(async () => {
    const [contact] = await chat.contacts()
    older = contact === undefined ? '' : confirmOf(contact)
    await new Chat(world, 'Rosa').says('BAJA')
    const code = codeIn(await chat.taps(`relink:${await chat.firstContact()}`))
    await new Chat(world, 'Raúl').taps(`join:${code}`)
  })

  test.each([
    ['the tap under the older message', () => older],
    ['a tap of before taps said whose yes it was', async () => `confirm:${await chat.firstContact()}`],
  ])('is not confirmed by %s: the person is asked anew, and reads who it is now', async (_, tap) => {
    const asked = await chat.taps(await tap())
    expect(textOf(asked)).toContain('Aparece como «Raúl»')
    expect(textOf(asked)).toContain('¿Es Mamá?')
    expect(await isConfirmed()).toBe(false)
    await chat.taps(choiceIdsOf(asked)[0] ?? '')
    expect(await isConfirmed()).toBe(true)
  })

  test.each([
    ['the "no" under the older message', () => older.replace('confirm:', 'remove-yes:')],
    ['a "no" of before taps said whose yes it was', async () => `remove-yes:${await chat.firstContact()}`],
  ])('is not removed by %s: the person is asked anew, and may say no to that', async (_, tap) => {
    const asked = await chat.taps(await tap())
    expect(textOf(asked)).toContain('Aparece como «Raúl»')
    expect(await chat.contacts()).toHaveLength(1)
    await chat.taps(choiceIdsOf(asked)[1] ?? '')
    expect(await chat.contacts()).toEqual([])
  })

  test('nor by the label typed, which may answer the older message', async () => {
    expect(textOf(await chat.says('sí, es mamá'))).toContain('Aparece como «Raúl»')
    expect(await isConfirmed()).toBe(false)
  })

  test('is confirmed by the tap under its own message', async () => {
    await chat.confirms()
    expect(await isConfirmed()).toBe(true)
  })

  test('gets no place of an alert by the older tap', async () => {
    await chat.taps(older)
    await chat.says('me agarró la migra')
    world.forget()
    await chat.pins(PILSEN)
    expect(world.heardBy('Raúl')).not.toContain('maps')
  })
})

describe('after a confirmation', () => {
  beforeEach(() => chat.confirms())

  test.each(['me equivoqué, no es mi mamá', 'me equivoqué', 'no era ella', 'perdón, no es mi mamá'])(
    '"%s" asks whether to remove them, for ten minutes',
    async words => {
      expect(textOf(await chat.says(words))).toContain('¿Quito a Mamá de tu lista?')
    },
  )

  test('such words are about nobody once the ten minutes are over', async () => {
    await world.pass(11 * MINUTE)
    expect(textOf(await chat.says('me equivoqué'))).not.toContain('¿Quito')
  })

  test('in an alert they go on to nobody, and ask the same', async () => {
    await chat.says('PÁNICO')
    world.forget()
    expect(textOf(await chat.says('me equivoqué, no es mi mamá'))).toContain('¿Quito a Mamá')
    expect(world.heardBy('Rosa')).not.toContain('me equivoqué')
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
    await chat.confirms()
    world.forget()
    await world.pass(HOUR)
    expect(world.heardBy('mesa')).toContain('contestaron: Mamá (')
    expect(world.heardBy('mesa')).not.toContain('sin confirmar')
  })
})

test('whoever left is not said to receive alerts, however often the old tap says that it is they', async () => {
  const [contact] = await chat.contacts()
  const id = contact ? confirmOf(contact) : ''
  await chat.taps(id)
  await new Chat(world, 'Rosa').says('baja')
  expect(textOf(await chat.taps(id))).toBe(
    'Mamá se dio de baja. Ya no recibe tus alertas.\nPara que vuelva, mándale un enlace nuevo.',
  )
})

test('a yes to a removal whose time is over says so, of one who is not confirmed, too', async () => {
  const [contact] = await chat.contacts()
  await chat.taps(`remove:${contact?.id}`)
  await world.pass(6 * MINUTE)
  expect(textOf(await chat.taps(`remove-yes:${contact?.id}`))).toContain('Esa pregunta ya venció.')
  expect(textOf(await chat.says('sí, quitar'))).toContain('Esa pregunta ya venció.')
  expect((await chat.contacts())[0]?.state).toBe('accepted')
})

test('"no la conozco" in an alert is no word for whoever accepted: it asks whether to remove them', async () => {
  await chat.says('me agarró la migra')
  world.forget()
  expect(textOf(await chat.says('no la conozco'))).toContain('¿Quito a Mamá de tu lista?')
  expect(world.heardBy('Rosa')).not.toContain('no la conozco')
})
