import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { systemRandom } from '../../../src/platform/random.ts'
import { makeSealer, SECRET_LENGTH } from '../../../src/store/sealing/sealed.ts'
import { StoreError } from '../../../src/store/store-error.ts'

const secret = systemRandom.bytes(SECRET_LENGTH)
const sealer = makeSealer(secret, systemRandom)

describe('sealing', () => {
  test('any JSON value comes back equal, also through another sealer of the same key', () => {
    const other = makeSealer(secret, systemRandom)
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const said = JSON.parse(JSON.stringify(value))
        expect(other.open('persons.name', sealer.seal('persons.name', value))).toEqual(said)
      }),
    )
  })

  test('the bytes hold nothing of the value, and differ each time', () => {
    const name = 'Canario Persona de Prueba'
    const all = Array.from({ length: 300 }, () => Buffer.from(sealer.seal('persons.name', name)))
    for (const bytes of all) expect(bytes.includes('Canario')).toBe(false)
    expect(new Set(all.map(bytes => bytes.toString('hex'))).size).toBe(300)
    const nonces = new Set(all.map(bytes => bytes.subarray(1, 13).toString('hex')))
    expect(nonces.size).toBe(300)
  })

  test('a change of any one byte is found out', () => {
    const bytes = sealer.seal('persons.name', 'Ana')
    for (const place of bytes.keys()) {
      const altered = Uint8Array.from(bytes)
      altered[place] = (altered[place] ?? 0) ^ 1
      expect(() => sealer.open('persons.name', altered)).toThrow(StoreError)
    }
    for (const length of bytes.keys())
      expect(() => sealer.open('persons.name', bytes.subarray(0, length))).toThrow(StoreError)
  })

  test('a value that was moved to another column is found out', () => {
    const bytes = sealer.seal('contacts.name', 'Ana')
    expect(() => sealer.open('persons.name', bytes)).toThrow(/persons\.name/)
  })

  test('another key opens nothing and finds nothing', () => {
    const other = makeSealer(systemRandom.bytes(SECRET_LENGTH), systemRandom)
    const bytes = sealer.seal('persons.name', 'Ana')
    expect(() => other.open('persons.name', bytes)).toThrow(StoreError)
    expect(other.index('address', 'a')).not.toBe(sealer.index('address', 'a'))
  })

  test('an error says nothing of the value', () => {
    const bytes = Uint8Array.from(sealer.seal('persons.name', 'Canario'))
    bytes[20] = (bytes[20] ?? 0) ^ 255
    expect(() => sealer.open('persons.name', bytes)).toThrow(/^(?!.*Canario)/)
  })
})

describe('the keyed index', () => {
  test('is equal for equal values of one purpose, and tells nothing else', () => {
    const key = sealer.index('address', 'telegram\ntelegram:1\n5550123')
    expect(key).toMatch(/^[\w-]{22}$/)
    expect(makeSealer(secret, systemRandom).index('address', 'telegram\ntelegram:1\n5550123')).toBe(key)
    expect(sealer.index('invite', 'telegram\ntelegram:1\n5550123')).not.toBe(key)
    expect(sealer.index('address', 'telegram\ntelegram:1\n5550124')).not.toBe(key)
  })
})
