import { expect, test } from 'vitest'
import { Turns } from '../../../src/store/sqlite/turns.ts'

/** The things `a1`, `a2`, … of a line named by their letter. */
function waiting(...things: readonly string[]): Turns<string> {
  const turns = new Turns<string>()
  for (const thing of things) turns.push(thing.slice(0, 1), thing)
  return turns
}

test('the first of each line goes before the second of any', () => {
  expect(waiting('a1', 'a2', 'a3', 'b1', 'c1', 'c2').take(10)).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3'])
})

test('whoever came last goes next where there was not room for all', () => {
  const turns = waiting('a1', 'a2', 'a3', 'a4', 'b1', 'c1')
  expect(turns.take(2)).toEqual(['a1', 'b1'])
  turns.push('b', 'b2')
  expect(turns.take(2)).toEqual(['c1', 'a2'])
  expect(turns.size).toBe(3)
  expect(turns.take(9)).toEqual(['b2', 'a3', 'a4'])
  expect(turns.take(9)).toEqual([])
})
