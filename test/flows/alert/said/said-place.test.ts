import { beforeEach, describe, expect, test } from 'vitest'
import { PHOTO } from '../../../world/media.ts'
import { CHICAGO, LOS_ANGELES } from '../../../world/places.ts'
import { World } from '../../../world/world.ts'

/** Downtown Los Angeles. */
const LA_CITY = { lat: 34.05, lon: -118.24 }

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

describe('a place that somebody names', () => {
  test('in a cry opens the alert with it, for its consulate, and with no pin', async () => {
    await world.says('Ana', 'me agarró la migra, estoy en Cicero Illinois')
    const alert = (await world.live())?.alert
    expect(alert).toMatchObject({ consulate: CHICAGO, registered: LOS_ANGELES })
    expect(alert?.place).toBeUndefined()
    expect(world.heardBy('mesa-chicago')).toContain('Ana dice (ahora): Cicero, Illinois. No es su GPS.')
    expect(world.heardBy('mama')).toContain('Cicero, Illinois. No es su GPS.')
    expect(world.heardBy('mama')).not.toContain('PIN')
  })

  test.each(['estamos en broadview illinois', 'estoy en la 26 y kedzie chicago'])(
    'under a photo is a place as it is in a text: %s',
    async caption => {
      await world.says('Ana', 'PÁNICO')
      world.forget()
      await world.sends('Ana', { kind: 'media', media: PHOTO, caption })
      expect((await world.live())?.alert).toMatchObject({ consulate: CHICAGO })
      expect(world.heardBy('mama')).toContain('Illinois. No es su GPS.')
    },
  )

  test.each([
    'panico en la 26 y kedzie chicago',
    'PANICO Los Angeles',
    'auxilio estoy en Cicero illinois',
    'sos chicago il',
  ])('behind the taught word, and nothing else, lets the alert leave at once: %s', async text => {
    await world.says('Ana', text)
    expect((await world.live())?.alert).toMatchObject({
      state: 'open',
      named: { confidence: expect.stringMatching(/medium|high/) },
    })
  })

  test.each(['ayuda Dolores', 'panico en chicago tengo una pregunta', 'ayuda mamá'])(
    'or a name, or more words, is asked about: %s',
    async text => {
      await world.says('Ana', text)
      expect((await world.live())?.alert.state).toBe('asked')
    },
  )

  test('of another’s is passed on as words, and moves the alert nowhere', async () => {
    await world.says('Ana', 'PÁNICO')
    world.forget()
    await world.says('Ana', 'mi hija estudia en Chicago')
    expect((await world.live())?.alert).toMatchObject({ consulate: LOS_ANGELES })
    expect((await world.live())?.alert.named).toBeUndefined()
    expect(world.heardBy('mesa-chicago')).toBe('')
  })

  test('by its state alone is no town of it', async () => {
    await world.says('Ana', 'PÁNICO')
    world.forget()
    await world.says('Ana', 'me llevan de Chicago a Texas')
    expect((await world.live())?.alert).toMatchObject({ consulate: LOS_ANGELES, named: { label: 'Texas' } })
    expect(world.heardBy('mama')).toContain('Texas')
    expect(world.heardBy('mama')).not.toContain('Houston')
  })

  test('in an open alert is told to all, and its desk joins', async () => {
    await world.says('Ana', 'PÁNICO')
    expect(world.heardBy('mesa-chicago')).toBe('')
    world.forget()
    await world.says('Ana', 'me llevan a Broadview')
    expect(world.heardBy('mama')).toContain('Broadview, Illinois. No es su GPS.')
    expect(world.heardBy('mama')).toContain('Broadview Service Staging (dato de 2017)')
    expect(world.heardBy('mesa-chicago')).toContain('Pidió ayuda')
    expect(world.heardBy('Ana')).toContain('Anoté: Broadview, Illinois')
  })

  test('does not take the alert away from where a fresh location shows the person to be', async () => {
    await world.pins('Ana', LA_CITY)
    await world.says('Ana', 'PÁNICO')
    await world.says('Ana', 'me llevan a Broadview')
    expect((await world.live())?.alert).toMatchObject({ consulate: LOS_ANGELES })
    expect(world.heardBy('mesa-chicago')).toContain('Broadview, Illinois')
  })

  test('of a name that several have is told with the others, and routes nothing', async () => {
    await world.says('Ana', 'me agarraron en Aurora')
    expect((await world.live())?.alert).toMatchObject({
      consulate: LOS_ANGELES,
      named: { confidence: 'low' },
    })
    expect(world.heardBy('mama')).toContain('Puede ser: Aurora, Colorado')
  })

  test('is not told in a drill', async () => {
    await world.says('Ana', '/simulacro')
    await world.says('Ana', 'sí')
    world.forget()
    await world.says('Ana', 'ya llegué a Cicero Illinois')
    expect(world.heardBy('mama')).not.toContain('Cicero')
  })
})

test('a link that only a phone can open is told to be so, with what to send instead', async () => {
  await world.says('Ana', 'PÁNICO')
  world.forget()
  await world.says('Ana', 'https://maps.app.goo.gl/AbC123?g_st=ic')
  expect(world.heardBy('Ana')).toContain('No puedo abrir ese enlace')
})
