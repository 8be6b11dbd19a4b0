import { loadDirectory } from '../../src/consulates/directory.ts'
import { type AccountId, type Address, addressKey, type ChatId } from '../../src/domain/address.ts'
import {
  type Alert,
  type AlertFacts,
  ASK_LIMIT,
  HOLD,
  isLive,
  type Recipient,
} from '../../src/domain/alert.ts'
import type {
  AlertId,
  ConsulateId,
  ContactId,
  DeskId,
  Folio,
  Instant,
  NoticeId,
} from '../../src/domain/ids.ts'
import { instant, later, type PersonId, type RecipientId } from '../../src/domain/ids.ts'
import type { Inbound, InboundBody, InboundId } from '../../src/domain/inbound.ts'
import { nextStep } from '../../src/domain/ladder.ts'
import type { Message } from '../../src/domain/message.ts'
import type { Draft } from '../../src/domain/notice.ts'
import type { Contact, Desk, Person } from '../../src/domain/person.ts'
import type { Point } from '../../src/domain/place.ts'
import { recipientsOf } from '../../src/domain/recipients.ts'
import { deskTurn } from '../../src/flows/desk.ts'
import { type AlertEvent, follow } from '../../src/flows/follow.ts'
import { render } from '../../src/flows/notices.ts'
import { alertTurn } from '../../src/flows/panic.ts'
import { routeAlert } from '../../src/flows/route-alert.ts'
import { IDLE, type State } from '../../src/flows/state.ts'
import type { Effect, Facts, Turn } from '../../src/flows/turn.ts'

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
  readonly alerts = new Map<AlertId, AlertFacts>()
  readonly effects: Effect[] = []
  /** What was heard since the last {@link forget}. */
  heard: Heard[] = []
  #names = 0
  #timers: { kind: 'hold' | 'ask' | 'ladder'; alert: AlertId; due: Instant }[] = []

  name(kind: string): string {
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
    const facts = this.facts(inbound)
    const turn = inbound.group ? deskTurn(state, inbound, facts) : alertTurn(state, inbound, facts)
    for (const message of turn?.say ?? []) this.#hear(chat, message)
    for (const effect of turn?.effects ?? []) this.#carryOut(effect)
    return turn
  }

  /** Lets time pass, and what was waiting for it happen. */
  pass(milliseconds: number): void {
    const end = later(this.now, milliseconds)
    for (;;) {
      const [next] = this.#timers.filter(one => one.due <= end).toSorted((a, b) => a.due - b.due)
      if (next === undefined) break
      this.#timers = this.#timers.filter(one => one !== next)
      this.now = next.due
      if (next.kind === 'ladder') {
        this.#tell(next.alert, { kind: 'ladder' })
        this.#armLadder(next.alert)
      } else this.#open(next.alert, next.kind === 'hold')
    }
    this.now = end
  }

  /** What became of a copy, by its network. */
  receipt(chat: string, state: Recipient['state']): void {
    for (const facts of this.alerts.values())
      for (const one of facts.recipients)
        if (one.address.chat === chat) {
          const recipient = { ...one, state, at: this.now }
          this.#save(facts, { recipients: facts.recipients.map(old => (old === one ? recipient : old)) })
          this.#tell(facts.alert.id, { kind: 'recipient-changed', recipient })
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

  facts(inbound: Inbound): Facts {
    const here = addressKey(inbound.from)
    const person = [...this.persons.values()].find(one => addressKey(one.address) === here)
    const alert = person && this.#alertOf(person)
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
      directory,
      mint: {
        person: () => this.name('person') as PersonId,
        contact: () => this.name('contact') as ContactId,
        alert: () => this.name('alert') as AlertId,
        code: () => this.name('code'),
      },
      inviteLinks: code => [`https://t.me/bot?start=${code}`],
      contacts: this.contacts.filter(one => one.person === person?.id),
      kin: this.contacts.flatMap(contact => {
        const of = this.persons.get(contact.person)
        const mine = contact.address && addressKey(contact.address) === here
        if (!mine || contact.state !== 'accepted' || of === undefined) return []
        const theirs = this.#alertOf(of)
        return [{ contact, person: of, ...(theirs && { alert: theirs }) }]
      }),
      ...(person && { person }),
      ...(alert && { alert }),
      ...(named && { named }),
      ...(desk && { desk }),
    }
  }

  #alertOf(person: Person): AlertFacts | undefined {
    return [...this.alerts.values()].find(one => one.person.id === person.id && one.alert.state !== 'closed')
  }

  #carryOut(effect: Effect): void {
    this.effects.push(effect)
    if (effect.do === 'save-person') return this.#savePerson(effect.person)
    if (effect.do === 'raise') return this.#raise(effect.alert)
    if (!('alert' in effect)) return
    const id = effect.alert
    const facts = this.alerts.get(id)
    if (facts === undefined) return
    if (effect.do === 'open') this.#open(id, effect.confirmed)
    if (effect.do === 'withdraw') {
      this.#timers = this.#timers.filter(one => one.alert !== id)
      this.alerts.delete(id)
    }
    if (effect.do === 'locate') {
      const { place } = effect
      const routed = { ...facts.alert, place, ...routeAlert(directory, place, facts.person.consulate) }
      this.#save(facts, { alert: routed })
      this.#tell(id, { kind: 'located', added: isLive(routed) ? this.#addRecipients(id) : [] })
    }
    if (effect.do === 'repeat') this.#tell(id, { kind: 'repeated' })
    if (effect.do === 'show-tracker') this.#tell(id, { kind: 'asked-for' })
    if (effect.do === 'close') {
      this.#timers = this.#timers.filter(one => one.alert !== id)
      this.#save(facts, {
        alert: { ...facts.alert, state: 'closed', outcome: effect.outcome, closedAt: this.now },
      })
      this.#tell(id, { kind: 'closed' })
    }
    if (effect.do === 'answer') this.#answered(facts, one => one.contact === effect.contact, effect.answer)
    if (effect.do === 'attend') {
      const { officer, desk } = effect
      this.#save(facts, { alert: { ...facts.alert, state: 'attended', officer, attendedAt: this.now } })
      this.#answered(this.#get(id), one => one.desk === desk, 'received')
    }
    if (effect.do === 'contacted') {
      this.#save(facts, { alert: { ...facts.alert, contactedAt: this.now } })
      this.#tell(id, { kind: 'contacted' })
    }
  }

  #savePerson(person: Person): void {
    this.persons.set(person.id, person)
    for (const facts of this.alerts.values()) if (facts.person.id === person.id) this.#save(facts, { person })
  }

  #raise(alert: Alert): void {
    const person = this.persons.get(alert.person)
    if (person === undefined) throw new Error('an alert of nobody')
    if (this.#alertOf(person)) throw new Error('a second alert of the same person')
    this.alerts.set(alert.id, { alert, person, recipients: [] })
    if (alert.state === 'open') return this.#leave(alert.id, alert)
    const [kind, wait] = alert.state === 'held' ? (['hold', HOLD] as const) : (['ask', ASK_LIMIT] as const)
    this.#timers.push({ kind, alert: alert.id, due: later(this.now, wait) })
    this.#tell(alert.id, { kind: 'raised' })
  }

  #open(id: AlertId, confirmed: boolean): void {
    const { alert } = this.#get(id)
    if (alert.state === 'asked' || alert.state === 'held')
      return this.#leave(id, { ...alert, state: 'open', confirmed })
    if (!confirmed || alert.confirmed || !isLive(alert)) return
    this.#save(this.#get(id), { alert: { ...alert, confirmed: true } })
    this.#tell(id, { kind: 'confirmed' })
  }

  #leave(id: AlertId, alert: Alert): void {
    const code = alert.consulate ? (directory.office(alert.consulate)?.code ?? 'MEX') : 'MEX'
    this.#timers = this.#timers.filter(one => one.alert !== id)
    const folio = `${code}-0412` as Folio
    this.#save(this.#get(id), { alert: { ...alert, openedAt: this.now, folio } })
    this.#addRecipients(id)
    this.#armLadder(id)
    this.#tell(id, { kind: 'opened' })
  }

  #armLadder(id: AlertId): void {
    const due = nextStep(this.#get(id), this.now)
    if (due !== undefined) this.#timers.push({ kind: 'ladder', alert: id, due })
  }

  #addRecipients(id: AlertId): readonly RecipientId[] {
    const facts = this.#get(id)
    const circle = { ...facts, contacts: this.contacts, desks: this.desks }
    const known = new Set(facts.recipients.map(one => one.contact ?? one.desk))
    const added = recipientsOf(circle, this.now, () => this.name('recip') as RecipientId).filter(
      one => !known.has(one.contact ?? one.desk),
    )
    this.#save(facts, { recipients: [...facts.recipients, ...added] })
    return added.map(one => one.id)
  }

  #answered(facts: AlertFacts, who: (one: Recipient) => boolean, answer: 'received' | 'safe'): void {
    const found = facts.recipients.find(who)
    if (found === undefined || found.answer === answer) return
    const changed: Recipient = { ...found, state: 'answered', answer, at: this.now }
    this.#save(facts, { recipients: facts.recipients.map(one => (one === found ? changed : one)) })
    const kind = found.role === 'desk' ? 'attended' : 'answered'
    this.#tell(facts.alert.id, { kind, recipient: found.id })
  }

  #save(facts: AlertFacts, change: Partial<AlertFacts>): void {
    this.alerts.set(facts.alert.id, { ...this.#get(facts.alert.id), ...change })
  }

  #get(id: AlertId): AlertFacts {
    const facts = this.alerts.get(id)
    if (facts === undefined) throw new Error('no such alert')
    return facts
  }

  #tell(id: AlertId, event: AlertEvent): void {
    const facts = this.#get(id)
    for (const draft of follow(event, facts, this.now)) {
      const notice = { ...draft, id: 1 as NoticeId, attempts: 0, repeat: false }
      const known = { ...facts, contacts: this.contacts }
      const message = render(notice, known, directory, 'Casa del Migrante', this.now)
      if (message) this.#hear(draft.to.chat, message, draft)
    }
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
