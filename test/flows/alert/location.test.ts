import { beforeEach, describe, expect, test } from 'vitest'
import { DAY, later, MINUTE, SECOND } from '../../../src/domain/ids.ts'
import type { Person } from '../../../src/domain/people/person.ts'
import type { Awaiting } from '../../../src/flows/state.ts'
import { textOf } from '../../world/heard.ts'
import { CHICAGO, DOWNTOWN, LOS_ANGELES, PILSEN } from '../../world/places.ts'
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

describe('a location', () => {
  test('alone is remembered and asks; live points after it do not answer the question', async () => {
    await world.pins('Ana', PILSEN, 'start')
    expect((await world.live())?.alert).toMatchObject({ state: 'asked', consulate: CHICAGO })
    expect((await world.person('Ana'))?.place?.point).toEqual(PILSEN)
    await world.pass(30 * SECOND)
    await world.pins('Ana', { lat: PILSEN.lat + 0.01, lon: PILSEN.lon }, 'move')
    await world.pins('Ana', PILSEN)
    expect((await world.live())?.alert.state).toBe('asked')
  })

  test('is the answer of registration where that waits for a place, unless an alert is there', async () => {
    const state: Awaiting = { at: 'place', occasion: 'register', missed: 0 }
    await world.setState('Ana', state)
    expect(textOf(await world.pins('Ana', PILSEN))).toContain('Consulado en Chicago')
    expect(await world.live()).toBeUndefined()
    await world.setState('Ana', state)
    await world.says('Ana', 'PÁNICO')
    world.forget()
    await world.pins('Ana', PILSEN)
    expect(await world.stateOf('Ana')).toMatchObject(state)
    expect(world.heardBy('mama')).toContain('Nueva ubicación de Ana')
  })

  test('in an open alert is told to all, and to the desk that it now concerns as an alert', async () => {
    await world.says('Ana', 'PÁNICO')
    expect(world.heardBy('mesa-chicago')).toBe('')
    world.forget()
    await world.pins('Ana', PILSEN)
    expect((await world.live())?.alert).toMatchObject({ consulate: CHICAGO, registered: LOS_ANGELES })
    expect(world.heardBy('mama')).toContain('Nueva ubicación de Ana')
    expect(world.heardBy('mama')).toContain('PIN 🆘 Ana')
    expect(world.heardBy('mesa-la')).toContain('nueva ubicación')
    expect(world.heardBy('mesa-chicago')).toContain('Pidió ayuda')
    expect(world.heardBy('Ana')).toContain('Recibí tu ubicación')
  })

  test('that moves is told only if it moved 100 m or two minutes passed, and edits what was said', async () => {
    await world.says('Ana', 'PÁNICO')
    await world.pins('Ana', PILSEN, 'start')
    world.forget()
    await world.pass(10 * SECOND)
    await world.pins('Ana', { lat: PILSEN.lat + 0.0005, lon: PILSEN.lon }, 'move')
    expect(world.heard).toEqual([])
    await world.pins('Ana', { lat: PILSEN.lat + 0.002, lon: PILSEN.lon }, 'move')
    expect(world.heardBy('mama')).toContain('ubicación en vivo')
    // The desk that the first point brought in has no earlier words that could be brought up to date.
    const others = world.heard.filter(one => one.to !== 'mesa-chicago')
    expect(others.filter(one => one.fresh || one.message.kind === 'pin')).toEqual([])
    world.forget()
    await world.pass(2 * MINUTE + SECOND)
    world.forget()
    await world.pins('Ana', { lat: PILSEN.lat + 0.002, lon: PILSEN.lon }, 'move')
    expect(world.heardBy('mama')).toContain('ubicación en vivo')
  })

  test('that was sent before the one we have changes nothing', async () => {
    await world.says('Ana', 'PÁNICO')
    await world.pins('Ana', PILSEN)
    world.forget()
    await world.pins('Ana', DOWNTOWN, 'no', { at: later(world.now, -MINUTE) })
    expect((await world.live())?.alert.place?.point).toEqual(PILSEN)
    expect(world.heard).toEqual([])
  })

  test('from a clock that runs ahead counts as sent now', async () => {
    await world.says('Ana', 'PÁNICO')
    await world.pins('Ana', PILSEN, 'no', { at: later(world.now, DAY) })
    expect((await world.live())?.alert.place?.at).toBe(world.now)
  })

  test.each([
    { lat: 0, lon: 0 },
    { lat: Number.NaN, lon: 1 },
    { lat: 91, lon: 1 },
    { lat: 1, lon: Number.POSITIVE_INFINITY },
  ])('that nobody can be at is refused kindly: $lat, $lon', async point => {
    await world.pins('Ana', point)
    expect(await world.live()).toBeUndefined()
    expect(world.heardBy('Ana')).toContain('No pude leer esa ubicación')
  })

  test('that moves outside an alert only keeps the last place fresh', async () => {
    const place = { point: PILSEN, at: later(world.now, -10 * MINUTE), source: 'pin' } as const
    await world.save({ ...ana, place })
    await world.pins('Ana', DOWNTOWN, 'move')
    expect(await world.live()).toBeUndefined()
    expect((await world.person('Ana'))?.place?.point).toEqual(DOWNTOWN)
    expect(world.heard).toEqual([])
  })
})
