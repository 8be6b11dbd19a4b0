import { expect, test } from 'vitest'
import { botsOnPage, type CaseResult, contractPage } from './table.ts'

const RESULTS: readonly CaseResult[] = [
  { bot: 'Paloma', group: 'inbound', title: 'a text arrives', state: 'passed' },
  {
    bot: 'Paloma',
    group: 'outbound',
    title: 'a pin is shown',
    state: 'skipped',
    reason: 'it cannot carry one',
  },
  { bot: 'Botella', group: 'inbound', title: 'a text arrives', state: 'failed' },
  { bot: 'Botella', group: 'outbound', title: 'a pin is shown', state: 'skipped' },
]

test('what failed, and what was left out for no reason, can never be read as kept', () => {
  const page = contractPage(RESULTS)
  expect(botsOnPage(page)).toEqual(['Botella', 'Paloma'])
  expect(page).toContain('| a text arrives | ✘ | ✔ |')
  expect(page).toContain('| a pin is shown | ✘ | — 1 |')
  expect(page).toContain('1. it cannot carry one')
})
