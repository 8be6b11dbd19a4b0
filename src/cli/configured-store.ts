import { type Config, readConfig } from '../config/config.ts'
import { silentLog } from '../platform/log.ts'
import { systemRandom } from '../platform/random.ts'
import { openKey } from '../store/sealing/key.ts'
import { openSqlite } from '../store/sqlite/sqlite.ts'
import type { Store } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import type { Terminal } from './command.ts'

/** Opens the configured database for one command; a fault is told in plain words, and is the exit code. */
export async function withStore(
  terminal: Terminal,
  work: (store: Store, config: Config) => Promise<number>,
): Promise<number> {
  const read = readConfig()
  if (!read.ok) {
    for (const fault of read.faults) terminal.err(fault)
    return 2
  }
  const { database, keyFile, keyFile2 } = read.config
  try {
    const store = openSqlite(
      { path: database, sealer: openKey(keyFile, database, systemRandom, keyFile2) },
      { log: silentLog },
    )
    try {
      return await work(store, read.config)
    } finally {
      await store.close()
    }
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown
    terminal.err(thrown.message)
    return 1
  }
}
