import { describe, expect, test } from 'vitest'
import { type AlertId, DAY, type Instant, instant, type NoticeId } from '../../../src/domain/ids.ts'
import type { AccountId } from '../../../src/domain/messaging/address.ts'
import { LONGEST_BACKOFF } from '../../../src/domain/outbox/backoff.ts'
import type { NoticeHeader } from '../../../src/domain/outbox/notice.ts'
import type { Pace } from '../../../src/domain/outbox/rate-limit.ts'
import { type Batch, DIGEST_SIZE, SendQueue } from '../../../src/engine/outbox/send-queue.ts'

const account = 'simulator' as AccountId
const ample = { perSecond: 1_000, burst: 1_000 }
const generous: Pace = { account: ample, chat: ample, group: ample, parallel: 1_000 }
const NOW = instant(1_000_000)

let last = 0
function header(chat: string, rest: Partial<NoticeHeader> = {}): NoticeHeader {
  last += 1
  const id = last as NoticeId
  return {
    id,
    account,
    chatKey: chat,
    group: false,
    rank: 'conversation',
    due: NOW,
    kind: 'say',
    attempts: 0,
    ...rest,
  }
}

/** Lanes with a clock that stands still unless it is moved. */
class Line {
  readonly lanes: SendQueue
  now: Instant = NOW
  steady = 0

  constructor(pace: Partial<Pace> = {}) {
    this.lanes = new SendQueue(account, { ...generous, ...pace })
  }

  add(...headers: NoticeHeader[]): void {
    for (const one of headers) this.lanes.add(one, this.now, this.steady)
  }

  pass(milliseconds: number): void {
    this.now = instant(this.now + milliseconds)
    this.steady += milliseconds
  }

  next(): Batch | { wait: number | undefined } {
    return this.lanes.next(this.steady)
  }

  /** Takes all that may go now, ending each send at once, in the order in which they went. */
  drain(): NoticeId[] {
    const went: NoticeId[] = []
    for (let pick = this.next(); !('wait' in pick); pick = this.next()) {
      went.push(...pick.map(one => one.id))
      this.lanes.done(pick)
    }
    return went
  }
}

