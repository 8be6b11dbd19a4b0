import { beforeEach, describe, expect, test } from 'vitest'
import type { ConsulateId } from '../../../src/domain/ids.ts'
import { type Chat, codeIn, registeredChat } from '../../world/chat.ts'
import { choiceIdsOf, textOf } from '../../world/heard.ts'
import { World } from '../../world/world.ts'

let world: World
let chat: Chat

/** What is kept of the contacts: name and number. */
async function kept(): Promise<readonly (readonly [string, string | undefined])[]> {
  return (await chat.contacts()).map(({ name, phone }) => [name, phone])
}

async function livesIn(consulate: string): Promise<void> {
  await chat.taps('go:place')
  await chat.taps(`place-yes:${consulate as ConsulateId}`)
}

beforeEach(async () => {
  world = await World.open()
  chat = await registeredChat(world, 'Ana')
})

test('the police at 911 are a contact that cannot be told, which is said, and no emergency', async () => {
  await chat.taps('go:add')
  const turn = textOf(await chat.says('Policía 911'))
  expect(turn).not.toContain('¿Es una emergencia?')
  expect(turn).toContain('(••• 911) no se puede marcar')
  expect(await world.live()).toBeUndefined()
})

test.each(['911', '9-1-1', '066'])(
  '%s alone is said to be called, and another one is asked for',
  async number => {
    await chat.taps('go:add')
    const turn = textOf(await chat.says(number))
    expect(turn).toContain('no le podemos avisar desde aquí')
    expect(turn).not.toContain('¿De quién es')
    await chat.says('Mamá 312 555 0142')
    expect(await kept()).toEqual([['Mamá', '+1 312 555 0142']])
  },
)

describe('somebody whose ten digits are a number in both countries', () => {
  test('is asked about, and kept in the country that was tapped', async () => {
    await chat.taps('go:add')
    const turn = await chat.says('Mamá 55 5555 0126')
    expect(textOf(turn)).toContain('¿México o Estados Unidos?')
    expect(textOf(turn)).not.toContain('5555')
    expect(choiceIdsOf(turn)).toEqual(['country:mexico', 'country:unitedStates'])
    await chat.taps('country:mexico')
    expect(await kept()).toEqual([['Mamá', '+52 55 5555 0126']])
  })

  test.each([
    ['México', '+52 815 555 0126'],
    ['es de Estados Unidos', '+1 815 555 0126'],
    ['eeuu', '+1 815 555 0126'],
    ['Mamá +1 815 555 0126', '+1 815 555 0126'],
  ])('is answered in words: %s', async (answer, phone) => {
    await livesIn('houston')
    await chat.taps('go:add')
    await chat.says('Mamá 815 555 0126')
    await chat.says('¿cuál?')
    await chat.says(answer)
    expect((await kept()).map(([, number]) => number?.replaceAll(/\D/g, ''))).toEqual([
      phone.replaceAll(/\D/g, ''),
    ])
  })

  test('is not asked about where the area code is of where the person lives', async () => {
    await livesIn('chicago')
    await chat.taps('go:add')
    await chat.says('Mamá 312 555 0142')
    expect(await kept()).toEqual([['Mamá', '+1 312 555 0142']])
  })

  test('is asked about also on a card, and a tap on an old question does nothing', async () => {
    expect(textOf(await chat.card('Mamá', '55 5555 0126'))).toContain('¿México o Estados Unidos?')
    await chat.taps('country:mexico')
    expect(textOf(await chat.taps('country:unitedStates'))).toContain('botón')
    expect(await kept()).toEqual([['Mamá', '+52 55 5555 0126']])
  })
})

describe('several people in one message', () => {
  test('are all added, each with a link', async () => {
    await chat.taps('go:add')
    const turn = await chat.says('Mamá: 312 555 0142, Papá: 312 555 0143')
    expect(textOf(turn)).toContain('Anoté a Mamá y Papá.')
    expect(turn).toHaveLength(3)
    expect(await kept()).toEqual([
      ['Mamá', '+1 312 555 0142'],
      ['Papá', '+1 312 555 0143'],
    ])
  })

  test('on cards, but for one’s own', async () => {
    await chat.sends({
      kind: 'contact',
      name: 'Papá',
      phone: '+13125550103',
      own: false,
      more: [
        { name: 'Ana', phone: '+13125550101', own: true },
        { name: 'Tía Chela', phone: '+13125550104', own: false },
        { name: 'Luis', own: false },
      ],
    })
    expect((await kept()).map(([name]) => name)).toEqual(['Papá', 'Tía Chela', 'Luis'])
  })

  test('wait for a question about one of them, and lose nobody', async () => {
    await chat.taps('go:add')
    const turn = await chat.says('Papá 312 555 0143, Mamá 55 5555 0126, Luis 312 555 0144')
    expect(textOf(turn)).toContain('Anoté a Papá.')
    expect(textOf(turn)).toContain('El número de Mamá')
    expect(textOf(await chat.taps('country:mexico'))).toContain('Anoté a Mamá y Luis.')
    expect(await chat.contacts()).toHaveLength(3)
  })
})

