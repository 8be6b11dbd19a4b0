import type { ConsulateId, ContactId, Instant, RecipientId } from '../ids.ts'
import { type Address, addressKey } from '../messaging/address.ts'
import { type Contact, type Desk, type Person, TOLD_AGAIN } from '../people/person.ts'
import {
  type AlertFacts,
  type Attendance,
  isAttendedBy,
  type Recipient,
  type RecipientState,
} from './alert.ts'
import { type Cry, isThirdParty, type Routing } from './cry.ts'
import { consulatesOfHearsay, type WithHearsay } from './place/hearsay.ts'
import { consulateNamed, type Naming } from './place/named-place.ts'

/** All who may have to be told of one alert: the person's contacts, the desks of its consulates, and those of organisations in their turn. */
export interface Circle {
  readonly alert: Cry
  readonly person: Person
  readonly contacts: readonly Contact[]
  readonly desks: readonly Desk[]
  /** The chat of whoever has this telephone number, if we may write to them first. */
  reach(phone: string): Address | undefined
  /** True if this number was told of an alert of the person in the last 24 hours: it does not count anew. */
  isToldToday(phone: string): boolean
  /** How many other bare numbers may still be told for the person today. */
  readonly numbers: number
}

/**
 * Who is told of an alert: every contact that accepted, every bound desk of the consulate it is routed to and
 * of the registered one, and every desk of an organisation that is in `circle`. A contact whom the network refused is tried again, since they may have come back. A
 * drill is told to the family alone. Somebody who was invited and has not answered is told at their number, if a
 * network lets us write to it: not in a drill, a few such numbers a day, and each once a day until somebody there answers that they want
 * to be told. The person's own chat is never told. A chat
 * is told once as a desk and once as a relative's at most: an officer's own chat may be both, and each copy is answered by itself. Whom the
 * person wants to know nothing of it is told in no way, nor as the desk that their own chat is. `ids` names each recipient.
 */
export function recipientsOf(all: Circle, now: Instant, ids: () => RecipientId): readonly Recipient[] {
  const { alert, person } = all
  const circle = { ...all, contacts: all.contacts.filter(({ id }) => !isUntold(alert, id)) }
  const own = addressKey(person.address)
  const kept = all.contacts.flatMap(({ id, address }) =>
    address && isUntold(alert, id) ? addressKey(address) : [],
  )
  const chats = { desk: new Set([own, ...kept]), family: new Set([own]) }
  const recipients: Recipient[] = []
  let numbers = 0
  for (const told of [
    ...(alert.drill ? [] : desksIn(circle)),
    // Somebody else's trouble is nothing for the family of whoever tells it.
    ...(isThirdParty(alert) ? [] : familyIn(circle)),
    ...(alert.drill || isThirdParty(alert) ? [] : numbersIn(circle, now)),
  ]) {
    const key = addressKey(told.address)
    const isNew = told.byNumber && !told.again
    if (chats[told.role].has(key) || (isNew && numbers >= circle.numbers)) continue
    if (isNew) numbers += 1
    chats[told.role].add(key)
    const { again: _, ...copy } = told
    recipients.push({ ...copy, id: ids(), alert: alert.id, state: 'waiting', at: now })
  }
  return recipients
}

/** True for a contact whom the person wants to know nothing of this alert. */
export function isUntold({ untold = [] }: Pick<Cry, 'untold'>, contact: ContactId): boolean {
  return untold.includes(contact)
}

/** A copy to be made; `again` at a number that was told today, which takes nobody's place. */
type ToldDraft = Omit<Recipient, 'id' | 'alert' | 'state' | 'at'> & { readonly again?: boolean }

function familyIn({ person, contacts }: Circle): readonly ToldDraft[] {
  return contacts.flatMap(({ id, name, state, address, language, person: of }) =>
    of === person.id && state === 'accepted' && address !== undefined
      ? [{ role: 'family', contact: id, name, address, group: false, language, byNumber: false }]
      : [],
  )
}

/**
 * True for somebody whose number alone says who they are: they have not answered, or somebody accepted in their place of whom
 * nobody said yet that it is they, so that a stranger who opens the link cuts nobody off. Once somebody refused under this entry,
 * who may have been they, a new link opens the door to whoever opens it, and no more.
 */
export function isToldByNumber({ state, confirmedAt, refusedAt }: Contact): boolean {
  if (refusedAt !== undefined) return false
  return state === 'invited' || (state === 'accepted' && confirmedAt === undefined)
}

