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

/** The tool that is missing for a fault, in words; looking for it may itself go wrong, which is no end of the run. */
function lackOf(one: FaultCase): string | undefined {
  try {
    return one.lacks?.()
  } catch (thrown) {
    return `something that could not be looked for: ${wordsOf(thrown)}`
  }
}

const wordsOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : 'failed')

const wanted = process.argv.slice(2)
const chosen = [...SYSCALL_CASES, ...CLOCK_CASES, ...DISK_CASES, ...NETWORK_CASES, ...MACHINE_CASES]
  .filter(({ name }) => wanted.length === 0 || wanted.some(word => name.includes(word)))
  .map(one => ({ one, lacks: lackOf(one) }))
const cases = chosen.flatMap(({ one, lacks }) => (lacks === undefined ? [one] : []))
const rows = new Map<string, Row>()
const scenes = new Set<Scene>()
/** How a row that is under way is ended by what went wrong beside it, where nothing waits for it. */
const underWay = new Set<(thrown: unknown) => void>()

function print(): boolean {
  const all = cases.map(
    ({ name }) => rows.get(name) ?? { fault: name, lost: '?', untold: '?', 'told within': 'not reached' },
  )
  const wide = Math.max('fault'.length, ...all.map(({ fault }) => fault.length))
  console.log(
    `| ${'fault'.padEnd(wide)} | lost | untold | told within |\n|${'-'.repeat(wide + 2)}|---|---|---|`,
  )
  for (const row of all)
    console.log(`| ${row.fault.padEnd(wide)} | ${row.lost} | ${row.untold} | ${row['told within']} |`)
  for (const { one, lacks } of chosen)
    if (lacks !== undefined) console.log(`skipped: ${one.name}: it needs ${lacks}`)
  return all.every(({ lost, untold }) => lost === 0 && untold === 0)
}

/** Does one fault; whatever goes wrong in it or beside it ends its row alone, and leaves nothing of it behind. */
async function play(one: FaultCase): Promise<Row> {
  const failed = (why: string): Row => ({ fault: one.name, lost: '?', untold: '?', 'told within': why })
  const beside = Promise.withResolvers<never>()
  beside.promise.catch(() => {})
  underWay.add(beside.reject)
  let scene: Scene | undefined
  let row: Row
  try {
    scene = await Scene.of(one.people ?? 12)
    scenes.add(scene)
    const counts = await Promise.race([counted(one, scene), beside.promise])
    const within = counts.within === undefined ? 'not all' : `${counts.within.toFixed(1)} s`
    row = { fault: one.name, lost: counts.lost, untold: counts.untold, 'told within': within }
  } catch (thrown) {
    row = failed(wordsOf(thrown))
  }
  underWay.delete(beside.reject)
  const left = (await scene?.clear()) ?? []
  if (scene) scenes.delete(scene)
  return left.length === 0 ? row : failed([row['told within'], 'left behind', ...left].join(': '))
}

async function counted(one: FaultCase, scene: Scene): Promise<Counts> {
  await one.run(scene)
  return await scene.counts()
}

/** Ends the run before its time, with the processes, the mounts and the files of whatever is under way. */
async function endAll(why: string): Promise<never> {
  print()
  console.log(why)
  await Promise.all([...scenes].map(scene => scene.clear()))
  process.exit(1)
}

// Whose it is cannot be told: every row that is under way is in doubt, and is done again by its name.
process.on('unhandledRejection', thrown => {
  for (const end of underWay) end(new Error(`something failed beside it: ${wordsOf(thrown)}`))
})
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void endAll(`ended by ${signal}`))
// It always ends, whatever hangs.
setTimeout(() => void endAll(`ended after ${LIMIT / 60_000} minutes`), LIMIT).unref()

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
