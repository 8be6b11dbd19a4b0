import { beforeEach, describe, expect, test } from 'vitest'
import type { InboundBody } from '../../src/domain/messaging/inbound.ts'
import { Chat, registeredChat } from '../world/chat.ts'
import { choicesOf, textOf } from '../world/heard.ts'
import { CHICAGO, PILSEN } from '../world/places.ts'
import { World } from '../world/world.ts'

/*
 * What public reports of other bots and clients brought against this one, one block for each kind, in the order in which
 * it was found. What happens on a network's own wire (F2, F3, F7, F15, F19) stands in the tests of that network's bot, a desk that
 * is refused in test/authority/desks.test.ts, and the reading of cards, places and links (F12, F17, F18) in their readers' tests.
 */

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addDesk(CHICAGO, 'mesa')
})

/** Says something where nothing can be tapped: the words may name a line of the newest list, as a linked device reads them. */
function answers(who: string, text: string) {
  const list = world.bot.heard.findLast(one => one.to === who && choicesOf([one]).length > 0)
  if (list === undefined) throw new Error('no list was read')
  return world.sends(who, { kind: 'text', text, offered: { on: list.id, choices: choicesOf([list]) } })
}

const stateNow = async () => (await world.live())?.alert.state
const recipient = async (role: 'family' | 'desk') =>
  (await world.live())?.recipients.find(one => one.role === role)

describe('F1: a cry with a link in it', () => {
  test.each([
    'PÁNICO https://maps.google.com/?q=41.8525,-87.6514',
    'PÁNICO https://maps.app.goo.gl/AbC123?g_st=ic',
    'PÁNICO https://maps.app.goo.gl/AbC123',
    'SOS https://maps.apple.com/?ll=41.8525,-87.6514',
  ])('leaves at once: %s', async text => {
    await world.says('Ana', text)
    expect(await stateNow()).toBe('open')
    expect(world.heardBy('mama')).toContain('ALERTA de Ana')
  })

  test('a relative’s words with a link are an answer', async () => {
    await world.says('Ana', 'PÁNICO')
    await world.says('mama', 'ya voy para allá https://maps.app.goo.gl/AbC123?g_st=iw')
    expect((await recipient('family'))?.answer).toBe('received')
    expect(world.heardBy('mama')).not.toContain('Buena pregunta')
  })
})

describe('F4: somebody else’s words', () => {
  test.each<[string, InboundBody & { authorship?: 'forwarded' }]>([
    ['forwarded by her mother', { kind: 'text', text: 'Mamá me agarró la migra', authorship: 'forwarded' }],
    ['pasted by her mother', { kind: 'text', text: '[8:30, 29/11/2025] Ana: me agarró la migra' }],
    ['quoted by her mother', { kind: 'text', text: 'mi hija me mandó esto: me agarró la migra' }],
  ])('are asked about: %s', async (_, body) => {
    await world.sends('mama', body)
    expect(world.heardBy('mama')).toMatch(/¿(?:Por quién|A quién|Es por)/)
    expect((await world.alerts()).filter(one => one.alert.state === 'open')).toEqual([])
  })

  test.each([
    '🚨 "Ya me detuvo ICE", dijo un vecino. Comparte',
    'me agarró la migra, avisen a todos',
    '*URGENTE* me agarró la migra REENVÍA A TODOS',
  ])('that Ana forwards open nothing unasked: %s', async text => {
    await world.sends('Ana', { kind: 'text', text, authorship: 'forwarded' } as InboundBody)
    expect(await stateNow()).not.toBe('open')
    expect(world.heardBy('mama')).toBe('')
  })
})

describe('F5: a command with a cry behind it', () => {
  test.each([
    '/ayuda me agarró la migra',
    '/start me agarró la migra',
    '/start PÁNICO',
    '/estado me detuvieron',
    '/idioma help ICE got me',
  ])('is a cry: %s', async text => {
    await world.says('Ana', text)
    expect(await stateNow()).toBe('open')
  })
})

