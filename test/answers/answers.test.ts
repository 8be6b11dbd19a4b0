import { describe, expect, test } from 'vitest'
import { askedQuestions, questionFigures } from '../../scripts/exam/questions.ts'
import { answerOf, ENTRIES, findAnswer } from '../../src/answers/answers.ts'
import { fold } from '../../src/understanding/intent/fold.ts'

const told = ENTRIES.filter(entry => entry.es !== undefined)

const wordsIn = (text: string): ReadonlySet<string> => new Set(fold(text).match(/[a-z0-9]+/g))

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = one.intersection(other).size
  return shared / (one.size + other.size - shared)
}

describe('the answers', () => {
  test('are eighty or more, each under a name of its own', () => {
    expect(ENTRIES.filter(one => one.es ?? one.page).length).toBeGreaterThanOrEqual(80)
    expect(new Set(ENTRIES.map(({ id }) => id)).size).toBe(ENTRIES.length)
  })

  test.each(told)('$id: is read in sixty words, in both languages, from a source of a day', entry => {
    for (const lines of [entry.es, entry.en]) {
      const count = (lines ?? [])
        .join(' ')
        .split(/\s+/)
        .filter(word => /[\p{L}\p{N}]/u.test(word)).length
      expect(count).toBeGreaterThan(3)
      expect(count).toBeLessThanOrEqual(60)
    }
    expect(entry.source).toMatch(/\w{4}/)
    expect(entry.date).toMatch(/^20\d\d-[01]\d-[0-3]\d$/)
    expect(answerOf(entry)?.kind).toBe('told')
  })

  test('that we do not have name who may', () => {
    const others = ENTRIES.filter(one => one.es === undefined && one.id !== 'elsewhere')
    for (const entry of others)
      expect(answerOf(entry), entry.id).toMatchObject({ kind: expect.stringMatching(/page|unknown/) })
  })
})

describe('of questions in words that nobody listed', () => {
  test('none stands, nearly, among the wordings of the answers', () => {
    const known = ENTRIES.flatMap(({ asked }) => asked).map(wordsIn)
    for (const { text } of askedQuestions()) {
      const asked = wordsIn(text)
      expect(Math.max(...known.map(one => jaccard(one, asked))), text).toBeLessThan(0.75)
    }
  })

  test.each([true, false])('(sealed: %s) most are answered right, hardly one wrongly', isSealed => {
    const { right, rightOrHonest, wrong } = questionFigures(isSealed)
    expect(right.of).toBeGreaterThanOrEqual(100)
    expect(right.hits / right.of).toBeGreaterThanOrEqual(0.8)
    expect(rightOrHonest.hits / rightOrHonest.of).toBeGreaterThanOrEqual(0.95)
    expect(wrong.hits / wrong.of).toBeLessThanOrEqual(0.01)
  })
})

test('every wording of an answer finds it, or none', () => {
  const all = ENTRIES.flatMap(({ id, asked }) => asked.map(text => ({ id, text })))
  const astray = all.filter(({ id, text }) => {
    const found = findAnswer(text)
    return found !== undefined && found.kind !== 'unknown' && found.id !== id
  })
  expect(astray).toEqual([])
})

test('a question takes less than two milliseconds', () => {
  const questions = askedQuestions()
  findAnswer('¿cómo busco a un detenido?')
  const started = performance.now()
  for (const { text } of questions) findAnswer(text)
  // Ten times as much as a machine at rest needs, and the tests share one.
  expect((performance.now() - started) / questions.length).toBeLessThan(2)
})

test('a flood of words is looked at no longer than a question', () => {
  const started = performance.now()
  findAnswer('fianza abogado '.repeat(50_000))
  expect(performance.now() - started).toBeLessThan(300)
})
