import { expect } from 'vitest'
import { type App, createApp } from '../../src/app/app.ts'
import type { Directory } from '../../src/consulates/directory.ts'
import type { AlertFacts } from '../../src/domain/alert/alert.ts'
import type { AlertId, ConsulateId, Instant } from '../../src/domain/ids.ts'
import { instant } from '../../src/domain/ids.ts'
import type { Address, ChatId, MessageId } from '../../src/domain/messaging/address.ts'
import type { Inbound, InboundBody, InboundId } from '../../src/domain/messaging/inbound.ts'
import type { Contact, Desk, Person } from '../../src/domain/people/person.ts'
import type { Point } from '../../src/domain/place.ts'
import { parseState } from '../../src/flows/questions.ts'
import { type Awaiting, IDLE, type State, waitingFor } from '../../src/flows/state.ts'
import { idGeneratorFrom, newDeskId } from '../../src/platform/ids.ts'
import { type Log, type LogFields, silentLog } from '../../src/platform/log.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { systemRandom } from '../../src/platform/random.ts'
import { VirtualClock } from '../../src/platform/virtual-clock.ts'
import { alertById } from '../../src/store/queries/alerts.ts'
import { contactsOf, saveContact } from '../../src/store/queries/contacts.ts'
import { conversationOf, saveConversation } from '../../src/store/queries/conversations.ts'
import { addDesk, bindDesk, deskOf } from '../../src/store/queries/desks.ts'
import { personOf, savePerson } from '../../src/store/queries/persons.ts'
import { makeSealer } from '../../src/store/sealing/sealed.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { type Heard, textOf } from './heard.ts'
import { directory } from './places.ts'
import { ACCOUNT, RecordingBot } from './recording-bot.ts'
import { allAlerts, countPeople, empty, everythingKept, messagesOf, putBack, setAside } from './stored.ts'

/** How a message differs from one that was sent just now by a private chat. */
export interface Sending {
  readonly group?: boolean
  readonly name?: string
  /** The network's own id of whoever wrote, if it is not the chat's: that of a member of a group. */
  readonly sender?: string
  readonly at?: Instant
  /** The message's own name, or that of the message in whose place its words stand. */
  readonly message?: MessageId
  readonly edits?: MessageId
  /** The phone's own language. */
  readonly language?: string
  /** Whose words they are, as the network tells. */
  readonly authorship?: Inbound['authorship']
  /** The telephone number that the network vouches for, digits alone. */
  readonly number?: string
}

/** What an operator is told of a network's doing, which a test may bring about: no fault of ours. */
const OF_NETWORKS: ReadonlySet<string> = new Set([
  'an alert was not taken for a minute: its person is told to call',
  'a network refuses what is said in the chat of a desk',
])

/**
 * The one database of a test file: it is emptied for each world instead of being made anew, since most of what a
 * fresh one costs is the schema and the statements that are prepared again.
 */
const store = openSqlite(
  { path: ':memory:', sealer: makeSealer(systemRandom.bytes(32), systemRandom) },
  { log: silentLog },
)
const ids = idGeneratorFrom(systemRandom)

/**
 * The whole service on a database in memory, with a network that only records and a clock that the test moves. What
 * a test sends goes through the inbox, what follows through the timers and the outbox: no rule is told twice. Opening
 * a world ends the one before it.
 */
export class World {
  readonly clock: VirtualClock
  readonly store: Store = store
  readonly #where: Directory
  readonly bot = new RecordingBot(() => this.clock.now())
  readonly #app: App
  readonly #faults: string[] = []
  #heardFrom = 0
  #sent = 0

