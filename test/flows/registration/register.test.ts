import { describe, expect, test } from 'vitest'
import { DAY } from '../../../src/domain/ids.ts'
import { Chat, codeIn, joined, registeredChat } from '../../world/chat.ts'
import { choiceIdsOf, textOf } from '../../world/heard.ts'
import { World } from '../../world/world.ts'

describe('consent', () => {
  test('greets with who runs the service and what is kept, and keeps nothing before the tap', async () => {
    const chat = new Chat(await World.open(), 'Lupita')
    const turn = await chat.world.keeping(() => chat.says('/start'))
    expect(textOf(turn)).toContain('Casa del Migrante')
    expect(textOf(turn)).toContain('No soy un servicio oficial')
    expect(textOf(turn)).toContain('30 días')
    expect(textOf(turn)).toContain('24 horas')
    expect(choiceIdsOf(turn)).toEqual(['consent:yes', 'consent:no'])
  })

  test('a no keeps nothing and still gives the number that answers day and night', async () => {
    const chat = new Chat(await World.open(), 'Lupita')
    await chat.says('/start')
    const turn = await chat.taps('consent:no')
    expect(textOf(turn)).toContain('+1 520 623 7874')
    expect(turn.at(-1)?.message).toHaveProperty('keyboard')
    expect(await chat.person()).toBeUndefined()
  })

  test('a typed yes counts, and the language is the phone’s', async () => {
    const chat = new Chat(await World.open(), 'Lupita', { language: 'en' })
    expect(textOf(await chat.says('hello'))).toContain("I'm not an official service")
    await chat.says('Yes!')
    expect(await chat.person()).toMatchObject({ name: 'Lupita', language: 'en', consentedAt: chat.world.now })
  })

  test('somebody who cried for help before keeps their id', async () => {
    const chat = new Chat(await World.open(), 'Lupita')
    await chat.says('me agarró la migra')
    const cried = await chat.person()
    expect(cried?.consentedAt).toBeUndefined()
    await chat.says('/start')
    await chat.taps('consent:yes')
    expect((await chat.person())?.id).toBe(cried?.id)
    expect((await chat.person())?.consentedAt).toBeDefined()
    expect(await chat.world.peopleKept()).toMatchObject({ persons: 1 })
  })
})

describe('registration', () => {
  test('asks name, place and contact, and ends with the permanent keyboard', async () => {
    const chat = new Chat(await World.open(), 'lupe_88')
    await chat.says('/start')
    await chat.taps('consent:yes')
    expect(textOf(await chat.says('Me llamo Lupita Ramos'))).toContain('Pregunta 2 de 3')
    expect((await chat.person())?.name).toBe('Lupita Ramos')
    expect(textOf(await chat.says('60608'))).toContain('Consulado en Chicago')
    expect(textOf(await chat.says('sí'))).toContain('Pregunta 3 de 3')
    expect((await chat.person())?.consulate).toBe('chicago')
    const turn = await chat.says('Mamá 312 555 0123')
    expect(codeIn(turn)).toMatch(/^[\w-]{20}$/)
    expect(turn.at(-1)?.message).toMatchObject({
      keyboard: [[{ label: '🆘 PÁNICO', sends: 'label' }], [{ sends: 'location' }], {}],
    })
    expect(await chat.contacts()).toMatchObject([
      { name: 'Mamá', phone: '+1 312 555 0123', state: 'invited' },
    ])
  })

  test('every question can be skipped, and what is missing is said', async () => {
    const chat = new Chat(await World.open(), 'Lupita')
    await chat.says('/start')
    await chat.taps('consent:yes')
    await chat.says('saltar')
    await chat.says('no, gracias')
    const turn = await chat.says('no tengo')
    expect(textOf(turn)).toContain('/familia')
    expect(textOf(turn)).toContain('/mi_consulado')
    expect(await chat.state()).toEqual({ version: 1, at: 'idle' })
  })

  test('back corrects the answer before, in words and by the key', async () => {
    const chat = new Chat(await World.open(), 'Lupita')
    await chat.says('/start')
    await chat.taps('consent:yes')
    await chat.says('Lupta')
    await chat.says('⬅️ Atrás')
    await chat.says('Lupita')
    expect((await chat.person())?.name).toBe('Lupita')
    await chat.taps('skip:place')
    expect(textOf(await chat.taps('back:contact'))).toContain('Pregunta 2 de 3')
  })

  test('a tap under an earlier question only repeats the one that is open', async () => {
    const chat = new Chat(await World.open(), 'Lupita')
    await chat.says('/start')
    await chat.taps('consent:yes')
    await chat.taps('skip:name')
    await chat.world.keeping(() => chat.taps('skip:name'))
    expect(await chat.state()).toMatchObject({ at: 'place' })
  })
})

