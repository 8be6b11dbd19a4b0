import { beforeEach, describe, expect, test } from 'vitest'
import { MOST_HEARSAY } from '../../../../src/domain/alert/place/hearsay.ts'
import type { ConsulateId } from '../../../../src/domain/ids.ts'
import type { Contact, Person } from '../../../../src/domain/people/person.ts'
import { saveContact } from '../../../../src/store/queries/contacts.ts'
import { PHOTO } from '../../../world/media.ts'
import { CHICAGO, directory, LOS_ANGELES } from '../../../world/places.ts'
import { World } from '../../../world/world.ts'

let world: World
let ana: Person
let mama: Contact

beforeEach(async () => {
  world = await World.open()
  ana = await world.register('Ana', { consulate: LOS_ANGELES })
  mama = await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Toño', 'tono')
  await world.addDesk(LOS_ANGELES, 'mesa-la')
  await world.addDesk(CHICAGO, 'mesa-chicago')
})

/** Where the alert is told to be, by its person and by everybody else. */
async function whereabouts() {
  const { place, named, consulate, hearsay = [] } = (await world.live())?.alert ?? {}
  return { place, named, consulate, said: hearsay.map(({ label }) => label) }
}

const ONLY_WORD = 'Lo dice su familiar, no Ana. No es un GPS.'

describe('a relative who reports that she was taken, and says where', () => {
  test('has the desk of that place told as well, and the registered consulate stays hers', async () => {
    await world.says('mama', 'se llevaron a Ana en Milwaukee, la tienen en Broadview')
    expect(world.heardBy('mesa-chicago')).toContain(
      '«se llevaron a Ana en Milwaukee, la tienen en Broadview»',
    )
    expect(world.heardBy('mesa-chicago')).toContain(`Broadview, Illinois. ${ONLY_WORD}`)
    expect(world.heardBy('mesa-chicago')).toContain('La alerta es de: Consulado en Los Ángeles.')
    expect(world.heardBy('mesa-la')).toContain('avisamos también a: Consulado en Chicago')
    expect(world.heardBy('mama')).toContain('por lo que dices, avisamos también a: Consulado en Chicago')
    expect(await whereabouts()).toEqual({ consulate: LOS_ANGELES, said: ['Broadview, Illinois'] })
  })

  test('puts no pin and no place of hers into anybody’s chat', async () => {
    await world.says('mama', 'se llevaron a Ana, la vi aquí https://maps.google.com/?q=41.8525,-87.6514')
    expect(world.heard.some(({ message }) => message.kind === 'pin')).toBe(false)
    expect(world.heardBy('tono')).toContain('Todavía no sabemos dónde está')
    expect(world.heardBy('mesa-chicago')).toContain(`condado de Cook, Illinois. ${ONLY_WORD}`)
  })

  test('is heard in the words that waited until it was said for whom', async () => {
    await world.says('mama', 'se llevaron a mi hija, la tienen en Broadview')
    await world.taps('mama', `por:${mama.id}`)
    expect(world.heardBy('mesa-chicago')).toContain('Broadview, Illinois')
  })

  test('may have a daughter who is called like a town', async () => {
    const florencia = await world.register('Florencia', { consulate: LOS_ANGELES })
    await world.addContact(florencia, 'Rosa', 'rosa')
    await world.says('rosa', 'se llevaron a Florencia a Florence, Arizona, creo')
    await world.says('rosa', 'la tienen a Florencia')
    expect((await world.live())?.alert.hearsay?.map(({ label }) => label) ?? []).not.toContain('Florencia')
  })
})

