import { z } from 'zod'
import type { MediaKind, MediaRef } from '../../../domain/messaging/media.ts'
import type { Ports } from '../../../platform/ports.ts'
import { type TimeLimit, withTimeout } from '../../../platform/timeouts.ts'
import type { Fetched } from '../../bot.ts'
import { fetchBytes } from '../../shared/fetch-media.ts'
import { sealFile, unsealFile } from './file-seal.ts'
import { fileOf, type WhatsAppFile } from './media.ts'

/** The server from which every client of WhatsApp fetches files. */
export const FILE_SERVER = 'https://mmg.whatsapp.net'

/** WhatsApp's servers answer whoever says to come from its page. */
const ORIGIN = { origin: 'https://web.whatsapp.com' }

const KEY_LENGTH = 32

/** The type as which each kind is sent. */
export const FILE_TYPES_OF_KIND: Readonly<Record<MediaKind, WhatsAppFile['type']>> = {
  voice: 'audio',
  audio: 'audio',
  photo: 'image',
  video: 'video',
  document: 'document',
}

/** The bytes of something that a linked device was sent. */
export async function fetchFile(
  ports: Pick<Ports, 'clock' | 'fetch'>,
  media: MediaRef,
  limit: TimeLimit,
): Promise<Fetched> {
  const file = fileOf(media)
  if (!file) return { kind: 'refused', why: 'gone' }
  const fetched = await fetchBytes(ports, { url: `${FILE_SERVER}${file.path}`, headers: ORIGIN }, limit)
  if (fetched.kind !== 'fetched') return fetched
  const content = unsealFile(fetched.content, file)
  return content ? { kind: 'fetched', content } : { kind: 'refused', why: 'gone' }
}

/** Where files may be put: a server's name, and what it is told to let us. */
export interface Depot {
  readonly hostname: string
  readonly auth: string
}

const laidDown = z.object({ direct_path: z.string().startsWith('/') })

/** Puts a file on one of WhatsApp's servers, sealed; undefined if that did not take it, or not in time. */
export async function layDown(
  { clock, fetch, random }: Pick<Ports, 'clock' | 'fetch' | 'random'>,
  { hostname, auth }: Depot,
  content: Uint8Array,
  type: WhatsAppFile['type'],
  limit: TimeLimit,
): Promise<WhatsAppFile | undefined> {
  const { sealed, file } = sealFile(content, type, random.bytes(KEY_LENGTH))
  const token = Buffer.from(file.sealedHash, 'base64').toString('base64url')
  const url = `https://${hostname}/mms/${type}/${token}?${new URLSearchParams({ auth, token })}`
  return await withTimeout(clock, limit, async end => {
    try {
      const headers = { ...ORIGIN, 'content-type': 'application/octet-stream' }
      const response = await fetch(url, {
        method: 'POST',
        headers,
        body: sealed,
        redirect: 'error',
        signal: end,
      })
      const { data } = laidDown.safeParse(await response.json())
      return data && { ...file, path: data.direct_path }
    } catch {
      return undefined
    }
  })
}
