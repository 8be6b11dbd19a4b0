/** Fills the small disk at the folder it is given, makes room again, and prints what the store did meanwhile. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PersonId } from '../../../src/domain/ids.ts'
import { silentLog } from '../../../src/platform/log.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import { personById, savePerson } from '../../../src/store/queries/persons.ts'
import { makeSealer } from '../../../src/store/sealing/sealed.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../../src/store/store.ts'
import { StoreError } from '../../../src/store/store-error.ts'
import { chat, person } from '../samples.ts'

const folder = process.argv[2] ?? ''
const sealer = makeSealer(systemRandom.bytes(32), systemRandom)
const settings = { path: join(folder, 'avisa.db'), sealer }
const kept: PersonId[] = []

/** Saves persons of some weight, several in a group, until it fails; returns the trouble. */
async function fillUp(store: Store): Promise<string> {
  const name = 'x'.repeat(2_000)
  for (let round = 0; round < 1_000; round += 1) {
    const ids = Array.from({ length: 5 }, (_, turn) => `p-${round}-${turn}` as PersonId)
    const outcomes = await Promise.allSettled(
      ids.map(id => store.write(tx => savePerson(tx, person({ id, name, address: chat(id) })))),
    )
    for (const [turn, outcome] of outcomes.entries()) {
      const id = ids[turn]
      if (outcome.status === 'fulfilled' && id) kept.push(id)
      if (outcome.status === 'rejected') return troubleOf(outcome.reason)
    }
  }
  return 'never full'
}

const troubleOf = (thrown: unknown) => (thrown instanceof StoreError ? thrown.trouble : String(thrown))

async function countMissing(store: Store): Promise<number> {
  const found = await store.read(async tx => {
    let persons = 0
    for (const id of kept) if (await personById(tx, id)) persons += 1
    return persons
  })
  return kept.length - found
}

writeFileSync(join(folder, 'ballast'), Buffer.alloc(500_000))
let store = openSqlite(settings, { log: silentLog })
const trouble = await fillUp(store)
rmSync(join(folder, 'ballast'))
const afterwards = await store.check().then(() => 'ok', troubleOf)
const last = 'p-last' as PersonId
await store.write(tx => savePerson(tx, person({ id: last, address: chat(last) })))
kept.push(last)
await store.close()
store = openSqlite(settings, { log: silentLog })
const missing = await countMissing(store)
await store.close()
process.stdout.write(JSON.stringify({ trouble, afterwards, missing, kept: kept.length }))
