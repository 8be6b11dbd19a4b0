import { silentLog } from '../../../../src/platform/log.ts'
import { systemRandom } from '../../../../src/platform/random.ts'
import { makeSealer } from '../../../../src/store/sealing/sealed.ts'
import { openSqlite } from '../../../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../../../src/store/store.ts'

/** Opens a database of a test: every process of it has the same key. */
export function openStore(path: string): Store {
  const sealer = makeSealer(new Uint8Array(32).fill(7), systemRandom)
  return openSqlite({ path, sealer }, { log: silentLog })
}
