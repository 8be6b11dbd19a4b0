import {
  aesDecryptGCM,
  aesEncryptGCM,
  type BinaryNode,
  Curve,
  decodeBinaryNode,
  encodeBinaryNode,
  hkdf,
  type KeyPair,
  NOISE_MODE,
  NOISE_WA_HEADER,
  proto,
  sha256,
} from '@whiskeysockets/baileys'
import type { RawData, WebSocket } from 'ws'

const EMPTY = Buffer.alloc(0)

/** The keys with which the server proves who it is: its own, the one that vouches for it, and the root. */
export interface ServerKeys {
  readonly root: KeyPair
  readonly intermediate: KeyPair
  readonly own: KeyPair
}

/** New keys for a server. */
export function makeServerKeys(): ServerKeys {
  const [root, intermediate, own] = [1, 2, 3].map(() => Curve.generateKeyPair())
  if (!root || !intermediate || !own) throw new Error('no keys')
  return { root, intermediate, own }
}

/** What a channel tells the server. */
export interface ChannelEvents {
  /** The handshake is done; the payload says whether the client registers or logs in. */
  entered(payload: proto.ClientPayload): void
  said(node: BinaryNode): Promise<void>
  closed(): void
}

/**
 * The server's end of one WebSocket: Noise XX (25519, AES-GCM, SHA-256) with WhatsApp's header, then binary nodes in
 * frames of a 3-byte length.
 */
export class NoiseChannel {
  readonly #socket: WebSocket
  readonly #keys: ServerKeys
  readonly #events: ChannelEvents
  readonly #handshake = new Handshake()
  readonly #ephemeral = Curve.generateKeyPair()
  #stage: 'hello' | 'finish' | 'open' = 'hello'
  #buffered = EMPTY
  #greeted = false
  #reading: { readonly key: Buffer; count: number } | undefined
  #writing: { readonly key: Buffer; count: number } | undefined
  #work: Promise<void> = Promise.resolve()