describe('registration that is left and taken up', () => {
  test('a week’s pause, a command and /start in between lose nothing', async () => {
    const chat = new Chat(await World.open(), 'Lupita')
    await chat.says('/start')
    await chat.taps('consent:yes')
    await chat.says('Lupita')
    await chat.world.pass(7 * DAY)
    expect(textOf(await chat.says('/derechos'))).toContain('derechos')
    expect(textOf(await chat.says('/start'))).toContain('¿Dónde vives?')
    await chat.says('60608')
    expect(await chat.state()).toMatchObject({ at: 'place-confirm', occasion: 'register' })
  })

  test('a question and a sighting in the middle are no answer, and the question stays open', async () => {
    const chat = new Chat(await World.open(), 'Lupita')
    await chat.says('/start')
    await chat.taps('consent:yes')
    expect(textOf(await chat.says('¿qué hago si me detienen?'))).toContain('Si ya te detuvieron')
    await chat.says('Lupita')
    const turn = await chat.says('hay un retén en la 26')
    expect(textOf(turn)).toContain('No se lo paso a nadie')
    expect(await chat.state()).toMatchObject({ at: 'place', missed: 0 })
    expect((await chat.person())?.name).toBe('Lupita')
  })

  test('a cry in the middle goes out, and the question is still open afterwards', async () => {
    const chat = new Chat(await World.open(), 'Lupita')
    await chat.says('/start')
    await chat.taps('consent:yes')
    await chat.says('Lupita')
    await chat.says('ME AGARRO LA MIGRA')
    expect((await chat.world.live())?.alert.state).toBe('open')
    expect(await chat.state()).toMatchObject({ at: 'place' })
  })

  test.each(['en mi casa', 'en mi trabajo'])('“%s” is an answer to the question, and no cry', async words => {
    const chat = new Chat(await World.open(), 'Lupita')
    await chat.says('/start')
    await chat.taps('consent:yes')
    await chat.says('Lupita')
    expect(textOf(await chat.says(words))).not.toContain('¿Es una emergencia?')
    expect(await chat.world.alerts()).toEqual([])
    expect(await chat.state()).toMatchObject({ at: 'place', missed: 1 })
  })

  test.each(['están en mi casa', 'me agarraron en mi casa', 'aquí están en mi casa, ayuda'])(
    '“%s” in the middle is a cry all the same',
    async words => {
      const chat = new Chat(await World.open(), 'Lupita')
      await chat.says('/start')
      await chat.taps('consent:yes')
      await chat.says('Lupita')
      await chat.says(words)
      expect((await chat.world.alerts()).length).toBe(1)
    },
  )

  test('what is stored of a number is its last four digits when it is shown', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    await chat.taps('go:add')
    const turn = await chat.says('(312) 555-0123')
    expect(textOf(turn)).toContain('••• 0123')
    expect(textOf(turn)).not.toContain('555')
  })

  test('a card with no readable name asks whose number it is', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    await chat.card('\u202E\u200B', '+13125550123')
    await chat.says('Mi hermano Luis')
    expect(await chat.contacts()).toMatchObject([{ name: 'Mi hermano Luis', phone: '+1 312 555 0123' }])
  })

  test('the last question offers a drill once somebody accepted', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    await joined(chat, 'Mamá', new Chat(world, 'Rosa'))
    await world.setState('Lupita', { at: 'contact', occasion: 'register' })
    expect(textOf(await chat.says('saltar'))).toContain('¿Hacemos un simulacro?')
    await chat.says('sí')
    expect((await world.live())?.alert).toMatchObject({ drill: true, state: 'open', confirmed: true })
  })
})

test('a person created earlier is not created again by an old consent button', async () => {
  const chat = await registeredChat(await World.open(), 'Lupita')
  const before = await chat.person()
  await chat.world.pass(DAY)
  await chat.world.keeping(() => chat.taps('consent:yes'))
  expect(await chat.person()).toEqual(before)
})

describe('in an alert of their own, words that are no plain answer go on in it, and are taken for none', () => {
  test.each(['otra cosa', 'me duele mucho la cabeza', 'Ana Torres'])('%s, of their name', async words => {
    const world = await World.open()
    const chat = new Chat(world, 'Lupita')
    await chat.says('PÁNICO')
    await chat.says('/start')
    expect(textOf(await chat.taps('consent:yes'))).toContain('Pregunta 1')
    expect(textOf(await chat.says(words))).not.toContain('Pregunta')
    expect((await chat.person())?.name).toBe('Lupita')
  })

  test('of whom to tell; a contact with a number is added', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    await joined(chat, 'Mamá', new Chat(world, 'Rosa'))
    await chat.says('PÁNICO')
    await chat.taps('go:add')
    world.forget()
    await chat.says('otra cosa')
    await world.pass(30_000)
    expect(world.heardBy('Rosa')).toContain('«otra cosa»')
    expect(await chat.contacts()).toHaveLength(1)
    await chat.says('Luis 312 555 0123')
    expect(await chat.contacts()).toHaveLength(2)
  })
})
