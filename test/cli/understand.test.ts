import { describe, expect, it } from 'vitest'
import { understandCommand } from '../../src/cli/understand.ts'

async function run(chunks: readonly string[], ...args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  async function* input() {
    yield* chunks
  }
  const code = await understandCommand.run(args, {
    out: line => out.push(line),
    err: line => err.push(line),
    input: input(),
  })
  return { code, out, err }
}

describe('avisa understand --json', () => {
  it('answers each line with one JSON object, however the lines end and the chunks fall', async () => {
    const { code, out } = await run(['me agar', 'ró la migra\r', '\n\nho', 'la\nfalsa alarma'], '--json')
    expect(code).toBe(0)
    expect(out.map(line => JSON.parse(line))).toEqual([
      { text: 'me agarró la migra', intent: 'panic', reason: 'panic:me-by-agent' },
      { text: '', intent: 'other', reason: 'other:empty' },
      { text: 'hola', intent: 'other', reason: 'other:nothing-heard' },
      { text: 'falsa alarma', intent: 'close', reason: 'close:false-alarm' },
    ])
  })

  it('answers nothing to nothing', async () => {
    expect(await run([], '--json')).toEqual({ code: 0, out: [], err: [] })
  })

  it('refuses an option that it does not know', async () => {
    const { code, err } = await run([], '--yaml')
    expect(code).toBe(2)
    expect(err.join()).toContain('--yaml')
  })
})
