import { chmodSync, linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loosenessOf } from '../../src/app/loose-files.ts'
import { type Config, DEMONSTRATION, readConfig } from '../../src/config/config.ts'

let folder: string
let environment: string

/** A configuration of which nothing is loose. */
function tight(more: Record<string, string> = {}): Config {
  const read = readConfig({
    AVISA_ORGANISATION: 'Casa del Migrante',
    AVISA_DATABASE: join(folder, 'var', 'avisa.db'),
    AVISA_KEY_FILE: join(folder, 'keys', 'avisa.key'),
    ...more,
  })
  if (!read.ok) throw new Error(read.faults.join('\n'))
  return read.config
}

const told = (config: Config) => loosenessOf(config, environment).map(({ event }) => event)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'avisa-loose-'))
  environment = join(folder, '.env')
  for (const name of ['var', 'keys']) mkdirSync(join(folder, name), { mode: 0o700 })
  for (const name of ['var/avisa.db', 'keys/avisa.key', '.env'])
    writeFileSync(join(folder, name), '', { mode: 0o600 })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('nothing is said of files that are the owner’s alone', () => {
  expect(told(tight())).toEqual([])
})

test.each([
  ['var/avisa.db', 0o644, 'the database can be read by others'],
  ['.env', 0o644, '.env can be read by others'],
  ['keys', 0o777, 'others can write into the folder of the key'],
])('%s of mode %o is told with its mend', (name, mode, event) => {
  for (const around of [folder, join(folder, 'var')]) chmodSync(around, 0o755)
  chmodSync(join(folder, name), mode)
  expect(told(tight())).toEqual([expect.stringContaining(event)])
  expect(told(tight()).join()).toContain('run chmod')
})

test('a file in a folder of the owner’s alone is not for others', () => {
  chmodSync(join(folder, 'var', 'avisa.db'), 0o644)
  expect(told(tight())).toEqual([])
})

test('a key above the database, a second name of it and a file that is not there are told', () => {
  expect(told(tight({ AVISA_KEY_FILE: join(folder, 'avisa.key') }))).toEqual([
    expect.stringContaining('a folder above the database'),
  ])
  linkSync(join(folder, 'var', 'avisa.db'), join(folder, 'other.db'))
  expect(told(tight())).toEqual([expect.stringContaining('a second name')])
  expect(told(tight({ AVISA_CONSULATES_FILE: join(folder, 'none.csv') }))).toContainEqual(
    expect.stringContaining('is not there'),
  )
})

test('an organisation that was not named is told on a real network alone', () => {
  const named = { AVISA_ORGANISATION: DEMONSTRATION }
  expect(told(tight(named))).toEqual([])
  const token = { AVISA_TELEGRAM_TOKEN: '1234567890:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }
  expect(told(tight({ ...named, ...token }))).toEqual([expect.stringContaining('name your organisation')])
})
