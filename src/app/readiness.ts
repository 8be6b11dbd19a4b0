import type { Bot } from '../bots/bot.ts'
import type { DeskWatch } from '../engine/desk-watch.ts'
import type { ClockWatch } from '../platform/clock-watch.ts'
import type { Store } from '../store/store.ts'
import type { Readiness } from '../web/server.ts'

/** The parts of an app by which it is seen whether it works. */
interface Watched {
  readonly store: Store
  readonly bots: readonly Bot[]
  readonly clockWatch?: ClockWatch
}

/** How the app stands now: the database was just written to, and each bot says how it is. */
export async function readinessOf(
  { store, bots, clockWatch }: Watched,
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
  const working = bots.some(bot => ['up', 'degraded'].includes(bot.health().state))
  const { bound, lost, lapsed, doubtful, silent } = await watch.count()
  const desks = {
    state: lost + lapsed + doubtful + silent > 0 ? 'degraded' : 'up',
    ...{ bound, lost, lapsed, doubtful, silent },
  } as const
  const clock = clockWatch?.state
  return {
    ready: database === 'writable' && working,
    database,
    bots: states,
    ...(clock && { clock }),
    desks,
  }
}