describe('a relative who says in her own alert where she is', () => {
  beforeEach(async () => {
    await world.says('Ana', 'PÁNICO')
    world.forget()
  })

  test.each([
    ['ya la tienen en Broadview', 'Broadview, Illinois'],
    ['está en el condado de Cook, en Illinois', 'condado de Cook, Illinois'],
    ['me dicen que la llevaron a Broadview, ¿qué hago?', 'Broadview, Illinois'],
    ['la agarraron saliendo de su trabajo en Cicero, Illinois', 'Cicero, Illinois'],
  ])('has the desk of that place told: %s', async (text, label) => {
    await world.says('mama', text)
    expect(world.heardBy('mesa-chicago')).toContain(`«${text}»`)
    expect(world.heardBy('mesa-chicago')).toContain(`${label}. ${ONLY_WORD}`)
    expect(world.heardBy('mesa-la')).toContain('su familia dice dónde está')
    expect(world.heardBy('tono')).toContain('por lo que dice Mamá, avisamos también a: Consulado en Chicago')
    expect(await whereabouts()).toEqual({ consulate: LOS_ANGELES, said: [label] })
  })

  test('is heard under a photograph as in a text', async () => {
    await world.sends('mama', { kind: 'media', media: PHOTO, caption: 'ya la tienen en Broadview' })
    expect(world.heardBy('mesa-chicago')).toContain('Broadview, Illinois')
  })

  test.each(['ya la tienen en Dilley', 'la tienen en Dilley', 'me dicen que la tienen en Dilley'])(
    'cries for nobody else by it: %s',
    async text => {
      await world.says('mama', text)
      expect(await world.alerts()).toHaveLength(1)
      expect(world.heardBy('mesa-la')).toContain(`«${text}»`)
    },
  )

  test('of a consulate without a desk has the others read that it was not told', async () => {
    await world.says('mama', 'ya la tienen en Dilley')
    expect(world.heardBy('mesa-la')).toContain('Consulado en San Antonio: no tiene mesa aquí y no recibió')
    expect(world.heardBy('tono')).not.toContain('San Antonio')
  })

  test.each([
    'estoy en Chicago y no sé nada de ella',
    'vivo en Chicago, no puedo ir',
    'no la tienen en Broadview',
    'ya no está en Broadview',
    'no sé si la tienen en Broadview',
    'sabes si la tienen en Broadview?',
    'mi esposo trabaja en Chicago',
  ])('has no other desk told by their own place, by a no or by a question: %s', async text => {
    await world.says('mama', text)
    expect(world.heardBy('mesa-chicago')).toBe('')
    expect((await whereabouts()).said).toEqual([])
  })

  test('and says it again has nobody told twice', async () => {
    await world.says('mama', 'la tienen en Broadview')
    world.forget()
    await world.pass(60_000)
    await world.says('tono', 'sí, la tienen en Broadview')
    expect(world.heardBy('mesa-chicago')).not.toContain('su familia dice dónde está')
  })

  test('may send the alert to a handful of desks and no more', async () => {
    for (const town of ['Dallas', 'Houston', 'Denver', 'Phoenix', 'Atlanta', 'Miami', 'Chicago'])
      await world.says('mama', `la tienen en ${town}`)
    expect((await whereabouts()).said).toHaveLength(MOST_HEARSAY)
    expect(world.heardBy('mesa-chicago')).toBe('')
  })
})

test('the desk that is told by a relative’s word can take the alert, and cannot end it', async () => {
  await world.says('mama', 'se llevaron a Ana, la tienen en Broadview')
  const id = await world.id()
  await world.taps('mesa-chicago', `cerrar:${id}`)
  expect((await world.live())?.alert.state).toBe('open')
  await world.taps('mesa-chicago', `atender:${id}`)
  expect((await world.live())?.alert.state).toBe('attended')
})

test('a relative whom the person has not confirmed adds no desk in her alert, and reads of none', async () => {
  const { confirmedAt: _, ...unconfirmed } = await world.addContact(ana, 'Tía', 'tia')
  await world.store.write(tx => saveContact(tx, unconfirmed))
  await world.says('Ana', 'PÁNICO')
  await world.says('tia', 'la tienen en Broadview')
  expect((await whereabouts()).said).toEqual([])
  await world.says('mama', 'la tienen en Broadview')
  expect(world.heardBy('tia')).not.toContain('Chicago')
})

test('her own pin routes the alert as ever, whatever a relative says', async () => {
  await world.says('mama', 'se llevaron a Ana, la tienen en Houston')
  await world.pins('Ana', { lat: 41.8525, lon: -87.6514 })
  expect((await world.live())?.alert).toMatchObject({ consulate: CHICAGO, registered: LOS_ANGELES })
})

test('a place of every consulate has a label that desks can read', () => {
  const said = directory.said('la tienen en Broadview', 'es', { only: 'another' })
  expect(said).toMatchObject({ kind: 'named', route: { consulate: 'chicago' as ConsulateId } })
})
