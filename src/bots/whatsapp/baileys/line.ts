import { AsyncLocalStorage } from 'node:async_hooks'
import type {
  BinaryNode,
  GroupMetadata,
  proto,
  SocketConfig,
  WAMessageKey,
  WASocket,
} from '@whiskeysockets/baileys'
import { z } from 'zod'
import { ChatOrder } from '../../shared/chat-order.ts'
import { type Own, partyOf } from '../linked/address.ts'
import type { Depot } from '../linked/file-server.ts'
import type { LinkedAuth } from './auth.ts'
import { type Baileys, silentLogger } from './library.ts'
import { children } from './notices.ts'

/** Where WhatsApp's own server is: Baileys checks no certificate of its own, so the way there must be TLS. */
export const WHATSAPP_SOCKET = 'wss://web.whatsapp.com/ws/chat'

/** The longest wait of Baileys for an answer, in milliseconds of the machine's clock; our own limits are narrower. */
const QUERY_LIMIT = 20_000

/** WhatsApp's answer on where files may be put. */
const depots = z.object({ hosts: z.array(z.object({ hostname: z.string() })), auth: z.string() })

/** The parts that one connection is made from, and whom it tells. */
export interface LineParts {
  readonly baileys: Baileys
  readonly auth: LinkedAuth
  readonly url: string
  /** The version of WhatsApp Web that we say we are; Baileys' own unless given. */
  readonly version: SocketConfig['version'] | undefined
  /** Puts down what a stanza says; only when it resolves is the message taken as received. */
  heard(stanza: BinaryNode, content: proto.IMessage): Promise<void>
  /** A receipt, a call, a note about a group, or an acknowledgement with an error that nobody waited for. */
  noted(node: BinaryNode): void
  /** A message of ours, for a phone that could not decrypt it. */
  copyOf(id: string): Promise<proto.IMessage | undefined>
  /** The members of a group, if they are known. */
  groupOf(jid: string): GroupMetadata | undefined
  /** A text to show as a QR code; the next one replaces it. */
  offered?(qr: string): void
  /** Hears what WhatsApp says to a device that no phone has taken in yet: its notes, and the queries that it refuses. */
  addressed?(stanza: BinaryNode): void
}

/** The fate of a message that left: taken, refused with WhatsApp's code, or the connection ended first. */
export type Ack =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly code: number; readonly backoff?: number }
  | { readonly kind: 'lost' }

/** One connection of a linked device to WhatsApp, from its handshake to its end. It does not come back by itself. */
export class BaileysLine {
  readonly sock: WASocket
  /** Resolves when messages can be sent; never if it ends before. */
  readonly opened: Promise<void>
  /** Resolves with the code of the end: WhatsApp's, or Baileys' in its manner (428 closed, 408 not reached). */
  readonly ended: Promise<number>
  readonly #parts: LineParts
  readonly #end = Promise.withResolvers<number>()
  readonly #open = Promise.withResolvers<void>()
  readonly #awaited = new Map<string, (ack: Ack) => void>()
  /** Which stanza an encrypted part came in, for as long as the part lives. */
  readonly #stanzas = new WeakMap<Uint8Array, BinaryNode>()
  readonly #order = new ChatOrder()
  /**
   * Does something outside of whatever transaction of Baileys' is under way. Baileys knows its transactions by the
   * asynchronous context, which all that follows from a message inherits: an answer would believe itself in the
   * transaction of what it answers, and what it changes would be kept in one that has long been committed.
   */
  readonly #outside = AsyncLocalStorage.snapshot()
  #isOpen = false

