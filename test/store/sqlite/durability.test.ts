import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../folders.ts'

/** Only the system calls tell whether the disk was asked to keep what a promise said is kept. */
const canTrace = spawnSync('strace', ['-f', '-e', 'trace=fsync', 'true']).status === 0

const folder = temporaryFolder('durable', afterAll)

/** Runs the writer under strace; for each write that resolved, how many fsyncs came since the one before. */
function fsyncsBefore(how: 'alone' | 'together', count: number): number[] {
  const [traced, said] = [join(folder, 'trace'), join(folder, 'said')]
  const writer = ['test/store/sqlite/durable-writer.ts', join(folder, `${how}.db`), how, String(count)]
  // Both go to files: a pipe that nobody empties in time would fail the writer's own words.
  const out = openSync(said, 'w')
  const ran = spawnSync(
    'strace',
    ['-f', '-o', traced, '-e', 'trace=fsync,fdatasync,write', '-s', '40', process.execPath, ...writer],
    { stdio: ['ignore', out, 'inherit'] },
  )
  closeSync(out)
  expect(ran.status).toBe(0)
  const trace = readFileSync(traced, 'utf8').split('\n')
  const start = trace.findIndex(line => line.includes('opened\\n'))
  const fsyncs: number[] = []
  let since = 0
  for (const line of trace.slice(start)) {
    if (/\b(fsync|fdatasync)\(/.test(line)) since += 1
    if (!line.includes('kept\\n')) continue
    fsyncs.push(since)
    since = 0
  }
  return fsyncs
}

describe.skipIf(!canTrace && process.env.CI !== 'true')(
  'durability (skipped where strace is missing or not allowed to trace)',
  { timeout: 120_000 },
  () => {
    test('each write is on disk before its promise resolves, in a new database and in one opened again', () => {
      for (const _ of ['new', 'again']) {
        const fsyncs = fsyncsBefore('alone', 20)
        expect(fsyncs).toHaveLength(20)
        expect(Math.min(...fsyncs)).toBeGreaterThanOrEqual(1)
      }
    })

    test('writes that wait together share the commit', () => {
      for (const _ of ['new', 'again']) {
        const fsyncs = fsyncsBefore('together', 100)
        expect(fsyncs).toHaveLength(100)
        expect(fsyncs[0]).toBeGreaterThanOrEqual(1)
        expect(fsyncs.reduce((sum, each) => sum + each, 0)).toBeLessThan(10)
      }
    })
  },
)
