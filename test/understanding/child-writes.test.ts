import { expect, test } from 'vitest'
import { childWrites } from '../../src/understanding/told-of-taken.ts'

test.each([
  ['se llevaron a mi mamá y estoy solo con mi hermanito, tengo 12', 'alone'],
  ['tengo 12 años y estoy sola', 'alone'],
  ['agarraron a mi papá, soy menor de edad', 'child'],
  ['tengo 12 años viviendo aquí y se llevaron a mi esposo', undefined],
  ['tengo 3 hijos y se llevaron a mi esposo', undefined],
  ['tengo 34 y estoy sola', undefined],
  ['se llevaron a mi hijo, tiene 12 años y está solo', undefined],
  ["they took my mom, i'm 12 and im alone", 'alone'],
])('reads in %j whether a child writes', (text, who) => {
  expect(childWrites(text)).toBe(who)
})
