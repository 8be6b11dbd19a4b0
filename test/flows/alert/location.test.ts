import { beforeEach, describe, expect, test } from 'vitest'
import { DAY, later, MINUTE, SECOND } from '../../../src/domain/ids.ts'
import type { Person } from '../../../src/domain/people/person.ts'
import type { State } from '../../../src/flows/state.ts'
import { AlertWorld, CHICAGO, DOWNTOWN, LOS_ANGELES, PILSEN } from '../alert-world.ts'

let world: AlertWorld
let ana: Person

beforeEach(() => {
  world = new AlertWorld()
  ana = world.register('Ana', { consulate: LOS_ANGELES })
  world.addContact(ana, 'Mamá', 'mama')
  world.addDesk(CHICAGO, 'mesa-chicago')
  world.addDesk(LOS_ANGELES, 'mesa-la')
})

describe('a location', () => {
  test('alone is remembered and asks; live points after it do not answer the question', () => {
    world.pins('Ana', PILSEN, 'start')
    expect(world.live?.alert).toMatchObject({ state: 'asked', consulate: CHICAGO })
    expect(world.persons.get(ana.id)?.place?.point).toEqual(PILSEN)
    world.pass(30 * SECOND)
    world.pins('Ana', { lat: PILSEN.lat + 0.01, lon: PILSEN.lon }, 'move')
    world.pins('Ana', PILSEN)
    expect(world.live?.alert.state).toBe('asked')
  })

  test('is the answer of registration where that waits for a place, unless an alert is there', () => {
    const state: State = { version: 1, at: 'place', occasion: 'register', missed: 0 }
    expect(world.pins('Ana', PILSEN, 'no', { state })).toBeUndefined()
    world.says('Ana', 'PÁNICO')
    world.forget()
    expect(world.pins('Ana', PILSEN, 'no', { state })?.state).toEqual(state)
    expect(world.heardBy('mama')).toContain('Nueva ubicación de Ana')
  })

  test('in an open alert is told to all, and to the desk that it now concerns as an alert', () => {
    world.says('Ana', 'PÁNICO')
    expect(world.heardBy('mesa-chicago')).toBe('')
    world.forget()
    world.pins('Ana', PILSEN)
    expect(world.live?.alert).toMatchObject({ consulate: CHICAGO, registered: LOS_ANGELES })
    expect(world.heardBy('mama')).toContain('Nueva ubicación de Ana')
    expect(world.heardBy('mama')).toContain('PIN 🆘 Ana')
    expect(world.heardBy('mesa-la')).toContain('nueva ubicación')
    expect(world.heardBy('mesa-chicago')).toContain('Pidió ayuda')
    expect(world.heardBy('Ana')).toContain('Recibí tu ubicación')
  })

  test('that moves is told only if it moved 100 m or two minutes passed, and edits what was said', () => {
    world.says('Ana', 'PÁNICO')
    world.pins('Ana', PILSEN, 'start')
    world.forget()
    world.pass(10 * SECOND)
    world.pins('Ana', { lat: PILSEN.lat + 0.0005, lon: PILSEN.lon }, 'move')
    expect(world.heard).toEqual([])
    world.pins('Ana', { lat: PILSEN.lat + 0.002, lon: PILSEN.lon }, 'move')
    expect(world.heardBy('mama')).toContain('ubicación en vivo')
    expect(world.heard.every(one => !one.fresh && one.message.kind === 'text')).toBe(true)
    world.forget()
    world.pass(2 * MINUTE + SECOND)
    world.forget()
    world.pins('Ana', { lat: PILSEN.lat + 0.002, lon: PILSEN.lon }, 'move')
    expect(world.heardBy('mama')).toContain('ubicación en vivo')
  })

  test('that was sent before the one we have changes nothing', () => {
    world.says('Ana', 'PÁNICO')
    world.pins('Ana', PILSEN)
    world.forget()
    world.pins('Ana', DOWNTOWN, 'no', { at: later(world.now, -MINUTE) })
    expect(world.live?.alert.place?.point).toEqual(PILSEN)
    expect(world.heard).toEqual([])
  })

  test('from a clock that runs ahead counts as sent now', () => {
    world.says('Ana', 'PÁNICO')
    world.pins('Ana', PILSEN, 'no', { at: later(world.now, DAY) })
    expect(world.live?.alert.place?.at).toBe(world.now)
  })

  test.each([
    { lat: 0, lon: 0 },
    { lat: Number.NaN, lon: 1 },
    { lat: 91, lon: 1 },
    { lat: 1, lon: Number.POSITIVE_INFINITY },
  ])('that nobody can be at is refused kindly: $lat, $lon', point => {
    world.pins('Ana', point)
    expect(world.live).toBeUndefined()
    expect(world.heardBy('Ana')).toContain('No pude leer esa ubicación')
  })

  test('that moves outside an alert only keeps the last place fresh', () => {
    const place = { point: PILSEN, at: later(world.now, -10 * MINUTE), source: 'pin' } as const
    world.persons.set(ana.id, { ...ana, place })
    world.pins('Ana', DOWNTOWN, 'move')
    expect(world.live).toBeUndefined()
    expect(world.persons.get(ana.id)?.place?.point).toEqual(DOWNTOWN)
    expect(world.heard).toEqual([])
  })
})
