import { DAY, type Instant } from '../ids.ts'
import type { Desk } from './person.ts'

/** How long a desk stays bound without an officer's word: 90 days, in milliseconds. */
export const DESK_LIFE = 90 * DAY

/** How long before a desk lapses it is asked whether it goes on: 7 days, in milliseconds. */
export const RENEWAL_NOTICE = 7 * DAY

/** How long nobody may be heard in a desk that is told alerts before it counts as silent: 3 days, a long weekend. */
export const SILENCE = 3 * DAY

/** How a desk stands for its operator: `doubtful` and `silent` ones are bound, and something is wrong with them. */
export const DESK_CONDITIONS = [
  'lost',
  'lapsed',
  'doubtful',
  'silent',
  'bound',
  'waiting',
  'removed',
] as const satisfies readonly (Desk['state'] | 'doubtful' | 'silent')[]

/** One condition of {@link DESK_CONDITIONS}. */
export type DeskCondition = (typeof DESK_CONDITIONS)[number]

/** The parts of a desk that its condition hangs on. */
export type DeskStanding = Pick<Desk, 'state' | 'inDoubtSince' | 'unheardSince'>

/** Judges how a desk stands at `now`. */
export function conditionOf(
  { state, inDoubtSince, unheardSince }: DeskStanding,
  now: Instant,
): DeskCondition {
  if (state !== 'bound') return state
  if (inDoubtSince !== undefined) return 'doubtful'
  return unheardSince !== undefined && now - unheardSince > SILENCE ? 'silent' : 'bound'
}
