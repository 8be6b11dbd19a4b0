import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { BUCKETS, featuresOf, type Learned, SHORTEST, scoreOf } from '../src/understanding/intent/net.ts'
import { read } from '../src/understanding/intent/tokens.ts'
import { understand } from '../src/understanding/intent.ts'

/**
 * Trains the last net under the rules (`data/lexicon/net.json`, docs/decisions/0013) on the labelled phrases: cries
 * (`panic`, `ask`) against the rest. `node scripts/train-intent-net.ts` writes it; `--check` writes nothing and prints how
 * a net that was trained on all sets but one does on that one.
 */
export function trainNet(): string {
  const { bias, weights } = rounded(learn(Object.values(sets()).flat()))
  const header = {
    about: ABOUT,
    trained: TRAINED,
    sets: Object.keys(SETS),
    seed: SEED,
    threshold: THRESHOLD,
    bias,
  }
  const fields = Object.entries(header).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`,
  )
  const lines = Array.from({ length: BUCKETS / 64 }, (_, row) =>
    weights.slice(row * 64, row * 64 + 64).join(','),
  )
  return `{\n${fields.join('\n')}\n  "weights": [\n${lines.join(',\n')}\n  ]\n}\n`
}

const ABOUT = 'The last net under the rules. Built by scripts/train-intent-net.ts; do not edit.'
/** The day on which the phrases were last changed or the threshold chosen. */
const TRAINED = '2026-11-22'
const SEED = 20261122
/** Above this many hundredths of a logit, likelier a cry than not, a message is asked about; `--check` prints what others would cost. */
const THRESHOLD = 0
const UNIT = 100

const ROUNDS = 30
const RATE = 0.5
const DECAY = 1e-4

/** The files of each set. The eleventh is not among them: it measures, and nothing has learned from it. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  first: ['panic', 'ask', 'proxy', 'sighting', 'question', 'close', 'other'],
  ...Object.fromEntries(
    ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(name => [
      name,
      [name],
    ]),
  ),
}

interface Example {
  readonly text: string
  readonly words: number
  readonly isCry: boolean
  readonly features: ReadonlySet<number>
}

function examplesOf(file: string): readonly Example[] {
  const path = new URL(`../test/understanding/intent-labelled/${file}.tsv`, import.meta.url)
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
  return lines.map(line => {
    const [intent = '', text = ''] = line.split('\t')
    const { tokens } = read(text)
    const isCry = intent === 'panic' || intent === 'ask'
    return { text, words: tokens.length, isCry, features: featuresOf(tokens) }
  })
}

function sets(): Readonly<Record<string, readonly Example[]>> {
  return Object.fromEntries(Object.entries(SETS).map(([name, files]) => [name, files.flatMap(examplesOf)]))
}

/** Numbers from 0 to 1 that look like chance and are the same on every run: a linear congruential generator. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle<T>(all: T[], next: () => number): void {
  for (let last = all.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1))
    const [one, two] = [all[last], all[other]]
    if (one !== undefined && two !== undefined) [all[last], all[other]] = [two, one]
  }
}

/** Logistic regression by Adagrad with decaying weights; cries and the rest count the same in sum. */
function learn(examples: readonly Example[]): Learned {
  const weights = new Float64Array(BUCKETS)
  const steps = new Float64Array(BUCKETS).fill(1e-8)
  let bias = 0
  let biasStep = 1e-8
  const cries = examples.filter(({ isCry }) => isCry).length
  const order = [...examples]
  const next = chance(SEED)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next)
    for (const { features, isCry } of order) {
      const share = examples.length / 2 / (isCry ? cries : examples.length - cries)
      const error = (1 / (1 + Math.exp(-scoreOf(features, { bias, weights }))) - Number(isCry)) * share
      const value = 1 / Math.sqrt(Math.max(features.size, 1))
      for (const bucket of features) {
        const weight = weights[bucket] ?? 0
        const slope = error * value + DECAY * weight
        const step = (steps[bucket] ?? 0) + slope * slope
        steps[bucket] = step
        weights[bucket] = weight - (RATE * slope) / Math.sqrt(step)
      }
      biasStep += error * error
      bias -= (RATE * error) / Math.sqrt(biasStep)
    }
  }
  return { bias, weights }
}

function rounded({ bias, weights }: Learned) {
  return {
    bias: Math.round(bias * UNIT),
    weights: Array.from(weights, weight => Math.round(weight * UNIT) || 0),
  }
}

/** True if the net is asked: the rules found nothing, or the net that is in use spoke already. */
function isLeft({ text, words }: Example): boolean {
  return words >= SHORTEST && ['other:nothing-heard', 'ask:net'].includes(understand(text).reason)
}

interface Judged extends Example {
  readonly name: string
  readonly score: number
}

function leaveOneOut(): readonly Judged[] {
  const all = sets()
  return Object.entries(all).flatMap(([name, left]) => {
    const others = Object.entries(all).flatMap(([other, examples]) => (other === name ? [] : examples))
    const net = rounded(learn(others))
    return left.map(example => ({ ...example, name, score: scoreOf(example.features, net) }))
  })
}

function tally(judged: readonly Judged[], threshold: number): string {
  const over = judged.filter(({ score }) => score > threshold).length
  return `${over}/${judged.length}`.padStart(10)
}

function check(): void {
  const judged = leaveOneOut()
  const left = judged.filter(isLeft)
  const cries = (all: readonly Judged[]) => all.filter(({ isCry }) => isCry)
  const rest = (all: readonly Judged[]) => all.filter(({ isCry }) => !isCry)
  console.log('over the threshold, each set scored by a net trained on the others')
  console.log('threshold   all cries  all others  cries that the rules leave  others that they leave')
  for (const threshold of [-50, 0, 25, 50, 75, 100, 150, 200]) {
    const groups = [cries(judged), rest(judged), cries(left), rest(left)]
    console.log(String(threshold).padStart(9), ...groups.map(group => tally(group, threshold)))
  }
  console.log(`set, at ${THRESHOLD}`)
  for (const name of Object.keys(SETS)) {
    const own = judged.filter(each => each.name === name)
    const groups = [cries(own), rest(own), cries(own).filter(isLeft), rest(own).filter(isLeft)]
    console.log(name.padStart(9), ...groups.map(group => tally(group, THRESHOLD)))
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  if (values.check) check()
  else writeFileSync(new URL('../data/lexicon/net.json', import.meta.url), trainNet())
}
