import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { proto } from '@whiskeysockets/baileys'
import { BaileysBot } from '../../../../src/bots/whatsapp/baileys/baileys-bot.ts'
import { linkWhatsApp } from '../../../../src/bots/whatsapp/baileys/link.ts'
import { fileContent } from '../../../../src/bots/whatsapp/baileys/media.ts'
import { LINKED_ACCOUNT } from '../../../../src/bots/whatsapp/linked/account.ts'
import type { AuthVault } from '../../../../src/bots/whatsapp/linked/vault.ts'
import type { ChatId, MessageId } from '../../../../src/domain/messaging/address.ts'
import type { Point } from '../../../../src/domain/place.ts'
import { systemClock } from '../../../../src/platform/clock.ts'
import { silentLog } from '../../../../src/platform/log.ts'
import type { Ports } from '../../../../src/platform/ports.ts'
import { systemRandom } from '../../../../src/platform/random.ts'
import type { VirtualClock } from '../../../../src/platform/virtual-clock.ts'
import { openVault } from '../../../../src/store/queries/vault.ts'
import { FileServer } from '../../../doubles/whatsapp-linked/files.ts'
import { node } from '../../../doubles/whatsapp-linked/node.ts'
import { rendered } from '../../../doubles/whatsapp-linked/rendered.ts'
import {
  type LinkedDevice,
  LinkedServer,
  type MessageFault,
} from '../../../doubles/whatsapp-linked/whatsapp-linked.ts'
import type { Person } from '../../../doubles/whatsapp-linked/world.ts'
import { temporaryFolder } from '../../../folders.ts'
import type { ContractHarness, SendFault, SentMedia, Shown } from '../../contract/harness.ts'
import { LINKED_GROUP, LINKED_SECRETS, LinkedSide } from '../linked/side.ts'
import { openStore } from '../linked/store.ts'
import { CountingVault } from '../linked/vault.ts'

/** The number of our account, of which the owner's phone reads the QR code. */
export const OWNER = { number: '13125550100', lid: '900100' }

const FAULTS: Readonly<Record<SendFault, MessageFault>> = {
  busy: { code: 429, backoff: 7 },
  'server-error': { code: 500 },
  hang: 'hang',
  reset: 'reset',
  'answer-lost': 'answer-lost',
  garbled: 'garbled',
}

/** The database that a device was linked in, byte for byte, and what the server knows of that device. */
export interface Linked {
  readonly database: Uint8Array
  readonly device: LinkedDevice
}

let linked: Promise<Linked> | undefined

/** Links a device once for all cases of a process: each then begins with a copy of its database. */
export function linkedOnce(): Promise<Linked> {
  linked ??= link()
  return linked
}

async function link(): Promise<Linked> {
  const server = await LinkedServer.listen(systemClock)
  const folder = mkdtempSync(join(tmpdir(), 'avisa-linked-'))
  const path = join(folder, 'linked.db')
  const store = openStore(path)
  const ports: Ports = { clock: systemClock, random: systemRandom, fetch: globalThis.fetch, log: silentLog }
  const outcome = await linkWhatsApp(
    {
      vault: openVault(store, LINKED_ACCOUNT),
      url: server.url,
      tell: event => {
        if (event.kind === 'qr') server.owner.scan(event.text, OWNER.number, OWNER.lid)
      },
    },
    ports,
    new AbortController().signal,
  )
  if (outcome.kind !== 'linked') throw new Error(`linking came to ${outcome.kind}`)
  await store.tidy()
  await store.close()
  const device = server.linked
  await server.close()
  const database = readFileSync(path)
  rmSync(folder, { recursive: true, force: true })
  return { database, device }
}

/** A bot by Baileys against WhatsApp's multi-device protocol on loopback, with its session in a database. */
export async function baileysHarness(
  ports: Ports,
  clock: VirtualClock,
): Promise<
  ContractHarness & {
    readonly server: LinkedServer
    readonly side: BaileysSide
    readonly vault: AuthVault
    /** The file of the database. */
    readonly path: string
  }
