import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Alert, isWaiting } from '../../src/domain/alert/alert.ts'
import {
  type CryBeside,
  isConfirmed,
  isReported,
  isThirdParty,
  waitingBeside,
} from '../../src/domain/alert/cry.ts'
import { FRESH_LOCATION } from '../../src/domain/alert/place/freshness.ts'
import type { AlertId, ConsulateId, Instant } from '../../src/domain/ids.ts'
import { HOUR, MINUTE, SECOND } from '../../src/domain/ids.ts'
import type { InboundBody } from '../../src/domain/messaging/inbound.ts'
import type { Point } from '../../src/domain/place.ts'
import { alertOf, liveAlerts } from '../../src/store/queries/alerts.ts'
import { contactsOf } from '../../src/store/queries/contacts.ts'
import { deskOf } from '../../src/store/queries/desks.ts'
import { personOf } from '../../src/store/queries/persons.ts'
import type { Tx } from '../../src/store/store.ts'
import { choiceIdsOf, type Heard } from '../world/heard.ts'
import { VOICE } from '../world/media.ts'
import { CHICAGO, DOWNTOWN, LOS_ANGELES, PILSEN } from '../world/places.ts'
import { addressOf, World } from '../world/world.ts'

/** How many histories are tried: some in every run, as many as AVISA_HISTORIES says on demand. */
const HISTORIES = Number(process.env.AVISA_HISTORIES ?? 40)

/** For one history, in milliseconds: fifty times what it takes where nothing else is done. */
const LONGEST_HISTORY = 1_500

const PERSONS = ['ana', 'beto'] as const
const RELATIVES = ['mama', 'luis'] as const
const GROUPS = ['mesa-chicago', 'mesa-la'] as const
const CHATS = [...PERSONS, ...RELATIVES, ...GROUPS, 'nadie'] as const

type Person = (typeof PERSONS)[number]
type Chat = (typeof CHATS)[number]

/** Where each can be: a point tells whose it is, so that what is sent needs no model of who was meant. */
const HOME: Readonly<Record<Chat, Point>> = {
  ana: PILSEN,
  beto: DOWNTOWN,
  mama: { lat: 29.76, lon: -95.37 },
  luis: { lat: 32.78, lon: -96.8 },
  nadie: { lat: 40.71, lon: -74.01 },
  'mesa-chicago': { lat: 33.75, lon: -84.39 },
  'mesa-la': { lat: 39.74, lon: -104.99 },
}

/** Something that happens. `old` counts the choices that a chat was ever offered, from the newest. */
type Step =
  | { readonly do: 'says'; readonly who: Chat; readonly text: string }
  | { readonly do: 'taps'; readonly who: Chat; readonly old: number }
  | { readonly do: 'pins'; readonly who: Chat; readonly live: 'no' | 'start' | 'move'; readonly off: number }
  | { readonly do: 'voice'; readonly who: Chat }
  | { readonly do: 'invites'; readonly who: Person; readonly whom: Chat }
  | { readonly do: 'removes'; readonly who: Person; readonly nth: number }
  | { readonly do: 'drills'; readonly who: Person }
  | { readonly do: 'reports'; readonly who: Chat; readonly of: Person }
  | { readonly do: 'binds'; readonly who: Chat; readonly consulate: ConsulateId }
  | { readonly do: 'expels'; readonly who: Chat }
  | { readonly do: 'passes'; readonly time: number }

const someone = fc.constantFrom(...CHATS)
const person = fc.constantFrom(...PERSONS)

/** Words that let an alert of one's own leave at once, and so release a place. */
const CERTAIN = ['PÁNICO', '🆘 PÁNICO', 'me agarró la migra']

/** Words by which somebody tells of another who was taken. */
const SISTER_TAKEN = 'se llevaron a mi hermana'

