import { beforeEach, describe, expect, test } from 'vitest'
import type { AlertId } from '../../../src/domain/ids.ts'
import { choiceIdsOf } from '../../world/heard.ts'
import { CHICAGO, DOWNTOWN, LOS_ANGELES } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

const PEREZ = { group: true, name: 'L. Pérez' }
const CHICAGO_PIN = { lat: 41.85, lon: -87.65 }

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addDesk(CHICAGO, 'mesa')
})

async function opened(): Promise<AlertId> {
  await world.says('Ana', 'PÁNICO')
  const id = await world.id()
  world.forget()
  return id
}

async function moves(point = DOWNTOWN): Promise<void> {
  world.forget()
  await world.sends('Ana', { kind: 'pin', point, live: 'no' })
}

describe('a desk whose consulate it is no more', () => {
  test('reads once that it has a copy and may attend, and not end', async () => {
    await world.addDesk(LOS_ANGELES, 'angeles')
    await opened()
    await moves()
    expect(world.heardBy('mesa')).toContain('por el lugar le toca a: Consulado en Los Ángeles')
    expect(world.heardBy('mesa')).toContain('la pueden atender, no terminar')
    expect(world.heardBy('angeles')).not.toContain('por el lugar le toca a')
    await moves({ ...DOWNTOWN, lat: DOWNTOWN.lat + 0.001 })
    expect(world.heardBy('mesa')).not.toContain('por el lugar le toca a')
  })

  test('reads that it goes on, and who ends it, while it attends', async () => {
    await world.addDesk(LOS_ANGELES, 'angeles')
    const id = await opened()
    await world.taps('mesa', `atender:${id}`, PEREZ)
    await moves()
    expect(world.heardBy('mesa')).toContain('Ustedes siguen atendiendo, y allá la terminan')
  })

  test('reads that nobody else has it here where that consulate has no desk', async () => {
    const id = await opened()
    await moves()
    expect(world.heardBy('mesa')).toContain('que no tiene mesa aquí')
    expect(choiceIdsOf(world.heard)).not.toContain(`cerrar:${id}`)
  })

  test('reads that it is its own again, with the taps to end it; the other one that it is a copy', async () => {
    await world.addDesk(LOS_ANGELES, 'angeles')
    const id = await opened()
    await moves()
    await moves(CHICAGO_PIN)
    expect(world.heardBy('mesa')).toContain('ahora le toca a esta mesa')
    expect(choiceIdsOf(world.heard)).toContain(`cerrar:${id}`)
    expect(world.heardBy('angeles')).toContain('por el lugar le toca a: Consulado en Chicago')
    world.forget()
    await world.taps('angeles', `ver:${id}`, PEREZ)
    expect(world.heardBy('angeles')).toContain('Copia. Por el lugar ahora le toca a: Consulado en Chicago')
  })

  test('is asked for no reason that it was still asked for before', async () => {
    await world.addDesk(LOS_ANGELES, 'angeles')
    const id = await opened()
    await world.taps('mesa', `cerrar:${id}`, PEREZ)
    await moves()
    world.forget()
    await world.says('mesa', 'su abogada ya la vio ayer en la tarde', PEREZ)
    expect(world.heardBy('mesa')).toContain('La termina: Consulado en Los Ángeles')
    expect(world.heardBy('mesa')).not.toContain('¿Cierro')
    expect((await world.live())?.alert.state).toBe('open')
  })
})
