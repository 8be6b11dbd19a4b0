import { beforeEach, describe, expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

const LUIS = { group: true, name: 'Luis' }

beforeEach(async () => {
  world = await World.open()
  await world.addDesk(CHICAGO, 'mesa')
})

/** Luis writes behind the folio, for whomever `tap` names. */
async function asks(text: string, tap: string): Promise<void> {
  await world.says('mesa', `CHI-0001 ${text}`, LUIS)
  if (world.heardBy('mesa').includes('¿para quién son estas palabras?'))
    await world.taps('mesa', `${tap}:${await world.id()}`, LUIS)
  await world.pass(20 * SECOND)
  world.forget()
}

describe('the short answer to an officer’s question reaches the officer', () => {
  test.each(['sí', 'no', 'no sé', '2', 'ok', 'gracias'])('of the person: %s', async words => {
    await world.register('Ana', { consulate: CHICAGO })
    await world.says('Ana', 'PÁNICO')
    await world.pass(MINUTE)
    await asks('¿firmó algo?', 'a-persona')
    await world.says('Ana', words)
    await world.pass(20 * SECOND)
    expect(world.heardBy('mesa')).toContain(`«${words}»`)
    expect(world.heardBy('Ana')).not.toContain('Alerta CHI-0001 guardada')
  })

  test.each(['sí', 'no', 'no sé', '2', 'ok', 'gracias'])('of a relative: %s', async words => {
    const ana = await world.register('Ana', { consulate: CHICAGO })
    await world.addContact(ana, 'Mamá', 'mama')
    await world.says('Ana', 'PÁNICO')
    await world.pass(MINUTE)
    await asks('¿toma medicina?', 'a-familia')
    await world.says('mama', words)
    await world.pass(20 * SECOND)
    expect(world.heardBy('mesa')).toContain(`«${words}»`)
  })

  describe('of whoever told of somebody without a chat', () => {
    beforeEach(async () => {
      await world.says('rosa', 'se llevaron a mi esposo Juan Pérez López en Cicero, Illinois')
      await world.pass(SECOND)
    })

    test.each(['sí', 'no', 'no sé', '2', 'gracias'])('after the questions: %s', async words => {
      await world.says('rosa', 'no')
      await world.says('rosa', 'saltar')
      await world.pass(MINUTE)
      await asks('¿él toma medicina?', 'a-persona')
      await world.says('rosa', words)
      await world.pass(20 * SECOND)
      expect(world.heardBy('mesa')).toContain(`«${words}»`)
      expect(world.heardBy('rosa')).not.toContain('No te entendí')
    })

    test.each(['no', 'no sé'])('in the middle of a question, which is asked again: %s', async words => {
      await asks('¿él toma medicina?', 'a-persona')
      await world.says('rosa', words)
      await world.pass(20 * SECOND)
      expect(world.heardBy('mesa')).toContain(`«${words}»`)
      expect(world.heardBy('rosa')).toContain('¿Tiene menos de 18 años?')
    })
  })

  test('but a word that ends the alert ends it', async () => {
    await world.register('Ana', { consulate: CHICAGO })
    await world.says('Ana', 'PÁNICO')
    await world.pass(MINUTE)
    await asks('¿firmó algo?', 'a-persona')
    await world.says('Ana', 'cancelar')
    expect(world.heardBy('Ana')).toContain('¿Cancelas la alerta?')
    expect(world.heardBy('mesa')).not.toContain('«cancelar»')
  })
})
