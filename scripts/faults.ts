import type { FaultCase } from './faults/cases.ts'
import { CLOCK_CASES } from './faults/clock.ts'
import { DISK_CASES } from './faults/disk.ts'
import { MACHINE_CASES } from './faults/machine.ts'
import { NETWORK_CASES } from './faults/network.ts'
import { type Counts, Scene } from './faults/scene.ts'
import { SYSCALL_CASES } from './faults/syscalls.ts'

/**
 * Does one fault after another to the real service and prints what people's phones show of it: `npm run faults`, or with words
 * after it those whose name holds one of them. Ends with 1 if anybody was lost or not told.
 */
const LIMIT = 20 * 60_000
const AT_ONCE = 3

interface Row {
  readonly fault: string
  readonly lost: number | string
  readonly untold: number | string
  readonly 'told within': string
}

const wanted = process.argv.slice(2)
const chosen = [...SYSCALL_CASES, ...CLOCK_CASES, ...DISK_CASES, ...NETWORK_CASES, ...MACHINE_CASES]
  .filter(({ name }) => wanted.length === 0 || wanted.some(word => name.includes(word)))
  .map(one => ({ one, lacks: one.lacks?.() }))
const cases = chosen.flatMap(({ one, lacks }) => (lacks === undefined ? [one] : []))
const rows = new Map<string, Row>()
const scenes = new Set<Scene>()

function print(): boolean {
  const all = cases.map(
    ({ name }) => rows.get(name) ?? { fault: name, lost: '?', untold: '?', 'told within': 'not reached' },
  )
  const wide = Math.max(...all.map(({ fault }) => fault.length))
  console.log(
    `| ${'fault'.padEnd(wide)} | lost | untold | told within |\n|${'-'.repeat(wide + 2)}|---|---|---|`,
  )
  for (const row of all)
    console.log(`| ${row.fault.padEnd(wide)} | ${row.lost} | ${row.untold} | ${row['told within']} |`)
  for (const { one, lacks } of chosen)
    if (lacks !== undefined) console.log(`skipped: ${one.name}: it needs ${lacks}`)
  return all.every(({ lost, untold }) => lost === 0 && untold === 0)
}

async function play(one: FaultCase): Promise<Row> {
  const row = (counts: Pick<Counts, 'lost' | 'untold'>, within: string): Row => ({
    fault: one.name,
    lost: counts.lost,
    untold: counts.untold,
    'told within': within,
  })
  const scene = await Scene.of(one.people ?? 12)
  scenes.add(scene)
  try {
    await one.run(scene)
    const counts = await scene.counts()
    return row(counts, counts.within === undefined ? 'not all' : `${counts.within.toFixed(1)} s`)
  } catch (thrown) {
    return {
      fault: one.name,
      lost: '?',
      untold: '?',
      'told within': thrown instanceof Error ? thrown.message : 'failed',
    }
  } finally {
    await scene.clear()
    scenes.delete(scene)
  }
}

// It always ends, whatever hangs: with the processes that it began.
setTimeout(async () => {
  print()
  console.log(`ended after ${LIMIT / 60_000} minutes`)
  await Promise.all([...scenes].map(scene => scene.clear()))
  process.exit(1)
}, LIMIT).unref()

const waiting = [...cases]
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const row = await play(one)
      rows.set(one.name, row)
      console.error(`${row.fault}: lost ${row.lost}, untold ${row.untold}, ${row['told within']}`)
    }
  }),
)
process.exit(print() ? 0 : 1)
