import { readFileSync, rmSync } from 'node:fs'
import { encryptedStream } from '@whiskeysockets/baileys'
import { expect, test } from 'vitest'
import { sealFile, unsealFile } from '../../../../src/bots/whatsapp/linked/file-seal.ts'

const inBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

test.each(['audio', 'image', 'video', 'document'] as const)(
  'a file that Baileys sealed as %s is opened, and only by its own key',
  async type => {
    const content = Buffer.from('me llevan a Broadview')
    const { encFilePath, mediaKey, fileSha256, fileEncSha256 } = await encryptedStream(content, type)
    const sealed = readFileSync(encFilePath)
    rmSync(encFilePath)
    const opened = unsealFile(sealed, { key: inBase64(mediaKey), type })
    expect(opened && Buffer.from(opened).toString()).toBe('me llevan a Broadview')
    expect(unsealFile(sealed, { key: inBase64(Buffer.alloc(32)), type })).toBeUndefined()
    // With the same key ours is the same, byte for byte.
    const ours = sealFile(content, type, mediaKey)
    expect(Buffer.from(ours.sealed).equals(sealed)).toBe(true)
    expect(ours.file).toMatchObject({ hash: inBase64(fileSha256), sealedHash: inBase64(fileEncSha256) })
  },
)

test('what was changed on its way, or cut off, is not opened', () => {
  const { sealed, file } = sealFile(Buffer.from('hola'), 'audio', new Uint8Array(32).fill(7))
  const changed = sealed.map((byte, at) => (at === 0 ? byte ^ 1 : byte))
  expect(unsealFile(changed, file)).toBeUndefined()
  expect(unsealFile(sealed.subarray(0, -1), file)).toBeUndefined()
  expect(unsealFile(new Uint8Array(3), file)).toBeUndefined()
})