  constructor(socket: WebSocket, keys: ServerKeys, events: ChannelEvents) {
    this.#socket = socket
    this.#keys = keys
    this.#events = events
    socket.on('message', data => this.#receive(data))
    socket.on('close', () => events.closed())
  }

  /** True while the client has not finished the handshake. */
  get greeting(): boolean {
    return this.#stage !== 'open'
  }

  /** Sends one node; nothing if the socket is gone. */
  send(node: BinaryNode): void {
    if (!this.#writing || this.#socket.readyState !== this.#socket.OPEN) return
    this.#frame(aesEncryptGCM(encodeBinaryNode(node), this.#writing.key, iv(this.#writing.count++), EMPTY))
  }

  /** Says goodbye. */
  close(): void {
    this.#socket.close()
  }

  /** Breaks the connection the hard way. */
  cutOff(): void {
    this.#socket.terminate()
  }

  #receive(data: RawData): void {
    if (!Buffer.isBuffer(data)) throw new Error('a frame in pieces')
    this.#buffered = Buffer.concat([this.#buffered, data])
    if (!this.#greeted) this.#skipIntroduction()
    while (this.#buffered.length >= 3) {
      const end = 3 + this.#buffered.readUIntBE(0, 3)
      if (this.#buffered.length < end) return
      const frame = Buffer.from(this.#buffered.subarray(3, end))
      this.#buffered = this.#buffered.subarray(end)
      this.#work = this.#work.then(() => this.#take(frame))
    }
  }

  /** Before its first frame a client may name a data centre, and then says which protocol it speaks. */
  #skipIntroduction(): void {
    const routed = this.#buffered.subarray(0, 2).toString() === 'ED'
    const begin = routed ? 7 + this.#buffered.readUIntBE(4, 3) : 0
    this.#buffered = this.#buffered.subarray(begin + NOISE_WA_HEADER.length)
    this.#greeted = true
  }

  async #take(frame: Buffer): Promise<void> {
    if (this.#stage === 'hello') return this.#answerHello(frame)
    if (this.#stage === 'finish') return this.#finish(frame)
    if (!this.#reading) throw new Error('an open channel has keys')
    const plain = aesDecryptGCM(frame, this.#reading.key, iv(this.#reading.count++), EMPTY)
    await this.#events.said(await decodeBinaryNode(plain))
  }

  #answerHello(frame: Buffer): void {
    const { clientHello } = proto.HandshakeMessage.decode(frame)
    const theirs = bytesOf(clientHello?.ephemeral)
    const [mine, own] = [this.#ephemeral, this.#keys.own]
    this.#handshake.note(NOISE_WA_HEADER)
    this.#handshake.note(theirs)
    this.#handshake.note(mine.public)
    this.#handshake.mix(Curve.sharedKey(mine.private, theirs))
    const sealedKey = this.#handshake.seal(own.public)
    this.#handshake.mix(Curve.sharedKey(own.private, theirs))
    const payload = this.#handshake.seal(certificateOf(this.#keys))
    const serverHello = { ephemeral: mine.public, static: sealedKey, payload }
    this.#frame(proto.HandshakeMessage.encode({ serverHello }).finish())
    this.#stage = 'finish'
  }

  #finish(frame: Buffer): void {
    const { clientFinish } = proto.HandshakeMessage.decode(frame)
    const theirs = this.#handshake.open(bytesOf(clientFinish?.static))
    this.#handshake.mix(Curve.sharedKey(this.#ephemeral.private, theirs))
    const payload = proto.ClientPayload.decode(this.#handshake.open(bytesOf(clientFinish?.payload)))
    const [reading, writing] = this.#handshake.split()
    this.#reading = { key: reading, count: 0 }
    this.#writing = { key: writing, count: 0 }
    this.#stage = 'open'
    this.#events.entered(payload)
  }

  #frame(content: Uint8Array): void {
    const head = Buffer.alloc(3)
    head.writeUIntBE(content.length, 0, 3)
    this.#socket.send(Buffer.concat([head, content]))
  }
}

/** The symmetric half of a Noise handshake: the running hash, the chaining key, and the key for the next seal. */
class Handshake {
  #hash: Buffer = Buffer.from(NOISE_MODE)
  #chain: Buffer = this.#hash
  #key: Buffer = this.#hash
  #count = 0

  note(data: Uint8Array): void {
    this.#hash = sha256(Buffer.concat([this.#hash, data]))
  }

  mix(secret: Uint8Array): void {
    const [chain, key] = this.#derive(secret)
    this.#chain = chain
    this.#key = key
    this.#count = 0
  }

  seal(plain: Uint8Array): Buffer {
    const sealed = aesEncryptGCM(plain, this.#key, iv(this.#count++), this.#hash)
    this.note(sealed)
    return sealed
  }

  open(sealed: Uint8Array): Buffer {
    const plain = aesDecryptGCM(sealed, this.#key, iv(this.#count++), this.#hash)
    this.note(sealed)
    return plain
  }

  split(): readonly [Buffer, Buffer] {
    return this.#derive(EMPTY)
  }

  #derive(secret: Uint8Array): readonly [Buffer, Buffer] {
    const keys = Buffer.from(hkdf(Buffer.from(secret), 64, { salt: this.#chain, info: '' }))
    return [keys.subarray(0, 32), keys.subarray(32)]
  }
}

/** Each seal under one key has its own number as nonce. */
function iv(count: number): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(count, 8)
  return nonce
}

/** The chain with which the server's key is vouched for. */
function certificateOf({ root, intermediate, own }: ServerKeys): Uint8Array {
  const { Details } = proto.CertChain.NoiseCertificate
  const middle = Details.encode({ serial: 1, issuerSerial: 0, key: intermediate.public }).finish()
  const leaf = Details.encode({ serial: 2, issuerSerial: 1, key: own.public }).finish()
  return proto.CertChain.encode({
    leaf: { details: leaf, signature: Curve.sign(intermediate.private, leaf) },
    intermediate: { details: middle, signature: Curve.sign(root.private, middle) },
  }).finish()
}

function bytesOf(value: Uint8Array | null | undefined): Uint8Array {
  if (!value) throw new Error('the handshake lacks a part')
  return value
}
