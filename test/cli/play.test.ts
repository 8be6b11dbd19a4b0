import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { playCommand } from '../../src/cli/play.ts'
import { temporaryFolder } from '../folders.ts'
import { openEcho } from '../story-phones/echo.ts'

const HEAD = 'Historia: El eco\nTeléfono: Ana\n\n'
const TRUE_STORY = `${HEAD}Ana: hola\n  → Ana\n    Oí: hola\n`
const FALSE_STORY = `${HEAD}Ana: hola\n  → Ana\n    Oí: adiós\n`

let folder: string
let file: string
beforeEach(() => {
  folder = temporaryFolder('play')
  file = join(folder, 'eco.story')
})

async function play(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    input: (async function* () {})(),
  }
  const code = await playCommand(openEcho).run(args, terminal)
  return { code, out, err: err.join('\n') }
}

test('a true story is printed as it stands, with its verdict', async () => {
  await writeFile(file, TRUE_STORY)
  const { code, out, err } = await play(file)
  expect([code, err]).toEqual([0, ''])
  expect(out.join('\n')).toBe(`${TRUE_STORY}\n✔ El eco: 1 step`)
})

test('a false story shows what was heard instead, and stays as it is', async () => {
  await writeFile(file, FALSE_STORY)
  const { code, out } = await play(file)
  expect(code).toBe(1)
  expect(out).toEqual(expect.arrayContaining(['    → Ana', '-     Oí: adiós', '+     Oí: hola']))
  expect(out.at(-1)).toBe('✘ El eco: 1 of 1 steps were heard otherwise')
  expect(await readFile(file, 'utf8')).toBe(FALSE_STORY)
})

test('--write makes a false story true', async () => {
  await writeFile(file, FALSE_STORY)
  expect((await play('--write', file)).code).toBe(0)
  expect(await readFile(file, 'utf8')).toBe(TRUE_STORY)
  expect((await play(file)).code).toBe(0)
})

test('a story that gets stuck fails, also with --write, which keeps the rest of it', async () => {
  const stuck = `${FALSE_STORY}Ana toca [Nada]\nAna: hola\n  → Ana\n    Oí: hola\n`
  await writeFile(file, stuck)
  const { code, out } = await play('--write', file)
  expect(code).toBe(1)
  expect(out).toContain('! line 7: Ana sees no [Nada]')
  expect(await readFile(file, 'utf8')).toBe(stuck.replace('adiós', 'hola'))
})

test('what cannot be read is told with its place, and nothing is played', async () => {
  await writeFile(file, `${HEAD}Ana canta\n`)
  const { code, out, err } = await play(file)
  expect([code, out]).toEqual([2, []])
  expect(err).toContain(`${file}:4: "canta" is nothing that Ana can do`)
  expect((await play(join(folder, 'none.story'))).code).toBe(2)
  expect((await play()).code).toBe(2)
  expect((await play('--rewrite', file)).code).toBe(2)
})
