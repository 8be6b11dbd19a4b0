import { describe, expect, it } from 'vitest'
import { route } from '../../src/cli/route.ts'

async function run(...args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await route(args, { out: line => out.push(line), err: line => err.push(line) })
  return { code, out, err: err.join('\n') }
}

const json = async (...args: readonly string[]) => {
  const { code, out } = await run(...args, '--json')
  expect(out).toHaveLength(1)
  return { code, ...JSON.parse(out[0] ?? '') }
}

describe('avisa route --json', () => {
  it('routes a point on one line, and names the rule and the county', async () => {
    const answer = await json('--lat', '41.85', '--lon', '-87.65')
    expect(answer).toMatchObject({
      code: 0,
      consulate: 'chicago',
      county: 'Cook',
      state: 'IL',
      confidence: 'high',
    })
    expect(answer.basis).toContain('Cook County, Illinois')
    expect(answer.phones[0].number).toMatch(/^\+1\d{10}$/)
    expect(answer.alternatives).toEqual([])
  })

  it('routes a place', async () => {
    expect(await json('--place', '60608')).toMatchObject({ code: 0, consulate: 'chicago', county: 'Cook' })
  })

  it('gives the other candidates where the owner is only the nearest office', async () => {
    const answer = await json('--place', 'Abilene TX')
    expect(answer).toMatchObject({ confidence: 'low' })
    expect(answer.basis).toMatch(/^city\/nearest: .*Taylor County, Texas.*only the nearest/)
    expect(answer.alternatives).toHaveLength(9)
  })

  it('tells apart what must be asked, what is abroad and what is unknown, and exits 1', async () => {
    const asked = await json('--place', 'Aurora')
    expect(asked).toMatchObject({ code: 1, consulate: null })
    expect(asked.ambiguous).toHaveLength(4)
    expect(await json('--place', 'Tijuana')).toMatchObject({
      code: 1,
      consulate: null,
      outside: true,
      fromMexico: '079',
    })
    expect(await json('--place', 'asdfghjkl')).toMatchObject({ code: 1, consulate: null, unknown: true })
    expect(await json('--lat', '19.43', '--lon', '-99.13')).toMatchObject({ code: 1, outside: true })
  })

  it('takes bare coordinates as a place', async () => {
    expect(await json('--place', '41.85, -87.65')).toMatchObject({ code: 0, consulate: 'chicago' })
  })
})

describe('an operator’s corrections', () => {
  it('go over the shipped data, and a wrong row is told', async () => {
    const out: string[] = []
    const err: string[] = []
    const rows = 'laredo,county,48127,2026-11,list\nbostn,emergency,,2026-11,x\n'
    await route(
      ['--place', 'condado de Dimmit, Texas', '--json'],
      { out: line => out.push(line), err: line => err.push(line) },
      `consulate,what,value,as_of,source\n${rows}`,
    )
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      consulate: 'laredo',
      confidence: 'high',
      alternatives: [],
    })
    expect(err.join()).toContain('line 3: there is no consulate "bostn"')
  })
})

describe('avisa route for people', () => {
  it('says in Spanish and English whose it is and why, and that a guess is a guess', async () => {
    const { code, out } = await run('--place', 'Abilene TX')
    expect(code).toBe(0)
    expect(out.join('\n')).toContain('lo más probable')
    expect(out.join('\n')).toContain('También puede ser')
  })
})

describe('a command that cannot be read', () => {
  it.each([
    [[], 'Missing: --place, or --lat and --lon'],
    [['--lat', '41.85'], 'Missing: --lon'],
    [['--lon', '-87.65'], 'Missing: --lat'],
    [['--lat', 'norte', '--lon', '-87.65'], '--lat must be degrees'],
    [['--lat', '', '--lon', '-87.65'], '--lat must be degrees'],
    [['--lat', '91', '--lon', '-87.65'], '--lat must be degrees'],
    [['--lat', '41.85', '--lon', '-187.65'], '--lon must be degrees'],
    [['--place', ' '], '--place is empty'],
    [['--place', 'Dalton', '--lat', '1', '--lon', '2'], 'not both'],
    [['--where', 'Dalton'], '--where'],
    [['Dalton'], 'Dalton'],
  ])('%j exits 2 and names the fault and the mend', async (args, fault) => {
    const { code, out, err } = await run(...args)
    expect(code).toBe(2)
    expect(out).toEqual([])
    expect(err).toContain(fault)
    expect(err).toContain('avisa route --lat')
  })
})
