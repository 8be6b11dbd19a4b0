import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { readHouse } from './house/program.ts'
import { Compiling } from './mutations/compiling.ts'
import { TreeCopy, type Verdict } from './mutations/copy.ts'
import { type Fault, faultsOf } from './mutations/faults.ts'
import { FAR, TARGETS, type Target } from './mutations/targets.ts'
import { testsThrough, type Walked } from './mutations/walked.ts'

/**
 * Puts faults one by one into the files that decide who is told, in a copy of the tree, and prints which of them no
 * test of `npm test` sees. One run without a fault comes first: it tells which tests walk through which code, and only
 * those are asked. Called as `npm run mutations -- --count 60 --seed 1 --jobs 2 [--file delivery.ts]
 * [--walked /tmp/walked.jsonl] [--list]`: what the first run finds is kept there for another run on the same tree; `--list` only
 * says which faults they are.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    file: { type: 'string', default: '' },
    walked: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
})

/** The share of faults that must be seen, of 1. */
const ENOUGH = 0.95

/**
 * Another order for each seed, by the names of the items alone: a change in one file changes nothing of which faults of
 * the others are chosen, so that a list stays comparable from one revision to the next.
 */
function shuffled<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const placeOf = (item: Item) =>
    createHash('sha256')
      .update(`${values.seed} ${nameOf(item)}`)
      .digest('hex')
  return items
    .map(item => ({ item, at: placeOf(item) }))
    .sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1))
    .map(({ item }) => item)
}

const nameOfFault = ({ file, kind, was, text }: Fault) => `${file} ${kind} ${was} ${text}`

/**
 * As many faults of each file, and of each kind in it, as there are to be had: not most of them of the commonest kind.
 * Such as the compiler refuses are none: nobody could run them.
 */
function chosen(count: number): {
  readonly faults: readonly (readonly [Fault, Target])[]
  readonly refused: number
} {
  const house = readHouse()
  const compiling = new Compiling()
  const piles = TARGETS.filter(({ file }) => file.includes(values.file)).map(target => {
    const kinds = Map.groupBy(shuffled(faultsOf(target.file, house), nameOfFault), ({ kind }) => kind)
    return { target, kinds: [...kinds.values()] }
  })
  const taken: (readonly [Fault, Target])[] = []
  let refused = 0
  for (
    let round = 0;
    taken.length < count && piles.some(({ kinds }) => kinds.some(pile => pile.length > 0));
    round += 1
  ) {
    // Another order in each round, so that few faults are not all of the files that stand first.
    for (const { target, kinds } of shuffled(piles, ({ target }) => `${round} ${target.file}`)) {
      const left = kinds.filter(pile => pile.length > 0)
      const fault = left[round % Math.max(left.length, 1)]?.pop()
      if (fault === undefined || taken.length >= count) continue
      if (compiling.takes(fault)) taken.push([fault, target])
      else refused += 1
    }
  }
  return { faults: taken, refused }
}

const { faults, refused } = chosen(Number(values.count))
if (values.list) {
  for (const [{ file, line, kind, was, text }] of faults)
    console.log(`${file}:${line}: ${kind}: ${was} → ${text}`.replaceAll(/\s+/g, ' '))
  process.exit()
}
const survivors: string[] = []
/** For each file the tests that have seen a fault in it: they are the likeliest to see the next. */
const seenBy = new Map<string, Set<string>>()
/** Which tests pass without any fault: each is asked once, when it has first seen one. */
const sound = new Map<string, Promise<boolean>>()
const unsound = new Set<string>()
let next = 0
let told = 0

async function work(copy: TreeCopy): Promise<void> {
  for (let mine = faults[next++]; mine !== undefined; mine = faults[next++]) {
    const [fault, target] = mine
    const from = performance.now()
    const verdict = await judged(copy, fault, target)
    tell(fault, verdict, Math.round((performance.now() - from) / 1_000))
  }
}

async function judged(copy: TreeCopy, fault: Fault, { near }: Target): Promise<Verdict> {
  const learned = seenBy.get(fault.file) ?? new Set()
  seenBy.set(fault.file, learned)
  const asked: string[] = []
  for (const tests of groupsFor(fault, [...near, ...learned])) {
    for (;;) {
      const fresh = tests.filter(test => !asked.includes(test) && !unsound.has(test))
      if (fresh.length === 0) break
      const verdict = await copy.judge(fault, fresh, [...asked, ...unsound])
      if (!verdict.caught) {
        asked.push(...fresh)
        break
      }
      if (verdict.in === undefined) return verdict
      if (await passesUnharmed(copy, verdict.in)) {
        if (!near.includes(verdict.in)) learned.add(verdict.in)
        return verdict
      }
      // It is asked no more, and what it said of this fault counts for nothing.
      unsound.add(verdict.in)
      console.log(`without any fault this fails, and is not asked: ${verdict.in} ${verdict.by}`)
    }
  }
  return { caught: false }
}

/** How many milliseconds of tests are asked at first, of those that walk through a fault: most are seen by then. */
const FIRST = 10_000

/** The tests to ask about a fault, one group after another; the likeliest first, then the quick ones. */
function groupsFor(fault: Fault, likely: readonly string[]): readonly (readonly string[])[] {
  const through = testsThrough(fault, walked)
  if (through === undefined) return [likely, ...FAR]
  const isLikely = (test: string) => likely.some(place => test === place || test.startsWith(`${place}/`))
  let spent = 0
  const quick = through.filter(({ milliseconds }) => {
    spent += milliseconds
    return spent <= FIRST
  })
  const names = (tests: readonly Walked[]) => tests.map(({ test }) => test)
  return [names(through.filter(({ test }) => isLikely(test))), names(quick), names(through)]
}

/** A test that fails without any fault sees nothing. */
function passesUnharmed(copy: TreeCopy, test: string): Promise<boolean> {
  const known = sound.get(test)
  if (known !== undefined) return known
  const asking = copy.run([test]).then(({ caught }) => !caught)
  sound.set(test, asking)
  return asking
}

function tell({ file, line, kind, was, text }: Fault, verdict: Verdict, seconds: number): void {
  told += 1
  const named = `${file}:${line}: ${kind}: ${short(was)} → ${short(text)}`
  if (!verdict.caught) survivors.push(named)
  const head = `[${told}/${faults.length}] ${verdict.caught ? 'caught  ' : 'SURVIVED'} ${named} (${seconds} s)`
  console.log(verdict.caught ? `${head}\n    by ${verdict.in ?? ''} ${verdict.by}` : head)
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

const began = performance.now()
// All at once, before anything else takes time: the faults are of the tree as it stands now.
const copies = Array.from({ length: Number(values.jobs) }, () => new TreeCopy())
let walked: readonly Walked[] = []
try {
  walked = (await copies[0]?.walk(FAR.flat(), copies.length, values.walked)) ?? []
  console.log(`${refused} more faults are refused by the compiler; ${walked.length} files of tests watched`)
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
