/**
 * A raid on the real engine: people with three relatives and one desk cry, by Telegram's webhook, and a sink on loopback takes what is said.
 * `node bench/raid.ts [--alerts 1000] [--window SECONDS] [--pace on|off] [--persons N] [--json]`. Without a window all cry at once.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createApp } from '../src/app/app.ts'
import { TELEGRAM_PACE, TelegramBot } from '../src/bots/telegram/telegram-bot.ts'
import { loadDirectory } from '../src/consulates/directory.ts'
import type { Pace } from '../src/domain/outbox/rate-limit.ts'
import { systemClock } from '../src/platform/clock.ts'
import { silentLog } from '../src/platform/log.ts'
import { systemRandom } from '../src/platform/random.ts'
import { makeSealer } from '../src/store/sealing/sealed.ts'
import { openSqlite } from '../src/store/sqlite/sqlite.ts'
import type { Taken } from './sink.ts'
import { Sink } from './sink-process.ts'
import { cryOf, DESK_GROUP, kinOf, personChat, RELATIVES, settleTown } from './town.ts'

/** The most deliveries that Telegram has under way at once, if it is asked for as many as it can (setWebhook, max_connections). */
const DELIVERIES = 100

/** How long the raid may take before what was not told counts as lost, beyond the pace's own bound. */
const LIMIT_S = 60

/** No limit but how many sends may be under way. */
const LIFTED: Pace = {
  account: { perSecond: 1e9, burst: 1e9 },
  chat: { perSecond: 1e9, burst: 1e9 },
  group: { perSecond: 1e9, burst: 1e9 },
  parallel: TELEGRAM_PACE.parallel,
}

const SECRET = 'secreto-del-banco'
const { values } = parseArgs({
  options: {
    alerts: { type: 'string', default: '1000' },
    window: { type: 'string', default: '0' },
    pace: { type: 'string', default: 'on' },
    persons: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const alerts = Number(values.alerts)
const window = Number(values.window)
const persons = Math.max(alerts, Number(values.persons ?? alerts))

/** Telegram's bot at the pace that was asked for. */
class BenchBot extends TelegramBot {
  override readonly pace = values.pace === 'off' ? LIFTED : TELEGRAM_PACE
}

const now = (): number => performance.timeOrigin + performance.now()
const ports = { clock: systemClock, random: systemRandom, fetch: globalThis.fetch, log: silentLog }
const folder = mkdtempSync(join(tmpdir(), 'avisa-bench-'))
const database = join(folder, 'avisa.db')
const store = openSqlite({ path: database, sealer: makeSealer(systemRandom.bytes(32), systemRandom) }, ports)
const sink = await Sink.start()
const webhook = { url: 'https://banco.example/telegram', secret: SECRET }
const bot = new BenchBot({ token: '5550100:banco', apiRoot: sink.url, webhook }, ports)
await settleTown(store, bot.account, persons)
const app = createApp({
  config: { organisation: 'Banco', retentionDays: 30, tellNumbers: false },
  ports,
  store,
  directory: loadDirectory(),
  bots: [bot],
})
await app.start()

const criedAt: number[] = []
let refused = 0

async function cry(nth: number): Promise<void> {
  const headers = {
    'x-telegram-bot-api-secret-token': SECRET,
    'content-type': 'application/json',
  }
  const body = JSON.stringify(cryOf(nth))
  const answer = await bot.webhook(new Request(webhook.url, { method: 'POST', headers, body }))
  if (!answer.ok) refused += 1
}

/** All cries, in the order of their moments; as many under way as Telegram would have. */
async function raid(): Promise<void> {
  const began = now()
  for (let nth = 0; nth < alerts; nth += 1) criedAt.push(began + (window * 1_000 * nth) / alerts)
  let next = 0
  const lane = async () => {
    while (next < alerts) {
      const nth = next
      next += 1
      const wait = (criedAt[nth] ?? 0) - now()
      if (wait > 1) await pause(wait)
      await cry(nth)
    }
  }
  await Promise.all(Array.from({ length: DELIVERIES }, lane))
}

/** Milliseconds from each cry until each of its relatives was first told, and until its folio was read in the desk's group. */
interface Told {
  readonly relatives: readonly number[]
  readonly desk: readonly number[]
  readonly lastRelative: number
}

function toldFrom(taken: readonly Taken[]): Told {
  const first = new Map<number, number>()
  const folios = new Map<string, number>()
  const personsFolio = new Map<number, string>()
  for (const { at, chat, text } of taken) {
    if (chat === DESK_GROUP)
      for (const [folio] of text.matchAll(/CHI-\d{4,}/g)) folios.set(folio, folios.get(folio) ?? at)
    else if (kinOf(chat) !== undefined) first.set(chat, first.get(chat) ?? at)
    else {
      const [folio] = /CHI-\d{4,}/.exec(text) ?? []
      if (folio !== undefined) personsFolio.set(chat, folio)
    }
  }
  const relatives = [...first].map(([chat, at]) => at - (criedAt[kinOf(chat) ?? 0] ?? 0))
  const desk = criedAt.flatMap((cried, nth) => {
    const at = folios.get(personsFolio.get(personChat(nth)) ?? '')
    return at === undefined ? [] : [at - cried]
  })
  return { relatives, desk, lastRelative: Math.max(...first.values()) - (criedAt[0] ?? 0) }
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

await pause(500)
await sink.dump()
const spent = process.cpuUsage()
const bound = values.pace === 'off' ? 0 : (alerts * (RELATIVES + 3)) / bot.pace.account.perSecond
const deadline = now() + 1_000 * (LIMIT_S + window + bound)
await raid()
const taken: Taken[] = []
while (now() < deadline) {
  await pause(50)
  taken.push(...(await sink.dump()))
  const { relatives, desk } = toldFrom(taken)
  if (relatives.length >= alerts * RELATIVES && desk.length >= alerts) break
}
await app.settled()
const { user, system } = process.cpuUsage(spent)
taken.push(...(await sink.dump()))
const told = toldFrom(taken)
const relatives = told.relatives.toSorted((one, other) => one - other)
const desk = told.desk.toSorted((one, other) => one - other)
const figures = {
  ...{ part: 'raid', alerts, window_s: window, pace: values.pace, store: 'sqlite', persons },
  last_relative_s: rounded(told.lastRelative / 1_000, 3),
  relatives_p50_ms: Math.round(quantile(relatives, 0.5)),
  relatives_p99_ms: Math.round(quantile(relatives, 0.99)),
  desk_p50_s: rounded(quantile(desk, 0.5) / 1_000, 3),
  desk_max_s: rounded(quantile(desk, 1) / 1_000, 3),
  everything_s: rounded((Math.max(...taken.map(({ at }) => at)) - (criedAt[0] ?? 0)) / 1_000, 3),
  sends: taken.length,
  cpu_ms_per_alert: rounded((user + system) / 1_000 / alerts, 2),
  rss_mb: Math.round(process.resourceUsage().maxRSS / 1_024),
  lost: alerts * (RELATIVES + 1) - relatives.length - desk.length,
  refused,
}
if (values.json) console.log(JSON.stringify(figures))
else console.table([figures])
await app.stop()
sink.stop()
rmSync(folder, { recursive: true, force: true })
