import { beforeEach, describe, expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import { choicesOf } from '../../world/heard.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  await world.addDesk(CHICAGO, 'mesa')
})

const BOTH = 'se llevaron a mi esposo y a mi hijo en Cicero Illinois'
const abouts = async () =>
  (await world.alerts()).flatMap(({ alert }) =>
    alert.about && alert.state !== 'closed' ? [alert.about] : [],
  )

describe('a mother who tells of two at once', () => {
  test('is asked about one after the other, and the desk reads both and that they are two', async () => {
    for (const text of [BOTH, 'Juan Pérez', 'no', '312 555 0144', 'Kevin Pérez', 'sí'])
      await world.says('rosa', text)
    await world.pass(SECOND)
    expect(await abouts()).toEqual([
      expect.objectContaining({ name: 'Juan Pérez', minor: false, phone: '13125550144', together: 2 }),
      expect.objectContaining({ name: 'Kevin Pérez', minor: true, phone: '13125550144', together: 2 }),
    ])
    const read = world.heardBy('mesa')
    for (const part of ['Juan Pérez', 'Kevin Pérez', 'Se llevaron a 2 personas a la vez', '«mi hijo»'])
      expect(read).toContain(part)
    expect(world.heardBy('rosa').match(/¿Dónde fue\?/g)).toBeNull()
  })

  test('who answers no more has the desk told of both within a minute', async () => {
    await world.says('rosa', BOTH)
    await world.pass(2 * MINUTE)
    expect(await abouts()).toHaveLength(2)
    for (const whom of ['«mi esposo»', '«mi hijo»']) expect(world.heardBy('mesa')).toContain(whom)
  })

  test('has the place, once it is told, told of both', async () => {
    for (const text of ['se llevaron a mi esposo y a mi hijo', 'Juan Pérez', 'Cicero, Illinois'])
      await world.says('rosa', text)
    await world.pass(SECOND)
    expect((await abouts()).map(({ where }) => where)).toEqual(['Cicero, Illinois', 'Cicero, Illinois'])
    expect((await world.alerts()).map(({ alert }) => alert.consulate)).toEqual([CHICAGO, CHICAGO])
  })

  test('who says of one that it was a mistake is asked about the other', async () => {
    const heard = await world.says('rosa', BOTH)
    const error = choicesOf(heard).find(({ label }) => label === 'Fue un error')
    world.forget()
    await world.taps('rosa', error?.id ?? '')
    expect(world.heardBy('rosa')).toContain('«mi hijo»')
    await world.says('rosa', 'Kevin Pérez')
    expect(await abouts()).toEqual([expect.objectContaining({ name: 'Kevin Pérez' })])
  })

  test('who says that one is free is asked of whom', async () => {
    for (const text of [BOTH, 'Juan Pérez', 'no', 'saltar', 'Kevin Pérez', 'sí'])
      await world.says('rosa', text)
    world.forget()
    await world.says('rosa', 'ya lo soltaron')
    expect(world.heardBy('rosa')).toMatch(/¿Ya está libre (Juan|Kevin) Pérez\?/)
  })

  test('who began with a doubtful cry has both told, each with her words', async () => {
    await world.says('rosa', 'ayuda')
    await world.says('rosa', BOTH)
    await world.pass(2 * MINUTE)
    expect(await abouts()).toHaveLength(2)
    expect(world.heardBy('mesa').match(/«se llevaron a mi esposo y a mi hijo/g)).toHaveLength(2)
    expect(world.heardBy('mesa')).toContain('«en Cicero Illinois»')
  })
})

describe('a relative who tells of their own person and of somebody else', () => {
  beforeEach(async () => {
    const ana = await world.register('Ana', { consulate: CHICAGO })
    await world.addContact(ana, 'Mamá', 'mama')
  })

  test('by name: the alert of the one is raised, and it is asked about the other', async () => {
    await world.says('mama', 'agarraron a mi hija Ana y a mi esposo Pedro López')
    await world.pass(SECOND)
    const own = (await world.alerts()).filter(({ alert }) => alert.about === undefined)
    expect(own.map(({ person }) => person.name)).toEqual(['Ana'])
    expect(await abouts()).toEqual([expect.objectContaining({ name: 'Pedro López', together: 2 })])
    expect(world.heardBy('mama')).toContain('¿Dónde fue?')
  })

  test('by the list: so it is, and nobody is lost', async () => {
    await world.says('mama', 'se llevaron a mi esposo y a mi hija')
    await world.says('mama', 'Ana')
    await world.says('mama', 'Pedro López')
    const standing = (await world.alerts()).filter(({ alert }) => alert.state === 'open')
    expect(standing.map(({ alert, person }) => alert.about?.name ?? person.name).toSorted()).toEqual([
      'Ana',
      'Pedro López',
    ])
  })

  test('as somebody else twice: each is asked about', async () => {
    await world.says('mama', 'se llevaron a mi esposo y a mi primo')
    for (const text of ['Otra persona', 'Pedro López', 'Chicago', 'no', 'saltar', 'Beto Ruiz'])
      await world.says('mama', text)
    expect((await abouts()).map(({ name }) => name)).toEqual(['Pedro López', 'Beto Ruiz'])
  })
})

test('a relative of two has both of theirs told of', async () => {
  for (const name of ['Ana', 'Luis']) {
    const person = await world.register(name, { consulate: CHICAGO })
    await world.addContact(person, 'Mamá', 'mama')
  }
  await world.says('mama', 'se llevaron a mi hija Ana y a mi hijo Luis')
  expect((await world.alerts()).map(({ person }) => person.name).toSorted()).toEqual(['Ana', 'Luis'])
})

test('a second report that was a mistake takes nothing from the first, which stands', async () => {
  for (const text of ['se llevaron a mi esposo', 'Juan Pérez', 'Cicero Illinois', 'no', 'saltar'])
    await world.says('rosa', text)
  const heard = await world.taps('rosa', 'llevaron:')
  const error = choicesOf(heard).find(({ label }) => label === 'Fue un error')
  await world.taps('rosa', error?.id ?? '')
  expect((await abouts()).map(({ name }) => name)).toEqual(['Juan Pérez'])
})
