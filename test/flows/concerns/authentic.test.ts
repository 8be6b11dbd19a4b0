import { beforeEach, describe, expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../../src/domain/ids.ts'
import { textOf } from '../../world/heard.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World
let alert: string

const OURS = 'Sí, es nuestro: lo mandé'
const NOT_OURS = 'No lo mandé yo'
const FORWARDED = { authorship: 'forwarded' } as const

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.says('Ana', 'me agarró la migra, estoy *sola*')
  alert = textOf(world.heard.filter(one => one.to === 'mama').slice(0, 1))
  expect(alert).toContain('ALERTA de Ana')
  world.forget()
})

const said = async (chat: string, text: string, how = {}) => textOf(await world.says(chat, text, how))

describe('a message that somebody asks about', () => {
  test.each([
    ['forwarded after the question', (text: string) => text, FORWARDED],
    ['pasted after it', (text: string) => text, {}],
    ['pasted with the head of a chat', (text: string) => `[10:42, 02/03/2026] Avisa: ${text}`, {}],
    ['pasted out of an exported chat', (text: string) => `02/03/26, 10:42 a. m. - Avisa: ${text}`, {}],
    ['in quotation marks', (text: string) => `«${text}»`, {}],
    ['with the question above it', (text: string) => `¿Este mensaje es de ustedes?\n\n${text}`, {}],
    ['with the question in front of it', (text: string) => `¿este mensaje es de ustedes?: ${text}`, {}],
    [
      'with the question behind it, in its last line',
      (text: string) => `${text} ¿este mensaje es de ustedes?`,
      {},
    ],
    ['with the question below it', (text: string) => `${text}\n\n¿es de ustedes?`, {}],
    [
      'as a phone shows it: bold, and with marks that nobody sees',
      (text: string) => `\u200e${text.replaceAll('*', '').replaceAll('\n', '  \n')}`,
      {},
    ],
  ])('is ours, with its time: %s', async (_, passed, how) => {
    expect(await said('mama', '¿este mensaje es de ustedes?')).toContain('Reenvíame aquí el mensaje')
    expect(await said('mama', passed(alert), how)).toContain(`${OURS} ahora`)
  })

  test.each([
    [OURS, (text: string) => text],
    [NOT_OURS, (text: string) => text.replace('Folio', 'Folia')],
  ])('is the one passed on just before the question: %s', async (verdict, changed) => {
    expect(await said('Tere', changed(alert), FORWARDED)).toContain('¿Por quién es?')
    expect(await said('Tere', '¿este mensaje es de ustedes?')).toContain(verdict)
  })

  test('is ours whoever asks, and is not said to whom it went', async () => {
    await world.pass(2 * MINUTE)
    await world.register('Rosa', { consulate: CHICAGO })
    await said('Rosa', '¿es de ustedes?')
    const verdict = await said('Rosa', alert, FORWARDED)
    expect(verdict).toContain(`${OURS} a las 10:42 a.m.`)
    expect(verdict).not.toMatch(/Mamá|Ana/)
  })

  test.each([
    ['one letter is another', (text: string) => text.replace('Folio', 'Folia')],
    ['something stands above it', (text: string) => `Deposite 3000 por Zelle.\n${text}`],
    ['something stands below it', (text: string) => `${text}\nDeposite 3000 por Zelle.`],
    ['a part is missing', (text: string) => text.split('\n').slice(0, 4).join('\n')],
  ])('is not ours if %s; that parts cannot be told is said', async (_, changed) => {
    await said('mama', '¿este mensaje es de ustedes?')
    const verdict = await said('mama', changed(alert), FORWARDED)
    expect(verdict).toContain(NOT_OURS)
    expect(verdict).toContain('Solo reconozco mensajes enteros')
    expect(verdict).not.toContain(OURS)
    expect(await said('mama', alert, FORWARDED)).toContain(OURS)
  })

  test('is known for 72 hours', async () => {
    await world.says('mama', 'ya la vi')
    await world.pass(71 * HOUR)
    await said('mama', '¿este mensaje es de ustedes?')
    expect(await said('mama', alert, FORWARDED)).toContain(`${OURS} hace 2 días`)
    await world.pass(2 * HOUR)
    await said('mama', '¿este mensaje es de ustedes?')
    expect(await said('mama', alert, FORWARDED)).toContain(NOT_OURS)
  })
})

test('a cry that somebody types while we wait for the message is a cry', async () => {
  await world.register('Rosa', { consulate: CHICAGO })
  await said('Rosa', '¿este mensaje es de ustedes?')
  const heard = await said('Rosa', 'me agarró la migra')
  expect(heard).not.toContain(NOT_OURS)
  expect(heard).toContain('guardada')
})

test('what is written in answer to an older question is no message that we are asked about', async () => {
  await world.says('Rosa', '/start')
  await world.taps('Rosa', 'consent:yes')
  await said('Rosa', '¿este mensaje es de ustedes?')
  expect(await said('Rosa', 'María de los Ángeles Hernández')).not.toContain(NOT_OURS)
})

test.each([
  'Deposite 3000 por Zelle para soltar a Ana. ¿este mensaje es de ustedes?',
  'Deposite 3000 por Zelle para soltar a Ana ¿es de ustedes?',
])('a scam with the question behind it gets the no: %s', async text => {
  expect(await said('mama', text)).toContain(NOT_OURS)
  expect(await said('mama', text, FORWARDED)).toContain(NOT_OURS)
})

test('outside the question a forwarded message gets no verdict', async () => {
  expect(await said('mama', alert, FORWARDED)).not.toMatch(/Sí, es nuestro|No lo mandé yo/)
})

describe('words of one’s own after the question', () => {
  beforeEach(async () => {
    await world.addDesk(CHICAGO, 'mesa')
    await world.register('Eva', { consulate: CHICAGO })
    await world.says('Eva', 'PÁNICO')
    await world.says('Eva', '¿este mensaje es de ustedes?')
    world.forget()
  })

  test('go on in the alert, and the question is over', async () => {
    const heard = await said('Eva', 'Eva toma medicina para el corazón')
    expect(heard).not.toContain(NOT_OURS)
    expect(world.heardBy('mesa')).toContain('medicina para el corazón')
    expect(await said('Eva', 'estoy en una camioneta blanca con otros tres')).not.toContain(NOT_OURS)
    expect(world.heardBy('mesa')).toContain('camioneta blanca')
  })

  test('of money get the answer to a scam', async () => {
    expect(await said('Eva', 'ya pague 500')).toContain('No pagues')
  })

  test('under somebody’s name and of money are what is asked about', async () => {
    expect(await said('Eva', 'Consulado de México: su hija está detenida, deposite 500 dólares')).toContain(
      NOT_OURS,
    )
  })
})
