import { beforeEach, describe, expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../src/domain/ids.ts'
import { choicesOf } from '../../world/heard.ts'
import { PHOTO, VOICE_NOTE } from '../../world/media.ts'
import { CHICAGO, LOS_ANGELES, PILSEN } from '../../world/places.ts'
import { ACCOUNT } from '../../world/recording-bot.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  await world.addDesk(CHICAGO, 'mesa')
  await world.addDesk(LOS_ANGELES, 'mesa-la')
})

/** What the desk of Chicago reads of Rosa's husband after these answers. */
async function afterAnswers(...answers: readonly string[]): Promise<string> {
  await world.says('rosa', 'se llevaron a mi esposo')
  for (const answer of answers) await world.says('rosa', answer)
  await world.pass(SECOND)
  return world.heardBy('mesa')
}

describe('somebody unregistered whose relative was taken', () => {
  test('is asked for a name first, and the desk of the place reads what she answers, with nothing of hers but that', async () => {
    const read = await afterAnswers('Juan Pérez Gómez', 'en la 26 y Kedzie, Chicago', 'no', '312 555 0144')
    expect(read).toContain('Juan Pérez Gómez')
    expect(read).toContain('26 y Kedzie')
    expect(read).toContain('312 555 0144')
    expect(world.heardBy('mesa-la')).toBe('')
    expect(world.heardBy('rosa')).toContain('locator.ice.gov')
    expect((await world.person('rosa'))?.consentedAt).toBeUndefined()
  })

  test('is told to have left no number only once she was asked and gave none', async () => {
    const first = await afterAnswers('Juan Pérez Gómez', 'Chicago')
    expect(first).toContain('Número de quien avisa: se lo estamos preguntando.')
    expect(first).not.toContain('no dejó su número')
    await world.says('rosa', 'no')
    world.forget()
    await world.says('rosa', 'saltar')
    await world.pass(SECOND)
    expect(world.heardBy('mesa')).toContain('Quien avisa no dejó su número.')
  })

  test('who never answers is told to be unknown by number, and not to have refused it', async () => {
    await afterAnswers('Juan Pérez Gómez', 'Chicago')
    world.forget()
    await world.pass(16 * MINUTE)
    expect(world.heardBy('mesa')).toContain('Todavía no sabemos el número de quien avisa.')
    expect(world.heardBy('mesa')).not.toContain('no dejó su número')
  })

  test('is led to the line for minors, and never to the locator of adults', async () => {
    expect(await afterAnswers('Beto', 'Chicago', 'sí')).toContain('menor de 18')
    expect(world.heardBy('rosa')).toContain('1-800-203-7001')
    expect(world.heardBy('rosa')).not.toContain('Busca en locator.ice.gov')
  })

  test('raises it with a name alone, and after a minute even with nothing', async () => {
    await world.says('rosa', 'se llevaron a mi esposo')
    await world.pass(59 * SECOND)
    expect(world.heardBy('rosa')).not.toContain('guardado')
    await world.pass(2 * SECOND)
    expect(world.heardBy('rosa')).toContain('guardado')
  })

  test('may send where it was, which is no sign that she needs help herself', async () => {
    await afterAnswers('Juan Pérez')
    await world.pins('rosa', PILSEN)
    expect(world.heardBy('mesa')).toContain('41.85')
    expect(world.heardBy('rosa')).not.toContain('¿Es una emergencia?')
  })

  test('who taps twice that it is somebody else tells of one', async () => {
    const rosa = await world.register('rosa')
    await world.addContact(rosa, 'Mamá', 'mama')
    for (let taps = 0; taps < 2; taps += 1) await world.taps('mama', 'por:otra')
    expect(await world.alerts()).toHaveLength(1)
  })

  test('may not know an answer, and goes on', async () => {
    const read = await afterAnswers('no sé', 'Chicago', 'no sé', 'saltar')
    expect(read).toContain('Chicago')
    expect(world.heardBy('rosa')).toContain('Gracias')
  })

  test('takes it back before it left, and nobody reads of it', async () => {
    const heard = await world.says('rosa', 'se llevaron a mi esposo')
    const error = choicesOf(heard).find(one => one.label === 'Fue un error')
    await world.taps('rosa', error?.id ?? '')
    await world.pass(2 * MINUTE)
    expect(world.heardBy('rosa')).not.toContain('guardado')
    expect(await world.person('rosa')).toBeUndefined()
  })

  test('who tapped it by mistake and needs help herself is the only one of whom the desk reads', async () => {
    const ana = await world.register('Ana')
    await world.addContact(ana, 'Mamá', 'mama')
    await world.taps('Ana', 'llevaron:')
    await world.taps('Ana', 'yo:')
    await world.says('Ana', 'estoy en la 26 y Kedzie')
    await world.pass(5 * MINUTE)
    expect(await world.alerts()).toHaveLength(1)
    expect(world.heardBy('mama')).toContain('26 y Kedzie')
    expect(world.heardBy('mesa')).not.toContain('Alguien')
  })

  test('whom we do not know, and who needs help herself, is told of all the same', async () => {
    await world.taps('rosa', 'llevaron:')
    await world.taps('rosa', 'yo:')
    await world.pass(2 * MINUTE)
    expect((await world.alerts()).map(({ alert }) => [alert.state, alert.about])).toEqual([
      ['open', undefined],
    ])
  })

  test('is still looked for with what was told of him when whoever tells needs help, too', async () => {
    for (const told of ['Juan Pérez Gómez', 'no sé por qué pasó']) {
      await world.says(told, 'se llevaron a mi esposo')
      await world.says(told, told)
      await world.taps(told, 'yo:')
    }
    await world.pass(2 * MINUTE)
    const abouts = (await world.alerts()).map(({ alert }) => alert.about !== undefined)
    expect(abouts.filter(Boolean)).toHaveLength(2)
    expect(abouts).toHaveLength(4)
  })

  test('is heard before all when she cries for help herself', async () => {
    await afterAnswers('Juan Pérez', 'Chicago')
    await world.says('rosa', 'me agarró la migra')
    const abouts = (await world.alerts()).map(({ alert }) => alert.about)
    expect(abouts).toEqual([expect.objectContaining({ name: 'Juan Pérez' }), undefined])
  })

  test('answers nothing any more ten minutes later', async () => {
    await afterAnswers('Juan Pérez')
    await world.pass(11 * MINUTE)
    await world.says('rosa', 'en Chicago')
    expect(world.heardBy('mesa')).toBe('')
  })
})

