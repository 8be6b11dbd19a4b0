import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LISTENERS } from '../../src/flows/listeners.ts'
import { QUESTIONS } from '../../src/flows/questions.ts'

const page = readFileSync(new URL('../../docs/conversations.md', import.meta.url), 'utf8')

/** The first cells of the table that has `heading` as the heading of its first column. */
function firstCells(heading: string): readonly string[] {
  const [, rows = ''] = page.split(new RegExp(`\\n\\| ${heading} \\|[^\\n]*\\n\\|---\\|---\\|\\n`))
  return rows
    .split('\n')
    .slice(
      0,
      rows.split('\n').findIndex(line => !line.startsWith('|')),
    )
    .map(line => line.split('|')[1]?.trim() ?? '')
}

test('the page names the listeners in the order in which they are asked', () => {
  expect(firstCells('listener')).toEqual(LISTENERS.map(({ name }) => name))
})

test('the page names every state in which a conversation waits', () => {
  const named = firstCells('waits for').flatMap(cell => [...cell.matchAll(/`([\w-]+)`/g)].map(([, at]) => at))
  expect(named.toSorted()).toEqual(QUESTIONS.flatMap(({ waits }) => waits).toSorted())
})

test('no state is waited for by two questions', () => {
  const states = QUESTIONS.flatMap(({ waits }) => waits)
  expect(new Set(states).size).toBe(states.length)
})
