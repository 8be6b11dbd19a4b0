import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildData } from '../../scripts/build-data.ts'
import { buildMap } from '../../scripts/build-map.ts'
import { loadDirectory } from '../../src/consulates/directory.ts'
import { nationalLinesFile, officesFile } from '../../src/consulates/office.ts'
import { countiesFile } from '../../src/consulates/tables/county.ts'

const data = (file: string) => readFileSync(new URL(`../../data/${file}`, import.meta.url))
const json = (file: string) => JSON.parse(data(file).toString('utf8'))

describe('the shipped data', () => {
  it('is, byte for byte, what its script builds from its inputs', { timeout: 120_000 }, () => {
    for (const [file, content] of buildData()) {
      const built = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
      expect(built.equals(data(`derived/${file}`)), `data/derived/${file}: run scripts/build-data.ts`).toBe(
        true,
      )
    }
  })

  it('holds to its schemas', () => {
    officesFile.parse(json('consulates.json'))
    nationalLinesFile.parse(json('national-lines.json'))
    const { rows } = countiesFile.parse(json('derived/counties.json'))
    expect(rows.length).toBe(3231)
    expect(rows.map(([fips]) => fips)).toEqual(rows.map(([fips]) => fips).toSorted())
  })

  it('knows 53 offices with ids and codes of their own', () => {
    const { offices } = loadDirectory()
    expect(new Set(offices.map(office => office.id)).size).toBe(53)
    expect(new Set(offices.map(office => office.code)).size).toBe(53)
  })

  it('guesses the owner of exactly the 283 counties whose owner no source tells, and says so', () => {
    const guessed = loadDirectory().assignments.filter(assignment => assignment.owner === 'nearest')
    expect(guessed.length).toBe(283)
    expect(
      guessed.every(({ confidence, alternatives }) => confidence === 'low' && alternatives.length > 0),
    ).toBe(true)
  })

  it('gives every county to an office that exists, and every office a county', () => {
    const { assignments, office, offices } = loadDirectory()
    const owners = new Set(assignments.map(assignment => assignment.consulate))
    expect([...owners].filter(id => !office(id))).toEqual([])
    expect(offices.filter(one => !owners.has(one.id))).toEqual([])
  })
})

describe('the numbers that people are given', () => {
  const { offices, ciam } = loadDirectory()

  it('are never none, never below high confidence, never known to be wrong', () => {
    const wrong = nationalLinesFile.parse(json('national-lines.json'))
    const banned = [wrong.appointmentsOnly.number, ...wrong.neverPublish.map(one => one.printed)].map(
      printed => printed.replace(/\D/g, '').slice(-10),
    )
    for (const { phones } of offices) {
      expect(phones.length).toBeGreaterThan(0)
      expect(phones.every(phone => phone.confidence === 'high')).toBe(true)
      expect(phones.filter(phone => banned.includes(phone.number.slice(-10)))).toEqual([])
    }
  })

  it('end with CIAM wherever no emergency line of the office itself is sure', () => {
    for (const { phones } of offices) {
      const sure = phones.some(phone => phone.purpose === 'emergency')
      expect(phones.some(phone => phone.number === ciam.number)).toBe(!sure)
    }
    expect(
      offices.filter(({ phones, unverified }) => unverified.length === 0 && phones[0] === ciam).length,
    ).toBe(30)
  })

  it('carry their source below high confidence', () => {
    const unverified = offices.flatMap(office => office.unverified)
    expect(unverified.length).toBeGreaterThan(0)
    expect(unverified.every(phone => phone.source)).toBe(true)
  })
})

describe('the map of the jurisdictions', () => {
  it('is what its script draws from the data', () => {
    expect(buildMap()).toBe(readFileSync(new URL('../../docs/jurisdictions.svg', import.meta.url), 'utf8'))
  })
})
