import { describe, expect, test } from 'vitest'
import type { Recipient } from '../../../src/domain/alert/alert.ts'
import type { About, Update } from '../../../src/domain/outbox/notice.ts'
import { isAllowed } from '../../../src/engine/outbox/authority.ts'
import { alert, at, draft, FIRST, person, recipient } from '../../store/samples.ts'

const standing = { of: 'contact', state: 'accepted', here: true, doubted: false } as const

/** One for each right to hear: everything, all but the place, the alert and its end, the end alone, nothing. */
const COPIES: readonly Recipient[] = [
  recipient('contact', { standing }),
  recipient('doubted', { standing: { ...standing, doubted: true } }),
  recipient('number', { standing: { ...standing, state: 'invited' }, byNumber: true, state: 'delivered' }),
  recipient('removed', { standing: { ...standing, state: 'removed' }, state: 'withdrawn' }),
  recipient('left', { standing: { ...standing, state: 'left' } }),
]

const facts = { alert: alert(), person: person(), recipients: COPIES }

/** The names of those who may hear a notice about this. */
function hearers(about: About): readonly string[] {
  const said = (copy: Recipient) => ({
    ...draft({ about, recipient: copy.id }),
    ...{ id: FIRST, addedAt: at(0), attempts: 1, repeat: false },
  })
  return COPIES.filter(copy => isAllowed(said(copy), facts)).map(copy => copy.address.chat)
}

const update = (kind: 'place' | 'attended' | 'contacted' | 'confirmed' | 'closed'): About => ({
  kind: 'update',
  update: { kind },
})
const byMother = (kind: 'received' | 'safe'): Update => ({ kind, by: 'Mamá' })

describe('a notice that is sent now', () => {
  test('of the alert itself is for a bare number, too, and of its end for one who was removed', () => {
    expect(hearers({ kind: 'alert', again: 0 })).toEqual(['contact', 'doubted', 'number'])
    expect(hearers(update('closed'))).toEqual(['contact', 'doubted', 'number', 'removed'])
  })

  test('of a place is for those alone of whom the person is sure', () => {
    expect(hearers({ kind: 'pin' })).toEqual(['contact'])
    expect(hearers(update('place'))).toEqual(['contact'])
  })

  test.each([
    update('attended'),
    update('contacted'),
    update('confirmed'),
    { kind: 'update', update: byMother('received') } as const,
    { kind: 'update', update: byMother('safe') } as const,
  ])('of other news is for everybody who accepted: %j', about => {
    expect(hearers(about)).toEqual(['contact', 'doubted'])
  })

  test('whose words were settled when it was written needs no leave', () => {
    expect(hearers({ kind: 'say', message: { kind: 'text', text: 'Adiós' } })).toHaveLength(COPIES.length)
  })
})
