import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { type App, createApp } from '../app/app.ts'
import { SimulatedNetwork } from '../bots/simulator/network.ts'
import { invitesIn } from '../bots/simulator/world.ts'
import { type Directory, loadDirectory } from '../consulates/directory.ts'
import { MINUTE } from '../domain/ids.ts'
import type { AccountId } from '../domain/messaging/address.ts'
import { silentLog } from '../platform/log.ts'
import type { Ports } from '../platform/ports.ts'
import type { Random } from '../platform/random.ts'
import { seeded } from '../platform/seeded.ts'
import { VirtualClock } from '../platform/virtual-clock.ts'
import { openKey } from '../store/sealing/key.ts'
import { openSqlite } from '../store/sqlite/sqlite.ts'
import { opensAt } from '../stories/prologue.ts'
import type { CastNetwork } from '../stories/story.ts'
import { networksOf, type StoryCast, type StoryWorld } from '../stories/world.ts'
import { LIKENESSES } from './story-networks.ts'

/** The organisation that runs the service in every story. */
export const STORY_ORGANISATION = 'Casa del Migrante (ejemplo)'

const ACCOUNTS: Readonly<Record<CastNetwork, AccountId>> = {
  buttons: 'simulator:botones' as AccountId,
  plain: 'simulator:texto' as AccountId,
  telegram: 'simulator:telegram' as AccountId,
  'whatsapp-cloud': 'simulator:nube' as AccountId,
  'whatsapp-linked': 'simulator:vinculado' as AccountId,
}

let directory: Directory | undefined

/**
 * A fresh world for one story: the real app on a database of its own in a temporary folder, the simulated network,
 * and a clock that stands where the story begins. `log` may be given to hear what the app writes down.
 */
export async function openStoryWorld(cast: StoryCast, log: Ports['log'] = silentLog): Promise<StoryWorld> {
  directory ??= loadDirectory()
  const folder = await mkdtemp(join(tmpdir(), 'avisa-story-'))
  const clock = new VirtualClock(opensAt(cast))
  const network = new SimulatedNetwork(clock)
  const ports: Ports = { clock, random: sameEveryTime(), fetch: globalThis.fetch, log }
  const known = directory
  const networks = networksOf(cast)
  const open = async (): Promise<App> => {
    const database = join(folder, 'data', 'avisa.db')
    const sealer = openKey(join(folder, 'keys', 'avisa.key'), database, ports.random)
    const app = createApp({
      config: { organisation: STORY_ORGANISATION, retentionDays: 30, tellNumbers: true },
      ports,
      store: openSqlite({ path: database, sealer }, ports),
      directory: known,
      bots: networks.map(name => network.bot(ACCOUNTS[name], LIKENESSES[name].can, LIKENESSES[name].manner)),
    })
    await app.start()
    return app
  }
  let app = await open()
  return {
    phones: network,
    clock,
    accounts: new Map(networks.map(name => [name, ACCOUNTS[name]])),
    invitesIn,
    async settle() {
      for (const one of [network, app, network, app]) await settledOrHeld(network, one.settled())
    },
    async restart() {
      await app.stop()
      app = await open()
    },
    deskCode: async side =>
      side.consulate === undefined || known.office(side.consulate) ? app.deskCode(side) : undefined,
    async close() {
      // What a slow network still holds would hold us.
      if (network.held > 0) clock.advance(MINUTE)
      await app.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** In so many turns of the event loop all that does not wait for the clock is done. */
const QUIET_TURNS = 200

/** Resolves with `done`; where the network holds a message until the clock moves, once nothing else moves: time is the story's to let pass. */
async function settledOrHeld(network: SimulatedNetwork, done: Promise<void>): Promise<void> {
  let isOver = false
  const over = done.finally(() => {
    isOver = true
  })
  const quiet = async () => {
    for (let turns = 0; !isOver && turns < QUIET_TURNS; turns = network.held > 0 ? turns + 1 : 0) await turn()
  }
  await Promise.race([over, quiet()])
}

/** A row of bytes that is the same in every play (mulberry32), so that what depends on chance can be written down. */
function sameEveryTime(): Random {
  const next = seeded(0)
  // The lowest eight of the 32 bits that a number was made from.
  const byte = (): number => (next() * 2 ** 32) & 0xff
  return { bytes: length => Uint8Array.from({ length }, byte) }
}
