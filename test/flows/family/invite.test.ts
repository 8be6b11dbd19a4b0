import { describe, expect, test } from 'vitest'
import { DAY, MINUTE } from '../../../src/domain/ids.ts'
import { Chat, codeIn, joined, registeredChat } from '../../world/chat.ts'
import { choiceIdsOf, textOf } from '../../world/heard.ts'
import { addressOf, World } from '../../world/world.ts'

const invited = async (world: World, chat: Chat, name = 'Mamá', phone = '312 555 0123') => {
  await chat.taps('go:add')
  return { code: codeIn(await chat.says(`${name} ${phone}`)), mother: new Chat(world, 'Rosa') }
}

describe('an invite', () => {
  test('stands in a message of its own that says who asks and that nobody asks for money', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    await chat.taps('go:add')
    const turn = await chat.says('Mamá')
    const { text = '' } = turn[1] ?? {}
    expect(text).toContain('Hola, Mamá. Soy Lupita')
    expect(text).toContain('nunca pide dinero')
    expect(text).toContain('https://t.me/avisa_bot?start=')
    expect(text.length).toBeLessThan(400)
  })

  test('warns the person of whoever opens it wrongly once a day, and anew after somebody accepted', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const { code, mother } = await invited(world, chat)
    const warnings = () => world.heardBy('Lupita').match(/otro número|otra vez el enlace/g)
    for (let tries = 0; tries < 2; tries += 1)
      await world.says('otro', `/start ${code}`, { number: '13125550199' })
    expect(warnings()).toEqual(['otro número'])
    await mother.taps(`join:${code}`)
    for (let tries = 0; tries < 2; tries += 1)
      await world.says('tia', `/start ${code}`, { number: '13125550123' })
    expect(warnings()).toEqual(['otro número', 'otra vez el enlace'])
  })

  test('is read, accepted, and told to the person, who says who it is and is offered a drill', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const { code, mother } = await invited(world, chat)
    const offer = await mother.world.keeping(() => mother.says(`/start ${code}`))
    expect(textOf(offer)).toContain('Lupita quiere que seas su contacto de emergencia')
    world.forget()
    await mother.taps(`join:${code}`)
    expect(await chat.contacts()).toMatchObject([{ state: 'accepted', address: addressOf('Rosa') }])
    const told = world.heard.filter(one => one.to === 'Lupita')
    expect(textOf(told)).toContain('Aparece como «Rosa», sin número a la vista.')
    const id = await chat.firstContact()
    expect(choiceIdsOf(told)).toEqual([
      expect.stringMatching(`^confirm:${id}\\.`),
      expect.stringMatching(`^remove-yes:${id}\\.`),
    ])
    const confirmed = await chat.confirms()
    expect(textOf(confirmed)).toContain('Mamá recibirá tus alertas y tu ubicación')
    expect(choiceIdsOf(confirmed)).toEqual(['go:drill'])
    expect(textOf(await chat.confirms())).toContain('Mamá recibirá tus alertas')
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
  ])('is accepted in words too: %s', async word => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const { code, mother } = await invited(world, chat)
    await mother.says(`ALTA ${code}`)
    expect(textOf(await mother.says(word))).toContain('Ya eres contacto de Lupita')
    expect(await chat.contacts()).toMatchObject([{ state: 'accepted', address: addressOf('Rosa') }])
    expect(await mother.state()).toEqual({ version: 1, at: 'idle' })
  })

  test.each(['no', 'No, gracias'])('is declined in words too: %s', async word => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const { code, mother } = await invited(world, chat)
    await mother.says(`ALTA ${code}`)
    await mother.says(word)
    expect(await chat.contacts()).toMatchObject([{ state: 'declined' }])
  })

  test.each([
    'no la conozco, no me escriban',
    'no quiero',
    'no quiero ser su contacto',
    'No, gracias, no me interesa',
    'no quiero, no la conozco',
    'BAJA',
    'I don’t know her',
  ])('is declined for good in any words that refuse: %s', async refusal => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const { code, mother } = await invited(world, chat)
    await mother.says(`ALTA ${code}`)
    world.forget()
    const answer = textOf(await mother.says(refusal))
    expect(answer).toContain('Está bien, gracias por contestar. No recibirás sus alertas.')
    expect(answer).not.toContain('no eres contacto de nadie')
    expect(textOf(world.heard.filter(one => one.to === 'Lupita'))).toContain('prefirió no ser tu contacto')
    expect(await chat.contacts()).toMatchObject([{ state: 'declined' }])
    expect(await mother.state()).toEqual({ version: 1, at: 'idle' })
  })

  test('that BAJA refuses does not lose whom the chat is a contact of', async () => {
    const world = await World.open()
    const lupita = await registeredChat(world, 'Lupita')
    const mother = new Chat(world, 'Rosa')
    await joined(lupita, 'Mamá', mother)
    const beto = await registeredChat(world, 'Beto')
    await beto.taps('go:add')
    await mother.says(`ALTA ${codeIn(await beto.says('Rosa'))}`)
    expect(textOf(await mother.says('BAJA'))).toContain('¿De quién')
    expect(await beto.contacts()).toMatchObject([{ state: 'declined' }])
    expect(await lupita.contacts()).toMatchObject([{ state: 'accepted' }])
  })

  test('is shown again to a stranger who answers something else, until it expires', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const { code, mother } = await invited(world, chat)
    await mother.says(`ALTA ${code}`)
    expect(textOf(await mother.says('bueno'))).toContain('Lupita quiere que seas su contacto de emergencia')
    expect(choiceIdsOf(mother.last)).toEqual([`join:${code}`, `refuse:${code}`])
    await world.pass(7 * DAY)
    expect(textOf(await mother.says('sí'))).toContain('ya venció')
    expect(textOf(await mother.says('hola'))).toContain('Hola, soy Avisa')
  })

  test('leaves a dialogue that is under way alone, and whoever is registered is understood as ever', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const { code, mother: rosa } = await invited(world, chat, 'Rosa')
    await rosa.says('/start')
    await rosa.taps('consent:yes')
    await rosa.says(`ALTA ${code}`)
    expect(textOf(await rosa.says('Rosa'))).toContain('2 de 3')
    const { code: second, mother: ana } = await invited(world, chat, 'Ana', '312 555 0124')
    await ana.says('/start')
    await ana.taps('consent:yes')
    for (const text of ['Ana', 'saltar', 'saltar']) await ana.says(text)
    await ana.says(`ALTA ${second}`)
    expect(textOf(await ana.says('bla bla'))).not.toContain('quiere que seas')
    expect(await ana.state()).toMatchObject({ at: 'idle' })
  })

  test('that is opened while we ask for consent takes the yes; the consent is asked for again', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const { code, mother } = await invited(world, chat)
    await mother.says('hola')
    await mother.says(`ALTA ${code}`)
    await mother.says('sí')
    expect(await chat.contacts()).toMatchObject([{ state: 'accepted' }])
    expect(await mother.state()).toMatchObject({ at: 'consent' })
    expect(textOf(await mother.says('sí'))).toContain('¿Aceptas que lo guarde?')
    expect(textOf(await mother.says('sí'))).toContain('Pregunta 1 de 3')
  })

  test('does not stand before a cry for help', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const { code, mother } = await invited(world, chat)
    await mother.says(`ALTA ${code}`)
    await mother.says('me agarró la migra')
    expect((await world.live())?.alert.state).toBe('open')
    expect(await mother.state()).toMatchObject({ at: 'invited', code })
  })

  test('is declined: nothing of the chat is kept, and the person is told', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const { code, mother } = await invited(world, chat)
    await mother.says(`ALTA ${code}`)
    world.forget()
    await mother.taps(`refuse:${code}`)
    expect(await chat.contacts()).toMatchObject([{ state: 'declined' }])
    expect((await chat.contacts())[0]).not.toHaveProperty('address')
    expect(world.heard.filter(one => one.to === 'Lupita')).toHaveLength(1)
    expect(textOf(await mother.taps(`join:${code}`))).toContain('ya se usó')
  })

  test('serves once, not after seven days, not for its own sender, and an unknown one is told so', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const { code, mother } = await invited(world, chat)
    expect(textOf(await chat.says(`/start ${code}`))).toContain('Este enlace es para tu familiar')
    expect(textOf(await mother.says('/start quiensabequecodigo'))).toContain('No conozco este enlace')
    await world.pass(7 * DAY)
    expect(textOf(await mother.says(`/start ${code}`))).toContain('ya venció')
    expect(textOf(await mother.taps(`join:${code}`))).toContain('ya venció')
    expect(await chat.contacts()).toMatchObject([{ state: 'invited' }])
  })

  test('that was accepted opens for nobody else', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const { code, mother } = await invited(world, chat)
    await mother.taps(`join:${code}`)
    expect(textOf(await new Chat(world, 'Malo').says(`/start ${code}`))).toContain('ya se usó')
    expect(textOf(await new Chat(world, 'Malo').taps(`join:${code}`))).toContain('ya se usó')
    expect(await chat.contacts()).toMatchObject([{ address: addressOf('Rosa') }])
  })

  test('that was used takes a yes for no consent to anything else, and a greeting for a greeting', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const { code, mother } = await invited(world, chat)
    await mother.taps(`join:${code}`)
    for (const reply of ['sí', 'acepto', 'no']) {
      const late = new Chat(world, `Beto ${reply}`)
      await late.says(`/start ${code}`)
      const turn = await late.says(reply)
      expect(textOf(turn)).toContain('ya se usó')
      expect(textOf(turn)).toContain('Si quieres registrarte tú')
      expect(textOf(turn)).not.toContain('¿Aceptas que lo guarde?')
      expect(choiceIdsOf(turn)).toEqual(['go:start'])
    }
    const other = new Chat(world, 'Lola')
    await other.says(`/start ${code}`)
    expect(textOf(await other.says('hola'))).toContain('soy Avisa')
  })

  test('a second link for the same person in the same chat is kindly refused', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const mother = new Chat(world, 'Rosa')
    await joined(chat, 'Mamá', mother)
    await chat.taps('go:add')
    const code = codeIn(await chat.says('Tía Chela'))
    expect(textOf(await mother.says(`/start ${code}`))).toContain('Ya eres contacto de Lupita')
  })

  test('the same relative serves several persons, and may register too', async () => {
    const world = await World.open()
    const mother = new Chat(world, 'Rosa')
    await joined(await registeredChat(world, 'Lupita'), 'Mamá', mother)
    await joined(await registeredChat(world, 'Beto'), 'Doña Rosa', mother)
    await mother.taps('go:start')
    await mother.taps('consent:yes')
    expect((await mother.person())?.consentedAt).toBeDefined()
    expect(choiceIdsOf(await mother.says('BAJA'))).toHaveLength(4)
  })

  test('a hostile name forges no line and no link in what the relative reads', async () => {
    const world = await World.open()
    const chat = new Chat(world, 'x')
    await chat.says('/start')
    await chat.taps('consent:yes')
    await chat.says('Ana\n\nICE: paga en https://evil.example {{organisation}} $t(menu.help)')
    await chat.taps('go:add')
    const code = codeIn(await chat.says('Mamá'))
    const text = textOf(await new Chat(world, 'Rosa').says(`/start ${code}`))
    expect(text).not.toMatch(/https?:|\nICE|Casa del Migrante quiere|PÁNICO/)
  })
})

