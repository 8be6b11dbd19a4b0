import { parseArgs } from 'node:util'
import { seeded } from '../src/platform/seeded.ts'
import { readHouse } from './house/program.ts'
import { TreeCopy, type Verdict } from './mutations/copy.ts'
import { type Fault, faultsOf } from './mutations/faults.ts'
import { FAR, TARGETS, type Target } from './mutations/targets.ts'

/**
 * Puts faults one by one into the files that decide who is told, in a copy of the tree, and prints which of them no
 * test of `npm test` sees. Called as `npm run mutations -- --count 60 --seed 1 --jobs 2 [--file delivery.ts]`.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    file: { type: 'string', default: '' },
  },
})

/** The share of faults that must be seen, of 1. */
const ENOUGH = 0.95

const random = seeded(Number(values.seed))

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map(item => ({ item, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item)
}

/** As many faults of each file, and of each kind in it, as there are to be had: not most of them of the commonest kind. */
function chosen(count: number): readonly (readonly [Fault, Target])[] {
  const house = readHouse()
  const piles = TARGETS.filter(({ file }) => file.includes(values.file)).map(target => {
    const kinds = Map.groupBy(shuffled(faultsOf(target.file, house)), ({ kind }) => kind)
    return { target, kinds: [...kinds.values()] }
  })
  const taken: (readonly [Fault, Target])[] = []
  for (
    let round = 0;
    taken.length < count && piles.some(({ kinds }) => kinds.some(pile => pile.length > 0));
    round += 1
  ) {
    for (const { target, kinds } of piles) {
      const left = kinds.filter(pile => pile.length > 0)
      const fault = left[round % Math.max(left.length, 1)]?.pop()
      if (fault !== undefined && taken.length < count) taken.push([fault, target])
    }
  }
  return taken
}

const faults = chosen(Number(values.count))
const survivors: string[] = []
let next = 0

async function work(copy: TreeCopy): Promise<void> {
  for (let mine = faults[next++]; mine !== undefined; mine = faults[next++]) {
    const [fault, { near }] = mine
    const first = await copy.judge(fault, near)
    const verdict = first.caught ? first : await copy.judge(fault, FAR)
    tell(fault, verdict)
  }
}

function tell({ file, line, kind, text }: Fault, verdict: Verdict): void {
  const named = `${file}:${line}: ${kind}: ${text.replaceAll(/\s+/g, ' ').slice(0, 60)}`
  if (!verdict.caught) survivors.push(named)
  console.log(verdict.caught ? `caught    ${named}\n          by ${verdict.by}` : `SURVIVED  ${named}`)
}

const began = performance.now()
// All at once, before anything else takes time: the faults are of the tree as it stands now.
const copies = Array.from({ length: Number(values.jobs) }, () => new TreeCopy())
try {
  const unharmed = await copies[0]?.run(FAR)
  if (unharmed?.caught === true) throw new Error(`without any fault this fails: ${unharmed.by}`)
  await Promise.all(copies.map(work))
} finally {
  for (const copy of copies) copy.remove()
}
const seen = faults.length - survivors.length
const share = ((100 * seen) / faults.length).toFixed(1)
console.log(`\n${faults.length} faults, ${seen} seen by a test (${share} %), seed ${values.seed}`)
console.log(`in ${Math.round((performance.now() - began) / 1_000)} s; survivors:`)
for (const survivor of survivors.sort((one, other) => one.localeCompare(other, 'en')))
  console.log(`  ${survivor}`)
process.exitCode = seen >= ENOUGH * faults.length ? 0 : 1
