import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BinaryNode, proto } from '@whiskeysockets/baileys'
import { WebSocketServer } from 'ws'
import type { Clock } from '../../../src/platform/clock.ts'
import { childOf, childrenOf, node, userOf } from './node.ts'
import { makeServerKeys, NoiseChannel, type ServerKeys } from './noise.ts'
import { OwnerPhone } from './owner.ts'
import { pairDevice } from './pairing.ts'
import type { Peer } from './phone.ts'
import {
  type Account,
  answerQuery,
  type DeviceKeys,
  type Directory,
  QueryError,
  takeBundle,
} from './queries.ts'
import { LinkedWorld, type Person } from './world.ts'

/**
 * What goes wrong with a message of ours: refused with a code and perhaps a wait in seconds; neither delivered nor
 * answered; delivered and never answered; the connection cut before it is read; or cut after it is delivered, so that
 * only the answer is lost; or delivered, and answered with an error that is no number.
 */
export type MessageFault =
  | { readonly code: number; readonly backoff?: number }
  | 'hang'
  | 'unanswered'
  | 'reset'
  | 'answer-lost'
  | 'garbled'

/** What the server knows of a device that is linked: enough for another server to go on with it. */
export interface LinkedDevice {
  readonly account: Account
  readonly keys: DeviceKeys
}

/** Something that the server holds for the device until it is confirmed. */
interface Delivery {
  readonly stanza: BinaryNode
}

/** How somebody's phone says something. */
export interface Saying {
  /** The group to say it in; alone to us unless given. */
  readonly group?: string
  /** The list of receivers that it goes to, of whom we are one. */
  readonly list?: string
  readonly id?: string
  /** Breaks the encrypted bytes on the way. */
  readonly corrupt?: boolean
  /** Addresses the message by the number and leaves out the hidden id, as old servers did. */
  readonly byNumber?: boolean
}

/**
 * WhatsApp's multi-device server for one account, on loopback, for an unmodified client: Noise, binary nodes, real
 * Signal sessions with the people in its world, linking by QR code or by typed code, an offline queue, and faults on order.
 */
export class LinkedServer {
  readonly world = new LinkedWorld()
  /** The phone whose number the device is to use. */
  readonly owner = new OwnerPhone({
    took: account => {
      this.#directory.account = account
      this.#addOwner(account)
    },
    tell: stanza => this.#pairing?.send(stanza),
    newId: () => this.#newId(),
    seconds: () => this.#seconds(),
  })
  /** Every node that the device sent, in order. */
  readonly heard: BinaryNode[] = []
  readonly #clock: Clock
  readonly #keys: ServerKeys = makeServerKeys()
  readonly #directory: Directory & { account: Account | undefined }
  readonly #http: Server
  readonly #sockets: WebSocketServer
  readonly #channels = new Set<NoiseChannel>()
  readonly #said = new Map<string, { from: Person; message: proto.IMessage; how: Saying }>()
  #live: NoiseChannel | undefined
  #pairing: NoiseChannel | undefined
  #held: Delivery[] = []
  #faults: MessageFault[] = []
  #lastSaid = ''
  #answering = 0
  #ids = 0
  #port = 0
  /** Refuses every login, as after the owner removed the device. */
  loggedOut = false
  /** Answers no query, as a server that hangs. */
  silent = false
  /** Loses the device's confirmations, so that what it has already comes again. */
  forgetful = false
  /** How many messages of the device's a phone could not decrypt. */
  undecrypted = 0
  /** Called when the device tells that it took its place, before it is told to come back. */
  paired: (() => void) | undefined

