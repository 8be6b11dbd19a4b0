import { beforeEach, describe, expect, test } from 'vitest'
import { type AlertFacts, isLive, type LiveAlert, type Outcome } from '../../src/domain/alert/alert.ts'
import { releasedFor } from '../../src/domain/alert/place/release.ts'
import type { AlertId, ConsulateId, Folio, NoticeId, RecipientId } from '../../src/domain/ids.ts'
import { later, MINUTE } from '../../src/domain/ids.ts'
import type { MessageId } from '../../src/domain/messaging/address.ts'
import type { Message } from '../../src/domain/messaging/message.ts'
import type { About, Notice } from '../../src/domain/outbox/notice.ts'
import { planNotices } from '../../src/notices/plan/plan.ts'
import { render, renderDigest } from '../../src/notices/render.ts'
import { choicesIn } from '../world/heard.ts'
import { CHICAGO, directory, LOS_ANGELES, PILSEN } from '../world/places.ts'
import { World } from '../world/world.ts'

let world: World
let facts: AlertFacts & { readonly alert: LiveAlert }

beforeEach(async () => {
  world = await inhabited()
  await world.says('Ana', 'PÁNICO')
  facts = await open()
})

async function inhabited(): Promise<World> {
  const world = await World.open()
  const place = { point: PILSEN, at: world.now, source: 'pin', accuracy: 18.4 } as const
  const ana = await world.register('Ana', { consulate: CHICAGO, place })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Louise', 'louise', { language: 'en' })
  await world.addDesk(CHICAGO, 'mesa')
  return world
}

async function open(): Promise<typeof facts> {
  const live = await world.live()
  if (live === undefined || !isLive(live.alert)) throw new Error('no alert')
  return { ...live, alert: live.alert }
}

/** A notice about the alert for one chat; without a recipient it is the person's. */
function notice(chat: string, about: About, more: Partial<Notice> = {}): Notice {
  const recipient = facts.recipients.find(one => one.address.chat === chat)
  return {
    id: 1 as NoticeId,
    to: recipient?.address ?? facts.person.address,
    group: recipient?.group ?? false,
    language: recipient?.language ?? 'es',
    about,
    rank: 'alert',
    due: world.now,
    alert: facts.alert.id,
    ...(recipient && { recipient: recipient.id }),
    addedAt: world.now,
    attempts: 0,
    repeat: false,
    ...more,
  }
}

function said(one: Notice, of: AlertFacts | 'unknown' = facts): Message | undefined {
  const known = of === 'unknown' ? undefined : of
  return render(one, known, directory, 'Casa del Migrante', world.now)
}

function textOf(message: Message | undefined): string {
  return message?.kind === 'text' ? message.text : ''
}

function ended(outcome: Outcome): AlertFacts {
  return { ...facts, alert: { ...facts.alert, state: 'closed', outcome, closedAt: world.now } }
}

const ALERT: About = { kind: 'alert', again: 0 }

test('the family reads who, when, where, which consulate, its numbers, what to do first, and who sends it', async () => {
  const message = said(notice('mama', ALERT))
  for (const part of [
    '🆘 ALERTA de Ana',
    'Folio: CHI-0001',
    '10:42 a.m., hora de Chicago',
    'Condado de Cook, Illinois',
    'unos 18 metros',
    'https://maps.google.com/?q=41.8525,-87.6514',
    'Consulado en Chicago: aviso enviado. Todavía no responde',
    '📞 Consulado en Chicago: +1',
    '+1 520 623 7874',
    'Qué hacer primero',
    'Este aviso es de Casa del Migrante',
    'Nunca pedimos dinero',
  ])
    expect(textOf(message)).toContain(part)
  expect(message && choicesIn(message).map(one => one.label)).toEqual(['✅ Recibido', '💚 Ya está a salvo'])
})

test('each reads their own language', async () => {
  expect(textOf(said(notice('louise', ALERT)))).toContain('ALERT from Ana')
  expect(textOf(said(notice('louise', ALERT)))).toContain('10:42 AM, Chicago time')
})

test('a notice that may have arrived says so, unless it edits what is there', async () => {
  expect(textOf(said(notice('mama', ALERT, { repeat: true })))).toMatch(/^\(Puede ser repetido\)\n/)
  const say: About = { kind: 'say', message: { kind: 'text', text: 'Hola' } }
  expect(textOf(said(notice('mama', say, { repeat: true }), 'unknown'))).toBe('(Puede ser repetido)\nHola')
  const edit = said(notice('Ana', { kind: 'tracker' }, { repeat: true, replaces: 'm7' as MessageId }))
  expect(edit).toMatchObject({ replaces: 'm7' })
  expect(textOf(edit)).not.toContain('repetido')
})

