import { kindOfFile, type WhatsAppFile } from '../../../src/bots/whatsapp/linked/media.ts'
import type { MediaKind } from '../../../src/domain/messaging/media.ts'
import type { FileServer } from '../whatsapp-linked/files.ts'

/** WhatsApp's own kinds of file, by the page's types of message. */
const TYPES: Readonly<Record<string, WhatsAppFile['type']>> = {
  ptt: 'audio',
  audio: 'audio',
  image: 'image',
  video: 'video',
  document: 'document',
}

/** A recording or a file as a phone plays it that WhatsApp Web sent: the words that it is made of, and those under it. */
export function webFileShown(
  type: string,
  { directPath, mediaKey, caption }: Readonly<Record<string, unknown>>,
  files: FileServer,
): { readonly kind: MediaKind; readonly words: string; readonly caption?: string } | undefined {
  const stored = TYPES[type]
  if (stored === undefined || typeof directPath !== 'string' || typeof mediaKey !== 'string') return undefined
  const words = new TextDecoder().decode(files.bytesIn({ path: directPath, key: mediaKey, type: stored }))
  const kind = kindOfFile({ type: stored, spoken: type === 'ptt' })
  return { kind, words, ...(typeof caption === 'string' && { caption }) }
}