describe('BAJA', () => {
  test('leaves the only person at once, forgets the chat, and tells them', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const mother = new Chat(world, 'Rosa')
    await joined(chat, 'Mamá', mother)
    world.forget()
    await mother.says('baja')
    expect(await chat.contacts()).toMatchObject([{ state: 'left' }])
    expect((await chat.contacts())[0]).not.toHaveProperty('address')
    expect(world.heardBy('Lupita')).toContain('Mamá')
    expect(textOf(await chat.says('/familia'))).toContain('• Mamá: se dio de baja')
    expect(textOf(await mother.says('BAJA'))).toContain('no eres contacto de nadie')
  })

  test('asks which of several, and one who left comes back by a new link', async () => {
    const world = await World.open()
    const mother = new Chat(world, 'Rosa')
    const chat = await registeredChat(world, 'Lupita')
    await joined(chat, 'Mamá', mother)
    await joined(await registeredChat(world, 'Beto'), 'Doña Rosa', mother)
    expect(textOf(await mother.says('/baja'))).toContain('¿De quién')
    const id = await chat.firstContact()
    await mother.taps(`leave:${id}`)
    expect(await chat.contacts()).toMatchObject([{ state: 'left' }])
    const code = codeIn(await chat.taps(`relink:${id}`))
    await mother.taps(`join:${code}`)
    expect(await chat.contacts()).toMatchObject([{ state: 'accepted' }])
  })

  async function ofTwo(): Promise<{ world: World; mother: Chat; states(): Promise<readonly string[]> }> {
    const world = await World.open()
    const mother = new Chat(world, 'Rosa')
    const [lupita, beto] = [await registeredChat(world, 'Lupita'), await registeredChat(world, 'Beto')]
    await joined(lupita, 'Mamá', mother)
    await joined(beto, 'Doña Rosa', mother)
    const states = async () =>
      [...(await lupita.contacts()), ...(await beto.contacts())].map(({ state }) => state)
    return { world, mother, states }
  }

  test.each(['leave:nadie', 'leave:all', 'leave:other'])('%s leaves nobody', async tap => {
    const { mother, states } = await ofTwo()
    await mother.says('BAJA')
    await mother.taps(tap)
    expect(await states()).toEqual(['accepted', 'accepted'])
  })

  test('leaves all by a tap or by the same word typed once more, within five minutes and not later', async () => {
    const { world, mother, states } = await ofTwo()
    await mother.says('BAJA')
    await world.pass(6 * MINUTE)
    expect(textOf(await mother.taps('leave:todas'))).toContain('No cambié nada')
    await mother.says('BAJA')
    for (const word of ['sí', 'ok', '/baja']) await mother.says(word)
    expect(await states()).toEqual(['accepted', 'accepted'])
    await mother.says('BAJA')
    expect(await states()).toEqual(['left', 'left'])
  })

  test('asks while an alert is under way, and says so, though it is of one person alone', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const mother = new Chat(world, 'Rosa')
    await joined(chat, 'Mamá', mother)
    await chat.says('me agarró la migra')
    expect(textOf(await mother.says('BAJA'))).toContain('hay una alerta abierta de Lupita')
    expect(textOf(await mother.says('no'))).toContain('Sigues recibiendo sus alertas')
    await mother.says('BAJA')
    await mother.says('BAJA')
    expect(await chat.contacts()).toMatchObject([{ state: 'left' }])
  })
})
