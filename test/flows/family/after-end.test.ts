import { beforeEach, describe, expect, test } from 'vitest'
import { type AlertId, HOUR, MINUTE } from '../../../src/domain/ids.ts'
import { choicesOf } from '../../world/heard.ts'
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
