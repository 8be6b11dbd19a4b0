import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { examTexts } from '../../scripts/exam/phrases.ts'
import { labelledPhrases } from '../../scripts/lexicon/labelled.ts'
import { nearest } from '../../scripts/lexicon/near.ts'
import { digestOf, trainingData } from '../../scripts/lexicon/training-data.ts'
import { featuresOf } from '../../src/understanding/intent/features.ts'
import { CLASSES, likelihoodsOf } from '../../src/understanding/intent/model.ts'
import { type Bearing, raised } from '../../src/understanding/intent/raise.ts'
import { read } from '../../src/understanding/intent/tokens.ts'
import type { Understanding } from '../../src/understanding/intent/understanding.ts'
import { understand } from '../../src/understanding/intent.ts'

const shape = z.strictObject({
  about: z.string(),
  phrases: z.int().positive(),
  digest: z.string().length(64),
  classes: z.array(z.string()).length(CLASSES.length),
  buckets: z.int(),
  unit: z.number().positive(),
  biases: z.array(z.number()).length(CLASSES.length),
  weights: z.base64(),
})

const shipped = readFileSync(new URL('../../data/lexicon/model.json', import.meta.url), 'utf8')
const data = trainingData()

describe('the model that is shipped', () => {
  it('was trained on the phrases and grammars as they are: npm run train', () => {
    const model = shape.parse(JSON.parse(shipped))
    expect(model.digest).toBe(digestOf(data))
    expect(shipped.length).toBeLessThan(1_000_000)
  })

  it('has learned from no phrase that measures it, nor from one that is nearly equal', () => {
    const learned = nearest(data.map(({ text }) => text))
    const measuring = [
      ...examTexts(),
      ...labelledPhrases('development', 'development').map(({ text }) => text),
    ]
    const isExam = new Set(examTexts())
    expect(measuring.filter(text => isExam.has(text) && learned(text) !== undefined)).toEqual([])
    expect(measuring.length).toBeGreaterThan(1_000)
  })

  it('takes less than 2 ms of processor time a message', () => {
    const texts = examTexts().slice(0, 500)
    for (const text of texts) understand(text)
    const before = process.cpuUsage()
    for (const text of texts) understand(text)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1_000 / texts.length).toBeLessThan(2)
  })
})

describe('the likelihoods of a message', () => {
  it('are the softmax of the mean weights of its features', () => {
    const features = featuresOf(read('agarraron a todos').tokens, 1024)
    const weights = new Int8Array(1024 * CLASSES.length)
    for (const bucket of features) weights[bucket] = 10
    const even = likelihoodsOf(features, {
      biases: [0, 0, 0, 0, 0],
      weights: new Int8Array(),
      unit: 1,
      buckets: 1024,
    })
    expect(even.panic).toBeCloseTo(0.2)
    const { panic, calm } = likelihoodsOf(features, {
      biases: [0, 0, 0, 0, 0],
      weights,
      unit: 0.1,
      buckets: 1024,
    })
    expect(panic / calm).toBeCloseTo(Math.exp(Math.sqrt(features.length)))
  })

  it('hears a word by its sound, and reads no more of a flood than its first words', () => {
    expect(featuresOf(read('xqz vamoz').tokens, 4096)).toEqual(featuresOf(read('XQZ bamos').tokens, 4096))
    expect(featuresOf(read('zxq '.repeat(500)).tokens, 4096).length).toBeLessThan(40)
  })
})

describe('the model', () => {
  const sure = (kind: (typeof CLASSES)[number]) => ({
    panic: 0,
    ask: 0,
    proxy: 0,
    close: 0,
    calm: 0,
    [kind]: 1,
  })
  const judged = (intent: Understanding['intent']): Understanding => ({ intent, reason: `${intent}:test` })
  const bearings: readonly Bearing[] = ['near', 'open', 'elsewhere', 'idiom']

  it('takes nothing back and ends nothing, however sure it is', () => {
    for (const bearing of bearings)
      for (const kind of CLASSES) {
        expect(raised(judged('panic'), sure(kind), bearing, 5).intent).toBe('panic')
        expect(raised(judged('proxy'), sure(kind), bearing, 5).intent).toBe('proxy')
        expect(['ask', 'panic']).toContain(raised(judged('ask'), sure(kind), bearing, 5).intent)
        for (const calm of ['other', 'question', 'sighting'] as const)
          expect(raised(judged(calm), sure(kind), bearing, 5).intent).not.toBe('close')
      }
  })

  it('raises what is calm to a question, a report or an alert, and a question to an alert', () => {
    expect(raised(judged('other'), sure('ask'), 'open', 5).intent).toBe('ask')
    expect(raised(judged('other'), sure('proxy'), 'open', 5).intent).toBe('proxy')
    expect(raised(judged('question'), sure('panic'), 'elsewhere', 5).intent).toBe('panic')
    expect(raised(judged('ask'), sure('panic'), 'open', 5).intent).toBe('panic')
    expect(raised(judged('other'), sure('calm'), 'near', 5).intent).toBe('other')
    expect(raised(judged('other'), sure('panic'), 'idiom', 5).intent).toBe('ask')
  })

  it.each([
    'Maria Gutierrez Garcia',
    'me llamo Refugio Hernandez',
    '2345 w 47th st chicago',
    'mi numero es 312 555 0123',
  ])('leaves "%s" alone', text => {
    expect(understand(text).intent).toBe('other')
  })
})
