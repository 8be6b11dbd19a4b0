import { loadDirectory } from '../../src/consulates/directory.ts'
import type { Alert, AlertFacts, Recipient } from '../../src/domain/alert/alert.ts'
import type {
  AlertId,
  ConsulateId,
  ContactId,
  DeskId,
  IdGenerator,
  Instant,
  NoticeId,
} from '../../src/domain/ids.ts'
import { instant, later, type PersonId } from '../../src/domain/ids.ts'
import { type AccountId, type Address, addressKey, type ChatId } from '../../src/domain/messaging/address.ts'
import type { Inbound, InboundBody, InboundId } from '../../src/domain/messaging/inbound.ts'
import type { Message } from '../../src/domain/messaging/message.ts'
import type { Draft } from '../../src/domain/outbox/notice.ts'
import type { Contact, Desk, Person } from '../../src/domain/people/person.ts'
import type { Point } from '../../src/domain/place.ts'
import { alertTurn } from '../../src/flows/alert/hear.ts'
import { newAlert } from '../../src/flows/alert/route-alert.ts'
import { type ChatFacts, contextOf } from '../../src/flows/context.ts'
import { deskTurn } from '../../src/flows/desk/desk.ts'
import { IDLE, type State } from '../../src/flows/state.ts'
import type { Effect, Turn } from '../../src/flows/turn.ts'
import { type AlertEvent, planNotices } from '../../src/notices/plan.ts'
import { render } from '../../src/notices/render.ts'
import { AlertBook } from './alert-book.ts'

export const directory = loadDirectory()

/** In the Pilsen neighbourhood: Cook County, Illinois. */
export const PILSEN: Point = { lat: 41.8525, lon: -87.6514 }
/** Downtown Los Angeles. */
export const DOWNTOWN: Point = { lat: 34.0522, lon: -118.2437 }

export const CHICAGO = 'chicago' as ConsulateId
export const LOS_ANGELES = 'los-angeles' as ConsulateId

/** Something that reached somebody: the answer of a turn, or what followed. */
export interface Heard {
  readonly to: string
  readonly message: Message
  readonly text: string
  readonly fresh: boolean
  readonly draft?: Draft
}

/** How a message differs from one that was sent just now by a private chat. */
export interface Sending {
  readonly group?: boolean
  readonly name?: string
  readonly at?: Instant
  readonly state?: State
}

/**
 * The rules of alerts in a world of their own: effects become facts, events become drafts, and drafts become
 * words at once. Whoever wants to know who reads what asks {@link heard}.
 */
export class AlertWorld {
  now: Instant = instant(Date.UTC(2026, 2, 2, 16, 42))
  readonly persons = new Map<PersonId, Person>()
  readonly contacts: Contact[] = []
  readonly desks: Desk[] = []
  readonly directory = directory
  readonly effects: Effect[] = []
  /** What was heard since the last {@link forget}. */
  heard: Heard[] = []
  #names = 0
  readonly #book = new AlertBook(this)

  readonly ids: IdGenerator = {
    person: () => this.name('person') as PersonId,
    contact: () => this.name('contact') as ContactId,
    alert: () => this.name('alert') as AlertId,
    code: () => this.name('code'),
  }

  readonly name = (kind: string): string => {
    this.#names += 1
    return `${kind}${String(this.#names).padStart(16 - kind.length, '0')}`
  }

  register(chat: string, more: Partial<Person> = {}): Person {
    const person: Person = {
      id: this.name('person') as PersonId,
      address: addressOf(chat),
      name: chat,
      language: 'es',
      createdAt: this.now,
      consentedAt: this.now,
      ...more,
    }
    this.persons.set(person.id, person)
    return person
  }

  addContact(person: Person, name: string, chat: string, more: Partial<Contact> = {}): Contact {
    const contact: Contact = {
      id: this.name('contact') as ContactId,
      person: person.id,
      name,
      state: 'accepted',
      language: 'es',
      invitedAt: this.now,
      address: addressOf(chat),
      ...more,
    }
    this.contacts.push(contact)
    return contact
  }

  addDesk(consulate: ConsulateId, chat: string): Desk {
    const id = this.name('desk') as DeskId
    const desk: Desk = { id, consulate, state: 'bound', address: addressOf(chat), group: true }
    this.desks.push(desk)
    return desk
  }

  says(chat: string, text: string, how: Sending = {}): Turn | undefined {
    return this.sends(chat, { kind: 'text', text }, how)
  }

  taps(chat: string, choice: string, how: Sending = {}): Turn | undefined {
    return this.sends(chat, { kind: 'choice', choice }, how)
  }

  pins(
    chat: string,
    point: Point,
    live: 'no' | 'start' | 'move' = 'no',
    how: Sending = {},
  ): Turn | undefined {
    return this.sends(chat, { kind: 'pin', point, live }, how)
  }

  sends(chat: string, body: InboundBody, how: Sending = {}): Turn | undefined {
    const inbound: Inbound = {
      id: this.name('inbound') as InboundId,
      at: how.at ?? this.now,
      from: addressOf(chat),
      sender: { id: chat, name: how.name ?? chat },
      group: how.group ?? false,
      ...body,
    }
    const state = how.state ?? IDLE
    const context = contextOf(state, inbound, this.facts(inbound))
    const turn = inbound.group ? deskTurn(context) : alertTurn(context)
    for (const message of turn?.say ?? []) this.#hear(chat, message)
    for (const effect of turn?.effects ?? []) this.#carryOut(effect)
    return turn
  }

