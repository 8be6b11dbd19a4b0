import { beforeEach, describe, expect, test } from 'vitest'
import { CHICAGO, LOS_ANGELES } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: LOS_ANGELES })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addDesk(CHICAGO, 'mesa-chicago')
})

describe('an exact place in somebody’s own words', () => {
  test.each([
    'PÁNICO https://maps.google.com/?q=41.8525,-87.6514',
    'SOS https://maps.apple.com/?ll=41.8525,-87.6514',
    'me agarró la migra 41.8525, -87.6514',
  ])('opens the alert with that place and its consulate: %s', async text => {
    await world.says('Ana', text)
    const alert = (await world.live())?.alert
    expect(alert).toMatchObject({ state: 'open', consulate: CHICAGO })
    expect(alert?.place).toMatchObject({ point: { lat: 41.8525, lon: -87.6514 }, source: 'written' })
    expect(world.heardBy('mama')).toContain('No es su GPS')
    expect(world.heardBy('mesa-chicago')).toContain('41.8525,-87.6514')
  })

  test('in an open alert is told to all, and lets a question be answered that waits for a place', async () => {
    await world.says('Ana', 'PÁNICO')
    world.forget()
    await world.says('Ana', '41.8525, -87.6514')
    expect(world.heardBy('Ana')).toContain('Leí el lugar que escribiste')
    expect(world.heardBy('mama')).toContain('Nueva ubicación de Ana')
    expect(world.heardBy('mesa-chicago')).toContain('Pidió ayuda')
  })

  test('makes a doubtful cry leave, as a location does', async () => {
    await world.says('Ana', 'ayuda https://maps.google.com/?q=41.8525,-87.6514')
    expect((await world.live())?.alert).toMatchObject({ state: 'open', consulate: CHICAGO })
  })

  test('alone in a link asks first, and is the place of the cry after it', async () => {
    await world.says('Ana', 'https://maps.apple.com/?ll=41.8525,-87.6514')
    expect((await world.live())?.alert.state).toBe('asked')
    await world.says('Ana', 'PÁNICO')
    expect((await world.live())?.alert.place?.point).toEqual({ lat: 41.8525, lon: -87.6514 })
  })

  test('is none of a relative’s, and none of somebody whose words are copied', async () => {
    await world.says('Ana', 'PÁNICO')
    world.forget()
    await world.says('mama', 'la vi aquí https://maps.google.com/?q=41.8525,-87.6514')
    expect((await world.live())?.alert.place).toBeUndefined()
    await world.says('Ana', '[8:30, 29/11/2025] Lupita: me agarró la migra 41.8525, -87.6514')
    expect((await world.live())?.alert.place).toBeUndefined()
  })
})

test('a link that only a phone can open is told to be so, with what to send instead', async () => {
  await world.says('Ana', 'PÁNICO')
  world.forget()
  await world.says('Ana', 'https://maps.app.goo.gl/AbC123?g_st=ic')
  expect(world.heardBy('Ana')).toContain('No puedo abrir ese enlace')
})
