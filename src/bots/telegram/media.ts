import type { Message } from 'grammy/types'
import type { AccountId, MessageId } from '../../domain/messaging/address.ts'
import type { InboundBody } from '../../domain/messaging/inbound.ts'
import type { MediaKind } from '../../domain/messaging/media.ts'
import { type MediaDetails, mediaBody, mediaRef } from '../shared/media.ts'

/** Telegram's words for what can be passed on, each in the field of a message that bears it and in the method that sends it. */
export type SentAs = 'voice' | 'video_note' | 'audio' | 'photo' | 'animation' | 'video' | 'document'

/** Of each what it is to us. An animation also comes as a document, for old clients, so that is looked at last. */
const MEDIA_KINDS: Readonly<Record<SentAs, MediaKind>> = {
  voice: 'voice',
  video_note: 'video',
  audio: 'audio',
  photo: 'photo',
  animation: 'video',
  video: 'video',
  document: 'document',
}

/** Kinds that somebody may be talking in: a round video is made by holding the key that records one's voice. */
const SPEAKING: readonly SentAs[] = ['voice', 'video_note', 'audio']

const isSentAs = (word: string): word is SentAs => word in MEDIA_KINDS

/** The recording or file that a message brings, under `caption`; undefined if it brings none that can be passed on. */
export function mediaIn(
  message: Message,
  account: AccountId,
  under: { readonly caption?: string | undefined; readonly replyTo?: MessageId },
): InboundBody | undefined {
  const as = Object.keys(MEDIA_KINDS)
    .filter(isSentAs)
    .find(word => message[word] !== undefined)
  const file = as && fileIn(message, as)
  if (!as || !file) return undefined
  // A file id can only be sent as what it was sent as, so the handle says that too.
  const named = { kind: MEDIA_KINDS[as], account, handle: `${as}:${file.id}` }
  return mediaBody(mediaRef(named, file), SPEAKING.includes(as), under)
}

function fileIn(message: Message, as: SentAs): (MediaDetails & { readonly id: string }) | undefined {
  // Telegram lists a photograph in several sizes, the largest last.
  const file = as === 'photo' ? message.photo?.at(-1) : message[as]
  if (!file) return undefined
  return {
    id: file.file_id,
    bytes: file.file_size,
    ...('mime_type' in file && { mime: file.mime_type }),
    ...('duration' in file && { seconds: file.duration }),
    ...('file_name' in file && { name: file.file_name }),
  }
}

/** The file that a handle of ours names: how it is sent, and Telegram's id of the file. */
export function fileOfHandle(handle: string): { readonly as: SentAs; readonly id: string } | undefined {
  const [, as = '', id = ''] = /^([a-z_]+):(.+)$/s.exec(handle) ?? []
  return isSentAs(as) ? { as, id } : undefined
}

/** The most words under a recording or a file, in UTF-16 units (Bot API, sendVoice and its kin). */
export const telegramCaption = (): number => 1_024
