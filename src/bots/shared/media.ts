import type { MessageId } from '../../domain/messaging/address.ts'
import type { InboundBody } from '../../domain/messaging/inbound.ts'
import type { MediaKind, MediaRef } from '../../domain/messaging/media.ts'
import type { MediaMessage, TextMessage } from '../../domain/messaging/message.ts'

/** Particulars of a recording or a file as a network tells them: any may be missing, empty or zero. */
export interface MediaDetails {
  readonly mime?: string | null | undefined
  readonly bytes?: number | null | undefined
  readonly seconds?: number | null | undefined
  readonly name?: string | null | undefined
}

/** A reference with those particulars that say something. */
export function mediaRef(
  named: Pick<MediaRef, 'kind' | 'account' | 'handle'>,
  { mime, bytes, seconds, name }: MediaDetails,
): MediaRef {
  return {
    ...named,
    ...(mime && { mime }),
    ...(bytes && { bytes }),
    ...(seconds && { seconds: Math.round(seconds) }),
    ...(name && { name }),
  }
}

/** Words under a recording or a file, and the message that it answers. */
export interface Under {
  readonly caption?: string | null | undefined
  readonly replyTo?: MessageId | undefined
}

/** The content of a message that brings `media`; `speaks` if somebody may be talking in it. */
export function mediaBody(media: MediaRef, speaks: boolean, { caption, replyTo }: Under): InboundBody {
  const under = { media, ...(caption && { caption }), ...(replyTo !== undefined && { replyTo }) }
  return speaks ? { kind: 'voice', ...under } : { kind: 'media', ...under }
}

/** True for what people speak into. */
export const isSound = (kind: MediaKind): boolean => kind === 'voice' || kind === 'audio'

/**
 * The messages of a network that say `message`: itself, or its words first where the network shows none under it, or
 * none so long. `limit` tells the most UTF-16 units under it, 0 for none.
 */
export function mediaParts(
  message: MediaMessage,
  limit: (media: MediaRef) => number,
): readonly (TextMessage | MediaMessage)[] {
  const { caption, replyTo, ...rest } = message
  if (caption.length <= limit(message.media)) return [message]
  const answers = replyTo === undefined ? {} : { replyTo }
  return [
    { kind: 'text', text: caption, ...answers },
    { ...rest, caption: '' },
  ]
}
