import type { proto } from '@whiskeysockets/baileys'
import type { MediaRef } from '../../../domain/messaging/media.ts'
import { FILE_SERVER } from '../linked/file-server.ts'
import type { ToldFile, WhatsAppFile } from '../linked/media.ts'

/** The fields of a message that bear a recording or a file, in WhatsApp's kinds. */
const FILE_FIELDS = [
  ['audioMessage', 'audio'],
  ['ptvMessage', 'video'],
  ['imageMessage', 'image'],
  ['videoMessage', 'video'],
  ['documentMessage', 'document'],
] as const satisfies readonly (readonly [keyof proto.IMessage, ToldFile['type']])[]

/** The recording or file in a message that is freed from its wrappings; undefined if there is none. */
export function fileIn(content: proto.IMessage): ToldFile | undefined {
  for (const [field, type] of FILE_FIELDS) {
    const found = content[field]
    if (!found) continue
    return {
      type,
      round: field === 'ptvMessage',
      path: found.directPath,
      key: inBase64(found.mediaKey),
      hash: inBase64(found.fileSha256),
      sealedHash: inBase64(found.fileEncSha256),
      keyAt: fromLong(found.mediaKeyTimestamp),
      mime: found.mimetype,
      bytes: fromLong(found.fileLength),
      ...('ptt' in found && { spoken: found.ptt }),
      ...('waveform' in found && { waveform: inBase64(found.waveform) }),
      ...('seconds' in found && { seconds: found.seconds }),
      ...('fileName' in found && { name: found.fileName }),
      ...('caption' in found && { caption: found.caption }),
    }
  }
  return undefined
}

const inBase64 = (bytes: Uint8Array | null | undefined): string | undefined =>
  bytes ? Buffer.from(bytes).toString('base64') : undefined

/** A number of 64 bits, which the library hands over as an object. */
const fromLong = (value: number | { toString(): string } | null | undefined): number | undefined =>
  value === null || value === undefined ? undefined : Number(String(value))

/** The message that shows a file which lies on WhatsApp's servers: with its path and key, as a phone forwards it. */
export function fileContent(
  { kind, mime, bytes, seconds, name }: MediaRef,
  file: WhatsAppFile,
  { caption, quote }: { readonly caption: string; readonly quote: proto.IContextInfo | undefined },
): proto.IMessage {
  const shared = {
    url: `${FILE_SERVER}${file.path}`,
    directPath: file.path,
    mediaKey: fromBase64(file.key),
    fileSha256: fromBase64(file.hash),
    fileEncSha256: fromBase64(file.sealedHash),
    contextInfo: { ...quote, isForwarded: true, forwardingScore: 1 },
    ...(mime !== undefined && { mimetype: mime }),
    ...(bytes !== undefined && { fileLength: bytes }),
    ...(file.keyAt !== undefined && { mediaKeyTimestamp: file.keyAt }),
  }
  const played = seconds === undefined ? {} : { seconds }
  const under = caption === '' ? {} : { caption }
  switch (file.type) {
    case 'audio': {
      const drawn = file.waveform === undefined ? {} : { waveform: fromBase64(file.waveform) }
      return { audioMessage: { ...shared, ...played, ...drawn, ptt: kind === 'voice' } }
    }
    case 'video':
      return file.round
        ? { ptvMessage: { ...shared, ...played } }
        : { videoMessage: { ...shared, ...played, ...under } }
    case 'image':
      return { imageMessage: { ...shared, ...under } }
    case 'document':
      return {
        documentMessage: { ...shared, ...under, ...(name !== undefined && { fileName: name, title: name }) },
      }
    default:
      return file.type satisfies never
  }
}

const fromBase64 = (text: string): Uint8Array => Buffer.from(text, 'base64')
