import { join } from 'node:path'
import { afterAll } from 'vitest'
import { silentLog } from '../../../src/platform/log.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import { makeSealer } from '../../../src/store/sealing/sealed.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import { temporaryFolder } from '../../folders.ts'
import { storeContract } from '../contract/contract.ts'

const folder = temporaryFolder('store', afterAll)

const sealer = makeSealer(systemRandom.bytes(32), systemRandom)
let files = 0

storeContract('SQLite in a file', async () => {
  files += 1
  return openSqlite({ path: join(folder, `${files}.db`), sealer }, { log: silentLog })
})

storeContract('SQLite in memory', async () => openSqlite({ path: ':memory:', sealer }, { log: silentLog }))
