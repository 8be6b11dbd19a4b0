import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hotlines } from '../../src/cli/hotlines.ts'
import { hotlinesAsTheyChange, loadHotlines } from '../../src/consulates/hotlines/hotline-files.ts'
import { hotlinesFor, isUsable } from '../../src/consulates/hotlines/hotlines.ts'
import { DAY, instant, later } from '../../src/domain/ids.ts'

const NOW = instant(Date.parse('2026-11-29T12:00:00Z'))

/** An installation without anything in it, and what its commands print. */
function installed() {
  const folder = mkdtempSync(join(tmpdir(), 'avisa-'))
  const database = join(folder, 'avisa.db')
  const out: string[] = []
  const err: string[] = []
  async function* input() {}
  const terminal = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    input: input(),
  }
  return { folder, database, out, err, run: (...args: string[]) => hotlines(args, terminal, database, NOW) }
}

test('no line is given to a family before somebody dialled it, and none 90 days after', () => {
  const { database, run } = installed()
  const given = (at = NOW) =>
    hotlinesFor(loadHotlines(database), { state: 'CA', county: 'Los Angeles' }, 'here', at)
  expect(given()).toEqual([])
  expect(run('--dialled', 'us-chirla-immigrant-assistance')).toBe(0)
  expect(given().map(line => line.phone)).toEqual(['+18886244752'])
  expect(given(later(NOW, 91 * DAY))).toEqual([])
})

test('a running service reads the files again when one changed, and not before', () => {
  const { database, folder, run } = installed()
  const read = hotlinesAsTheyChange(database)
  const dialled = () => read().filter(({ dialledOn }) => dialledOn !== undefined)
  expect(dialled()).toEqual([])
  run('--dialled', 'us-united-we-dream')
  expect(dialled().map(({ id }) => id)).toEqual(['us-united-we-dream'])
  expect(read()).toBe(read())
  writeFileSync(join(folder, 'hotlines-dialled.csv'), 'id,dialled_on\n')
  expect(dialled()).toEqual([])
})

test('a line is given in its own state and for what it does alone', () => {
  const { database, run } = installed()
  run('--dialled', 'us-united-we-dream')
  const lines = loadHotlines(database)
  expect(hotlinesFor(lines, { state: 'IL' }, 'here', NOW)).toHaveLength(1)
  const local = lines.find(line => isUsable(line) && line.areas.every(({ state }) => state === 'AZ'))
  run('--dialled', local?.id ?? '')
  expect(
    hotlinesFor(loadHotlines(database), { state: 'TX' }, 'taken', NOW).map(({ id }) => id),
  ).not.toContain(local?.id)
})

test('a row that says so is never given, whoever dialled it', () => {
  const { database, err, run } = installed()
  const forbidden = loadHotlines(database).filter(line => !isUsable(line))
  expect(forbidden.length).toBeGreaterThan(20)
  for (const { id } of forbidden) expect(run('--dialled', id)).toBe(1)
  expect(err).toHaveLength(forbidden.length)
})

test('--check names what is to be dialled, and every row has an id of its own', () => {
  const { database, out, run } = installed()
  const lines = loadHotlines(database)
  expect(new Set(lines.map(({ id }) => id)).size).toBe(101)
  expect(run('--check')).toBe(1)
  expect(out.at(-1)).toMatch(/^0 of \d+ lines may be given/)
})

test('an operator’s own rows go over the shipped ones', () => {
  const { folder, database, run } = installed()
  const file = join(folder, 'own.csv')
  writeFileSync(
    file,
    'id,organisation,area,phone,hours,languages,does,site,source,source_date,confidence,note\nil-own,Casa,IL,+13125550123,24/7,es,lawyer,,us,2026,high,\n',
  )
  expect(run('--import', file)).toBe(0)
  run('--dialled', 'il-own')
  expect(
    hotlinesFor(loadHotlines(database), { state: 'IL' }, 'taken', NOW).map(({ phone }) => phone),
  ).toEqual(['+13125550123'])
})

test.each([
  ['an unknown option', ['--dial', 'x'], 2, /Unknown option '--dial'/],
  ['an option without its value', ['--import'], 2, /--import/],
  ['a file that is not there', ['--import', '/nowhere/own.csv'], 1, /no file that can be read at \/nowhere/],
] as const)('%s is told with its mend', (_, args, code, words) => {
  const { err, run } = installed()
  expect(run(...args)).toBe(code)
  expect(err.join('\n')).toMatch(words)
})

test.each([
  ['a file without the columns', 'id,phone\nx,+13125550123\n', /line 1 must name the columns/],
  ['a row that is too short', `${'HEAD'}\nil-own,Casa,IL\n`, /line 2 has 3 fields and needs 12/],
  ['a row without an id', `${'HEAD'}\n,Casa,IL,+13125550123,,,,,,,,\n`, /line 2 has no id/],
  ['a number that nobody can dial', `${'HEAD'}\nil-own,Casa,IL,555-0123,,,,,,,,\n`, /line 2 has a number/],
])('%s is told by its line, and nothing is taken', (_, text, words) => {
  const { folder, database, err, run } = installed()
  const file = join(folder, 'own.csv')
  const head = 'id,organisation,area,phone,hours,languages,does,site,source,source_date,confidence,note'
  writeFileSync(file, text.replace('HEAD', head))
  expect(run('--import', file)).toBe(1)
  expect(err.join('\n')).toMatch(words)
  expect(loadHotlines(database).some(({ id }) => id === 'il-own')).toBe(false)
})