describe('a registered person whose relative was taken', () => {
  beforeEach(async () => {
    const ana = await world.register('Ana', { consulate: LOS_ANGELES })
    await world.addContact(ana, 'Mamá', 'mama')
  })

  test('is heard at her own consulate while the place is not known, and her family reads nothing', async () => {
    await world.says('Ana', 'se llevaron a mi hermano')
    await world.says('Ana', 'Pedro Ruiz')
    expect(world.heardBy('mesa-la')).toContain('Pedro Ruiz')
    await world.says('Ana', 'en Chicago')
    expect(world.heardBy('mesa')).toContain('Pedro Ruiz')
    expect(world.heardBy('mama')).toBe('')
  })

  test('has her own button besides', async () => {
    await world.says('Ana', 'se llevaron a mi hermano')
    await world.says('Ana', 'PÁNICO')
    expect(world.heardBy('mama')).toContain('ALERTA de Ana')
  })
})

test('a relative chooses another person, and it is about neither of those whom they know', async () => {
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.says('mama', 'se llevaron a mi hijo')
  await world.taps('mama', 'por:otra')
  await world.says('mama', 'Toño Pérez')
  await world.says('mama', 'Chicago')
  expect(world.heardBy('mesa')).toContain('Toño Pérez')
  expect(world.heardBy('Ana')).toBe('')
})

test('an officer’s acts reach whoever told of it', async () => {
  await afterAnswers('Juan Pérez', 'Chicago')
  const [told] = await world.alerts()
  await world.taps('mesa', `atender:${told?.alert.id}`, { group: true })
  expect(world.heardBy('rosa')).toContain('atiende tu aviso por Juan Pérez')
})

