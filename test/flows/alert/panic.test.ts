import { beforeEach, describe, expect, test } from 'vitest'
import { DAY, later, MINUTE, SECOND } from '../../../src/domain/ids.ts'
import type { MessageId } from '../../../src/domain/messaging/address.ts'
import type { Person } from '../../../src/domain/people/person.ts'
import type { Place, Point } from '../../../src/domain/place.ts'
import type { State } from '../../../src/flows/state.ts'
import { AlertWorld, CHICAGO, choicesOf, LOS_ANGELES, PILSEN } from '../alert-world.ts'

let world: AlertWorld
let ana: Person

beforeEach(() => {
  world = new AlertWorld()
  ana = world.register('Ana', { consulate: LOS_ANGELES })
  world.addContact(ana, 'Mamá', 'mama')
  world.addDesk(CHICAGO, 'mesa-chicago')
  world.addDesk(LOS_ANGELES, 'mesa-la')
})

/** Puts a place into what is known of Ana. */
function placed(point: Point, age: number, source: Place['source'] = 'pin'): void {
  const place: Place = { point, at: later(world.now, -age), source }
  world.persons.set(ana.id, { ...ana, place })
}

describe('a cry in words', () => {
  test.each(['PÁNICO', 'panic', '/panico', '/panic', '/panico@AvisaBot', '🆘', 'me agarró la migra'])(
    '%s leaves at once, without any location, and asks for one',
    words => {
      world.says('Ana', words)
      expect(world.live?.alert).toMatchObject({ state: 'open', confirmed: true, consulate: LOS_ANGELES })
      expect(world.heardBy('mama')).toContain('ALERTA de Ana')
      expect(world.heardBy('mama')).toContain('Todavía no sabemos dónde está')
      expect(world.heardBy('Ana')).toContain('Manda tu ubicación')
      const keys = world.heard.flatMap(one =>
        one.to === 'Ana' && one.message.kind === 'text' ? (one.message.keyboard ?? []).flat() : [],
      )
      expect(keys.map(key => key.sends)).toContain('location')
    },
  )

  test('leaves the conversation where it was, in any state', () => {
    const states: readonly State[] = [
      { version: 1, at: 'consent' },
      { version: 1, at: 'name', occasion: 'register' },
      { version: 1, at: 'place', occasion: 'register', missed: 1 },
      { version: 1, at: 'contact', occasion: 'menu' },
      { version: 1, at: 'erase' },
    ]
    for (const state of states) {
      world.alerts.clear()
      expect(world.says('Ana', 'PÁNICO', { state })?.state).toEqual(state)
      expect(world.live?.alert.state).toBe('open')
    }
  })

  test('carries the last known place with its age, is routed by it and copies the registered consulate', () => {
    placed(PILSEN, 3 * DAY)
    world.says('Ana', 'PÁNICO')
    expect(world.live?.alert).toMatchObject({ consulate: CHICAGO, registered: LOS_ANGELES })
    expect(world.heardBy('mama')).toContain('Condado de Cook, Illinois: ubicación mandada hace 3 días')
    expect(world.heardBy('mesa-chicago')).toContain('que recibe copia')
    expect(world.heardBy('mesa-la')).toContain('Copia por su registro')
    expect(world.heardBy('Ana')).toContain('Manda una nueva')
  })

  test('does not ask for a place that was sent just now', () => {
    placed(PILSEN, MINUTE)
    world.says('Ana', 'PÁNICO')
    expect(world.heardBy('Ana')).not.toContain('Manda tu ubicación')
  })

  test('that came late goes out and says when it was sent', () => {
    world.says('Ana', 'PÁNICO', { at: later(world.now, -2 * 60 * MINUTE) })
    expect(world.live?.alert.state).toBe('open')
    expect(world.heardBy('mama')).toContain('Ana pidió ayuda: 6:42 a.m.')
    expect(world.heardBy('mama')).toContain('nos llegó tarde: 8:42 a.m.')
  })

  test('“Socorro” is a cry, but where a name was asked for it asks first', () => {
    world.says('Ana', 'Socorro', { state: { version: 1, at: 'contact', occasion: 'menu' } })
    expect(world.live?.alert.state).toBe('asked')
    world.alerts.clear()
    world.says('Ana', 'SOCORRO', { state: { version: 1, at: 'contact', occasion: 'menu' } })
    expect(world.live?.alert.state).toBe('open')
  })

  test('in a group is none of our business', () => {
    world.says('Ana', 'PÁNICO', { group: true })
    expect(world.live).toBeUndefined()
  })
})

