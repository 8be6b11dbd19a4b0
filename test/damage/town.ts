import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { type App, createApp } from '../../src/app/app.ts'
import { loadDirectory } from '../../src/consulates/directory.ts'
import { type ConsulateId, type DeskId, instant, type PersonId, SECOND } from '../../src/domain/ids.ts'
import { type Address, addressKey, type ChatId } from '../../src/domain/messaging/address.ts'
import type { InboundId } from '../../src/domain/messaging/inbound.ts'
import { jsonLog } from '../../src/platform/log.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { systemRandom } from '../../src/platform/random.ts'
import { VirtualClock } from '../../src/platform/virtual-clock.ts'
import { saveContact } from '../../src/store/queries/contacts.ts'
import { addDesk, bindDesk } from '../../src/store/queries/desks.ts'
import { savePerson } from '../../src/store/queries/persons.ts'
import { makeSealer } from '../../src/store/sealing/sealed.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { contactOf, personOf } from '../crash/raid.ts'
import { ACCOUNT, RecordingBot } from '../world/recording-bot.ts'

/** How many people are registered, each with two relatives who accepted. */
const PEOPLE = 200

/** The chat of the one desk. */
const DESK = 'mesa'

/** The people who cried before the damage: so that every table holds something. */
const BEFORE = 10

const START = instant(Date.UTC(2025, 6, 1, 17))
/** The same each time, so that the same rows lie in the same pages. */
const sealer = makeSealer(Buffer.alloc(32, 7), systemRandom)
const directory = loadDirectory()

const at = (chat: string): Address => ({ network: 'simulator', account: ACCOUNT, chat: chat as ChatId })
const chatOf = (index: number) => `persona-${index}`
const nameOf = (index: number) => `Persona Ejemplo ${index}`
const relativesOf = (index: number) => [`familiar-${index}-0`, `familiar-${index}-1`]

/** The service of 200 people on a database in `folder`, with a network that records what everybody is told. */
export class Town {
  readonly clock = new VirtualClock(START)
  readonly bot = new RecordingBot(() => this.clock.now())
  readonly written: string[] = []
  readonly store: Store
  readonly app: App
  #deliveries = 0

  /** Opens what lies at `path`; throws if it is not to be served. */
  constructor(path: string) {
    const ports: Ports = {
      clock: this.clock,
      random: systemRandom,
      fetch: globalThis.fetch,
      log: jsonLog('info', { write: line => void this.written.push(line) }),
    }
    this.store = openSqlite({ path, sealer }, ports)
    const config = { organisation: 'Casa del Migrante (prueba)', retentionDays: 30, tellNumbers: true }
    this.app = createApp({ config, ports, store: this.store, directory, bots: [this.bot] })
  }

  /** A person cries; whatever is not taken is brought again, as a network does, for a minute. */
  async cry(index: number): Promise<void> {
    this.#deliveries += 1
    const inbound = {
      kind: 'text',
      text: 'PÁNICO',
      id: `cry-${index}-${this.#deliveries}` as InboundId,
      at: this.clock.now(),
      from: at(chatOf(index)),
      sender: { id: chatOf(index), name: nameOf(index) },
      group: false,
    } as const
    for (let tries = 0; tries < 6; tries += 1) {
      const isTaken = await this.bot.bring(inbound).then(
        () => true,
        () => false,
      )
      if (isTaken) return
      await this.pass(10 * SECOND)
    }
  }

  /** Lets time pass, stopping at everything that falls due on the way until it is done. */
  async pass(milliseconds: number): Promise<void> {
    await this.app.settled()
    let left = milliseconds
    while (left > 0) {
      const step = Math.max(1, Math.min(left, this.clock.nextDue() ?? left))
      this.clock.advance(step)
      left -= step
      await this.app.settled()
    }
  }

  /** All that a chat was told, in one. */
  told(chat: string): string {
    return this.bot.heard
      .filter(({ to }) => to === chat)
      .map(({ text }) => text)
      .join('\n')
  }

  /** True if the person read a folio. */
  isAnswered(index: number): boolean {
    return /CHI-\d{4,}/.test(this.told(chatOf(index)))
  }

  /** What somebody who cried has read that is of any use: a folio, or whom to call. */
  isHelped(index: number): boolean {
    return this.isAnswered(index) || this.told(chatOf(index)).includes('520')
  }

  /** Which of those who are to be told of a person's cry were not. */
  untold(index: number): readonly string[] {
    return relativesOf(index).filter(chat => !this.told(chat).includes(nameOf(index)))
  }

  /** True if the desk read of a person's cry. */
  deskKnows(index: number): boolean {
    const [folio] = /CHI-\d{4,}/.exec(this.told(chatOf(index))) ?? []
    return folio !== undefined && this.told(DESK).includes(folio)
  }
}

/** The bytes of a database in which everybody is registered, and some have cried. */
export async function wholeDatabase(folder: string): Promise<Buffer> {
  const path = join(folder, 'whole.db')
  const town = new Town(path)
  await town.store.write(async tx => {
    const desk = { id: 'desk-of-the-town' as DeskId, consulate: 'chicago' as ConsulateId }
    await addDesk(tx, { ...desk, state: 'waiting', group: true }, 'code-of-the-town', START)
    await bindDesk(tx, desk.id, { address: at(DESK), group: true, title: 'Mesa de prueba' }, START)
    for (let index = 0; index < PEOPLE; index += 1) {
      const id = `person-${String(index).padStart(9, '0')}` as PersonId
      await savePerson(tx, personOf(id, { name: nameOf(index) }, at(chatOf(index)), START))
      for (const [nth, chat] of relativesOf(index).entries())
        await saveContact(tx, contactOf(id, nth, { name: `Familiar ${index}-${nth}` }, at(chat), START))
    }
  })
  await town.app.start()
  for (let index = 0; index < BEFORE; index += 1) await town.cry(PEOPLE - 1 - index)
  await town.pass(5 * SECOND)
  await town.app.stop()
  return readFileSync(path)
}

/** Everything in the database that serves one person, as it is stored; what cannot be read is `damaged`. */
export function rowsBehind(database: Database, index: number): string {
  const key = (chat: string) => sealer.index('address', addressKey(at(chat)))
  const [first = '', second = ''] = relativesOf(index)
  return [
    read(database, 'select * from persons where address_key = ?', key(chatOf(index))),
    read(database, 'select * from contacts where person = ?', `person-${String(index).padStart(9, '0')}`),
    ...[first, second].map(chat => read(database, 'select * from contacts where address_key = ?', key(chat))),
    read(database, 'select * from conversations where address_key = ?', key(chatOf(index))),
  ].join('\n')
}

/** The rows of the desk, as they are stored. */
export const deskRows = (database: Database): string => read(database, 'select * from desks')

function read(database: Database, sql: string, ...values: string[]): string {
  try {
    return JSON.stringify(database.prepare(sql).all(...values))
  } catch (thrown) {
    if (thrown instanceof Sqlite.SqliteError) return 'damaged'
    throw thrown
  }
}