describe('F6: a place in words', () => {
  test.each(['https://maps.google.com/?q=41.8525,-87.6514', '41.8525, -87.6514', 'geo:41.8525,-87.6514'])(
    'in an open alert is its place: %s',
    async text => {
      await world.says('Ana', 'PÁNICO')
      await world.says('Ana', text)
      expect((await world.live())?.alert.place?.point).toEqual({ lat: 41.8525, lon: -87.6514 })
      expect(world.heardBy('mesa')).toContain('41.8525,-87.6514')
    },
  )

  test('that is no address we know is read by all as she wrote it', async () => {
    await world.says('Ana', 'PÁNICO')
    await world.says('Ana', 'estoy en el Walmart de la 47 y Damen')
    await world.pass(60_000)
    for (const who of ['mama', 'mesa'])
      expect(world.heardBy(who)).toContain('estoy en el Walmart de la 47 y Damen')
  })

  test('in a link that only a phone can open says what to send', async () => {
    await world.says('Ana', 'PÁNICO')
    await world.says('Ana', 'https://maps.app.goo.gl/AbC123')
    expect(world.heardBy('Ana')).toContain('No puedo abrir ese enlace')
  })
})

test('F7: a message that is corrected to a cry is one', async () => {
  await world.sends('Ana', { kind: 'text', text: 'pamoco' }, { message: '1' as never })
  await world.sends('Ana', { kind: 'text', text: 'PÁNICO' }, { message: '1' as never, edits: '1' as never })
  expect(await stateNow()).toBe('open')
})

test('F8: ten digits that fit both countries are asked about', async () => {
  const ana = await registeredChat(world, 'Beto')
  await ana.taps('go:add')
  expect(textOf(await ana.says('Mamá 55 5555 0126'))).toContain('¿México o Estados Unidos?')
})

describe('F9: short answers where nothing can be tapped', () => {
  test.each([
    '2️⃣',
    'la 2',
    'n',
    '❌',
    'opción 2',
    '2 no',
    '2-',
    '#2',
    '*2*',
    '２',
    'para nada',
    'ahorita no',
    'nop',
  ])('to a question whether it is an emergency, no: %s', async text => {
    await world.says('Ana', 'ayuda')
    await answers('Ana', text)
    expect(await world.live()).toBeUndefined()
    await world.pass(120_000)
    expect(world.heardBy('mama')).toBe('')
  })

  test.each([
    '👍',
    '1️⃣',
    'la 1',
    'opción 1',
    '1 sí',
    '1-',
    '#1',
    '*1*',
    '１',
    'ajá',
    'obvio',
    'ándale',
    'uno',
  ])('to the same, yes: %s', async text => {
    await world.says('Ana', 'ayuda')
    await answers('Ana', text)
    expect(await stateNow()).toBe('open')
  })

  test.each(['1️⃣', 'uno', 'la 1', '👍', 'ok', 'enterada', 'ya la vi', '✅'])(
    'of a relative under the alert, Recibido: %s',
    async text => {
      await world.says('Ana', 'PÁNICO')
      await answers('mama', text)
      expect((await recipient('family'))?.answer).toBe('received')
    },
  )
})

describe('F10: naming a contact', () => {
  test.each([
    'Emergencia: Papá 312 555 0103',
    'Emergencia Papá 312 555 0103',
    'Contacto de emergencia mi tía Rosa 312-555-0104',
  ])('raises no alarm: %s', async text => {
    const beto = await registeredChat(world, 'Beto')
    await beto.taps('go:add')
    await beto.says(text)
    await world.pass(120_000)
    expect((await world.alerts()).filter(one => one.person.address.chat === 'Beto')).toEqual([])
    expect(await beto.contacts()).toHaveLength(1)
  })
})

