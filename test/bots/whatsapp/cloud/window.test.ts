import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { approvedTemplates } from '../../../../src/app/whatsapp-templates.ts'
import type { Template } from '../../../../src/bots/whatsapp/cloud/templates.ts'
import { DAY, HOUR } from '../../../../src/domain/ids.ts'
import { bareWords } from '../../../../src/domain/messaging/bare-words.ts'
import type { ApprovedTemplate } from '../../../doubles/whatsapp-cloud/shapes.ts'
import { Bench } from '../../contract/bench.ts'
import { type CloudHarness, cloudHarness } from './harness.ts'

const NOTICE: ApprovedTemplate = {
  name: 'avisa_aviso',
  language: 'es',
  text: 'Aviso para ti de Avisa:\n\n{{1}}\n\nEscribe aquí para contestar. Nunca pedimos dinero.',
  buttons: [],
}
const FAMILY: ApprovedTemplate = {
  ...NOTICE,
  name: 'avisa_familia',
  buttons: ['Recibido', 'Ya está a salvo'],
}
const NONE = { notice: undefined, family: undefined, desk: undefined, number: undefined }
const NAMED = approvedTemplates({ ...NONE, notice: 'avisa_aviso', family: 'avisa_familia' })

const ALERT = {
  kind: 'text',
  text: '🆘 ALERTA de Ana\n\nFolio: CHI-0412\n📍 https://maps.google.com/?q=41.85,-87.65',
  choices: [
    [
      { id: 'recibido:a1', label: '✅ Recibido' },
      { id: 'salvo:a1', label: '💚 Ya está a salvo' },
    ],
  ],
} as const

let bench: Bench
let harness: CloudHarness

async function open(named: readonly Template[], templates: readonly ApprovedTemplate[]): Promise<void> {
  bench = await Bench.make(async (ports, clock) => {
    harness = await cloudHarness(ports, clock, { named, templates })
    return harness
  })
  await bench.start()
}

afterEach(() => bench.close())

/** The person writes, and then is silent for longer than the network's 24 hours. */
async function silentForADay(): Promise<void> {
  await bench.network.say(bench.network.relative, 'hola')
  await bench.hear('text')
  bench.clock.advance(DAY)
  // The leap let a question about our own number run out of time: it is asked again.
  await bench.passing(() => bench.bot.health().state === 'up')
}

const shown = () => harness.server.world.shown(harness.network.user(harness.network.relative))

describe('outside the 24 hours, with templates', () => {
  beforeEach(() => open(NAMED, [NOTICE, FAMILY]))

  test('an alert goes by the template whose replies are its choices, in one line, and a tap comes back', async () => {
    await silentForADay()
    const id = await bench.say(bench.network.relative, ALERT)
    expect(shown()).toMatchObject([{ template: 'avisa_familia' }])
    expect(shown()[0]?.text).toContain(
      '🆘 ALERTA de Ana · Folio: CHI-0412 · 📍 https://maps.google.com/?q=41.85,-87.65',
    )
    await harness.network.tap(harness.network.relative, id, 'Ya está a salvo')
    expect(await bench.hear('choice', 1)).toMatchObject({ choice: 'salvo:a1', on: id })
  })

  test('other choices are numbers in the template without replies, and a number comes back as its choice', async () => {
    await silentForADay()
    const choices = [[{ id: 'join:c1', label: 'Sí, acepto' }], [{ id: 'refuse:c1', label: 'No, gracias' }]]
    await bench.say(bench.network.relative, { kind: 'text', text: '¿Aceptas?', choices })
    expect(shown()[0]).toMatchObject({ template: 'avisa_aviso' })
    expect(shown()[0]?.text).toContain('¿Aceptas? · 1. Sí, acepto · 2. No, gracias')
    await bench.network.say(bench.network.relative, '2')
    expect(await bench.hear('choice', 1)).toMatchObject({ choice: 'refuse:c1' })
  })

  test('a pin goes as a link, and a long text is cut to what a template holds', async () => {
    await silentForADay()
    await bench.say(bench.network.relative, { kind: 'pin', point: { lat: 41.85, lon: -87.65 }, title: 'Ana' })
    await bench.say(bench.network.relative, { kind: 'text', text: 'Llama al consulado. '.repeat(200) })
    expect(shown()[0]?.text).toContain('Ana · https://maps.google.com/?q=41.85,-87.65')
    expect(shown()[1]?.text).toContain('…')
  })

  test('whoever writes again is written to plainly again', async () => {
    await silentForADay()
    await bench.network.say(bench.network.relative, 'ya estoy')
    await bench.hear('text', 1)
    await bench.say(bench.network.relative, ALERT)
    expect(shown()[0]?.template).toBeUndefined()
    bench.clock.advance(DAY - HOUR)
    await bench.say(bench.network.relative, ALERT)
    expect(shown()[1]?.template).toBeUndefined()
  })

  test('words are said plainly after the answer, by template once the 24 hours are over again, and plainly after the next', async () => {
    const words = { kind: 'text', text: '🗣️ Ana escribió, 10:42 a.m.: «me llevan a Broadview»' } as const
    await silentForADay()
    await bench.say(bench.network.relative, words)
    await bench.network.say(bench.network.relative, 'ok')
    await bench.hear('text', 1)
    await bench.say(bench.network.relative, words)
    bench.clock.advance(DAY)
    await bench.passing(() => bench.bot.health().state === 'up')
    await bench.say(bench.network.relative, words)
    await bench.network.say(bench.network.relative, 'sigo aquí')
    await bench.hear('text', 2)
    await bench.say(bench.network.relative, words)
    expect(shown().map(({ template }) => template)).toEqual([
      'avisa_aviso',
      undefined,
      'avisa_aviso',
      undefined,
    ])
    for (const { text } of shown()) expect(text).toContain('«me llevan a Broadview»')
  })

  test('what a restarted process did not know, the late failure tells, and the alert arrives after all', async () => {
    await silentForADay()
    await bench.settle(bench.bot.stop())
    const next = await bench.again()
    await bench.begin(next)
    const sent = await bench.settle(next.send(bench.network.relative, ALERT, new AbortController().signal))
    if (sent.kind !== 'accepted') throw new Error('the network takes it, and lets it fail later')
    const arrived = await bench.passing(() => shown()[0])
    expect(arrived.template).toBe('avisa_familia')
    // What becomes of the template is told of the message that it stands for; of the failure nothing is.
    harness.server.world.report(harness.network.user(harness.network.relative), arrived.wamid, 'delivered')
    const receipt = await bench.hear('receipt', 1)
    expect(receipt).toMatchObject({ of: sent.id, state: 'delivered' })
    // And now it is known.
    await bench.settle(next.send(bench.network.relative, ALERT, new AbortController().signal))
    expect(harness.server.posted.map(({ type }) => type)).toEqual(['interactive', 'template', 'template'])
  })

  test('a template that is not there gives way to the one without replies; if none is there it waits and shows', async () => {
    await silentForADay()
    harness.server.templates.splice(1, 1)
    await bench.say(bench.network.relative, ALERT)
    expect(shown()[0]?.template).toBe('avisa_aviso')
    expect(shown()[0]?.text).toContain('1. ✅ Recibido · 2. 💚 Ya está a salvo')
    harness.server.templates.splice(0)
    expect(await bench.sendSlowly(bench.network.relative, ALERT)).toEqual({
      kind: 'later',
      why: 'template',
      scope: 'chat',
    })
    expect(bench.bot.health()).toMatchObject({ state: 'degraded', why: 'template' })
  })
})

