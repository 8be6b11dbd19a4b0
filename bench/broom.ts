/**
 * For how long the round that forgets what is past its time holds everything else up: `node bench/broom.ts [rows]`. So many names of
 * deliveries, texts that were said, settled notices and chats of nobody are all past it; the longest time that the event loop
 * stood still is printed, beside the whole round.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { DAY, type Instant, instant } from '../src/domain/ids.ts'
import type { AccountId, ChatId } from '../src/domain/messaging/address.ts'
import { BackgroundTasks } from '../src/engine/background-tasks.ts'
import { Retention } from '../src/engine/retention.ts'
import { HOURLY } from '../src/engine/settings.ts'
import { systemClock } from '../src/platform/clock.ts'
import { silentLog } from '../src/platform/log.ts'
import { systemRandom } from '../src/platform/random.ts'
import { saveConversation } from '../src/store/queries/conversations.ts'
import { makeSealer } from '../src/store/sealing/sealed.ts'
import { openSqlite } from '../src/store/sqlite/sqlite.ts'

const ROWS = Number(process.argv[2] ?? 200_000)
const CHATS = Math.ceil(ROWS / 100)
const folder = mkdtempSync('.bench-broom-')
const sealer = makeSealer(systemRandom.bytes(32), systemRandom)
const store = openSqlite({ path: join(folder, 'avisa.db'), sealer }, { log: silentLog })
const old: Instant = instant(systemClock.now() - 60 * DAY)

async function filled(): Promise<void> {
  for (let from = 0; from < ROWS; from += 1_000)
    await store.write(async ({ db, tables }) => {
      const names = Array.from({ length: 1_000 }, (_, nth) => `row-${from + nth}`)
      await db.insert(tables.inbounds).values(names.map(key => ({ key, at: old })))
      await db.insert(tables.sentTexts).values(names.map(textKey => ({ textKey, at: old })))
      const settled = { state: 'sent', account: 'bench' as AccountId, group: false, language: 'es' } as const
      const sent = { kind: 'say', rank: 'conversation', due: old, addedAt: old, settledAt: old } as const
      const counts = { fresh: false, attempts: 1, repeat: false }
      await db
        .insert(tables.notices)
        .values(names.map(addressKey => ({ ...settled, ...sent, ...counts, addressKey })))
    })
  for (let chat = 0; chat < CHATS; chat += 1) {
    const address = {
      network: 'simulator',
      account: 'bench' as AccountId,
      chat: `c${chat}` as ChatId,
    } as const
    await store.write(tx => saveConversation(tx, address, { state: {}, language: 'es' }, old))
  }
}

try {
  await filled()
  const retention = new Retention({
    ...{ store, clock: systemClock, tasks: new BackgroundTasks(silentLog), retention: 30 * DAY },
    schedule: HOURLY,
    isTrusted: () => true,
  })
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const begun = performance.now()
  await retention.round()
  const took = performance.now() - begun
  delay.disable()
  console.log(
    `${ROWS} rows in each of three tables, ${CHATS} chats of nobody: round ${(took / 1_000).toFixed(1)} s`,
  )
  console.log(
    `the loop stood still for ${(delay.max / 1e6).toFixed(1)} ms at most, p99.9 ${(delay.percentile(99.9) / 1e6).toFixed(1)} ms`,
  )
} finally {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}
