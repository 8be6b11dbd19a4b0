import { type Config, readConfig } from '../../config/config.ts'
import { silentLog } from '../../platform/log.ts'
import { systemRandom } from '../../platform/random.ts'
import { beginDatabase, hasDatabase } from '../../store/first-start.ts'
import { openKey } from '../../store/sealing/key.ts'
import { serveAlone } from '../../store/sqlite/alone.ts'
import { openSqlite } from '../../store/sqlite/sqlite.ts'
import { StoreError } from '../../store/store-error.ts'
import type { CliCommand, Terminal } from '../command.ts'

const HOW_TO_INIT =
  'avisa init   makes an empty database (AVISA_DATABASE) for a key that has none any more: everybody registers anew'

/** `avisa init`: begins a new database where one is missing. It never touches one that is there. */
export const initCommand: CliCommand = {
  summary: 'begins an empty database where the old one is lost for good',
  usage: HOW_TO_INIT,
  async run(args, terminal) {
    const settings = readConfig()
    if (args.length > 0 || !settings.ok) {
      for (const fault of settings.ok ? [HOW_TO_INIT] : settings.faults) terminal.err(fault)
      return 2
    }
    const { database } = settings.config
    if (hasDatabase(database)) {
      terminal.err(
        `Ya hay una base de datos en ${database}: no se tocó. Si está dañada, mira: avisa salvage --help`,
      )
      return 1
    }
    return makeEmpty(settings.config, terminal)
  },
}

async function makeEmpty({ database, keyFile, keyFile2 }: Config, terminal: Terminal): Promise<number> {
  try {
    const letGo = serveAlone(database)
    beginDatabase(database)
    const sealer = openKey(keyFile, database, systemRandom, keyFile2)
    await openSqlite({ path: database, sealer }, { log: silentLog }).close()
    letGo()
    terminal.out(`Base de datos nueva y vacía en ${database}. Quien estaba registrado se registra de nuevo.`)
    return 0
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown
    terminal.err(thrown.message)
    return 1
  }
}
