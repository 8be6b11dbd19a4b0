import { beforeEach, describe, expect, test } from 'vitest'
import { DAY, HOUR, later, MINUTE, SECOND } from '../../../src/domain/ids.ts'
import type { MessageId } from '../../../src/domain/messaging/address.ts'
import type { Person } from '../../../src/domain/people/person.ts'
import type { Place, Point } from '../../../src/domain/place.ts'
import type { Awaiting } from '../../../src/flows/state.ts'
import { choicesOf } from '../../world/heard.ts'
import { VOICE } from '../../world/media.ts'
import { CHICAGO, LOS_ANGELES, PILSEN } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World
let ana: Person

beforeEach(async () => {
  world = await World.open()
  ana = await world.register('Ana', { consulate: LOS_ANGELES })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addDesk(CHICAGO, 'mesa-chicago')
  await world.addDesk(LOS_ANGELES, 'mesa-la')
})

/** Puts a place into what is known of Ana. */
async function placed(point: Point, age: number, source: Place['source'] = 'pin'): Promise<void> {
  const place: Place = { point, at: later(world.now, -age), source }
  await world.save({ ...ana, place })
}

describe('a cry in words', () => {
  test.each(['PÁNICO', 'panic', '/panico', '/panic', '/panico@AvisaBot', '🆘', 'me agarró la migra'])(
    '%s leaves at once, without any location, and asks for one',
    async words => {
      await world.says('Ana', words)
      expect((await world.live())?.alert).toMatchObject({
        state: 'open',
        confirmed: true,
        consulate: LOS_ANGELES,
      })
      expect(world.heardBy('mama')).toContain('ALERTA de Ana')
      expect(world.heardBy('mama')).toContain('Todavía no sabemos dónde está')
      expect(world.heardBy('Ana')).toContain('Manda tu ubicación')
      const keys = world.heard.flatMap(one =>
        one.to === 'Ana' && one.message.kind === 'text' ? (one.message.keyboard ?? []).flat() : [],
      )
      expect(keys.map(key => key.sends)).toContain('location')
    },
  )

  test('leaves the conversation where it was, in any state', async () => {
    const states: readonly Awaiting[] = [
      { at: 'consent' },
      { at: 'name', occasion: 'register' },
      { at: 'place', occasion: 'register', missed: 1 },
      { at: 'contact', occasion: 'menu' },
      { at: 'erase' },
    ]
    for (const state of states) {
      await world.endAll()
      await world.setState('Ana', state)
      await world.says('Ana', 'PÁNICO')
      expect(await world.stateOf('Ana')).toMatchObject(state)
      expect((await world.live())?.alert.state).toBe('open')
    }
  })

  test('carries the last known place with its age, is routed by it and copies the registered consulate', async () => {
    await placed(PILSEN, 20 * HOUR)
    await world.says('Ana', 'PÁNICO')
    expect((await world.live())?.alert).toMatchObject({ consulate: CHICAGO, registered: LOS_ANGELES })
    expect(world.heardBy('mama')).toContain('ANTERIOR, hace 20 horas: Condado de Cook, Illinois')
    expect(world.heardBy('mesa-chicago')).toContain('que recibe copia')
    expect(world.heardBy('mesa-la')).toContain('Copia por su registro')
    expect(world.heardBy('Ana')).toContain('Manda una nueva')
  })

  test('carries no place older than the 24 hours that the texts name, and is routed by the registered consulate', async () => {
    await placed(PILSEN, DAY + 50 * MINUTE)
    await world.says('Ana', 'PÁNICO')
    expect((await world.live())?.alert).toMatchObject({ consulate: LOS_ANGELES })
    expect(world.heardBy('mama')).toContain('Todavía no sabemos dónde está')
    expect(world.heardBy('Ana')).toContain('Va sin ubicación')
    expect(world.heardBy('mesa-chicago')).toBe('')
  })

  test('does not ask for a place that was sent just now', async () => {
    await placed(PILSEN, MINUTE)
    await world.says('Ana', 'PÁNICO')
    expect(world.heardBy('Ana')).not.toContain('Manda tu ubicación')
  })

  test('that came late goes out and says when it was sent', async () => {
    await world.says('Ana', 'PÁNICO', { at: later(world.now, -2 * 60 * MINUTE) })
    expect((await world.live())?.alert.state).toBe('open')
    expect(world.heardBy('mama')).toContain('Ana pidió ayuda: 6:42 a.m.')
    expect(world.heardBy('mama')).toContain('nos llegó tarde: 8:42 a.m.')
  })

  test.each([
    [15 * MINUTE, false],
    [15 * MINUTE + 1, true],
  ])('is called late a moment after a quarter of an hour, and not before: %i ms', async (age, late) => {
    await world.says('Ana', 'PÁNICO', { at: later(world.now, -age) })
    expect(world.heardBy('mama').includes('nos llegó tarde')).toBe(late)
  })

  test('“Socorro” is a cry, but not where a name was asked for, unless it is shouted or comes with another plea', async () => {
    await world.setState('Ana', { at: 'contact', occasion: 'menu' })
    await world.says('Ana', 'Socorro')
    expect(await world.live()).toBeUndefined()
    for (const cry of ['SOCORRO', '¡Socorro!', 'Socorro me agarró la migra']) {
      await world.setState('Ana', { at: 'contact', occasion: 'menu' })
      await world.says('Ana', cry)
      expect((await world.live())?.alert.state).toBe('open')
      await world.endAll()
    }
  })

  test('in a group is none of our business', async () => {
    await world.says('Ana', 'PÁNICO', { group: true })
    expect(await world.live()).toBeUndefined()
  })
})