describe('lanes', () => {
  test('the alert goes before everything that was there earlier', () => {
    const line = new Line()
    const said = header('a')
    const update = header('b', { rank: 'update' })
    const tracker = header('c', { rank: 'acknowledgement' })
    const alert = header('d', { rank: 'alert', kind: 'alert' })
    line.add(said, update, tracker, alert)
    expect(line.drain()).toEqual([alert.id, tracker.id, update.id, said.id])
  })

  test('in one lane a group goes before the private chats, as far as its own pace lets it', () => {
    const line = new Line({ group: { perSecond: 1, burst: 1 } })
    const family = [header('a', { rank: 'alert' }), header('b', { rank: 'alert' })]
    const desk = [1, 2].map(() => header('g', { rank: 'alert', group: true, kind: 'pin' }))
    line.add(...family, ...desk)
    expect(line.drain()).toEqual([desk[0]?.id, ...family.map(one => one.id)])
    line.pass(1_000)
    expect(line.drain()).toEqual([desk[1]?.id])
  })

  test('chats of one lane take turns', () => {
    const line = new Line()
    const many = [header('a'), header('a'), header('a')]
    const one = header('b')
    line.add(...many, one)
    expect(line.drain()).toEqual([many[0]?.id, one.id, many[1]?.id, many[2]?.id])
  })

  test('a chat has one send under way, and keeps the order of what it is told', () => {
    const line = new Line()
    const [first, second] = [header('a'), header('a')]
    line.add(first, second)
    const pick = line.next()
    expect(pick).toMatchObject([{ id: first.id }])
    expect(line.next()).toEqual({ wait: undefined })
    if (!('wait' in pick)) line.lanes.done(pick)
    expect(line.next()).toMatchObject([{ id: second.id }])
  })

  test('a long panic does not silence the last lane, and never turns a chat around', () => {
    const line = new Line()
    const alerts = Array.from({ length: 40 }, (_, nth) => header(`family ${nth}`, { rank: 'alert' }))
    const said = header('somebody else')
    const pinOfFirst = header('family 39', { rank: 'update' })
    line.add(...alerts, said, pinOfFirst)
    const went = line.drain()
    expect(went.indexOf(said.id)).toBeLessThan(20)
    expect(went.indexOf(pinOfFirst.id)).toBeGreaterThan(went.indexOf(alerts[39]?.id ?? (0 as NoticeId)))
  })

  test('what is not due waits, and the pause says how long', () => {
    const line = new Line()
    const waiting = header('a', { due: instant(NOW + 5_000) })
    line.add(waiting)
    expect(line.next()).toEqual({ wait: 5_000 })
    line.pass(5_000)
    expect(line.next()).toMatchObject([{ id: waiting.id }])
  })

  test('no wait follows the wall clock: a step back of a year holds nothing longer than the longest backoff', () => {
    const line = new Line()
    const failed = header('a', { due: instant(NOW + 5_000), attempts: 2 })
    line.add(failed)
    line.now = instant(NOW - 365 * DAY)
    const later = header('b', { due: instant(NOW + 5_000), attempts: 2 })
    line.add(later)
    line.steady += 5_000
    expect(line.drain()).toEqual([failed.id])
    line.steady += LONGEST_BACKOFF - 5_000
    expect(line.drain()).toEqual([later.id])
  })

  test('what failed once goes first again in its chat; what failed often lets the others pass', () => {
    const line = new Line()
    const once = header('a', { due: instant(NOW + 1_000), attempts: 1 })
    const often = header('b', { due: instant(NOW + 1_000), attempts: 5 })
    const [behindOnce, behindOften] = [header('a'), header('b')]
    line.add(once, often, behindOnce, behindOften)
    line.pass(1_000)
    const went = line.drain()
    expect(went.indexOf(once.id)).toBeLessThan(went.indexOf(behindOnce.id))
    expect(went.indexOf(often.id)).toBeGreaterThan(went.indexOf(behindOften.id))
  })

  test('a frozen chat holds nobody else back; a frozen account holds all', () => {
    const line = new Line()
    const [slow, quick] = [header('a'), header('b')]
    line.lanes.freezeChat(slow, 3_000, line.steady)
    line.add(slow, quick)
    expect(line.drain()).toEqual([quick.id])
    expect(line.next()).toEqual({ wait: 3_000 })
    line.lanes.freeze(9_000, line.steady)
    line.pass(3_000)
    expect(line.next()).toEqual({ wait: 6_000 })
  })

  test('a notice that had nothing to say any more does not make the next one wait', () => {
    const line = new Line({ group: { perSecond: 1 / 4, burst: 1 } })
    const words = [1, 2].map(() => header('g', { rank: 'update', group: true }))
    line.add(...words)
    const pick = line.next()
    if (!('wait' in pick)) line.lanes.done(pick, false)
    expect(line.next()).toMatchObject([{ id: words[1]?.id }])
  })

  test('no more sends are under way than the network takes', () => {
    const line = new Line({ parallel: 2 })
    line.add(header('a'), header('b'), header('c'))
    const pick = line.next()
    line.next()
    expect(line.next()).toEqual({ wait: undefined })
    if (!('wait' in pick)) line.lanes.done(pick)
    expect(line.next()).toHaveLength(1)
  })

  test('a notice that became more urgent moves, and is not sent twice', () => {
    const line = new Line()
    const tracker = header('a', { rank: 'update', kind: 'tracker' })
    const others = [header('b', { rank: 'acknowledgement' }), header('c', { rank: 'update' })]
    line.add(...others, tracker)
    line.add({ ...tracker, rank: 'alert' })
    expect(line.drain()).toEqual([tracker.id, ...others.map(one => one.id)])
  })
})

