import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import type { Random } from '../../platform/random.ts'
import { StoreError } from '../store-error.ts'
import { closeBytes, noncesFrom, openBytes } from './cipher.ts'

/** The purpose of a keyed index. Equal values of two purposes have unrelated keys. */
export type IndexPurpose =
  | 'address'
  | 'invite'
  | 'desk'
  | 'inbound'
  | 'vault'
  | 'number'
  | 'sent'
  | 'erased'
  | 'owner'

/** Names what the database holds sealed, so that it can be found while closed. */
export interface Indexer {
  /** Equal for equal values and useless without the key: 22 characters of `A-Za-z0-9_-` (128 bits). */
  index(purpose: IndexPurpose, value: string): string
}

/** All that the master key does: it closes the data keys, with which everything else is closed. */
export interface Sealer extends Indexer {
  /** The bytes to store for `value` in `column` as versions before data keys did it, under the master key itself. */
  seal(column: string, value: unknown): Uint8Array
  /** Opens what {@link Sealer.seal} closed for the same `column`; throws a {@link StoreError} if it was altered. */
  open(column: string, bytes: Uint8Array): unknown
  /** Closes the secret of a data key, bound to `name`. */
  wrap(name: string, secret: Uint8Array): Uint8Array
  /** Opens what {@link Sealer.wrap} closed for the same `name`; throws a {@link StoreError} if it was altered. */
  unwrap(name: string, bytes: Uint8Array): Uint8Array
  /** The secret of the index, which stays when the master key is changed. */
  readonly indexSecret: Uint8Array
  /** Where new keys come from. */
  readonly random: Random
}

/** One secret that takes both halves of a master key: neither tells anything of it. */
export function joinedSecret(first: Uint8Array, second: Uint8Array): Uint8Array {
  return subkey(Buffer.concat([first, second]), 'avisa two halves 1').export()
}

/** Length of the secret that everything is derived from: 32 bytes. */
export const SECRET_LENGTH = 32

/** The first byte of all that is sealed with the master key itself, such as a data key. */
const MASTER_VERSION = Buffer.of(1)

/**
 * A sealer from one secret of {@link SECRET_LENGTH} bytes: AES-256-GCM with a random 96-bit nonce for each value
 * (NIST SP 800-38D allows 2^32 values under one key), bound to what it is, and HMAC-SHA-256 for the index.
 * The keys are derived apart with HKDF-SHA-256, so that none tells anything of another. Stored bytes are:
 * version, nonce, tag, ciphertext.
 */
export function makeSealer(secret: Uint8Array, random: Random): Sealer {
  const sealKey = subkey(secret, 'avisa seal 1')
  const wrapKey = subkey(secret, 'avisa wrap 1')
  const indexSecret = subkey(secret, 'avisa index 1').export()
  const nonces = noncesFrom(random)
  const close = (key: KeyObject, name: string, plain: string | Uint8Array) =>
    closeBytes({ key, nonce: nonces(), head: MASTER_VERSION, context: Buffer.from(name) }, plain)
  const open = (key: KeyObject, name: string, bytes: Uint8Array) =>
    openBytes({ key, head: MASTER_VERSION, context: Buffer.from(name) }, bytes)
  return {
    random,
    seal: (column, value) => close(sealKey, column, JSON.stringify(value)),
    open: (column, bytes) => orDamaged(column, () => JSON.parse(open(sealKey, column, bytes).toString())),
    wrap: (name, key) => close(wrapKey, name, key),
    unwrap: (name, bytes) => orDamaged('keys.wrapped', () => open(wrapKey, name, bytes)),
    indexSecret,
    ...makeIndexer(indexSecret),
  }
}

/** The index with this secret. */
export function makeIndexer(secret: Uint8Array): Indexer {
  const key = createSecretKey(secret)
  return {
    index(purpose, value) {
      const mac = createHmac('sha256', key).update(`${purpose}\n${value}`).digest()
      return mac.subarray(0, 16).toString('base64url')
    },
  }
}

/** The value that `open` returns; throws a {@link StoreError} `damaged` if it throws. */
export function orDamaged<Value>(column: string, open: () => Value): Value {
  try {
    return open()
  } catch (cause) {
    throw new StoreError(
      'damaged',
      `A value of ${column} cannot be opened: it was altered, or sealed with another key.`,
      cause,
    )
  }
}

/** As a key object: Node takes four times as long over a key that is handed to it as bytes. */
function subkey(secret: Uint8Array, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, new Uint8Array(0), purpose, SECRET_LENGTH)))
}
