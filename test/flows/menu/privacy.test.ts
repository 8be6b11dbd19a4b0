import { describe, expect, test } from 'vitest'
import { Chat, joined, registeredChat } from '../../world/chat.ts'
import { choiceIdsOf, textOf } from '../../world/heard.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

describe('/borrar', () => {
  test('asks once, says what cannot be recalled, and a no erases nothing', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    const turn = await chat.says('/borrar')
    expect(textOf(turn)).toContain('No puedo borrar los mensajes que otros ya recibieron')
    expect(choiceIdsOf(turn)).toEqual(['erase:yes', 'erase:no'])
    await chat.world.keeping(() => chat.says('no'))
    expect(await chat.person()).toBeDefined()
  })

  test('tells the family first, then erases', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    await joined(chat, 'Mamá', new Chat(world, 'Rosa'))
    await chat.card('Luis')
    await chat.says('/delete')
    world.forget()
    await chat.taps('erase:yes')
    expect(world.heard.map(one => one.to)).toEqual(expect.arrayContaining(['Rosa', 'Lupita']))
    expect(await chat.person()).toBeUndefined()
    expect(await world.peopleKept()).toEqual({ persons: 0, contacts: 0 })
    expect(textOf(await chat.says('/borrar'))).toContain('No guardo ningún dato')
  })

  test('says that a live alert will be closed, and closes it before all else', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    await chat.says('me agarró la migra')
    expect(textOf(await chat.says('/borrar'))).toContain('se va a cerrar')
    await chat.taps('erase:yes')
    expect(await chat.world.alerts()).toEqual([])
    expect(await chat.person()).toBeUndefined()
  })

  test('a button that is older than the question asks again', async () => {
    const chat = await registeredChat(await World.open(), 'Lupita')
    await chat.world.keeping(() => chat.taps('erase:yes'))
    await chat.taps('erase:yes')
    expect(await chat.person()).toBeUndefined()
  })

  test('of somebody who is only a contact leaves those they are the contact of', async () => {
    const world = await World.open()
    const chat = await registeredChat(world, 'Lupita')
    const mother = new Chat(world, 'Rosa')
    await joined(chat, 'Mamá', mother)
    expect(textOf(await mother.says('/borrar'))).toContain('Dejas de ser contacto de Lupita')
    await mother.says('BORRAR')
    expect(await chat.contacts()).toMatchObject([{ state: 'left' }])
    expect((await chat.contacts())[0]).not.toHaveProperty('address')
  })

  test('of a person who is also a contact says before and after that they stay one, and how to stop', async () => {
    const world = await World.open()
    const mother = await registeredChat(world, 'Rosa')
    await joined(await registeredChat(world, 'Lupita'), 'Mamá', mother)
    expect(textOf(await mother.says('/borrar'))).toMatch(
      /se queda como está:\n• Aún eres contacto de Lupita\. Para salir, escribe BAJA\./,
    )
    expect(textOf(await mother.taps('erase:yes'))).toContain('Aún eres contacto de Lupita')
  })
})

describe("/borrar in an officer's own chat", () => {
  test('names the desk that is kept, and never says that nothing is', async () => {
    const world = await World.open()
    const officer = new Chat(world, 'Carmen')
    await officer.says(`/mesa ${await world.deskCode(CHICAGO)}`)
    const heard = textOf(await officer.says('/borrar'))
    expect(heard).toMatch(/Este chat es mesa de: .*Chicago[\s\S]*\/mesa salir/)
    expect(heard).not.toContain('No guardo ningún dato')
  })

  test('of whoever is registered says that the desk stays, and how to end it', async () => {
    const world = await World.open()
    const officer = await registeredChat(world, 'Carmen')
    await officer.says(`/mesa ${await world.deskCode(CHICAGO)}`)
    expect(textOf(await officer.says('/borrar'))).toMatch(/• .*sigue como mesa de: .*Chicago/)
    expect(textOf(await officer.taps('erase:yes'))).toMatch(/sigue como mesa de: .*Chicago/)
    expect(await officer.person()).toBeUndefined()
  })
})

test('/privacidad says the same times as the greeting', async () => {
  const chat = new Chat(await World.open(), 'Lupita')
  const greeting = textOf(await chat.says('/start'))
  const policy = textOf(await chat.says('/privacidad'))
  for (const time of ['24 horas', '30 días']) {
    expect(greeting).toContain(time)
    expect(policy).toContain(time)
  }
})

test('whoever told of another is warned that the search ends with erasing, and the desk reads who erased', async () => {
  const world = await World.open()
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Rosa', 'se llevaron a mi esposo')
  await world.says('Rosa', 'Pedro Ramos Gil')
  await world.says('Rosa', 'Cicero Illinois')
  expect(world.heardBy('mesa')).toContain('Pedro Ramos Gil')
  world.forget()
  await world.says('Rosa', '/borrar')
  expect(world.heardBy('Rosa')).toContain('deja de buscarla')
  await world.says('Rosa', 'BORRAR')
  expect(world.heardBy('mesa')).toContain('quien avisó borró sus datos')
})
