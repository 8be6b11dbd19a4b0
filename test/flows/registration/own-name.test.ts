import { expect, test } from 'vitest'
import { Chat, registeredChat } from '../../world/chat.ts'
import { choiceIdsOf, textOf } from '../../world/heard.ts'
import { World } from '../../world/world.ts'

/** A chat that is asked for its name. */
async function asked(): Promise<Chat> {
  const chat = new Chat(await World.open(), 'Lupe')
  await chat.says('/start')
  await chat.taps('consent:yes')
  return chat
}

test.each(['Socorro', 'María del Socorro', 'Perpetuo Socorro', 'María de los Ángeles Hernández de la Cruz'])(
  '%s is taken and shown back, and raises no alarm',
  async name => {
    const chat = await asked()
    const turn = await chat.says(name)
    expect(textOf(turn)).toContain(`Guardé: ${name}.`)
    expect(choiceIdsOf(turn)).toContain('go:name')
    expect((await chat.person())?.name).toBe(name)
    expect(await chat.world.live()).toBeUndefined()
  },
)

test.each([
  ['me llamo maria del socorro', 'maria del socorro'],
  ['soy auxilio ramirez', 'auxilio ramirez'],
  ['me dicen socorro', 'socorro'],
  ['buenas tardes soy socorro martinez', 'socorro martinez'],
  ['mi nombre completo es maria auxilio perez lopez', 'maria auxilio perez lopez'],
  ['yo soy socorro', 'socorro'],
  ['ME LLAMO MARIA DEL SOCORRO', 'MARIA DEL SOCORRO'],
  ['me conocen como socorro', 'socorro'],
  ['maria del socorro lopez garcia', 'maria del socorro lopez garcia'],
  ['my name is socorro', 'socorro'],
  ['im socorro diaz', 'socorro diaz'],
])('%s is a name in any letters behind its introduction, and raises no alarm', async (text, name) => {
  const chat = await asked()
  await chat.says(text)
  expect((await chat.person())?.name).toBe(name)
  expect(await chat.world.live()).toBeUndefined()
})

test.each([
  'soy socorro ayuda me llevan',
  'me llamo socorro ayudenme',
  'soy yo, socorro',
  'soy ana, auxilio',
  'soy mexicana auxilio',
  'auxilio soy ana',
  'socorro ayuda',
])('%s is a cry where a name was asked for', async text => {
  const chat = await asked()
  await chat.says(text)
  expect(await chat.world.live()).toBeDefined()
})

test.each([
  ['si, me llamo rosa', 'rosa'],
  ['me puedes decir chuy', 'chuy'],
  ['mi nombre: Rosa Elena Cruz', 'Rosa Elena Cruz'],
  ['pues me llamo rosa', 'rosa'],
  ['ponme lupita', 'lupita'],
  ['its maria', 'maria'],
  ['everyone calls me danny', 'danny'],
])('%s is taken without its introduction', async (text, name) => {
  const chat = await asked()
  await chat.says(text)
  expect((await chat.person())?.name).toBe(name)
})

test.each([
  ['Rosa Elena, tengo 34 años', 'Rosa Elena'],
  ['buenos dias mi nombre es Juana Martinez y soy de honduras', 'Juana Martinez'],
  ['rosa elena cruz para servirle', 'rosa elena cruz'],
])('of %s only the name is asked about', async (text, name) => {
  const chat = await asked()
  expect(textOf(await chat.says(text))).toContain(`¿«${name}» es tu nombre?`)
})

test.each([
  ['¿me van a cobrar?', 'No te cobro nada.'],
  ['me van a cobrar', 'No te cobro nada.'],
  ['¿quién eres?', 'No soy del gobierno'],
])('a question in its place is answered, and the name asked again: %s', async (text, told) => {
  const chat = await asked()
  const turn = textOf(await chat.says(text))
  expect(turn).toContain(told)
  expect(turn).toContain('Pregunta 1 de 3')
  expect(await chat.world.live()).toBeUndefined()
})

test('that is also a cry can be made one by a tap', async () => {
  const chat = await asked()
  expect(choiceIdsOf(await chat.says('Socorro'))).toContain('yo:')
  await chat.taps('yo:')
  expect(await chat.world.live()).toBeDefined()
})