const words = fc.constantFrom(
  ...CERTAIN,
  'ayuda',
  'hola',
  'sí',
  'no',
  'estoy bien',
  'no le creas',
  'ya me soltaron',
  'falsa alarma',
  SISTER_TAKEN,
  '/simulacro',
  '/borrar',
  'BAJA',
)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('says' as const), who: someone, text: words }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('taps' as const), who: someone, old: fc.nat({ max: 12 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('pins' as const),
      who: fc.oneof(person, someone),
      live: fc.constantFrom('no', 'start', 'move'),
      off: fc.nat({ max: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('voice' as const), who: person }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('invites' as const), who: person, whom: someone }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('removes' as const), who: person, nth: fc.nat({ max: 1 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('drills' as const), who: person }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('reports' as const),
      who: fc.constantFrom(...RELATIVES),
      of: person,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('binds' as const),
      who: fc.constantFrom(...GROUPS),
      consulate: fc.constantFrom(CHICAGO, LOS_ANGELES),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('expels' as const), who: fc.constantFrom(...GROUPS) }),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(SECOND, 6 * SECOND, 91 * SECOND, 6 * MINUTE, 3 * HOUR)
      .map(time => ({ do: 'passes' as const, time })),
  },
)

/** Ana, whose family are Mamá and Luis, and Beto, whose relative is Luis; a desk in Chicago and one in Los Angeles. */
async function inhabited(): Promise<World> {
  const world = await World.open()
  const ana = await world.register('ana', { consulate: CHICAGO })
  const beto = await world.register('beto', { consulate: LOS_ANGELES })
  await world.addContact(ana, 'Mamá', 'mama')
  await world.addContact(ana, 'Luis', 'luis')
  await world.addContact(beto, 'Luis', 'luis')
  await world.addDesk(CHICAGO, 'mesa-chicago')
  await world.addDesk(LOS_ANGELES, 'mesa-la')
  return world
}

/**
 * Reads every message that holds a place, at the moment when it is sent, and notes those that the chat had no right
 * to, or that the person had not let out.
 */
class Reader {
  readonly wrongs: string[] = []
  readonly #world: World
  readonly #released = new Set<AlertId>()
  readonly #sentAt = new Map<Chat, Instant>()
  /** Cries that waited as a relative reported the same person, and might have told a place by themselves. */
  readonly #overtaken = new Set<AlertId>()
  /** Who does something now that lets out their own place. */
  #releasing: Person | undefined

  constructor(world: World) {
    this.#world = world
    world.bot.onHeard = heard => this.#read(heard)
  }

  /** Lets `act` happen, which is (or is not) a release by `who` of their own place. */
  async during(who: Person | undefined, act: () => Promise<unknown>): Promise<void> {
    this.#releasing = who
    await act()
    this.#releasing = undefined
    if (who === undefined) return
    const facts = await this.#world.store.read(tx => alertOfChat(tx, who))
    if (facts !== undefined) this.#released.add(facts.alert.id)
  }

  /** Notes that somebody sends their place on purpose: it counts for each alert of their own that soon follows. */
  noteSent(who: Chat): void {
    this.#sentAt.set(who, this.#world.clock.now())
  }

  /** Lets `act` happen by the person themselves: what they sent counts for no later alert once they took one back. */
  async takingBack(who: Chat, act: () => Promise<unknown>): Promise<void> {
    const before = await this.#alertOf(who)
    await act()
    if (before === undefined || before.drill) return
    const after = await this.#alertOf(who)
    const isGone = after?.id !== before.id
    const isBesideGone =
      waitingBeside(before) !== undefined && after !== undefined && ownState(after) === undefined
    if (isGone || isBesideGone) this.#sentAt.delete(who)
  }

  /** Lets a relative's report happen: it lets out nothing of a cry that waits, which may do so by itself later. */
  async reporting(of: Person, act: () => Promise<unknown>): Promise<void> {
    const before = await this.#alertOf(of)
    if (before !== undefined && isWaiting(before)) {
      if (this.#released.has(before.id) || this.#sentFor(of, before)) this.#overtaken.add(before.id)
      this.#released.delete(before.id)
    }
    await act()
  }

  /** True if a yes of theirs now is one to letting out where they are. */
  async isAsked(who: Chat): Promise<boolean> {
    const alert = await this.#alertOf(who)
    if (alert === undefined || alert.drill) return false
    // An alert that left unanswered asks on whether it is an emergency, in its tracker.
    return isWaiting(alert) || !isConfirmed(alert) || (isReported(alert) && alert.place === undefined)
  }

  async #alertOf(who: Chat): Promise<Alert | undefined> {
    return (await this.#world.store.read(tx => alertOfChat(tx, who)))?.alert
  }

  #sentFor(owner: Chat, alert: Alert): boolean {
    const sentAt = this.#sentAt.get(owner)
    const isOwn = !alert.drill && alert.reporter === undefined
    return isOwn && sentAt !== undefined && alert.raisedAt - sentAt < FRESH_LOCATION
  }

