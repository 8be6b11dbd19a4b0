import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { buildNeighbours } from '../../scripts/build-neighbours.ts'

it('ships exactly the land around the country that its source gives', () => {
  const shipped = readFileSync(new URL('../../data/neighbours.json', import.meta.url), 'utf8')
  expect(shipped === buildNeighbours()).toBe(true)
})
