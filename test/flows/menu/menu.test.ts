import { describe, expect, test } from 'vitest'
import { Chat, choicesOf, joined, registeredChat, textOf, World } from '../chat.ts'

describe('what no question waits for', () => {
  test('from a stranger is greeted', () => {
    expect(textOf(new Chat(new World(), 'Lupita').says('hola'))).toContain('soy Avisa')
  })

  test('from a person points to the panic button, over the keyboard', () => {
    const turn = registeredChat(new World(), 'Lupita').says('hola')
    expect(textOf(turn)).toContain('manda 🆘 PÁNICO')
    expect(turn.say[0]).toHaveProperty('keyboard')
  })

  test.each(['hola', 'buenas tardes', 'Gracias!', 'muchas gracias señorita', 'bye'])(
    'from a person is answered kindly if it was kind: %s',
    text => expect(textOf(registeredChat(new World(), 'Lupita').says(text))).toContain('Aquí estoy'),
  )

  test('from a person who is not understood says so', () => {
    expect(textOf(registeredChat(new World(), 'Lupita').says('bla bla bla'))).toContain('No te entendí')
  })

  test('from a relative says what the chat is for', () => {
    const world = new World()
    const mother = new Chat(world, 'Rosa')
    joined(registeredChat(world, 'Lupita'), 'Mamá', mother)
    expect(textOf(mother.says('hola'))).toContain('si Lupita pide ayuda')
  })

  test('the key of the place, come back as words, asks for the place in the middle of anything', () => {
    const chat = new Chat(new World(), 'Lupita')
    chat.says('/start')
    chat.taps('consent:yes')
    const { state } = chat.taps('skip:name')
    const turn = chat.says('📍 Enviar ubicación')
    expect(turn.say[0]).toHaveProperty('keyboard.0.0.sends', 'location')
    expect(turn).toMatchObject({ state, effects: [] })
  })

  test('a question is answered with the rights, and raises nothing', () => {
    const turn = registeredChat(new World(), 'Lupita').says('¿qué hago si me agarran?')
    expect(choicesOf(turn.say)).toContain('rights:door')
    expect(turn.effects).toEqual([])
  })

  test('a sighting is thanked for and raises nothing', () => {
    const turn = registeredChat(new World(), 'Lupita').says('hay redada en la 26')
    expect(textOf(turn)).toContain('No se lo paso a nadie')
    expect(turn.effects).toEqual([])
  })

  test('a photograph and a tap that is none of ours get a way on', () => {
    const chat = registeredChat(new World(), 'Lupita')
    expect(textOf(chat.sends({ kind: 'unsupported', what: 'photo' }))).toContain('no lo puedo abrir')
    expect(textOf(chat.taps('boom:💥'))).toContain('Ese botón ya no sirve')
  })

  test('nothing is said to a receipt', () => {
    const chat = registeredChat(new World(), 'Lupita')
    expect(chat.sends({ kind: 'membership', change: 'blocked' }).say).toEqual([])
  })
})

describe('/derechos', () => {
  test('has every topic in few, short steps, with the way back', () => {
    const chat = new Chat(new World(), 'Lupita')
    const topics = choicesOf(chat.says('/derechos').say)
    expect(topics).toHaveLength(6)
    for (const topic of topics) {
      const turn = chat.taps(topic)
      expect(textOf(turn).split('\n').length).toBeLessThan(16)
      expect(choicesOf(turn.say)).toEqual(['rights:menu'])
    }
    expect(textOf(chat.taps('rights:family'))).toContain('nunca pedimos dinero')
    expect(choicesOf(chat.taps('rights:menu').say)).toEqual(topics)
  })
})

describe('the language', () => {
  test('of a stranger is remembered in the conversation alone', () => {
    const chat = new Chat(new World(), 'Lupita')
    expect(choicesOf(chat.says('/idioma').say)).toEqual(['language:es', 'language:en'])
    const turn = chat.taps('language:en')
    expect(textOf(turn)).toBe("Done, I'll speak English.")
    expect(turn.effects).toEqual([])
    expect(textOf(chat.says('/start'))).toContain("I'm run by")
  })

  test('of a person and contact is kept in both roles, and the keys of both languages work', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    const mother = new Chat(world, 'Rosa')
    joined(chat, 'Mamá', mother)
    mother.taps('language:en')
    expect(chat.contacts).toMatchObject([{ language: 'en' }])
    chat.taps('language:en')
    expect(chat.person?.language).toBe('en')
    expect(textOf(chat.says('📘 Derechos'))).toContain('Your rights')
    expect(textOf(chat.says('📘 Rights'))).toContain('Your rights')
  })

  test('in English every hidden command is the same as its Spanish twin', () => {
    const chat = registeredChat(new World(), 'Lupita')
    const twins = [
      ['/familia', '/family'],
      ['/derechos', '/rights'],
      ['/mi_consulado', '/my_consulate'],
      ['/idioma', '/language'],
      ['/ayuda', '/help'],
      ['/privacidad', '/privacy'],
      ['/borrar', '/delete'],
      ['/simulacro', '/drill'],
      ['/baja', '/leave'],
    ] as const
    for (const [spanish, english] of twins)
      expect(textOf(chat.says(english)), english).toBe(textOf(chat.says(spanish)))
  })
})

describe('/simulacro', () => {
  test('is not held with nobody', () => {
    const chat = registeredChat(new World(), 'Lupita')
    expect(textOf(chat.says('/simulacro'))).toContain('no ha aceptado nadie')
    expect(chat.taps('drill:yes').effects).toEqual([])
  })

  test('raises one alert that is marked as a drill, and no second one', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    joined(chat, 'Mamá', new Chat(world, 'Rosa'))
    expect(textOf(chat.says('/simulacro'))).toContain('El consulado no recibe nada')
    expect(chat.taps('drill:yes').effects).toMatchObject([
      { do: 'raise', alert: { drill: true, state: 'open', person: chat.person?.id } },
    ])
    expect(chat.taps('drill:yes').effects).toEqual([])
  })

  test('waits while an alert is open', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    joined(chat, 'Mamá', new Chat(world, 'Rosa'))
    chat.says('me detuvieron')
    expect(textOf(chat.says('/simulacro'))).toContain('alerta real')
    expect(chat.taps('drill:yes').effects).toEqual([])
  })

  test('does nothing for somebody who did not consent', () => {
    const chat = new Chat(new World(), 'Lupita')
    expect(chat.taps('drill:yes').effects).toEqual([])
    expect(chat.stored).toMatchObject({ at: 'consent' })
  })
})
