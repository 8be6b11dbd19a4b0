import {
  addTransactionCapability,
  type BinaryNode,
  Curve,
  DEFAULT_CONNECTION_CONFIG,
  encodeBigEndian,
  encodeWAMessage,
  initAuthCreds,
  KEY_BUNDLE_TYPE,
  proto,
  type SignalDataSet,
  type SignalDataTypeMap,
  type SignalKeyStore,
  unpadRandomMax16,
} from '@whiskeysockets/baileys'
import { silenceLibsignal, silentLogger } from '../../../src/bots/whatsapp/baileys/library.ts'
import { bytesIn, childOf, childrenOf, node } from './node.ts'

// The people of a test use the same library, and what it prints would be taken for ours.
silenceLibsignal(console)

/** What somebody needs to begin a Signal session with a device. */
export interface Bundle {
  readonly registrationId: number
  readonly identityKey: Uint8Array
  readonly signedPreKey: {
    readonly keyId: number
    readonly publicKey: Uint8Array
    readonly signature: Uint8Array
  }
  readonly preKey?: { readonly keyId: number; readonly publicKey: Uint8Array }
}

/** The other end of what a phone says: the linked device, and where the keys for a first message come from. */
export interface Peer {
  readonly jid: string
  takeBundle(): Bundle
}

/** One phone's Signal keys and sessions, by the same library as the linked device's. */
export class SignalPhone {
  readonly #creds = initAuthCreds()
  readonly #keys = addTransactionCapability(memoryKeys(), silentLogger, {
    maxCommitRetries: 1,
    delayBetweenTriesMs: 1,
  })
  readonly #signal = DEFAULT_CONNECTION_CONFIG.makeSignalRepository(
    { creds: this.#creds, keys: this.#keys },
    silentLogger,
    async () => [],
  )
  readonly #distributed = new Set<string>()
  #nextKey = 1

  /** The keys that the server hands to whoever wants to write to this phone. */
  async bundle(): Promise<BinaryNode[]> {
    const id = this.#nextKey++
    const pair = Curve.generateKeyPair()
    await this.#keys.set({ 'pre-key': { [id]: pair } })
    const { registrationId, signedIdentityKey, signedPreKey } = this.#creds
    const { keyId, keyPair, signature } = signedPreKey
    return [
      node('registration', {}, encodeBigEndian(registrationId)),
      node('type', {}, KEY_BUNDLE_TYPE),
      node('identity', {}, signedIdentityKey.public),
      node('skey', {}, [...keyParts(keyId, keyPair.public), node('signature', {}, signature)]),
      node('key', {}, keyParts(id, pair.public)),
    ]
  }

  /** A message for the linked device alone. */
  async seal(message: proto.IMessage, to: Peer): Promise<BinaryNode> {
    if (!(await this.#signal.validateSession(to.jid)).exists)
      await this.#signal.injectE2ESession({ jid: to.jid, session: to.takeBundle() })
    const data = encodeWAMessage(message)
    const { type, ciphertext } = await this.#signal.encryptMessage({ jid: to.jid, data })
    return node('enc', { v: '2', type }, ciphertext)
  }

  /** A message for a group, with this phone's sender key for the linked device if it has not got that yet. */
  async sealForGroup(message: proto.IMessage, group: string, own: string, to: Peer): Promise<BinaryNode[]> {
    const sealed = await this.#signal.encryptGroupMessage({
      group,
      meId: own,
      data: encodeWAMessage(message),
    })
    const parts: BinaryNode[] = []
    if (!this.#distributed.has(group)) {
      this.#distributed.add(group)
      const key = sealed.senderKeyDistributionMessage
      const senderKeyDistributionMessage = { groupId: group, axolotlSenderKeyDistributionMessage: key }
      parts.push(await this.seal({ senderKeyDistributionMessage }, to))
    }
    return [...parts, node('enc', { v: '2', type: 'skmsg' }, sealed.ciphertext)]
  }

  /** Forgets the session and its sender keys' way there: what a phone does when it is asked to say something again. */
  async forget(peer: Peer): Promise<void> {
    await this.#signal.deleteSession([peer.jid])
    this.#distributed.clear()
  }

  /** What a stanza of the linked device says to this phone; `mine` is the part addressed to it alone. */
  async open(
    stanza: BinaryNode,
    mine: BinaryNode | undefined,
    from: Peer,
  ): Promise<proto.IMessage | undefined> {
    const own = childOf(mine, 'enc') ?? childrenOf(stanza, 'enc').find(each => each.attrs.type !== 'skmsg')
    let message: proto.IMessage | undefined
    if (own) {
      const type = own.attrs.type === 'pkmsg' ? 'pkmsg' : 'msg'
      message = decoded(await this.#signal.decryptMessage({ jid: from.jid, type, ciphertext: bytesIn(own) }))
      const item = message.senderKeyDistributionMessage
      if (item) await this.#signal.processSenderKeyDistributionMessage({ item, authorJid: from.jid })
    }
    const shared = childrenOf(stanza, 'enc').find(each => each.attrs.type === 'skmsg')
    if (!shared) return message
    const group = stanza.attrs.to ?? ''
    const part = { group, authorJid: from.jid, msg: bytesIn(shared) }
    return decoded(await this.#signal.decryptGroupMessage(part))
  }
}

const decoded = (plain: Uint8Array) => proto.Message.decode(unpadRandomMax16(plain))

function keyParts(id: number, value: Uint8Array): BinaryNode[] {
  return [node('id', {}, encodeBigEndian(id, 3)), node('value', {}, value)]
}

/** A key store that ends with the test. */
function memoryKeys(): SignalKeyStore {
  const kept: { [Type in keyof SignalDataTypeMap]?: { [id: string]: SignalDataTypeMap[Type] | null } } = {}
  return {
    get<Type extends keyof SignalDataTypeMap>(type: Type, ids: string[]) {
      const found: { [id: string]: SignalDataTypeMap[Type] } = {}
      for (const id of ids) {
        const value = kept[type]?.[id]
        if (value !== null && value !== undefined) found[id] = value
      }
      return found
    },
    set(data: SignalDataSet) {
      for (const type of Object.keys(data) as (keyof SignalDataTypeMap)[])
        Object.assign(kept, { [type]: { ...kept[type], ...data[type] } })
    },
  }
}
