import { beforeEach, describe, expect, test } from 'vitest'
import { HOUR, MINUTE, SECOND } from '../../../src/domain/ids.ts'
import type { Contact } from '../../../src/domain/people/person.ts'
import { choicesOf } from '../../world/heard.ts'
import { CHICAGO, PILSEN } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World
let luis: Contact

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  luis = await world.addContact(ana, 'Luis', 'luis')
  await world.addDesk(CHICAGO, 'mesa')
})

describe('a report while the person’s own question waits', () => {
  const MAP = /maps\.google/

  beforeEach(async () => {
    await world.pins('Ana', PILSEN)
    expect((await world.live())?.alert).toMatchObject({ state: 'asked', place: { point: PILSEN } })
    world.forget()
    await world.taps('luis', `por:${luis.id}`)
  })

  test('opens that one alert, without what she had not let out, and her question waits on beside it', async () => {
    expect(await world.alerts()).toHaveLength(1)
    expect((await world.live())?.alert).toMatchObject({
      state: 'open',
      reporter: 'Luis',
      own: { state: 'asked' },
    })
    for (const chat of ['luis', 'mama']) {
      expect(world.heardBy(chat)).toContain('📍 Todavía no sabemos dónde está.')
      expect(world.heardBy(chat)).not.toMatch(MAP)
    }
  })

  test('and left without an answer, her own cry and its place become part of it after its 90 seconds', async () => {
    await world.pass(80 * SECOND)
    expect(world.heardBy('luis')).not.toMatch(MAP)
    await world.pass(10 * SECOND)
    expect(await world.alerts()).toHaveLength(1)
    expect(world.heardBy('luis')).toMatch(MAP)
    expect(world.heardBy('luis')).toContain('Todavía no contesta si es una emergencia')
    expect(world.heardBy('mama')).toMatch(MAP)
  })

  test('her no to it lets nothing out, and the report stands', async () => {
    await world.taps('Ana', `no:${await world.id()}`)
    await world.pass(10 * MINUTE)
    expect(world.heardBy('Ana')).toContain('Tu propia alerta no salió')
    expect((await world.live())?.alert).toMatchObject({ state: 'open', reporter: 'Luis' })
    for (const chat of ['luis', 'mama']) expect(world.heardBy(chat)).not.toMatch(MAP)
  })

  test('her yes tells them all that it is she who cries, and where she is', async () => {
    await world.taps('Ana', `si:${await world.id()}`)
    expect((await world.live())?.alert).toMatchObject({ own: { state: 'certain' }, place: { point: PILSEN } })
    expect(world.heardBy('mama')).toMatch(MAP)
    await world.pass(2 * MINUTE)
    expect(world.heardBy('mama')).not.toContain('Todavía no contesta si es una emergencia')
  })
})

test('words of a cry that waits are read once it is part of the report, and never if it is taken back', async () => {
  await world.says('Ana', 'ayuda, estoy en la casa de mi hermana')
  world.forget()
  await world.taps('luis', `por:${luis.id}`)
  expect(world.heardBy('luis')).not.toContain('hermana')
  await world.taps('Ana', `no:${await world.id()}`)
  await world.says('Ana', 'nadie me llevó')
  await world.pass(3 * MINUTE)
  expect(world.heardBy('luis')).toContain('nadie me llevó')
  expect(world.heardBy('luis') + world.heardBy('mama')).not.toContain('hermana')
})

test('words of a cry that waits are read by all when nobody answers', async () => {
  await world.says('Ana', 'ayuda, estoy en la casa de mi hermana')
  world.forget()
  await world.taps('luis', `por:${luis.id}`)
  await world.pass(2 * MINUTE)
  expect(world.heardBy('luis')).toContain('hermana')
  expect(world.heardBy('mama')).toContain('hermana')
})

