import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, createApp } from '../../src/app/app.ts'
import type { Bot } from '../../src/bots/bot.ts'
import { SimulatedNetwork } from '../../src/bots/simulator/network.ts'
import { WITHOUT_BUTTONS } from '../../src/bots/simulator/rules.ts'
import { type PhoneId, phoneId } from '../../src/bots/simulator/world.ts'
import { LIKENESSES, type Likeness } from '../../src/cli/story-networks.ts'
import { type Directory, loadDirectory } from '../../src/consulates/directory.ts'
import type { ConsulateId } from '../../src/domain/ids.ts'
import { instant, MINUTE, SECOND } from '../../src/domain/ids.ts'
import type { AccountId, ChatId } from '../../src/domain/messaging/address.ts'
import { jsonLog } from '../../src/platform/log.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { systemRandom } from '../../src/platform/random.ts'
import { VirtualClock } from '../../src/platform/virtual-clock.ts'
import { Erasures } from '../../src/store/erasures.ts'
import { openKey } from '../../src/store/sealing/key.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../src/store/store.ts'

/** The one account that the service has in these tests. */
export const ACCOUNT = 'simulator' as AccountId

/** The account of those services that have another one, which is as WhatsApp's linked devices are. */
export const PLAIN = 'simulator:texto' as AccountId

/** Where the pin of these tests lies: Lake Michigan's shore at Chicago, in the fictional middle of nowhere. */
export const PIN = { lat: 41.85, lon: -87.65 }

const LINKED = { can: { ...WITHOUT_BUTTONS, numbers: true }, manner: LIKENESSES['whatsapp-linked'].manner }

interface ServiceOptions {
  readonly writesFirst?: boolean
  readonly tellNumbers?: boolean
  readonly numbersAnHour?: number
  readonly between?: (bot: Bot) => Bot
  readonly likeness?: Partial<Likeness>
}

let shipped: Directory | undefined

/** The whole service on a simulated network, with a clock that the test moves and a database of its own. */
export class Service {
  readonly clock = new VirtualClock(instant(Date.UTC(2025, 6, 1, 17)))
  readonly network = new SimulatedNetwork(this.clock)
  readonly written: string[] = []
  /** Everything that the database was asked, oldest first. */
  readonly statements: string[] = []
  readonly ports: Ports
  readonly directory: Directory
  readonly #folder = mkdtempSync(join(tmpdir(), 'avisa-service-'))
  store: Store
  app: App

  readonly #writesFirst: boolean
  readonly #tellNumbers: boolean
  readonly #numbersAnHour: number
  readonly #between: (bot: Bot) => Bot
  readonly #likeness: Partial<Likeness>

  private constructor(
    wrap: (store: Store) => Store,
    directory: Directory,
    { writesFirst, tellNumbers, numbersAnHour, between, likeness }: Required<ServiceOptions>,
  ) {
    this.directory = directory
    this.#writesFirst = writesFirst
    this.#tellNumbers = tellNumbers
    this.#numbersAnHour = numbersAnHour
    this.#between = between
    this.#likeness = likeness
    this.ports = {
      clock: this.clock,
      random: systemRandom,
      fetch: globalThis.fetch,
      log: jsonLog('debug', { write: line => void this.written.push(line) }),
    }
    this.store = this.openStore()
    this.app = this.#put(wrap(this.store))
  }

  /**
   * A running service; `wrap` may stand between it and its store, `directory` in place of the shipped one. With
   * `writesFirst` there is also an account, {@link PLAIN}, on a network that lets us write to a bare number, and
   * without `tellNumbers` the settings forbid it. `between` may stand between it and its network, which may take after
   * another by `likeness`.
   */
  static async start(
    wrap: (store: Store) => Store = store => store,
    directory: (shipped: Directory) => Directory = given => given,
    {
      writesFirst = false,
      tellNumbers = true,
      numbersAnHour = 100,
      between = bot => bot,
      likeness = {},
    }: ServiceOptions = {},
  ): Promise<Service> {
    shipped ??= loadDirectory()
    const service = new Service(wrap, directory(shipped), {
      writesFirst,
      tellNumbers,
      numbersAnHour,
      between,
      likeness,
    })
    await service.app.start()
    return service
  }

