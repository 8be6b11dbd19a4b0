import { describe, expect, test } from 'vitest'
import type { Alert, Recipient } from '../../../src/domain/alert/alert.ts'
import { mayHear, type Subject } from '../../../src/domain/alert/authority.ts'
import type { Standing } from '../../../src/domain/alert/standing.ts'
import { type ConsulateId, type Instant, later } from '../../../src/domain/ids.ts'
import { alert, CHICAGO, closed, drill, recipient } from '../../store/samples.ts'

const SUBJECTS: readonly Subject[] = ['alert', 'place', 'news', 'end']
const LIVE: Alert = alert()

function heard(copy: Recipient, one: Alert = LIVE): readonly Subject[] {
  return SUBJECTS.filter(what => mayHear(copy, one, what))
}

type ContactStanding = Standing & { readonly of: 'contact' }

function relative(state: ContactStanding['state'], more: Partial<Recipient> = {}, here = true): Recipient {
  return recipient('mother', { standing: { of: 'contact', state, here, doubted: false }, ...more })
}

function mesa(standing: Partial<Standing & { readonly of: 'desk' }>): Recipient {
  const bound = { of: 'desk', state: 'bound', consulate: CHICAGO, here: true } as const
  return recipient('desk', { role: 'desk', consulate: CHICAGO, standing: { ...bound, ...standing } })
}

describe('a relative', () => {
  test('who is a contact now, in the chat that is told, may hear everything', () => {
    expect(heard(relative('accepted'))).toEqual(SUBJECTS)
  })

  test('who left, declined, moved to another chat or is known no more may hear nothing', () => {
    for (const state of ['left', 'declined', 'invited'] as const) expect(heard(relative(state))).toEqual([])
    expect(heard(relative('accepted', {}, false))).toEqual([])
    expect(heard(recipient('mother'))).toEqual([])
  })

  test('who said yes, and of whom the person has not said that it is they, may hear everything but the place', () => {
    const doubted = { of: 'contact', state: 'accepted', here: true, doubted: true } as const
    expect(heard(recipient('mother', { standing: doubted }))).toEqual(['alert', 'news', 'end'])
  })

  test('whom the person removed in the alert may hear how it ends, and nothing else; of a drill not even that', () => {
    expect(heard(relative('removed', { state: 'withdrawn' }))).toEqual(['end'])
    expect(heard(relative('removed', { state: 'withdrawn' }, false))).toEqual([])
    expect(heard(relative('removed'), drill())).toEqual([])
  })
})

describe('somebody told at their number', () => {
  const number = (state: ContactStanding['state'], copy: Recipient['state']) =>
    relative(state, { byNumber: true, state: copy }, false)

  test('may hear that there is an alert, never a place, and its end if the alert reached them', () => {
    expect(heard(number('invited', 'waiting'))).toEqual(['alert'])
    expect(heard(number('invited', 'delivered'))).toEqual(['alert', 'end'])
  })

  test('may hear that there is an alert while whoever accepted in their place is not known to be whom the person means', () => {
    const standing = { of: 'contact', state: 'accepted', here: false, doubted: true } as const
    expect(heard(recipient('mother', { byNumber: true, state: 'waiting', standing }))).toEqual(['alert'])
    expect(
      heard(
        recipient('mother', { byNumber: true, state: 'waiting', standing: { ...standing, doubted: false } }),
      ),
    ).toEqual([])
  })

  test('whom the person removed before the alert began may not hear its end either', () => {
    const removed = (since: Instant) => {
      const standing = { of: 'contact', state: 'removed', here: false, doubted: false, since } as const
      return heard(recipient('mother', { byNumber: true, state: 'delivered', standing }))
    }
    const began = alert().openedAt
    expect(removed(later(began, -1))).toEqual([])
    expect(removed(later(began, 1))).toEqual(['end'])
  })

  test('may hear but the end of an alert that reached them, once another declined or left for them, or the person removed them', () => {
    for (const state of ['declined', 'left', 'removed', 'accepted'] as const) {
      expect(heard(number(state, 'delivered'))).toEqual(['end'])
      expect(heard(number(state, 'waiting'))).toEqual([])
    }
  })

  test('may hear nothing after their own no, and no more of an alert that is over', () => {
    for (const state of ['declined', 'invited'] as const)
      expect(heard(number(state, 'withdrawn')).filter(what => what !== 'alert')).toEqual([])
    expect(heard(number('invited', 'waiting'), closed())).toEqual([])
  })
})

describe('a desk', () => {
  test('that is bound in the chat that is told may hear everything', () => {
    expect(heard(mesa({}))).toEqual(SUBJECTS)
  })

  test('that is lost, moved, or of another consulate by now may hear nothing', () => {
    expect(heard(mesa({ state: 'lost' }))).toEqual([])
    expect(heard(mesa({ here: false }))).toEqual([])
    expect(heard(mesa({ consulate: 'dallas' as ConsulateId }))).toEqual([])
  })
})
