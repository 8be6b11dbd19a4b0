import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { salvageCommand } from '../../../src/cli/database/salvage.ts'
import type { ContactId, PersonId } from '../../../src/domain/ids.ts'
import { silentLog } from '../../../src/platform/log.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import { nextFolio } from '../../../src/store/queries/alerts.ts'
import { contactsOf, saveContact } from '../../../src/store/queries/contacts.ts'
import { countPersons, personById, savePerson } from '../../../src/store/queries/persons.ts'
import { makeSealer } from '../../../src/store/sealing/sealed.ts'
import { serveAlone } from '../../../src/store/sqlite/alone.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import { temporaryFolder } from '../../folders.ts'
import { chat, contact, person } from '../samples.ts'

const PAGE = 4_096
const PEOPLE = 120
const sealer = makeSealer(systemRandom.bytes(32), systemRandom)
const idOf = (nth: number) => `person-${nth}` as PersonId

describe('avisa salvage', () => {
  let path: string
  let into: string
  beforeEach(async () => {
    const folder = temporaryFolder('salvage')
    path = join(folder, 'var', 'avisa.db')
    into = join(folder, 'saved', 'avisa.db')
    const store = openSqlite({ path, sealer }, { log: silentLog })
    await store.write(async tx => {
      for (let nth = 0; nth < PEOPLE; nth += 1) {
        await savePerson(tx, person({ id: idOf(nth), address: chat(`chat-${nth}`) }))
        await saveContact(tx, contact({ id: `contact-${nth}` as ContactId, person: idOf(nth) }))
      }
      for (let nth = 0; nth < 41; nth += 1) await nextFolio(tx, 'CHI')
    })
    await store.close()
  })

  const run = async (...args: string[]) => {
    const said: string[] = []
    const put = (line: string) => void said.push(line)
    const code = await salvageCommand.run(args, { out: put, err: put, input: (async function* () {})() })
    return { code, said: said.join('\n') }
  }

  /** The pages of a table or an index but its first, in the order of the file. */
  const pagesOf = (name: string) => {
    const database = new Sqlite(path, { readonly: true })
    const pages = database
      .prepare<[string], number>(
        "select pageno from dbstat where name = ? and pagetype = 'leaf' order by pageno",
      )
      .pluck()
      .all(name)
    database.close()
    return pages
  }

  const zero = (...pages: number[]) => {
    const bytes = readFileSync(path)
    for (const page of pages) bytes.fill(0, (page - 1) * PAGE, page * PAGE)
    writeFileSync(path, bytes)
  }

  const savedStore = () => openSqlite({ path: into, sealer }, { log: silentLog })

  test('copies everything of a whole database, and says so', async () => {
    const { code, said } = await run(path, '--into', into)
    expect(code).toBe(0)
    expect(said).toContain('Se copió todo')
    const store = savedStore()
    expect(await store.read(countPersons)).toBe(PEOPLE)
    expect(await store.write(tx => nextFolio(tx, 'CHI'))).toBe('CHI-0042')
    await store.close()
  })

  test('copies the rows around damaged pages, says how many are missing, and leaves the source as it was', async () => {
    const [, second = 0, , fourth = 0] = pagesOf('persons')
    const [index = 0] = pagesOf('contacts_person')
    zero(second, fourth, index)
    const before = readFileSync(path)
    const { code, said } = await run(path, '--into', into)
    expect(code).toBe(0)
    expect(said).toMatch(/personas +\d+ +PERDIDO: hasta \d+ filas; hasta \d+ filas/)
    expect(said).toMatch(/Se quitaron \d+ filas/)
    expect(said).toMatch(/No se copió todo/)
    expect(readFileSync(path).equals(before)).toBe(true)
    const store = savedStore()
    const saved = await store.read(countPersons)
    expect(saved).toBeGreaterThan(PEOPLE / 2)
    expect(saved).toBeLessThan(PEOPLE)
    for (const nth of Array.from({ length: PEOPLE }, (_, each) => each)) {
      const known = await store.read(tx => personById(tx, idOf(nth)))
      expect(await store.read(tx => contactsOf(tx, idOf(nth)))).toHaveLength(known ? 1 : 0)
    }
    await store.close()
    const file = new Sqlite(into, { readonly: true })
    expect(file.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(file.prepare('select count(*) from pragma_foreign_key_check').pluck().get()).toBe(0)
    file.close()
  })

  test('passes over folios that may have been given where the count of them is lost', async () => {
    zero(...pagesOf('folios'))
    expect((await run(path, '--into', into)).code).toBe(0)
    const store = savedStore()
    expect(await store.write(tx => nextFolio(tx, 'CHI'))).toBe('CHI-1001')
    await store.close()
  })

  test('overwrites nothing, and touches no database on which a service runs', async () => {
    await run(path, '--into', into)
    const first = readFileSync(into)
    expect(await run(path, '--into', into)).toMatchObject({
      code: 1,
      said: expect.stringContaining('already'),
    })
    expect(readFileSync(into).equals(first)).toBe(true)
    const letGo = serveAlone(path)
    const other = `${into}-other`
    expect(await run(path, '--into', other)).toMatchObject({
      code: 1,
      said: expect.stringContaining('Another Avisa'),
    })
    letGo()
    expect(existsSync(other)).toBe(false)
    expect((await run(path)).code).toBe(2)
  })

  test('says that a file is none of ours, and makes nothing', async () => {
    zero(1)
    expect(await run(path, '--into', into)).toMatchObject({
      code: 1,
      said: expect.stringContaining('damaged'),
    })
    expect(existsSync(into)).toBe(false)
  })
})
