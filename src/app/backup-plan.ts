import { dirname, join } from 'node:path'
import type { Config } from '../config/config.ts'
import { correctionsFile } from '../consulates/corrections-file.ts'
import { HOTLINE_FILES } from '../consulates/hotlines/hotline-files.ts'
import type { BackupSource } from '../engine/backups.ts'
import { makeBackupApart } from '../store/backup/apart.ts'
import type { BackupPlan } from '../store/backup/make.ts'

/**
 * All that a backup holds besides the database: the operator's corrections of consulates and hotlines. The master key is never
 * among it: whoever had both could read everything.
 */
export function besidesDatabase({
  database,
  consulatesFile,
}: Pick<Config, 'database' | 'consulatesFile'>): BackupPlan['besides'] {
  const beside = HOTLINE_FILES.map(name => ({ name, path: join(dirname(database), name) }))
  return [{ name: 'consulates.csv', path: consulatesFile ?? correctionsFile(database) }, ...beside]
}

/** How the service makes backups by itself; undefined if the settings say that it makes none. */
export function backupSourceOf(config: Config): BackupSource | undefined {
  const { folder, keeping, lock, schedule } = config.backups
  if (lock === undefined || schedule === undefined) return undefined
  const { database } = config
  const besides = besidesDatabase(config)
  const make = (name: string) => makeBackupApart({ database, besides, into: join(folder, name), lock })
  return { schedule, folder, keeping, make }
}