describe('what whoever told of somebody writes after the questions', () => {
  beforeEach(async () => {
    await afterAnswers('Juan Pérez Gómez', 'en la 26 y Kedzie, Chicago', 'no', 'saltar')
    await world.pass(25 * SECOND)
    world.forget()
  })

  test('goes on to the desk as theirs, who read that it did', async () => {
    await world.says('rosa', 'iba en una troca roja con su primo')
    await world.pass(25 * SECOND)
    expect(world.heardBy('mesa')).toMatch(/Quien avisa, .*«iba en una troca roja con su primo»/)
    expect(world.heardBy('rosa')).toContain('Consulado en Chicago')
    expect(await world.alerts()).toHaveLength(1)
  })

  test.each(['gracias', '/ayuda', 'sí', '2'])('is kept from the desk where it is for us: %s', async text => {
    await world.says('rosa', text)
    await world.pass(25 * SECOND)
    expect(world.heardBy('mesa')).toBe('')
  })

  test('goes nowhere any more once it is over', async () => {
    await world.endAll()
    world.forget()
    await world.says('rosa', 'iba en una troca roja')
    await world.pass(25 * SECOND)
    expect(world.heardBy('mesa')).toBe('')
  })
})

describe('words of whoever tells of another in which the model alone hears a cry', () => {
  const DOUBTED = 'estaba escondido atrás de la tienda'

  test.each([
    ['the name', [DOUBTED, 'Juan Pérez Gómez', 'Chicago']],
    ['the age', ['Juan Pérez Gómez', 'Chicago', DOUBTED]],
    ['a number', ['Juan Pérez Gómez', 'Chicago', 'no', DOUBTED]],
  ])('go to the desk as theirs while %s is asked', async (_, answers) => {
    await afterAnswers(...answers)
    await world.pass(MINUTE)
    expect((await world.alerts())[0]?.alert.about?.name).toBe('Juan Pérez Gómez')
    expect(world.heardBy('mesa')).toContain(DOUBTED)
    expect(world.heardBy('rosa')).not.toContain('¿Es una emergencia?')
    expect(await world.alerts()).toHaveLength(1)
  })

  test('go to the desk while it is under way, for a day', async () => {
    await afterAnswers('Juan Pérez Gómez', 'Chicago', 'no', 'saltar')
    await world.says('rosa', DOUBTED)
    await world.pass(MINUTE)
    expect(world.heardBy('mesa')).toContain(DOUBTED)
    expect(await world.alerts()).toHaveLength(1)
    await world.pass(24 * 60 * MINUTE)
    await world.says('rosa', DOUBTED)
    expect(await world.alerts()).toHaveLength(2)
  })

  test('are their own where a rule hears one', async () => {
    await afterAnswers('Juan Pérez Gómez', 'Chicago', 'no', 'saltar')
    await world.says('rosa', 'me persigue una troca roja')
    expect(world.heardBy('rosa')).toContain('¿Es una emergencia?')
  })
})

test('the words with which somebody tells of another stand in what the desk reads first', async () => {
  expect(await afterAnswers('Juan Pérez', 'Chicago')).toContain('«se llevaron a mi esposo»')
})

test('a point that whoever tells of it shares is a link with their word for it, and nobody reads it but the desk', async () => {
  await afterAnswers('Juan Pérez')
  await world.pins('rosa', PILSEN)
  await world.pass(MINUTE)
  expect(world.heardBy('mesa')).toContain('dice que fue aquí. No es el GPS de la persona.')
  expect(world.heardBy('mesa')).toContain('https://maps.google.com/?q=41.85')
  expect(world.heardBy('rosa')).not.toContain('41.85')
})

describe('one teller a day', () => {
  const tells = async (times: number) => {
    for (let time = 0; time < times; time += 1) {
      await world.says('rosa', 'se llevaron a mi vecino')
      for (const answer of [`Vecino ${'ABCDEFGHIJK'.charAt(time)}`, 'Chicago', 'no', 'saltar'])
        await world.says('rosa', answer)
      await world.pass(MINUTE)
    }
  }

  test('who is not registered tells of three, and then reads whom to call', async () => {
    await tells(3)
    expect(await world.alerts()).toHaveLength(3)
    world.forget()
    await world.says('rosa', 'se llevaron a mi vecino')
    expect(world.heardBy('rosa')).toContain('Hoy ya mandaste 3 avisos por otros')
    expect(world.heardBy('rosa')).toContain('CIAM')
    expect(await world.alerts()).toHaveLength(3)
    await world.pass(24 * 60 * MINUTE)
    await tells(1)
    expect(await world.alerts()).toHaveLength(4)
  })

  test('who is registered tells of ten', async () => {
    await world.register('rosa')
    await tells(11)
    expect(await world.alerts()).toHaveLength(10)
  })
})

