import { type AlertFacts, isLive } from '../../domain/alert/alert.ts'
import { isReached } from '../../domain/alert/escalation.ts'
import { isToldByNumber, isUntold } from '../../domain/alert/recipients.ts'
import type { Said } from '../../domain/alert/said/said.ts'
import type { AlertId, ConsulateId, PersonId } from '../../domain/ids.ts'
import { type Address, addressKey } from '../../domain/messaging/address.ts'
import type { About, Notice } from '../../domain/outbox/notice.ts'
import type { Contact, Desk } from '../../domain/people/person.ts'
import { alliesToOffer } from '../../notices/helpers/helpers.ts'
import type { KnownAlert } from '../../notices/phrases.ts'
import { alertById } from '../../store/queries/alerts.ts'
import { contactsOf } from '../../store/queries/contacts.ts'
import { anyDeskIsBound, desksOf, helperDesks } from '../../store/queries/desks.ts'
import { numbersInHour } from '../../store/queries/limits/numbers.ts'
import { saidInAlert } from '../../store/queries/said.ts'
import type { Store, Tx } from '../../store/store.ts'
import type { EffectContext } from '../effects/effect-context.ts'

/** The notices that hold what was said in the alert, or who wrote in it. */
const SPOKEN: ReadonlySet<About['kind']> = new Set(['alert', 'said', 'echo', 'tracker'])

/** True of a notice that holds what was said, or hangs on whether the person wants no calls. */
const needsSaid = (about: About): boolean =>
  SPOKEN.has(about.kind) || (about.kind === 'update' && about.update.kind === 'closed')

/** The alerts that notices are written from; `unread` are the notices whose facts could not be read, each with why. */
export interface ReadFacts {
  readonly known: ReadonlyMap<AlertId, KnownAlert>
  readonly unread: ReadonlyMap<Notice, unknown>
}

/** The notices of one message, which waits for its facts. */
interface FactsAsked {
  readonly notices: readonly Notice[]
  readonly resolve: (facts: ReadFacts) => void
  readonly reject: (thrown: unknown) => void
}

/**
 * Reads what messages are written from. An alert goes to several chats at once: all that ask before the database gets to
 * the first of them share one view of it, in which nothing is read twice.
 */
export class FactsReader {
  readonly #store: Pick<Store, 'read'>
  readonly #limits: () => NumberLimits
  readonly #asked: FactsAsked[] = []

  constructor(store: Pick<Store, 'read'>, limits: () => NumberLimits) {
    this.#store = store
    this.#limits = limits
  }

  /** Reads for the notices of one message, not before this was called; rejects if the database does not answer. */
  of(notices: readonly Notice[]): Promise<ReadFacts> {
    const { promise, resolve, reject } = Promise.withResolvers<ReadFacts>()
    this.#asked.push({ notices, resolve, reject })
    if (this.#asked.length === 1) void this.#answer()
    return promise
  }

  async #answer(): Promise<void> {
    const taken: FactsAsked[] = []
    try {
      await this.#store.read(async tx => {
        // Whoever asks from here on may know of a later commit than this view shows.
        taken.push(...this.#asked.splice(0))
        const view = viewOf(tx, this.#limits())
        // Each is answered as soon as it can be: the first chat does not wait for the last.
        for (const { notices, resolve } of taken) resolve(await factsOf(view, notices))
      })
    } catch (thrown) {
      const unanswered = taken.length > 0 ? taken : this.#asked.splice(0)
      for (const { reject } of unanswered) reject(thrown)
    }
  }
}

/** By which it is seen whether bare numbers may be told. */
type NumberLimits = Pick<EffectContext, 'now' | 'numbersAnHour' | 'reach'>

/** One unchanging view of the database: each answer is read once. */
interface View {
  alert(id: AlertId): Promise<AlertFacts | undefined>
  contacts(person: PersonId): Promise<readonly Contact[]>
  said(alert: AlertId): Promise<readonly Said[]>
  areNumbersFull(): Promise<boolean>
  reaches(phone: string): boolean
  isAnyDeskBound(): Promise<boolean>
  helperDesks(): Promise<readonly Desk[]>
  desksOf(consulate: ConsulateId): Promise<readonly Desk[]>
}