  private constructor(where: Directory, begins = instant(Date.UTC(2026, 2, 2, 16, 42))) {
    this.#where = where
    this.clock = new VirtualClock(begins)
    const log: Log = { ...silentLog, error: (event, fields) => this.#failed(event, fields) }
    const ports: Ports = { clock: this.clock, random: systemRandom, fetch: globalThis.fetch, log }
    this.#app = createApp({
      config: { organisation: 'Casa del Migrante', retentionDays: 30, tellNumbers: true },
      ports,
      store: this.store,
      directory: where,
      bots: [this.bot],
    })
  }

  /** A world with nobody in it, and with the consulates and hotlines of `where`. */
  static async open(where: Directory = directory): Promise<World> {
    await store.write(empty)
    const world = new World(where)
    await world.#app.start()
    return world
  }

  /**
   * Lets this world be begun again from here, as often as wanted and in the place of any before: each time the service
   * starts on what is stored now, with the network as it is. It counts until another world is kept.
   */
  async keep(): Promise<() => Promise<World>> {
    await this.store.write(setAside)
    const { now, bot } = this
    const heard = [...bot.heard]
    const sent = this.#sent
    return async () => {
      await store.write(putBack)
      const again = new World(this.#where, now)
      again.bot.remember(heard)
      again.#sent = sent
      await again.#app.start()
      await again.settle()
      return again
    }
  }

  get now(): Instant {
    return this.clock.now()
  }

  /** A person who consented, as registration leaves them. */
  async register(chat: string, more: Partial<Person> = {}): Promise<Person> {
    const person: Person = {
      id: ids.person(),
      address: addressOf(chat),
      name: chat,
      language: 'es',
      createdAt: this.now,
      consentedAt: this.now,
      ...more,
    }
    await this.save(person)
    return person
  }

  /** Stores a person as they are now. */
  save(person: Person): Promise<void> {
    return this.store.write(tx => savePerson(tx, person))
  }

  /** A contact who accepted in `chat` and was confirmed. */
  async addContact(
    person: Person,
    name: string,
    chat: string,
    more: Partial<Contact> = {},
  ): Promise<Contact> {
    const contact: Contact = {
      id: ids.contact(),
      person: person.id,
      name,
      state: 'accepted',
      language: 'es',
      invitedAt: this.now,
      address: addressOf(chat),
      confirmedAt: this.now,
      ...more,
    }
    const { address, language } = contact
    await this.store.write(async tx => {
      await saveContact(tx, contact)
      if (address && !(await conversationOf(tx, address)))
        await saveConversation(tx, address, { state: IDLE, language }, this.now)
    })
    return contact
  }

  /** A group that is bound as a desk. */
  async addDesk(consulate: ConsulateId, chat: string): Promise<Desk> {
    const desk: Desk = { id: newDeskId(systemRandom), consulate, state: 'waiting', group: true }
    await this.store.write(async tx => {
      await addDesk(tx, desk, ids.code(), this.now)
      await bindDesk(tx, desk.id, { address: addressOf(chat), group: true }, this.now)
    })
    return { ...desk, state: 'bound', address: addressOf(chat) }
  }

  /** A code that binds the chat that types it as a desk. */
  deskCode(consulate: ConsulateId): Promise<string> {
    return this.#app.deskCode({ consulate })
  }

  says(chat: string, text: string, how: Sending = {}): Promise<readonly Heard[]> {
    return this.sends(chat, { kind: 'text', text }, how)
  }

  taps(chat: string, choice: string, how: Sending = {}): Promise<readonly Heard[]> {
    return this.sends(chat, { kind: 'choice', choice }, how)
  }

  pins(
    chat: string,
    point: Point,
    live: 'no' | 'start' | 'move' = 'no',
    how: Sending = {},
  ): Promise<readonly Heard[]> {
    return this.sends(chat, { kind: 'pin', point, live }, how)
  }

  /** Sends something, and lets all that follows at once happen; returns what the same chat heard of it. */
  async sends(chat: string, body: InboundBody, how: Sending = {}): Promise<readonly Heard[]> {
    const before = this.bot.heard.length
    this.#sent += 1
    const inbound: Inbound = {
      id: `inbound-${this.#sent}` as InboundId,
      at: how.at ?? this.now,
      from: addressOf(chat),
      sender: {
        id: how.sender ?? chat,
        name: how.name ?? chat,
        ...(how.language && { language: how.language }),
        ...(how.number && { number: how.number }),
      },
      group: how.group ?? false,
      ...(how.message && { message: how.message }),
      ...(how.edits && { edits: how.edits }),
      ...(how.authorship && { authorship: how.authorship }),
      ...body,
    }
    await this.bot.bring(inbound)
    await this.settle()
    return this.bot.heard.slice(before).filter(one => one.to === chat)
  }

  /** A drill of a person who has a contact, asked for as people do. */
  async drill(chat: string): Promise<AlertId> {
    await this.says(chat, '/simulacro')
    await this.taps(chat, 'drill:yes')
    return this.id()
  }

  /** Lets time pass, and what was waiting for it happen, each at its own moment. */
  async pass(milliseconds: number): Promise<void> {
    let left = milliseconds
    for (;;) {
      const step = Math.min(left, this.clock.nextDue() ?? left)
      this.clock.advance(step)
      left -= step
      await this.settle()
      if (left <= 0) return
    }
  }

  /** What the network tells of the newest message to `chat` that is about an alert itself. */
  async receipt(chat: string, state: 'delivered' | 'read' | 'failed'): Promise<void> {
    const alerts = await this.store.read(tx => messagesOf(tx, 'alert'))
    const of = this.bot.heard.findLast(one => one.to === chat && alerts.has(one.id))?.id
    if (of !== undefined) await this.sends(chat, { kind: 'receipt', of, state })
  }

  /** Resolves when nothing more happens by itself; throws if something failed in the background. */
  async settle(): Promise<void> {
    await this.#app.settled()
    if (this.#faults.length > 0) throw new Error(this.#faults.splice(0).join('\n'))
  }

  /** All that was heard since the last {@link forget}. */
  get heard(): readonly Heard[] {
    return this.bot.heard.slice(this.#heardFrom)
  }

  forget(): void {
    this.#heardFrom = this.bot.heard.length
  }

  /** All that a chat heard since the last {@link forget}, as one text. */
  heardBy(chat: string): string {
    return textOf(this.heard.filter(one => one.to === chat))
  }

  /** Every state of the message in which the person of `chat` follows their alert, oldest first. */
  async trackersOf(chat: string): Promise<readonly Heard[]> {
    const trackers = await this.store.read(tx => messagesOf(tx, 'tracker'))
    return this.heard.filter(one => one.to === chat && trackers.has(one.id))
  }

  /** The newest of {@link trackersOf}. */
  async trackerOf(chat: string): Promise<Heard | undefined> {
    return (await this.trackersOf(chat)).at(-1)
  }

  person(chat: string): Promise<Person | undefined> {
    return this.store.read(tx => personOf(tx, addressOf(chat)))
  }

  contactsOf(person: Person): Promise<readonly Contact[]> {
    return this.store.read(tx => contactsOf(tx, person.id))
  }

  /** The desk that is bound to a chat. */
  deskOf(chat: string): Promise<Desk | undefined> {
    return this.store.read(tx => deskOf(tx, addressOf(chat)))
  }

  /** Every alert there was, oldest first. */
  alerts(): Promise<readonly AlertFacts[]> {
    return this.store.read(allAlerts)
  }

  async alert(id: AlertId): Promise<AlertFacts | undefined> {
    return this.store.read(tx => alertById(tx, id))
  }

  /** Ends every alert of a registered person as they would: by taking it back. */
  async endAll(): Promise<void> {
    for (const { alert, person } of await this.alerts())
      for (const verb of ['no', 'retirar', 'cancelar'])
        await this.taps(person.address.chat, `${verb}:${alert.id}`)
  }

  /** The only alert that has not ended; fails if there are several. */
  async live(): Promise<AlertFacts | undefined> {
    const live = (await this.alerts()).filter(one => one.alert.state !== 'closed')
    if (live.length > 1) throw new Error('more than one alert has not ended')
    return live[0]
  }

  /** The id of the only alert that has not ended. */
  async id(): Promise<AlertId> {
    const live = await this.live()
    if (live === undefined) throw new Error('no alert is live')
    return live.alert.id
  }

  /** Where the conversation with a chat stands. */
  async stateOf(chat: string): Promise<State> {
    return parseState(await this.storedState(chat))
  }

  /** The same as it is stored, whatever that is; idle if nothing is. */
  async storedState(chat: string): Promise<unknown> {
    return (await this.store.read(tx => conversationOf(tx, addressOf(chat))))?.state ?? IDLE
  }

  /** Brings the conversation with a chat to where it stands at `state`, asked just now. */
  async setState(chat: string, what: Awaiting): Promise<void> {
    const state = waitingFor(what, this.now)
    await this.store.write(async tx => {
      const language = (await conversationOf(tx, addressOf(chat)))?.language ?? 'es'
      await saveConversation(tx, addressOf(chat), { state, language }, this.now)
    })
  }

  /** How many rows there are of anybody. */
  peopleKept(): Promise<{ readonly persons: number; readonly contacts: number }> {
    return this.store.read(countPeople)
  }

  /** Does `act`, which must change nothing that is stored of people, alerts, desks and timers. */
  async keeping<Result>(act: () => Promise<Result>): Promise<Result> {
    const before = await this.store.read(everythingKept)
    const result = await act()
    expect(await this.store.read(everythingKept)).toEqual(before)
    return result
  }

  #failed(event: string, fields: LogFields = {}): void {
    if (!OF_NETWORKS.has(event)) this.#faults.push(`${event} (${fields.fault?.at ?? ''})`)
  }
}

/** A chat of the world's network. */
export function addressOf(chat: string): Address {
  return { network: 'simulator', account: ACCOUNT, chat: chat as ChatId }
}
