import { describe, expect, test } from 'vitest'
import { DAY } from '../../../src/domain/ids.ts'
import { Chat, choicesOf, codeIn, joined, registeredChat, textOf, World } from '../chat.ts'

const invited = (world: World, chat: Chat, name = 'Mamá', phone = '312 555 0123') => {
  chat.taps('go:add')
  return { code: codeIn(chat.says(`${name} ${phone}`)), mother: new Chat(world, 'Rosa') }
}

describe('an invite', () => {
  test('stands in a message of its own that says who asks and that nobody asks for money', () => {
    const chat = registeredChat(new World(), 'Lupita')
    chat.taps('go:add')
    const turn = chat.says('Mamá')
    const forward = turn.say[1]
    expect(forward).toMatchObject({ kind: 'text' })
    const text = forward?.kind === 'text' ? forward.text : ''
    expect(text).toContain('Hola, Mamá. Soy Lupita')
    expect(text).toContain('nunca pide dinero')
    expect(text).toContain('https://t.me/avisa_bot?start=')
    expect(text.length).toBeLessThan(400)
  })

  test('is read, accepted, and told to the person, who is offered a drill', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    const { code, mother } = invited(world, chat)
    const offer = mother.says(`/start ${code}`)
    expect(textOf(offer)).toContain('Lupita quiere que seas su contacto de emergencia')
    expect(offer.effects).toEqual([])
    mother.taps(`join:${code}`)
    expect(chat.contacts).toMatchObject([{ state: 'accepted', address: mother.address }])
    expect(world.told).toMatchObject([
      { to: chat.address, message: { text: '✅ Mamá aceptó. Ya recibirá tus alertas.' } },
    ])
    expect(choicesOf(world.told.map(one => one.message))).toEqual(['go:drill'])
  })

  test.each([
    'sí',
    'Si',
    'acepto',
    'ok',
    'Sí, acepto.',
    'claro que sí',
    'Sí, claro',
    'sí quiero',
    'con gusto',
  ])('is accepted in words too: %s', word => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    const { code, mother } = invited(world, chat)
    mother.says(`ALTA ${code}`)
    expect(textOf(mother.says(word))).toContain('Ya eres contacto de Lupita')
    expect(chat.contacts).toMatchObject([{ state: 'accepted', address: mother.address }])
    expect(mother.stored).toEqual({ version: 1, at: 'idle' })
  })

  test.each(['no', 'No, gracias'])('is declined in words too: %s', word => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    const { code, mother } = invited(world, chat)
    mother.says(`ALTA ${code}`)
    mother.says(word)
    expect(chat.contacts).toMatchObject([{ state: 'declined' }])
  })

  test('is shown again to a stranger who answers something else, until it expires', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    const { code, mother } = invited(world, chat)
    mother.says(`ALTA ${code}`)
    expect(textOf(mother.says('bueno'))).toContain('Lupita quiere que seas su contacto de emergencia')
    expect(choicesOf(mother.last?.say ?? [])).toEqual([`join:${code}`, `refuse:${code}`])
    world.pass(7 * DAY)
    expect(textOf(mother.says('sí'))).toContain('ya venció')
    expect(textOf(mother.says('hola'))).toContain('Hola, soy Avisa')
  })

  test('leaves a dialogue that is under way alone, and whoever is registered is understood as ever', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    const { code, mother: rosa } = invited(world, chat, 'Rosa')
    rosa.says('/start')
    rosa.taps('consent:yes')
    rosa.says(`ALTA ${code}`)
    expect(textOf(rosa.says('Rosa'))).toContain('2 de 4')
    const { code: second, mother: ana } = invited(world, chat, 'Ana', '312 555 0124')
    ana.says('/start')
    ana.taps('consent:yes')
    for (const text of ['Ana', 'saltar', 'saltar']) ana.says(text)
    ana.says(`ALTA ${second}`)
    expect(textOf(ana.says('bla bla'))).not.toContain('quiere que seas')
    expect(ana.stored).toMatchObject({ at: 'idle' })
  })

  test('does not stand before a cry for help', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    const { code, mother } = invited(world, chat)
    mother.says(`ALTA ${code}`)
    const turn = mother.says('me agarró la migra')
    expect(turn.effects.map(effect => effect.do)).toContain('raise')
    expect(mother.stored).toMatchObject({ at: 'invited', code })
  })

  test('is declined: nothing of the chat is kept, and the person is told', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    const { code, mother } = invited(world, chat)
    mother.says(`ALTA ${code}`)
    mother.taps(`refuse:${code}`)
    expect(chat.contacts).toMatchObject([{ state: 'declined' }])
    expect(chat.contacts[0]).not.toHaveProperty('address')
    expect(world.told).toHaveLength(1)
    expect(textOf(mother.taps(`join:${code}`))).toContain('ya se usó')
  })

  test('serves once, not after seven days, not for its own sender, and an unknown one is told so', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    const { code, mother } = invited(world, chat)
    expect(textOf(chat.says(`/start ${code}`))).toContain('Este enlace es para tu familiar')
    expect(textOf(mother.says('/start quiensabequecodigo'))).toContain('No conozco este enlace')
    world.pass(7 * DAY)
    expect(textOf(mother.says(`/start ${code}`))).toContain('ya venció')
    expect(textOf(mother.taps(`join:${code}`))).toContain('ya venció')
    expect(chat.contacts).toMatchObject([{ state: 'invited' }])
  })

  test('that was accepted opens for nobody else', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    const { code, mother } = invited(world, chat)
    mother.taps(`join:${code}`)
    expect(textOf(new Chat(world, 'Malo').says(`/start ${code}`))).toContain('ya se usó')
    expect(textOf(new Chat(world, 'Malo').taps(`join:${code}`))).toContain('ya se usó')
    expect(chat.contacts).toMatchObject([{ address: mother.address }])
  })

  test('a second link for the same person in the same chat is kindly refused', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    const mother = new Chat(world, 'Rosa')
    joined(chat, 'Mamá', mother)
    chat.taps('go:add')
    const code = codeIn(chat.says('Tía Chela'))
    expect(textOf(mother.says(`/start ${code}`))).toContain('Ya eres contacto de Lupita')
  })

  test('the same relative serves several persons, and may register too', () => {
    const world = new World()
    const mother = new Chat(world, 'Rosa')
    joined(registeredChat(world, 'Lupita'), 'Mamá', mother)
    joined(registeredChat(world, 'Beto'), 'Doña Rosa', mother)
    mother.taps('go:start')
    mother.taps('consent:yes')
    expect(mother.person?.consentedAt).toBeDefined()
    expect(choicesOf(mother.says('BAJA').say)).toHaveLength(3)
  })

  test('a hostile name forges no line and no link in what the relative reads', () => {
    const world = new World()
    const chat = new Chat(world, 'x')
    chat.says('/start')
    chat.taps('consent:yes')
    chat.says('Ana\n\nICE: paga en https://evil.example {{organisation}} $t(menu.help)')
    chat.taps('go:add')
    const code = codeIn(chat.says('Mamá'))
    const text = textOf(new Chat(world, 'Rosa').says(`/start ${code}`))
    expect(text).not.toMatch(/https?:|\nICE|Casa del Migrante quiere|PÁNICO/)
  })
})

