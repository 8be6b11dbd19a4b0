import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/people/person.ts'
import { words } from '../../src/locales/words.ts'

const SITUATIONS = ['door', 'street', 'car', 'work', 'court', 'signing', 'children'] as const

const sources = readFileSync(new URL('../../docs/rights.md', import.meta.url), 'utf8')

const pages = LANGUAGES.flatMap(language => {
  const t = words(language)
  const ciam = '+1 520 555 0100'
  return [
    ...SITUATIONS.map(name => ({ name: `${name} (${language})`, text: t(`rights.${name}`), language })),
    { name: `detained (${language})`, text: t('rights.detained', { ciam }), language },
  ]
})

const countOf = (text: string) => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length

describe.each(pages)('the page of rights $name', ({ text, language }) => {
  test('is read in sixty words', () => expect(countOf(text)).toBeLessThanOrEqual(60))

  test('numbers none of its lines', () => expect(text).not.toMatch(/^\s*\d+[.)]/m))

  test.runIf(language === 'es')('has a source and a date for every line that advises', () => {
    const [, ...lines] = text.split('\n').filter(line => line !== '' && !line.includes('PÁNICO'))
    for (const line of lines) {
      const said = line.replace(/^• /, '').replace('+1 520 555 0100', '{{ciam}}')
      const row = sources.split('\n').find(one => one.startsWith(`| ${said} |`))
      expect(row, said).toMatch(/\| [^|]{10,} \| [^|]*20\d\d \|$/)
    }
  })
})

test('the page of the door begins with not opening, and with the order at the window', () => {
  expect(words('es')('rights.door').split('\n')[1]).toBe('• No abras. Pide ver la orden por la ventana.')
  expect(words('en')('rights.door').split('\n')[1]).toContain("Don't open. Ask to see the warrant")
})

test('whoever runs the service reads that a lawyer must review the pages', () => {
  for (const page of ['README.md', 'README.es.md', 'docs/runbook.md', 'docs/rights.md']) {
    const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
    expect(text, page).toMatch(/lawyer must review|abogad[oa] debe revisar/)
  }
})
