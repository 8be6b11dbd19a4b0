import { beforeEach, describe, expect, test } from 'vitest'
import { type AlertId, MINUTE } from '../../../src/domain/ids.ts'
import { choiceIdsOf } from '../../world/heard.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World
let id: AlertId

const LUIS = { group: true, name: 'L. Pérez', sender: 'luis' }
const CARMEN = { group: true, name: 'C. Díaz', sender: 'carmen' }

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'PÁNICO')
  id = await world.id()
  world.forget()
})

/** The newest message in the desk's group. */
const lastAtDesk = () => world.bot.heard.findLast(({ to }) => to === 'mesa')

async function asked(verb: string): Promise<void> {
  await world.taps('mesa', `${verb}:${id}`, LUIS)
  world.forget()
}

describe('with whom an officer talked', () => {
  test.each([
    ['1', 'habló con Ana'],
    ['la 2', 'habló con la familia'],
    ['2️⃣', 'habló con la familia'],
    ['La familia', 'habló con la familia'],
    ['con su mamá', 'habló con la familia'],
    ['ya hablé con la mamá', 'habló con la familia'],
    ['Ana', 'habló con Ana'],
    ['con ella', 'habló con Ana'],
    ['nadie contestó', 'llamó por Ana y que nadie contestó'],
    ['buzón', 'llamó por Ana y que nadie contestó'],
  ])('"%s" is noted as its tap is', async (answer, told) => {
    await asked('contactado')
    await world.says('mesa', answer, LUIS)
    expect(world.heardBy('mama')).toContain(told)
  })
})

describe('why an alert ends', () => {
  test.each([
    ['cerrar', '2', 'ya salió libre'],
    ['cerrar', 'ya la encontramos', 'ya sabemos dónde está'],
    ['cerrar', 'ya está en México', 'ya está en México'],
    ['falsa', 'lo dijo su mamá', 'su familia dijo que está bien'],
    ['falsa', 'fue un error', 'fue un error'],
  ])('%s: "%s" ends it for that reason', async (verb, answer, reason) => {
    await asked(verb)
    await world.says('mesa', answer, LUIS)
    expect(world.heardBy('mama')).toContain(`Motivo: ${reason}.`)
  })

  test('in words of their own is shown before the family reads it', async () => {
    await asked('cerrar')
    await world.says('mesa', 'la transfirieron a Texas y la atiende Houston', LUIS)
    expect(world.heardBy('mesa')).toContain('«la transfirieron a Texas y la atiende Houston»')
    expect(choiceIdsOf(world.heard)).toEqual([`cerrar-si:${id}`, `seguir:${id}`])
    expect(world.heardBy('mama')).toBe('')
    await world.says('mesa', 'sí', LUIS)
    expect(world.heardBy('mama')).toContain('Motivo: «la transfirieron a Texas y la atiende Houston»')
  })

  test('that was meant for a colleague ends nothing', async () => {
    await asked('cerrar')
    await world.says('mesa', 'voy por un café', LUIS)
    await world.taps('mesa', `seguir:${id}`, LUIS)
    expect(world.heardBy('mesa')).toContain('CHI-0001 sigue abierta.')
    expect((await world.live())?.alert.state).toBe('open')
    world.forget()
    await world.says('mesa', 'sí', LUIS)
    expect(world.heard).toEqual([])
  })

  test('is none where it says no', async () => {
    await asked('cerrar')
    await world.says('mesa', 'no, mejor no', LUIS)
    await world.says('mesa', 'no', LUIS)
    expect(world.heardBy('mesa')).toContain('CHI-0001 sigue abierta.')
    expect((await world.live())?.alert.state).toBe('open')
  })
})

describe('for whom words are', () => {
  beforeEach(async () => {
    await world.says('mesa', 'CHI-0001 ya vamos para allá', LUIS)
    expect(world.heardBy('mesa')).toContain('¿para quién son estas palabras?')
    world.forget()
  })

  test.each([
    ['1', ['mama']],
    ['para la familia', ['mama']],
    ['Mamá', ['mama']],
    ['a Ana', ['Ana']],
    ['CHI-0001 a todos', ['Ana', 'mama']],
  ])('"%s"', async (answer, readers) => {
    await world.says('mesa', answer, LUIS)
    const told = ['Ana', 'mama'].filter(one => world.heardBy(one).includes('ya vamos para allá'))
    expect(told).toEqual(readers)
  })

  test('what is not understood is asked once more, and then it is said that nothing went', async () => {
    await world.says('mesa', 'y que lleve su pasaporte', LUIS)
    expect(world.heardBy('mesa')).toContain('Esto último no se mandó.')
    expect(world.heardBy('mesa')).toContain('¿para quién son estas palabras?')
    world.forget()
    await world.says('mesa', 'y sus papeles', LUIS)
    expect(world.heardBy('mesa')).toContain('CHI-0001: no se mandó a nadie.')
    world.forget()
    await world.says('mesa', 'y sus papeles', LUIS)
    expect(world.heard).toEqual([])
  })
})

describe('nobody but the officer who was asked', () => {
  test('answers: colleagues talk', async () => {
    await asked('cerrar')
    await world.says('mesa', 'la 2 está libre', CARMEN)
    await world.says('mesa', 'ya salió', CARMEN)
    expect(world.heard).toEqual([])
    await world.says('mesa', 'ya salió', LUIS)
    expect(world.heardBy('mama')).toContain('Motivo: ya salió libre.')
  })

  test('answers, but whoever answers the question itself', async () => {
    await asked('contactado')
    const replyTo = lastAtDesk()?.id
    await world.sends('mesa', { kind: 'text', text: 'la familia', ...(replyTo && { replyTo }) }, CARMEN)
    expect(world.heardBy('mama')).toContain('C. Díaz dice que habló con la familia')
  })

  test('is hindered by what another was asked', async () => {
    await asked('cerrar')
    await world.taps('mesa', `contactado:${id}`, CARMEN)
    await world.says('mesa', 'nadie', CARMEN)
    expect(world.heardBy('mama')).toContain('C. Díaz dice que llamó por Ana y que nadie contestó')
    await world.says('mesa', 'ya tiene abogado', LUIS)
    expect(world.heardBy('mama')).toContain('Motivo: ya tiene abogado.')
  })
})

test.each(['¿alguien tiene su número?', 'gracias', 'me agarró la migra'])(
  '"%s" is no answer',
  async words => {
    await asked('cerrar')
    await world.says('mesa', words, LUIS)
    expect(world.heard).toEqual([])
    await world.says('mesa', '1', LUIS)
    expect(world.heardBy('mama')).toContain('Motivo: ya sabemos dónde está.')
  },
)

test('what holds no words is asked for again', async () => {
  await asked('contactado')
  await world.sends('mesa', { kind: 'unsupported', what: 'sticker' }, LUIS)
  expect(world.heardBy('mesa')).toContain('No entendí la respuesta.\n📞 CHI-0001: ¿con quién hablaste?')
})

test('after ten minutes words are talk again', async () => {
  await asked('contactado')
  await world.pass(11 * MINUTE)
  world.forget()
  await world.says('mesa', 'la familia', LUIS)
  expect(world.heardBy('mesa')).toBe('')
  expect(world.heardBy('mama')).toBe('')
})

test('in answer to a message of the alert words go on, also while the officer is asked something', async () => {
  const replyTo = lastAtDesk()?.id
  await asked('cerrar')
  await world.sends('mesa', { kind: 'text', text: 'ya vamos', ...(replyTo && { replyTo }) }, LUIS)
  expect(world.heardBy('mesa')).toContain('¿para quién son estas palabras?')
})
