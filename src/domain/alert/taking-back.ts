import { type Instant, MINUTE } from '../ids.ts'
import type { Recipient } from './alert.ts'

/** For how long one tap takes back that somebody is safe, in milliseconds; later it takes words. */
const TAP_LIMIT = 10 * MINUTE

/** True while a relative's word that somebody is safe can be taken back by a tap: old buttons are pressed by mistake, too. */
export function mayTakeBackByTap({ answer, at }: Pick<Recipient, 'answer' | 'at'>, now: Instant): boolean {
  return answer === 'safe' && now - at <= TAP_LIMIT
}

/** A copy whose reader took back that the person is safe: read, and not answered, so that reminders go on. */
export function takenBackBy({ answer: _, ...copy }: Recipient, at: Instant): Recipient {
  return { ...copy, state: 'read', at }
}