describe('the panic key alone', () => {
  test.each(['🆘 PÁNICO', '🆘 PANIC'])('%s holds five seconds and then leaves', async label => {
    await world.says('Ana', label)
    expect((await world.live())?.alert.state).toBe('held')
    expect(world.heardBy('mama')).toBe('')
    expect((await world.trackerOf('Ana'))?.text).toContain('5 segundos')
    await world.pass(5 * SECOND)
    expect((await world.live())?.alert).toMatchObject({ state: 'open', confirmed: true })
    expect(world.heardBy('mama')).toContain('ALERTA de Ana')
  })

  test('goes at once with a location younger than 15 minutes, and holds with an older or a registered one', async () => {
    await placed(PILSEN, 15 * MINUTE - 1)
    await world.says('Ana', '🆘 PÁNICO')
    expect((await world.live())?.alert.state).toBe('open')
    for (const [age, source] of [
      [15 * MINUTE, 'pin'],
      [MINUTE, 'registered'],
    ] as const) {
      await world.endAll()
      await placed(PILSEN, age, source)
      await world.says('Ana', '🆘 PÁNICO')
      expect((await world.live())?.alert.state).toBe('held')
    }
  })

  test('is cancelled by its button, which is told in place, and nobody hears of it', async () => {
    await world.says('Ana', '🆘 PÁNICO')
    const choice = `retirar:${await world.id()}`
    const heard = await world.sends('Ana', { kind: 'choice', choice, on: 'm1' as MessageId })
    expect(await world.live()).toBeUndefined()
    expect(heard.map(one => one.message)).toEqual([
      { kind: 'text', text: 'Listo. No se mandó ninguna alerta.', replaces: 'm1' },
    ])
    await world.pass(10 * MINUTE)
    expect(world.heardBy('mama')).toBe('')
  })

  test('leaves at once when a pin or a second cry comes', async () => {
    await world.says('Ana', '🆘 PÁNICO')
    await world.pins('Ana', PILSEN)
    expect((await world.live())?.alert).toMatchObject({ state: 'open', consulate: CHICAGO })
    await world.endAll()
    await world.says('Ana', '🆘 PÁNICO')
    await world.says('Ana', '🆘 PÁNICO')
    expect((await world.live())?.alert.state).toBe('open')
  })

  test('pressed too late to cancel asks whether to cancel what left', async () => {
    await world.says('Ana', '🆘 PÁNICO')
    const id = await world.id()
    await world.pass(6 * SECOND)
    world.forget()
    await world.taps('Ana', `retirar:${id}`)
    expect((await world.live())?.alert.state).toBe('open')
    expect(world.heardBy('Ana')).toContain('ya salió')
    expect(world.heardBy('Ana')).toContain('¿Cancelas la alerta?')
  })
})