/** True if somebody said yes at their number, and the person has not said yet that it is they: no stranger is hunted who asked for it. */
export function hasClaimed({ state, address }: Contact): boolean {
  return state === 'invited' && address !== undefined
}

/** True if a contact was told at their number less than a day ago, and nobody there said yes: no alert is told there until the day is over. */
export function hadTheirDay(contact: Contact, now: Instant): boolean {
  const { toldAt } = contact
  return !hasClaimed(contact) && toldAt !== undefined && now - toldAt < TOLD_AGAIN
}

/** Bare numbers in their order: who said yes comes first, for they count among the few numbers of a day, too. */
function numbersIn({ person, contacts, reach, isToldToday }: Circle, now: Instant): readonly ToldDraft[] {
  const mine = contacts.filter(one => one.person === person.id && isToldByNumber(one))
  const inOrder = [...mine.filter(hasClaimed), ...mine.filter(one => !hasClaimed(one))]
  return inOrder.flatMap(contact => {
    const { id, name, phone, language } = contact
    if (phone === undefined || hadTheirDay(contact, now)) return []
    const again = isToldToday(phone)
    const address = again && !hasClaimed(contact) ? undefined : reach(phone)
    if (address === undefined) return []
    return [{ role: 'family', contact: id, name, address, group: false, language, byNumber: true, again }]
  })
}

/** Desks read Spanish: they are Mexico's own offices. The one for the place comes before the registered one. */
function desksIn({ alert, desks }: Circle): readonly ToldDraft[] {
  const bound = (consulate: ConsulateId): readonly ToldDraft[] =>
    desks.flatMap(desk =>
      desk.consulate === consulate && isBound(desk) ? [deskCopy(desk, desk.address)] : [],
    )
  const helpers = desks.flatMap(desk =>
    desk.helper !== undefined && isBound(desk) ? [deskCopy(desk, desk.address)] : [],
  )
  return [...concernedBy(alert).flatMap(bound), ...helpers]
}

function isBound(desk: Desk): desk is Desk & { readonly address: Address } {
  return desk.state === 'bound' && desk.address !== undefined
}

/**
 * The consulates that an alert concerns: the one for the place, the registered one, the one of the place that is named, and those
 * of the places that relatives name.
 */
export function concernedBy(cry: Routing & Naming & WithHearsay): readonly ConsulateId[] {
  const { consulate, registered } = cry
  return [...new Set([consulate, registered, consulateNamed(cry), ...consulatesOfHearsay(cry)])].flatMap(
    id => id ?? [],
  )
}

/** True for a bound desk of a consulate that the alert concerns. */
export function isConcerned(cry: Routing & Naming & WithHearsay, desk: Desk): boolean {
  return isBound(desk) && desk.consulate !== undefined && concernedBy(cry).includes(desk.consulate)
}

function deskCopy({ id, consulate, helper, group }: Desk, address: Address): ToldDraft {
  return {
    role: 'desk',
    desk: id,
    ...(consulate !== undefined && { consulate }),
    ...(helper && { helper: helper.kind }),
    name: helper?.name ?? '',
    address,
    group,
    language: 'es',
    byNumber: false,
  }
}

/** A contact's copy: in the chat in which they accepted, else at the number that the person gave for them. */
export function copyOfContact(recipients: readonly Recipient[], contact: ContactId): Recipient | undefined {
  const copies = recipients.filter(one => one.contact === contact)
  return copies.find(one => !one.byNumber) ?? copies[0]
}

/**
 * The copy that becomes a contact's own as they accept: the one that they have, or that at their number, if it was from there or is
 * known to be theirs. A number that somebody else answers for was told, and keeps its own.
 */
export function copyTakenOver(
  recipients: readonly Recipient[],
  { id, address, confirmedAt }: Contact,
): Recipient | undefined {
  const copy = copyOfContact(recipients, id)
  if (copy === undefined || !copy.byNumber || confirmedAt !== undefined) return copy
  return address !== undefined && addressKey(address) === addressKey(copy.address) ? copy : undefined
}

/** True if two copies are read in one chat, as those of an officer's own chat that is a relative's, too. */
export function sharesChat(one: Recipient, other: Recipient): boolean {
  return addressKey(one.address) === addressKey(other.address)
}

/**
 * A relative who was removed and has accepted anew has two copies in one chat: the one that counts, and of those that nobody is told by
 * any more, the newest. A desk keeps one for each office.
 */