test('a consulate without a desk is told to be without, with the numbers to call', async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: LOS_ANGELES })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.says('Ana', 'PÁNICO')
  for (const chat of ['mama', 'Ana']) {
    expect(world.heardBy(chat)).toContain(
      'Consulado en Los Ángeles: aquí no tiene mesa. No recibió este aviso',
    )
    expect(world.heardBy(chat)).toContain('+1 520 623 7874')
  }
})

test('what the consulate’s copy is known to have reached, and no more, is said', async () => {
  const states = {
    waiting: 'estamos mandando',
    sent: 'aviso enviado. Todavía no responde',
    delivered: 'aviso entregado. Todavía no responde',
    read: 'leyó el aviso (10:43 a.m.). Todavía no responde',
    unreachable: 'no pudimos mandar',
  } as const
  const reached = {
    waiting: () => world.says('Ana', 'PÁNICO'),
    sent: () => {
      world.bot.away.clear()
      return world.pass(MINUTE)
    },
    delivered: () => world.receipt('mesa', 'delivered'),
    read: () => world.receipt('mesa', 'read'),
    unreachable: () => world.receipt('mesa', 'failed'),
  }
  world = await inhabited()
  world.bot.away.add('mesa')
  for (const state of ['waiting', 'sent', 'delivered', 'read', 'unreachable'] as const) {
    await reached[state]()
    facts = await open()
    expect(facts.recipients.find(one => one.role === 'desk')?.state).toBe(state)
    const words = states[state]
    expect(textOf(said(notice('mama', ALERT)))).toContain(words)
    expect(textOf(said(notice('mama', ALERT)))).not.toContain('atiende')
  }
})

describe('when the alert has ended', () => {
  test('nothing of it is said any more but that it ended', async () => {
    const closed = ended('released')
    const about: readonly About[] = [
      ALERT,
      { kind: 'alert', again: 2 },
      { kind: 'pin' },
      { kind: 'update', update: { kind: 'place' } },
      { kind: 'update', update: { kind: 'attended' } },
      { kind: 'update', update: { kind: 'received', by: 'Luis' } },
    ]
    for (const one of about)
      for (const chat of ['mama', 'mesa']) expect(said(notice(chat, one), closed)).toBeUndefined()
    const end: About = { kind: 'update', update: { kind: 'closed' } }
    expect(textOf(said(notice('mama', end), closed))).toContain('¡Buenas noticias!')
    expect(said(notice('mama', end))).toBeUndefined()
  })

  test('or is no longer known, nothing at all is said', async () => {
    expect(said(notice('mama', ALERT), 'unknown')).toBeUndefined()
  })

  test('every outcome has words for each reader', async () => {
    const end: About = { kind: 'update', update: { kind: 'closed' } }
    for (const outcome of [
      'cancelled',
      'released',
      'false-alarm',
      'desk-closed',
      'lapsed',
      'erased',
    ] as const)
      for (const chat of ['mama', 'louise', 'mesa', 'Ana']) {
        const closed = ended(outcome)
        expect(textOf(said(notice(chat, end), closed))).toContain('CHI-0001')
      }
  })

  test('an erasure leaves settled words that need nothing of what is gone', async () => {
    const erased = ended('erased')
    const drafts = planNotices({ kind: 'closed' }, erased, world.now)
    expect(new Set(drafts.map(one => one.to.chat))).toEqual(new Set(['louise', 'mama', 'mesa']))
    for (const draft of drafts) {
      // A desk's answers to it are about an alert that is gone: of that its random name is left.
      expect(draft.alert).toBe(draft.to.chat === 'mesa' ? erased.alert.id : undefined)
      expect(draft.recipient).toBeUndefined()
      expect(textOf(said({ ...notice('mama', draft.about) }, 'unknown'))).toMatch(/datos|data/)
    }
  })
})

test('a pin that waited in a crowded group is left out; a relative’s never is', async () => {
  const addedAt = later(world.now, -3 * MINUTE)
  expect(said(notice('mesa', { kind: 'pin' }, { addedAt }))).toBeUndefined()
  expect(said(notice('mesa', { kind: 'pin' }))).toMatchObject({ kind: 'pin', point: PILSEN })
  expect(said(notice('mama', { kind: 'pin' }, { addedAt }))).toMatchObject({
    kind: 'pin',
    address: 'Condado de Cook, Illinois',
  })
})

test('every message of a drill says that it is one, and no desk is told', async () => {
  world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Luis', 'luis')
  await world.addDesk(CHICAGO, 'mesa')
  world.forget()
  const drill = await world.drill('Ana')
  await world.taps('mama', `recibido:${drill}`)
  await world.taps('luis', `salvo:${drill}`)
  await world.says('Ana', 'cancelar')
  expect(world.heardBy('mesa')).toBe('')
  expect(world.heard.length).toBeGreaterThan(8)
  for (const one of world.heard.filter(({ to }) => to !== 'Ana')) expect(one.text).toContain('SIMULACRO')
  for (const message of await world.trackersOf('Ana')) expect(message.text).toContain('SIMULACRO')
})

