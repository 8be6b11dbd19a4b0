import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sourceOfFrame } from '../../src/platform/bundled-frame.ts'

const LAUNCH = resolve('src/launch/launch.ts')

/** A house of its own: two programs, a part that both share, and a file of data. */
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'avisa-launch-'))
  for (const folder of ['src', 'data', 'node_modules']) mkdirSync(join(root, folder), { recursive: true })
  for (const name of ['better-sqlite3', 'typescript'])
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name))
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(root, 'package-lock.json'), '{}')
  writeFileSync(join(root, 'data/word.txt'), 'dato')
  writeFileSync(join(root, 'src/service.ts'), 'export {}\n')
  writeProgram('uno')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function writeProgram(word: string): void {
  writeFileSync(
    join(root, 'src/part.ts'),
    `import { readFileSync } from 'node:fs'
export const datum = (): string => readFileSync(new URL('../data/word.txt', import.meta.url), 'utf8')
export function deeper(): string { return new Error('x').stack ?? '' }
`,
  )
  writeFileSync(
    join(root, 'src/commands.ts'),
    `import { datum, deeper } from './part.ts'
const word: string = '${word}'
console.log(JSON.stringify({ word, datum: datum(), stack: deeper() }))
`,
  )
}

interface Said {
  readonly word: string
  readonly datum: string
  readonly stack: string
}

function spawned() {
  const script = `import { launch } from ${JSON.stringify(LAUNCH)}; await launch('commands.ts', ${JSON.stringify(root)})`
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
}

function run(): Said {
  const { stdout, stderr } = spawned()
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Said
}

const cache = () => join(root, 'node_modules/.cache/avisa')
const bundles = () => readdirSync(cache()).filter(name => name !== 'compiled')

test('a program runs out of a bundle that is made once, and finds its data', () => {
  const first = run()
  const made = bundles()
  const again = run()
  expect(first).toMatchObject({ word: 'uno', datum: 'dato' })
  expect(again).toMatchObject({ word: 'uno', datum: 'dato' })
  expect(again.stack).toContain('.cache/avisa')
  expect(bundles()).toEqual(made)
  expect(made).toHaveLength(1)
})

test('a fault in a bundle is told by the source that it comes from', () => {
  const { stack } = run()
  const frame = stack.split('\n').find(line => line.includes('deeper')) ?? ''
  expect(sourceOfFrame(frame)).toBe('    at deeper (/src/part.ts)')
})

test('a source that was changed is what runs', () => {
  run()
  writeProgram('otro')
  expect(run().word).toBe('otro')
})

test('a bundle that is damaged is not run, and the next start makes it anew', () => {
  run()
  const folder = join(cache(), bundles()[0] ?? '')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(one =>
    one.endsWith('.js'),
  ))
    writeFileSync(join(folder, name), 'const {')
  const said = run()
  expect(said.word).toBe('uno')
  expect(said.stack).not.toContain('.cache/avisa')
  expect(run().stack).toContain('.cache/avisa')
})

test('a bundle that lacks a file is not run either', () => {
  run()
  const folder = join(cache(), bundles()[0] ?? '')
  const file = readdirSync(folder).find(name => name.startsWith('commands')) ?? ''
  rmSync(join(folder, file))
  expect(run().word).toBe('uno')
})

test('a program that fails by itself is not run a second time', () => {
  writeFileSync(join(root, 'src/commands.ts'), "console.log('once')\nJSON.parse('{')\n")
  const { stdout } = spawned()
  expect(stdout).toBe('once\n')
  expect(bundles()).toHaveLength(1)
})

test('where no bundle can be written, the program runs out of its sources', () => {
  writeFileSync(join(root, 'node_modules/.cache'), 'a file, in which no folder can be made')
  const { word, datum, stack } = run()
  expect({ word, datum }).toEqual({ word: 'uno', datum: 'dato' })
  expect(stack).toContain('src/part.ts')
})