  constructor(parts: LineParts) {
    this.#parts = parts
    this.opened = this.#open.promise
    this.ended = this.#end.promise
    this.sock = parts.baileys.makeWASocket(this.#config())
    this.#listen()
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  /** Our own names on WhatsApp. */
  get own(): Own {
    const { me } = this.#parts.auth.creds
    return partyOf(me?.id, me?.lid)
  }

  /** Lets go of the connection, which ends with `code` for whoever waits for that. */
  close(code = 428): void {
    this.#finish(code)
    // Its promise waits for the other side to say goodbye too, which it may never do.
    void this.sock.end(undefined).catch(() => undefined)
  }

  /** A server of WhatsApp's on which files may be put now; undefined if it names none. */
  async depot(): Promise<Depot | undefined> {
    try {
      const { hosts, auth } = depots.parse(await this.sock.refreshMediaConn(false))
      const hostname = hosts[0]?.hostname
      return hostname === undefined ? undefined : { hostname, auth }
    } catch {
      // Baileys throws what the server answers, or that the line is gone; else the answer is none: there is no depot now.
      return undefined
    }
  }

  /** Sends one message under `id`: resolves with WhatsApp's word on it, rejects if it could not be sent. */
  async dispatcher(chat: string, content: proto.IMessage, id: string): Promise<Ack> {
    const answer = Promise.withResolvers<Ack>()
    this.#awaited.set(id, answer.resolve)
    if (!this.#isOpen) this.#answer(id, { kind: 'lost' })
    try {
      await this.sock.relayMessage(chat, content, { messageId: id })
      return await answer.promise
    } finally {
      this.#awaited.delete(id)
    }
  }

  #config() {
    const { baileys, auth, url, version, copyOf, groupOf } = this.#parts
    return {
      auth: { creds: auth.creds, keys: auth.keys },
      waWebSocketUrl: url,
      logger: silentLogger,
      ...(version && { version }),
      browser: baileys.Browsers.ubuntu('Chrome'),
      markOnlineOnConnect: false,
      emitOwnEvents: false,
      // The chats on the owner's phone are none of our business.
      syncFullHistory: false,
      shouldSyncHistoryMessage: () => false,
      shouldIgnoreJid: (jid: string) => jid === 'status@broadcast' || jid.endsWith('@newsletter'),
      connectTimeoutMs: QUERY_LIMIT,
      defaultQueryTimeoutMs: QUERY_LIMIT,
      getMessage: async (key: WAMessageKey) => (key.id ? await copyOf(key.id) : undefined),
      cachedGroupMetadata: async (jid: string) => groupOf(jid),
      makeSignalRepository: this.#repository,
    } satisfies Partial<SocketConfig>
  }

  /**
   * Baileys' own sessions, with one thing added: what was decrypted is put down before the session that did it is,
   * and so before WhatsApp hears "received". If we die in between, it can be decrypted once more.
   */
  readonly #repository: SocketConfig['makeSignalRepository'] = (auth, logger, lookup) => {
    const { keys } = auth
    const { makeSignalRepository } = this.#parts.baileys.DEFAULT_CONNECTION_CONFIG
    const repository = makeSignalRepository(auth, logger, lookup)
    if (!('transaction' in keys)) throw new Error('Baileys context over keys without transactions')
    return {
      ...repository,
      decryptMessage: part =>
        keys.transaction(async () => {
          const plain = await repository.decryptMessage(part)
          const { stanza, message } = this.#read(part.ciphertext, plain)
          const item = message.senderKeyDistributionMessage
          const authorJid = stanza?.attrs.participant ?? stanza?.attrs.from
          // Baileys does this too, in a step of its own: a sender's key for a group could get lost before it.
          if (item && authorJid) await repository.processSenderKeyDistributionMessage({ item, authorJid })
          await this.#heard(stanza, message)
          return plain
        }, part.jid),
      decryptGroupMessage: part =>
        keys.transaction(async () => {
          const plain = await repository.decryptGroupMessage(part)
          const { stanza, message } = this.#read(part.msg, plain)
          await this.#heard(stanza, message)
          return plain
        }, part.group),
    }
  }

  /** Reads a decrypted part together with the stanza that it came in. */
  #read(part: Uint8Array, plain: Uint8Array) {
    const { baileys } = this.#parts
    const message = baileys.proto.Message.decode(baileys.unpadRandomMax16(plain))
    return { stanza: this.#stanzas.get(part), message }
  }

  async #heard(stanza: BinaryNode | undefined, message: proto.IMessage): Promise<void> {
    const content = this.#parts.baileys.normalizeMessageContent(message)
    if (stanza && content) await this.#outside(() => this.#parts.heard(stanza, content))
  }

