import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Choice } from '../../../../src/domain/messaging/message.ts'
import type { CloudMessage } from '../../../doubles/whatsapp-cloud/world.ts'
import { Bench } from '../../contract/bench.ts'
import { type CloudHarness, cloudHarness } from './harness.ts'

let bench: Bench
let harness: CloudHarness

beforeEach(async () => {
  bench = await Bench.make(async (ports, clock) => {
    harness = await cloudHarness(ports, clock, { limits: true })
    return harness
  })
  await bench.start()
})
afterEach(() => bench.close())

const choicesOf = (labels: readonly string[]): readonly (readonly Choice[])[] =>
  labels.map((label, at) => [{ id: `go:${at}`, label }])

const shown = (): readonly CloudMessage[] =>
  harness.server.world.shown(harness.network.user(harness.network.person))

describe('choices', () => {
  test.each([
    ['button_reply', ['Sí', 'No', 'Repetir']],
    ['list_reply', ['Sí', 'No', 'Repetir', 'Saltar']],
    ['list_reply', ['Sí', 'Una respuesta de 24 letr']],
    ['list_reply', ['Ana', 'Ana']],
    ['none', ['Sí', 'Una respuesta de 25 letras']],
    ['none', Array.from({ length: 11 }, (_, at) => `Estado ${at + 1}`)],
  ] as const)('are a %s for %j, and the last comes back by its id', async (kind, labels) => {
    const choices = choicesOf(labels)
    const on = await bench.say(harness.network.person, { kind: 'text', text: '¿Cuál?', choices })
    expect(shown()[0]?.tapKind).toBe(kind)
    if (kind === 'none') await harness.network.say(harness.network.person, String(labels.length))
    else {
      const last = shown()[0]?.taps.at(-1)
      const { world } = harness.server
      const content = { type: 'interactive', interactive: { type: kind, [kind]: last } }
      world.send(harness.network.user(harness.network.person), content, harness.network.wamid(on))
    }
    expect(await bench.hear('choice')).toMatchObject({ choice: `go:${labels.length - 1}`, on })
  })

  test('numbered in two messages are those of the newest, or of the one that is answered', async () => {
    const { network } = harness
    const eleven = choicesOf(Array.from({ length: 11 }, (_, at) => `Opción ${at + 1}`))
    const other = eleven.map(row => row.map(({ label }) => ({ id: `other:${label}`, label })))
    const first = await bench.say(network.person, { kind: 'text', text: 'Uno', choices: eleven })
    await bench.say(network.person, { kind: 'text', text: 'Dos', choices: other })
    await network.say(network.person, '3')
    expect(await bench.hear('choice')).toMatchObject({ choice: 'other:Opción 3' })
    await network.say(network.person, 'opcion 3', first)
    expect(await bench.hear('choice', 1)).toMatchObject({ choice: 'go:2', on: first })
    await network.say(network.person, '99')
    expect(await bench.hear('text', 2)).toMatchObject({ text: '99' })
  })

  test('stand under the end of a text that is longer than what can bear them', async () => {
    const text = 'Llama al consulado con calma. '.repeat(60).trim()
    await bench.say(harness.network.person, { kind: 'text', text, choices: choicesOf(['Recibido']) })
    expect(shown().map(({ taps }) => taps.length)).toEqual([0, 1])
    expect(
      shown()
        .map(({ text: part }) => part)
        .join(' '),
    ).toBe(text)
    expect(shown()[1]?.text?.length).toBeLessThanOrEqual(1_024)
  })
})

describe('the keyboard', () => {
  const panic = [{ label: '🆘 PÁNICO', sends: 'label' }] as const
  const place = [{ label: '📍 Enviar ubicación', sends: 'location' }] as const

  test('that begins with the place asks for it', async () => {
    const { network } = harness
    await bench.say(network.person, { kind: 'text', text: 'Manda tu ubicación', keyboard: [place, panic] })
    expect(shown()[0]).toMatchObject({ asksPlace: true, text: 'Manda tu ubicación' })
  })

  test('of other keys is a list, and a key comes back as its label', async () => {
    const { network } = harness
    const id = await bench.say(network.person, { kind: 'text', text: 'Listo', keyboard: [panic, place] })
    await network.tap(network.person, id, '🆘 PÁNICO')
    expect(await bench.hear('text')).toMatchObject({ text: '🆘 PÁNICO' })
  })

  test('that is taken away leaves the words alone', async () => {
    await bench.say(harness.network.person, { kind: 'text', text: 'Borrado', keyboard: [] })
    expect(shown()[0]).toMatchObject({ text: 'Borrado', taps: [], asksPlace: false })
  })
})

test('a pin has its title and its address', async () => {
  const point = { lat: 41.85, lon: -87.65 }
  const pin = { kind: 'pin', point, title: '🆘 Ana, CHI-0412', address: 'Condado de Cook, IL' } as const
  await bench.say(harness.network.person, pin)
  expect(harness.server.posted[0]).toMatchObject({
    type: 'location',
    location: { latitude: 41.85, longitude: -87.65, name: pin.title, address: pin.address },
  })
})

test('whoever keeps the pace is never refused for it', async () => {
  const { pace } = bench.bot
  const { network } = harness
  for (let at = 0; at < pace.chat.burst; at++)
    await bench.say(network.person, { kind: 'text', text: `${at}` })
  for (let at = 0; at < 40; at++) {
    bench.clock.advance(1_000 / pace.chat.perSecond)
    await bench.say(network.person, { kind: 'text', text: `${at}` })
  }
})

test('whoever does not is refused for that reader alone, until the borrowed time has passed', async () => {
  const { network } = harness
  const text = { kind: 'text', text: 'Aviso' } as const
  for (let at = 0; at < 45; at++) {
    if (at % 20 === 19) bench.clock.advance(1_000)
    await bench.say(network.person, text)
  }
  expect(await bench.sendSlowly(network.person, text)).toEqual({ kind: 'later', why: 'pace', scope: 'chat' })
  await bench.say(network.relative, text)
  bench.clock.advance(12_000)
  await bench.say(network.person, text)
})
