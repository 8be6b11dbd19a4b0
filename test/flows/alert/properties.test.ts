import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLive } from '../../../src/domain/alert/alert.ts'
import { VERBS } from '../../../src/domain/messaging/alert-choices.ts'
import type { InboundBody } from '../../../src/domain/messaging/inbound.ts'
import { AlertWorld, CHICAGO, choicesOf, DOWNTOWN, LOS_ANGELES, PILSEN } from '../alert-world.ts'

/** Something that happens: somebody sends something, a network tells of a copy, or time passes. */
type Step =
  | { readonly who: string; readonly body: InboundBody }
  | { readonly receipt: 'sent' | 'delivered' | 'read' | 'unreachable'; readonly chat: string }
  | { readonly pass: number }

const RELATIVES = ['mama', 'luis']
const CHATS = ['ana', ...RELATIVES, 'mesa-chicago', 'mesa-la', 'stranger']
const HOSTILE = '\u202Eolgeip\u202C https://x.example @todos\n🆘 CHI-0001\u0000'.repeat(8)

const words = fc.oneof(
  fc.constantFrom(
    'PÁNICO',
    '🆘 PÁNICO',
    '/panico',
    'ayuda',
    'se llevaron a mi hermana',
    'falsa alarma',
    'ya me soltaron',
    'estoy bien',
    'me sacaron',
    '/estado',
    '/mesa',
    HOSTILE,
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

const degrees = fc.oneof(fc.double(), fc.double({ min: -180, max: 180 }))
const point = fc.oneof(
  fc.constantFrom(PILSEN, DOWNTOWN, { lat: 0, lon: 0 }),
  fc.record({ lat: degrees, lon: degrees }),
)

/** A choice is a verb with one of the ids that are about, chosen when it is tapped, or anything at all. */
const body: fc.Arbitrary<InboundBody> = fc.oneof(
  words.map(text => ({ kind: 'text', text }) as const),
  fc.constantFrom(...VERBS).map(verb => ({ kind: 'choice', choice: `${verb}:ALERT` }) as const),
  fc.constantFrom('por:CONTACT', 'por:otra', 'yo:').map(choice => ({ kind: 'choice', choice }) as const),
  fc.string().map(choice => ({ kind: 'choice', choice }) as const),
  fc
    .record({ point, live: fc.constantFrom('no', 'start', 'move') })
    .map(pin => ({ kind: 'pin', ...pin }) as const),
  fc.constant({ kind: 'voice' } as const),
  fc.constant({ kind: 'membership', change: 'added' } as const),
)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ who: fc.constantFrom(...CHATS), body }) },
  {
    weight: 1,
    arbitrary: fc.record({
      receipt: fc.constantFrom('sent', 'delivered', 'read', 'unreachable'),
      chat: fc.constantFrom(...CHATS),
    }),
  },
  { weight: 2, arbitrary: fc.nat({ max: 3 * 3_600_000 }).map(pass => ({ pass })) },
)

function inhabited(): AlertWorld {
  const world = new AlertWorld()
  const ana = world.register('ana', { consulate: LOS_ANGELES, name: HOSTILE })
  world.addContact(ana, HOSTILE, 'mama', { phone: '+13125550123' })
  world.addContact(ana, 'Luis', 'luis', { language: 'en' })
  world.addDesk(CHICAGO, 'mesa-chicago')
  world.addDesk(LOS_ANGELES, 'mesa-la')
  return world
}

function happen(world: AlertWorld, one: Step): void {
  if ('pass' in one) world.pass(one.pass)
  else if ('receipt' in one) receive(world, one)
  else {
    const alert = [...world.alerts.keys()].at(-1) ?? 'none'
    const contact = world.contacts[1]?.id ?? 'none'
    const { body, who } = one
    const sent =
      body.kind === 'choice'
        ? { ...body, choice: body.choice.replace('ALERT', alert).replace('CONTACT', contact) }
        : body
    world.sends(who, sent, { group: who.startsWith('mesa'), name: HOSTILE })
  }
}

/** A receipt never takes back an answer: the engine sees to that before it tells anybody. */
function receive(world: AlertWorld, { receipt, chat }: Extract<Step, { readonly receipt: unknown }>): void {
  const answered = [...world.alerts.values()].some(({ recipients }) =>
    recipients.some(({ address, state }) => address.chat === chat && state === 'answered'),
  )
  if (!answered) world.receipt(chat, receipt)
}

/** Runs `check` after every step of many random histories. */
function always(check: (world: AlertWorld, before: number) => void): void {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), steps => {
      const world = inhabited()
      for (const one of steps) {
        const before = world.heard.length
        happen(world, one)
        check(world, before)
      }
    }),
    { numRuns: 150 },
  )
}

test('nothing that anybody sends ever throws, or raises a second alert of the same person', () => {
  always(world => {
    for (const person of world.persons.values()) {
      const own = [...world.alerts.values()].filter(one => one.person.id === person.id)
      expect(own.filter(one => one.alert.state !== 'closed').length).toBeLessThanOrEqual(1)
    }
  })
})

test('no relative ever sees a place outside a live alert', () => {
  always((world, before) => {
    const shown = world.heard
      .slice(before)
      .filter(one => RELATIVES.includes(one.to))
      .filter(one => one.message.kind === 'pin' || one.text.includes('maps.google'))
    const live = [...world.alerts.values()].some(one => isLive(one.alert))
    expect(shown.length === 0 || live).toBe(true)
    // And never in the answer to what a relative sent, whatever it was.
    expect(shown.every(one => one.draft !== undefined)).toBe(true)
  })
})

test('nobody is told that a consulate acts before one of its officers did', () => {
  const claim = /(?<!nadie |nobody )\b(?:atiende|attends)\b|\bsabe\b|enterad|\baware\b|en camino/i
  always((world, before) => {
    const acted = [...world.alerts.values()].some(one => one.alert.officer !== undefined)
    if (acted) return
    for (const { text } of world.heard.slice(before)) expect(text).not.toMatch(claim)
  })
})

test('every message fits its network, whatever people call themselves', () => {
  always((world, before) => {
    for (const { message, text } of world.heard.slice(before)) {
      expect(text.length).toBeLessThanOrEqual(4096)
      expect(text).not.toContain('https://x.example')
      expect(text).not.toContain('\u202E')
      for (const { id, label } of choicesOf(message)) {
        expect(new TextEncoder().encode(id).length).toBeLessThanOrEqual(64)
        expect(label.length).toBeGreaterThan(0)
      }
    }
  })
})