  /** Where the database is, for a command that works beside the service. */
  get database(): string {
    return join(this.#folder, 'data', 'avisa.db')
  }

  /** Where the key is that opens the database. */
  get keyFile(): string {
    return join(this.#folder, 'keys', 'avisa.key')
  }

  openStore(): Store {
    const sealer = openKey(this.keyFile, this.database, systemRandom)
    const trace = (statement: unknown) => void this.statements.push(String(statement))
    return openSqlite({ path: this.database, sealer, trace }, this.ports)
  }

  /** A new process on the same database, as after a crash: the old one is left as it is. */
  async rise(): Promise<void> {
    this.store = this.openStore()
    this.app = this.#put(this.store)
    await this.app.start()
  }

  async stop(): Promise<void> {
    await this.app.stop()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  phone(name: string, role: 'person' | 'relative' | 'officer' = 'person', account = ACCOUNT): PhoneId {
    const id = phoneId(name.toLowerCase())
    const number = `+1312555${String(100 + this.network.view().phones.length).padStart(4, '0')}`
    this.network.addPhone({ id, name, language: 'es', number, account, role })
    return id
  }

  /** The private chat of a phone. */
  chat(phone: PhoneId): ChatId {
    const chat = this.network.view().chats.find(one => !one.group && one.members.includes(phone))
    if (chat === undefined) throw new Error('no such phone in this test')
    return chat.id
  }

  async says(phone: PhoneId, text: string): Promise<void> {
    this.network.say(phone, this.chat(phone), text)
    await this.pass(2 * SECOND)
  }

  /** Lets time pass, stopping at everything that falls due on the way until it is done. */
  async pass(milliseconds: number): Promise<void> {
    let left = milliseconds
    await this.settle()
    for (;;) {
      const step = Math.min(left, this.clock.nextDue() ?? left)
      this.clock.advance(step)
      left -= step
      await this.settle()
      if (left <= 0) return
    }
  }

  async settle(): Promise<void> {
    await this.network.settled()
    await this.app.settled()
    await this.network.settled()
    await this.app.settled()
  }

  /** What a phone's private chat shows of ours, oldest first. */
  heard(phone: PhoneId): readonly string[] {
    return this.shown(this.chat(phone))
  }

  /** What a chat shows of ours, oldest first. */
  shown(chat: ChatId): readonly string[] {
    const bubbles = this.network.view().chats.find(one => one.id === chat)?.bubbles ?? []
    return bubbles.flatMap(({ from, body }) => (from === 'avisa' && body.kind === 'text' ? [body.text] : []))
  }

  /** Taps the newest choice with this label in a phone's private chat, or in `chat`. */
  async taps(phone: PhoneId, label: string, chat = this.chat(phone)): Promise<void> {
    const bubbles = this.network.view().chats.find(one => one.id === chat)?.bubbles ?? []
    for (const bubble of [...bubbles].reverse()) {
      const choice = bubble.choices.flat().find(one => one.label.includes(label))
      if (choice === undefined) continue
      this.network.tap(phone, bubble.id, choice.id)
      return this.pass(2 * SECOND)
    }
    throw new Error(`nobody offers "${label}" here`)
  }

  /** Registers a person in Chicago, in words as where nothing can be tapped, with one relative who accepted. */
  async register(person: PhoneId, relative: PhoneId): Promise<void> {
    for (const text of ['/start', 'sí', 'Ana', '60608', 'sí']) await this.says(person, text)
    await this.join(person, relative)
  }

  /** A person who is asked for a contact names `relative`, who opens the invite and accepts; the person confirms who it is. */
  async join(person: PhoneId, relative: PhoneId): Promise<void> {
    await this.names(person, relative)
    const { account } = this.network.view().phones.find(one => one.id === relative) ?? {}
    const links = this.heard(person).flatMap(text => text.match(/https:\S+start=[\w-]+/g) ?? [])
    this.network.openInvite(relative, links.findLast(link => link.includes(`/${account}?`)) ?? '')
    await this.pass(4 * SECOND)
    await this.says(relative, 'sí, acepto')
    await this.confirms(person, relative)
  }

  /** A person who is asked who accepted says that it is `relative`. */
  async confirms(person: PhoneId, relative: PhoneId): Promise<void> {
    const { phones, chats } = this.network.view()
    const { name = '' } = phones.find(one => one.id === relative) ?? {}
    const { bubbles = [] } = chats.find(one => one.id === this.chat(person)) ?? {}
    const offered = bubbles.some(({ choices }) => choices.flat().some(({ id }) => id.startsWith('confirm:')))
    if (offered) await this.taps(person, `Sí, es ${name}`)
    // Where nothing can be tapped, the question is a list, and this its first line.
    else if (this.heard(person).at(-1)?.includes(`¿Es ${name}?`)) await this.says(person, '1')
  }

  /** A person who is asked for a contact shares the card of `relative`, and waits for what follows. */
  async names(person: PhoneId, relative: PhoneId): Promise<void> {
    const { phones } = this.network.view()
    const { name = '', number = '' } = phones.find(one => one.id === relative) ?? {}
    this.network.shareContact(person, this.chat(person), name, number)
    await this.pass(MINUTE)
  }

  /** Binds a fresh group as the desk of Chicago, with one officer in it, on the officer's network. */
  async desk(officer: PhoneId): Promise<ChatId> {
    const { account = ACCOUNT } = this.network.view().phones.find(one => one.id === officer) ?? {}
    const group = this.network.addGroup({ account, title: 'Mesa', members: [officer] })
    this.network.addToGroup(officer, group)
    await this.settle()
    this.network.say(
      officer,
      group,
      `/mesa ${await this.app.deskCode({ consulate: 'chicago' as ConsulateId })}`,
    )
    await this.pass(5 * SECOND)
    return group
  }

  #put(store: Store): App {
    return createApp({
      config: {
        organisation: 'Casa del Migrante (prueba)',
        retentionDays: 30,
        tellNumbers: this.#tellNumbers,
        numbersAnHour: this.#numbersAnHour,
      },
      ports: this.ports,
      store,
      erasures: new Erasures([`${this.database}-erased`], this.ports.log),
      directory: this.directory,
      bots: [
        this.#between(this.network.bot(ACCOUNT, this.#likeness.can, this.#likeness.manner)),
        ...(this.#writesFirst ? [this.network.bot(PLAIN, LINKED.can, LINKED.manner)] : []),
      ],
    })
  }
}
