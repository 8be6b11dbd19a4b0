import { createRequire } from 'node:module'
import { join } from 'node:path'
import { LINKED_ACCOUNT } from '../../../../src/bots/whatsapp/linked/account.ts'
import { noteLinked } from '../../../../src/bots/whatsapp/linked/vault.ts'
import { noteDevice } from '../../../../src/bots/whatsapp/web/device.ts'
import { WhatsAppWebBot } from '../../../../src/bots/whatsapp/web/web-bot.ts'
import { DAY, later } from '../../../../src/domain/ids.ts'
import type { ChatId, MessageId } from '../../../../src/domain/messaging/address.ts'
import type { Point } from '../../../../src/domain/place.ts'
import type { Ports } from '../../../../src/platform/ports.ts'
import type { VirtualClock } from '../../../../src/platform/virtual-clock.ts'
import { openVault } from '../../../../src/store/queries/vault.ts'
import { FileServer } from '../../../doubles/whatsapp-linked/files.ts'
import { rendered } from '../../../doubles/whatsapp-linked/rendered.ts'
import { webFileShown } from '../../../doubles/whatsapp-web/shown.ts'
import { ME, type WebFault, WebServer } from '../../../doubles/whatsapp-web/whatsapp-web.ts'
import type { WirePerson } from '../../../doubles/whatsapp-web/wire.ts'
import { temporaryFolder } from '../../../folders.ts'
import { findChromium } from '../../../web/browser.ts'
import type { ContractHarness, SendFault, SentMedia, Shown } from '../../contract/harness.ts'
import { LINKED_GROUP, LINKED_SECRETS, LinkedSide } from '../linked/side.ts'
import { openStore } from '../linked/store.ts'
import { CountingVault } from '../linked/vault.ts'

const FAULTS: Readonly<Record<SendFault, WebFault>> = {
  busy: 'refuse',
  'server-error': 'refuse',
  hang: 'hang',
  reset: 'reset',
  'answer-lost': 'answer-lost',
  garbled: 'answer-lost',
}

/** How many calls to browsers of this process are not answered yet: while there are any, no clock may move. */
let calls = 0

type Call = (...told: unknown[]) => Promise<unknown>

/** A function that does what `call` does and is counted while it goes on. */
function counted(call: Call): Call {
  return function (this: unknown, ...told) {
    calls += 1
    const answered = call.apply(this, told)
    const done = () => {
      calls -= 1
    }
    answered.then(done, done)
    return answered
  }
}

/** Counts what puppeteer does, in the copy of it that whatsapp-web.js uses, and changes nothing else. */
export function countCalls(): void {
  if (isCounting) return
  isCounting = true
  const puppeteer = createRequire(import.meta.url)('puppeteer')
  puppeteer.launch = counted(puppeteer.launch)
  const { prototype } = puppeteer.Connection
  prototype._rawSend = counted(prototype._rawSend)
}

let isCounting = false

/** How many browsers this process has running, dying ones among them. */
const browsers = () => process.getActiveResourcesInfo().filter(name => name === 'ProcessWrap').length

/** True if nothing is under way in any page or to any browser, and every browser that should be connected is. */
export function isQuiet(server: WebServer): boolean {
  const { isCut, quiet, pages } = server
  const unanswered = calls - server.hanging()
  // A page that is let in nowhere keeps the library waiting for a word on whether it is linked.
  if (isCut) return unanswered <= browsers()
  return quiet && unanswered <= 0 && browsers() === pages
}

/** A bot by whatsapp-web.js in a real Chromium, on a page of ours that stands in for WhatsApp Web. */
export async function webHarness(
  ports: Ports,
  clock: VirtualClock,
): Promise<
  ContractHarness & {
    readonly server: WebServer
    readonly side: WebSide
    readonly vault: CountingVault
    /** Where the browser's profile is. */
    readonly folder: string
  }
> {
  countCalls()
  const home = temporaryFolder('web')
  const server = await WebServer.listen(clock)
  server.takesIn = true
  const page = server.writePage(join(home, 'page'))
  const store = openStore(join(home, 'avisa.db'))
  const vault = new CountingVault(openVault(store, LINKED_ACCOUNT))
  const folder = join(home, 'whatsapp-web')
  const longAgo = later(clock.now(), -20 * DAY)
  await noteLinked(vault, longAgo)
  await noteDevice(vault, { name: 'device-000000000001', since: longAgo })
  const files = await FileServer.listen()
  server.files = files
  const side = new WebSide(server, vault, files)
  const chromium = findChromium()
  const make = () =>
    new WhatsAppWebBot({ vault, folder, page, chromium, memory: 100_000_000 }, files.standIn(ports))
  return {
    bot: make(),
    server,
    side,
    vault,
    folder,
    network: side,
    again: async () => make(),
    secrets: LINKED_SECRETS,
    async close() {
      await server.close()
      await files.close()
      await store.close()
    },
  }
}

/** People and chats of the double, under the ids that the contract's cases know. */
export class WebSide extends LinkedSide<WirePerson> {
  readonly #server: WebServer
  /** The name of what was said last in each chat. */
  readonly #said = new Map<ChatId, string>()
  readonly #files: FileServer | undefined

