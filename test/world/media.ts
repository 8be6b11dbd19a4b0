import type { AccountId } from '../../src/domain/messaging/address.ts'
import type { InboundBody } from '../../src/domain/messaging/inbound.ts'
import type { MediaRef } from '../../src/domain/messaging/media.ts'

/** A voice note of twelve seconds that the test's account of Telegram was sent. */
export const VOICE_NOTE: MediaRef = {
  kind: 'voice',
  account: 'telegram:1' as AccountId,
  handle: 'voice:AwACAgEAAx0',
  mime: 'audio/ogg',
  bytes: 9_000,
  seconds: 12,
}

/** A photograph that the same account was sent. */
export const PHOTO: MediaRef = {
  kind: 'photo',
  account: 'telegram:1' as AccountId,
  handle: 'photo:AgACAgEAAx0',
  bytes: 80_000,
}

/** The voice note as it comes in. */
export const VOICE: InboundBody = { kind: 'voice', media: VOICE_NOTE }
