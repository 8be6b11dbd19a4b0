import { beforeEach, describe, expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import type { Person } from '../../../src/domain/people/person.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World
let ana: Person

beforeEach(async () => {
  world = await World.open()
  ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Kim', 'kim')
  await world.addDesk(CHICAGO, 'mesa')
})

async function raisedFor(): Promise<readonly string[]> {
  return (await world.alerts()).flatMap(({ alert, person }) => (alert.about ? [] : [person.name]))
}

test.each([
  ['ICE took my mom', 'yes'],
  ['se llevaron a mi mamá', 'sí'],
  ['la migra se llevó a mi hermana', 'si'],
  ['ICE took my mom', 'yes its her'],
])(
  'the only one of a contact is asked for by her name, and a yes raises her alert: %s',
  async (text, yes) => {
    await world.says('kim', text)
    expect(world.heardBy('kim')).toContain('¿Es Ana?')
    await world.says('kim', yes)
    expect(await raisedFor()).toEqual(['Ana'])
  },
)

test('a question is answered with how to look for her, and it is asked again in other words', async () => {
  for (const text of ['ICE took my mom', 'what do i do now']) await world.says('kim', text)
  expect(world.heardBy('kim')).toContain('locator.ice.gov')
  expect(world.heardBy('kim')).toContain('¿Se llevaron a Ana? Contesta «sí».')
  await world.says('kim', 'yes')
  await world.pass(SECOND)
  expect(await raisedFor()).toEqual(['Ana'])
  expect(world.heardBy('mesa')).toContain('what do i do now')
  expect(world.heardBy('mesa')).not.toContain('yes')
})

test('where she is by now is no cry of the contact’s own, also once somebody unnamed was told of', async () => {
  await world.says('kim', 'ICE took my mom')
  await world.pass(MINUTE)
  await world.says('kim', "she's at broadview")
  expect(await raisedFor()).toEqual([])
  await world.says('kim', 'yes')
  expect(await raisedFor()).toEqual(['Ana'])
})

test('a no asks for the name of somebody else', async () => {
  await world.says('kim', 'ICE took my mom')
  expect((await world.says('kim', 'no'))[0]?.text).toContain('¿Cómo se llama?')
})

test.each([
  'se llevaron a mi hermano Luis Prado',
  'se llevaron a mi vecino y a mi primo',
  'Ana dice que se llevaron a mi hermano',
])(
  'nobody is presumed where another is named, or she is named beside the one who was taken: %s',
  async text => {
    await world.says('kim', text)
    expect(world.heardBy('kim')).toContain('¿A quién se llevaron?')
  },
)

test('is promised no alert where the report is the second of a day, and reads that nobody was told', async () => {
  await world.says('kim', 'ICE took my mom')
  await world.says('kim', 'yes')
  await world.pass(SECOND)
  await world.says('Ana', 'ya me soltaron')
  await world.pass(MINUTE)
  world.forget()
  await world.says('kim', 'ICE took my mom')
  expect(world.heardBy('kim')).not.toMatch(/raise the alert|damos la alerta/)
  await world.says('kim', 'yes')
  await world.pass(SECOND)
  expect(world.heardBy('kim')).toMatch(/no le avisé a nadie|told nobody/)
  expect((await world.live())?.alert).toBeUndefined()
})

describe('an alert of the only one of theirs comes while they are asked who was taken', () => {
  beforeEach(async () => {
    world = await World.open()
    const ana = await world.register('Ana', { consulate: CHICAGO })
    await world.addContact(ana, 'Mamá', 'mama')
    await world.addContact(ana, 'Beto', 'beto')
  })

  test.each(['ok', 'la tienen en el edificio federal'])(
    'the report goes on in that, and so does what follows: %s',
    async first => {
      await world.says('beto', 'se la llevaron, ayuden')
      await world.says('Ana', 'me agarró la migra')
      world.forget()
      await world.says('beto', first)
      await world.says('beto', 'ya hablé con el abogado Ruiz')
      await world.pass(5 * MINUTE)
      expect(world.heardBy('beto')).not.toContain('¿A quién se llevaron?')
      expect(await world.alerts()).toHaveLength(1)
      expect(world.heardBy('mama')).toContain('se la llevaron, ayuden')
      expect(world.heardBy('mama')).toContain('ya hablé con el abogado Ruiz')
    },
  )

  test('a report that names somebody else stays one of its own', async () => {
    await world.says('beto', 'se llevaron a mi vecina Rosa Pérez')
    await world.says('Ana', 'me agarró la migra')
    await world.says('beto', 'ok')
    await world.pass(5 * MINUTE)
    expect(await world.alerts()).toHaveLength(2)
  })
})