  #listen(): void {
    const { ev, ws } = this.sock
    ev.on('connection.update', ({ connection, lastDisconnect, qr }) => {
      if (qr !== undefined) this.#parts.offered?.(qr)
      if (connection === 'open') {
        this.#isOpen = true
        this.#open.resolve()
      }
      if (connection === 'close') this.#finish(disconnectCode(lastDisconnect?.error))
    })
    ev.on('creds.update', () => void this.#parts.auth.save().catch(() => undefined))
    // Baileys collects its own events for up to 30 s and confirms before it tells: stanzas are heard themselves.
    ws.on('CB:receipt', (node: BinaryNode) => this.#parts.noted(node))
    ws.on('CB:notification', (node: BinaryNode) => this.#parts.noted(node))
    ws.on('CB:call', (node: BinaryNode) => this.#parts.noted(node))
    for (const event of ['CB:notification', 'CB:iq,type:error'])
      ws.on(event, (node: BinaryNode) => this.#parts.addressed?.(node))
    ws.on('CB:ack,class:message', (node: BinaryNode) => this.#acknowledged(node))
    this.#takeInOrder()
    this.#savePairingFirst()
  }

  /**
   * Baileys works on all messages at once, and one that it learns a name from is overtaken by those behind it. Here
   * the messages of a chat are handed to it one after the other.
   */
  #takeInOrder(): void {
    const event = 'CB:message'
    const { ws } = this.sock
    const takers = ws.listeners(event)
    ws.removeAllListeners(event)
    ws.on(event, (stanza: BinaryNode) => {
      for (const part of children(stanza, 'enc'))
        if (part.content instanceof Uint8Array) this.#stanzas.set(part.content, stanza)
      const { from = '' } = stanza.attrs
      const taking = this.#order.run(from, () => Promise.all(takers.map(take => take.call(ws, stanza))))
      // Each taker deals with its own failures: the next message of the chat only waits for the end.
      taking.catch(() => undefined)
    })
  }

  /**
   * Baileys answers the phone that takes us in before anybody can write down what it was given. Here it is on disk
   * before the answer leaves: a device that the phone believes in is one that we can be again.
   */
  #savePairingFirst(): void {
    const event = 'CB:iq,,pair-success'
    const { ws } = this.sock
    const answers = ws.listeners(event)
    ws.removeAllListeners(event)
    ws.on(event, (stanza: BinaryNode) => {
      this.#savePairing(stanza).then(
        () => {
          for (const answer of answers) answer.call(ws, stanza)
        },
        () => this.close(),
      )
    })
  }

  /** Rejects if the phone's word is not for this device, or cannot be put down. */
  async #savePairing(stanza: BinaryNode): Promise<void> {
    const { baileys, auth } = this.#parts
    const { creds } = baileys.configureSuccessfulPairing(stanza, auth.creds)
    await auth.save(creds)
  }

  #acknowledged(node: BinaryNode): void {
    const { id = '', error, backoff } = node.attrs
    if (!this.#awaited.has(id)) {
      if (error !== undefined) this.#parts.noted(node)
      return
    }
    const wait = backoff === undefined ? {} : { backoff: Number(backoff) }
    this.#answer(
      id,
      error === undefined ? { kind: 'taken' } : { kind: 'refused', code: Number(error), ...wait },
    )
  }

  #answer(id: string, ack: Ack): void {
    this.#awaited.get(id)?.(ack)
    this.#awaited.delete(id)
  }

  #finish(code: number): void {
    this.#isOpen = false
    this.#end.resolve(code)
    for (const id of [...this.#awaited.keys()]) this.#answer(id, { kind: 'lost' })
  }
}

/** The code in an error of Baileys', which is a Boom: an HTTP-like status in `output`. */
export function disconnectCode(error: unknown): number {
  if (!(error instanceof Error) || !('output' in error)) return 428
  const { output } = error
  const code =
    typeof output === 'object' && output && 'statusCode' in output ? Number(output.statusCode) : 428
  return Number.isInteger(code) ? code : 428
}

/** The address to dial: WhatsApp's own unless `url` is given. Throws if that is neither WhatsApp's nor this machine's. */
export function socketAddress(url: string = WHATSAPP_SOCKET): string {
  const { protocol, hostname } = new URL(url)
  const here = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
  if (here && /^wss?:$/.test(protocol)) return url
  if (protocol === 'wss:' && hostname === 'web.whatsapp.com') return url
  throw new Error('a linked device connects to wss://web.whatsapp.com alone, or to this machine')
}
