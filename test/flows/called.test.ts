import { beforeEach, describe, expect, test } from 'vitest'
import { DAY, MINUTE } from '../../src/domain/ids.ts'
import type { Contact, Person } from '../../src/domain/people/person.ts'
import { choicesOf, type Heard, textOf } from '../world/heard.ts'
import { CHICAGO } from '../world/places.ts'
import { World } from '../world/world.ts'

let world: World
let anas: readonly [Person, Person]

beforeEach(async () => {
  world = await World.open()
  const one = await world.register('ana-1', { name: 'Ana', consulate: CHICAGO })
  const other = await world.register('ana-2', { name: 'Ana', consulate: CHICAGO })
  anas = [one, other]
  await world.addDesk(CHICAGO, 'mesa')
})

/** Mamá is a contact of both from then on. */
async function mamaOf(days: number): Promise<readonly [Contact, Contact]> {
  const first = await world.addContact(anas[0], 'Mamá', 'mama')
  await world.pass(days * DAY)
  return [first, await world.addContact(anas[1], 'Mamá', 'mama')]
}

const labels = (heard: readonly Heard[]) => choicesOf(heard).map(one => one.label)

describe('a relative of two of one name', () => {
  test('reads in a list since when they are a contact of each, or else which was first', async () => {
    await mamaOf(3)
    const asked = await world.says('mama', 'se llevaron a mi hija')
    expect(labels(asked)).toEqual(expect.arrayContaining(['Ana (desde 2 mar)', 'Ana (desde 5 mar)']))
  })

  test('reads it as well where both became theirs on one day', async () => {
    await mamaOf(0)
    const asked = await world.says('mama', 'se llevaron a mi hija')
    expect(labels(asked)).toEqual(expect.arrayContaining(['Ana (1)', 'Ana (2)']))
  })

  test('says by the label typed whom they mean', async () => {
    await mamaOf(3)
    await world.says('mama', 'se llevaron a mi hija')
    await world.says('mama', 'Ana (desde 5 mar)')
    expect((await world.alerts()).map(({ person }) => person.id)).toContain(anas[1].id)
  })

  test('reads the folio of each in an alert, in questions and in the answers to their words', async () => {
    await mamaOf(3)
    for (const chat of ['ana-1', 'ana-2']) await world.says(chat, 'me agarró la migra')
    await world.pass(MINUTE)
    const asked = await world.says('mama', 'ya está conmigo')
    expect(textOf(asked)).toContain('¿Con quién hablaste')
    expect(labels(asked)).toEqual(expect.arrayContaining(['Ana (CHI-0001)', 'Ana (CHI-0002)']))
    const one = choicesOf(asked).find(({ label }) => label.includes('CHI-0002'))
    expect(textOf(await world.taps('mama', one?.id ?? ''))).toContain('Ana (CHI-0002) está a salvo')
    const passed = await world.says('mama', 'la del CHI-0001 está embarazada')
    expect(textOf(passed)).toContain('en la alerta de Ana (CHI-0001)')
  })

  test('reads of whom she leaves', async () => {
    await mamaOf(3)
    const asked = await world.says('mama', 'BAJA')
    expect(labels(asked)).toEqual(expect.arrayContaining(['Ana (desde 2 mar)', 'Ana (desde 5 mar)']))
    const [first] = choicesOf(asked)
    expect(textOf(await world.taps('mama', first?.id ?? ''))).toContain(
      'Ya no recibirás alertas de Ana (desde 2 mar)',
    )
  })

  test('keeps the mark of a long name in the label of a choice', async () => {
    anas = [
      await world.register('ana-3', { name: 'María Guadalupe Hernández', consulate: CHICAGO }),
      await world.register('ana-4', { name: 'María Guadalupe Hernández', consulate: CHICAGO }),
    ]
    await mamaOf(3)
    const asked = await world.says('mama', 'se llevaron a mi hija')
    expect(labels(asked)).toEqual(expect.arrayContaining(['María Gua… (desde 5 mar)']))
  })
})

test('a relative of two with names of their own reads no mark', async () => {
  const beto = await world.register('Beto', { consulate: CHICAGO })
  await world.addContact(anas[0], 'Mamá', 'mama')
  await world.addContact(beto, 'Mamá', 'mama')
  expect(labels(await world.says('mama', 'se llevaron a mi hija'))).toEqual(
    expect.arrayContaining(['Ana', 'Beto']),
  )
})
