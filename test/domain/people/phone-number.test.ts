import { expect, test } from 'vitest'
import {
  isSameNumber,
  readPhoneNumber,
  toE164,
  withCountryCode,
} from '../../../src/domain/people/phone-number.ts'

test.each([
  ['312 555 0123', '13125550123'],
  ['(312) 555-0123', '13125550123'],
  ['312/555/0123', '13125550123'],
  ['1-312-555-0123', '13125550123'],
  ['13125550123', '13125550123'],
  ['+1 312 555 0123', '13125550123'],
  ['\u202A+1 (312) 555\u20110103\u202C', '13125550103'],
  ['３１２ ５５５ ０１２３', '13125550123'],
  ['214 555 0144', '12145550144'],
  ['+52 55 5555 0123', '525555550123'],
  ['525555550123', '525555550123'],
  ['5215555550123', '525555550123'],
  ['+52 1 55 5555 0123', '525555550123'],
  ['011 52 55 5555 0123', '525555550123'],
  ['0052 55 5555 0123', '525555550123'],
  ['044 55 5555 0125', '525555550125'],
  ['045 55 5555 0125', '525555550125'],
  ['01 55 5555 0125', '525555550125'],
  ['+52 044 55 5555 0127', '525555550127'],
  ['+52 01 55 5555 0127', '525555550127'],
  ['+44 20 7946 0123', '442079460123'],
])('%s is dialled as %s', (typed, digits) => {
  expect(toE164(typed)).toBe(digits)
})

test.each([
  '555 0123',
  '0312 555 0123',
  '112 555 0123',
  '214 155 0123',
  '+0 312 555 0123',
  '+123',
  '911',
  '2 312 555 0142',
  'Mamá',
  '',
])('%s cannot be told', typed => {
  expect(toE164(typed)).toBeUndefined()
  expect(readPhoneNumber(typed)).toEqual({ kind: 'unknown' })
})

test.each([
  ['55 5555 0126', undefined],
  ['5555550126', undefined],
  ['81 5555 0126', undefined],
  ['815 555 0126', '815'],
  ['(664) 555-0126', undefined],
  ['312 555 0142', '312'],
])('%s is a number in both countries, likely of area code %s', (typed, areaCode) => {
  const digits = typed.replaceAll(/\D/g, '')
  expect(readPhoneNumber(typed)).toEqual({
    kind: 'either',
    mexico: `52${digits}`,
    unitedStates: `1${digits}`,
    ...(areaCode !== undefined && { areaCode }),
  })
})

test('what may be Mexican is not dialled in the United States unless it is written as there', () => {
  expect(toE164('81 5555 0126')).toBeUndefined()
  expect(toE164('815 555 0126')).toBe('18155550126')
})

test('is kept as people read it', () => {
  expect(withCountryCode('525555550126')).toBe('+52 55 5555 0126')
  expect(withCountryCode('13125550142')).toBe('+1 312 555 0142')
})

test('ten digits alone are the number that a network vouches for in either country', () => {
  expect(isSameNumber('55 5555 0126', '525555550126')).toBe(true)
  expect(isSameNumber('+52 55 5555 0126', '5215555550126')).toBe(true)
  expect(isSameNumber('+1 555 555 0126', '5215555550126')).toBe(false)
})
