import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { jsonLog } from '../../../src/platform/log.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import { beginDatabase } from '../../../src/store/first-start.ts'
import { nextFolio } from '../../../src/store/queries/alerts.ts'
import { countPersons, savePerson } from '../../../src/store/queries/persons.ts'
import { openKey } from '../../../src/store/sealing/key.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../../src/store/store.ts'
import { temporaryFolder } from '../../folders.ts'
import { person } from '../samples.ts'

describe('a database that is not where it should be', () => {
  let path: string
  let key: string
  let written: string[]
  beforeEach(() => {
    const folder = temporaryFolder('gone')
    path = join(folder, 'var', 'avisa.db')
    key = join(folder, 'keys', 'avisa.key')
    written = []
  })

  const open = (): Store => {
    const log = jsonLog('info', { write: line => void written.push(line) })
    return openSqlite({ path, sealer: openKey(key, path, systemRandom) }, { log })
  }
  const folio = (store: Store) => store.write(tx => nextFolio(tx, 'CHI'))
  const filled = async () => {
    const store = open()
    await store.write(tx => savePerson(tx, person()))
    await folio(store)
    await store.close()
  }
  const told = () => written.join('')

  test('is not begun anew beside its key: the start names the mend', async () => {
    await filled()
    rmSync(path)
    expect(open).toThrow(/avisa\.db is not\. Mount its volume.*avisa init/)
    writeFileSync(path, '')
    expect(open).toThrow(expect.objectContaining({ trouble: 'gone' }))
    rmSync(dirname(path), { recursive: true })
    expect(open).toThrow(/avisa init/)
    expect(existsSync(path)).toBe(false)
  })

  test('is begun anew on the word of the operator, and from then on has to be there', async () => {
    await filled()
    rmSync(path)
    beginDatabase(path)
    const store = open()
    expect(await store.read(countPersons)).toBe(0)
    await store.close()
    rmSync(path)
    expect(open).toThrow(expect.objectContaining({ trouble: 'gone' }))
  })

  test('is made by a first start that was cut off after its key was there', () => {
    openKey(key, path, systemRandom)
    expect(existsSync(path)).toBe(false)
    expect(open).not.toThrow()
  })

  test.each([
    ['deleted', () => rmSync(path)],
    [
      'replaced by an older copy',
      () => {
        writeFileSync(`${path}-copy`, readFileSync(path))
        renameSync(`${path}-copy`, path)
      },
    ],
    ['without its journal', () => rmSync(`${path}-wal`)],
  ])('is %s while it is worked on: nothing is accepted, and it is told once', async (_, happens) => {
    const store = open()
    await store.write(tx => savePerson(tx, person()))
    await store.check()
    happens()
    await expect(store.check()).rejects.toMatchObject({ trouble: 'gone' })
    await expect(store.write(tx => savePerson(tx, person()))).rejects.toMatchObject({ trouble: 'gone' })
    expect(told().match(/moved, deleted or replaced/g)).toHaveLength(1)
    await store.close()
  })

  test('lost its journal after a sudden end: that is told, and no folio is given a second time', async () => {
    await filled()
    const store = open()
    expect(await folio(store)).toBe('CHI-0002')
    // What a process leaves that is killed: the files as they are now, and nobody to clean up.
    const left = ['', '-state'].map(end => [end, readFileSync(path + end)] as const)
    await store.close()
    for (const [end, bytes] of left) writeFileSync(path + end, bytes)
    const next = open()
    expect(told()).toContain('its journal is missing after a sudden end')
    expect(next.condition()).toMatchObject({ state: 'degraded', why: 'journal-lost' })
    expect(await folio(next)).toBe('CHI-1002')
    expect(await next.write(tx => nextFolio(tx, 'NYC'))).toBe('NYC-1001')
    await next.close()
  })

  test('is an older copy: folios that were given since are passed over', async () => {
    await filled()
    const copy = readFileSync(path)
    const store = open()
    await folio(store)
    await store.close()
    writeFileSync(path, copy)
    const next = open()
    expect(await folio(next)).toBe('CHI-1002')
    await next.close()
  })

  test('a sudden end with its journal there, or a command after it, is no loss', async () => {
    await filled()
    const store = open()
    await folio(store)
    const left = ['', '-wal', '-state'].map(end => [end, readFileSync(path + end)] as const)
    await store.close()
    for (const [end, bytes] of left) writeFileSync(path + end, bytes)
    await open().close()
    const next = open()
    expect(await folio(next)).toBe('CHI-0003')
    expect(told()).not.toContain('journal')
    await next.close()
  })

  test('is looked through once it is open, and told to be whole; what is damaged is cut out', async () => {
    await filled()
    const store = open()
    expect(store.condition()).toEqual({ state: 'unchecked' })
    await store.examine()
    expect(store.condition()).toEqual({ state: 'whole' })
    await store.close()
    const bytes = readFileSync(path)
    bytes.fill(0, rootOf('quarantine_at') - 4_096, rootOf('quarantine_at'))
    writeFileSync(path, bytes)
    const damaged = open()
    await damaged.examine()
    expect(damaged.condition()).toMatchObject({ state: 'degraded', why: 'damage-cut-out' })
    expect(await damaged.read(countPersons)).toBe(1)
    await damaged.close()
    const file = new Sqlite(path, { readonly: true })
    expect(file.pragma('integrity_check', { simple: true })).toBe('ok')
    file.close()
    expect(existsSync(`${path}-damaged`)).toBe(true)
  })

  /** Where the first page of an index ends in the file. */
  function rootOf(name: string): number {
    const file = new Sqlite(path, { readonly: true })
    const page = Number(file.prepare('select rootpage from sqlite_schema where name = ?').pluck().get(name))
    file.close()
    return page * 4_096
  }
})
