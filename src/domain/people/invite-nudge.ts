import { DAY, type Instant, later } from '../ids.ts'
import { type Contact, INVITE_LIFE } from './person.ts'

/** The moments at which somebody is told that an invite of theirs was not opened: in days, and when it ends. */
export const NUDGES = ['1', '3', '6', 'end'] as const

/** One of {@link NUDGES}. */
export type Nudge = (typeof NUDGES)[number]

/** How long after the invite was made each is due, in milliseconds. */
const DUE: Readonly<Record<Nudge, number>> = { 1: DAY, 3: 3 * DAY, 6: 6 * DAY, end: INVITE_LIFE }

/** When the next nudge of an invite made at `made` is due, after `now`; undefined once all are behind. */
export function nextNudge(made: Instant, now: Instant): Instant | undefined {
  return NUDGES.map(one => later(made, DUE[one])).find(due => due > now)
}

/** The nudge that an invite made at `made` has come to: the newest of those that were missed. Undefined before the first. */
export function nudgeAt(made: Instant, now: Instant): Nudge | undefined {
  return NUDGES.findLast(one => later(made, DUE[one]) <= now)
}

/** True for somebody who has not said yes or no to their invite in any way. */
export function isUnanswered({ state, address }: Contact): boolean {
  return state === 'invited' && address === undefined
}
