import {
  type Alert,
  type AlertFacts,
  ASK_LIMIT,
  HOLD,
  isLive,
  type Recipient,
} from '../../src/domain/alert/alert.ts'
import { nextStep } from '../../src/domain/alert/escalation.ts'
import { recipientsOf } from '../../src/domain/alert/recipients.ts'
import type { AlertId, Folio, Instant } from '../../src/domain/ids.ts'
import { later, type PersonId, type RecipientId } from '../../src/domain/ids.ts'
import type { Contact, Desk, Person } from '../../src/domain/people/person.ts'
import { routeAlert } from '../../src/flows/alert/route-alert.ts'
import type { ChatFacts } from '../../src/flows/context.ts'
import type { Effect } from '../../src/flows/turn.ts'
import type { AlertEvent } from '../../src/notices/plan.ts'

/** What the book reads from the world around it, and where its news goes. */
export interface Surroundings {
  readonly now: Instant
  readonly directory: ChatFacts['directory']
  readonly persons: ReadonlyMap<PersonId, Person>
  readonly contacts: readonly Contact[]
  readonly desks: readonly Desk[]
  name(kind: string): string
  tell(facts: AlertFacts, event: AlertEvent): void
}

type About<Do extends Effect['do']> = Effect & { readonly do: Do }

interface Timer {
  readonly kind: 'hold' | 'ask' | 'ladder'
  readonly alert: AlertId
  readonly due: Instant
}

/** Alerts and their timers, in memory: what effects make of them, as the engine would in its database. */
export class AlertBook {
  readonly alerts = new Map<AlertId, AlertFacts>()
  readonly #around: Surroundings
  #timers: readonly Timer[] = []

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** The alert of a person that has not ended. */
  of(person: Person): AlertFacts | undefined {
    return [...this.alerts.values()].find(one => one.person.id === person.id && one.alert.state !== 'closed')
  }

  carryOut(effect: Effect): void {
    switch (effect.do) {
      case 'raise':
        this.raise(effect.alert)
        break
      case 'open':
        this.#open(effect.alert, effect.confirmed)
        break
      case 'withdraw':
        this.#forget(effect.alert)
        this.alerts.delete(effect.alert)
        break
      case 'locate':
        this.#locate(effect)
        break
      case 'repeat':
        this.tell(effect.alert, { kind: 'repeated' })
        break
      case 'show-tracker':
        this.tell(effect.alert, { kind: 'asked-for' })
        break
      case 'close':
        this.#close(effect)
        break
      case 'answer':
        this.#answer(effect.alert, one => one.contact === effect.contact, effect.answer)
        break
      case 'attend':
        this.#change(effect.alert, {
          state: 'attended',
          officer: effect.officer,
          attendedAt: this.#around.now,
        })
        this.#answer(effect.alert, one => one.desk === effect.desk, 'received')
        break
      case 'contacted':
        this.#change(effect.alert, { contactedAt: this.#around.now })
        this.tell(effect.alert, { kind: 'contacted' })
        break
      default:
        break
    }
  }

  raise(alert: Alert): void {
    const { persons, now } = this.#around
    const person = persons.get(alert.person)
    if (person === undefined) throw new Error('an alert of nobody')
    if (this.of(person)) throw new Error('a second alert of the same person')
    this.alerts.set(alert.id, { alert, person, recipients: [] })
    if (alert.state === 'open') this.#leave(alert)
    else {
      const timer: Pick<Timer, 'kind' | 'due'> =
        alert.state === 'held'
          ? { kind: 'hold', due: later(now, HOLD) }
          : { kind: 'ask', due: later(now, ASK_LIMIT) }
      this.#timers = [...this.#timers, { ...timer, alert: alert.id }]
      this.tell(alert.id, { kind: 'raised' })
    }
  }

  /** The next timer that is due by `end`, taken off the list. */
  takeTimer(end: Instant): Timer | undefined {
    const [next] = this.#timers.filter(one => one.due <= end).toSorted((a, b) => a.due - b.due)
    this.#timers = this.#timers.filter(one => one !== next)
    return next
  }

  ring({ kind, alert }: Timer): void {
    if (kind === 'ladder') {
      this.tell(alert, { kind: 'ladder' })
      this.#armLadder(alert)
    } else this.#open(alert, kind === 'hold')
  }

  save(facts: AlertFacts, change: Partial<AlertFacts>): void {
    this.alerts.set(facts.alert.id, { ...this.get(facts.alert.id), ...change })
  }

  get(id: AlertId): AlertFacts {
    const facts = this.alerts.get(id)
    if (facts === undefined) throw new Error('no such alert')
    return facts
  }

  tell(id: AlertId, event: AlertEvent): void {
    this.#around.tell(this.get(id), event)
  }

  #change(id: AlertId, change: Partial<Alert>): void {
    const facts = this.get(id)
    this.save(facts, { alert: { ...facts.alert, ...change } })
  }

  #forget(id: AlertId): void {
    this.#timers = this.#timers.filter(one => one.alert !== id)
  }

  #open(id: AlertId, confirmed: boolean): void {
    const { alert } = this.get(id)
    if (alert.state === 'asked' || alert.state === 'held') {
      this.#leave({ ...alert, state: 'open', confirmed })
    } else if (confirmed && !alert.confirmed && isLive(alert)) {
      this.#change(id, { confirmed: true })
      this.tell(id, { kind: 'confirmed' })
    }
  }

  #leave(alert: Alert): void {
    const { directory, now } = this.#around
    const { id, consulate } = alert
    this.#forget(id)
    const code = (consulate && directory.office(consulate)?.code) ?? 'MEX'
    this.#change(id, { ...alert, openedAt: now, folio: `${code}-0412` as Folio })
    this.#addRecipients(id)
    this.#armLadder(id)
    this.tell(id, { kind: 'opened' })
  }

  #locate({ alert: id, place }: About<'locate'>): void {
    const { alert, person } = this.get(id)
    this.#change(id, { place, ...routeAlert(this.#around.directory, place, person.consulate) })
    this.tell(id, { kind: 'located', added: isLive(alert) ? this.#addRecipients(id) : [] })
  }

  #close({ alert: id, outcome, desk }: About<'close'>): void {
    this.#forget(id)
    this.#change(id, { state: 'closed', outcome, closedAt: this.#around.now })
    this.tell(id, { kind: 'closed', ...(desk && { desk }) })
  }

  #answer(id: AlertId, who: (one: Recipient) => boolean, answer: 'received' | 'safe'): void {
    const facts = this.get(id)
    const found = facts.recipients.find(who)
    if (found === undefined || found.answer === answer) return
    const changed: Recipient = { ...found, state: 'answered', answer, at: this.#around.now }
    this.save(facts, { recipients: facts.recipients.map(one => (one === found ? changed : one)) })
    this.tell(id, { kind: found.role === 'desk' ? 'attended' : 'answered', recipient: found.id })
  }

  #armLadder(id: AlertId): void {
    const due = nextStep(this.get(id), this.#around.now)
    if (due !== undefined) this.#timers = [...this.#timers, { kind: 'ladder', alert: id, due }]
  }

  #addRecipients(id: AlertId): readonly RecipientId[] {
    const { contacts, desks, now, name } = this.#around
    const facts = this.get(id)
    const known = new Set(facts.recipients.map(one => one.contact ?? one.desk))
    const added = recipientsOf(
      { ...facts, contacts, desks, reach() {} },
      now,
      () => name('recip') as RecipientId,
    ).filter(one => !known.has(one.contact ?? one.desk))
    this.save(facts, { recipients: [...facts.recipients, ...added] })
    return added.map(one => one.id)
  }
}
