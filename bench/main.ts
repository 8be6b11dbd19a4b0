/**
 * `npm run bench` measures a raid against plain grammY, five times in turn, and prints the medians and their ratio, with the load of the
 * machine; `npm run bench -- PART …` runs one part with what stands behind it. Add `--json` for one line of JSON.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { loadavg } from 'node:os'

/** The parts, each a file of this folder, with what it measures. */
const PARTS: Readonly<Record<string, string>> = {
  raid: 'people with three relatives and one desk cry (--alerts, --window, --pace on|off, --persons)',
  plain: 'grammY that keeps nothing, to the same sink (--alerts)',
  start: 'until people are served, and what it holds in memory (--turns)',
  opening: 'opening a database of many people',
  store: 'what an alert costs the database',
  flood: 'what a flood costs a person who is registered',
  'busy-desk': 'how old the news is that a busy desk reads',
  broom: 'how long the caretaker holds up a cry',
  readers: 'how long a hostile text holds up everybody',
  places: 'how many places a second are looked up',
}

/** How often the comparison is made: the median of so many is told. */
const TURNS = 5

type Figures = Readonly<Record<string, number | string>>

const fileOf = (part: string): string => new URL(`./${part}.ts`, import.meta.url).pathname

function figures(part: string, args: readonly string[]): Figures {
  const printed = execFileSync(process.execPath, [fileOf(part), ...args, '--json'], { encoding: 'utf8' })
  return JSON.parse(printed) as Figures
}

function median(all: readonly Figures[], name: string): number {
  const sorted = all.map(one => Number(one[name])).toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function compare(isJson: boolean): void {
  const turns = Array.from({ length: TURNS }, () => ({
    plain: figures('plain', []),
    raid: figures('raid', ['--pace', 'off']),
  }))
  const raids = turns.map(({ raid }) => raid)
  const plains = turns.map(({ plain }) => plain)
  const last = median(raids, 'last_relative_s')
  const total = median(plains, 'total_s')
  const found = {
    turns: TURNS,
    last_relative_s: last,
    plain_total_s: total,
    ratio: Number((last / total).toFixed(2)),
    relatives_p50_ms: median(raids, 'relatives_p50_ms'),
    cpu_ms_per_alert: median(raids, 'cpu_ms_per_alert'),
    rss_mb: median(raids, 'rss_mb'),
    lost: Math.max(...raids.map(({ lost }) => Number(lost))),
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
  }
  if (isJson) {
    console.log(JSON.stringify(found))
    return
  }
  console.table(turns.map(({ plain, raid }) => ({ plain_s: plain.total_s, ...raid })))
  console.table([found])
}

const [part, ...rest] = process.argv.slice(2)
if (part === undefined || part === '--json') compare(part === '--json')
else if (part in PARTS) {
  const { status } = spawnSync(process.execPath, ['--expose-gc', fileOf(part), ...rest], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} else {
  console.error(`There is no part "${part}". The parts are:`)
  for (const [name, what] of Object.entries(PARTS)) console.error(`  ${name.padEnd(10)} ${what}`)
  process.exitCode = 1
}
