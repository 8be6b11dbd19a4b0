import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import {
  type AlertFacts,
  ESCALATION_STEPS,
  isLive,
  type LiveAlert,
  type Recipient,
} from '../../../src/domain/alert/alert.ts'
import {
  dueAgain,
  hasAnswer,
  LADDER,
  nextStep,
  remindable,
  stepsPassed,
  unanswered,
} from '../../../src/domain/alert/escalation.ts'
import { HOUR, type Instant, later, MINUTE, type RecipientId, SECOND } from '../../../src/domain/ids.ts'
import { drill, reported } from '../../store/samples.ts'
import { CHICAGO } from '../../world/places.ts'
import { World } from '../../world/world.ts'

type LiveFacts = AlertFacts & { readonly alert: LiveAlert }

let facts: LiveFacts | undefined

beforeAll(async () => {
  const world = await World.open()
  const ana = await world.register('Ana', { consulate: CHICAGO })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Luis', 'luis')
  await world.addDesk(CHICAGO, 'mesa')
  await world.says('Ana', 'PÁNICO')
  const live = await world.live()
  facts = live && isLive(live.alert) ? { ...live, alert: live.alert } : undefined
})

/** Two minutes after it left. */
function soon(): Instant {
  return later(opened().alert.openedAt, 2 * MINUTE)
}

/** An open alert of Ana, whose family are Mamá and Luis, with a desk in Chicago. */
function opened(): LiveFacts {
  if (facts === undefined) throw new Error('no alert')
  return facts
}

function changed(facts: LiveFacts, chat: string, change: Partial<Recipient>): LiveFacts {
  const recipients = facts.recipients.map(one => (one.address.chat === chat ? { ...one, ...change } : one))
  return { ...facts, recipients }
}

const chats = (recipients: readonly Recipient[]) =>
  recipients.map(one => String(one.address.chat)).toSorted((a, b) => a.localeCompare(b))

test('the steps come at their times after the alert left, and end with the last', () => {
  const facts = opened()
  const start = facts.alert.openedAt
  let at = start
  const seen: number[] = []
  for (let due = nextStep(facts, at); due !== undefined; due = nextStep(facts, at)) {
    seen.push(due - start)
    at = due
  }
  const lines = [...ESCALATION_STEPS, LADDER.ally, LADDER.hotlines]
  expect(seen).toEqual(lines.toSorted((one, other) => one - other))
  expect(stepsPassed(facts.alert, at)).toBe(ESCALATION_STEPS.length)
})

test('steps missed while the service was down count as one', () => {
  const facts = opened()
  const start = facts.alert.openedAt
  expect(nextStep(facts, later(start, 20 * MINUTE))).toBe(start + 30 * MINUTE)
  expect(stepsPassed(facts.alert, later(start, 20 * MINUTE))).toBe(3)
})

test('the next step always lies ahead', () => {
  const facts = opened()
  const start = facts.alert.openedAt
  fc.assert(
    fc.property(fc.integer({ min: -HOUR, max: 100 * HOUR }), offset => {
      const now = later(start, offset)
      const due = nextStep(facts, now)
      expect(due === undefined || due > now).toBe(true)
    }),
  )
})

test('what was sent, delivered or read is no answer', () => {
  for (const state of ['waiting', 'sent', 'delivered', 'read', 'unreachable'] as const) {
    const facts = ['mama', 'luis', 'mesa'].reduce((all, chat) => changed(all, chat, { state }), opened())
    expect(hasAnswer(facts)).toBe(false)
    expect(chats(dueAgain(facts, soon()))).toEqual(['luis', 'mama', 'mesa'])
  }
})

test('one relative’s answer spares the family, and the desk is told on until an officer takes it', () => {
  const answered = changed(opened(), 'mama', { state: 'answered', answer: 'received' })
  expect(chats(dueAgain(answered, soon()))).toEqual(['mesa'])
  // A second cry is another matter: it goes to whoever has not answered.
  expect(chats(unanswered(answered))).toEqual(['luis', 'mesa'])
})

test('an officer’s answer spares the desks, and the family is told on until one of them answers', () => {
  const facts = changed(opened(), 'mesa', { state: 'answered', answer: 'received' })
  const recipient = facts.recipients.find(one => one.role === 'desk')?.id ?? ('' as RecipientId)
  const attendance = { officer: 'L. Pérez', at: facts.alert.openedAt, recipient }
  const attended: AlertFacts = { ...facts, alert: { ...facts.alert, state: 'attended', attendance } }
  expect(chats(dueAgain(attended, soon()))).toEqual(['luis', 'mama'])
})

test('the relative who reported it is not the answer that the family waits for', () => {
  const facts = changed(opened(), 'mama', { state: 'answered', answer: 'received' })
  expect(chats(dueAgain({ ...facts, alert: reported({ openedAt: facts.alert.openedAt }) }, soon()))).toEqual([
    'luis',
    'mesa',
  ])
})

test('after two hours all relatives are told what to do next but those who know that the person is safe', () => {
  const answered = changed(opened(), 'mama', { state: 'answered', answer: 'received' })
  const long = later(answered.alert.openedAt, 4 * HOUR)
  expect(chats(dueAgain(answered, long))).toEqual(['luis', 'mama', 'mesa'])
  expect(chats(dueAgain(changed(answered, 'luis', { answer: 'safe' }), long))).toEqual(['mama', 'mesa'])
})

test('a second cry reminds nobody who was told within the last minute', () => {
  const facts = opened()
  const { openedAt } = facts.alert
  expect(remindable(facts, later(openedAt, 30 * SECOND))).toEqual([])
  const again = later(openedAt, 5 * MINUTE)
  const reminded = changed(facts, 'mama', { remindedAt: later(again, -30 * SECOND) })
  expect(chats(remindable(reminded, again))).toEqual(['luis', 'mesa'])
})

test('an alert that waits or has ended climbs no ladder, and a drill only its first step', () => {
  const facts = opened()
  const start = facts.alert.openedAt
  const ended = { state: 'closed', outcome: 'cancelled', closedAt: start } as const
  const closed: AlertFacts = { ...facts, alert: { ...facts.alert, ...ended } }
  expect(nextStep(closed, start)).toBeUndefined()
  const exercise = { ...facts, alert: drill({ openedAt: start }) }
  expect(nextStep(exercise, start)).toBe(start + 2 * MINUTE)
  expect(nextStep(exercise, later(start, 2 * MINUTE))).toBeUndefined()
})
