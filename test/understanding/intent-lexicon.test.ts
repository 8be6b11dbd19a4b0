import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { frames, MEANINGS, taggedWords } from '../../src/understanding/intent/lexicon.ts'

const word = z.string().regex(/^[\p{L}\p{M}\p{N}-]+$/u, 'one word, without spaces')
const words = z.record(z.string().regex(/^[a-z-]+$/), z.array(word))
const byNumber = z.strictObject({ singular: z.array(word), plural: z.array(word) })
const verbs = z.strictObject({
  regular: z.record(z.string().regex(/(ar|er|ir)$/), z.array(z.string()).min(1)),
  irregular: z.array(
    z.strictObject({
      classes: z.array(z.string()).min(1),
      past: byNumber,
      present: byNumber,
      participle: z.array(word),
      gerund: z.array(word),
      infinitive: z.array(word),
      unreal: z.array(word),
      self: z.array(word).optional(),
    }),
  ),
})
const element = String.raw`(?:\.\.\.|\^|\$|!?(?:[@\p{L}][\p{L}\p{N}.-]*|\d+|\*|#)(?:\|(?:[@\p{L}][\p{L}\p{N}.-]*|\d+|\*|#))*\??)`
const pattern = z
  .string()
  .regex(new RegExp(`^${element}(?: ${element})*$`, 'u'), 'elements apart by one space')
const frameTable = z.partialRecord(
  z.enum(MEANINGS),
  z.record(z.string().regex(/^[a-z-]+$/), z.array(pattern).min(1)),
)
const evidence = z.strictObject({
  enough: z.int().positive(),
  weights: z.record(z.string(), z.int().positive()),
})
const spellings = z.record(z.string(), z.array(word))
const signs = z.strictObject({
  cry: z.array(z.string()),
  alarm: z.array(z.string()),
  clinging: z.array(word),
})

function lexicon(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/lexicon/${path}`, import.meta.url), 'utf8'))
}

describe('the lexicon', () => {
  it.each([
    ['es/words.json', words],
    ['en/words.json', words],
    ['es/verbs.json', verbs],
    ['es/frames.json', frameTable],
    ['en/frames.json', frameTable],
    ['es/spellings.json', spellings],
    ['signs.json', signs],
    ['neighbours.json', z.array(word)],
    ['evidence.json', evidence],
  ])('%s has the shape that is read', (path, schema) => {
    expect(z.prettifyError(schema.safeParse(lexicon(path)).error ?? new z.ZodError([]))).toBe('')
  })

  it('gives every tag that a frame asks for to some word', () => {
    const given = new Set([...taggedWords().values()].flatMap(tags => [...tags]))
    const made = ['year', 'shortyear', 'gerund-like', 'unknown', 'digits']
    const asked = frames().flatMap(({ pattern: text }) => text.match(/@[a-z.-]+/g) ?? [])
    expect(
      [...new Set(asked)].filter(tag => !given.has(tag.slice(1)) && !made.includes(tag.slice(1))),
    ).toEqual([])
  })

  it('weighs only kinds of words that exist', () => {
    const given = new Set([...taggedWords().values()].flat())
    const { weights } = evidence.parse(lexicon('evidence.json'))
    expect(Object.keys(weights).filter(kind => !given.has(kind))).toEqual([])
  })

  it('opens every frame with a word or a tag, so that it can be found', () => {
    const blind = frames().filter(({ pattern: text }) => /^(?:\^ )?(?:\.\.\.|\$|\*|!)/.test(text))
    expect(blind).toEqual([])
  })
})
