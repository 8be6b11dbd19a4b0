import { beforeEach, describe, expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import type { Contact, Person } from '../../../src/domain/people/person.ts'
import { choicesOf } from '../../world/heard.ts'
import { VOICE } from '../../world/media.ts'
import { CHICAGO, PILSEN } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World
let ana: Person
let luis: Contact

beforeEach(async () => {
  world = await World.open()
  const place = { point: PILSEN, at: world.now, source: 'pin' } as const
  ana = await world.register('Ana', { consulate: CHICAGO, place })
  await world.addContact(ana, 'Mamá', 'mama')
  luis = await world.addContact(ana, 'Luis', 'luis')
  await world.addDesk(CHICAGO, 'mesa')
})

/** Of whom there is an alert, besides whoever was not named yet. */
async function named(): Promise<readonly string[]> {
  return (await world.alerts()).flatMap(({ alert, person }) => (alert.about ? [] : [person.name]))
}

test('a relative is asked for whom, and the alert goes out in their name and without any place', async () => {
  expect(choicesOf(await world.says('luis', 'se llevaron a mi hermana'))).toMatchObject([
    { id: `por:${luis.id}`, label: 'Ana' },
    { id: 'por:otra', label: 'Otra persona' },
    { label: 'Fue un error' },
  ])
  await world.taps('luis', `por:${luis.id}`)
  expect((await world.live())?.alert).toMatchObject({ state: 'open', reporter: 'Luis', consulate: CHICAGO })
  expect((await world.live())?.alert.place).toBeUndefined()
  expect(world.heardBy('mama')).toContain('Luis avisó que se llevaron a Ana')
  expect(world.heardBy('mesa')).toContain('Lo avisó un familiar: Luis')
  expect(world.heard.some(one => one.text.includes('maps') || one.message.kind === 'pin')).toBe(false)
  expect(world.heardBy('luis')).toContain('locator.ice.gov')
})

test('the reporter has answered by that, and the others are not told so as news', async () => {
  await world.taps('luis', `por:${luis.id}`)
  expect((await world.live())?.recipients.find(one => one.name === 'Luis')?.answer).toBe('received')
  expect(world.heardBy('mama')).not.toContain('Ya respondieron')
  expect((await world.trackerOf('Ana'))?.text).toContain('Nadie ha confirmado todavía')
})

test('the person sees who raised it and can end it', async () => {
  await world.taps('luis', `por:${luis.id}`)
  const tracker = await world.trackerOf('Ana')
  expect(tracker?.text).toContain('Luis avisó que te llevaron')
  const fine = tracker && choicesOf([tracker]).find(one => one.label === 'Estoy bien')
  expect(fine?.id).toBe(`cancelar?:${await world.id()}`)
  await world.taps('Ana', `cancelar?:${await world.id()}`)
  await world.taps('Ana', `cancelar:${await world.id()}`)
  expect(await world.live()).toBeUndefined()
})

test('the person’s own cry adds their place, and whoever has not answered reads it all again', async () => {
  await world.taps('luis', `por:${luis.id}`)
  world.forget()
  await world.says('Ana', 'PÁNICO')
  expect((await world.live())?.alert.place?.point).toEqual(PILSEN)
  const mama = world.heardBy('mama')
  expect(mama).toContain('Recordatorio: 🆘 ALERTA de Ana')
  expect(mama).toContain('Ana también pidió ayuda desde su teléfono')
  expect(world.heardBy('luis')).toContain('Ana también pidió ayuda desde su teléfono. Folio CHI-0001')
  expect(world.heardBy('luis')).toContain('Nueva ubicación de Ana')
})

test('an alert that is open already is told how it stands, and counts as read', async () => {
  await world.says('Ana', 'PÁNICO')
  world.forget()
  await world.taps('luis', `por:${luis.id}`)
  expect(await world.alerts()).toHaveLength(1)
  expect(world.heardBy('luis')).toContain('ya está abierta, folio CHI-0001')
  expect(world.heardBy('luis')).toContain('Nadie más ha confirmado todavía')
  expect((await world.live())?.recipients.find(one => one.name === 'Luis')?.answer).toBe('received')
})

test('a drill gives way', async () => {
  await world.drill('Ana')
  await world.taps('luis', `por:${luis.id}`)
  expect((await world.live())?.alert).toMatchObject({ drill: false, reporter: 'Luis', afterDrill: true })
})

test('a contact who left, or whose tap names another’s contact, raises nothing', async () => {
  await world.keeping(() => world.taps('stranger', `por:${luis.id}`))
  await world.keeping(() => world.taps('mama', `por:${luis.id}`))
})

test.each(['Ana: me agarró la migra', 'ana : ya me subieron a la troca', 'Ana: ayuda'])(
  'a cry under the name of somebody whose contact one is asks for whom, and is one tap from one’s own: %s',
  async text => {
    const ids = choicesOf(await world.says('luis', text)).map(({ id }) => id)
    expect(ids).toEqual([`por:${luis.id}`, 'yo:', 'por:nadie'])
    expect(await world.alerts()).toHaveLength(0)
    await world.taps('luis', 'yo:')
    expect(await world.alerts()).toHaveLength(1)
  },
)

test.each([
  ['Ana', 'Mamá: me agarró la migra'],
  ['Ana', 'Luis: me agarró la migra'],
  ['luis', 'Mamá: me agarró la migra'],
  ['luis', 'Anabel: me agarró la migra'],
])('a cry of %s under any other name is spoken to them: %s', async (who, text) => {
  await world.says(who, text)
  expect((await world.alerts()).map(({ alert }) => alert.state)).toEqual(['open'])
})

test.each([
  'se llevaron a Ana',
  'detuvieron a mi hija Ana en Cermak',
  'a Ana se la llevaron',
  'my sister Ana was taken by ICE',
])('a report that names whose relative one is needs no question: %s', async text => {
  await world.says('luis', text)
  expect((await world.live())?.alert).toMatchObject({ state: 'open', reporter: 'Luis' })
  expect(world.heardBy('mama')).toContain('Luis avisó que se llevaron a Ana')
})

test.each(['dile a Ana que se llevaron a su hermano', 'Ana dice que se llevaron a mi hermano'])(
  'a name that stands beside the one who was taken raises nothing: %s',
  async text => {
    await world.says('luis', text)
    expect(await named()).toEqual([])
    expect(world.heardBy('luis')).toContain('¿A quién se llevaron?')
  },
)

test.each(['a Ana, mi hermana', 'mi hermana, Ana', 'Ana', 'a mi hermana'])(
  'the question is answered in words for ten minutes: %s',
  async text => {
    await world.says('luis', 'se llevaron a mi hermana')
    await world.pass(9 * MINUTE)
    await world.says('luis', text)
    expect((await world.live())?.alert).toMatchObject({ state: 'open', reporter: 'Luis' })
  },
)

test.each(['de la escuela', 'no sé, Ana está conmigo'])(
  'words that name none of one’s own are asked again: %s',
  async text => {
    await world.says('luis', 'se llevaron a mi hermana')
    world.forget()
    await world.says('luis', text)
    expect(await named()).toEqual([])
    expect(world.heardBy('luis')).toMatch(/¿A quién se llevaron\?|¿Se llevaron a Ana\?/)
  },
)

test('of two persons, what one is to the writer does not tell which', async () => {
  const rosa = await world.register('Rosa', { consulate: CHICAGO })
  await world.addContact(rosa, 'Luis', 'luis')
  await world.says('luis', 'se llevaron a mi hermana')
  await world.says('luis', 'mi hermana')
  expect(await named()).toEqual([])
  await world.says('luis', 'Rosa')
  expect(await named()).toEqual(['Rosa'])
})

const REPORT = 'se llevaron a mi hermana en la 26'

test('nobody answers for whom: after a minute the desk reads that somebody was taken, in the words of the report', async () => {
  await world.says('luis', REPORT)
  await world.pass(59 * SECOND)
  expect(world.heardBy('mesa')).toBe('')
  await world.pass(SECOND)
  expect(world.heardBy('mesa')).toContain(`«${REPORT}»`)
  expect(world.heardBy('mesa')).not.toContain('Ana')
  expect(world.heardBy('mama')).toBe('')
})

test.each([30 * SECOND, 3 * MINUTE])(
  'said after %i ms, it becomes their alert: desk and family read the words of the report, the person does not',
  async late => {
    await world.says('luis', REPORT)
    await world.pass(late)
    world.forget()
    await world.says('luis', 'Ana')
    await world.pass(MINUTE)
    expect((await world.live())?.alert).toMatchObject({ state: 'open', reporter: 'Luis' })
    for (const chat of ['mama', 'mesa']) {
      expect(world.heardBy(chat)).toContain('Luis (familiar) escribió')
      expect(world.heardBy(chat)).toContain(`10:42 a.m.: «${REPORT}»`)
    }
    expect(world.heardBy('Ana')).not.toContain(REPORT)
    const isTold = late > MINUTE
    expect(world.heardBy('mesa').includes('sigue en la alerta con su nombre')).toBe(isTold)
    expect(world.heardBy('luis').includes('sigue en la alerta con su nombre')).toBe(isTold)
  },
)

test('a report of somebody by name goes on in its own words', async () => {
  await world.says('luis', 'se llevaron a Ana en la 26')
  expect(world.heardBy('mama')).toContain('«se llevaron a Ana en la 26»')
  expect(world.heardBy('mesa')).toContain('«se llevaron a Ana en la 26»')
})

test('in an alert that is open already the words of a report go on, too', async () => {
  await world.says('Ana', 'PÁNICO')
  await world.says('luis', 'se llevaron a Ana en la 26')
  await world.pass(MINUTE)
  expect(world.heardBy('mama')).toContain('«se llevaron a Ana en la 26»')
})

test('somebody else than one’s own is asked for by name in the same alert', async () => {
  await world.says('luis', REPORT)
  await world.taps('luis', 'por:otra')
  await world.says('luis', 'Pedro López Ruiz')
  expect((await world.live())?.alert.about).toMatchObject({ name: 'Pedro López Ruiz' })
  expect(world.heardBy('mesa')).toContain(`«${REPORT}»`)
})

test('a mistake is taken back before anybody is told', async () => {
  const rosa = await world.register('Rosa', { consulate: CHICAGO })
  await world.addContact(rosa, 'Luis', 'luis')
  await world.says('luis', REPORT)
  await world.says('luis', 'no')
  await world.pass(5 * MINUTE)
  expect(await world.alerts()).toEqual([])
  expect(world.heardBy('mesa')).toBe('')
})

test('a voice note in the middle of it is no cry of theirs: the desk has it', async () => {
  await world.says('luis', REPORT)
  await world.sends('luis', VOICE)
  expect((await world.live())?.alert.about).toEqual({})
  expect(world.heardBy('mesa')).toContain(`«${REPORT}»`)
  expect(world.heardBy('luis')).not.toContain('¿Es una emergencia?')
})

test('the name that comes after ten minutes has it asked again', async () => {
  await world.says('luis', REPORT)
  await world.pass(15 * MINUTE)
  world.forget()
  await world.says('luis', 'a Ana, mi hermana')
  expect(world.heardBy('luis')).toContain('¿A quién se llevaron?')
})

describe('a relative of two who tapped the wrong name', () => {
  beforeEach(async () => {
    const beto = await world.register('Beto', { consulate: CHICAGO })
    await world.addContact(beto, 'Luis', 'luis')
    await world.says('luis', 'se lo llevaron')
    await world.taps('luis', `por:${luis.id}`)
    world.forget()
  })

  test.each([
    'no, a Ana no, a Beto',
    'no era Ana, es Beto',
    'me equivoqué, es Beto',
    'no es Ana, es por Beto',
  ])('"%s" asks who was taken, and goes on to nobody', async words => {
    const labels = choicesOf(await world.says('luis', words)).map(({ label }) => label)
    expect(labels).toEqual(['Beto', 'Otra persona', 'Ana está bien'])
    expect(world.heardBy('mama') + world.heardBy('mesa')).toBe('')
    await world.says('luis', 'Beto')
    expect(await named()).toEqual(['Ana', 'Beto'])
  })

  test.each(['Ana no contesta', 'Ana no está con Beto', 'a Ana no le contesta Beto'])(
    '"%s" is news, and goes on',
    async words => {
      await world.says('luis', words)
      await world.pass(30 * SECOND)
      expect(world.heardBy('mesa')).toContain(words)
    },
  )
})

describe('somebody who was told of without a name, and whom an officer attends', () => {
  beforeEach(async () => {
    await world.says('luis', 'se la llevaron')
    await world.pass(2 * MINUTE)
    await world.taps('mesa', `atender:${await world.id()}`, { group: true, name: 'L. Pérez' })
    world.forget()
    await world.taps('luis', `por:${luis.id}`)
  })

  test('is attended by them under their name, too', async () => {
    expect((await world.live())?.alert).toMatchObject({
      state: 'attended',
      attendance: { officer: 'L. Pérez' },
    })
    expect(world.heardBy('mama')).toContain('L. Pérez atiende la alerta de Ana')
    expect(world.heardBy('mesa')).toContain('Atiende L. Pérez')
  })

  test('is no more called out as attended by nobody', async () => {
    world.forget()
    await world.pass(10 * MINUTE)
    expect(world.heardBy('mesa')).not.toContain('nadie atiende')
  })
})
