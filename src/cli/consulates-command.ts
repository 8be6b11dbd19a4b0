import { existsSync } from 'node:fs'
import { type Config, readConfig } from '../config/config.ts'
import { correctionsFile } from '../consulates/corrections-file.ts'
import type { ConsulateId } from '../domain/ids.ts'
import { systemClock } from '../platform/clock.ts'
import { silentLog } from '../platform/log.ts'
import { systemRandom } from '../platform/random.ts'
import { allDesks } from '../store/queries/desks.ts'
import { openKey } from '../store/sealing/key.ts'
import { openSqlite } from '../store/sqlite/sqlite.ts'
import type { CliCommand } from './command.ts'
import { CONSULATES_USAGE, consulates } from './consulates.ts'

/** The command `avisa consulates`, with the settings and the desks of this machine. */
export const consulatesCommand: CliCommand = {
  summary: 'lists the consulates with their numbers and sources; checks them; takes corrections',
  usage: CONSULATES_USAGE,
  async run(args, terminal) {
    const read = readConfig()
    if (!read.ok) {
      for (const fault of read.faults) terminal.err(fault)
      return 2
    }
    const { database, consulatesFile } = read.config
    return consulates(args, terminal, {
      file: consulatesFile ?? correctionsFile(database),
      now: systemClock.now(),
      desks: existsSync(database) ? await boundDesks(read.config) : undefined,
    })
  },
}

async function boundDesks({ database, keyFile, keyFile2 }: Config): Promise<ReadonlySet<ConsulateId>> {
  const store = openSqlite(
    { path: database, sealer: openKey(keyFile, database, systemRandom, keyFile2) },
    { log: silentLog },
  )
  try {
    const desks = await store.read(allDesks)
    return new Set(
      desks.flatMap(({ state, consulate }) => (state === 'bound' && consulate ? [consulate] : [])),
    )
  } finally {
    await store.close()
  }
}