describe('two who tell of the same one', () => {
  const tells = async (who: string, name: string, place = 'en la 26 y Kedzie, Chicago') => {
    await world.says(who, 'se llevaron a mi hermano')
    for (const answer of [name, place, 'no', 'saltar']) await world.says(who, answer)
    await world.pass(SECOND)
  }
  const taps = async (verb: string) => {
    const alert = (await world.alerts()).find(({ alert: { about } }) => about?.name?.startsWith('Peres'))
    await world.taps('mesa', `${verb}:${alert?.alert.id}`, { group: true })
    await world.pass(SECOND)
  }

  test('are never put together by us: the desk is asked, once', async () => {
    await tells('rosa', 'Juan Pérez Gómez')
    expect(world.heardBy('mesa')).not.toContain('¿Es la misma persona')
    await tells('vecina', 'Peres Gomes, Juan')
    const asked = world.heard.filter(({ to, text }) => to === 'mesa' && text.includes('¿Es la misma persona'))
    expect(asked).toHaveLength(1)
    expect(asked[0]?.text).toContain('Juan Pérez Gómez')
    expect(world.heardBy('vecina')).not.toContain('Juan Pérez')
    const tellers = (await world.alerts()).map(({ alert }) => alert.state)
    expect(tellers).toEqual(['open', 'open'])
  })

  test.each([
    ['another name', 'Pedro Ruiz Gómez', undefined],
    ['a first name alone', 'Juan', undefined],
    ['another city', 'Juan Pérez Gómez', 'Los Ángeles, California'],
  ])('are not asked about with %s', async (_, name, place) => {
    await tells('rosa', 'Juan Pérez Gómez')
    await tells('vecina', name, place)
    expect(`${world.heardBy('mesa')}${world.heardBy('mesa-la')}`).not.toContain('¿Es la misma persona')
  })

  test('on a yes both read how it goes on, until "no es la misma"', async () => {
    await tells('rosa', 'Juan Pérez Gómez')
    await tells('vecina', 'Peres Gomes, Juan')
    await taps('misma')
    expect(world.heardBy('vecina')).toContain('juntó tu aviso')
    const [first] = await world.alerts()
    await world.taps('mesa', `atender:${first?.alert.id}`, { group: true })
    expect(world.heardBy('rosa')).toContain('atiende tu aviso por Juan Pérez Gómez')
    expect(world.heardBy('vecina')).toContain('atiende tu aviso por Peres Gomes')
    await taps('distinta')
    expect(world.heardBy('vecina')).toContain('sigue aparte')
    world.forget()
    await world.taps('mesa', `porque-found:${first?.alert.id}`, { group: true })
    expect(world.heardBy('rosa')).toContain('cerró tu aviso')
    expect(world.heardBy('vecina')).not.toContain('cerró')
  })

  test('both read what an officer writes to whoever told, and the desk reads so', async () => {
    await tells('rosa', 'Juan Pérez Gómez')
    await tells('vecina', 'Peres Gomes, Juan')
    await taps('misma')
    world.forget()
    await world.says('mesa', 'MEX-0002 ¿tiene abogado?', { group: true })
    await taps('a-persona')
    for (const who of ['rosa', 'vecina']) expect(world.heardBy(who)).toContain('«¿tiene abogado?»')
    expect(world.heardBy('mesa')).toContain('También a los demás que avisaron')
    await taps('distinta')
    world.forget()
    await world.says('mesa', 'MEX-0002 ¿y su número A?', { group: true })
    await world.pass(MINUTE)
    expect(world.heardBy('vecina')).toContain('«¿y su número A?»')
    expect(world.heardBy('rosa')).not.toContain('número A?')
    expect(world.heardBy('mesa')).not.toContain('También a los demás')
  })

  test('who ends their own ends it for nobody else', async () => {
    await tells('rosa', 'Juan Pérez Gómez')
    await tells('vecina', 'Peres Gomes, Juan')
    await taps('misma')
    const [first] = await world.alerts()
    await world.taps('rosa', `cancelar:${first?.alert.id}`)
    const states = (await world.alerts()).map(({ alert }) => alert.state)
    expect(states).toEqual(['closed', 'open'])
  })
})

