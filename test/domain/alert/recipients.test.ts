import { describe, expect, test } from 'vitest'
import type { Cry, OwnCry } from '../../../src/domain/alert/cry.ts'
import { onceAChat, recipientsOf } from '../../../src/domain/alert/recipients.ts'
import {
  type AlertId,
  type ConsulateId,
  type ContactId,
  type DeskId,
  instant,
  type PersonId,
  type RecipientId,
} from '../../../src/domain/ids.ts'
import type { AccountId, Address, ChatId } from '../../../src/domain/messaging/address.ts'
import { type Contact, type Desk, type Person, TOLD_AGAIN } from '../../../src/domain/people/person.ts'

const now = instant(1_000)
const CHICAGO = 'chicago' as ConsulateId
const DALLAS = 'dallas' as ConsulateId
const at = (chat: string): Address => ({
  network: 'simulator',
  account: 'simulator' as AccountId,
  chat: chat as ChatId,
})
const person: Person = {
  id: 'p' as PersonId,
  address: at('ana'),
  name: 'Ana',
  language: 'es',
  createdAt: now,
}
const alert: OwnCry = {
  id: 'a' as AlertId,
  person: person.id,
  drill: false,
  confirmed: true,
  raisedAt: now,
  consulate: CHICAGO,
  registered: DALLAS,
}

function drillOf({ place: _, ...cry }: OwnCry): Cry {
  return { ...cry, drill: true }
}

function contact(name: string, more: Partial<Contact> = {}): Contact {
  return {
    id: `c-${name}` as ContactId,
    person: person.id,
    name,
    state: 'accepted',
    language: 'es',
    invitedAt: now,
    address: at(name),
    confirmedAt: now,
    ...more,
  }
}

function desk(
  consulate: ConsulateId,
  chat: string,
  more: Partial<Extract<Desk, { consulate: ConsulateId }>> = {},
): Desk {
  return { id: `d-${chat}` as DeskId, consulate, state: 'bound', address: at(chat), group: true, ...more }
}

function told(circle: Partial<Parameters<typeof recipientsOf>[0]>): readonly string[] {
  let names = 0
  return recipientsOf(
    { alert, person, contacts: [], desks: [], reach() {}, isToldToday: () => false, numbers: 3, ...circle },
    now,
    () => {
      names += 1
      return `r${names}` as RecipientId
    },
  ).map(one => `${one.role} ${one.address.chat}`)
}

test('only contacts who accepted and have a chat are told, even if their network refused us last time', () => {
  const { address: _, ...known } = contact('known-by-number')
  const contacts = [
    contact('mama'),
    contact('blocked', { unreachableSince: now }),
    contact('invited', { state: 'invited' }),
    contact('left', { state: 'left' }),
    contact('removed', { state: 'removed' }),
    contact('declined', { state: 'declined' }),
    contact('of-another', { person: 'other' as PersonId }),
    known,
  ]
  expect(told({ contacts })).toEqual(['family mama', 'family blocked'])
})

test('the desks of the place are told before those of the registered consulate, and no others', () => {
  const desks = [
    desk(DALLAS, 'dallas'),
    desk(CHICAGO, 'chicago'),
    desk(CHICAGO, 'chicago-night'),
    desk(CHICAGO, 'waiting', { state: 'waiting' }),
    desk(CHICAGO, 'lost', { state: 'lost' }),
    desk('boston' as ConsulateId, 'boston'),
  ]
  expect(told({ desks })).toEqual(['desk chicago', 'desk chicago-night', 'desk dallas'])
  expect(told({ desks, alert: { ...alert, registered: CHICAGO } })).toEqual([
    'desk chicago',
    'desk chicago-night',
  ])
})

test('a drill reaches the family and no desk', () => {
  const circle = { contacts: [contact('mama')], desks: [desk(CHICAGO, 'chicago')] }
  expect(told({ ...circle, alert: drillOf(alert) })).toEqual(['family mama'])
})

test('one chat is told once as a desk and once as a relative, and the own chat of the person never', () => {
  const contacts = [
    contact('mama'),
    contact('mama-again', { address: at('mama') }),
    contact('me', { address: at('ana') }),
    contact('officer'),
  ]
  const desks = [desk(CHICAGO, 'officer', { group: false }), desk(CHICAGO, 'ana')]
  expect(told({ contacts, desks })).toEqual(['desk officer', 'family mama', 'family officer'])
})

describe('somebody who never accepted', () => {
  const { address: _, ...invited } = contact('tia', { state: 'invited', phone: '312 555 0123' })
  const reach = (phone: string) => at(`number ${phone}`)

  test('is told at their number where a network lets us write first, and nowhere else', () => {
    expect(told({ contacts: [invited], reach })).toEqual(['family number 312 555 0123'])
    expect(told({ contacts: [invited] })).toEqual([])
  })

  test('is never told of a drill, nor without a number, nor after they said no', () => {
    const { phone: _phone, ...nameless } = invited
    const contacts = [nameless, { ...invited, state: 'declined' }, { ...invited, state: 'left' }] as const
    expect(told({ contacts: [invited], alert: drillOf(alert), reach })).toEqual([])
    expect(told({ contacts, reach })).toEqual([])
  })

  test('is told once a day at most', () => {
    expect(told({ contacts: [{ ...invited, toldAt: now }], reach })).toEqual([])
    expect(told({ contacts: [{ ...invited, toldAt: instant(now - TOLD_AGAIN) }], reach })).toHaveLength(1)
    expect(told({ contacts: [invited], reach, isToldToday: () => true })).toEqual([])
  })

  test('is told again on the same day after a yes from there, and takes nobody’s place', () => {
    const yes = { ...invited, address: at('number 312 555 0123'), toldAt: now }
    const isToldToday = (phone: string) => phone === yes.phone
    const others = ['0101', '0102', '0103'].map(end => ({
      ...invited,
      id: end as ContactId,
      phone: `312 555 ${end}`,
    }))
    const circle = { contacts: [...others, yes], reach, isToldToday }
    const first = 'family number 312 555 0123'
    expect(told({ ...circle, numbers: 0 })).toEqual([first])
    expect(told({ ...circle, numbers: 1 })).toEqual([first, 'family number 312 555 0101'])
    // On another day they count as anybody does, and come first.
    expect(told({ ...circle, isToldToday: () => false, numbers: 1 })).toEqual([first])
  })
})

test('a relative who was removed twice has one copy that counts, and a desk one for each office', () => {
  const [first] = recipientsOf(
    {
      alert,
      person,
      contacts: [contact('mama')],
      desks: [],
      reach() {},
      isToldToday: () => false,
      numbers: 0,
    },
    now,
    () => 'first' as RecipientId,
  )
  if (first === undefined) throw new Error('nobody is told')
  const past = { ...first, state: 'withdrawn' } as const
  const again = { ...past, id: 'again' as RecipientId, contact: 'c-again' as ContactId }
  expect(onceAChat([past, again])).toEqual([again])
  const office = { ...past, role: 'desk', consulate: CHICAGO } as const
  const other = { ...office, id: 'other' as RecipientId, consulate: DALLAS }
  expect(onceAChat([office, other])).toEqual([office, other])
})
