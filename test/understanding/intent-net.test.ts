import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { trainNet } from '../../scripts/train-intent-net.ts'
import { BUCKETS, featuresOf, ringsLikeACry, scoreOf } from '../../src/understanding/intent/net.ts'
import { read } from '../../src/understanding/intent/tokens.ts'
import { understand } from '../../src/understanding/intent.ts'

const shape = z.strictObject({
  about: z.string(),
  trained: z.iso.date(),
  sets: z.array(z.string()).min(1),
  seed: z.int(),
  threshold: z.int(),
  bias: z.int(),
  weights: z.array(z.int()).length(BUCKETS),
})

const shipped = readFileSync(new URL('../../data/lexicon/net.json', import.meta.url), 'utf8')

/** Cries in none of the labelled sets. Once a rule knows one of them, another belongs here. */
const UNKNOWN = [
  'me dijeron que ya no regreso a mi casa',
  'nos juntaron en el patio y no sabemos que sigue',
  'they put us all against the wall',
]

describe('the last net', () => {
  it('is, byte for byte, what its script learns from the labelled phrases', { timeout: 60_000 }, () => {
    expect(trainNet() === shipped, 'data/lexicon/net.json: run scripts/train-intent-net.ts').toBe(true)
    const net = shape.parse(JSON.parse(shipped))
    expect(net.sets).not.toContain('eleventh')
    expect(shipped.length).toBeLessThan(40_000)
  })

  it('scores a message by the mean of what its features weigh', () => {
    const { tokens } = read('agarraron a todos')
    const features = featuresOf(tokens)
    const weights = new Map([...features].map(bucket => [bucket, 10]))
    const all = Array.from({ length: BUCKETS }, (_, bucket) => weights.get(bucket) ?? 0)
    expect(scoreOf(features, { bias: -5, weights: all })).toBeCloseTo(10 * Math.sqrt(features.size) - 5)
    expect(scoreOf(new Set(), { bias: -5, weights: all })).toBe(-5)
  })

  it('hears a word by its sound', () => {
    expect(featuresOf(read('xqz vamoz').tokens)).toEqual(featuresOf(read('XQZ bamos').tokens))
  })

  it('asks, and never does more, about what has the ring of a cry and no rule knows', () => {
    const answers = UNKNOWN.map(text => understand(text))
    expect(answers).toEqual(UNKNOWN.map(() => ({ intent: 'ask', reason: 'ask:net' })))
  })

  it.each([
    'Maria Gutierrez Garcia',
    'me llamo Refugio Hernandez',
    '2345 w 47th st chicago',
    'mi numero es 312 555 0123',
    'voy manejando al rato te marco',
    'feliz cumpleaños comadre',
  ])('leaves "%s" alone', text => {
    expect(ringsLikeACry(read(text).tokens)).toBe(false)
    expect(understand(text).intent).toBe('other')
  })

  it('reads no more of a flood than its first words', () => {
    const flood = read('zxq '.repeat(500))
    expect(featuresOf(flood.tokens).size).toBeLessThan(10)
    const words = Array.from(
      { length: 400 },
      (_, at) => `zxq${String.fromCharCode(97 + (at % 26), 97 + at / 26)}`,
    )
    expect(featuresOf(read(words.join(' ')).tokens).size).toBeLessThan(300)
  })
})