test('a place abroad is said to be abroad', async () => {
  const { alert } = facts
  if (alert.drill || alert.about) throw new Error('an alert of hers, and no drill')
  const tijuana = {
    ...facts,
    alert: {
      ...alert,
      place: releasedFor(alert, {
        point: { lat: 32.45, lon: -117 },
        at: world.now,
        source: 'pin',
        release: { by: 'pin', at: world.now },
      }),
    },
  }
  expect(textOf(said(notice('mama', ALERT), tijuana))).toContain('Fuera de Estados Unidos')
})

test('an alert of no known consulate sends the family to CIAM', async () => {
  const { consulate: _, registered: __, ...alert } = facts.alert
  const text = textOf(said(notice('mama', ALERT), { ...facts, alert }))
  expect(text).toContain('Todavía no sabemos qué consulado toca')
  expect(text).toContain('pidió ayuda: ahora.')
})

test('where it is not known which clocks people look at, they read how long ago it was', async () => {
  const { consulate: _, registered: __, ...alert } = facts.alert
  world.clock.advance(3 * MINUTE)
  const tracker = textOf(said(notice('Ana', { kind: 'tracker' }), { ...facts, alert }))
  expect(tracker).toContain('guardada, hace 3 minutos')
  expect(tracker).not.toContain('UTC')
})

test('a reminder within the first minute tells of no 0 minutes', () => {
  world.clock.advance(20_000)
  for (const chat of ['mama', 'mesa']) {
    const text = textOf(said(notice(chat, { kind: 'alert', again: 1 })))
    expect(text).toContain('van menos de un minuto')
    expect(text).not.toContain('0 min')
  }
})

describe('a place that is not of now', () => {
  function since(minutes: number): Message | undefined {
    world.clock.advance(minutes * MINUTE)
    return said(notice('mesa', { kind: 'pin' }))
  }

  test('is a pin like any other within 15 minutes', () => {
    expect(since(14)).toMatchObject({ kind: 'pin', title: '🆘 Ana, CHI-0001' })
  })

  test('says so in the title of its pin, and to family and desk in words', () => {
    expect(since(40)).toMatchObject({ kind: 'pin', title: 'ANTERIOR, hace 40 minutos: Ana, CHI-0001' })
    for (const chat of ['mama', 'mesa'])
      for (const again of [0, 1])
        expect(textOf(said(notice(chat, { kind: 'alert', again })))).toContain(
          '📍 ANTERIOR, hace 40 minutos: Condado de Cook, Illinois.\n⚠️ Ya no es de ahora. Puede estar en otra parte.',
        )
  })

  test('is no pin after an hour, and keeps its line', () => {
    expect(since(61)).toBeUndefined()
    expect(textOf(said(notice('mesa', ALERT)))).toContain('📍 ANTERIOR, hace 1 hora: Condado de Cook')
    expect(textOf(renderDigest([notice('mesa', ALERT)], [facts], directory, world.now))).toContain(
      'ANTERIOR, hace 1 hora: Condado de Cook',
    )
  })
})

test('a digest names each alert once and shows each by its folio, within a message even if names are hostile', async () => {
  const hostile = '🧿'.repeat(300)
  const recipient = notice('mesa', ALERT).recipient ?? ('' as RecipientId)
  const attendance = { officer: hostile, at: world.now, recipient }
  const many = Array.from({ length: 25 }, (_, number): typeof facts => {
    const id = `alert${String(number).padStart(11, '0')}` as AlertId
    const folio = `CHI-${String(9_000 + number)}` as Folio
    const alert = { ...facts.alert, id, folio, consulate: CHICAGO as ConsulateId }
    return {
      ...facts,
      person: { ...facts.person, name: hostile },
      alert: number % 2 ? { ...alert, state: 'attended', attendance } : alert,
    }
  })
  const notices = many.map(one => notice('mesa', ALERT, { alert: one.alert.id }))
  const digest = renderDigest(notices, many, directory, world.now)
  expect(textOf(digest).length).toBeLessThanOrEqual(4096)
  expect(textOf(digest)).toContain('🆘 25 alertas')
  expect(choicesIn(digest).map(one => one.label)).toEqual(many.map(one => one.alert.folio))
  expect(choicesIn(digest)[0]?.id).toBe(`ver:${many[0]?.alert.id}`)
})

test('a digest leaves out what ended, and says so if all did', async () => {
  const closed = ended('cancelled')
  const one = renderDigest([notice('mesa', ALERT, { repeat: true })], [facts, closed], directory, world.now)
  expect(textOf(one)).toContain('🆘 1 alerta')
  expect(textOf(one)).toContain('Puede ser repetido')
  const none = renderDigest([notice('mesa', ALERT)], [closed], directory, world.now)
  expect(textOf(none)).toContain('ya terminaron')
})