test('that is a sentence is asked about', async () => {
  const chat = await asked()
  expect(textOf(await chat.says('es mi nombre'))).toContain('¿«es mi nombre» es tu nombre?')
  expect((await chat.person())?.name).toBe('Lupe')
  expect(textOf(await chat.says('no'))).toContain('Escribe solo tu nombre')
  expect(textOf(await chat.says('Lupita'))).toContain('Guardé: Lupita.')
})

test.each([
  ['yes', 'sure:yes'],
  ['in words', 'sí'],
])('that is a sentence is taken after a %s', async (_, yes) => {
  const chat = await asked()
  await chat.says('yo soy la que soy')
  await (yes === 'sí' ? chat.says(yes) : chat.taps(yes))
  expect((await chat.person())?.name).toBe('yo soy la que soy')
  expect(await chat.state()).toMatchObject({ at: 'place' })
})

test.each(['no entiendo', '¿quién eres?'])('is not %s', async text => {
  const chat = await asked()
  await chat.says(text)
  expect((await chat.person())?.name).toBe('Lupe')
  expect(await chat.state()).toMatchObject({ at: 'name' })
})

test.each(['Consulado de México', 'Ana Consul de México', 'ALERTA CERRADA', 'Policía Migratoria'])(
  'is not %s, which a reader could take for an office or a notice',
  async text => {
    const chat = await asked()
    await chat.says(text)
    expect((await chat.person())?.name).toBe('Lupe')
    expect(await chat.state()).toMatchObject({ at: 'name' })
  },
)

test.each([
  ['Ana 🏛️ Atiende Juan', 'Ana Atiende Juan'],
  ['📍 Ana', 'Ana'],
  ['Ｌｕｐｉｔａ ｗｗｗ．ｂａｎｃｏ．ｍｘ', 'Lupita www. banco. mx'],
])('that bears our signs or other letters, %s, is taken as %s', async (text, name) => {
  const chat = await asked()
  await chat.says(text)
  expect((await chat.person())?.name).toBe(name)
})

test('that a network shows is none if it is that of an office: a family does not read it', async () => {
  const chat = new Chat(await World.open(), 'Consulado de México')
  await chat.says('/start')
  await chat.taps('consent:yes')
  expect((await chat.person())?.name).not.toMatch(/consulado/i)
})

test('is changed by the tap under it, and registration goes on from there', async () => {
  const chat = await asked()
  await chat.says('Lupta')
  expect(textOf(await chat.taps('go:name'))).toContain('Pregunta 1 de 3')
  expect(textOf(await chat.says('Lupita'))).toContain('Pregunta 2 de 3')
  expect((await chat.person())?.name).toBe('Lupita')
})

test.each(['/mi_nombre', 'cambiar mi nombre', '/my_name', '/mi_nombre Lupita Ramos'])(
  'is changed at any time: %s',
  async words => {
    const chat = await registeredChat(await World.open(), 'Lupe')
    const turn = await chat.says(words)
    if (!words.endsWith('Ramos')) {
      expect(textOf(turn)).toContain('Tu nombre aquí es: Lupe.')
      await chat.says('Lupita Ramos')
    }
    expect((await chat.person())?.name).toBe('Lupita Ramos')
    expect(await chat.state()).toMatchObject({ at: 'idle' })
  },
)

test('is left as it is by a tap', async () => {
  const chat = await registeredChat(await World.open(), 'Lupita')
  await chat.says('/mi_nombre')
  expect(textOf(await chat.taps('sure:no'))).toContain('Se queda igual: Lupita.')
  expect(await chat.state()).toMatchObject({ at: 'idle' })
})

test('after an alert that was withdrawn the open question is asked again', async () => {
  const chat = new Chat(await World.open(), 'Lupe')
  await chat.says('/start')
  await chat.taps('consent:yes')
  await chat.says('socorro')
  expect((await chat.world.live())?.alert.state).toBe('asked')
  const turn = await chat.says('no')
  expect(textOf(turn)).toContain('Pregunta 1 de 3')
  expect(await chat.world.live()).toBeUndefined()
})
