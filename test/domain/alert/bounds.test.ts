import { describe, expect, test } from 'vitest'
import type { Alert, AlertFacts, Recipient } from '../../../src/domain/alert/alert.ts'
import { hasAnswer, isAnswered } from '../../../src/domain/alert/escalation.ts'
import { needsOf } from '../../../src/domain/alert/needs.ts'
import {
  type Batch,
  batchFor,
  isMeantFor,
  LONGEST_BATCH,
  type Said,
  type SaidId,
} from '../../../src/domain/alert/said/said.ts'
import { hasRead, isBehind } from '../../../src/domain/alert/said/saying.ts'
import { ALERT, alert, at, closed, deskRecipient, MOTHER, person, recipient } from '../../store/samples.ts'

const NOW = at(1_000)

const factsOf = (one: Alert, recipients: readonly Recipient[]): AlertFacts => ({
  alert: one,
  person: person(),
  recipients,
})

function words(text: string, id: number): Said {
  const author = { by: 'person' } as const
  return { id: id as SaidId, alert: ALERT, at: NOW, author, what: { kind: 'words', text }, to: 'everybody' }
}

describe('words that are gathered into one message', () => {
  /** The room that the time, the name and the quotes of one text take besides it. */
  const AROUND = 24
  const first: Batch = batchFor(undefined, words('x'.repeat(100), 1), NOW, true)

  test('take one text more while both fit, to the last letter', () => {
    const room = LONGEST_BATCH - first.size - AROUND
    expect(batchFor(first, words('y'.repeat(room), 2), NOW, true)).toEqual({ ...first, size: LONGEST_BATCH })
    expect(batchFor(first, words('y'.repeat(room + 1), 2), NOW, true)).toMatchObject({ from: 2 })
  })
})

describe('something that is said', () => {
  const desk = deskRecipient()
  const mother = recipient('mother', { contact: MOTHER })
  const meantFor = (to: Said['to']) =>
    [mother, desk].filter(one => isMeantFor({ author: { by: 'person' }, to }, one, [mother, desk]))

  test('is meant for those for whom it was said, and for no others', () => {
    expect(meantFor('everybody')).toEqual([mother, desk])
    expect(meantFor('family')).toEqual([mother])
    expect(meantFor('desk')).toEqual([desk])
    expect(meantFor('person')).toEqual([])
  })

  test('is news for a reader whom no message with it has reached, from the very first on', () => {
    const unread = { words: { last: 1 as SaidId } }
    expect(isBehind({ ...mother, ...unread })).toBe(true)
    expect(isBehind({ ...mother, ...unread, heard: 1 as SaidId })).toBe(false)
    expect(hasRead(mother, 1 as SaidId)).toBe(false)
  })
})

describe('an answer', () => {
  test('is one of an older version too, that kept the state alone, and no failure to reach somebody', () => {
    const answered = recipient('mother', { state: 'answered' })
    const unreachable = recipient('mother', { state: 'unreachable' })
    expect(isAnswered(answered)).toBe(true)
    expect(isAnswered(unreachable)).toBe(false)
    expect(hasAnswer(factsOf(alert(), [unreachable, answered]))).toBe(true)
  })

  test('of whoever is told no more counts no more', () => {
    expect(isAnswered(recipient('mother', { state: 'withdrawn', answer: 'received' }))).toBe(false)
  })
})

test('a desk that is lost after the end has nobody told in its place', () => {
  const desk = deskRecipient()
  const lost = { do: 'receipt', recipient: desk.id, state: 'unreachable' } as const
  const about = (one: Alert) => needsOf(factsOf(one, [desk]), lost, () => ({}))
  expect(about(alert())).toHaveProperty('circle')
  expect(about(closed({ closedAt: NOW, outcome: 'released' }))).toEqual({})
})
