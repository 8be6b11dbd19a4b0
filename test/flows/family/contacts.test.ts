import { describe, expect, test } from 'vitest'
import { DAY, MINUTE } from '../../../src/domain/ids.ts'
import { Chat, codeIn, confirmOf, joined, registeredChat } from '../../world/chat.ts'
import { textOf } from '../../world/heard.ts'
import { addressOf, World } from '../../world/world.ts'

describe('the list', () => {
  test('shows names and where each stands, never a number', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    await joined(chat, 'Mamá 312 555 0123', new Chat(world, 'Rosa'))
    await chat.card('Luis', '+13125550199')
    const text = textOf(await chat.says('👪 Familia'))
    expect(text).toContain('• Mamá: ✅ aceptó')
    expect(text).toContain('• Luis: ⏳ falta que acepte')
    expect(text).not.toMatch(/\d{3}/)
    await world.pass(15 * DAY)
    expect(textOf(await chat.says('/familia'))).toContain('• Luis: ⌛ su enlace venció')
  })

  test.each([
    ['Mamá 312 555 0123', 'Mamá'],
    ['mi esposa se llama Lupe y su número es 312 555 0123', 'mi esposa Lupe'],
    ['a mi tía Chela, cel 312-555-0123', 'mi tía Chela'],
    ['el número de mi papá es 3125550123', 'mi papá'],
    ['312 555 0123 Beto', 'Beto'],
    ['Elena y Ana Luisa: +1 (312) 555-0123', 'Elena y Ana Luisa'],
  ])('takes the name out of: %s', async (text, name) => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    await chat.taps('go:add')
    await chat.says(text)
    expect((await chat.contacts()).map(contact => contact.name)).toEqual([name])
    expect((await chat.contacts())[0]?.phone?.replaceAll(/\D/g, '')).toMatch(/3125550123$/)
  })

  test('says whom our messages do not reach, and a new link mends it', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const mother = new Chat(world, 'Rosa')
    await joined(chat, 'Mamá', mother)
    await mother.sends({ kind: 'membership', change: 'blocked' })
    expect(textOf(await chat.says('/family'))).toContain('no le llegan mis mensajes')
    const code = codeIn(await chat.taps(`relink:${await chat.firstContact()}`))
    expect(await chat.contacts()).toHaveLength(2)
    await mother.says(`/start ${code}`)
    expect(textOf(await chat.says('/family'))).toContain('✅ aceptó')
    expect(await chat.contacts()).toHaveLength(1)
  })

  test('a new phone of a relative whom we do not reach takes the place of the old one once it is confirmed', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const mother = new Chat(world, 'Rosa')
    await joined(chat, 'Mamá', mother)
    await mother.sends({ kind: 'membership', change: 'blocked' })
    const first = await chat.firstContact()
    const code = codeIn(await chat.taps(`relink:${first}`))
    await new Chat(world, 'Rosa nueva').taps(`join:${code}`)
    const [, second] = await chat.contacts()
    expect(second).toMatchObject({ state: 'accepted', replaces: first })
    await chat.taps(second ? confirmOf(second) : '')
    expect((await chat.contacts()).map(one => one.address)).toEqual([addressOf('Rosa nueva')])
  })

  test('the same card twice is one contact', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    await chat.card('Luis', '+1 312 555 0123')
    expect(textOf(await chat.card('Luis R.', '(312) 555-0123'))).toContain('ya está en tu lista')
    expect(await chat.contacts()).toHaveLength(1)
  })

  test('one’s own card is no contact', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    expect(textOf(await chat.card('Lupita', '+13125550123', true))).toContain('tu propio contacto')
    expect(await chat.contacts()).toEqual([])
  })

  test('holds ten and no more', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    for (let n = 0; n < 12; n += 1)
      await chat.card(`Tío ${'abcdefghijkl'[n]}`, `+131255501${String(n).padStart(2, '0')}`)
    expect(await chat.contacts()).toHaveLength(10)
    expect(textOf(await chat.taps('go:add'))).toContain('10 contactos')
  })

  test('somebody removed after one question is told, and forgets nothing else', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const mother = new Chat(world, 'Rosa')
    await joined(chat, 'Mamá', mother)
    const id = await chat.firstContact()
    await chat.taps(`remove:${id}`)
    await world.pass(6 * MINUTE)
    expect(textOf(await chat.taps(`remove-yes:${id}`))).toContain('Mamá sigue en tu lista')
    await chat.taps(`remove:${id}`)
    expect(textOf(await chat.says('sí'))).toContain('Para quitar, elige: Sí, quitar')
    expect(await chat.contacts()).toHaveLength(1)
    expect(textOf(await chat.says('no'))).toContain('Mamá')
    expect(textOf(await chat.taps(`remove-yes:${id}`))).toContain('Mamá sigue en tu lista')
    expect(await chat.contacts()).toHaveLength(1)
    await chat.taps(`remove:${id}`)
    await chat.taps(`remove-yes:${id}`)
    expect(await chat.contacts()).toEqual([])
    expect(world.heardBy('Rosa')).toContain('Ya no eres contacto de Lupita')
    expect(textOf(await chat.taps(`remove-yes:${id}`))).toContain('ya no está en tu lista')
  })

  test('nobody can touch the contact of somebody else', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    await joined(chat, 'Mamá', new Chat(world, 'Rosa'))
    const other = await registeredChat(world, 'Malo')
    const id = await chat.firstContact()
    await world.keeping(() => other.taps(`remove-yes:${id}`))
    await world.keeping(() => other.taps(`leave:${id}`))
  })
})
