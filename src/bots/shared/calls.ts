import { type Instant, MINUTE } from '../../domain/ids.ts'
import type { ChatId } from '../../domain/messaging/address.ts'
import type { InboundId } from '../../domain/messaging/inbound.ts'

/** Somebody who calls again within so many milliseconds has read already that nobody answers. */
const ONE_ANSWER = 5 * MINUTE

/** The name of a call from `chat` at `at`: those of the same few minutes share it, so that they are heard once. */
export const callId = (chat: ChatId | string, at: Instant): InboundId =>
  `${chat}/call/${Math.floor(at / ONE_ANSWER)}` as InboundId