describe('a number that cannot be dialled', () => {
  test.each([
    ['Mamá 555 0142', 'El número de Mamá (••• 0142) no se puede marcar'],
    ['Bomberos 911', 'El número de Bomberos (••• 911) no se puede marcar'],
  ])('is said to be so: %s', async (text, said) => {
    await chat.taps('go:add')
    expect(textOf(await chat.says(text))).toContain(said)
  })

  test('also on a card', async () => {
    expect(textOf(await chat.card('Policía', '911'))).toContain('El número de Policía (••• 911) no se puede')
  })

  test('nor can a card without one', async () => {
    expect(textOf(await chat.card('Luis'))).toContain('La tarjeta de Luis no trae número')
  })

  test.each([
    ['Mamá 044 55 5555 0125', 'Mamá', '525555550125'],
    ['Mamá +52 044 55 5555 0127', 'Mamá', '525555550127'],
    ['Papá \u202A+1 (312) 555\u20110103\u202C', 'Papá', '13125550103'],
    ['Tío 2 312 555 0142', 'Tío 2', '13125550142'],
    ['Mamá 312/555/0142', 'Mamá', '13125550142'],
    ['Mamá 312 555 0142 x12', 'Mamá', '13125550142'],
    ['Mamá 312 555 0142 o 312 555 0143', 'Mamá', '13125550142'],
  ])('but %s can', async (text, name, digits) => {
    await chat.taps('go:add')
    const turn = await chat.says(text)
    expect((await kept()).map(([who, phone]) => [who, phone?.replaceAll(/\D/g, '')])).toEqual([
      [name, digits],
    ])
    expect(textOf(turn)).not.toContain('no se puede marcar')
  })

  test('a wa.me link is a number whose name is asked for', async () => {
    await chat.taps('go:add')
    expect(textOf(await chat.says('https://wa.me/13125550105'))).toContain('¿De quién es')
    await chat.says('Mamá 2')
    expect(await kept()).toEqual([['Mamá 2', '+1 312 555 0105']])
  })
})

describe('an answer to “¿a quién aviso?”', () => {
  test.each([
    'Emergencia: Papá 312 555 0103',
    'Socorro Hernández 312 555 0188',
    'Socorro',
    'Perpetuo Socorro',
  ])('that names somebody is no cry: %s', async text => {
    await chat.taps('go:add')
    await chat.says(text)
    expect(await world.live()).toBeUndefined()
    expect(await chat.contacts()).toHaveLength(1)
  })

  test('that is a cry beside a number is one', async () => {
    await chat.taps('go:add')
    await chat.says('me agarró la migra 312 555 0103')
    expect((await world.live())?.alert.state).toBe('open')
  })

  test('that names nobody adds nobody', async () => {
    await chat.taps('go:add')
    expect(textOf(await chat.says('no tengo a nadie'))).toContain('/familia')
    expect(await chat.contacts()).toEqual([])
    await chat.taps('go:add')
    expect(textOf(await chat.says('no entiendo'))).toContain('Mamá 312 555 0123')
    expect(await chat.contacts()).toEqual([])
  })

  test('that is a sentence is asked about', async () => {
    await chat.taps('go:add')
    expect(textOf(await chat.says('la que cuida a los niños por la tarde'))).toContain(
      '¿Agrego a «la que cuida',
    )
    await chat.says('sí')
    expect(await chat.contacts()).toHaveLength(1)
    await chat.taps('go:add')
    await chat.says('necesito un abogado')
    await chat.says('no')
    expect(await chat.contacts()).toHaveLength(1)
  })
})

test('a name beside a number that nobody asked for is offered to be added', async () => {
  expect(textOf(await chat.says('mi hermano Beto 312 555 0199'))).toContain(
    '¿Agrego a «mi hermano Beto» a tu lista?',
  )
  codeIn(await chat.says('sí'))
  expect(await kept()).toEqual([['mi hermano Beto', '+1 312 555 0199']])
  await chat.says('llámame al 312 555 0198')
  await chat.says('no')
  expect(await chat.contacts()).toHaveLength(1)
})

test.each([
  'está embarazada',
  'toma insulina',
  'es diabético',
  'es alergica a la penicilina',
  'tiene 5 años',
  'padece de la presion',
  'usa silla de ruedas',
  'vive en mexico',
  "she's pregnant",
  'he takes insulin',
  'mi mamá no tiene whatsapp',
  'no tengo whatsapp',
])('%s is nobody to add, is offered as nobody, and it is asked again', async text => {
  await chat.taps('go:add')
  const turn = textOf(await chat.says(text))
  expect(turn).not.toMatch(/Anoté|¿Agrego/)
  expect(await kept()).toEqual([])
  expect(await chat.state()).toMatchObject({ at: 'contact' })
})

test.each([
  ['a mi esposo', 'mi esposo'],
  ['mi esposo juan', 'mi esposo juan'],
  ['es lupita', 'lupita'],
  ['la flaca', 'la flaca'],
])('%s in answer to whom to tell is a contact, and no cry', async (text, name) => {
  await chat.taps('go:add')
  await chat.says(text)
  expect(await kept()).toEqual([[name, undefined]])
  expect(await world.live()).toBeUndefined()
})

test.each(['se llevaron a mi esposo', 'mi hermano desaparecio', 'mi hijo ayuda'])(
  '%s in its place is heard as what it is, and adds nobody',
  async text => {
    await chat.taps('go:add')
    expect(textOf(await chat.says(text))).toMatch(/¿Es una emergencia\?|¿Cómo se llama\?/)
    expect(await kept()).toEqual([])
  },
)

test('of a sentence that begins with somebody only they are offered', async () => {
  await chat.taps('go:add')
  expect(textOf(await chat.says('mi mamá está en México'))).toContain('¿Agrego a «mi mamá» a tu lista?')
})
