import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ContactId } from '../../../src/domain/ids.ts'
import {
  type ContactCommand,
  type ContactTransition,
  contactCommand,
} from '../../../src/domain/people/contact-lifecycle.ts'
import type { Contact, ContactState } from '../../../src/domain/people/person.ts'
import { ALERT, ANA, at, chat, contact, MOTHER } from '../../store/samples.ts'

const NOW = at(1_000)
const STATES = ['invited', 'accepted', 'declined', 'left', 'removed'] as const

const yes = { address: chat('mother'), language: 'en', shown: { name: 'Rosa' } } as const
const accept = { do: 'accept', ...yes, vouched: false } as const
const claim = { do: 'claim', ...yes } as const
const confirm = { do: 'confirm', at: yes.address } as const
const COMMANDS: readonly Exclude<ContactCommand, { readonly do: 'add' }>[] = [
  { do: 'invite' },
  accept,
  claim,
  confirm,
  { do: 'decline' },
  { do: 'leave' },
  { do: 'remove' },
  { do: 'unreachable' },
  { do: 'reachable' },
  { do: 'told' },
  { do: 'report', alert: ALERT },
  { do: 'mute' },
  { do: 'unmute' },
]

/** The states in which each command means anything, in words of the test's own. */
const MEANS: Readonly<Record<(typeof COMMANDS)[number]['do'], readonly ContactState[]>> = {
  invite: ['invited', 'declined', 'left'],
  accept: ['invited', 'declined', 'left'],
  claim: ['invited'],
  confirm: ['invited', 'accepted'],
  decline: ['invited', 'declined', 'left'],
  leave: ['accepted'],
  remove: ['invited', 'accepted', 'declined', 'left'],
  'let-go': ['removed'],
  unreachable: ['accepted'],
  reachable: ['invited', 'accepted', 'declined', 'left'],
  told: ['invited', 'accepted'],
  report: ['accepted'],
  mute: ['accepted', 'left'],
  unmute: ['invited', 'accepted', 'declined', 'left'],
}

function done(result: ContactTransition): Exclude<ContactTransition, { readonly refused: unknown }> {
  if ('refused' in result) throw new Error('refused')
  return result
}

describe('a contact', () => {
  const cases = COMMANDS.flatMap(command => STATES.map(state => [command.do, state, command] as const))
  test.each(cases)('takes %s while %s only as the table says', (name, state, command) => {
    const { confirmedAt: _, ...unconfirmed } = contact({ state })
    const result = contactCommand(unconfirmed, command, NOW)
    expect('refused' in result).toBe(!MEANS[name].includes(state))
  })

  test('is added once, as invited, and nothing else is done with somebody unknown', () => {
    const as = { id: MOTHER, person: ANA, name: 'Mamá', language: 'es' } as const
    const { contact: added } = done(contactCommand(undefined, { do: 'add', as }, NOW))
    expect(added).toEqual({ ...as, state: 'invited', invitedAt: NOW })
    expect(contactCommand(added, { do: 'add', as }, NOW)).toEqual({ refused: 'state' })
    for (const command of COMMANDS)
      expect(contactCommand(undefined, command, NOW)).toEqual({ refused: 'state' })
  })

  test('who accepts is told in the chat and the language in which they did, and of a live alert', () => {
    const { contact: accepted, follows } = done(
      contactCommand(contact({ state: 'left', unreachableSince: at(5) }), accept, NOW),
    )
    expect(accepted).toMatchObject({
      state: 'accepted',
      address: chat('mother'),
      language: 'en',
      answeredAt: NOW,
    })
    expect(accepted).not.toHaveProperty('unreachableSince')
    expect(accepted).not.toHaveProperty('confirmedAt')
    expect(follows).toEqual([{ do: 'spend-invite' }, { do: 'join' }])
  })

  test('whose network vouches for the number that the person gave is confirmed by that', () => {
    const { contact: accepted } = done(
      contactCommand(contact({ state: 'invited' }), { ...accept, vouched: true }, NOW),
    )
    expect(accepted.confirmedAt).toBe(NOW)
  })

  test('who says yes at their number is a contact once the person says that it is they, and not before', () => {
    const { address: _, confirmedAt: _at, ...invited } = contact({ state: 'invited' })
    expect(contactCommand(invited, confirm, NOW)).toEqual({ refused: 'state' })
    const { contact: claimed, follows } = done(contactCommand(invited, claim, NOW))
    expect(claimed).toMatchObject({ state: 'invited', address: chat('mother') })
    expect(follows).toEqual([{ do: 'spend-invite' }])
    const { contact: confirmed, follows: then } = done(contactCommand(claimed, confirm, NOW))
    expect(confirmed).toMatchObject({ state: 'accepted', confirmedAt: NOW })
    expect(then).toEqual([{ do: 'join' }])
    expect(contactCommand(confirmed, confirm, NOW)).toEqual({ refused: 'state' })
  })

  test('who accepted in another chat than the one that is confirmed is not confirmed', () => {
    const { confirmedAt: _, ...unconfirmed } = contact({ address: chat('stranger') })
    expect(contactCommand(unconfirmed, confirm, NOW)).toEqual({ refused: 'state' })
  })

  test('who takes the place of an earlier entry does so once confirmed', () => {
    const { confirmedAt: _, ...successor } = contact({ replaces: 'before' as ContactId })
    expect(done(contactCommand(successor, confirm, NOW)).follows).toEqual([
      { do: 'trust' },
      { do: 'replace', contact: 'before' },
    ])
  })
})

describe('a contact who goes', () => {
  test('or is invited anew, is forgotten where they were', () => {
    const { contact: left } = done(contactCommand(contact(), { do: 'leave' }, NOW))
    expect(left).not.toHaveProperty('address')
    const { contact: again } = done(contactCommand(contact({ state: 'left' }), { do: 'invite' }, NOW))
    expect(again).toMatchObject({ state: 'invited', invitedAt: NOW })
    for (const forgotten of ['address', 'answeredAt', 'unreachableSince'])
      expect(again).not.toHaveProperty(forgotten)
  })

  test.each([
    ['decline', 'declined', 'contact'],
    ['leave', 'left', 'contact'],
    ['remove', 'removed', 'person'],
  ] as const)('has a copy of a live alert no more by %s', (name, state, by) => {
    const before = contact(name === 'decline' ? { state: 'invited' } : {})
    const { contact: after, follows } = done(contactCommand(before, { do: name }, NOW))
    expect(after.state).toBe(state)
    expect(follows).toContainEqual({ do: 'end-copy', by })
  })

  test('whoever was removed stays removed, and no one is accepted without having said so', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...COMMANDS), { maxLength: 20 }), commands => {
        const { confirmedAt: _, ...fresh } = contact({ state: 'invited' })
        let now: Contact = fresh
        for (const command of commands) {
          const before = now
          const result = contactCommand(now, command, NOW)
          if (!('refused' in result)) now = result.contact
          if (before.state === 'removed') expect(now).toBe(before)
          if (now.state === 'accepted' && before.state !== 'accepted')
            expect(['accept', 'confirm']).toContain(command.do)
          if (before.state === 'accepted' && now.state === 'accepted')
            expect(now.address).toBe(before.address)
          if (now.confirmedAt !== undefined && before.confirmedAt === undefined)
            expect(command.do).toBe('confirm')
          if (now.state === 'accepted') expect(now.address).toBeDefined()
          expect([now.id, now.person, now.name]).toEqual([before.id, before.person, before.name])
        }
      }),
    )
  })
})
