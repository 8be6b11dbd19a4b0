import { beforeEach, describe, expect, test } from 'vitest'
import { type AlertId, HOUR, MINUTE } from '../../../src/domain/ids.ts'
import { choicesOf, textOf } from '../../world/heard.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World
let id: AlertId

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'PÁNICO')
  id = await world.id()
})

describe('after the person’s own phone ended an alert', () => {
  beforeEach(async () => {
    await world.says('Ana', 'ya me soltaron')
    await world.pass(10 * MINUTE)
    world.forget()
  })

  test.each(['sigue sin aparecer', 'no es cierto, no ha llegado'])(
    'a relative who doubts it is offered to open it again, and all are told: %s',
    async words => {
      const offered = choicesOf(await world.says('mama', words)).map(one => one.id)
      expect(world.heardBy('mama')).toContain('¿Sigue sin aparecer?')
      expect(offered).toEqual([`sigue:${id}`])
      expect(await world.live()).toBeUndefined()
      await world.taps('mama', `sigue:${id}`)
      expect((await world.live())?.alert).toMatchObject({ id, state: 'open' })
      expect(world.heardBy('mesa')).toContain('CHI-0001')
    },
  )

  test.each([
    'no es ella, le quitaron el teléfono',
    'no contesta, no le creo',
    'no es ella',
    'no contesta',
    'es mentira',
    'le quitaron el celular',
    'it is not her, i do not believe it',
  ])(
    'a relative’s doubt in words of a moment is asked about for a day, and never is a report: %s',
    async words => {
      expect(choicesOf(await world.says('mama', words)).map(one => one.id)).toEqual([`sigue:${id}`])
      expect(world.heardBy('mama')).toContain('¿Sigue sin aparecer?')
      await world.pass(5 * MINUTE)
      expect(await world.alerts()).toHaveLength(1)
      await world.pass(25 * HOUR)
      world.forget()
      await world.says('mama', words)
      expect(world.heardBy('mama')).not.toContain('¿Sigue sin aparecer?')
    },
  )

  test.each(['sí', 'si, sigue sin aparecer', 'no ha llegado'])(
    'an answer in words to that question opens it: %s',
    async words => {
      await world.says('mama', 'no contesta')
      await world.says('mama', words)
      expect((await world.live())?.alert).toMatchObject({ id, state: 'open' })
      expect(world.heardBy('mama')).toContain('sigue otra vez')
    },
  )

  test.each(['no', 'ya está conmigo'])('a no in words opens nothing, and says so: %s', async words => {
    await world.says('mama', 'no contesta')
    expect(textOf(await world.says('mama', words))).toContain('no abrimos la alerta de Ana otra vez')
    expect(await world.live()).toBeUndefined()
  })

  test('a yes that comes late has it asked again', async () => {
    await world.says('mama', 'no contesta')
    await world.pass(11 * MINUTE)
    expect(choicesOf(await world.says('mama', 'sí')).map(one => one.id)).toEqual([`sigue:${id}`])
    expect(await world.live()).toBeUndefined()
    await world.says('mama', 'sí')
    expect((await world.live())?.alert.id).toBe(id)
  })

  test('against their word once only: ended by them again it stays so', async () => {
    await world.taps('mama', `sigue:${id}`)
    await world.says('Ana', 'ya me soltaron')
    world.forget()
    await world.taps('mama', `sigue:${id}`)
    expect(await world.live()).toBeUndefined()
    await world.says('mama', 'sigue sin aparecer')
    expect(world.heardBy('mama')).not.toContain('la abrimos otra vez')
  })

  test('four days later it is over', async () => {
    await world.pass(96 * HOUR)
    await world.taps('mama', `sigue:${id}`)
    expect(await world.live()).toBeUndefined()
  })

  test('words for the person raise nothing, and it is said that they do not go on', async () => {
    await world.says('mama', 'dile que la amo')
    expect(await world.alerts()).toHaveLength(1)
    expect(world.heardBy('mama')).toContain('ya terminó: no paso mensajes')
  })
})

test('in a live alert words for the person go to those who help, and are no need of the writer’s', async () => {
  world.forget()
  await world.says('mama', 'dile que la amo')
  expect(await world.alerts()).toHaveLength(1)
  expect(world.heardBy('mesa')).toContain('«dile que la amo»')
  expect(world.heardBy('mama')).not.toContain('tú necesitas ayuda')
})

describe('news of another by whoever is nobody’s contact here', () => {
  const words = ['ya está conmigo', 'ya apareció', 'ya salió']

  test.each(words)('reads that it goes to nobody and whom to call, and starts nothing: %s', async said => {
    const heard = textOf(await world.says('tía', said))
    expect(heard).toContain('No le pasé tu mensaje a nadie')
    expect(heard).toMatch(/CIAM, día y noche: \+1 520/)
    expect(heard).not.toContain('¿Aceptas')
    expect((await world.alerts()).map(({ alert }) => alert.id)).toEqual([id])
  })

  test.each(words)('reads the same where they were removed: %s', async said => {
    const sara = await world.register('Sara', { consulate: CHICAGO })
    await world.addContact(sara, 'Tía', 'tía', { state: 'removed' })
    expect(textOf(await world.says('tía', said))).toContain('pídele un enlace nuevo')
  })

  test('is not what a release of one’s own is, nor a greeting', async () => {
    for (const said of ['ya me soltaron', 'hola', 'buenas tardes'])
      expect(textOf(await world.says('tía', said))).not.toContain('No le pasé')
  })
})

describe('after the person themself ended what a relative had reported', () => {
  beforeEach(async () => {
    await world.says('Ana', 'falsa alarma')
    await world.taps('Ana', `cancelar:${id}`)
    const ana = await world.person('Ana')
    if (ana) await world.addContact(ana, 'Tía', 'tia')
    await world.says('mama', 'se llevaron a Ana')
    await world.pass(2 * MINUTE)
    id = await world.id()
    await world.taps('Ana', `cancelar:${id}`)
    await world.pass(MINUTE)
    world.forget()
  })

  test.each(['sigue sin aparecer', 'no es cierto, no ha llegado', 'no contesta'])(
    'the one who reported reads why it is not opened again, and what to do: %s',
    async words => {
      const heard = await world.says('mama', words)
      expect(textOf(heard)).toContain('Ana terminó esa alerta desde su teléfono')
      expect(textOf(heard)).toMatch(/CIAM, día y noche: \+1 520/)
      expect(textOf(heard)).toContain('Desde el 3 de marzo, ')
      expect(choicesOf(heard)).toEqual([])
      await world.taps('mama', `sigue:${id}`)
      expect(await world.live()).toBeUndefined()
    },
  )

  test('a day later they may report anew, as it says', async () => {
    await world.pass(25 * HOUR)
    expect(textOf(await world.says('mama', 'sigue sin aparecer'))).toContain('escribe «se llevaron a Ana»')
    await world.says('mama', 'se llevaron a Ana')
    await world.pass(2 * MINUTE)
    expect(await world.live()).toBeDefined()
  })

  test('another relative may still open it: it is not their report', async () => {
    expect(choicesOf(await world.says('tia', 'sigue sin aparecer')).map(one => one.id)).toEqual([
      `sigue:${id}`,
    ])
  })
})
