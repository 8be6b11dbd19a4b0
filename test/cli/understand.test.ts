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
    const answers = out.map(line => JSON.parse(line))
    expect(answers).toMatchObject([
      { text: 'me agarró la migra', intent: 'panic', reason: 'panic:me-by-agent', topics: [] },
      { text: '', intent: 'other', reason: 'other:empty', topics: [] },
      { text: 'hola', intent: 'other', reason: 'other:nothing-heard', topics: [] },
      { text: 'falsa alarma', intent: 'close', reason: 'close:false-alarm', topics: [] },
    ])
    expect(answers[0].score).toBeGreaterThan(0.9)
    expect(answers[2].score).toBeLessThan(0.3)
  })

  it('names the topics that have an answer of their own', async () => {
    const { out } = await run(
      ['me quieren hacer firmar mi salida voluntaria\nquiero hablar con una persona'],
      '--json',
    )
    expect(out.map(line => JSON.parse(line).topics)).toEqual([['signing'], ['human']])
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
