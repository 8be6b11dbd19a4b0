import { describe, expect, test } from 'vitest'
import { DAY, instant } from '../../../src/domain/ids.ts'
import { givenName } from '../../../src/flows/registration/register.ts'
import { Chat, choicesOf, codeIn, registeredChat, textOf, World } from '../chat.ts'

describe('consent', () => {
  test('greets with who runs the service and what is kept, and keeps nothing before the tap', () => {
    const chat = new Chat(new World(), 'Lupita')
    const turn = chat.says('/start')
    expect(textOf(turn)).toContain('Casa del Migrante')
    expect(textOf(turn)).toContain('No soy un servicio oficial')
    expect(textOf(turn)).toContain('30 días')
    expect(textOf(turn)).toContain('24 horas')
    expect(choicesOf(turn.say)).toEqual(['consent:yes', 'consent:no'])
    expect(turn.effects).toEqual([])
  })

  test('a no keeps nothing and still gives the number that answers day and night', () => {
    const chat = new Chat(new World(), 'Lupita')
    chat.says('/start')
    const turn = chat.taps('consent:no')
    expect(textOf(turn)).toContain('+1 520 623 7874')
    expect(turn.say.at(-1)).toHaveProperty('keyboard')
    expect(chat.person).toBeUndefined()
  })

  test('a typed yes counts, and the language is the phone’s', () => {
    const chat = new Chat(new World(), 'Lupita', 'en')
    expect(textOf(chat.says('hello'))).toContain("I'm not an official service")
    chat.says('Yes!')
    expect(chat.person).toMatchObject({ name: 'Lupita', language: 'en', consentedAt: chat.world.now })
  })

  test('somebody who cried for help before keeps their id', () => {
    const chat = new Chat(new World(), 'Lupita')
    chat.says('me agarró la migra')
    const cried = chat.person
    expect(cried?.consentedAt).toBeUndefined()
    chat.says('/start')
    chat.taps('consent:yes')
    expect([...chat.world.persons.keys()]).toEqual([cried?.id])
  })
})