describe('the person who is asked whether to tell where they are', () => {
  beforeEach(async () => {
    await world.pins('Ana', PILSEN)
    await world.says('Ana', 'no')
    await world.pass(20 * MINUTE)
    await world.taps('luis', `por:${luis.id}`)
    world.forget()
  })

  test.each([
    'sí',
    'mándalo',
    'sí, mándalo por favor',
    'si mandale',
    'ok mandalo',
    'bueno si mandaselos',
    'sí, mándales dónde estoy',
    'mandales mi ubicacion',
    'que sepan donde estoy',
  ])('says “%s”, and they read it', async words => {
    await world.says('Ana', words)
    expect(world.heardBy('mama')).toContain('maps.google')
    expect(world.heardBy('Ana')).toContain('hace 20 minutos')
  })

  test.each(['ok', 'ok gracias', '👍', 'bueno'])(
    'says “%s”, which lets nothing out, after news of an officer',
    async words => {
      await world.says('mama', 'ok')
      await world.pass(MINUTE)
      world.forget()
      await world.says('Ana', words)
      expect(world.heardBy('mama')).not.toContain('maps.google')
      expect(world.heardBy('luis')).not.toContain('maps.google')
    },
  )

  test.each([
    'sí, mándale pero nomás a mi mamá',
    '¿les mandas mi ubicación?',
    '¿mande?',
    'si me mandan a México qué hago',
  ])('says “%s”, which lets nothing out', async words => {
    await world.says('Ana', words)
    await world.pass(MINUTE)
    expect(world.heardBy('mama')).not.toContain('maps.google')
  })

  test.each([
    ['sí, mándale', false],
    ['sí, mándales dónde estoy', true],
  ])('says “%s” after an officer’s words: only what names the place is sure', async (words, isSure) => {
    const officer = { group: true, name: 'L. Pérez' }
    await world.pass(MINUTE)
    await world.taps('mesa', `atender:${await world.id()}`, officer)
    await world.says('mesa', 'CHI-0001 ¿tienes abogado?', officer)
    await world.taps('mesa', `a-persona:${await world.id()}`, officer)
    await world.pass(MINUTE)
    world.forget()
    await world.says('Ana', words)
    await world.pass(MINUTE)
    expect(world.heardBy('mama').includes('maps.google')).toBe(isSure)
    expect(world.heardBy('Ana').includes('¿Les mando dónde estás?')).toBe(!isSure)
  })

  test('says “mándales mi ubicación” to a question that was asked since, and is asked about the place', async () => {
    await world.pass(MINUTE)
    await world.says('Ana', 'falsa alarma')
    world.forget()
    await world.says('Ana', 'mándales mi ubicación')
    expect(world.heardBy('mama')).not.toContain('maps.google')
    expect(world.heardBy('Ana')).toContain('¿Les mando dónde estás?')
  })

  test('says “ok”, and is asked again', async () => {
    await world.says('Ana', 'ok')
    expect(world.heardBy('Ana')).toContain('¿Les mando dónde estás?')
  })

  test('says “no”, and nobody reads it, nor after a second doubtful word', async () => {
    await world.says('Ana', 'no')
    await world.says('Ana', 'ayuda')
    expect(world.heardBy('Ana')).toContain('¿Les mando dónde estás?')
    await world.pass(5 * MINUTE)
    expect(world.heardBy('mama')).not.toContain('maps.google')
  })

  describe('says “no”, and then writes where they are', () => {
    beforeEach(async () => {
      await world.says('Ana', 'no')
      world.forget()
    })
    const told = () => ['mama', 'luis', 'mesa'].map(chat => world.heardBy(chat)).join('\n')

    test.each(['estoy en 2500 W 26th St, Chicago', 'estoy en la 26 y Kedzie', '41.85, -87.65'])(
      'which nobody reads, and they are asked: %s',
      async words => {
        await world.says('Ana', words)
        await world.pass(5 * MINUTE)
        expect(told()).not.toMatch(/la 26|26th|41\.85|maps\.google/)
        expect(world.heardBy('Ana')).toContain('No se lo mandé a nadie. ¿Lo mando?')
      },
    )

    test.each(['sí', 'mándalo', 'tap'])('which goes on after their yes to that: %s', async yes => {
      const asked = await world.says('Ana', 'estoy en la 26 y Kedzie, Chicago')
      const [send] = choicesOf(asked)
      await (yes === 'tap' ? world.taps('Ana', send?.id ?? '') : world.says('Ana', yes))
      await world.pass(MINUTE)
      for (const chat of ['mama', 'luis', 'mesa']) expect(world.heardBy(chat)).toContain('26 y Kedzie')
      expect(told()).not.toContain('maps.google.com/?q=41.8525')
    })

    test('which stays unread after a no, or a tap once that question is over', async () => {
      const [send] = choicesOf(await world.says('Ana', 'estoy en la 26 y Kedzie'))
      await world.says('Ana', 'no')
      await world.taps('Ana', send?.id ?? '')
      await world.pass(MINUTE)
      expect(told()).not.toMatch(/Kedzie|maps\.google/)
      expect(world.heardBy('Ana')).toContain('Escríbelo otra vez y te pregunto')
    })

    test('and other words go on as ever, and a cry without a doubt brings all with it', async () => {
      await world.says('Ana', 'estoy embarazada')
      await world.pass(MINUTE)
      expect(world.heardBy('mesa')).toContain('«estoy embarazada»')
      await world.says('Ana', 'me agarró la migra en la 26 y Kedzie')
      await world.pass(MINUTE)
      expect(world.heardBy('mesa')).toContain('Kedzie')
    })

    test('and their own location, sent by hand, lets it out', async () => {
      await world.pins('Ana', PILSEN)
      expect(world.heardBy('mama')).toContain('maps.google')
    })
  })

  test.each(['sí', 'sí, mándales', 'mándales mi ubicación'])(
    'agrees a quarter of an hour later: %s. It is over, and asked anew',
    async yes => {
      await world.pass(15 * MINUTE)
      await world.says('Ana', yes)
      expect(world.heardBy('mama')).not.toContain('maps.google')
      expect(world.heardBy('Ana')).toContain('Esa pregunta ya venció. No mandé dónde estás.')
      expect(world.heardBy('Ana')).toContain('¿Les mando dónde estás?')
      await world.says('Ana', 'sí')
      expect(world.heardBy('mama')).toContain('maps.google')
    },
  )

  test('says “sí” to a question that was asked since, and to that alone', async () => {
    await world.pass(MINUTE)
    await world.says('Ana', 'falsa alarma')
    await world.says('Ana', 'sí')
    expect(world.heardBy('mama')).not.toContain('maps.google')
    expect(await world.live()).toBeUndefined()
  })

  test.each(['no le creas', 'no le crean nada', 'está mintiendo'])(
    'says “%s”, and Luis is believed no more',
    async words => {
      await world.says('Ana', words)
      expect(await world.live()).toBeUndefined()
      expect(world.heardBy('luis')).toContain('Ana dice desde su teléfono que no es cierto')
      await world.pass(25 * HOUR)
      world.forget()
      await world.taps('luis', `por:${luis.id}`)
      expect(await world.live()).toBeUndefined()
      expect(world.heardBy('luis')).toContain('CIAM')
      await world.taps('Ana', `oir:${luis.id}`)
      await world.taps('luis', `por:${luis.id}`)
      expect((await world.live())?.alert.reporter).toBe('Luis')
    },
  )

  test('says that it is not so, which blames nobody: she is asked, and Luis may report again', async () => {
    await world.says('Ana', 'no es cierto')
    await world.says('Ana', 'sí')
    expect(await world.live()).toBeUndefined()
    await world.pass(25 * HOUR)
    await world.taps('luis', `por:${luis.id}`)
    expect((await world.live())?.alert.reporter).toBe('Luis')
  })
})

