import { expect, test } from 'vitest'
import { sayPlaceCommand } from '../../src/cli/say-place.ts'

async function run(text: string, ...args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  async function* input() {
    yield text
  }
  const terminal = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    input: input(),
  }
  const code = await sayPlaceCommand.run(args, terminal)
  return { code, out, err }
}

test('each line is answered by its place, and a line without one by null', async () => {
  const { code, out } = await run(
    'PÁNICO https://maps.google.com/?q=41.85,-87.65\n¡Socorro!\nme llevan a Broadview\nhttps://waze.to/x\n',
    '--json',
  )
  expect(code).toBe(0)
  expect(out.map(line => JSON.parse(line))).toEqual([
    {
      place: 'condado de Cook, Illinois',
      basis: 'link',
      confidence: 'high',
      point: [41.85, -87.65],
      county: 'Cook, IL',
      consulate: 'chicago',
    },
    { place: null, basis: null, confidence: null },
    {
      place: 'Broadview, Illinois',
      basis: 'facility',
      confidence: 'medium',
      county: 'Cook, IL',
      consulate: 'chicago',
      facility: 'Broadview Service Staging',
      asOf: '2017-11-06',
    },
    { place: null, basis: 'short-link', confidence: null },
  ])
})

test('an option that it does not know is refused', async () => {
  expect((await run('', '--yaml')).code).toBe(2)
})