function viewOf(tx: Tx, { now, numbersAnHour, reach }: NumberLimits): View {
  return {
    areNumbersFull: onceForEach<void, boolean>(async () => (await numbersInHour(tx, now)) >= numbersAnHour),
    reaches: phone => reach(phone) !== undefined,
    alert: onceForEach(id => alertById(tx, id)),
    contacts: onceForEach(person => contactsOf(tx, person)),
    said: onceForEach(alert => saidInAlert(tx, alert)),
    isAnyDeskBound: onceForEach<void, boolean>(() => anyDeskIsBound(tx)),
    desksOf: onceForEach(consulate => desksOf(tx, consulate)),
    helperDesks: onceForEach<void, readonly Desk[]>(() => helperDesks(tx)),
  }
}

/** `read`, asked once for each key: a fault, too, is the answer to all who ask. */
function onceForEach<Key, Value>(read: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const answers = new Map<Key, Promise<Value>>()
  return key => {
    const answer = answers.get(key) ?? read(key)
    answers.set(key, answer)
    return answer
  }
}

/**
 * The alerts that notices are written from, each read once; the family's numbers only where a desk is to read them,
 * or the person themself. A damaged row costs the notices that need it, and no other.
 */
async function factsOf(view: View, notices: readonly Notice[]): Promise<ReadFacts> {
  const known = new Map<AlertId, KnownAlert>()
  const unread = new Map<Notice, unknown>()
  for (const notice of notices) {
    const { alert, about } = notice
    if (alert === undefined || about.kind === 'say') continue
    try {
      const facts = await factsFor(view, alert, notice, known.get(alert))
      if (facts !== undefined) known.set(alert, facts)
    } catch (thrown) {
      unread.set(notice, thrown)
    }
  }
  return { known, unread }
}

async function factsFor(
  view: View,
  alert: AlertId,
  { about, recipient }: Notice,
  known: KnownAlert | undefined,
): Promise<KnownAlert | undefined> {
  const facts = known ?? (await view.alert(alert))
  if (facts === undefined) return undefined
  const isForDesk = facts.recipients.some(one => one.id === recipient && one.role === 'desk')
  const readsFamily = (isForDesk || about.kind === 'tracker') && !('contacts' in facts)
  const contacts = readsFamily ? await view.contacts(facts.person.id) : undefined
  const isFull = about.kind === 'tracker' && (await areTheirsFull(view, facts, contacts))
  const isNobody = about.kind === 'tracker' && !isReached(facts) && !('desksExist' in facts)
  const desksExist = isNobody ? await view.isAnyDeskBound() : undefined
  const isSpoken = facts.alert.words !== undefined && !('said' in facts) && needsSaid(about)
  const said = isSpoken ? await view.said(alert) : undefined
  const allies = about.kind === 'tracker' && !('allies' in facts) ? await alliesOf(view, facts) : undefined
  const ownDesk = 'ownDesk' in facts ? undefined : await ownDeskOf(view, facts)
  return {
    ...facts,
    ...(ownDesk && { ownDesk }),
    ...(contacts && { contacts }),
    ...(isFull && { numbersFull: true as const }),
    ...(said && { said }),
    ...(allies && { allies }),
    ...(desksExist !== undefined && { desksExist }),
  }
}

/** True if a bare number of the person's can be written to, and so many were told in the last hour that no more are. */
async function areTheirsFull(
  view: View,
  { alert }: AlertFacts,
  contacts: readonly Contact[] = [],
): Promise<boolean> {
  const isNamed = contacts.some(
    one => isToldByNumber(one) && one.phone !== undefined && view.reaches(one.phone),
  )
  return isNamed && !alert.drill && (await view.areNumbersFull())
}

/** The alert's consulate, if the chat of the person, or of one whom they keep it from, is the desk of it and no other was told. */
async function ownDeskOf(
  view: View,
  { alert, person, recipients }: AlertFacts,
): Promise<KnownAlert['ownDesk']> {
  const { consulate } = alert
  if (consulate === undefined || alert.drill || recipients.some(one => one.consulate === consulate))
    return undefined
  const desks = await view.desksOf(consulate)
  const isDesk = (chat: Address) =>
    desks.some(({ address }) => address !== undefined && addressKey(address) === addressKey(chat))
  if (isDesk(person.address)) return { consulate }
  if (alert.untold === undefined) return undefined
  const kept = (await view.contacts(person.id)).find(
    ({ id, address }) => isUntold(alert, id) && address !== undefined && isDesk(address),
  )
  return kept && { consulate, of: kept.name }
}

async function alliesOf(view: View, facts: KnownAlert): Promise<NonNullable<KnownAlert['allies']>> {
  return isLive(facts.alert) ? alliesToOffer(facts, await view.helperDesks()) : []
}