describe('outside the 24 hours, without templates', () => {
  beforeEach(() => open([], []))

  test('the network is asked, and its late failure is a receipt that somebody can read', async () => {
    await silentForADay()
    const of = await bench.say(bench.network.relative, ALERT)
    expect(await bench.hear('receipt', 1)).toMatchObject({ of, state: 'failed' })
    expect(bench.written.join('')).toContain('131047')
    expect(shown()).toEqual([])
  })
})

test('what no named template can bear is asked of the network all the same, and fails for all to see', async () => {
  await open(approvedTemplates({ ...NONE, family: 'avisa_familia' }), [FAMILY])
  await silentForADay()
  const of = await bench.say(bench.network.relative, { kind: 'text', text: 'Ana avisa que ya salió.' })
  expect(await bench.hear('receipt', 1)).toMatchObject({ of, state: 'failed' })
  await bench.say(bench.network.relative, ALERT)
  expect(shown()).toMatchObject([{ template: 'avisa_familia' }])
})

test('a template that is sent tells the text that its reader sees, to be known again by it', async () => {
  await open(approvedTemplates({ ...NONE, family: 'avisa_familia' }), [FAMILY])
  await silentForADay()
  const sent = await bench.sendSlowly(bench.network.relative, ALERT)
  expect(sent).toMatchObject({
    kind: 'accepted',
    instead: expect.stringMatching(
      /^Alerta de alguien que te eligió[\s\S]*\n\n🆘 ALERTA de Ana · Folio[\s\S]*BAJA\.$/,
    ),
  })
})

test('no name is no template; a name is one in each language that reads it', () => {
  expect(approvedTemplates(NONE)).toEqual([])
  const templates = approvedTemplates({ notice: 'n', family: 'f', desk: 'd', number: 'u' })
  expect(templates.map(({ name, language, buttons }) => [name, language, buttons.length])).toEqual([
    ['f', 'es', 2],
    ['f', 'en', 2],
    ['u', 'es', 2],
    ['u', 'en', 2],
    ['d', 'es', 4],
    ['n', 'es', 0],
    ['n', 'en', 0],
  ])
})

test('the docs have templates submitted with the labels that an alert has', () => {
  const docs = readFileSync(new URL('../../../../docs/whatsapp.md', import.meta.url), 'utf8')
  const submitted = [...docs.matchAll(/^\| buttons \| (`.*`) \|$/gm)].map(([, labels = '']) =>
    bareWords(labels),
  )
  const borne = approvedTemplates({ ...NONE, family: 'f', desk: 'd', number: 'u' })
  expect(borne.map(({ buttons }) => bareWords(buttons.join(' '))).toSorted()).toEqual(submitted.toSorted())
})
