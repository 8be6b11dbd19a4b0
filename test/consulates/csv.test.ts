import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRow, readCsv } from '../../src/consulates/csv.ts'

describe('a CSV file', () => {
  it('is read as spreadsheets write it', () => {
    expect(readCsv('\ufeffa,"b, c",d\r\n\r\n"e ""f""\ng",,\nh')).toEqual([
      { line: 1, fields: ['a', 'b, c', 'd'] },
      { line: 3, fields: ['e "f"\ng', '', ''] },
      { line: 5, fields: ['h'] },
    ])
  })

  it('reads back what was written', () => {
    const field = fc.string().map(text => text.trim())
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { maxLength: 5 }), rows => {
        const filled = rows.filter(row => row.some(value => value !== ''))
        const text = rows.map(row => `${csvRow(row)}\n`).join('')
        expect(readCsv(text).map(row => row.fields)).toEqual(filled)
      }),
    )
  })

  it('never throws and always ends, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' ') }), text => {
        readCsv(text)
      }),
    )
  })
})
