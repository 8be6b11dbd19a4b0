import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { systemRandom } from '../../../src/platform/random.ts'
import { openKey } from '../../../src/store/sealing/key.ts'
import { temporaryFolder } from '../../folders.ts'

describe('the key file', () => {
  let folder: string
  let key: string
  let database: string
  beforeEach(() => {
    folder = temporaryFolder('key')
    key = join(folder, 'keys', 'avisa.key')
    database = join(folder, 'var', 'avisa.db')
  })

  const open = (path = key, at = database) => openKey(path, at, systemRandom)
  const hasDatabase = () => {
    mkdirSync(join(folder, 'var'), { recursive: true })
    writeFileSync(database, '')
  }

  test('is made at the first start, for its owner alone, and opens the same things afterwards', () => {
    const sealed = open().seal('persons.name', 'Ana')
    expect(statSync(key).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700)
    expect(Buffer.from(readFileSync(key, 'utf8'), 'base64')).toHaveLength(32)
    hasDatabase()
    expect(open().open('persons.name', sealed)).toBe('Ana')
  })

  test('is not made anew beside a database that needs the lost one', () => {
    hasDatabase()
    expect(() => open()).toThrow(/missing.*backup/)
    expect(existsSync(key)).toBe(false)
  })

  test('is refused where a copy of the database’s folder would take it along', () => {
    const beside = /in the folder of the database.*AVISA_KEY_FILE/
    expect(() => open(join(folder, 'var', 'avisa.key'))).toThrow(beside)
    expect(() => open(join(folder, 'var', 'deep', 'avisa.key'))).toThrow(beside)
    expect(existsSync(join(folder, 'var'))).toBe(false)
    mkdirSync(join(folder, 'var'))
    symlinkSync(join(folder, 'var'), join(folder, 'elsewhere'))
    expect(() => open(join(folder, 'elsewhere', 'avisa.key'))).toThrow(beside)
  })

  test('may lie beside a database in memory, and above one', () => {
    open(key, join(folder, 'keys', 'var', 'avisa.db'))
    open(key, ':memory:')
  })

  test('is made where a first start was cut off before it was written, and no database needs one', () => {
    open()
    writeFileSync(key, '')
    open()
    expect(Buffer.from(readFileSync(key, 'utf8'), 'base64')).toHaveLength(32)
    expect(readdirSync(join(folder, 'keys'))).toEqual(['avisa.key'])
  })

  test('is refused when others can read it', () => {
    open()
    chmodSync(key, 0o640)
    expect(() => open()).toThrow(/chmod 600/)
  })

  test.each(['', 'not a key', Buffer.alloc(31).toString('base64')])('is refused when it holds %j', held => {
    open()
    writeFileSync(key, held)
    hasDatabase()
    expect(() => open()).toThrow(/does not hold a key/)
  })

  test('tells why it cannot be made', () => {
    writeFileSync(join(folder, 'keys'), 'a file where the folder should be')
    expect(() => open()).toThrow(/cannot be made \((EEXIST|ENOTDIR)\)/)
  })
})