  /** Without `files` nobody sends any. */
  constructor(server: WebServer, vault: CountingVault, files?: FileServer) {
    const people = {
      ana: server.person('13125550126', '900123'),
      rosa: server.person('13125550124', '900124'),
      officer: server.person('13125550125', '900125'),
    }
    super(people, ME.number.replace(/@.*/, ''), vault)
    this.#server = server
    this.#files = files
    server.group(LINKED_GROUP)
  }

  async say(chat: ChatId, text: string, replyTo?: MessageId): Promise<void> {
    this.#share(chat, 'chat', { body: text, ...(replyTo && { quotedStanzaID: replyTo }) })
  }

  async forward(chat: ChatId, text: string): Promise<void> {
    this.#share(chat, 'chat', { body: text, isForwarded: true, forwardingScore: 1 })
  }

  async correct(chat: ChatId, text: string): Promise<MessageId> {
    const id = this.#said.get(chat) ?? ''
    this.#server.correct(chat, id, text)
    return id as MessageId
  }

  async react(chat: ChatId, message: MessageId, emoji: string | undefined): Promise<void> {
    this.#server.react(chat, message, this.who(chat).lid, emoji ?? '')
  }

  async call(chat: ChatId): Promise<void> {
    this.#server.call(this.who(chat).lid)
  }

  async sayToList(chat: ChatId, text: string): Promise<void> {
    this.#server.say('1700000000@broadcast', 'chat', { body: text }, this.who(chat).lid)
  }

  async pin(chat: ChatId, { lat, lon }: Point, accuracy?: number): Promise<void> {
    this.#share(chat, 'location', { lat, lng: lon, ...(accuracy !== undefined && { accuracy }) })
  }

  async voice(chat: ChatId): Promise<void> {
    this.#share(chat, 'ptt', { duration: '3', directPath: '/v/1' })
  }

  async media(chat: ChatId, { kind, words, caption }: SentMedia): Promise<void> {
    const file = this.#files?.lay(words, kind === 'voice' ? 'audio' : 'image')
    if (!file) throw new Error('there is no server of files')
    const { path: directPath, key: mediaKey, hash: filehash, sealedHash: encFilehash } = file
    const more = { directPath, mediaKey, filehash, encFilehash, ...(caption !== undefined && { caption }) }
    this.#share(chat, kind === 'voice' ? 'ptt' : 'image', more)
  }

  async sticker(chat: ChatId): Promise<void> {
    this.#share(chat, 'sticker', { directPath: '/v/2' })
  }

  async add(): Promise<ChatId> {
    const { jid } = this.#server.group('120363000000000002@g.us')
    this.#membership(jid, 'add')
    return jid as ChatId
  }

  async remove(group: ChatId): Promise<void> {
    this.#server.group(group, false)
    this.#membership(group, 'remove')
  }

  async receipt(chat: ChatId, message: MessageId, state: 'delivered' | 'read' | 'failed'): Promise<void> {
    this.#server.acknowledge(chat, message, { delivered: 2, read: 3, failed: -1 }[state])
  }

  shown(chat: ChatId): readonly Shown[] {
    return this.#server.shown(chat).map(({ id, type, more }) => {
      const { body, lat, lng, quotedStanzaID: replied } = more
      const file = this.#files && webFileShown(type, more, this.#files)
      return {
        id: id as MessageId,
        ...(type === 'chat' && { text: rendered(String(body)) }),
        ...(type === 'location' && { pin: { lat: Number(lat), lon: Number(lng) } }),
        ...(file && { media: { kind: file.kind, words: file.words } }),
        ...(file?.caption !== undefined && { text: file.caption }),
        choices: [],
        keyboard: [],
        ...(typeof replied === 'string' && { replyTo: replied as MessageId }),
        edited: false,
      }
    })
  }

  vanish(chat: ChatId, message: MessageId): void {
    this.#server.vanish(chat, message)
  }

  fail(fault: SendFault, times = 1): void {
    this.#server.fail(...Array.from({ length: times }, () => FAULTS[fault]))
  }

  cut(): Promise<void> {
    return this.#server.cut()
  }

  async mend(): Promise<void> {
    this.#server.mend()
  }

  async redeliver(): Promise<void> {
    this.#server.sayAgain()
  }

  idle(): boolean {
    return isQuiet(this.#server) && (this.#files?.idle ?? true)
  }

  protected waiting(): number {
    return this.#server.held
  }

  protected async startLive(chat: ChatId, { lat, lon }: Point, comment: string | undefined): Promise<void> {
    const words = comment === undefined ? {} : { comment }
    this.#share(chat, 'location', { lat, lng: lon, isLive: true, ...words })
  }

  protected async shareCard(chat: ChatId, name: string, vcard: string): Promise<void> {
    this.#share(chat, 'vcard', { body: vcard, vcardFormattedName: name })
  }

  #share(chat: ChatId, type: string, more: object): void {
    const { officer } = this.people
    const names = { [this.people.ana.lid]: 'Persona Ejemplo', [this.people.rosa.lid]: 'Familiar Ejemplo' }
    const notifyName = names[this.who(chat).lid] ?? 'Oficial Ejemplo'
    const author = chat.endsWith('@g.us') ? officer.lid : undefined
    this.#said.set(chat, this.#server.say(chat, type, { ...more, notifyName }, author))
  }

  #membership(group: string, subtype: 'add' | 'remove'): void {
    this.#server.say(group, 'gp2', { subtype, recipients: [ME.lid] }, this.people.officer.lid)
  }
}
