import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  timingSafeEqual,
} from 'node:crypto'
import type { WhatsAppFile } from './media.ts'

/** How much of the code that vouches for a sealed file is kept behind it, in bytes. */
const CODE_LENGTH = 10

/** The words with which the keys of each kind are derived. */
const PURPOSES: Readonly<Record<WhatsAppFile['type'], string>> = {
  audio: 'WhatsApp Audio Keys',
  image: 'WhatsApp Image Keys',
  video: 'WhatsApp Video Keys',
  document: 'WhatsApp Document Keys',
}

/** The keys of one file: WhatsApp seals each with AES-256-CBC, and vouches for it with HMAC-SHA-256. */
function keysOf(key: Uint8Array, type: WhatsAppFile['type']) {
  const derived = Buffer.from(hkdfSync('sha256', key, '', PURPOSES[type], 112))
  return { iv: derived.subarray(0, 16), cipher: derived.subarray(16, 48), code: derived.subarray(48, 80) }
}

/** The bytes of a file out of what lies on WhatsApp's servers; undefined if that is not what the key belongs to. */
export function unsealFile(
  sealed: Uint8Array,
  { key, type }: Pick<WhatsAppFile, 'key' | 'type'>,
): Uint8Array<ArrayBuffer> | undefined {
  const { iv, cipher, code } = keysOf(Buffer.from(key, 'base64'), type)
  const body = sealed.subarray(0, -CODE_LENGTH)
  const expected = createHmac('sha256', code).update(iv).update(body).digest().subarray(0, CODE_LENGTH)
  const found = sealed.subarray(-CODE_LENGTH)
  if (found.length !== CODE_LENGTH || !timingSafeEqual(found, expected)) return undefined
  const decipher = createDecipheriv('aes-256-cbc', cipher, iv)
  return new Uint8Array(Buffer.concat([decipher.update(body), decipher.final()]))
}

/** A file sealed with `key` (32 unpredictable bytes), and what others need to open it but for where it lies. */
export function sealFile(
  content: Uint8Array,
  type: WhatsAppFile['type'],
  key: Uint8Array,
): { readonly sealed: Uint8Array<ArrayBuffer>; readonly file: Omit<WhatsAppFile, 'path'> } {
  const { iv, cipher, code } = keysOf(key, type)
  const encipher = createCipheriv('aes-256-cbc', cipher, iv)
  const body = Buffer.concat([encipher.update(content), encipher.final()])
  const vouched = createHmac('sha256', code).update(iv).update(body).digest().subarray(0, CODE_LENGTH)
  const sealed = new Uint8Array(Buffer.concat([body, vouched]))
  const inBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64')
  return { sealed, file: { type, key: inBase64(key), hash: hashOf(content), sealedHash: hashOf(sealed) } }
}
