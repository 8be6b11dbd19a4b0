import { readFileSync, statSync } from 'node:fs'
import type { Encrypter } from 'age-encryption'
import type { BackupLock } from './settings.ts'

/** All that opens a backup: private keys of age, or a passphrase. */
export type BackupOpener =
  | { readonly kind: 'identities'; readonly identities: readonly string[] }
  | { readonly kind: 'passphrase'; readonly passphrase: string }

/**
 * How hard a guess at a passphrase is made, as the power of two of scrypt's work: 2^16 takes 64 MB and a quarter of a second, where
 * age's own 2^18 takes 256 MB, which a small server does not have beside the service.
 */
const SCRYPT_WORK = 16

/** How long a passphrase must be, in characters: whoever has the file may guess for years. */
const LEAST_PASSPHRASE = 16

/** The bytes of a backup that a lock closes, as they come; rejects if the lock cannot be used. */
export async function locked(
  lock: BackupLock,
  plain: AsyncIterable<Uint8Array>,
): Promise<AsyncIterable<Uint8Array>> {
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  switch (lock.kind) {
    case 'recipients':
      for (const recipient of lock.recipients) addRecipient(encrypter, recipient)
      break
    case 'passphrase-file':
      encrypter.setPassphrase(readPassphrase(lock.path))
      encrypter.setScryptWorkFactor(SCRYPT_WORK)
      break
    default:
      return lock satisfies never
  }
  return chunksOf(await encrypter.encrypt(streamOf(plain)))
}

function addRecipient(encrypter: Encrypter, recipient: string): void {
  try {
    encrypter.addRecipient(recipient)
  } catch {
    throw new LockFault('AVISA_BACKUP_RECIPIENTS tiene una llave mal copiada: cópiala otra vez, entera.')
  }
}

/** The bytes that a lock had closed; `closed` if nothing of `opener` opens it, `damaged` if it is no backup or its head was altered. */
export async function unlocked(
  opener: BackupOpener,
  sealed: AsyncIterable<Uint8Array>,
): Promise<AsyncIterable<Uint8Array> | 'closed' | 'damaged'> {
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  if (opener.kind === 'passphrase') decrypter.addPassphrase(opener.passphrase)
  else for (const identity of opener.identities) decrypter.addIdentity(identity)
  try {
    return chunksOf(await decrypter.decrypt(streamOf(sealed)))
  } catch (thrown) {
    return thrown instanceof Error && thrown.message.startsWith('no identity matched') ? 'closed' : 'damaged'
  }
}

/** A new pair of age's keys: the private one opens what is closed to the public one. */
export async function newLockKey(): Promise<{ readonly identity: string; readonly recipient: string }> {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption')
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** The passphrase in a file that its owner alone can read; throws a {@link LockFault} that names the mend, and never quotes it. */
export function readPassphrase(path: string): string {
  const text = privateText(path).trim()
  if (text.length < LEAST_PASSPHRASE)
    throw new LockFault(`La frase en ${path} es corta: escribe ${LEAST_PASSPHRASE} letras o más.`)
  return text
}

/** The private keys in a file as `age-keygen` writes it; throws a {@link LockFault} if there is none. */
export function readIdentities(path: string): readonly string[] {
  const lines = privateText(path).split(/\s*\n\s*/)
  const identities = lines.filter(line => line.startsWith('AGE-SECRET-KEY-'))
  if (identities.length === 0)
    throw new LockFault(`En ${path} no hay una llave de age: una línea que empieza por AGE-SECRET-KEY-.`)
  return identities
}

function privateText(path: string): string {
  try {
    const open = process.platform === 'win32' ? 0 : statSync(path).mode & 0o077
    if (open !== 0) throw new LockFault(`Otros pueden leer ${path}. Ciérralo: chmod 600 ${path}`)
    return readFileSync(path, 'utf8')
  } catch (thrown) {
    if (thrown instanceof LockFault) throw thrown
    throw new LockFault(`No se puede leer ${path}. Revisa la ruta y los permisos.`)
  }
}

/** A passphrase or a key of a backup that cannot be used; its message is for the operator. */
export class LockFault extends Error {}

/** The chunks of a stream of the web, which age speaks and Node's files do not. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}