describe('the panic key alone', () => {
  test.each(['🆘 PÁNICO', '🆘 PANIC'])('%s holds five seconds and then leaves', label => {
    world.says('Ana', label)
    expect(world.live?.alert.state).toBe('held')
    expect(world.heardBy('mama')).toBe('')
    expect(world.trackerOf('Ana')).toContain('5 segundos')
    world.pass(5 * SECOND)
    expect(world.live?.alert).toMatchObject({ state: 'open', confirmed: true })
    expect(world.heardBy('mama')).toContain('ALERTA de Ana')
  })

  test('goes at once with a location younger than 15 minutes, and holds with an older or a registered one', () => {
    placed(PILSEN, 15 * MINUTE - 1)
    world.says('Ana', '🆘 PÁNICO')
    expect(world.live?.alert.state).toBe('open')
    for (const [age, source] of [
      [15 * MINUTE, 'pin'],
      [MINUTE, 'registered'],
    ] as const) {
      world.alerts.clear()
      placed(PILSEN, age, source)
      world.says('Ana', '🆘 PÁNICO')
      expect(world.live?.alert.state).toBe('held')
    }
  })

  test('is cancelled by its button, which is told in place, and nobody hears of it', () => {
    world.says('Ana', '🆘 PÁNICO')
    const turn = world.sends('Ana', { kind: 'choice', choice: `retirar:${world.id}`, on: 'm1' as MessageId })
    expect(world.live).toBeUndefined()
    expect(turn?.say).toEqual([{ kind: 'text', text: 'Listo. No se mandó ninguna alerta.', replaces: 'm1' }])
    world.pass(10 * MINUTE)
    expect(world.heardBy('mama')).toBe('')
  })

  test('leaves at once when a pin or a second cry comes', () => {
    world.says('Ana', '🆘 PÁNICO')
    world.pins('Ana', PILSEN)
    expect(world.live?.alert).toMatchObject({ state: 'open', consulate: CHICAGO })
    world.alerts.clear()
    world.says('Ana', '🆘 PÁNICO')
    world.says('Ana', '🆘 PÁNICO')
    expect(world.live?.alert.state).toBe('open')
  })

  test('pressed too late to cancel asks whether to cancel what left', () => {
    world.says('Ana', '🆘 PÁNICO')
    const { id } = world
    world.pass(6 * SECOND)
    world.forget()
    world.taps('Ana', `retirar:${id}`)
    expect(world.live?.alert.state).toBe('open')
    expect(world.heardBy('Ana')).toContain('ya salió')
    expect(world.heardBy('Ana')).toContain('¿Cancelas la alerta?')
  })
})

describe('a doubtful cry', () => {
  test('asks, and yes opens it', () => {
    world.says('Ana', 'ayuda')
    expect(world.live?.alert).toMatchObject({ state: 'asked', confirmed: false })
    expect(world.trackerOf('Ana')).toContain('¿Es una emergencia?')
    expect(world.heardBy('mama')).toBe('')
    world.taps('Ana', `si:${world.id}`)
    expect(world.live?.alert).toMatchObject({ state: 'open', confirmed: true })
    expect(world.heardBy('mama')).not.toContain('No contestó')
  })

  test('no withdraws it, and says so', () => {
    world.says('Ana', 'ayuda')
    world.taps('Ana', `no:${world.id}`)
    expect(world.live).toBeUndefined()
    expect(world.heardBy('Ana')).toContain('No se mandó ninguna alerta')
    world.pass(2 * MINUTE)
    expect(world.heardBy('mama')).toBe('')
  })

  test('without an answer leaves after 90 seconds, unconfirmed, and a later yes confirms it to all', () => {
    world.says('Ana', 'ayuda')
    const { id } = world
    world.pass(90 * SECOND)
    expect(world.live?.alert).toMatchObject({ state: 'open', confirmed: false })
    expect(world.heardBy('mama')).toContain('No contestó si es una emergencia')
    expect(world.heardBy('mesa-la')).toContain('Sin confirmar')
    world.forget()
    world.taps('Ana', `si:${id}`)
    expect(world.live?.alert.confirmed).toBe(true)
    expect(world.heardBy('mama')).toContain('confirmó que sí')
    expect(world.heardBy('mesa-la')).toContain('confirma que sí')
  })

  test('a yes to an alert that is gone is a cry by itself', () => {
    world.says('Ana', 'ayuda')
    const { id } = world
    world.taps('Ana', `no:${id}`)
    world.taps('Ana', `si:${id}`)
    expect(world.live?.alert.state).toBe('held')
  })

  test('with a location sent just now is a cry without doubt', () => {
    placed(PILSEN, 5 * MINUTE)
    world.says('Ana', 'ayuda')
    expect(world.live?.alert).toMatchObject({ state: 'open', confirmed: true, consulate: CHICAGO })
  })

  test('is answered by a pin that follows it', () => {
    world.says('Ana', 'ayuda')
    world.pins('Ana', PILSEN)
    expect(world.live?.alert).toMatchObject({ state: 'open', confirmed: true })
  })

  test('a voice note alone asks; a second one lets it leave', () => {
    world.sends('Ana', { kind: 'voice' })
    expect(world.live?.alert.state).toBe('asked')
    world.sends('Ana', { kind: 'voice' })
    expect(world.live?.alert).toMatchObject({ state: 'open', confirmed: false })
    world.forget()
    world.sends('Ana', { kind: 'voice' })
    expect(world.heardBy('Ana')).toContain('notas de voz')
    expect(world.heardBy('mama')).toBe('')
  })
})

