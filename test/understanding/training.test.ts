import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { trainModel } from '../../scripts/train.ts'

it('the model is, byte for byte, what its script learns', { timeout: 600_000 }, () => {
  const shipped = readFileSync(new URL('../../data/lexicon/model.json', import.meta.url), 'utf8')
  expect(trainModel() === shipped, 'data/lexicon/model.json: npm run train').toBe(true)
})