const nameOfFirst = async () => (await world.alerts())[0]?.alert.about?.name

describe('an answer about somebody who was taken is held to its question', () => {
  test.each(['María de la Luz y Cruz', 'Beto'])('taken as a name: %s', async text => {
    await afterAnswers(text)
    expect(await nameOfFirst()).toBe(text)
    expect(world.heardBy('rosa')).not.toContain('¿Es una emergencia?')
  })

  test.each([
    ['se llama Juan Pérez', 'Juan Pérez'],
    ['mi esposo Juan Pérez', 'Juan Pérez'],
    ['pues el se llama Wilmer Canales', 'Wilmer Canales'],
    ['su nombre completo es José Luis Pérez Gómez', 'José Luis Pérez Gómez'],
    ['es mi esposo juan perez', 'juan perez'],
    ['mi esposo es juan perez lopez', 'juan perez lopez'],
    ['juan perez mi esposo', 'juan perez'],
    ['le dicen beto pero se llama Alberto Cruz Luna', 'Alberto Cruz Luna'],
    ['ella se llama maria del socorro diaz', 'maria del socorro diaz'],
    ['nombre: Juan Pérez', 'Juan Pérez'],
    ['el wilmer canales', 'wilmer canales'],
    ["he's called Miguel Ortiz", 'Miguel Ortiz'],
    ['his full name is juan carlos perez', 'juan carlos perez'],
    ['my husband is juan perez', 'juan perez'],
    ["it's my uncle beto salas", 'beto salas'],
    ['Juan Pérez, hondureño', 'Juan Pérez'],
    ['juan perez hondureño de 30 años', 'juan perez'],
    ['JUAN PEREZ HONDUREÑO', 'JUAN PEREZ'],
    ['juan perez de honduras', 'juan perez'],
    ['Wilmer Canales Mejía, originario de Choluteca', 'Wilmer Canales Mejía'],
    ['Juan, no sé su apellido', 'Juan'],
    ['Pérez Gómez, Juan', 'Pérez Gómez, Juan'],
    ['Juan Pérez Hernández y mi cuñado Pedro', 'Juan Pérez Hernández'],
  ])('a name is taken out of %s', async (text, name) => {
    await afterAnswers(text)
    expect(await nameOfFirst()).toBe(name)
  })

  test('words behind a name that may be another’s are read by the desk', async () => {
    await afterAnswers('Juan Pérez Hernández y mi cuñado Pedro', 'en la 26 y Kedzie, Chicago')
    expect(world.heardBy('mesa')).toContain('y mi cuñado Pedro')
  })

  test.each(['mi esposo es diabético', 'mi esposo es hondureño'])('%s is no name', async text => {
    await afterAnswers(text)
    expect(await nameOfFirst()).toBeUndefined()
  })

  test.each(['312 555 0199', 'traía camisa roja y lo golpearon', 'mi papá es diabético', 'mi esposo'])(
    'no name, passed on to the desk, and asked again: %s',
    async text => {
      await afterAnswers(text)
      expect(await nameOfFirst()).toBeUndefined()
      expect(world.heardBy('rosa').match(/¿Cómo se llama\?/g)).toHaveLength(2)
      for (const answer of ['Juan Pérez', 'Chicago']) await world.says('rosa', answer)
      await world.pass(SECOND)
      expect(world.heardBy('mesa')).toContain(text)
    },
  )

  test('words that are no yes or no to the age go to the desk, and it is asked again', async () => {
    await afterAnswers('Juan Pérez', 'Chicago', 'mi papá es diabético')
    await world.pass(25 * SECOND)
    expect(world.heardBy('mesa')).toContain('«mi papá es diabético»')
    expect(world.heardBy('rosa').match(/¿Tiene menos de 18 años\?/g)).toHaveLength(2)
  })

  test('a place of no town that we know is asked for its town, once, and its words are kept', async () => {
    const read = await afterAnswers('Juan Pérez', 'en el Home Depot', 'Cicero, Illinois', 'no')
    expect(world.heardBy('rosa').match(/¿En qué ciudad y estado/g)).toHaveLength(1)
    expect(read).toContain('«en el Home Depot, Cicero, Illinois»')
  })

  test('a town that is not known either goes on, with all that was said', async () => {
    await afterAnswers('Juan Pérez', 'en la obra', 'por allá lejos')
    expect((await world.alerts())[0]?.alert.about?.where).toBe('en la obra, por allá lejos')
    expect(world.heardBy('rosa')).toContain('¿Tiene menos de 18 años?')
  })

  test('the town is not asked for where a desk was told already', async () => {
    await world.register('Ana', { consulate: LOS_ANGELES })
    for (const text of ['se llevaron a mi hermano', 'Pedro Ruiz', 'en el Home Depot'])
      await world.says('Ana', text)
    expect(world.heardBy('Ana')).not.toContain('¿En qué ciudad y estado')
  })
})

