import { describe, expect, test } from 'vitest'
import { DAY, instant } from '../../../src/domain/ids.ts'
import { Chat, codeIn, joined, registeredChat, textOf, World } from '../chat.ts'

describe('the list', () => {
  test('shows names and where each stands, never a number', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    joined(chat, 'Mamá 312 555 0123', new Chat(world, 'Rosa'))
    chat.card('Luis', '+13125550199')
    const text = textOf(chat.says('👪 Familia'))
    expect(text).toContain('• Mamá: ✅ aceptó')
    expect(text).toContain('• Luis: ⏳ falta que acepte')
    expect(text).not.toMatch(/\d{3}/)
    world.pass(8 * DAY)
    expect(textOf(chat.says('/familia'))).toContain('• Luis: ⌛ su enlace venció')
  })

  test.each([
    ['Mamá 312 555 0123', 'Mamá'],
    ['mi esposa se llama Lupe y su número es 312 555 0123', 'mi esposa Lupe'],
    ['a mi tía Chela, cel 312-555-0123', 'mi tía Chela'],
    ['el número de mi papá es 3125550123', 'mi papá'],
    ['312 555 0123 Beto', 'Beto'],
    ['Elena y Ana Luisa: +1 (312) 555-0123', 'Elena y Ana Luisa'],
  ])('takes the name out of: %s', (text, name) => {
    const chat = registeredChat(new World(), 'Lupita')
    chat.taps('go:add')
    chat.says(text)
    expect(chat.contacts.map(contact => contact.name)).toEqual([name])
    expect(chat.contacts[0]?.phone?.replaceAll(/\D/g, '')).toMatch(/3125550123$/)
  })

  test('says whom our messages do not reach, and a new link mends it', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    const mother = new Chat(world, 'Rosa')
    joined(chat, 'Mamá', mother)
    const [contact] = chat.contacts
    if (!contact) throw new Error('no contact')
    world.contacts.set(contact.id, { ...contact, unreachableSince: instant(world.now) })
    expect(textOf(chat.says('/family'))).toContain('no le llegan mis mensajes')
    const code = codeIn(chat.taps(`relink:${contact.id}`))
    mother.says(`/start ${code}`)
    expect(textOf(chat.says('/family'))).toContain('✅ aceptó')
  })

  test('the same card twice is one contact', () => {
    const chat = registeredChat(new World(), 'Lupita')
    chat.card('Luis', '+1 312 555 0123')
    expect(textOf(chat.card('Luis R.', '(312) 555-0123'))).toContain('ya está en tu lista')
    expect(chat.contacts).toHaveLength(1)
  })

  test('one’s own card is no contact', () => {
    const chat = registeredChat(new World(), 'Lupita')
    expect(textOf(chat.card('Lupita', '+13125550123', true))).toContain('tu propio contacto')
    expect(chat.contacts).toEqual([])
  })

  test('holds ten and no more', () => {
    const chat = registeredChat(new World(), 'Lupita')
    for (let n = 0; n < 12; n += 1)
      chat.card(`Tío ${'abcdefghijkl'[n]}`, `+131255501${String(n).padStart(2, '0')}`)
    expect(chat.contacts).toHaveLength(10)
    expect(textOf(chat.taps('go:add'))).toContain('10 contactos')
  })

  test('somebody removed after one question is told, and forgets nothing else', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    const mother = new Chat(world, 'Rosa')
    joined(chat, 'Mamá', mother)
    const id = chat.contacts[0]?.id ?? ''
    expect(chat.taps(`remove:${id}`).effects).toEqual([])
    chat.taps(`remove-yes:${id}`)
    expect(chat.contacts).toEqual([])
    expect(world.told.at(-1)).toMatchObject({
      to: mother.address,
      message: { text: expect.stringContaining('Ya no eres contacto de Lupita') },
    })
    expect(textOf(chat.taps(`remove-yes:${id}`))).toContain('ya no está en tu lista')
  })

  test('nobody can touch the contact of somebody else', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    joined(chat, 'Mamá', new Chat(world, 'Rosa'))
    const other = registeredChat(world, 'Malo')
    expect(other.taps(`remove-yes:${chat.contacts[0]?.id}`).effects).toEqual([])
    expect(other.taps(`leave:${chat.contacts[0]?.id}`).effects).toEqual([])
  })
})