describe('an old “no le creas” once the person herself has', () => {
  const since = {
    cried: () => world.says('Ana', 'sí me agarró la migra, ayuda'),
    'sent where she is': () => world.pins('Ana', PILSEN),
  }

  test.each([
    ['cried', 'tap'],
    ['cried', 'no le creas'],
    ['sent where she is', 'tap'],
    ['sent where she is', 'no le creas'],
  ] as const)(
    '%s asks whether the alert ends, and Luis is believed no more either way: %s',
    async (what, how) => {
      await world.taps('luis', `por:${luis.id}`)
      await world.pass(MINUTE)
      await since[what]()
      await world.pass(MINUTE)
      world.forget()
      await (how === 'tap' ? world.taps('Ana', `no-creas:${await world.id()}`) : world.says('Ana', how))
      expect(world.heardBy('Ana')).toContain('Ya no abro alertas con los avisos de Luis.')
      expect(world.heardBy('Ana')).toContain('¿Cancelas la alerta?')
      expect((await world.live())?.alert.state).toBe('open')
      expect(world.heardBy('luis')).not.toContain('no es cierto')
      await world.says('Ana', 'sí')
      expect(await world.live()).toBeUndefined()
      await world.pass(25 * HOUR)
      await world.taps('luis', `por:${luis.id}`)
      expect(await world.live()).toBeUndefined()
    },
  )
})