describe('F11 to F14: people in words and on cards', () => {
  let beto: Chat
  const kept = async () => (await beto.contacts()).map(({ name, phone }) => `${name} ${phone ?? '–'}`)

  beforeEach(async () => {
    beto = await registeredChat(world, 'Beto')
    await beto.taps('go:place')
    await beto.taps('place-yes:chicago')
    await beto.taps('go:add')
  })

  test('three cards are three contacts', async () => {
    const card = (name: string, phone: string) => ({ name, phone, own: false })
    await beto.sends({
      kind: 'contact',
      ...card('Papá', '+13125550103'),
      more: [card('Tía Chela', '+13125550104'), card('Luis', '+13125550105')],
    })
    expect(await kept()).toHaveLength(3)
  })

  test.each([
    ['Mamá: 312 555 0142, Papá: 312 555 0143', ['Mamá +1 312 555 0142', 'Papá +1 312 555 0143']],
    ['Mamá 044 55 5555 0125', ['Mamá +52 55 5555 0125']],
    ['Mamá +52 044 55 5555 0127', ['Mamá +52 55 5555 0127']],
    ['Papá \u202A+1 (312) 555\u20110103\u202C', ['Papá +1 312 555 0103']],
    ['Tío 2 312 555 0142', ['Tío 2 +1 312 555 0142']],
    ['Mamá 312/555/0142', ['Mamá +1 312 555 0142']],
    ['Mamá 312 555 0142 x12', ['Mamá +1 312 555 0142']],
    ['Mamá 312 555 0142 o 312 555 0143', ['Mamá +1 312 555 0142']],
  ])('are read: %s', async (text, people) => {
    await beto.says(text)
    expect(await kept()).toEqual(people)
  })

  test('a wa.me link is a number whose name is asked for', async () => {
    expect(textOf(await beto.says('https://wa.me/13125550105'))).toContain('¿De quién es')
  })

  test.each(['Policía 911', '911'])('who cannot be told is said so: %s', async text => {
    const heard = textOf(await beto.says(text))
    expect(await world.live()).toBeUndefined()
    expect(heard).toMatch(/911/)
    expect(heard).not.toContain('¿Es una emergencia?')
  })

  test('a long name is one, and so is one with a digit', async () => {
    const rosa = new Chat(world, 'Rosa')
    await rosa.says('/start')
    await rosa.taps('consent:yes')
    await rosa.says('María de los Ángeles Hernández de la Cruz')
    expect((await rosa.person())?.name).toBe('María de los Ángeles Hernández de la Cruz')
    await beto.says('Mamá 2')
    expect(await kept()).toEqual(['Mamá 2 –'])
  })
})

test('F15: somebody who calls reads what to do', async () => {
  await world.sends('Ana', { kind: 'call' })
  expect(world.heardBy('Ana')).toContain('No puedo contestar llamadas')
})

test('F16: words under a live location count', async () => {
  await world.sends('Ana', { kind: 'pin', point: PILSEN, live: 'start', words: 'me agarró la migra' })
  expect((await world.live())?.alert).toMatchObject({ state: 'open', place: { point: PILSEN } })
})

test('F20: a relative who comes back is told at once what goes on', async () => {
  world.bot.blocked.add('mama')
  await world.sends('mama', { kind: 'membership', change: 'blocked' })
  await world.says('Ana', 'PÁNICO')
  world.bot.blocked.delete('mama')
  await world.pass(20_000)
  await world.sends('mama', { kind: 'membership', change: 'unblocked' })
  expect(world.heardBy('mama')).toContain('ALERTA de Ana')
  expect(world.heardBy('mama')).not.toContain('Recordatorio')
})

describe('F21: smaller', () => {
  test.each(['PÁNICO!!!!!!1', '@avisa_bot panico', 'раnісо', 'ᴘᴀɴɪᴄᴏ', '🅿️🅰️NICO', '... --- ...'])(
    'a cry in another dress is heard: %s',
    async text => {
      await world.says('Ana', text)
      expect(['open', 'asked']).toContain(await stateNow())
    },
  )
})