describe('registration', () => {
  test('asks name, place and contact, and ends with the permanent keyboard', () => {
    const chat = new Chat(new World(), 'lupe_88')
    chat.says('/start')
    chat.taps('consent:yes')
    expect(textOf(chat.says('Me llamo Lupita Ramos'))).toContain('Pregunta 2 de 4')
    expect(chat.person?.name).toBe('Lupita Ramos')
    expect(textOf(chat.says('60608'))).toContain('Consulado en Chicago')
    expect(textOf(chat.says('sí'))).toContain('Pregunta 3 de 4')
    expect(chat.person?.consulate).toBe('chicago')
    const turn = chat.says('Mamá 312 555 0123')
    expect(codeIn(turn)).toMatch(/^codigo/)
    expect(turn.say.at(-1)).toMatchObject({
      keyboard: [[{ label: '🆘 PÁNICO', sends: 'label' }], [{ sends: 'location' }], {}],
    })
    expect(chat.contacts).toMatchObject([{ name: 'Mamá', phone: '312 555 0123', state: 'invited' }])
  })

  test('every question can be skipped, and what is missing is said', () => {
    const chat = new Chat(new World(), 'Lupita')
    chat.says('/start')
    chat.taps('consent:yes')
    chat.says('saltar')
    chat.says('no, gracias')
    const turn = chat.says('no tengo')
    expect(textOf(turn)).toContain('/familia')
    expect(textOf(turn)).toContain('/mi_consulado')
    expect(chat.stored).toEqual({ version: 1, at: 'idle' })
  })

  test('back corrects the answer before, in words and by the key', () => {
    const chat = new Chat(new World(), 'Lupita')
    chat.says('/start')
    chat.taps('consent:yes')
    chat.says('Lupta')
    chat.says('⬅️ Atrás')
    chat.says('Lupita')
    expect(chat.person?.name).toBe('Lupita')
    chat.taps('skip:place')
    expect(textOf(chat.taps('back:contact'))).toContain('Pregunta 2 de 4')
  })

  test('a tap under an earlier question only repeats the one that is open', () => {
    const chat = new Chat(new World(), 'Lupita')
    chat.says('/start')
    chat.taps('consent:yes')
    chat.taps('skip:name')
    const turn = chat.taps('skip:name')
    expect(turn.state).toMatchObject({ at: 'place' })
    expect(turn.effects).toEqual([])
  })

  test('a week’s pause, a command and /start in between lose nothing', () => {
    const chat = new Chat(new World(), 'Lupita')
    chat.says('/start')
    chat.taps('consent:yes')
    chat.says('Lupita')
    chat.world.pass(7 * DAY)
    expect(textOf(chat.says('/derechos'))).toContain('derechos')
    expect(textOf(chat.says('/start'))).toContain('¿Dónde vives?')
    chat.says('60608')
    expect(chat.stored).toMatchObject({ at: 'place-confirm', occasion: 'register' })
  })

  test('a question and a sighting in the middle are no answer, and the question stays open', () => {
    const chat = new Chat(new World(), 'Lupita')
    chat.says('/start')
    chat.taps('consent:yes')
    expect(textOf(chat.says('¿qué hago si me detienen?'))).toContain('derechos')
    chat.says('Lupita')
    const turn = chat.says('hay un retén en la 26')
    expect(textOf(turn)).toContain('No se lo paso a nadie')
    expect(turn.state).toMatchObject({ at: 'place', missed: 0 })
    expect(chat.person?.name).toBe('Lupita')
  })

  test('a cry in the middle goes out, and the question is still open afterwards', () => {
    const chat = new Chat(new World(), 'Lupita')
    chat.says('/start')
    chat.taps('consent:yes')
    chat.says('Lupita')
    const turn = chat.says('ME AGARRO LA MIGRA')
    expect(turn.effects).toContainEqual(expect.objectContaining({ do: 'raise' }))
    expect(turn.state).toMatchObject({ at: 'place' })
  })

  test('what is stored of a number is its last four digits when it is shown', () => {
    const chat = registeredChat(new World(), 'Lupita')
    chat.taps('go:add')
    const turn = chat.says('(312) 555-0123')
    expect(textOf(turn)).toContain('••• 0123')
    expect(textOf(turn)).not.toContain('555')
  })

  test('a card with no readable name asks whose number it is', () => {
    const chat = registeredChat(new World(), 'Lupita')
    chat.card('\u202E\u200B', '+13125550123')
    chat.says('Mi hermano Luis')
    expect(chat.contacts).toMatchObject([{ name: 'Mi hermano Luis', phone: '+13125550123' }])
  })

  test('the last question offers a drill once somebody accepted', () => {
    const world = new World()
    const chat = registeredChat(world, 'Lupita')
    const state = chat.stored
    chat.taps('go:add')
    const code = codeIn(chat.says('Mamá'))
    const mother = new Chat(world, 'Rosa')
    mother.says(`/start ${code}`)
    mother.taps(`join:${code}`)
    expect(state).toEqual(chat.stored)
    chat.stored = { version: 1, at: 'contact', occasion: 'register' }
    expect(textOf(chat.says('saltar'))).toContain('¿Hacemos un simulacro?')
    const turn = chat.says('sí')
    expect(turn.effects).toMatchObject([
      { do: 'raise', alert: { drill: true, state: 'open', confirmed: true } },
    ])
  })
})

test.each([
  ['Lupita', 'Lupita'],
  ['me llamo José Ángel', 'José Ángel'],
  ['Hola, soy María.', 'María'],
  ['my name is Ana', 'Ana'],
  ['Socorro', 'Socorro'],
  ['Lupita\nConsulado: ya sabemos', 'Lupita Consulado ya sabemos'],
  ['¿para qué quieren mi nombre?', undefined],
  ['3125550123', undefined],
  ['no', undefined],
  ['🙂🙂', undefined],
  ['yo vivo con mi hermana en la casa azul', undefined],
])('the name in %j is %j', (text, name) => {
  expect(givenName(text)).toBe(name)
})

test('a person created earlier is not created again by an old consent button', () => {
  const chat = registeredChat(new World(), 'Lupita')
  const before = chat.person
  chat.world.now = instant(chat.world.now + DAY)
  expect(chat.taps('consent:yes').effects).toEqual([])
  expect(chat.person).toEqual(before)
})
