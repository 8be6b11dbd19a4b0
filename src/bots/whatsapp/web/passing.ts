import { z } from 'zod'
import type { Instant } from '../../../domain/ids.ts'
import type { MessageId } from '../../../domain/messaging/address.ts'
import { momentOf } from '../../shared/lateness.ts'
import { messageId } from '../linked/inbound.ts'
import { pageJid } from './message.ts'

const reacted = z.object({
  msgId: z.object({ id: z.string(), remote: pageJid }),
  reaction: z.string(),
  senderId: pageJid,
  /** Seconds, with a fraction. */
  timestamp: z.number().optional().catch(undefined),
})

/** A sign that somebody has just set under a message. */
export interface WebReaction {
  /** A person's chat or a group. */
  readonly chat: string
  readonly by: string
  readonly emoji: string
  readonly on: MessageId
  readonly at: Instant
}

/** Reads a reaction; undefined for one that was taken back. */
export function webReaction(raw: unknown, now: Instant): WebReaction | undefined {
  const read = reacted.safeParse(raw).data
  if (!read || read.reaction === '') return undefined
  const { msgId, senderId, reaction, timestamp } = read
  const at = momentOf(timestamp === undefined ? undefined : Math.floor(timestamp), now)
  return { chat: msgId.remote, by: senderId, emoji: reaction, on: messageId(msgId.id), at }
}

const rung = z.object({
  from: pageJid,
  isGroup: z.boolean().nullish(),
  fromMe: z.boolean().nullish(),
  timestamp: z.number().optional().catch(undefined),
})

/** Somebody who calls us alone. */
export interface WebCall {
  readonly by: string
  readonly at: Instant
}

/** Reads a call; undefined for one of ours, and for those of a group. */
export function webCall(raw: unknown, now: Instant): WebCall | undefined {
  const read = rung.safeParse(raw).data
  if (!read || read.isGroup || read.fromMe) return undefined
  return { by: read.from, at: momentOf(read.timestamp, now) }
}
