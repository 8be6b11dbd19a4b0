import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto'
import type { Random } from '../../platform/random.ts'

const NONCE_LENGTH = 12
const TAG_LENGTH = 16

/** All that decides whether bytes open: the key, what stands before them in clear, and what they are bound to besides. */
export interface CipherTerms {
  readonly key: KeyObject
  /** Stored before the nonce; whoever reads the bytes knows by it how to open them. */
  readonly head: Uint8Array
  /** Authenticated with them, and not stored. */
  readonly context: Uint8Array
}

/** `plain` under AES-256-GCM: head, nonce, tag, ciphertext. */
export function closeBytes(
  { key, head, context, nonce }: CipherTerms & { readonly nonce: Uint8Array },
  plain: string | Uint8Array,
): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(context)
  const closed = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain)
  cipher.final()
  return Buffer.concat([head, nonce, cipher.getAuthTag(), closed])
}

/** The plain bytes that {@link closeBytes} closed with the same closing; throws if anything of it is another. */
export function openBytes({ key, head, context }: CipherTerms, bytes: Uint8Array): Buffer {
  const from = head.length + NONCE_LENGTH + TAG_LENGTH
  if (bytes.length < from || Buffer.compare(bytes.subarray(0, head.length), head) !== 0)
    throw new RangeError('Not a sealed value')
  const nonce = bytes.subarray(head.length, head.length + NONCE_LENGTH)
  const opener = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_LENGTH })
  opener.setAAD(context)
  opener.setAuthTag(bytes.subarray(head.length + NONCE_LENGTH, from))
  return Buffer.concat([opener.update(bytes.subarray(from)), opener.final()])
}

/** Draws nonces a hundred at a time: to ask the machine for each costs as much as to seal with it. */
export function noncesFrom(random: Random): () => Uint8Array {
  const drawn = 100 * NONCE_LENGTH
  let pool = new Uint8Array(0)
  let from = 0
  return () => {
    if (from === pool.length) {
      pool = new Uint8Array(random.bytes(drawn))
      from = 0
    }
    from += NONCE_LENGTH
    return pool.subarray(from - NONCE_LENGTH, from)
  }
}
