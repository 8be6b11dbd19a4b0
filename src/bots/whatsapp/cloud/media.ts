import { z } from 'zod'
import type { AccountId, MessageId } from '../../../domain/messaging/address.ts'
import type { InboundBody } from '../../../domain/messaging/inbound.ts'
import type { MediaKind } from '../../../domain/messaging/media.ts'
import { some } from '../../shared/lenient.ts'
import { isSound, mediaBody, mediaRef } from '../../shared/media.ts'

/** A recording or a file as a delivery of Meta's names it: by an id, for which its bytes can be asked. */
const sent = some(
  z.object({
    id: z.string().catch(''),
    mime_type: some(z.string()),
    caption: some(z.string()),
    filename: some(z.string()),
    /** True if it was spoken into the phone, and is no file of music. */
    voice: some(z.boolean()),
  }),
)

/** The fields of a message that bear a recording or a file. */
export const SENT_MEDIA = { audio: sent, voice: sent, image: sent, video: sent, document: sent }

/** A message as far as it bears one. */
export type SentMedia = { readonly [Field in keyof typeof SENT_MEDIA]?: z.infer<typeof sent> }

const KIND_OF_FIELD = [
  ['voice', 'voice'],
  ['audio', 'audio'],
  ['image', 'photo'],
  ['video', 'video'],
  ['document', 'document'],
] as const satisfies readonly (readonly [keyof SentMedia, MediaKind])[]

/** The recording or file of a message that answers `replyTo`; undefined if it has none. */
export function mediaReceived(
  message: SentMedia,
  account: AccountId,
  replyTo: MessageId | undefined,
): InboundBody | undefined {
  for (const [field, named] of KIND_OF_FIELD) {
    const found = message[field]
    if (!found) continue
    const kind = named === 'audio' && found.voice ? 'voice' : named
    const media = mediaRef(
      { kind, account, handle: found.id },
      { mime: found.mime_type, name: found.filename },
    )
    return mediaBody(media, isSound(kind), { caption: found.caption, replyTo })
  }
  return undefined
}