describe('a doubtful cry', () => {
  test('asks, and yes opens it', async () => {
    await world.says('Ana', 'ayuda')
    expect((await world.live())?.alert).toMatchObject({ state: 'asked', confirmed: false })
    expect((await world.trackerOf('Ana'))?.text).toContain('¿Es una emergencia?')
    expect(world.heardBy('mama')).toBe('')
    await world.taps('Ana', `si:${await world.id()}`)
    expect((await world.live())?.alert).toMatchObject({ state: 'open', confirmed: true })
    expect(world.heardBy('mama')).not.toContain('si es una emergencia')
  })

  test('no withdraws it, and says so', async () => {
    await world.says('Ana', 'ayuda')
    await world.taps('Ana', `no:${await world.id()}`)
    expect(await world.live()).toBeUndefined()
    expect(world.heardBy('Ana')).toContain('No se mandó ninguna alerta')
    await world.pass(2 * MINUTE)
    expect(world.heardBy('mama')).toBe('')
  })

  test('without an answer leaves after 90 seconds, unconfirmed, and a later yes confirms it to all', async () => {
    await world.says('Ana', 'ayuda')
    const id = await world.id()
    await world.pass(90 * SECOND)
    expect((await world.live())?.alert).toMatchObject({ state: 'open', confirmed: false })
    expect(world.heardBy('mama')).toContain('Todavía no contesta si es una emergencia')
    expect(world.heardBy('mesa-la')).toContain('Sin confirmar')
    world.forget()
    await world.taps('Ana', `si:${id}`)
    expect((await world.live())?.alert.confirmed).toBe(true)
    expect(world.heardBy('mama')).toContain('confirmó que sí')
    expect(world.heardBy('mesa-la')).toContain('confirma que sí')
  })

  test('goes to the consulate that the person gave while it waited', async () => {
    const rosa = await world.register('Rosa')
    await world.sends('Rosa', VOICE)
    await world.save({ ...rosa, consulate: CHICAGO })
    await world.pass(90 * SECOND)
    expect((await world.alerts()).at(-1)?.alert).toMatchObject({ consulate: CHICAGO, registered: CHICAGO })
    expect(world.heardBy('mesa-chicago')).toContain('CHI-0001')
    expect(world.heardBy('Rosa')).not.toContain('Todavía no sabemos qué consulado toca')
  })

  test('a yes to an alert that is gone is a cry by itself', async () => {
    await world.says('Ana', 'ayuda')
    const id = await world.id()
    await world.taps('Ana', `no:${id}`)
    await world.taps('Ana', `si:${id}`)
    expect((await world.live())?.alert.state).toBe('held')
  })

  test('with a location sent just now is a cry without doubt', async () => {
    await placed(PILSEN, 5 * MINUTE)
    await world.says('Ana', 'ayuda')
    expect((await world.live())?.alert).toMatchObject({ state: 'open', confirmed: true, consulate: CHICAGO })
  })

  test('is answered by a pin that follows it', async () => {
    await world.says('Ana', 'ayuda')
    await world.pins('Ana', PILSEN)
    expect((await world.live())?.alert).toMatchObject({ state: 'open', confirmed: true })
  })

  test('a voice note alone asks; a second one lets it leave', async () => {
    await world.sends('Ana', VOICE)
    expect((await world.live())?.alert.state).toBe('asked')
    await world.sends('Ana', VOICE)
    expect((await world.live())?.alert).toMatchObject({ state: 'open', confirmed: false })
    world.forget()
    await world.sends('Ana', VOICE)
    expect(world.heardBy('Ana')).toContain('Lo estamos mandando a')
    expect(world.heardBy('mama')).toContain(
      'Es una nota de voz (0:12). No la pudimos pasar: está en su Telegram.',
    )
  })
})

