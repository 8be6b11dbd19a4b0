/**
 * How long `npm start` takes until people are served, and what it holds in memory then; how long `avisa desk list` takes: real processes, with
 * the simulator and with Telegram. `node bench/start.ts [--turns 5] [--json]`. The first start, which makes the bundle, is told apart.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { turns: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } },
})
const turns = Number(values.turns)
const folder = mkdtempSync(join(tmpdir(), 'avisa-start-'))
const cache = resolve('node_modules/.cache/avisa')
const env = {
  ...process.env,
  // npm start sets it, too.
  NODE_COMPILE_CACHE: join(cache, 'compiled'),
  AVISA_DATABASE: join(folder, 'data', 'avisa.db'),
  AVISA_KEY_FILE: join(folder, 'keys', 'avisa.key'),
  AVISA_PORT: '0',
}
const TELEGRAM = {
  AVISA_TELEGRAM_TOKEN: '5550100:banco',
  AVISA_TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
  AVISA_ORGANISATION: 'Banco',
  AVISA_DATABASE: join(folder, 'telegram', 'avisa.db'),
  AVISA_KEY_FILE: join(folder, 'telegram-keys', 'avisa.key'),
}

interface Start {
  readonly ready_ms: number
  readonly rss_mb: number
  /** After what is made at leisure was made. */
  readonly rss_warm_mb: number
}

async function start(settings: Readonly<Record<string, string>>): Promise<Start> {
  const began = performance.now()
  const child = spawn(process.execPath, ['src/main.ts'], {
    env: { ...env, ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const resident = () =>
    Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1_024)
  for await (const line of createInterface({ input: child.stderr })) {
    if (!line.includes('Avisa is running')) continue
    const ready = Math.round(performance.now() - began)
    const rss = resident()
    await new Promise(done => setTimeout(done, 1_500))
    const warm = resident()
    child.kill('SIGTERM')
    await once(child, 'exit')
    return { ready_ms: ready, rss_mb: rss, rss_warm_mb: warm }
  }
  throw new Error('the service ended before it served anybody')
}

function deskList(): number {
  const began = performance.now()
  const { status } = spawnSync(process.execPath, ['src/cli/avisa.ts', 'desk', 'list'], {
    env,
    stdio: 'ignore',
  })
  if (status !== 0) throw new Error('avisa desk list failed')
  return Math.round(performance.now() - began)
}

const median = (all: readonly number[]): number =>
  all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? Number.NaN

async function starts(settings: Readonly<Record<string, string>>): Promise<Start> {
  const all: Start[] = []
  for (let turn = 0; turn < turns; turn += 1) all.push(await start(settings))
  return {
    ready_ms: median(all.map(one => one.ready_ms)),
    rss_mb: median(all.map(one => one.rss_mb)),
    rss_warm_mb: median(all.map(one => one.rss_warm_mb)),
  }
}

rmSync(cache, { recursive: true, force: true })
const first = await start({})
const simulator = await starts({})
const telegram = await starts(TELEGRAM)
const figures = {
  turns,
  first_ready_ms: first.ready_ms,
  ...simulator,
  telegram_ready_ms: telegram.ready_ms,
  telegram_rss_mb: telegram.rss_mb,
  desk_list_ms: median(Array.from({ length: turns }, deskList)),
  load: Number((loadavg()[0] ?? 0).toFixed(1)),
}
if (values.json) console.log(JSON.stringify(figures))
else console.table([figures])
rmSync(folder, { recursive: true, force: true })