describe('a second cry', () => {
  test('in an open alert repeats to whoever has not answered', () => {
    world.addContact(ana, 'Luis', 'luis')
    world.says('Ana', 'PÁNICO')
    world.taps('mama', `recibido:${world.id}`)
    world.forget()
    world.says('Ana', '🆘 PÁNICO')
    expect(world.heardBy('luis')).toContain('Recordatorio')
    expect(world.heardBy('mesa-la')).toContain('Recordatorio')
    expect(world.heardBy('mama')).toBe('')
    expect(world.heardBy('Ana')).toContain('sigue activa')
  })

  test('during a drill ends the drill and raises a real alert', () => {
    const drill = world.drill(ana)
    world.forget()
    world.says('Ana', 'PÁNICO')
    expect(world.alerts.get(drill.id)?.alert).toMatchObject({ state: 'closed', outcome: 'cancelled' })
    expect(world.live?.alert).toMatchObject({ state: 'open', drill: false })
    expect(world.heardBy('mama')).toContain('Terminó el SIMULACRO')
    expect(world.heardBy('mama')).toContain('ALERTA de Ana')
  })
})

describe('somebody who is not registered', () => {
  test('gets the most that is possible: the number, what to say and not to say, and the nearest desk', () => {
    world.says('Beto', 'PÁNICO', { name: 'Beto @maldito https://x.example' })
    expect(world.live?.person.consentedAt).toBeUndefined()
    const heard = world.heardBy('Beto')
    expect(heard).toContain('+1 520 623 7874')
    expect(heard).toContain('Puedes guardar silencio')
    expect(heard).toContain('Manda tu ubicación')
    expect(heard).toContain('Todavía no sabemos qué consulado toca')
    expect(heard).toContain('no podemos avisar a tu familia')
    world.pins('Beto', PILSEN)
    expect(world.heardBy('mesa-chicago')).toContain('Sin registro')
    expect(world.heardBy('mesa-chicago')).not.toContain('https://x.example')
    expect(world.heardBy('mesa-chicago')).toContain('Sin familiares registrados')
  })

  test('a doubtful word or a pin is asked about, and leaves unconfirmed if there is no answer', () => {
    world.pins('Beto', PILSEN)
    expect(world.live?.alert.state).toBe('asked')
    world.pass(90 * SECOND)
    expect(world.heardBy('mesa-chicago')).toContain('Sin confirmar')
  })

  test('a relative who cries for themselves is a person in their own right', () => {
    world.says('mama', 'me agarró la migra')
    expect(world.live?.person.address.chat).toBe('mama')
    expect(world.live?.alert.state).toBe('open')
  })

  test('a relative who writes “ayuda” in the middle of an alert is asked whom they mean', () => {
    world.says('Ana', 'PÁNICO')
    world.forget()
    const turn = world.says('mama', 'ayuda')
    const ids = (turn?.say ?? []).flatMap(choicesOf).map(one => one.id)
    expect(ids).toEqual([`por:${world.contacts[0]?.id}`, 'yo:'])
    world.taps('mama', 'yo:')
    expect([...world.alerts.values()].map(one => one.alert.state)).toEqual(['open', 'held'])
  })
})

test('/estado shows the tracker anew, and says so if there is no alert', () => {
  world.says('Ana', '/estado')
  expect(world.heardBy('Ana')).toContain('No tienes ninguna alerta activa')
  world.says('Ana', 'PÁNICO')
  world.forget()
  world.says('Ana', '/estado')
  expect(world.heard[0]).toMatchObject({ to: 'Ana', fresh: true })
})

test('other words are not ours', () => {
  for (const text of ['hola', '/familia', 'derechos', '¿qué hago si me detienen?', 'hay retén en la 26'])
    expect(world.says('Ana', text)).toBeUndefined()
  expect(world.taps('Ana', 'rights:door')).toBeUndefined()
  expect(world.sends('Ana', { kind: 'unsupported', what: 'sticker' })).toBeUndefined()
})