describe('a digest', () => {
  const alerts = (count: number) =>
    Array.from({ length: count }, () => header('g', { rank: 'alert', group: true, kind: 'alert' }))

  test('while a group may take many messages, each alert is one', () => {
    const line = new Line({ group: { perSecond: 1, burst: 20 } })
    line.add(...alerts(3))
    expect(line.next()).toHaveLength(1)
  })

  test('when few are left, the waiting alerts go together, 25 at the most, oldest first', () => {
    const line = new Line({ group: { perSecond: 1 / 3, burst: 3 } })
    const raid = alerts(60)
    line.add(...raid)
    const sizes: number[] = []
    for (let pick = line.next(); !('wait' in pick); pick = line.next()) {
      sizes.push(pick.length)
      line.lanes.done(pick)
    }
    expect(sizes).toEqual([DIGEST_SIZE, DIGEST_SIZE, 60 - 2 * DIGEST_SIZE])
  })

  test('a family never gets a digest', () => {
    const line = new Line({ chat: { perSecond: 1, burst: 1 } })
    const [first, second] = [
      header('a', { rank: 'alert', kind: 'alert' }),
      header('a', { rank: 'alert', kind: 'alert' }),
    ]
    line.add(first, second)
    expect(line.next()).toHaveLength(1)
  })

  test('on a busy group news of alerts goes together, of two lanes, oldest first; what is no news of an alert goes by itself', () => {
    const line = new Line({ group: { perSecond: 1 / 4, burst: 2 } })
    const group = { group: true } as const
    const place = header('g', { ...group, rank: 'update', kind: 'update' })
    const words = header('g', { ...group, rank: 'escalation', kind: 'said' })
    const pin = header('g', { ...group, rank: 'update', kind: 'pin' })
    const answer = header('g', group)
    line.add(place, words, pin, answer)
    expect(line.next()).toMatchObject([{ id: words.id }, { id: place.id }, { id: pin.id }])
    expect(line.lanes.queued).toBe(1)
  })

  test('while a group may take many messages, and in a private chat, news goes one by one', () => {
    const line = new Line({ group: { perSecond: 1, burst: 20 }, chat: { perSecond: 1, burst: 1 } })
    const news = (chat: string, group: boolean) => header(chat, { group, rank: 'update', kind: 'update' })
    line.add(news('g', true), news('g', true), news('a', false), news('a', false))
    expect(line.next()).toHaveLength(1)
    expect(line.next()).toHaveLength(1)
  })

  test('those that a network called wrong together go one by one', () => {
    const line = new Line({ group: { perSecond: 1 / 4, burst: 1 } })
    const news = [1, 2, 3].map(() => header('g', { group: true, rank: 'update', kind: 'update' }))
    line.lanes.keepApart(news.map(one => one.id))
    line.add(...news)
    expect(line.next()).toHaveLength(1)
  })

  test('bare numbers are written to slowly after a few, and hold nobody else back', () => {
    const line = new Line({ byNumber: { perSecond: 1 / 30, burst: 2 } })
    const strangers = ['a', 'b', 'c', 'd'].map(chat => header(chat, { rank: 'by-number', kind: 'alert' }))
    const alert = header('e', { rank: 'alert', kind: 'alert' })
    const news = header('f', { rank: 'update' })
    line.add(...strangers, news, alert)
    expect(line.drain()).toEqual([alert.id, strangers[0]?.id, strangers[1]?.id, news.id])
    expect(line.next()).toEqual({ wait: 30_000 })
    line.pass(30_000)
    const unsaid = line.next()
    if ('wait' in unsaid) throw new Error('nothing goes')
    line.lanes.done(unsaid, false)
    expect(line.drain()).toEqual([strangers[3]?.id])
  })

  test('on probation what can wait is slow, and an alert goes at once', () => {
    let holds = true
    const line = new Line({ probation: { rate: { perSecond: 1 / 6, burst: 2 }, holds: () => holds } })
    const talk = ['a', 'b', 'c', 'd'].map(chat => header(chat))
    line.add(...talk)
    expect(line.drain()).toEqual([talk[0]?.id, talk[1]?.id])
    expect(line.next()).toEqual({ wait: 6_000 })
    const alerts = ['e', 'f', 'g'].map(chat => header(chat, { rank: 'alert' }))
    line.add(...alerts)
    expect(line.drain()).toEqual(alerts.map(one => one.id))
    line.pass(6_000)
    expect(line.drain()).toEqual([talk[2]?.id])
    holds = false
    expect(line.drain()).toEqual([talk[3]?.id])
  })
})

describe('those on whose behalf it is', () => {
  const by = (alert: string, chat: string) =>
    header(chat, { rank: 'alert', kind: 'alert', alert: alert as AlertId })

  test('take turns: an alert that is told to many chats holds up another no longer than one told to few', () => {
    const line = new Line()
    const many = Array.from({ length: 10 }, (_, chat) => by('fake', `fake-${chat}`))
    const mother = by('ana', 'mamá')
    line.add(...many, mother)
    expect(line.drain().slice(0, 3)).toEqual([many[0]?.id, mother.id, many[1]?.id])
  })

  test('one chat still has one notice under way, whosever alert it is about', () => {
    const line = new Line()
    const [one, other] = [by('ana', 'mamá'), by('beto', 'mamá')]
    line.add(one, other)
    const pick = line.next()
    expect(line.next()).toEqual({ wait: undefined })
    if ('wait' in pick) throw new Error('something may go')
    line.lanes.done(pick)
    expect(line.drain()).toEqual([other.id])
  })

  test('whoever never registered comes after those who did, and goes in messages of their own to a group', () => {
    const line = new Line({ group: { perSecond: 1, burst: 1 } })
    const strangers = Array.from({ length: 40 }, () =>
      header('mesa', { rank: 'unregistered', kind: 'alert', group: true }),
    )
    const ana = header('mesa', { rank: 'alert', kind: 'alert', group: true })
    line.add(...strangers, ana)
    const first = line.next()
    expect('wait' in first ? [] : first.map(({ id }) => id)).toEqual([ana.id])
  })
})
