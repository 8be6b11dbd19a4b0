import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseState } from '../../src/flows/questions.ts'
import { IDLE } from '../../src/flows/state.ts'

test.each([
  undefined,
  null,
  '',
  7,
  [],
  { at: 'name' },
  { version: 2, at: 'name', occasion: 'register' },
  { version: 0 },
  { version: 1, at: 'gone' },
])('%j is idle', stored => {
  expect(parseState(stored)).toEqual(IDLE)
})

test('what lacks a part goes back to the question that gives it', () => {
  expect(parseState({ version: 1, at: 'place-confirm', occasion: 'register' })).toEqual({
    version: 1,
    at: 'place',
    occasion: 'register',
    missed: 0,
  })
  expect(parseState({ version: 1, at: 'contact-name', occasion: 'register', phone: 7 })).toEqual({
    version: 1,
    at: 'contact',
    occasion: 'register',
  })
})

test('a state that was read reads the same again, whatever was stored', () => {
  const stored = fc.oneof(
    fc.anything(),
    fc.record(
      {
        version: fc.constantFrom(1, 2),
        at: fc.constantFrom(
          'idle',
          'consent',
          'name',
          'place',
          'place-confirm',
          'contact',
          'contact-name',
          'drill',
          'erase',
        ),
        occasion: fc.constantFrom('register', 'menu', 3),
        missed: fc.anything(),
        consulate: fc.anything(),
        phone: fc.anything(),
        language: fc.anything(),
      },
      { requiredKeys: ['version', 'at'] },
    ),
  )
  fc.assert(
    fc.property(stored, value => {
      const state = parseState(value)
      expect(parseState(JSON.parse(JSON.stringify(state)))).toEqual(state)
    }),
  )
})
