import { type Api, InputFile } from 'grammy'
import type { Message } from 'grammy/types'
import type { AccountId, MessageId } from '../../domain/messaging/address.ts'
import type { InboundBody } from '../../domain/messaging/inbound.ts'
import type { MediaKind, MediaRef } from '../../domain/messaging/media.ts'
import type { MediaMessage } from '../../domain/messaging/message.ts'
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
  const file = as && fileSentAs(message, as)
  if (!as || !file) return undefined
  // A file id can only be sent as what it was sent as, so the handle says that too.
  const named = { kind: MEDIA_KINDS[as], account, handle: `${as}:${file.id}` }
  return mediaBody(mediaRef(named, file), SPEAKING.includes(as), under)
}

function fileSentAs(message: Message, as: SentAs): (MediaDetails & { readonly id: string }) | undefined {
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

/** The most words under a recording or a file, in UTF-16 units (Bot API, sendVoice and its kin); a round video shows none. */
export const telegramCaption = ({ handle }: Pick<MediaRef, 'handle'>): number =>
  fileOfHandle(handle)?.as === 'video_note' ? 0 : 1_024

/** The words under a recording or a file, and what it answers. */
type SendOptions = NonNullable<Parameters<Api['sendVoice']>[2]>

/** The method that sends each kind. */
const METHODS = {
  voice: (api, chat, file, under) => api.sendVoice(chat, file, under),
  video_note: (api, chat, file, under) => api.sendVideoNote(chat, file, under),
  audio: (api, chat, file, under) => api.sendAudio(chat, file, under),
  photo: (api, chat, file, under) => api.sendPhoto(chat, file, under),
  animation: (api, chat, file, under) => api.sendAnimation(chat, file, under),
  video: (api, chat, file, under) => api.sendVideo(chat, file, under),
  document: (api, chat, file, under) => api.sendDocument(chat, file, under),
} as const satisfies Record<
  SentAs,
  (api: Api, chat: number, file: string | InputFile, under: SendOptions) => Promise<Message>
>

/**
 * The call that sends `message` for `account`: by the file's id if the account was sent it, else as the bytes that come
 * along; undefined if there is neither.
 */
export function mediaSending(
  { media, content }: MediaMessage,
  account: AccountId,
): ((api: Api, chat: number, under: SendOptions) => Promise<Message>) | undefined {
  if (content) {
    const file = new InputFile(content, media.name ?? FILE_NAMES[media.kind])
    return (api, chat, under) => METHODS[media.kind](api, chat, file, under)
  }
  const known = media.account === account ? fileOfHandle(media.handle) : undefined
  return known && ((api, chat, under) => METHODS[known.as](api, chat, known.id, under))
}

/** Names for what comes without one; Telegram tells by the ending what a file is. */
const FILE_NAMES: Readonly<Record<MediaKind, string>> = {
  voice: 'voz.ogg',
  audio: 'audio.mp3',
  photo: 'foto.jpg',
  video: 'video.mp4',
  document: 'archivo',
}
