import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textParts } from '../../../src/domain/messaging/text-parts.ts'

describe('a text is cut', () => {
  test('not at all if it fits', () => {
    expect(textParts('  Hola.  ', 9)).toEqual(['  Hola.  '])
    expect(textParts('', 9)).toEqual([''])
  })

  test.each([
    ['between paragraphs first', 'Uno. Dos.\n\nTres cuatro.', 16, ['Uno. Dos.', 'Tres cuatro.']],
    ['then between lines', 'Uno. Dos.\nTres cuatro.', 16, ['Uno. Dos.', 'Tres cuatro.']],
    ['then between sentences', 'Uno dos. Tres cuatro.', 16, ['Uno dos.', 'Tres cuatro.']],
    ['also behind a closing quote', '«¿Uno dos?» Tres cuatro.', 20, ['«¿Uno dos?»', 'Tres cuatro.']],
    ['then between words', 'uno dos tres cuatro', 13, ['uno dos tres', 'cuatro']],
    ['and only then inside a word', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ])('%s', (_, text, limit, parts) => {
    expect(textParts(text, limit)).toEqual(parts)
  })

  test('never inside an emoji', () => {
    expect(textParts('ab🙂🙂', 3)).toEqual(['ab', '🙂', '🙂'])
  })

  test('where the seam lies right behind a full part', () => {
    expect(textParts('abcd efgh', 4)).toEqual(['abcd', 'efgh'])
  })
})

test('no part is too long, and nothing but white space is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.integer({ min: 2, max: 40 }),
      (text, limit) => {
        const parts = textParts(text, limit)
        expect(parts.every(part => part.length <= limit)).toBe(true)
        const squeezed = (whole: string) => whole.replaceAll(/\s/g, '')
        expect(squeezed(parts.join(''))).toBe(squeezed(text))
      },
    ),
  )
})