  private constructor(clock: Clock, linked: LinkedDevice | undefined) {
    this.#clock = clock
    this.#directory = {
      world: this.world,
      account: linked?.account,
      keys: linked && copied(linked.keys),
      namesLids: true,
      forgetsPeople: false,
    }
    this.#http = createServer()
    this.#sockets = new WebSocketServer({ server: this.#http })
    this.#sockets.on('connection', socket => {
      const channel: NoiseChannel = new NoiseChannel(socket, this.#keys, {
        entered: payload => this.#entered(channel, payload),
        said: heard => this.#heard(channel, heard),
        closed: () => this.#closed(channel),
      })
      this.#channels.add(channel)
    })
    if (linked) this.#addOwner(linked.account)
  }

  /** Starts a server; `linked` is the device that another server linked. */
  static async listen(clock: Clock, linked?: LinkedDevice): Promise<LinkedServer> {
    const server = new LinkedServer(clock, linked)
    await server.mend()
    return server
  }

  /** The address that a client is configured with. */
  get url(): string {
    return `ws://127.0.0.1:${this.#port}/ws/chat`
  }

  /** The device that is linked now. */
  get linked(): LinkedDevice {
    const { account, keys } = this.#directory
    if (!account || !keys) throw new Error('no device is linked')
    return { account, keys: copied(keys) }
  }

  /** Has the server leave out whoever it is asked about when it is asked who is there. */
  set forgetsPeople(forgets: boolean) {
    this.#directory.forgetsPeople = forgets
  }

  /** Whether the server tells which hidden id a number has. */
  set namesLids(names: boolean) {
    this.#directory.namesLids = names
  }

  /** After how many seconds new chats of the account disappear; undefined while nobody asked for that. */
  get fadesAfter(): number | undefined {
    return this.#directory.fadesAfter
  }

  /** True if a device that is linked has left its keys here. */
  get isLinked(): boolean {
    return this.#directory.account !== undefined && this.#directory.keys !== undefined
  }

  /** How many connections stand. */
  get connections(): number {
    return this.#channels.size
  }

  /** How many deliveries the device has not confirmed. */
  get held(): number {
    return this.#held.length
  }

  /** True if the server owes no answer and awaits no confirmation from a device that is there. */
  get idle(): boolean {
    const greeting = [...this.#channels].some(channel => channel.greeting)
    return this.#answering === 0 && !greeting && (this.#live === undefined || this.#held.length === 0)
  }

  /** Somebody says something to us, or in a group; answers the message's id. */
  async say(from: Person, message: proto.IMessage, how: Saying = {}): Promise<string> {
    const id = how.id ?? this.#newId()
    this.#said.set(id, { from, message, how })
    this.#lastSaid = id
    const peer = this.#peer()
    const { group, list } = how
    const parts = group
      ? await from.phone.sealForGroup(message, group, from.lid, peer)
      : [await from.phone.seal(message, peer)]
    const addressed = group
      ? { from: group, participant: from.lid, participant_pn: from.number, addressing_mode: 'lid' }
      : list
        ? { from: list, participant: from.lid, participant_pn: from.number, addressing_mode: 'lid' }
        : how.byNumber
          ? { from: from.number }
          : { from: from.lid, sender_pn: from.number, addressing_mode: 'lid' }
    const attrs = { id, ...addressed, t: String(this.#seconds()), type: 'text', notify: from.name }
    this.#deliver(node('message', attrs, how.corrupt ? parts.map(broken) : parts))
    return id
  }

  /** The phone that spoke last says the same once more under the same id, as it does when it is asked to. */
  async sayAgain(id = this.#lastSaid): Promise<void> {
    const said = this.#said.get(id)
    if (!said) throw new Error('nothing was said')
    await said.from.phone.forget(this.#peer())
    await this.say(said.from, said.message, { ...said.how, corrupt: false, id })
  }

  /** Sends a stanza that the device need not have asked for, and holds it until it is confirmed. */
  notify(attrs: Record<string, string>, content: BinaryNode[]): void {
    this.#deliver(node('notification', { id: this.#newId(), t: String(this.#seconds()), ...attrs }, content))
  }

  /** Somebody's phone calls ours, and rings. */
  call(from: Person): void {
    const id = this.#newId()
    const offer = node('offer', { 'call-id': id, 'call-creator': from.lid, caller_pn: from.number }, [
      node('audio', { enc: 'opus', rate: '16000' }),
    ])
    this.#deliver(
      node('call', { id, from: from.lid, notify: from.name, t: String(this.#seconds()) }, [offer]),
    )
  }

  /** Somebody's phone has, or its owner read, a message of ours. */
  receipt(from: Person, of: string, state: 'delivered' | 'read', group?: string): void {
    const type = state === 'read' ? { type: 'read' } : {}
    const who = group ? { from: group, participant: from.lid } : { from: from.lid }
    this.#deliver(node('receipt', { id: of, ...who, ...type, t: String(this.#seconds()) }))
  }

  /** Somebody's phone could not decrypt a message of ours and asks for it again, with new keys. */
  async askAgain(from: Person, of: string): Promise<void> {
    const bundle = await from.phone.bundle()
    const [registration, ...keys] = bundle
    const retry = node('retry', { count: '1', id: of, t: String(this.#seconds()), v: '1' })
    const content = [retry, ...(registration ? [registration] : []), node('keys', {}, keys)]
    this.#deliver(
      node('receipt', { id: of, from: from.lid, type: 'retry', t: String(this.#seconds()) }, content),
    )
  }

  /** Refuses a message that was taken before. */
  refuseLate(chat: string, of: string, code: number): void {
    this.#live?.send(node('ack', { class: 'message', id: of, from: chat, error: String(code) }))
  }

  /** Ends the connection with one of WhatsApp's stream errors. */
  kick(code: number | 'replaced'): void {
    const { attrs, content }: { attrs: Record<string, string>; content?: BinaryNode[] } =
      code === 'replaced'
        ? { attrs: {}, content: [node('conflict', { type: 'replaced' })] }
        : { attrs: { code: String(code) } }
    this.#live?.send(node('stream:error', attrs, content))
    this.#live?.close()
  }

  /** Makes the next messages of ours go wrong, one fault each. */
  fail(...faults: readonly MessageFault[]): void {
    this.#faults.push(...faults)
  }

  /** Takes back the faults that are still to come. */
  forgive(): void {
    this.#faults = []
  }

  /** Nobody can connect, and whoever is connected is cut off. */
  async cut(): Promise<void> {
    for (const channel of this.#channels) channel.cutOff()
    if (!this.#http.listening) return
    const closed = new Promise(resolve => this.#http.close(resolve))
    this.#http.closeAllConnections()
    await closed
  }

  /** Listens, again on the same port. */
  async mend(): Promise<void> {
    await new Promise<void>(resolve => this.#http.listen(this.#port, '127.0.0.1', resolve))
    const address: AddressInfo | string | null = this.#http.address()
    if (address && typeof address === 'object') this.#port = address.port
  }

  /** Breaks the connection that stands, and goes on listening. */
  drop(): void {
    this.#live?.cutOff()
  }

  async close(): Promise<void> {
    await this.cut()
    this.#sockets.close()
  }

  #addOwner({ number, lid }: Account): void {
    this.world.person(userOf(number), userOf(lid), 'La cuenta')
  }

  /** The linked device as phones address it. */
  #peer(): Peer {
    const user = userOf(this.linked.account.number)
    return { jid: `${user}:1@s.whatsapp.net`, takeBundle: () => takeBundle(this.#directory.keys) }
  }

  #seconds(): number {
    return Math.floor(this.#clock.now() / 1_000)
  }

  #newId(): string {
    this.#ids += 1
    return `3A${this.#ids.toString(16).toUpperCase().padStart(18, '0')}`
  }

  #deliver(stanza: BinaryNode): void {
    this.#held.push({ stanza })
    this.#live?.send(stanza)
  }

  #entered(channel: NoiseChannel, payload: proto.ClientPayload): void {
    if (payload.devicePairingData) {
      this.#pairing = channel
      channel.send(pairDevice(this.#newId(), ['2@one', '2@two', '2@three']))
      return
    }
    if (this.loggedOut || !this.#directory.account) {
      channel.send(node('failure', { reason: '401', location: 'frc' }))
      channel.close()
      return
    }
    this.#live?.send(node('stream:error', {}, [node('conflict', { type: 'replaced' })]))
    this.#live?.close()
    this.#live = channel
    const lid = this.#directory.account.lid.replace('@', ':1@')
    channel.send(node('success', { t: String(this.#seconds()), props: '27', lid, location: 'frc' }))
    const waiting = this.#held.map(({ stanza }) => ({ ...stanza, attrs: { ...stanza.attrs, offline: '1' } }))
    for (const stanza of waiting) channel.send(stanza)
    channel.send(node('ib', {}, [node('offline', { count: String(waiting.length) })]))
  }

  #closed(channel: NoiseChannel): void {
    this.#channels.delete(channel)
    if (this.#live === channel) this.#live = undefined
  }

  async #heard(channel: NoiseChannel, heard: BinaryNode): Promise<void> {
    this.heard.push(heard)
    this.#answering += 1
    try {
      if (heard.tag === 'iq') await this.#query(channel, heard)
      if (heard.tag === 'message') await this.#message(channel, heard)
      if (heard.tag === 'receipt') await this.#receipt(channel, heard)
      if (heard.tag === 'ack') this.#confirmed(heard.attrs.id)
    } finally {
      this.#answering -= 1
    }
  }

  async #query(channel: NoiseChannel, query: BinaryNode): Promise<void> {
    const { id = '', type, to = '@s.whatsapp.net' } = query.attrs
    if (type === 'result') {
      // The device has taken its place: it is to come back as who it is now.
      if (id === 'pair-success') {
        this.paired?.()
        channel.send(node('stream:error', { code: '515' }))
        channel.close()
      }
      return
    }
    if (this.silent) return
    const linking = childOf(query, 'link_code_companion_reg')
    try {
      const content = linking ? await this.owner.hear(linking) : await answerQuery(query, this.#directory)
      channel.send(node('iq', { from: to, id, type: 'result' }, content))
    } catch (thrown) {
      if (!(thrown instanceof QueryError)) throw thrown
      const error = node('error', { code: String(thrown.code), text: 'refused' })
      channel.send(node('iq', { from: to, id, type: 'error' }, [error]))
    }
  }

  async #message(channel: NoiseChannel, stanza: BinaryNode): Promise<void> {
    const fault = this.#faults.shift()
    if (fault === 'hang') return
    if (fault === 'reset') return channel.cutOff()
    const { id = '', to = '' } = stanza.attrs
    const ack = { class: 'message', id, from: to, t: String(this.#seconds()) }
    const delivers =
      fault === undefined || fault === 'answer-lost' || fault === 'unanswered' || fault === 'garbled'
    const refused = delivers ? this.#refusal(to) : fault
    if (refused) {
      const wait = refused.backoff === undefined ? {} : { backoff: String(refused.backoff) }
      return channel.send(node('ack', { ...ack, error: String(refused.code), ...wait }))
    }
    await this.#handOut(stanza)
    if (fault === 'answer-lost') return channel.cutOff()
    if (fault === 'unanswered') return
    channel.send(node('ack', fault === 'garbled' ? { ...ack, error: 'sí' } : ack))
  }

  #refusal(to: string): { readonly code: number; readonly backoff?: number } | undefined {
    const group = this.world.groupBy(to)
    if (group) return group.withUs ? undefined : { code: 403 }
    return this.world.find(to) ? undefined : { code: 404 }
  }

  /** Everybody whom a message of ours is for decrypts it, and shows it. */
  async #handOut(stanza: BinaryNode): Promise<void> {
    const { id = '', to = '' } = stanza.attrs
    const group = this.world.groupBy(to)
    const alone = this.world.find(to)
    const readers = group?.members ?? (alone ? [alone] : [])
    const parts = childrenOf(childOf(stanza, 'participants'), 'to')
    for (const reader of readers) {
      const mine = parts.find(({ attrs: { jid = '' } }) => this.world.find(jid) === reader)
      const content = await this.#opened(reader, stanza, mine)
      if (content) this.world.show(this.world.chatOf(to), { id, content })
    }
  }

  /** What a phone reads; one that cannot decrypt it asks for it again. */
  async #opened(reader: Person, stanza: BinaryNode, mine: BinaryNode | undefined) {
    try {
      return await reader.phone.open(stanza, mine, this.#peer())
    } catch {
      this.undecrypted += 1
      await this.askAgain(reader, stanza.attrs.id ?? '')
      return undefined
    }
  }

  async #receipt(channel: NoiseChannel, receipt: BinaryNode): Promise<void> {
    const { id = '', to = '', type } = receipt.attrs
    channel.send(node('ack', { class: 'receipt', id, from: to }))
    if (type === 'retry') await this.sayAgain(id)
    else this.#confirmed(id)
  }

  /** A device confirms the oldest delivery of an id: it answers in order. */
  #confirmed(id: string | undefined): void {
    if (this.forgetful) return
    const place = this.#held.findIndex(({ stanza }) => stanza.attrs.id === id)
    if (place >= 0) this.#held.splice(place, 1)
  }
}

function copied(keys: DeviceKeys): DeviceKeys {
  return { ...keys, once: [...keys.once] }
}

/** The same part with one of its last bytes turned over. */
function broken(part: BinaryNode): BinaryNode {
  if (!(part.content instanceof Uint8Array)) return part
  const content = Buffer.from(part.content)
  content[content.length - 3] = (content.at(-3) ?? 0) ^ 0xff
  return { ...part, content }
}
