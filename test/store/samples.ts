import type {
  Alert,
  AskedAlert,
  AttendedAlert,
  ClosedAlert,
  HeldAlert,
  OpenAlert,
  Recipient,
} from '../../src/domain/alert/alert.ts'
import type { DrillCry, OwnCry, ReportedCry, ThirdPartyCry } from '../../src/domain/alert/cry.ts'
import type { ReleasedPlace } from '../../src/domain/alert/place/release.ts'
import {
  type AlertId,
  type ConsulateId,
  type ContactId,
  type DeskId,
  type Folio,
  type Instant,
  instant,
  type NoticeId,
  type PersonId,
  type RecipientId,
} from '../../src/domain/ids.ts'
import type { AccountId, Address, ChatId, MessageId } from '../../src/domain/messaging/address.ts'
import type { Inbound, InboundId } from '../../src/domain/messaging/inbound.ts'
import type { Draft } from '../../src/domain/outbox/notice.ts'
import type { Contact, Desk, Person } from '../../src/domain/people/person.ts'
import type { Place } from '../../src/domain/place.ts'

/** A moment that all samples share; `at(5)` is five milliseconds later. */
export const at = (milliseconds: number): Instant => instant(1_760_000_000_000 + milliseconds)

export const ANA = 'person-ana-0001' as PersonId
export const MOTHER = 'contact-mother1' as ContactId
export const ALERT = 'alert-0000000001' as AlertId
export const DESK = 'desk-00000000001' as DeskId
export const CHICAGO = 'chicago' as ConsulateId

export function chat(name: string): Address {
  return { network: 'simulator', account: 'simulator' as AccountId, chat: name as ChatId }
}

export const PILSEN: Place = {
  point: { lat: 41.8563, lon: -87.6573 },
  at: at(0),
  source: 'pin',
  accuracy: 12,
}

export function person(more: Partial<Person> = {}): Person {
  return {
    id: ANA,
    address: chat('ana'),
    name: 'Ana Persona de Prueba',
    language: 'es',
    createdAt: at(0),
    consentedAt: at(1),
    consulate: CHICAGO,
    place: PILSEN,
    details: { 'about-trade': 'Techos' },
    allies: [{ ally: 'Clínica Legal Sur', at: at(1) }],
    ...more,
  }
}

export function contact(more: Partial<Contact> = {}): Contact {
  return {
    id: MOTHER,
    person: ANA,
    name: 'Mamá',
    state: 'accepted',
    language: 'es',
    invitedAt: at(2),
    answeredAt: at(3),
    phone: '+13125550123',
    address: chat('mother'),
    confirmedAt: at(3),
    ...more,
  }
}

export function desk(more: Partial<Extract<Desk, { consulate: ConsulateId }>> = {}): Desk {
  return { id: DESK, consulate: CHICAGO, state: 'waiting', group: false, ...more }
}

/** Pilsen, as Ana let it out for her alert. */
export const RELEASED: ReleasedPlace = { ...PILSEN, release: { by: 'pin', at: PILSEN.at } }

const CRY = {
  id: ALERT,
  person: ANA,
  drill: false,
  afterDrill: false,
  confirmed: true,
  raisedAt: at(10),
  place: RELEASED,
  consulate: CHICAGO,
} as const

export function asked(more: Partial<Own<AskedAlert>> = {}): Own<AskedAlert> {
  return { ...CRY, state: 'asked', confirmed: false, ...more }
}

export function held(more: Partial<HeldAlert> = {}): HeldAlert {
  return { ...CRY, state: 'held', ...more }
}

type Own<Any extends Alert> = Extract<Any, OwnCry>

export function alert(more: Partial<Own<OpenAlert>> = {}): Own<OpenAlert> {
  const area = { state: 'IL', county: '17031' }
  return { ...CRY, area, state: 'open', folio: 'CHI-0001' as Folio, openedAt: at(11), ...more }
}

/** An open alert at Mamá's word, in which Ana let out no place. */
export function reported(
  more: Partial<Extract<OpenAlert, ReportedCry>> = {},
): Extract<OpenAlert, ReportedCry> {
  const { place: _, ...open } = alert()
  return { ...open, reporter: 'Mamá', ...more }
}

/** Ana's word that somebody was taken who has no chat with us; nothing of them is known yet. */
export function thirdParty(more: Partial<ThirdPartyCry> = {}): ThirdPartyCry & { readonly state: 'asked' } {
  const { place: _, ...cry } = CRY
  return { ...cry, state: 'asked', about: {}, ...more }
}

/** A drill that is under way. */
export function drill(more: Partial<Extract<OpenAlert, DrillCry>> = {}): Extract<OpenAlert, DrillCry> {
  const { place: _, ...open } = alert()
  return { ...open, drill: true, ...more }
}

export function attended(more: Partial<Own<AttendedAlert>> = {}): Own<AttendedAlert> {
  const attendance = { officer: 'L. Pérez', at: at(20), recipient: 'recipient-desk' as RecipientId }
  return { ...alert(), state: 'attended', attendance, ...more }
}

export function closed(more: Partial<Own<ClosedAlert>> = {}): Own<ClosedAlert> {
  return { ...alert(), state: 'closed', outcome: 'cancelled', closedAt: at(60), ...more }
}

export function recipient(name: string, more: Partial<Recipient> = {}): Recipient {
  return {
    id: `recipient-${name}` as RecipientId,
    alert: ALERT,
    role: 'family',
    contact: MOTHER,
    name: 'Mamá',
    address: chat(name),
    group: false,
    language: 'es',
    byNumber: false,
    state: 'waiting',
    at: at(11),
    ...more,
  }
}

/** The desk's copy of the alert. */
export function deskRecipient(more: Partial<Recipient> = {}): Recipient {
  const { contact: _, ...copy } = recipient('desk', { role: 'desk', name: '', group: true })
  return { ...copy, desk: DESK, consulate: CHICAGO, ...more }
}

export function draft(more: Partial<Draft> = {}): Draft {
  return {
    to: chat('mother'),
    group: false,
    language: 'es',
    about: { kind: 'alert', again: 0 },
    rank: 'alert',
    due: at(12),
    alert: ALERT,
    ...more,
  }
}

export function said(text: string, id = 'update-1'): Inbound {
  return {
    id: id as InboundId,
    at: at(0),
    from: chat('ana'),
    sender: { id: 'ana', name: 'Ana' },
    group: false,
    kind: 'text',
    text,
  }
}

/** Before every notice. */
export const FIRST = 0 as NoticeId

export function messageId(name: string): MessageId {
  return name as MessageId
}
