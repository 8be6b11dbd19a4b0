import { describe, expect, test } from 'vitest'
import { Chat, choicesOf, joined, registeredChat, textOf, World } from '../chat.ts'

describe('/borrar', () => {
  test('asks once, says what cannot be recalled, and a no erases nothing', () => {
    const chat = registeredChat(new World(), 'Lupita')
    const turn = chat.says('/borrar')
    expect(textOf(turn)).toContain('No puedo borrar los mensajes que otros ya recibieron')
    expect(choicesOf(turn.say)).toEqual(['erase:yes', 'erase:no'])
    expect(chat.says('no').effects).toEqual([])
    expect(chat.person).toBeDefined()
  })

  test('tells the family first, then erases', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    joined(chat, 'Mamá', new Chat(world, 'Rosa'))
    chat.card('Luis')
    chat.says('/delete')
    const turn = chat.taps('erase:yes')
    expect(turn.effects.map(effect => effect.do)).toEqual(['tell', 'erase'])
    expect(chat.person).toBeUndefined()
    expect(textOf(chat.says('/borrar'))).toContain('No guardo ningún dato')
  })

  test('says that a live alert will be closed, and closes it before all else', () => {
    const chat = registeredChat(new World(), 'Lupita')
    chat.says('me agarró la migra')
    expect(textOf(chat.says('/borrar'))).toContain('se va a cerrar')
    expect(chat.taps('erase:yes').effects).toMatchObject([
      { do: 'close', outcome: 'erased' },
      { do: 'erase' },
    ])
  })

  test('a button that is older than the question asks again', () => {
    const chat = registeredChat(new World(), 'Lupita')
    expect(chat.taps('erase:yes').effects).toEqual([])
    expect(chat.taps('erase:yes').effects).toMatchObject([{ do: 'erase' }])
  })

  test('of somebody who is only a contact leaves those they are the contact of', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    const mother = new Chat(world, 'Rosa')
    joined(chat, 'Mamá', mother)
    mother.says('/borrar')
    mother.says('sí')
    expect(chat.contacts).toMatchObject([{ state: 'left' }])
    expect(chat.contacts[0]).not.toHaveProperty('address')
  })

  test('of a person who is also a contact says how to stop being one', () => {
    const world = new World()
    const mother = registeredChat(world, 'Rosa')
    joined(registeredChat(world, 'Lupita'), 'Mamá', mother)
    mother.says('/borrar')
    expect(textOf(mother.taps('erase:yes'))).toContain('Aún eres contacto de Lupita')
  })
})

test('/privacidad says the same times as the greeting', () => {
  const chat = new Chat(new World(), 'Lupita')
  const greeting = textOf(chat.says('/start'))
  const policy = textOf(chat.says('/privacidad'))
  for (const time of ['24 horas', '30 días']) {
    expect(greeting).toContain(time)
    expect(policy).toContain(time)
  }
})