  /** Starts a drill of a person. */
  drill(person: Person): Alert {
    const alert = newAlert({ directory, ids: this.ids, now: this.now }, person, {
      state: 'open',
      drill: true,
    })
    this.#book.raise(alert)
    return alert
  }

  /** Lets time pass, and what was waiting for it happen. */
  pass(milliseconds: number): void {
    const end = later(this.now, milliseconds)
    for (let timer = this.#book.takeTimer(end); timer; timer = this.#book.takeTimer(end)) {
      this.now = timer.due
      this.#book.ring(timer)
    }
    this.now = end
  }

  /** What became of a copy, by its network. */
  receipt(chat: string, state: Recipient['state']): void {
    for (const facts of this.alerts.values())
      for (const one of facts.recipients)
        if (one.address.chat === chat) {
          const recipient = { ...one, state, at: this.now }
          this.#book.save(facts, { recipients: facts.recipients.map(old => (old === one ? recipient : old)) })
          this.#book.tell(facts.alert.id, { kind: 'recipient-changed', recipient })
        }
  }

  forget(): void {
    this.heard = []
  }

  /** All that a chat heard since the last {@link forget}, as one text. */
  heardBy(chat: string): string {
    return this.heard
      .filter(one => one.to === chat)
      .map(one => one.text)
      .join('\n---\n')
  }

  /** The newest tracker of a chat. */
  trackerOf(chat: string): string {
    return this.heard.findLast(one => one.to === chat && one.draft?.about.kind === 'tracker')?.text ?? ''
  }

  get alerts(): Map<AlertId, AlertFacts> {
    return this.#book.alerts
  }

  /** The only alert that has not ended; fails if there are several. */
  get live(): AlertFacts | undefined {
    const live = [...this.alerts.values()].filter(one => one.alert.state !== 'closed')
    if (live.length > 1) throw new Error('more than one alert has not ended')
    return live[0]
  }

  /** The id of the only alert that has not ended. */
  get id(): AlertId {
    const id = this.live?.alert.id
    if (id === undefined) throw new Error('no alert is live')
    return id
  }

  facts(inbound: Inbound): ChatFacts {
    const here = addressKey(inbound.from)
    const person = [...this.persons.values()].find(one => addressKey(one.address) === here)
    const alert = person && this.#book.of(person)
    const id = inbound.kind === 'choice' ? /^[a-z?-]+:([\w-]{16})$/.exec(inbound.choice)?.[1] : undefined
    const found = id === undefined ? undefined : this.alerts.get(id as AlertId)
    const named =
      found && [found.person, ...found.recipients].some(one => addressKey(one.address) === here)
        ? found
        : undefined
    const desk = this.desks.find(one => one.address && addressKey(one.address) === here)
    return {
      now: this.now,
      language: person?.language ?? 'es',
      organisation: 'Casa del Migrante',
      retentionDays: 30,
      directory,
      ids: this.ids,
      inviteLinks: code => [`https://t.me/bot?start=${code}`],
      contacts: this.contacts.filter(one => one.person === person?.id),
      relatives: this.contacts.flatMap(contact => {
        const of = this.persons.get(contact.person)
        const mine = contact.address && addressKey(contact.address) === here
        if (!mine || contact.state !== 'accepted' || of === undefined) return []
        const theirs = this.#book.of(of)
        return [{ contact, person: of, ...(theirs && { alert: theirs }) }]
      }),
      told: [],
      reaches: () => false,
      ...(person && { person }),
      ...(alert && { alert }),
      ...(named && { named }),
      ...(desk && { desk }),
    }
  }

  /** What an event tells people, in words, as if every message left at once. */
  tell(facts: AlertFacts, event: AlertEvent): void {
    for (const draft of planNotices(event, facts, this.now)) {
      const notice = { ...draft, id: 1 as NoticeId, addedAt: draft.due, attempts: 0, repeat: false }
      const known = { ...facts, contacts: this.contacts }
      const message = render(notice, known, directory, 'Casa del Migrante', this.now)
      if (message) this.#hear(draft.to.chat, message, draft)
    }
  }

  #carryOut(effect: Effect): void {
    this.effects.push(effect)
    this.#book.carryOut(effect)
    if (effect.do !== 'save-person') return
    const { person } = effect
    this.persons.set(person.id, person)
    for (const facts of this.alerts.values())
      if (facts.person.id === person.id) this.#book.save(facts, { person })
  }

  #hear(to: string, message: Message, draft?: Draft): void {
    const text = message.kind === 'text' ? message.text : `PIN ${message.title} ${message.address ?? ''}`
    this.heard.push({ to, message, text, fresh: draft?.fresh ?? false, ...(draft && { draft }) })
  }
}

/** A chat of the simulated network. */
export function addressOf(chat: string): Address {
  return { network: 'simulator', account: 'simulator' as AccountId, chat: chat as ChatId }
}

/** Every label and id of the choices of one message. */
export function choicesOf(message: Message): readonly { id: string; label: string }[] {
  return message.kind === 'text' ? (message.choices ?? []).flat() : []
}
