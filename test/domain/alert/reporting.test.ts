import { describe, expect, test } from 'vitest'
import type { AlertFacts, LiveAlert, WaitingAlert } from '../../../src/domain/alert/alert.ts'
import type { AlertCommand, Given, Transition } from '../../../src/domain/alert/commands.ts'
import { transition } from '../../../src/domain/alert/lifecycle.ts'
import { needsOf } from '../../../src/domain/alert/needs.ts'
import { releasedFor } from '../../../src/domain/alert/place/release.ts'
import type { SaidId } from '../../../src/domain/alert/said/said.ts'
import type { AlertId, ConsulateId, Folio, RecipientId } from '../../../src/domain/ids.ts'
import {
  alert,
  asked,
  at,
  CHICAGO,
  contact,
  held,
  MOTHER,
  PILSEN,
  person,
  RELEASED,
  recipient,
  reported,
} from '../../store/samples.ts'

const NOW = at(1_000)
const DALLAS = 'dallas' as ConsulateId

const given: Given = {
  now: NOW,
  newId: () => 'recipient-new' as RecipientId,
  route: (_, registered) => ({ consulate: DALLAS, ...(registered && { registered }) }),
  edits: () => true,
  folio: 'CHI-0412' as Folio,
  circle: { contacts: [contact()], desks: [], isToldToday: () => false, reach: () => undefined, numbers: 3 },
}

const report = { do: 'report', reporter: 'Mamá', by: MOTHER } as const

function facts(one: LiveAlert | WaitingAlert): AlertFacts {
  const told = one.state === 'open' || one.state === 'attended' ? [recipient('mother')] : []
  return { alert: one, person: person({ place: PILSEN, consulate: CHICAGO }), recipients: told }
}

function when(before: AlertFacts, command: AlertCommand): Exclude<Transition, { readonly refused: unknown }> {
  const result = transition(before, command, given)
  if ('refused' in result) throw new Error(`refused: ${result.refused}`)
  return result
}

describe('a relative’s report of somebody whose own cry waits', () => {
  const own = asked({ consulate: DALLAS, registered: CHICAGO })

  test('opens their alert with nothing in it that tells of the cry: no place, its own time, the registered consulate', () => {
    const { facts: after, event, actor } = when(facts(own), report)
    expect(after.alert).toMatchObject({
      id: own.id,
      state: 'open',
      folio: 'CHI-0412',
      reporter: 'Mamá',
      reportedBy: MOTHER,
      confirmed: true,
      raisedAt: NOW,
      consulate: CHICAGO,
    })
    expect(after.alert.place).toBeUndefined()
    expect(event).toEqual({ kind: 'opened' })
    expect(actor).toEqual({ by: 'contact', contact: MOTHER })
  })

  test('lets the timer of their own question run on, and keeps what it would have told', () => {
    const { facts: after, follows } = when(facts(own), report)
    expect(follows.map(one => one.do)).not.toContain('clear-timers')
    expect(after.alert).toMatchObject({ own: { state: 'asked', place: RELEASED } })
    expect(needsOf(facts(own), report, given.route).folio).toEqual({ of: CHICAGO })
  })

  test('becomes theirs too when nobody answers: with its place, and as one that was not answered', () => {
    const { facts: open } = when(facts(own), report)
    const { facts: after, event, actor } = when(open, { do: 'time-out' })
    expect(after.alert).toMatchObject({
      own: { state: 'unconfirmed', at: NOW },
      place: { point: PILSEN.point, release: { for: own.id } },
      consulate: DALLAS,
    })
    expect(event).toEqual({ kind: 'cried', added: [], located: true })
    expect(actor).toEqual({ by: 'timer' })
    expect(transition(after, { do: 'time-out' }, given)).toEqual({ refused: 'state' })
    expect(when(after, { do: 'cry', certain: true }).facts.alert).toMatchObject({ own: { state: 'certain' } })
  })

  test('becomes theirs without a doubt when it was the button that nobody took back', () => {
    const { facts: open } = when(facts(held({ registered: CHICAGO })), report)
    expect(when(open, { do: 'time-out' }).facts.alert).toMatchObject({ own: { state: 'certain' } })
  })

  test('stands alone once they took theirs back, and what they sent for it is spent', () => {
    const { facts: open } = when(facts(own), report)
    const { facts: after, event, follows } = when(open, { do: 'withdraw' })
    expect(after.alert).toMatchObject({ state: 'open', reporter: 'Mamá' })
    expect(after.alert).toMatchObject({ own: { state: 'withdrawn' } })
    expect(event).toEqual({ kind: 'withdrawn' })
    expect(follows).toEqual([{ do: 'spend-place' }])
    expect(transition(after, { do: 'time-out' }, given)).toEqual({ refused: 'state' })
  })

  test('is not read in what they said while it waited, until it is part of the alert', () => {
    const spoken = asked({ registered: CHICAGO, words: { last: 2 as SaidId } })
    const { facts: open } = when(facts(spoken), report)
    expect(open.alert).toMatchObject({ words: { last: 2 }, own: { said: 2 } })
    expect(when(open, { do: 'withdraw' }).facts.alert).toMatchObject({ own: { state: 'withdrawn', said: 2 } })
    expect(open.recipients.map(one => one.words)).toEqual([undefined])
    const { facts: after } = when(open, { do: 'time-out' })
    expect(after.recipients.map(one => one.words?.last)).toEqual([2])
  })
})

describe('the person’s own cry in a relative’s report', () => {
  test('lets out the last place known, for this alert', () => {
    const { facts: after } = when(facts(reported()), { do: 'cry', certain: true })
    expect(after.alert.place?.release).toEqual({ by: 'cry', at: NOW, for: reported().id })
    expect(transition(after, { do: 'cry', certain: true }, given)).toEqual({ refused: 'known' })
  })

  test('that is doubtful lets nothing out, and is no news twice', () => {
    const { facts: after } = when(facts(reported()), { do: 'cry', certain: false })
    expect(after.alert.place).toBeUndefined()
    expect(transition(after, { do: 'cry', certain: false }, given)).toEqual({ refused: 'known' })
  })

  test('means nothing in an alert of their own', () => {
    expect(transition(facts(alert()), { do: 'cry', certain: true }, given)).toEqual({ refused: 'state' })
    expect(transition(facts(alert()), { do: 'withdraw' }, given)).toEqual({ refused: 'state' })
  })
})

test('no place enters an alert by a release that was made for another one', () => {
  const place = releasedFor({ id: 'alert-another-01' as AlertId }, RELEASED)
  expect(transition(facts(reported()), { do: 'locate', place }, given)).toEqual({ refused: 'stranger' })
})

test('only a relative’s report can be called untrue, and the location sent for an alert is spent with it', () => {
  const deny = { do: 'close', outcome: 'denied' } as const
  const { facts: after, follows } = when(facts(reported()), deny)
  expect(after.alert).toMatchObject({ state: 'closed', outcome: 'denied' })
  expect(follows).toContainEqual({ do: 'spend-place' })
  expect(transition(facts(alert()), deny, given)).toEqual({ refused: 'state' })
  const lapsed = when(facts(reported()), { do: 'lapse' })
  expect(lapsed.follows).not.toContainEqual({ do: 'spend-place' })
})
