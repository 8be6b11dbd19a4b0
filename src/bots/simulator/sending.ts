import type { AccountId, MessageId } from '../../domain/messaging/address.ts'
import type { InboundBody } from '../../domain/messaging/inbound.ts'
import type { MediaKind } from '../../domain/messaging/media.ts'
import { isSound, mediaBody, mediaRef } from '../shared/media.ts'
import type { Files } from './files.ts'
import type { Bubble } from './world.ts'

/** A recording or a file that a phone sends. */
export interface NewMedia {
  readonly media: MediaKind
  readonly content: Uint8Array<ArrayBuffer>
  readonly mime: string
  readonly seconds?: number
  readonly name?: string
  readonly caption?: string
  /** The message that it answers. */
  readonly replyTo?: MessageId
}

/** A contact card as a phone shares it. */
export interface SharedCard {
  readonly name: string
  readonly number: string
}

/** The things that a phone can forward. */
export type Forwardable = Extract<Bubble['body'], { readonly kind: 'text' | 'pin' | 'media' }>

/** A thing as `account` is told of it that was sent, in answer to `replyTo`, or is passed on. */
export function toldOf(
  body: Forwardable,
  account: AccountId | undefined,
  files: Files,
  replyTo?: MessageId,
): InboundBody {
  if (body.kind === 'text') return body
  if (body.kind === 'pin') return { kind: 'pin', point: body.point, live: 'no' }
  const { media: kind, file: handle, mime, seconds, name, caption } = body
  const bytes = files.get(handle)?.content.length
  const named = { kind, account: account ?? ('' as AccountId), handle }
  return mediaBody(mediaRef(named, { mime, bytes, seconds, name }), isSound(kind), { caption, replyTo })
}
