import { z } from 'zod'
import type { MessageId } from '../../../domain/messaging/address.ts'
import type { InboundBody } from '../../../domain/messaging/inbound.ts'
import type { MediaKind, MediaRef } from '../../../domain/messaging/media.ts'
import { mediaBody, mediaRef } from '../../shared/media.ts'
import { LINKED_ACCOUNT } from './account.ts'

const storedFile = z.object({
  type: z.enum(['audio', 'image', 'video', 'document']),
  path: z.string().startsWith('/'),
  key: z.base64().min(1),
  hash: z.string(),
  sealedHash: z.string(),
  keyAt: z.number().optional(),
  round: z.boolean().optional(),
  waveform: z.string().optional(),
  message: z.string().optional(),
})

/**
 * A recording or a file as WhatsApp keeps it: sealed with a key of its own, at a path of WhatsApp's servers, where it
 * stays for some weeks. Who has path and key can fetch it, and can show it to others by sending them both. Hashes, the
 * key and the waveform are in base64.
 */
export interface WhatsAppFile {
  /** Which of WhatsApp's four kinds it is: the keys are derived by it. */
  readonly type: 'audio' | 'image' | 'video' | 'document'
  readonly path: string
  readonly key: string
  /** SHA-256 of its bytes. */
  readonly hash: string
  /** SHA-256 of what lies on the servers. */
  readonly sealedHash: string
  /** When the key was made, in seconds. */
  readonly keyAt?: number
  /** True for a round video, made by holding the key that records one's voice. */
  readonly round?: boolean
  /** The shape that a voice note is drawn with. */
  readonly waveform?: string
  /** WhatsApp Web's own name for the message that brought it. */
  readonly message?: string
}

/** The file that a handle of a linked device names; undefined if it is none, or names nothing that could be fetched. */
export function fileOf(media: MediaRef): WhatsAppFile | undefined {
  try {
    const { keyAt, round, waveform, message, ...file } = storedFile.parse(JSON.parse(media.handle))
    return {
      ...file,
      ...(keyAt !== undefined && { keyAt }),
      ...(round && { round }),
      ...(waveform !== undefined && { waveform }),
      ...(message !== undefined && { message }),
    }
  } catch {
    return undefined
  }
}

/** A recording or a file as a linked device is told of it, by either library. Bytes are in base64. */
export interface ToldFile {
  readonly type: WhatsAppFile['type']
  /** True for a voice note, unlike a sound file. */
  readonly spoken?: boolean | null | undefined
  readonly round?: boolean
  readonly path?: string | null | undefined
  readonly key?: string | undefined
  readonly hash?: string | undefined
  readonly sealedHash?: string | undefined
  readonly keyAt?: number | undefined
  readonly waveform?: string | undefined
  readonly message?: string
  readonly mime?: string | null | undefined
  readonly bytes?: number | null | undefined
  readonly seconds?: number | null | undefined
  readonly name?: string | null | undefined
  readonly caption?: string | null | undefined
}

/** The content of a message that brings `told`. Where its keys are missing it arrives all the same, and cannot be passed on. */
export function fileBody(told: ToldFile, replyTo?: MessageId): InboundBody {
  const { type, round, path, key = '', hash = '', sealedHash = '', keyAt, waveform, message } = told
  const file: WhatsAppFile = {
    type,
    path: path ?? '',
    key,
    hash,
    sealedHash,
    ...(keyAt && { keyAt }),
    ...(round && { round }),
    ...(waveform && { waveform }),
    ...(message !== undefined && { message }),
  }
  const media = mediaRef(
    { kind: kindOfFile(told), account: LINKED_ACCOUNT, handle: JSON.stringify(file) },
    told,
  )
  return mediaBody(media, type === 'audio' || round === true, { caption: told.caption, replyTo })
}

/** The kind of a recording or a file, in our words. */
export function kindOfFile({ type, spoken }: Pick<ToldFile, 'type' | 'spoken'>): MediaKind {
  if (type === 'audio') return spoken ? 'voice' : 'audio'
  return type === 'image' ? 'photo' : type
}
