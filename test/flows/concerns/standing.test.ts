import { beforeEach, describe, expect, test } from 'vitest'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Tía', 'tia')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'me agarró la migra')
  await world.says('tia', 'recibido')
  world.forget()
})

describe('whoever asks in the middle of their own alert', () => {
  test.each([
    '¿qué hago?',
    'que hago',
    '¿ya les avisaron?',
    'ya le avisaron a mi mama?',
    'ya les avisaron',
    '¿quién viene?',
    '¿alguien viene por mi?',
    '¿me van a ayudar?',
    'no entiendo',
    'no sé qué hacer',
    '¿hay alguien ahí?',
    'hola?',
    '¿cuánto tiempo me pueden tener?',
    'did anyone answer?',
    'what do I do?',
  ])('%s reads who was told and who answered, and those who are told read the words', async question => {
    await world.says('Ana', question)
    expect(world.heardBy('Ana')).toContain('• Tía respondió ')
    expect(world.heardBy('Ana')).toMatch(/• Mamá: (?:enviado|entregado)/)
    expect(world.heardBy('Ana')).not.toMatch(/manda 🆘 PÁNICO|¿También avisamos/i)
    for (const chat of ['mama', 'mesa']) expect(world.heardBy(chat)).toContain(`«${question}»`)
  })

  test.each([
    ['tengo q firmar', 'No firmes lo que no entiendas.'],
    ['que les digo', 'Si ya te detuvieron'],
    ['q les digo', 'Si ya te detuvieron'],
    ['q ago', 'No firmes lo que no entiendas.'],
    ['me pueden kitar a mis ijos?', 'hijos'],
    ['cuanto tiempo me pueden detener?', '72'],
    ['tengo derecho a una llamada?', 'No lo sé'],
    ['can they take my phone', 'tel'],
    ['kiero ablar con un avogado', 'abogado'],
  ])('%s reads its answer, and the words go on', async (question, said) => {
    await world.says('Ana', question)
    expect(world.heardBy('Ana')).toContain(said)
    await world.pass(60_000)
    for (const chat of ['mama', 'mesa']) expect(world.heardBy(chat)).toContain(`«${question}»`)
  })

  test('what to do reads that, too', async () => {
    await world.says('Ana', '¿qué hago?')
    expect(world.heardBy('Ana')).toContain('No firmes lo que no entiendas.')
  })

  test('and cries again, is heard as before', async () => {
    await world.pass(60_000)
    await world.says('Ana', '¿qué hago? me están llevando')
    expect(world.heardBy('mama')).toContain('Recordatorio')
  })
})

test('nobody in an alert of their own is told to send PÁNICO, whatever they send, and everybody else is', async () => {
  const acts = async (chat: string) => {
    for (const text of ['/ayuda', '/derechos', 'vi una patrulla de ICE en la 26'])
      await world.says(chat, text)
    for (const topic of ['door', 'street', 'signing', 'children']) await world.taps(chat, `rights:${topic}`)
    await world.sends(chat, { kind: 'unsupported', what: 'sticker' })
    await world.sends(chat, { kind: 'call' })
    return world.heardBy(chat).replaceAll('🆘 PÁNICO]', '')
  }
  const inAlert = await acts('Ana')
  expect(inAlert).not.toContain('PÁNICO')
  expect(inAlert).toContain('Eso no lo puedo abrir.\n🆘 Tu alerta sigue activa.')
  await world.register('Beto', { consulate: CHICAGO })
  expect(await acts('Beto')).toContain('Si te detienen, manda 🆘 PÁNICO.')
})

describe('a relative who asks', () => {
  test.each(['¿ya les avisaron?', '¿quién viene?', 'ya le avisaron al consulado?', '¿alguien contestó?'])(
    '%s reads the alert as it stands, with who else answered, and never that we do not know',
    async question => {
      await world.says('mama', question)
      expect(world.heardBy('mama')).toMatch(/✅ Ya contestaron: Tía \(/)
      expect(world.heardBy('mama')).toContain('Todavía no responde')
      expect(world.heardBy('mama')).not.toMatch(/No lo sé|PÁNICO|Escribe \/estado/)
      expect(world.heardBy('mesa')).toContain(`«${question}»`)
    },
  )
})
