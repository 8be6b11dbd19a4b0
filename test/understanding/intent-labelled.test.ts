import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/understanding/intent.ts'

interface Labelled {
  readonly intent: string
  readonly text: string
}

interface Score {
  readonly phrases: number
  readonly cries: number
  readonly heard: number
  readonly harmless: number
  readonly alarms: number
  readonly exact: number
}

const FIRST = ['panic', 'ask', 'proxy', 'sighting', 'question', 'close', 'other']

/** Written later, each before it was measured; what they measured at first sight is told in docs/intent.md. */
const LATER = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** The net has not learned from it, and the rules but one cause (`seen-near`): it tells how new wordings fare. */
const UNLEARNED = labelled('eleventh')

/** One tenth of what was written by scene, hard ones above all; the model has not learned from it, its thresholds were chosen by it. */
const HELD_OUT = labelled('held-out')

/** Written by another hand, who drew the line between the milder classes (question, close, other) elsewhere. */
const OTHER_HAND = new Set(['seventh', 'eighth', 'ninth', 'tenth'])

function labelled(name: string): readonly Labelled[] {
  const file = new URL(`./intent-labelled/${name}.tsv`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const [intent = '', text = ''] = line.split('\t')
      return { intent, text }
    })
}

/** One third of the phrases, chosen by their hash alone, was kept unseen while the first rules were written. */
function isUnseen({ text }: Labelled): boolean {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % 3 === 0
}

const isCry = (intent: string) => intent === 'panic' || intent === 'ask'

function score(phrases: readonly Labelled[]): Score {
  const answers = phrases.map(({ intent, text }) => ({ wanted: intent, got: understand(text).intent }))
  const cries = answers.filter(({ wanted }) => isCry(wanted))
  const harmless = answers.filter(({ wanted }) => !isCry(wanted))
  return {
    phrases: answers.length,
    cries: cries.length,
    heard: cries.filter(({ got }) => isCry(got)).length,
    harmless: harmless.length,
    alarms: harmless.filter(({ got }) => got === 'panic').length,
    exact: answers.filter(({ wanted, got }) => wanted === got).length,
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '   –  ' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`
}

function line(name: string, { phrases, cries, heard, harmless, alarms, exact }: Score): string {
  return `${name.padEnd(22)}${String(phrases).padStart(5)} phrases   cries heard ${percent(heard, cries)} (${heard}/${cries})   harmless taken for panic ${percent(alarms, harmless)} (${alarms}/${harmless})   exact class ${percent(exact, phrases)}`
}

const first = FIRST.flatMap(labelled)
const sets: Readonly<Record<string, readonly Labelled[]>> = {
  'first, tuned on': first.filter(phrase => !isUnseen(phrase)),
  'first, unseen third': first.filter(isUnseen),
  ...Object.fromEntries(LATER.map(name => [name, labelled(name)])),
}

describe('the labelled phrases', () => {
  it('are many, each with one label', () => {
    const labels = Map.groupBy([...Object.values(sets).flat(), ...UNLEARNED, ...HELD_OUT], ({ text }) => text)
    for (const [text, all] of labels) expect(new Set(all.map(({ intent }) => intent)).size, text).toBe(1)
    expect(first.filter(({ intent }) => isCry(intent)).length).toBeGreaterThan(250)
    expect(first.filter(({ intent }) => !isCry(intent)).length).toBeGreaterThan(300)
  })

  it.each(Object.entries(sets))(
    '%s: 95 of 100 cries are heard, at most 1 of 100 others is a panic',
    (name, phrases) => {
      const result = score(phrases)
      console.log(line(name, result))
      expect(result.heard / Math.max(result.cries, 1)).toBeGreaterThanOrEqual(0.95)
      expect(result.alarms / Math.max(result.harmless, 1)).toBeLessThanOrEqual(0.01)
      expect(result.exact / result.phrases).toBeGreaterThanOrEqual(OTHER_HAND.has(name) ? 0.8 : 0.85)
    },
  )

  it('that the net has not learned from are heard no worse than when they were first measured', () => {
    const result = score(UNLEARNED)
    console.log(line('eleventh, not in net', result))
    expect(result.heard / result.cries).toBeGreaterThanOrEqual(0.9)
    expect(result.alarms).toBeLessThanOrEqual(1)
  })

  it('that were held out are heard no worse than when they were first measured', () => {
    const result = score(HELD_OUT)
    console.log(line('held out', result))
    expect(result.heard / result.cries).toBeGreaterThanOrEqual(0.85)
    expect(result.alarms / result.harmless).toBeLessThanOrEqual(0.05)
  })
})