describe('a second cry', () => {
  test('in an open alert repeats to whoever has not answered', async () => {
    await world.addContact(ana, 'Luis', 'luis')
    await world.says('Ana', 'PÁNICO')
    await world.taps('mama', `recibido:${await world.id()}`)
    // Whoever was told within the minute is not told again.
    await world.pass(MINUTE)
    world.forget()
    await world.says('Ana', '🆘 PÁNICO')
    expect(world.heardBy('luis')).toContain('Recordatorio')
    expect(world.heardBy('mesa-la')).toContain('Recordatorio')
    expect(world.heardBy('mama')).toBe('')
    expect(world.heardBy('Ana')).toContain('sigue activa')
  })

  test('during a drill ends the drill and raises a real alert', async () => {
    const drill = await world.drill('Ana')
    world.forget()
    await world.says('Ana', 'PÁNICO')
    expect((await world.alert(drill))?.alert).toMatchObject({ state: 'closed', outcome: 'cancelled' })
    expect((await world.live())?.alert).toMatchObject({ state: 'open', drill: false, afterDrill: true })
    expect(world.heardBy('mama')).toMatch(/^🆘 ESTO YA NO ES SIMULACRO\.\n🆘 ALERTA de Ana/)
    expect(world.heardBy('mama')).not.toContain('Terminó el SIMULACRO')
  })
})

describe('somebody who is not registered', () => {
  test('gets the most that is possible: the number, what to say and not to say, and the nearest desk', async () => {
    await world.says('Beto', 'PÁNICO', { name: 'Beto @maldito https://x.example' })
    expect((await world.live())?.person.consentedAt).toBeUndefined()
    const heard = world.heardBy('Beto')
    expect(heard).toContain('+1 520 623 7874')
    expect(heard).toContain('Puedes guardar silencio')
    expect(heard).toContain('Manda tu ubicación')
    expect(heard).toContain('Todavía no sabemos qué consulado toca')
    expect(heard).toContain('no podemos avisar a tu familia')
    await world.pins('Beto', PILSEN)
    expect(world.heardBy('mesa-chicago')).toContain('Sin registro')
    expect(world.heardBy('mesa-chicago')).not.toContain('https://x.example')
    expect(world.heardBy('mesa-chicago')).toContain('Sin familiares registrados')
  })

  test('a doubtful word or a pin is asked about, and leaves unconfirmed if there is no answer', async () => {
    await world.pins('Beto', PILSEN)
    expect((await world.live())?.alert.state).toBe('asked')
    await world.pass(90 * SECOND)
    expect(world.heardBy('mesa-chicago')).toContain('Sin confirmar')
  })

  test('a relative who cries for themselves is a person in their own right', async () => {
    await world.says('mama', 'me agarró la migra')
    expect((await world.live())?.person.address.chat).toBe('mama')
    expect((await world.live())?.alert.state).toBe('open')
  })

  test('a relative who writes “ayuda” in the middle of an alert is passed on, with their own need a tap away', async () => {
    await world.says('Ana', 'PÁNICO')
    world.forget()
    const ids = choicesOf(await world.says('mama', 'ayuda')).map(one => one.id)
    expect(ids).toEqual(['yo:'])
    await world.taps('mama', 'yo:')
    expect((await world.alerts()).map(one => one.alert.state)).toEqual(['open', 'held'])
  })
})

test('/estado shows the tracker anew, and says so if there is no alert', async () => {
  await world.says('Ana', '/estado')
  expect(world.heardBy('Ana')).toContain('No tienes ninguna alerta activa')
  await world.says('Ana', 'PÁNICO')
  world.forget()
  await world.says('Ana', '/estado')
  expect(await world.trackerOf('Ana')).toMatchObject({ to: 'Ana', fresh: true })
})

test('other words raise nothing', async () => {
  await world.keeping(async () => {
    for (const text of ['hola', '/familia', 'derechos', '¿qué hago si me detienen?', 'hay retén en la 26'])
      await world.says('Ana', text)
    await world.taps('Ana', 'rights:door')
    await world.sends('Ana', { kind: 'unsupported', what: 'sticker' })
  })
})
