import { DAY, type Instant } from '../ids.ts'
import type { Desk } from './person.ts'

/** How long a desk stays bound without an officer's word: 90 days, in milliseconds. */
export const DESK_LIFE = 90 * DAY

/** A desk that is one no more. */
export type EndedDesk = Desk & { readonly state: 'lost' | 'lapsed' | 'removed' }

/** True for a desk that was one once, and is one no more. */
export function hasEnded(desk: Desk): desk is EndedDesk {
  return desk.state !== 'waiting' && desk.state !== 'bound'
}

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

/** How long the short id of a desk is at least: more only where two desks would have the same. */
const SHORT_ID = 4

/** The letters and digits of a desk's id, large: none of them is mistaken for another when read out of a list. */
function spelled({ id }: Pick<Desk, 'id'>): string {
  return id.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase()
}

/** The short id by which an operator names `desk` among `all`: the shortest beginning that no other one has. */
export function shortIdOf<One extends Pick<Desk, 'id'>>(desk: One, all: readonly One[]): string {
  const whole = spelled(desk)
  const others = all.filter(one => one.id !== desk.id).map(spelled)
  let length = SHORT_ID
  while (length < whole.length && others.some(other => other.startsWith(whole.slice(0, length)))) length += 1
  return whole.slice(0, length)
}

/** The desk that a short id, or more of the id, names; undefined for one that no desk or more than one has. */
export function deskByShortId<One extends Pick<Desk, 'id'>>(
  short: string,
  all: readonly One[],
): One | undefined {
  const wanted = short.toUpperCase()
  const found = all.filter(one => spelled(one).startsWith(wanted))
  return wanted.length >= SHORT_ID && found.length === 1 ? found[0] : undefined
}
