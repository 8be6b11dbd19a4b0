import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { consulates } from '../../src/cli/consulates.ts'
import { loadDirectory } from '../../src/consulates/directory.ts'
import { type ConsulateId, instant } from '../../src/domain/ids.ts'
import { temporaryFolder } from '../folders.ts'

const NOW = instant(Date.UTC(2026, 10, 22))
const CHICAGO = 'chicago' as ConsulateId

let folder = ''
let file = ''
beforeEach(() => {
  folder = temporaryFolder('consulates')
  file = join(folder, 'var', 'consulates.csv')
})

const DESKS: ReadonlySet<ConsulateId> = new Set([CHICAGO])

async function run(args: readonly string[], database: 'database' | 'no database' = 'database') {
  const out: string[] = []
  const err: string[] = []
  const code = await consulates(
    args,
    { out: line => out.push(line), err: line => err.push(line) },
    { file, now: NOW, desks: database === 'database' ? DESKS : undefined },
  )
  return { code, out: out.join('\n'), err: err.join('\n') }
}

function given(...rows: readonly string[]): string {
  const from = join(folder, 'given.csv')
  writeFileSync(from, ['consulate,what,value,as_of,source', ...rows].join('\r\n'))
  return from
}

const kept = () => readFileSync(file, 'utf8')

describe('avisa consulates', () => {
  it('lists every office with its numbers, their age and source, and whether a desk is bound', async () => {
    const { code, out } = await run([])
    expect(code).toBe(0)
    expect(out.match(/^[A-Z]{3} {2}/gm)).toHaveLength(53)
    expect(out).toContain('CHI  chicago  Consulado General de México en Chicago  [desk]')
    expect(out).toContain('BOS  boston  Consulado General de México en Boston  [no desk]')
    expect(out).toMatch(/emergency {2}high {2}2025-10-14, \d+ months ago {2}\S/)
    expect((await run([], 'no database')).out).toContain('[no database yet]')
  })

  it('--check names gaps, old and unverified numbers, missing desks and guessed counties, and exits 1', async () => {
    const { code, out } = await run(['--check'])
    expect(code).toBe(1)
    expect(out).toContain('albuquerque: no telephone number of its own')
    expect(out).toMatch(/st-paul: emergency \+\d+ is unverified \(medium\): dial it/)
    expect(out).toMatch(/eagle-pass: emergency \+\d+ was last seen \d+ months ago \(2022-05-24\)/)
    expect(out).toMatch(/orlando: .* was seen and is not used: /)
    expect(out).toContain('boston: no desk is bound')
    expect(out).not.toContain('chicago: no desk is bound')
    const guessed = [...out.matchAll(/is only the nearest office in (\d+) counties/g)]
    expect(guessed.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(283)
  })

  it.each([
    [['--check', '--import', 'x.csv'], 'not both'],
    [['--checks'], '--checks'],
    [['--import', '/nowhere/x.csv'], 'no file'],
  ])('%j is called wrongly: exits 2 and says why', async (args, fault) => {
    const { code, err } = await run(args)
    expect(code).toBe(2)
    expect(err).toContain(fault)
  })
})

describe('avisa consulates --import', () => {
  it('takes corrections, prints what changes, and the directory uses them', async () => {
    const from = given(
      'boston,emergency,(617) 555-0123,2026-11-20,"dialled, answered"',
      'laredo,county,"Dimmit, TX",2026-11,list of the ministry',
      'boston,address,"55 Franklin St, Boston",2026-11,visited',
    )
    const { code, out } = await run(['--import', from])
    expect(code).toBe(0)
    expect(out).toContain('boston: numbers: no number of its own → emergency +16175550123')
    expect(out).toContain('boston: address: none → 55 Franklin St, Boston')
    expect(out).toContain('Dimmit, TX (48127): eagle-pass (nearest) → laredo (operator)')

    const directory = loadDirectory({ corrections: kept() })
    expect(directory.faults).toEqual([])
    expect(directory.office('boston' as ConsulateId)?.phones).toMatchObject([
      { number: '+16175550123', purpose: 'emergency', confidence: 'high', asOf: '2026-11-20' },
    ])
    expect(directory.route({ lat: 28.42, lon: -99.76 })).toMatchObject({
      route: { consulate: 'laredo', basis: { owner: 'operator' }, confidence: 'high', alternatives: [] },
    })
    expect(directory.find('condado de dimmit texas')).toMatchObject({ route: { consulate: 'laredo' } })
  })

  it('keeps what earlier imports said about other things, and replaces what they said about the same', async () => {
    await run([
      '--import',
      given('boston,emergency,+16175550123,2026-10,a', 'omaha,emergency,+14025550123,2026-10,a'),
    ])
    await run(['--import', given('boston,emergency,+16175550145,2026-11,b')])
    expect(kept().trim().split('\n')).toEqual([
      'consulate,what,value,as_of,source',
      'omaha,emergency,+14025550123,2026-10,a',
      'boston,emergency,+16175550145,2026-11,b',
    ])
    expect(readdirSync(join(folder, 'var'))).toEqual(['consulates.csv'])
  })

  it('takes a number away where its value is empty', async () => {
    await run(['--import', given('chicago,emergency,,2026-11,nobody answers any more')])
    const { phones } = loadDirectory({ corrections: kept() }).office(CHICAGO) ?? {}
    expect(phones).toMatchObject([{ purpose: 'ciam' }])
  })
})

describe('avisa consulates --import of a file with a fault', () => {
  it('takes nothing when any row is wrong, and names every wrong row with its mend', async () => {
    const { code, err } = await run([
      '--import',
      given(
        'boston,emergency,+16175550123,2026-11,good',
        'bostn,emergency,+16175550123,2026-11,x',
        'boston,fax,+16175550123,2026-11,x',
        'boston,emergency,555-0123,2026-11,x',
        'boston,emergency,+16175550123,22/11/2026,x',
        'boston,emergency,+16175550123,2026-11,',
        'boston,county,Nowhere,2026-11,x',
        'boston,emergency,424 309 0009,2026-11,an appointments line',
        'boston,emergency',
      ),
    ])
    expect(code).toBe(1)
    for (const [line, fault] of [
      [3, 'there is no consulate "bostn"'],
      [4, '"fax" cannot be corrected'],
      [5, 'must be a North American number'],
      [6, 'must be a date'],
      [7, 'source is empty'],
      [8, 'there is no county "Nowhere"'],
      [9, 'known to be wrong or for appointments only'],
      [10, 'has 2 fields'],
    ] as const) {
      expect(err).toContain(`line ${line}: `)
      expect(err).toContain(fault)
    }
    expect(readdirSync(folder)).toEqual(['given.csv'])
  })

  it('leaves out, and tells, a kept row that an upgrade no longer knows', () => {
    const corrections = 'consulate,what,value,as_of,source\nanchorage,emergency,+19075550123,2015-11,closed\n'
    expect(loadDirectory({ corrections }).faults).toEqual([
      { line: 2, fault: 'there is no consulate "anchorage"; their names are like chicago or el-paso.' },
    ])
  })
})
