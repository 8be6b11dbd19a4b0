import type { Instant, RecipientId } from '../ids.ts'
import { type Address, addressKey } from '../messaging/address.ts'
import { type Contact, type Desk, type Person, TOLD_AGAIN } from '../people/person.ts'
import type { Recipient, RecipientState } from './alert.ts'
import { type Cry, isThirdParty } from './cry.ts'
import { consulateNamed } from './place/named-place.ts'

/** All who may have to be told of one alert: the person's contacts, and the desks of its consulates. */
export interface Circle {
  readonly alert: Cry
  readonly person: Person
  readonly contacts: readonly Contact[]
  readonly desks: readonly Desk[]
  /** The chat of whoever has this telephone number, if we may write to them first. */
  reach(phone: string): Address | undefined
  /** How many bare numbers may still be told for the person today. */
  readonly numbers: number
}

/**
 * Who is told of an alert: every contact that accepted, and every bound desk of the consulate it is routed to and
 * of the registered one. A contact whom the network refused is tried again, since they may have come back. A
 * drill is told to the family alone. Somebody who was invited and has not answered is told at their number, if a
 * network lets us write to it: not in a drill, once a day at most, and a few such numbers a day. The person's own chat is never told. A chat that would be told twice is told
 * once, as a desk if it is one: a desk reads more and can do more. `mint` names each recipient.
 */
export function recipientsOf(circle: Circle, now: Instant, ids: () => RecipientId): readonly Recipient[] {
  const { alert, person } = circle
  const chats = new Set([addressKey(person.address)])
  const recipients: Recipient[] = []
  let numbers = 0
  for (const told of [
    ...(alert.drill ? [] : desksIn(circle)),
    // Somebody else's trouble is nothing for the family of whoever tells it.
    ...(isThirdParty(alert) ? [] : familyIn(circle)),
    ...(alert.drill || isThirdParty(alert) ? [] : numbersIn(circle, now)),
  ]) {
    const key = addressKey(told.address)
    if (chats.has(key) || (told.byNumber && numbers >= circle.numbers)) continue
    if (told.byNumber) numbers += 1
    chats.add(key)
    recipients.push({ ...told, id: ids(), alert: alert.id, state: 'waiting', at: now })
  }
  return recipients
}

type ToldDraft = Omit<Recipient, 'id' | 'alert' | 'state' | 'at'>

function familyIn({ person, contacts }: Circle): readonly ToldDraft[] {
  return contacts.flatMap(({ id, name, state, address, language, person: of }) =>
    of === person.id && state === 'accepted' && address !== undefined
      ? [{ role: 'family', contact: id, name, address, group: false, language, byNumber: false }]
      : [],
  )
}

function numbersIn({ person, contacts, reach }: Circle, now: Instant): readonly ToldDraft[] {
  return contacts.flatMap(({ id, name, state, phone, toldAt, language, person: of }) => {
    const due = state === 'invited' && (toldAt === undefined || now - toldAt >= TOLD_AGAIN)
    const address = of === person.id && due && phone !== undefined ? reach(phone) : undefined
    if (address === undefined) return []
    return [{ role: 'family', contact: id, name, address, group: false, language, byNumber: true }]
  })
}

/** Desks read Spanish: they are Mexico's own offices. The one for the place comes before the registered one. */
function desksIn({ alert, desks }: Circle): readonly ToldDraft[] {
  const bound = (consulate: Cry['consulate']): readonly ToldDraft[] =>
    desks.flatMap(desk =>
      desk.state === 'bound' && desk.address !== undefined && desk.consulate === consulate
        ? [deskCopy(desk, desk.address)]
        : [],
    )
  const concerned = new Set([alert.consulate, alert.registered, consulateNamed(alert)])
  return [...concerned].flatMap(consulate => (consulate === undefined ? [] : bound(consulate)))
}

function deskCopy({ id, consulate, group }: Desk, address: Address): ToldDraft {
  return { role: 'desk', desk: id, consulate, name: '', address, group, language: 'es', byNumber: false }
}

/** A copy that was answered: by a relative's word, or, as `received`, by an officer who took the alert. */
export function answeredBy(
  copy: Recipient,
  answer: NonNullable<Recipient['answer']>,
  at: Instant,
): Recipient {
  return { ...copy, state: 'answered', answer, at }
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

/** True if the desk of this copy may end the alert: one that only got a copy, of another consulate's, may not. */
export function mayEnd(
  { consulate }: Pick<Cry, 'consulate'>,
  copy: Pick<Recipient, 'consulate' | 'state'>,
): boolean {
  return copy.state !== 'withdrawn' && (consulate === undefined || copy.consulate === consulate)
}
