import { beforeEach, describe, expect, test } from 'vitest'
import { choiceIdsOf, textOf } from '../../world/heard.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World
beforeEach(async () => {
  world = await World.open()
  await world.addContact(await world.register('Ana', { consulate: CHICAGO }), 'Mamá', 'mama')
})

const WAYS = ['yo:', 'llevaron:', 'go:human']

describe('a question', () => {
  test.each([
    ['¿cómo busco a alguien que detuvo ICE?', 'locator.ice.gov'],
    ['¿cómo sé el día de la corte de mi esposo?', '1-800-898-7180'],
    ['how do I delete my data?', '/borrar'],
    ['¿cuánto tiempo los pueden tener en la hielera?', '72'],
  ])(
    '%s: is answered with the ways into an alert and to a human, and raises nothing',
    async (asked, said) => {
      const heard = await world.keeping(() => world.says('Ana', asked))
      expect(textOf(heard)).toContain(said)
      expect(choiceIdsOf(heard)).toEqual(WAYS)
    },
  )

  test('is answered to a stranger, too', async () => {
    expect(textOf(await world.says('nadie', '¿qué es el A-number?'))).toContain('nueve cifras')
  })

  test('about what to do is answered by the page of rights', async () => {
    const heard = await world.says('Ana', '¿qué hago si me paran manejando?')
    expect(textOf(heard)).toContain('Si paran tu carro')
    expect(choiceIdsOf(heard)).toEqual([...WAYS, 'rights:menu'])
  })

  test.each([
    ['¿cuánto cuesta renovar el pasaporte?', 'tu consulado'],
    ['¿puedo pedir asilo?', 'un abogado'],
    ['¿qué horario de visitas tiene el centro?', 'el centro'],
    ['¿cuántas estrellas hay en el cielo?', 'CIAM'],
  ])('%s: we say that we do not know, and who may', async (asked, whom) => {
    const heard = await world.says('Ana', asked)
    expect(textOf(heard)).toMatch(/^No lo sé/)
    expect(textOf(heard)).toContain(whom)
    expect(choiceIdsOf(heard)).toEqual(expect.arrayContaining(WAYS))
  })

  test('of an old source says from which month, a fresh one does not', async () => {
    expect(textOf(await world.says('Ana', '¿qué es la tarjeta bienestar paisano?'))).toContain('2,000 pesos')
    const old = await world.says('Ana', '¿llamo al 866-347-2423?')
    expect(textOf(old)).toContain('Es un dato de diciembre de 2024. Pregunta si sigue igual.')
    expect(textOf(await world.says('Ana', '¿cómo practico?'))).not.toContain('Es un dato de')
  })

  test('and the tap on "Hablar con una persona" says at which number one answers', async () => {
    expect(textOf(await world.taps('Ana', 'go:human'))).toContain('+1 520 623 7874')
  })
})

describe('goes before nothing that matters more:', () => {
  test('a cry with a question behind it', async () => {
    await world.says('Ana', 'me agarró la migra, ¿cómo busco abogado?')
    expect((await world.live())?.alert.state).toBe('open')
  })

  test('a question in an alert of one’s own goes on, and is answered besides', async () => {
    await world.says('Ana', 'PÁNICO')
    await world.says('mama', 'ok')
    world.forget()
    await world.says('Ana', '¿cómo busco un abogado?')
    expect(world.heardBy('mama')).toContain('¿cómo busco un abogado?')
    expect(world.heardBy('Ana')).toContain('immigrationlawhelp')
  })

  test('the answer to an open question', async () => {
    await world.says('nuevo', '/start')
    await world.taps('nuevo', 'consent:yes')
    await world.says('nuevo', 'Fianza López')
    expect(world.heardBy('nuevo')).not.toContain('fianza o no depende')
  })
})