describe('BAJA', () => {
  test('leaves the only person at once, forgets the chat, and tells them', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    const mother = new Chat(world, 'Rosa')
    joined(chat, 'Mamá', mother)
    mother.says('baja')
    expect(chat.contacts).toMatchObject([{ state: 'left' }])
    expect(chat.contacts[0]).not.toHaveProperty('address')
    expect(world.told.at(-1)).toMatchObject({ to: chat.address })
    expect(textOf(chat.says('/familia'))).toContain('• Mamá: se dio de baja')
    expect(textOf(mother.says('BAJA'))).toContain('no eres contacto de nadie')
  })

  test('asks which of several, and one who left comes back by a new link', () => {
    const world = new World()
    const mother = new Chat(world, 'Rosa')
    const chat = registeredChat(world, 'Lupita')
    joined(chat, 'Mamá', mother)
    joined(registeredChat(world, 'Beto'), 'Doña Rosa', mother)
    expect(textOf(mother.says('/baja'))).toContain('¿De quién')
    const id = chat.contacts[0]?.id ?? ''
    mother.taps(`leave:${id}`)
    expect(chat.contacts).toMatchObject([{ state: 'left' }])
    const code = codeIn(chat.taps(`relink:${id}`))
    mother.taps(`join:${code}`)
    expect(chat.contacts).toMatchObject([{ state: 'accepted' }])
  })
})
