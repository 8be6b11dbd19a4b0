import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InboundBody } from '../../src/domain/messaging/inbound.ts'
import type { Message } from '../../src/domain/messaging/message.ts'
import { Chat } from '../world/chat.ts'
import { choiceIdsOf } from '../world/heard.ts'
import { VOICE } from '../world/media.ts'
import { World } from '../world/world.ts'

/** What people send, what clients send, and what neither should. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '/start',
    '/familia',
    '/derechos',
    '/mi_consulado',
    '/simulacro',
    '/idioma',
    '/ayuda',
    '/privacidad',
    '/borrar',
    '/panico',
    '/mesa abc',
    '/start abc',
    'ALTA abcdefgh',
    'BAJA',
    'sí',
    'no',
    'saltar',
    'atrás',
    'cancelar',
    '🆘 PÁNICO',
    '👪 Familia',
    'PÁNICO',
    'ayuda',
    'me agarró la migra',
    'falsa alarma',
    'hay redada',
    '¿qué hago?',
    '60608',
    'Springfield',
    'Guadalajara',
    'Lupita',
    'Mamá 312 555 0123',
    '312 555 0123',
    '\u202E\u0000\uD800',
  ),
)

const body: fc.Arbitrary<InboundBody | 'tap'> = fc.oneof(
  { weight: 3, arbitrary: typed.map(text => ({ kind: 'text', text }) as const) },
  // A tap on one of the choices that were offered last.
  { weight: 4, arbitrary: fc.constant('tap' as const) },
  { weight: 1, arbitrary: fc.string({ maxLength: 70 }).map(choice => ({ kind: 'choice', choice }) as const) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('pin' as const),
      point: fc.record({ lat: fc.double({ min: -100, max: 100 }), lon: fc.double({ min: -200, max: 200 }) }),
      live: fc.constantFrom('no', 'start', 'move'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      { kind: fc.constant('contact' as const), name: fc.string(), phone: fc.string(), own: fc.boolean() },
      { requiredKeys: ['kind', 'name', 'own'] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(VOICE, { kind: 'unsupported', what: 'sticker' } as const),
  },
)

test('any sequence of messages is answered within what every network takes, and leaves a state that can be read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(body, fc.nat()), { maxLength: 25 }), async steps => {
      const world = await World.open()
      const chat = new Chat(world, 'Lupita')
      for (const [what, which] of steps) {
        world.forget()
        const offered = choiceIdsOf(chat.last)
        const choice = offered[which % Math.max(1, offered.length)] ?? 'consent:yes'
        await chat.sends(what === 'tap' ? { kind: 'choice', choice } : what)
        expect(await chat.state()).toEqual(await world.storedState('Lupita'))
        for (const { message } of world.heard) expectFit(message)
      }
    }),
    { numRuns: 60 },
  )
}, 120_000)

function expectFit(message: Message): void {
  if (message.kind !== 'text') return
  expect(message.text.trim()).not.toBe('')
  expect(message.text.length).toBeLessThanOrEqual(4096)
  expect(message.text).not.toMatch(/\{\{|undefined|\[object/)
  const choices = (message.choices ?? []).flat()
  expect(choices.length).toBeLessThanOrEqual(100)
  for (const { id, label } of choices) {
    expect(Buffer.byteLength(id)).toBeLessThanOrEqual(64)
    expect([...label].length).toBeLessThanOrEqual(24)
    expect(label.trim()).not.toBe('')
  }
}

test('in a group that is no desk nothing of a person is answered', async () => {
  const world = await World.open()
  expect(await world.keeping(() => world.says('Lupita', '/start', { group: true }))).toEqual([])
})