describe('whoever told of somebody', () => {
  const ended = async () => (await world.alerts()).map(({ alert }) => alert.state)

  test.each(['¿dónde está mi esposo?', 'dónde está mi esposo'])('asks after them in it: %s', async text => {
    await afterAnswers('Juan Pérez', 'Chicago', 'no', 'saltar')
    world.forget()
    await world.says('rosa', text)
    await world.pass(25 * SECOND)
    expect(await world.alerts()).toHaveLength(1)
    expect(world.heardBy('mesa')).toContain(text)
    expect(world.heardBy('rosa')).toContain('Aviso MEX-0001 por Juan Pérez guardado')
  })

  test.each([
    ['after the questions', ['Juan Pérez', 'Chicago', 'no', 'saltar']],
    ['in answer to where it was', ['Juan Pérez']],
  ])('tells that they are free %s, and is asked whether it is over', async (_, answers) => {
    for (const text of ['ya lo soltaron, ya está conmigo', 'ya apareció']) {
      world = await World.open()
      await world.addDesk(CHICAGO, 'mesa')
      await afterAnswers(...answers)
      await world.says('rosa', text)
      expect(world.heardBy('rosa')).toContain('¿Ya está libre?')
      expect((await world.alerts())[0]?.alert.about?.where ?? 'Chicago').toBe('Chicago')
      expect(await ended()).toEqual(['open'])
      await world.says('rosa', 'sí')
      expect(await ended()).toEqual(['closed'])
    }
  })

  test('sends a photograph and a voice note, which go to the desk as theirs', async () => {
    // A network that has what its own account was sent.
    world.bot.fetchMedia = async () => ({ kind: 'refused', why: 'gone' })
    await afterAnswers('Juan Pérez', 'Chicago', 'no', 'saltar')
    await world.pass(25 * SECOND)
    world.forget()
    await world.sends('rosa', {
      kind: 'media',
      media: { ...PHOTO, account: ACCOUNT },
      caption: 'la camioneta',
    })
    await world.sends('rosa', { kind: 'voice', media: { ...VOICE_NOTE, account: ACCOUNT } })
    await world.pass(25 * SECOND)
    const files = world.heard.filter(({ message }) => message.kind === 'media').map(({ to }) => to)
    expect(files).toEqual(['mesa', 'mesa'])
    expect(world.heardBy('mesa')).toContain('la camioneta')
    expect(world.heardBy('rosa')).not.toContain('no lo puedo abrir')
    expect(world.heardBy('rosa')).not.toContain('¿Es una emergencia?')
  })
})

test('what somebody in an alert of their own says of another goes on as theirs, and telling of the other is a tap', async () => {
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.says('Ana', 'me agarró la migra')
  await world.pass(MINUTE)
  world.forget()
  for (const text of ['a mi hermano lo tienen en Krome', 'tengo sed y no nos dan agua'])
    await world.says('Ana', text)
  await world.pass(25 * SECOND)
  expect(await world.alerts()).toHaveLength(1)
  expect(world.heardBy('mama')).toContain('a mi hermano lo tienen en Krome')
  expect(world.heardBy('mama')).toContain('tengo sed y no nos dan agua')
  const offer = choicesOf(world.heard).find(({ id }) => id === 'llevaron:')
  await world.taps('Ana', offer?.id ?? '')
  expect(world.heardBy('Ana')).toContain('¿Cómo se llama?')
})