  /** True if the person's own cry became part of a relative's report, and would have told the place without that. */
  #isTheirsToo(alert: Alert): boolean {
    const own = ownState(alert)
    return this.#overtaken.has(alert.id) && (own === 'certain' || own === 'unconfirmed')
  }

  async #read(heard: Heard): Promise<void> {
    for (const owner of ownersOf(heard)) {
      if (owner === heard.to) continue
      const why = await this.#world.store.read(tx => this.#wrong(tx, heard, owner))
      if (why !== undefined) this.wrongs.push(`${heard.to} reads where ${owner} is: ${why}`)
    }
  }

  async #wrong(tx: Tx, heard: Heard, owner: Chat): Promise<string | undefined> {
    if (await isToldOfAnother(tx, heard, owner)) return undefined
    const facts = await alertOfChat(tx, owner)
    if (facts === undefined) return 'there is no alert'
    const { alert, person } = facts
    if (alert.state !== 'open' && alert.state !== 'attended') return `the alert is ${alert.state}`
    if (!(await isTold(tx, heard.to, person.id, [alert.consulate, alert.registered])))
      return 'it is nobody of theirs now'
    if (this.#isTheirsToo(alert)) return undefined
    if (owner !== this.#releasing && !this.#released.has(alert.id) && !this.#sentFor(owner, alert))
      return `not released (${alert.drill ? 'drill' : alert.reporter === undefined ? 'own' : 'reported'})`
    return undefined
  }
}

function ownState(alert: Alert): CryBeside['state'] | undefined {
  return isReported(alert) ? alert.own?.state : undefined
}

/** Where it was, as the teller wrote it, or as their point without a word. */
const OF_ANOTHER = ['Dicen que fue en', 'Quien avisa mandó este punto']

/** True for a desk that reads where somebody else was taken: whoever tells of it answered that question with a pin. */
async function isToldOfAnother(tx: Tx, heard: Heard, owner: Chat): Promise<boolean> {
  const teller = await personOf(tx, addressOf(owner))
  const told = (await liveAlerts(tx)).find(one => isThirdParty(one) && one.person === teller?.id)
  const desk = await deskOf(tx, addressOf(heard.to))
  return (
    OF_ANOTHER.some(words => heard.text.includes(words)) &&
    desk?.state === 'bound' &&
    told !== undefined &&
    [told.consulate, told.registered].includes(desk.consulate)
  )
}

async function alertOfChat(tx: Tx, chat: Chat) {
  const person = await personOf(tx, addressOf(chat))
  return person && (await alertOf(tx, person.id))
}

async function isTold(
  tx: Tx,
  chat: string,
  person: Parameters<typeof contactsOf>[1],
  consulates: readonly (ConsulateId | undefined)[],
): Promise<boolean> {
  const contacts = await contactsOf(tx, person)
  const isKnown = contacts.some(
    one => one.state === 'accepted' && one.confirmedAt !== undefined && one.address?.chat === chat,
  )
  if (isKnown) return true
  const desk = await deskOf(tx, addressOf(chat))
  return desk?.state === 'bound' && consulates.includes(desk.consulate)
}

/** Whose places a message holds: those of pins, of links to maps, and of bare coordinates. */
function ownersOf({ message, text }: Heard): readonly Chat[] {
  const found = [...text.matchAll(/(-?\d{1,3}\.\d{2,}),\s?(-?\d{1,3}\.\d{2,})/g)].map(
    ([, lat, lon]): Point => ({ lat: Number(lat), lon: Number(lon) }),
  )
  const points = message.kind === 'pin' ? [...found, message.point] : found
  return points.flatMap(({ lat, lon }) =>
    CHATS.filter(one => Math.abs(HOME[one].lat - lat) < 0.1 && Math.abs(HOME[one].lon - lon) < 0.1),
  )
}

