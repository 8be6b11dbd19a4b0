import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { MessageId } from '../../../domain/messaging/address.ts'

/** Length of the synthetic nonce in front of the closed bytes: one block of AES. */
const NONCE = 16

/**
 * The names that messages have inside. WhatsApp's own (`wamid.…`) spell the reader's telephone number in base64,
 * so they are closed before anybody may store or log them: equal names give equal ids, and the network's name can
 * be had again. AES-256-CTR under a nonce that is the HMAC of the name (the construction of RFC 5297, SIV), with
 * keys derived from the app secret; after a new secret old names cannot be opened, and are only not quoted any more.
 */
export class MessageIds {
  readonly #macKey: Buffer
  readonly #cipherKey: Buffer

  /** `secret` is the app secret. */
  constructor(secret: string) {
    const derived = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', use, 32))
    this.#macKey = derived('avisa whatsapp message names mac')
    this.#cipherKey = derived('avisa whatsapp message names')
  }

  /** The id under which the rest of the program knows the network's message `wamid`. */
  close(wamid: string): MessageId {
    const nonce = this.#nonceOf(wamid)
    const cipher = createCipheriv('aes-256-ctr', this.#cipherKey, nonce)
    const closed = Buffer.concat([nonce, cipher.update(wamid, 'utf8'), cipher.final()])
    return closed.toString('base64url') as MessageId
  }

  /** The network's name of the message `id`; undefined if we did not make that id with this secret. */
  open(id: MessageId): string | undefined {
    const closed = Buffer.from(id, 'base64url')
    if (closed.length <= NONCE) return undefined
    const nonce = closed.subarray(0, NONCE)
    const decipher = createDecipheriv('aes-256-ctr', this.#cipherKey, nonce)
    const wamid = Buffer.concat([decipher.update(closed.subarray(NONCE)), decipher.final()]).toString('utf8')
    return timingSafeEqual(this.#nonceOf(wamid), nonce) ? wamid : undefined
  }

  #nonceOf(wamid: string): Buffer {
    return createHmac('sha256', this.#macKey).update(wamid, 'utf8').digest().subarray(0, NONCE)
  }
}
