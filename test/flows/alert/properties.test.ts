import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AlertFacts, attendanceOf, isLive } from '../../../src/domain/alert/alert.ts'
import { isThirdParty } from '../../../src/domain/alert/cry.ts'
import { CALLBACK_IDS } from '../../../src/domain/messaging/callback-id.ts'
import type { InboundBody } from '../../../src/domain/messaging/inbound.ts'
import { Chat, codeIn } from '../../world/chat.ts'
import type { Heard } from '../../world/heard.ts'
import { choicesOf } from '../../world/heard.ts'
import { VOICE } from '../../world/media.ts'
import { CHICAGO, DOWNTOWN, LOS_ANGELES, PILSEN } from '../../world/places.ts'
import { World } from '../../world/world.ts'

/** Something that happens: somebody sends something, a network tells of a copy, or time passes. */
type Step =
  | { readonly who: string; readonly body: InboundBody }
  | { readonly receipt: 'delivered' | 'read' | 'failed'; readonly chat: string }
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
  fc.constantFrom(...CALLBACK_IDS).map(verb => ({ kind: 'choice', choice: `${verb}:ALERT` }) as const),
  fc.constantFrom('por:CONTACT', 'por:otra', 'yo:').map(choice => ({ kind: 'choice', choice }) as const),
  fc.string().map(choice => ({ kind: 'choice', choice }) as const),
  fc
    .record({ point, live: fc.constantFrom('no', 'start', 'move') })
    .map(pin => ({ kind: 'pin', ...pin }) as const),
  fc.constant(VOICE),
  fc.constant({ kind: 'membership', change: 'added' } as const),
)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ who: fc.constantFrom(...CHATS), body }) },
  {
    weight: 1,
    arbitrary: fc.record({
      receipt: fc.constantFrom('delivered', 'read', 'failed'),
      chat: fc.constantFrom(...CHATS),
    }),
  },
  { weight: 2, arbitrary: fc.nat({ max: 3 * 3_600_000 }).map(pass => ({ pass })) },
)

async function inhabited(): Promise<World> {
  const world = await World.open()
  const phone = new Chat(world, 'ana', { profile: HOSTILE })
  await phone.says('/start')
  await phone.taps('consent:yes')
  const ana = await world.person('ana')
  if (ana === undefined) throw new Error('nobody registered')
  await world.save({ ...ana, consulate: LOS_ANGELES })
  await phone.taps('go:add')
  const code = codeIn(await phone.card('Mamá \u202E@todos 🆘', '+13125550123'))
  await world.taps('mama', `join:${code}`)
  await phone.confirms()
  await world.addContact(ana, 'Luis', 'luis', { language: 'en' })
  await world.addDesk(CHICAGO, 'mesa-chicago')
  await world.addDesk(LOS_ANGELES, 'mesa-la')
  return world
}

async function happen(world: World, one: Step): Promise<void> {
  if ('pass' in one) await world.pass(one.pass)
  else if ('receipt' in one) await world.receipt(one.chat, one.receipt)
  else {
    const alert = (await world.alerts()).at(-1)?.alert.id ?? 'none'
    const ana = await world.person('ana')
    const contact = (ana && (await world.contactsOf(ana))[1]?.id) ?? 'none'
    const { body, who } = one
    const sent =
      body.kind === 'choice'
        ? { ...body, choice: body.choice.replace('ALERT', alert).replace('CONTACT', contact) }
        : body
    await world.sends(who, sent, { group: who.startsWith('mesa'), name: HOSTILE })
  }
}

/** Runs `check` after every step of many random histories, with what was heard because of that step. */
async function always(
  check: (world: World, heard: readonly Heard[], alerts: readonly AlertFacts[]) => void,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async steps => {
      const world = await inhabited()
      for (const one of steps) {
        world.forget()
        await happen(world, one)
        check(world, world.heard, await world.alerts())
      }
    }),
    { numRuns: 30 },
  )
}

/** For one property, in milliseconds: several times what a machine with other work to do was seen to take. */
const TIME_LIMIT = 120_000

test(
  'nothing that anybody sends ever throws, raises a second alert of the same person, or two of others whom they tell of',
  async () => {
    await always((_, __, alerts) => {
      const live = alerts.filter(one => one.alert.state !== 'closed')
      for (const about of [true, false]) {
        const persons = live.filter(one => isThirdParty(one.alert) === about).map(one => one.person.id)
        expect(new Set(persons).size).toBe(persons.length)
      }
    })
  },
  TIME_LIMIT,
)

test(
  'no relative ever sees a place outside a live alert',
  async () => {
    await always((_, heard, alerts) => {
      const shown = heard
        .filter(one => RELATIVES.includes(one.to))
        .filter(one => one.message.kind === 'pin' || one.text.includes('maps.google'))
      const live = alerts.some(one => isLive(one.alert))
      expect(shown.length === 0 || live).toBe(true)
    })
  },
  TIME_LIMIT,
)

test(
  'nobody is told that a consulate acts before one of its officers did',
  async () => {
    const claim =
      /(?<!nadie |nobody |si |if it |CIAM |no |no la |ninguna mesa |no desk )\b(?:atiende|attends)\b|\bsabe\b|enterad|\baware\b|en camino/i
    await always((_, heard, alerts) => {
      if (alerts.some(one => attendanceOf(one.alert) !== undefined)) return
      for (const { text } of heard) expect(text).not.toMatch(claim)
    })
  },
  TIME_LIMIT,
)

test(
  'every message fits its network, whatever people call themselves',
  async () => {
    await always((_, heard) => {
      for (const one of heard) {
        const { text } = one
        expect(text.length).toBeLessThanOrEqual(4096)
        // What somebody wrote is passed on as they wrote it, in its quotation marks; what they call themselves is not.
        expect(text.replaceAll(/«[^»]*»?/g, '«»')).not.toContain('https://x.example')
        expect(text).not.toContain('\u202E')
        for (const { id, label } of choicesOf([one])) {
          expect(new TextEncoder().encode(id).length).toBeLessThanOrEqual(64)
          expect(label.length).toBeGreaterThan(0)
        }
      }
    })
  },
  TIME_LIMIT,
)
