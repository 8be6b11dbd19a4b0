import { createCipheriv, createDecipheriv, pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { aesDecryptGCM, type BinaryNode, Curve, hkdf, type KeyPair } from '@whiskeysockets/baileys'
import { bytesIn, childOf, node } from './node.ts'
import type { Offer } from './pairing.ts'

const EMPTY = Buffer.alloc(0)

/** What both ends make of the eight characters: the key under which they hide their keys from the server. */
async function keyOf(code: string, salt: Uint8Array): Promise<Buffer> {
  return await promisify(pbkdf2)(code, salt, 131_072, 32, 'sha256')
}

/**
 * One linking by a code, from the side of the phone on which it is typed. The device's own key comes hidden under the
 * code; whoever types another code finds some other key, and then cannot open what the device answers.
 */
export class CodePairing {
  /** The number of the phone that the device asks for. */
  readonly number: string
  readonly #ref = randomBytes(16)
  readonly #hidden: Buffer
  readonly #account: KeyPair
  readonly #ephemeral = Curve.generateKeyPair()
  #theirs: Buffer = EMPTY

  /** `hello` is what the device has asked the server with; `account` the phone's own identity. */
  constructor(hello: BinaryNode, account: KeyPair) {
    this.number = hello.attrs.jid ?? ''
    this.#hidden = bytesIn(childOf(hello, 'link_code_pairing_wrapped_companion_ephemeral_pub'))
    this.#account = account
  }

  /** What the server answers the device: under which name the phone will find it. */
  get taken(): BinaryNode {
    return this.#stage('companion_hello', [node('link_code_pairing_ref', {}, this.#ref)])
  }

  /** The code is typed on the phone, which now shows itself to the device. */
  async type(code: string): Promise<BinaryNode> {
    const [salt, iv] = [this.#hidden.subarray(0, 32), this.#hidden.subarray(32, 48)]
    const decipher = createDecipheriv('aes-256-ctr', await keyOf(code, salt), iv)
    this.#theirs = decipher.update(this.#hidden.subarray(48))
    const [newSalt, newIv] = [randomBytes(32), randomBytes(16)]
    const cipher = createCipheriv('aes-256-ctr', await keyOf(code, newSalt), newIv)
    const hidden = Buffer.concat([newSalt, newIv, cipher.update(this.#ephemeral.public)])
    return this.#stage('primary_hello', [
      node('link_code_pairing_wrapped_primary_ephemeral_pub', {}, hidden),
      node('primary_identity_pub', {}, this.#account.public),
      node('link_code_pairing_ref', {}, this.#ref),
    ])
  }

  /** The code is no longer good, and the device is to ask for another one. */
  get stale(): BinaryNode {
    return this.#stage('refresh_code', [node('link_code_pairing_ref', {}, this.#ref)])
  }

  /** What the device's last word offers; undefined where the phone cannot open it, since another code was typed. */
  finish(answer: BinaryNode): Offer | undefined {
    const bundle = bytesIn(childOf(answer, 'link_code_pairing_wrapped_key_bundle'))
    const named = bytesIn(childOf(answer, 'companion_identity_public'))
    if (!bytesIn(childOf(answer, 'link_code_pairing_ref')).equals(this.#ref))
      throw new Error('another linking')
    const shared = Curve.sharedKey(this.#ephemeral.private, this.#theirs)
    const opened = open(bundle, shared)
    if (!opened) return undefined
    const [identity, ours, random] = [0, 32, 64].map(begin => opened.subarray(begin, begin + 32))
    if (!identity?.equals(named) || !ours?.equals(this.#account.public) || random?.length !== 32)
      throw new Error('the keys of a linking by code are not the ones that were shown')
    const secret = Buffer.concat([shared, Curve.sharedKey(this.#account.private, identity), random])
    return { identity, secret: Buffer.from(hkdf(secret, 32, { info: 'adv_secret' })) }
  }

  #stage(stage: string, content: BinaryNode[]): BinaryNode {
    return node('link_code_companion_reg', { stage }, content)
  }
}

/** What a bundle holds: salt, nonce, and the sealed keys. */
function open(bundle: Buffer, shared: Buffer): Buffer | undefined {
  const [salt, nonce, sealed] = [bundle.subarray(0, 32), bundle.subarray(32, 44), bundle.subarray(44)]
  const info = 'link_code_pairing_key_bundle_encryption_key'
  const key = Buffer.from(hkdf(shared, 32, { salt, info }))
  try {
    return aesDecryptGCM(sealed, key, nonce, EMPTY)
  } catch {
    return undefined
  }
}
