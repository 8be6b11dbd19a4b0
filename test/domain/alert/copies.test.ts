import { describe, expect, test } from 'vitest'
import type { Alert, AlertFacts, Recipient } from '../../../src/domain/alert/alert.ts'
import type { Given } from '../../../src/domain/alert/commands.ts'
import { isConfirmed } from '../../../src/domain/alert/cry.ts'
import { transition } from '../../../src/domain/alert/lifecycle.ts'
import { needsOf } from '../../../src/domain/alert/needs.ts'
import { mayEnd } from '../../../src/domain/alert/recipients.ts'
import { batchFor, LONGEST_BATCH, type Said, type SaidId } from '../../../src/domain/alert/said/said.ts'
import type { ContactId, DeskId, Folio, RecipientId } from '../../../src/domain/ids.ts'
import {
  ALERT,
  alert,
  asked,
  at,
  attended,
  CHICAGO,
  chat,
  closed,
  DESK,
  desk,
  deskRecipient,
  drill,
  MOTHER,
  person,
  recipient,
  reported,
  thirdParty,
} from '../../store/samples.ts'

const mesa = deskRecipient()
const mother = recipient('mother')

let copies = 0
const given: Given = {
  now: at(1_000),
  newId: () => {
    copies += 1
    return `recipient-new-${copies}` as RecipientId
  },
  edits: () => true,
  route: () => ({ consulate: CHICAGO }),
}

const factsOf = (one: Alert, recipients: readonly Recipient[]): AlertFacts => ({
  alert: one,
  person: person(),
  recipients,
})

describe('a desk whose copy is withdrawn', () => {
  test('may not end the alert, also of its own consulate', () => {
    const own = factsOf(alert({ consulate: CHICAGO }), [mesa])
    expect(mayEnd(own, mesa)).toBe(true)
    expect(mayEnd(own, { ...mesa, state: 'withdrawn' })).toBe(false)
  })
})

describe('a relative who is confirmed', () => {
  test('in a drill reads no place: there is none to read', () => {
    const trust = { do: 'trust', contact: MOTHER } as const
    expect(transition(factsOf(drill(), [mother]), trust, given)).toEqual({ refused: 'state' })
    expect(transition(factsOf(alert(), [mother]), trust, given)).not.toHaveProperty('refused')
  })
})

describe('words that a network took', () => {
  test('are noted as the first for a reader who had none, and not again', () => {
    const took = { do: 'receipt', recipient: mother.id, state: 'sent', heard: 1 as SaidId } as const
    const sent: Recipient = { ...mother, state: 'sent', words: { last: 1 as SaidId } }
    const after = transition(factsOf(alert(), [sent]), took, given)
    expect(after).toMatchObject({ event: { kind: 'heard', said: 1 }, facts: { recipients: [{ heard: 1 }] } })
    if ('refused' in after) throw new Error(after.refused)
    expect(transition(after.facts, took, given)).toEqual({ refused: 'known' })
  })
})

test('words that a network took for nobody who is told are refused as those of a stranger', () => {
  const took = { do: 'heard', recipient: 'recipient-nobody' as RecipientId, said: 1 as SaidId } as const
  expect(transition(factsOf(alert(), [mother]), took, given)).toEqual({ refused: 'stranger' })
})

describe('a report about somebody else', () => {
  test('is not given to somebody else again', () => {
    const redirect = { do: 'redirect', about: { name: 'Beto' }, routing: {} } as const
    expect(transition(factsOf(thirdParty(), []), redirect, given)).toEqual({ refused: 'state' })
    expect(transition(factsOf(asked(), []), redirect, given)).not.toHaveProperty('refused')
  })
})

describe('a desk that is lost while its officer has the alert', () => {
  test('is followed at once by another of the same consulate', () => {
    const other = {
      ...desk({ state: 'bound', address: chat('other'), group: true }),
      id: 'desk-other' as DeskId,
    }
    const circle = {
      contacts: [],
      desks: [other],
      isToldToday: () => false,
      numbers: 0,
      reach: () => undefined,
    }
    const lost = { do: 'end-copy', whose: DESK, by: { by: 'operator' } } as const
    const routed = attended({ consulate: CHICAGO })
    const after = transition(factsOf(routed, [mesa]), lost, { ...given, circle })
    expect(after).toMatchObject({
      event: { kind: 'handed-back' },
      facts: { recipients: [{ state: 'withdrawn' }, { desk: 'desk-other' }] },
    })
  })
})

describe('the end of a copy', () => {
  const ended = { do: 'end-copy', whose: MOTHER, by: { by: 'person' } } as const
  test.each([
    ['a stranger', [mesa], 'stranger'],
    ['whose copy ended before', [{ ...mother, state: 'withdrawn' } as const], 'known'],
  ])('of %s is refused, and says why', (_, recipients, why) => {
    expect(transition(factsOf(alert(), recipients), ended, given)).toEqual({ refused: why })
  })
})

test('a person who did not answer whether it is an emergency makes a report doubtful, and who took their cry back does not', () => {
  expect(isConfirmed(reported({ own: { state: 'unconfirmed', at: at(5) } }))).toBe(false)
  expect(isConfirmed(reported({ own: { state: 'withdrawn' } }))).toBe(true)
  expect(isConfirmed(reported({ own: { state: 'certain', at: at(5) } }))).toBe(true)
  expect(isConfirmed(reported({ confirmed: false }))).toBe(false)
})

test('a report that nobody told more of leaves as certain: whoever told it does not doubt it', () => {
  const circle = { contacts: [], desks: [], isToldToday: () => false, numbers: 0, reach: () => undefined }
  const waits = factsOf(thirdParty({ confirmed: false }), [])
  const after = transition(waits, { do: 'time-out' }, { ...given, circle, folio: 'CHI-0001' as Folio })
  expect(after).toMatchObject({ facts: { alert: { state: 'open', confirmed: true } } })
})

test('opening an alert again asks whether its person has another', () => {
  const reopen = { do: 'reopen', contact: MOTHER } as const
  const ended = factsOf(closed({ outcome: 'false-alarm', closedAt: at(500) }), [mother])
  expect(needsOf(ended, reopen, given.route)).toEqual({ busy: true })
  expect(needsOf(factsOf(alert(), [mother]), reopen, given.route)).toEqual({})
})

test('an alert is not opened again at the word of whoever was not told of it', () => {
  const reopen = { do: 'reopen', contact: 'contact-nobody' as ContactId } as const
  const ended = factsOf(closed({ outcome: 'false-alarm', closedAt: at(500) }), [mother])
  expect(transition(ended, reopen, given)).toEqual({ refused: 'stranger' })
})

test('words join a batch as long as all of it fits into one message, with 24 units for the time and quotes of each', () => {
  const words = (id: number, length: number): Said => ({
    id: id as SaidId,
    alert: ALERT,
    at: at(0),
    author: { by: 'person' },
    to: 'everybody',
    what: { kind: 'words', text: 'x'.repeat(length) },
  })
  const first = batchFor(undefined, words(1, 1_476), at(0), true)
  expect(first.size).toBe(1_500)
  expect(batchFor(first, words(2, 1_476), at(0), true)).toMatchObject({ from: 1, size: LONGEST_BATCH })
  expect(batchFor(first, words(2, 1_477), at(0), true)).toMatchObject({ from: 2, size: 1_501 })
})
