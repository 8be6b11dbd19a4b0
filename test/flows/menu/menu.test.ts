import { describe, expect, test } from 'vitest'
import { MINUTE } from '../../../src/domain/ids.ts'
import { Chat, joined, registeredChat } from '../../world/chat.ts'
import { choiceIdsOf, textOf } from '../../world/heard.ts'
import { World } from '../../world/world.ts'

describe('what no question waits for', () => {
  test('from a stranger is greeted', async () => {
    expect(textOf(await new Chat(await World.open(), 'Lupita').says('hola'))).toContain('soy Avisa')
  })

  test('from a person points to the panic button, over the keyboard', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    const turn = await chat.says('hola')
    expect(textOf(turn)).toContain('manda 🆘 PÁNICO')
    expect(turn[0]?.message).toHaveProperty('keyboard')
  })

  test.each(['hola', 'buenas tardes', 'Gracias!', 'muchas gracias señorita', 'bye'])(
    'from a person is answered kindly if it was kind: %s',
    async text => {
      const chat = await registeredChat(await World.open(), 'Lupita')
      expect(textOf(await chat.says(text))).toContain('Aquí estoy')
    },
  )

  test('as a yes or a no to a question whose time is over, says so; what loses nothing is asked anew after a yes', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    for (const reply of ['sí', 'no']) {
      await chat.says('/borrar')
      await world.pass(11 * MINUTE)
      expect(textOf(await chat.says(reply))).toContain('Esa pregunta ya venció. No cambié nada.')
    }
    await chat.says('agrega a mi primo Memo 312 555 0155')
    await world.pass(11 * MINUTE)
    const again = textOf(await chat.says('sí'))
    expect(again).toContain('Esa pregunta ya venció')
    expect(again).toContain('¿Agrego a «mi primo Memo»')
    expect(textOf(await chat.says('sí'))).toContain('Anoté a mi primo Memo')
  })

  test('from a person who is not understood says so', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    expect(textOf(await chat.says('bla bla bla'))).toContain('No te entendí')
  })

  test('from a relative says what the chat is for', async () => {
    const world = await World.open()
    const mother = new Chat(world, 'Rosa')
    await joined(await registeredChat(world, 'Lupita'), 'Mamá', mother)
    expect(textOf(await mother.says('hola'))).toContain('si Lupita pide ayuda')
  })

  test('the key of the place, come back as words, asks for the place in the middle of anything', async () => {
    const chat = new Chat(await World.open(), 'Lupita')
    await chat.says('/start')
    await chat.taps('consent:yes')
    await chat.taps('skip:name')
    const state = await chat.state()
    const turn = await chat.world.keeping(() => chat.says('📍 Enviar ubicación'))
    expect(turn[0]?.message).toHaveProperty('keyboard.0.0.sends', 'location')
    expect(await chat.state()).toEqual(state)
  })

  test('a question about being taken that has no answer leads to the rights, and raises nothing', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    const turn = await chat.world.keeping(() => chat.says('¿y si me agarran en el bautizo?'))
    expect(choiceIdsOf(turn)).toContain('rights:door')
    // What the Cloud API shows as a list to tap has ten rows.
    expect(choiceIdsOf(turn)).toHaveLength(10)
  })

  test('a sighting is thanked for and raises nothing', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    const turn = await chat.world.keeping(() => chat.says('hay redada en la 26'))
    expect(textOf(turn)).toContain('No se lo paso a nadie')
  })

  test('a photograph and a tap that is none of ours get a way on', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    expect(textOf(await chat.sends({ kind: 'unsupported', what: 'photo' }))).toContain('no lo puedo abrir')
    expect(textOf(await chat.taps('boom:💥'))).toContain('Ese botón ya no sirve')
  })

  test('nothing is said to a receipt', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    expect(await chat.sends({ kind: 'membership', change: 'blocked' })).toEqual([])
  })
})

describe('/derechos', () => {
  test('has every topic in few, short steps, with the way back', async () => {
    const chat = new Chat(await World.open(), 'Lupita')
    const topics = choiceIdsOf(await chat.says('/derechos'))
    expect(topics).toHaveLength(9)
    for (const topic of topics) {
      const turn = await chat.taps(topic)
      expect(textOf(turn).split('\n').length).toBeLessThan(16)
      const ways = [
        'yo:',
        'llevaron:',
        ...(topic === 'rights:detained' ? ['rights:signing'] : []),
        'rights:menu',
      ]
      expect(choiceIdsOf(turn)).toEqual(ways)
    }
    expect(textOf(await chat.taps('rights:family'))).toContain('nunca pedimos dinero')
    expect(choiceIdsOf(await chat.taps('rights:menu'))).toEqual(topics)
  })
})

describe('the language', () => {
  test('of a stranger is remembered in the conversation alone', async () => {
    const chat = new Chat(await World.open(), 'Lupita')
    expect(choiceIdsOf(await chat.says('/idioma'))).toEqual(['language:es', 'language:en'])
    const turn = await chat.world.keeping(() => chat.taps('language:en'))
    expect(textOf(turn)).toBe("Done, I'll speak English.")
    expect(textOf(await chat.says('/start'))).toContain("I'm run by")
  })

  test('of a person and contact is kept in both roles, and the keys of both languages work', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const mother = new Chat(world, 'Rosa')
    await joined(chat, 'Mamá', mother)
    await mother.taps('language:en')
    expect(await chat.contacts()).toMatchObject([{ language: 'en' }])
    await chat.taps('language:en')
    expect((await chat.person())?.language).toBe('en')
    expect(textOf(await chat.says('📘 Derechos'))).toContain('Your rights')
    expect(textOf(await chat.says('📘 Rights'))).toContain('Your rights')
  })

  test('in English every hidden command is the same as its Spanish twin', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
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
      expect(textOf(await chat.says(english)), english).toBe(textOf(await chat.says(spanish)))
  })
})

describe('/simulacro', () => {
  test('is not held with nobody', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    expect(textOf(await chat.says('/simulacro'))).toContain('no ha aceptado nadie')
    await chat.world.keeping(() => chat.taps('drill:yes'))
  })

  test('raises one alert that is marked as a drill, and no second one', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    await joined(chat, 'Mamá', new Chat(world, 'Rosa'))
    expect(textOf(await chat.says('/simulacro'))).toContain('No manda tu ubicación ni avisa al consulado')
    await chat.taps('drill:yes')
    expect(await world.live()).toMatchObject({
      alert: { drill: true, state: 'open' },
      person: { id: (await chat.person())?.id },
    })
    await chat.world.keeping(() => chat.taps('drill:yes'))
  })

  test('waits while an alert is open', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    await joined(chat, 'Mamá', new Chat(world, 'Rosa'))
    await chat.says('me detuvieron')
    expect(textOf(await chat.says('/simulacro'))).toContain('alerta real')
    await chat.world.keeping(() => chat.taps('drill:yes'))
  })

  test('does nothing for somebody who did not consent', async () => {
    const chat = new Chat(await World.open(), 'Lupita')
    await chat.world.keeping(() => chat.taps('drill:yes'))
    expect(await chat.state()).toMatchObject({ at: 'consent' })
  })
})
