import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
} from 'node:crypto'
import type { Random } from '../../platform/random.ts'
import { StoreError } from '../store-error.ts'

/** The purpose of a keyed index. Equal values of two purposes have unrelated keys. */
export type IndexPurpose = 'address' | 'invite' | 'desk' | 'inbound' | 'vault' | 'number' | 'sent' | 'erased'

/** Closes and opens what the database holds of people, and names it so that it can be found while closed. */
export interface Sealer {
  /** The bytes to store for `value` (anything JSON can say) in `column`, which is `table.column`. */
  seal(column: string, value: unknown): Uint8Array
  /** Opens what {@link Sealer.seal} closed for the same `column`; throws a {@link StoreError} if it was altered. */
  open(column: string, bytes: Uint8Array): unknown
  /** Equal for equal values and useless without the key: 22 characters of `A-Za-z0-9_-` (128 bits). */
  index(purpose: IndexPurpose, value: string): string
}

/** Length of the secret that everything is derived from: 32 bytes. */
export const SECRET_LENGTH = 32

const VERSION = 1
const NONCE_LENGTH = 12
const TAG_LENGTH = 16
const HEADER_LENGTH = 1 + NONCE_LENGTH + TAG_LENGTH

/**
 * A sealer from one secret of {@link SECRET_LENGTH} bytes: AES-256-GCM with a random 96-bit nonce for each value
 * (NIST SP 800-38D allows 2^32 values under one key), bound to its column, and HMAC-SHA-256 for the index.
 * The two keys are derived apart with HKDF-SHA-256, so that neither tells anything of the other. Stored bytes are:
 * version, nonce, tag, ciphertext.
 */
export function makeSealer(secret: Uint8Array, random: Random): Sealer {
  const sealKey = subkey(secret, 'avisa seal 1')
  const indexKey = subkey(secret, 'avisa index 1')
  const nonces = noncesFrom(random)
  return {
    seal(column, value) {
      const nonce = nonces()
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce)
      cipher.setAAD(Buffer.from(column))
      const closed = cipher.update(JSON.stringify(value), 'utf8')
      cipher.final()
      return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), closed])
    },
    open(column, bytes) {
      try {
        return JSON.parse(decipher(sealKey, column, bytes))
      } catch (cause) {
        throw new StoreError(
          'damaged',
          `A value of ${column} cannot be opened: it was altered, or sealed with another key.`,
          cause,
        )
      }
    },
    index(purpose, value) {
      const mac = createHmac('sha256', indexKey).update(`${purpose}\n${value}`).digest()
      return mac.subarray(0, 16).toString('base64url')
    },
  }
}

/** As a key object: Node takes four times as long over a key that is handed to it as bytes. */
function subkey(secret: Uint8Array, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, new Uint8Array(0), purpose, SECRET_LENGTH)))
}

/** Draws nonces a hundred at a time: to ask the machine for each costs as much as to seal with it. */
function noncesFrom(random: Random): () => Uint8Array {
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

function decipher(key: KeyObject, column: string, bytes: Uint8Array): string {
  if (bytes.length < HEADER_LENGTH || bytes[0] !== VERSION) throw new RangeError('Not a sealed value')
  const opener = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + NONCE_LENGTH), {
    authTagLength: TAG_LENGTH,
  })
  opener.setAAD(Buffer.from(column))
  opener.setAuthTag(bytes.subarray(1 + NONCE_LENGTH, HEADER_LENGTH))
  return opener.update(bytes.subarray(HEADER_LENGTH), undefined, 'utf8') + opener.final('utf8')
}