async function happen(world: World, reader: Reader, one: Step): Promise<void> {
  switch (one.do) {
    case 'says': {
      const releases = CERTAIN.includes(one.text) || (one.text === 'sí' && (await reader.isAsked(one.who)))
      const says = () =>
        reader.during(releases ? asPerson(one.who) : undefined, () =>
          send(world, one.who, { kind: 'text', text: one.text }),
        )
      // A place that was sent goes on with the report of somebody else, and is taken back by nobody.
      return one.text === SISTER_TAKEN ? says() : reader.takingBack(one.who, says)
    }
    case 'taps': {
      const offered = choiceIdsOf(world.bot.heard.filter(({ to }) => to === one.who))
      const choice = offered.at(-1 - one.old)
      if (choice === undefined) return
      const yes = ['si:', 'yo:', 'mandar:'].some(tap => choice.startsWith(tap))
      const act = () =>
        reader.during(yes ? asPerson(one.who) : undefined, () =>
          send(world, one.who, { kind: 'choice', choice }),
        )
      const whose = choice.startsWith('por:')
        ? await personOfContact(world, choice.slice('por:'.length))
        : undefined
      return reader.takingBack(one.who, () => (whose ? reader.reporting(whose, act) : act()))
    }
    case 'pins': {
      const { lat, lon } = HOME[one.who]
      const point = { lat: lat + one.off * 0.01, lon }
      if (one.live !== 'move') reader.noteSent(one.who)
      return reader.during(one.live === 'move' ? undefined : asPerson(one.who), () =>
        send(world, one.who, { kind: 'pin', point, live: one.live }),
      )
    }
    case 'voice':
      return send(world, one.who, VOICE)
    case 'invites':
      return invite(world, one.who, one.whom)
    case 'removes': {
      const id = await contactOf(world, one.who, one.nth)
      if (id === undefined) return undefined
      await send(world, one.who, { kind: 'choice', choice: `remove:${id}` })
      return send(world, one.who, { kind: 'choice', choice: `remove-yes:${id}` })
    }
    case 'drills':
      return send(world, one.who, { kind: 'choice', choice: 'drill:yes' })
    case 'reports':
      return reader.reporting(one.of, () => report(world, one.who, one.of))
    case 'binds':
      return send(world, one.who, { kind: 'text', text: `/mesa ${await world.deskCode(one.consulate)}` })
    case 'expels':
      return send(world, one.who, { kind: 'membership', change: 'removed' })
    case 'passes':
      return world.pass(one.time)
    default:
      return one satisfies never
  }
}

async function send(world: World, who: Chat, body: InboundBody): Promise<void> {
  await world.sends(who, body, { group: GROUPS.some(group => group === who) })
}

async function invite(world: World, who: Person, whom: Chat): Promise<void> {
  await world.taps(who, 'go:add')
  const heard = await world.says(who, 'Tía Chela')
  const code = /start=([\w-]+)/.exec(heard.map(one => one.text).join('\n'))?.[1]
  if (code !== undefined) await send(world, whom, { kind: 'choice', choice: `join:${code}` })
}

async function contactOf(world: World, who: Person, nth: number): Promise<string | undefined> {
  const known = await world.person(who)
  const contacts = known === undefined ? [] : await world.contactsOf(known)
  return contacts.filter(one => one.state !== 'removed').at(nth)?.id
}

/** The person whose contact has this id. */
async function personOfContact(world: World, id: string): Promise<Person | undefined> {
  for (const who of PERSONS) {
    const known = await world.person(who)
    const contacts = known === undefined ? [] : await world.contactsOf(known)
    if (contacts.some(one => one.id === id)) return who
  }
  return undefined
}

async function report(world: World, who: Chat, of: Person): Promise<void> {
  const known = await world.person(of)
  const contacts = known === undefined ? [] : await world.contactsOf(known)
  const mine = contacts.find(one => one.address?.chat === who)
  if (mine !== undefined) await send(world, who, { kind: 'choice', choice: `por:${mine.id}` })
}

function asPerson(chat: Chat): Person | undefined {
  return PERSONS.find(one => one === chat)
}

/** The rules of authority, asked of the whole service: who stands now, and what the person let out for this alert. */
test(
  'nothing that holds a place reaches a chat without standing at that instant and a release for that alert',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async steps => {
        const world = await inhabited()
        const reader = new Reader(world)
        for (const one of steps) await happen(world, reader, one)
        expect(reader.wrongs).toEqual([])
      }),
      { numRuns: HISTORIES },
    )
  },
  HISTORIES * LONGEST_HISTORY,
)
