import type { Bot, Health } from '../bots/bot.ts'
import { type Instant, MINUTE, SECOND } from '../domain/ids.ts'
import type { Backups } from '../engine/backups.ts'
import type { DeskWatch } from '../engine/desk-watch.ts'
import { NUMBERS_AN_HOUR } from '../engine/settings.ts'
import type { ClockWatch } from '../platform/clock-watch.ts'
import { numbersInHour } from '../store/queries/limits/numbers.ts'
import type { Store } from '../store/store.ts'
import type { Readiness } from '../web/server.ts'

/** The parts of an app by which it is seen whether it works. */
interface Watched {
  readonly store: Store
  readonly bots: readonly Bot[]
  readonly clockWatch?: ClockWatch
  /** The wall clock, by which bots tell since when they are in trouble. */
  now(): Instant
  /** How long the oldest first notice of an alert waits by our own fault, in milliseconds. */
  ownDelay(): number
  /** For how long the oldest message waits that was brought to us and is not committed, in milliseconds. */
  oldestWait(): number
  readonly backups?: Backups | undefined
  readonly config: { readonly numbersAnHour?: number }
}

/** Trouble in spite of which an account hears and is heard: what is said there waits for nothing. */
const HARMLESS: readonly (string | undefined)[] = ['menu', 'template', 'spam']

/** How long a message may wait to be committed before we count as deaf, in milliseconds. */
const UNCOMMITTED = 30 * SECOND

/** How long an account may be in trouble before it counts as not working, in milliseconds. */
const TROUBLED = 30 * SECOND

/** True if people are heard and told on this account, or it has been in trouble for a moment only. */
function isWorking({ state, why, since }: Health, now: Instant): boolean {
  if (state === 'up') return true
  return state === 'degraded' && (HARMLESS.includes(why) || now - since < TROUBLED)
}

/** How the app stands now: the database was just written to, and each bot says how it is. */
export async function readinessOf(
  { store, bots, clockWatch, now, ownDelay, oldestWait, backups, config }: Watched,
  watch: DeskWatch,
): Promise<Readiness> {
  const database = await store.check().then(
    () => 'writable' as const,
    () => 'failing' as const,
  )
  const states = bots.map(bot => {
    const { state, why } = bot.health()
    return { account: bot.account, state, ...(why === undefined ? {} : { why }) }
  })
  const working = bots.some(bot => isWorking(bot.health(), now()))
  // An alert that was not told because of us must be seen from outside.
  const telling = ownDelay() < MINUTE
  const hearing = oldestWait() < UNCOMMITTED
  const { bound, lost, lapsed, doubtful, silent } = await watch.count()
  const desks = {
    state: lost + lapsed + doubtful + silent > 0 ? 'degraded' : 'up',
    ...{ bound, lost, lapsed, doubtful, silent },
  } as const
  const clock = clockWatch?.state
  const numbers = database === 'writable' ? await numbersNow(store, now(), config.numbersAnHour) : undefined
  return {
    ready: database === 'writable' && working && telling && hearing,
    telling,
    hearing,
    database,
    file: store.condition(),
    bots: states,
    ...(clock && { clock }),
    ...(backups && { backup: backups.state() }),
    desks,
    ...(numbers && { numbers }),
  }
}

/** How many bare numbers were told in the last hour, and whether no more are. */
async function numbersNow(store: Store, now: Instant, most = NUMBERS_AN_HOUR): Promise<Readiness['numbers']> {
  const told = await store.read(tx => numbersInHour(tx, now))
  return { state: told < most ? 'up' : 'full', told, most }
}