> {
  const { database, device } = await linkedOnce()
  const server = await LinkedServer.listen(clock, device)
  const path = join(temporaryFolder('linked'), 'avisa.db')
  writeFileSync(path, database)
  const store = openStore(path)
  const vault = new CountingVault(openVault(store, LINKED_ACCOUNT))
  const files = await FileServer.listen()
  const side = new BaileysSide(server, vault, files)
  const make = () => new BaileysBot({ vault, url: server.url }, files.standIn(ports))
  return {
    bot: make(),
    server,
    side,
    vault,
    path,
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
export class BaileysSide extends LinkedSide<Person> {
  readonly #server: LinkedServer
  /** The name of what was said last in each chat. */
  readonly #said = new Map<ChatId, string>()
  readonly #files: FileServer | undefined

  /** Without `files` nobody sends any. */
  constructor(server: LinkedServer, vault: CountingVault, files?: FileServer) {
    const { world } = server
    const people = {
      ana: world.person('13125550126', '900123', 'Persona Ejemplo'),
      rosa: world.person('13125550124', '900124', 'Familiar Ejemplo'),
      officer: world.person('13125550125', '900125', 'Oficial Ejemplo'),
    }
    super(people, OWNER.number, vault)
    this.#server = server
    this.#files = files
    world.group(LINKED_GROUP.replace(/@.*/, ''), 'Mesa', [people.officer])
  }

  async say(chat: ChatId, text: string, replyTo?: MessageId): Promise<void> {
    const quote = replyTo && { stanzaId: replyTo, quotedMessage: { conversation: '' } }
    await this.#share(
      chat,
      quote ? { extendedTextMessage: { text, contextInfo: quote } } : { conversation: text },
    )
  }

  async forward(chat: ChatId, text: string): Promise<void> {
    const contextInfo = { isForwarded: true, forwardingScore: 1 }
    await this.#share(chat, { extendedTextMessage: { text, contextInfo } })
  }

  async correct(chat: ChatId, text: string): Promise<MessageId> {
    const id = this.#said.get(chat) ?? ''
    const key = { remoteJid: `${OWNER.lid}@lid`, fromMe: true, id }
    const edited = { protocolMessage: { key, type: 14, editedMessage: { conversation: text } } }
    await this.#server.say(this.who(chat), { editedMessage: { message: edited } })
    return id as MessageId
  }

  async react(chat: ChatId, message: MessageId, emoji: string | undefined): Promise<void> {
    const key = { remoteJid: `${OWNER.lid}@lid`, fromMe: false, id: message }
    await this.#server.say(this.who(chat), { reactionMessage: { key, text: emoji ?? '' } })
  }

  async call(chat: ChatId): Promise<void> {
    this.#server.call(this.who(chat))
  }

  async sayToList(chat: ChatId, text: string): Promise<void> {
    await this.#server.say(this.who(chat), { conversation: text }, { list: '1700000000@broadcast' })
  }

  async pin(chat: ChatId, point: Point, accuracy?: number): Promise<void> {
    const radius = accuracy === undefined ? {} : { accuracyInMeters: accuracy }
    const where = { degreesLatitude: point.lat, degreesLongitude: point.lon, ...radius }
    await this.#share(chat, { locationMessage: where })
  }

  async voice(chat: ChatId): Promise<void> {
    await this.#share(chat, { audioMessage: { ptt: true, seconds: 3 } })
  }

  async media(chat: ChatId, { kind, words, caption }: SentMedia): Promise<void> {
    const file = this.#files?.lay(words, kind === 'voice' ? 'audio' : 'image')
    if (!file) throw new Error('there is no server of files')
    const media = { kind, account: LINKED_ACCOUNT, handle: '' }
    const content = fileContent(media, file, { caption: caption ?? '', quote: undefined })
    const [field] = Object.values(content)
    // The sender's own, so nothing marks it as forwarded.
    const own = { ...field, contextInfo: null }
    await this.#share(chat, kind === 'voice' ? { audioMessage: own } : { imageMessage: own })
  }

  async sticker(chat: ChatId): Promise<void> {
    await this.#share(chat, { stickerMessage: { isAnimated: false } })
  }

  async add(): Promise<ChatId> {
    const { jid } = this.#server.world.group('120363000000000002', 'Otro grupo', [this.people.officer])
    this.#membership(jid, 'add')
    return jid as ChatId
  }

  async remove(group: ChatId): Promise<void> {
    const known = this.#server.world.groupBy(group)
    if (known) known.withUs = false
    this.#membership(group, 'remove')
  }

  async receipt(chat: ChatId, message: MessageId, state: 'delivered' | 'read' | 'failed'): Promise<void> {
    if (state === 'failed') this.#server.refuseLate(chat, message, 463)
    else this.#server.receipt(this.who(chat), message, state)
  }

  shown(chat: ChatId): readonly Shown[] {
    return this.#server.world.shown(chat).map(({ id, content }) => {
      const { extendedTextMessage: words, locationMessage: pin } = content
      const replied = (words ?? pin)?.contextInfo?.stanzaId
      return {
        id: id as MessageId,
        ...this.#mediaOf(content),
        ...(words?.text && { text: rendered(words.text) }),
        ...(pin && { pin: { lat: pin.degreesLatitude ?? 0, lon: pin.degreesLongitude ?? 0 } }),
        choices: [],
        keyboard: [],
        ...(replied && { replyTo: replied as MessageId }),
        edited: false,
      }
    })
  }

  #mediaOf({ audioMessage: sound, imageMessage: picture }: proto.IMessage): Pick<Shown, 'media' | 'text'> {
    const found = sound ?? picture
    if (!found || !this.#files) return {}
    const type = sound ? 'audio' : 'image'
    const key = Buffer.from(found.mediaKey ?? []).toString('base64')
    const words = new TextDecoder().decode(this.#files.bytesIn({ path: found.directPath, key, type }))
    const kind = sound ? (sound.ptt ? 'voice' : 'audio') : 'photo'
    return { media: { kind, words }, ...(picture?.caption && { text: picture.caption }) }
  }

  vanish(chat: ChatId, message: MessageId): void {
    this.#server.world.vanish(chat, message)
  }

  fail(fault: SendFault, times = 1): void {
    this.#server.fail(...Array.from({ length: times }, () => FAULTS[fault]))
  }

  cut(): Promise<void> {
    return this.#server.cut()
  }

  mend(): Promise<void> {
    return this.#server.mend()
  }

  redeliver(): Promise<void> {
    return this.#server.sayAgain()
  }

  idle(): boolean {
    return this.#server.idle && (this.#files?.idle ?? true)
  }

  protected waiting(): number {
    return this.#server.held
  }

  protected async startLive(chat: ChatId, point: Point, caption: string | undefined): Promise<void> {
    const words = caption === undefined ? {} : { caption }
    const where = { ...words, degreesLatitude: point.lat, degreesLongitude: point.lon, sequenceNumber: 1 }
    await this.#share(chat, { liveLocationMessage: where })
  }

  protected async shareCard(chat: ChatId, name: string, vcard: string): Promise<void> {
    await this.#share(chat, { contactMessage: { displayName: name, vcard } })
  }

  async #share(chat: ChatId, message: Parameters<LinkedServer['say']>[1]): Promise<void> {
    const group = chat.endsWith('@g.us') ? { group: chat } : {}
    this.#said.set(chat, await this.#server.say(this.who(chat), message, group))
  }

  #membership(group: string, what: 'add' | 'remove'): void {
    const { officer } = this.people
    const us = { jid: `${OWNER.lid}@lid`, phone_number: `${OWNER.number}@s.whatsapp.net` }
    const actor = { participant: officer.lid, participant_pn: officer.number }
    this.#server.notify({ from: group, type: 'w:gp2', ...actor }, [node(what, {}, [node('participant', us)])])
  }
}