test('a location that was sent for an alert which she took back makes no cry certain', async () => {
  await world.pins('Ana', PILSEN)
  await world.says('Ana', 'no')
  await world.says('Ana', 'ayuda')
  expect((await world.live())?.alert).toMatchObject({ state: 'asked' })
  expect((await world.live())?.alert.place).toBeUndefined()
})

describe('whoever was reported and writes that they are well', () => {
  beforeEach(async () => {
    await world.taps('luis', `por:${luis.id}`)
    world.forget()
  })

  test.each([
    'estoy bien mama, no me llevaron',
    'mamá estoy bien, ando trabajando',
    'ya dile que estoy bien',
    'a mi no me llevaron',
    'no mami, aqui ando',
    'i’m fine mom',
  ])('is asked whether it ends, and no alarm is raised again: %s', async text => {
    await world.says('Ana', text)
    expect(world.heardBy('Ana')).toContain('¿Cancelas la alerta?')
    expect(world.heardBy('Ana')).not.toMatch(/Avisando otra vez|dónde estás|sigo detenid/)
    expect(world.heardBy('mesa')).not.toContain('Recordatorio')
    expect(world.heardBy('mama')).not.toContain('Recordatorio')
    await world.says('Ana', 'sí')
    expect((await world.live())?.alert).toBeUndefined()
  })

  test.each([
    'no estoy bien',
    'estoy bien golpeada',
    'estoy bien pero me llevaron',
    'estoy bien, ya vienen por mi',
  ])('is not asked so where more is said: %s', async text => {
    await world.says('Ana', text)
    expect(world.heardBy('Ana')).not.toContain('¿Cancelas la alerta?')
  })
})

describe('the question where they are, of somebody who shares a live location', () => {
  const NORTH = { lat: PILSEN.lat + 0.05, lon: PILSEN.lon }
  const MOVES = 'Si compartes tu ubicación en vivo, verán también por dónde vas.'

  beforeEach(async () => {
    await world.pins('Ana', PILSEN, 'start')
    await world.says('Ana', 'no')
    await world.pass(MINUTE)
    world.forget()
    await world.taps('luis', `por:${luis.id}`)
  })

  test('says that its next points go, too, and after a yes they do', async () => {
    expect(world.heardBy('Ana')).toContain(MOVES)
    await world.taps('Ana', `mandar:${await world.id()}`)
    await world.pass(MINUTE)
    await world.pins('Ana', NORTH, 'move')
    expect((await world.live())?.alert.place).toMatchObject({ point: NORTH })
  })

  test('and after a no they do not', async () => {
    await world.says('Ana', 'no')
    await world.pass(MINUTE)
    await world.pins('Ana', NORTH, 'move')
    expect((await world.live())?.alert.place).toBeUndefined()
  })
})

test('the same question of somebody who sent no place says nothing of a live location', async () => {
  await world.taps('luis', `por:${luis.id}`)
  expect(world.heardBy('Ana')).toContain('¿Les mando dónde estás?')
  expect(world.heardBy('Ana')).not.toContain('en vivo')
})
