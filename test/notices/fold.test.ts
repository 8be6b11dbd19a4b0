import { beforeEach, describe, expect, test } from 'vitest'
import type { AlertFacts } from '../../src/domain/alert/alert.ts'
import type { Said, SaidId } from '../../src/domain/alert/said/said.ts'
import type { AlertId, NoticeId } from '../../src/domain/ids.ts'
import type { MessageId } from '../../src/domain/messaging/address.ts'
import type { About, Notice } from '../../src/domain/outbox/notice.ts'
import { type FoldedNews, foldNews } from '../../src/notices/fold.ts'
import type { KnownAlert } from '../../src/notices/phrases.ts'
import { PHOTO } from '../world/media.ts'
import { CHICAGO, directory, PILSEN } from '../world/places.ts'
import { ACCOUNT } from '../world/recording-bot.ts'
import { World } from '../world/world.ts'

let world: World
let alerts: KnownAlert[]
let last = 0

beforeEach(async () => {
  world = await World.open()
  await world.addDesk(CHICAGO, 'mesa')
  alerts = []
  await cry('Ana')
  await cry('Rosa')
})

async function cry(name: string): Promise<void> {
  await world.register(name, { consulate: CHICAGO, place: { point: PILSEN, at: world.now, source: 'pin' } })
  await world.says(name, 'PÁNICO')
  const facts = (await world.alerts()).find(({ person }) => person.name === name)
  if (facts === undefined) throw new Error('no alert')
  alerts.push(facts)
}

const of = (nth: number): KnownAlert => {
  const facts = alerts[nth]
  if (facts === undefined) throw new Error('no such alert')
  return facts
}

function deskCopy({ recipients }: AlertFacts) {
  const copy = recipients.find(one => one.role === 'desk')
  if (copy === undefined) throw new Error('no desk')
  return copy
}

/** News of one of the alerts for the desk. */
function news(nth: number, about: About, more: Partial<Notice> = {}): Notice {
  last += 1
  const { address: to, id: recipient } = deskCopy(of(nth))
  const row = { id: last as NoticeId, to, recipient, group: true, language: 'es', rank: 'update' } as const
  const { now } = world
  return {
    ...row,
    about,
    alert: of(nth).alert.id,
    due: now,
    addedAt: now,
    attempts: 0,
    repeat: false,
    ...more,
  }
}

/** Something is said in an alert: notices of it are written from all that was said. */
function saying(nth: number, what: Said['what']): Notice {
  const facts = of(nth)
  const { said = [] } = facts
  const id = ((deskCopy(facts).heard ?? 0) + said.length + 1) as SaidId
  const one: Said = {
    id,
    alert: facts.alert.id,
    at: world.now,
    author: { by: 'person' },
    what,
    to: 'everybody',
  }
  alerts[nth] = { ...facts, said: [...said, one] }
  return news(nth, { kind: 'said', from: id }, { slot: `said-${id}`, rank: 'escalation' })
}

const words = (text: string) => ({ kind: 'words', text }) as const
const PICTURE = { kind: 'media', media: { ...PHOTO, account: ACCOUNT } } as const
const PLACE: About = { kind: 'update', update: { kind: 'place' } }
const CONFIRMED: About = { kind: 'update', update: { kind: 'confirmed' } }

function fold(...notices: readonly Notice[]): FoldedNews {
  const known = new Map<AlertId, KnownAlert>(alerts.map(facts => [facts.alert.id, facts]))
  return foldNews(notices, known, directory, world.now)
}

const ids = (notices: readonly Notice[]) => notices.map(({ id }) => id)

describe('news of a busy desk in one message', () => {
  test('the words of everybody stand in it as they were said, each alert by itself under its folio', () => {
    const notices = [
      saying(0, words('estoy en el baño')),
      news(1, CONFIRMED),
      saying(0, words('ya entraron')),
    ]
    const folded = fold(...notices)
    const { text = '' } = folded.message ?? {}
    expect(text).toMatch(/^📋 Noticias de 2 alertas\n/)
    expect(text).toContain('estoy en el baño')
    expect(text).toContain('ya entraron')
    expect(text).toContain('CHI-0002 · Rosa: confirma')
    expect(text.indexOf('ya entraron')).toBeLessThan(text.indexOf('CHI-0002'))
    expect(folded.rest).toEqual([])
  })

  test('a place and its pin are one, with its link', () => {
    const folded = fold(news(0, PLACE), news(0, { kind: 'pin' }), news(1, { kind: 'pin' }))
    const links = folded.message?.text.match(/https:\S+/g) ?? []
    expect(links).toHaveLength(2)
    expect(folded.said).toHaveLength(3)
  })

  test('a photograph goes by itself, and what was said after it does not overtake it', () => {
    const first = saying(0, words('mira'))
    const rest = [saying(0, PICTURE), saying(0, words('es su camioneta'))]
    const folded = fold(first, news(1, CONFIRMED), ...rest)
    expect(ids(folded.rest)).toEqual(ids(rest))
    expect(folded.message?.text).not.toContain('camioneta')
    expect(folded.spoken.get(first)?.heard).toBe(first.about.kind === 'said' && first.about.from)
  })

  test('where a photograph is the oldest it goes first, so that it never waits for what came later', () => {
    const picture = saying(0, PICTURE)
    const others = [news(1, CONFIRMED), news(1, PLACE)]
    const folded = fold(...others, picture)
    expect(folded.message).toBeUndefined()
    expect(folded.rest[0]).toBe(picture)
    expect(folded.rest).toHaveLength(3)
  })

  test('what has no room goes with the next message, and nothing is cut', async () => {
    for (const name of ['Elena', 'Julia', 'Marta', 'Sofía', 'Lucía', 'Irma']) await cry(name)
    const long = 'ayuda '.repeat(90).trim()
    const notices = alerts.map((_, nth) => saying(nth, words(`${nth} ${long}`)))
    const folded = fold(...notices)
    expect(folded.rest.length).toBeGreaterThan(0)
    expect(folded.message?.text.length).toBeLessThanOrEqual(4_096)
    expect([...ids(folded.said), ...ids(folded.rest)].sort()).toEqual(ids(notices).sort())
    for (const [notice, { heard: newest }] of folded.spoken) {
      const { said = [] } = alerts.find(({ alert }) => alert.id === notice.alert) ?? {}
      const { what } = said.find(one => one.id === newest) ?? {}
      expect(folded.message?.text).toContain(what?.kind === 'words' ? what.text : '')
    }
  })

  test('of a message that was to be edited only the new words are told', () => {
    const first = saying(0, words('ya lo leyeron'))
    saying(0, words('y esto no'))
    const [facts, copy] = [of(0), deskCopy(of(0))]
    const heard = first.about.kind === 'said' ? first.about.from : undefined
    const recipients = facts.recipients.map(one => (one === copy && heard ? { ...one, heard } : one))
    alerts[0] = { ...facts, recipients }
    const folded = fold({ ...first, replaces: '7' as MessageId }, news(1, CONFIRMED))
    expect(folded.message?.text).toContain('y esto no')
    expect(folded.message?.text).not.toContain('ya lo leyeron')
    expect(folded.message).not.toHaveProperty('replaces')
  })

  test('a message that may have arrived is said to be a repeat', () => {
    expect(fold(news(0, CONFIRMED, { repeat: true }), news(1, CONFIRMED)).message?.text).toMatch(
      /^\(Puede ser repetido\)/,
    )
  })
})