export function onceAChat(recipients: readonly Recipient[]): readonly Recipient[] {
  const told = new Set(
    recipients.filter(one => one.state !== 'withdrawn').map(one => addressKey(one.address)),
  )
  const past = (one: Recipient) => `${one.role} ${one.consulate ?? one.desk ?? ''} ${addressKey(one.address)}`
  const newest = new Map(recipients.filter(one => one.state === 'withdrawn').map(one => [past(one), one]))
  return recipients.filter(
    one => one.state !== 'withdrawn' || (!told.has(addressKey(one.address)) && newest.get(past(one)) === one),
  )
}

/** A copy that was answered: by a relative's word, or, as `received`, by an officer who took the alert. */
export function answeredBy(
  copy: Recipient,
  answer: NonNullable<Recipient['answer']>,
  at: Instant,
): Recipient {
  return { ...copy, state: 'answered', answer, at }
}

/** The copy once an attendance is over: if it was its own, it is known until when its officer had the alert. */
export function afterAttendance(
  copy: Recipient,
  attendance: Pick<Attendance, 'officer' | 'recipient'> | undefined,
  at: Instant,
): Recipient {
  if (attendance?.recipient !== copy.id) return copy
  return { ...copy, attendedUntil: { officer: attendance.officer, at } }
}

/** The copy of a desk after nobody attends any more: its answer is over with that. A relative's is left as it was. */
export function unansweredDesk(copy: Recipient): Recipient {
  if (copy.role === 'family' || copy.state !== 'answered') return copy
  const { answer: _, ...rest } = copy
  return { ...rest, state: 'read' }
}

/**
 * The copy of a relative who has accepted, and was told at their number or had left: from now on they are a relative,
 * in the chat in which they said so. Undefined if they had accepted before.
 */
export function joinedBy(
  copy: Recipient,
  { address, language }: Pick<Contact, 'address' | 'language'>,
  at: Instant,
): Recipient | undefined {
  const isNews = copy.byNumber || copy.state === 'withdrawn'
  if (!isNews || address === undefined) return undefined
  const { heard: _, remindedAt: _when, words, ...rest } = copy
  const last = words && { words: { last: words.last } }
  return { ...rest, ...last, address, language, state: 'waiting', at, byNumber: false }
}

const PROGRESS: Readonly<Record<RecipientState, number>> = {
  waiting: 0,
  unreachable: 1,
  sent: 2,
  delivered: 3,
  read: 4,
  answered: 5,
  withdrawn: 6,
}

/** True if a copy in state `from` moves on when a network reports `to`: reports come late, twice and out of order. */
export function isLater(from: RecipientState, to: RecipientState): boolean {
  // Unreachable is the network's last word on a copy that was accepted, too; only an answer outweighs it.
  if (from === 'withdrawn') return false
  if (to === 'unreachable') return from !== 'answered' && from !== 'unreachable'
  return PROGRESS[to] > PROGRESS[from]
}

/**
 * True if the desk of this copy may end the alert: one that only got a copy, of another consulate's, may only what its officer has and
 * no desk of the alert's own consulate hears; an organisation, what its officer has.
 */
export function mayEnd(
  facts: Pick<AlertFacts, 'alert' | 'recipients'>,
  copy: Pick<Recipient, 'id' | 'consulate' | 'helper' | 'state'>,
): boolean {
  const { alert } = facts
  if (copy.state === 'withdrawn') return false
  const share = shareOf(facts, copy)
  return share === 'own' || (share !== 'copy' && isAttendedBy(alert, copy.id))
}

/**
 * A consulate's share in an alert: it is its own (`own`), or a copy while a desk of its own consulate hears of it (`copy`), or one while
 * none does (`stand-in`).
 */
export type DeskShare = 'own' | 'copy' | 'stand-in'

/** The share of the desk of this copy; undefined of an organisation's, which stands for no consulate. */
export function shareOf(
  facts: Pick<AlertFacts, 'alert' | 'recipients'>,
  { helper, consulate }: Pick<Recipient, 'consulate' | 'helper'>,
): DeskShare | undefined {
  if (helper !== undefined) return undefined
  if (facts.alert.consulate === undefined || consulate === facts.alert.consulate) return 'own'
  return isHeardByItsOwn(facts) ? 'copy' : 'stand-in'
}

/** True if a desk of the consulate to which the alert is routed hears of it, however it was reached. */
export function isHeardByItsOwn({ alert, recipients }: Pick<AlertFacts, 'alert' | 'recipients'>): boolean {
  return recipients.some(
    ({ desk, consulate, state }) =>
      desk !== undefined && consulate !== undefined && consulate === alert.consulate && state !== 'withdrawn',
  )
}
