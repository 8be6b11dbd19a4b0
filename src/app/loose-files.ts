import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { type Config, DEMONSTRATION } from '../config/config.ts'
import type { Log } from '../platform/log.ts'

/** Something that the operator is told at a start, with its mend. */
type Looseness = { readonly event: string; readonly setting?: string; readonly count?: number }

/** Tells of files that others can read, and of settings that are no fault and may be a mistake; nothing stops the start. */
export function warnOfLooseFiles(config: Config, log: Log, environment = '.env'): void {
  for (const { event, ...fields } of loosenessOf(config, environment)) log.warn(event, fields)
}

/** All that is loose. */
export function loosenessOf(config: Config, environment: string): readonly Looseness[] {
  const { database, keyFile, consulatesFile, organisation, bots } = config
  const files = [database, `${database}-wal`, `${database}-shm`].filter(isOpenToOthers)
  return [
    ...(files.length > 0
      ? [
          {
            event:
              'the database can be read by others than its owner: run chmod 600 on it, its -wal and its -shm',
            setting: 'AVISA_DATABASE',
            count: files.length,
          },
        ]
      : []),
    ...(isOpenToOthers(environment)
      ? [
          {
            event: 'the file .env can be read by others than its owner, and holds tokens: run chmod 600 .env',
          },
        ]
      : []),
    ...(isWritableByOthers(dirname(keyFile))
      ? [
          {
            event: 'others can write into the folder of the key: run chmod 700 on it',
            setting: 'AVISA_KEY_FILE',
          },
        ]
      : []),
    ...(holds(dirname(keyFile), database)
      ? [
          {
            event:
              'the key lies in a folder above the database: one copied folder takes both. Move the key elsewhere',
            setting: 'AVISA_KEY_FILE',
          },
        ]
      : []),
    ...(hasOtherNames(database)
      ? [
          {
            event:
              'the database has a second name (a hard link), by which another process could open it: remove one',
            setting: 'AVISA_DATABASE',
          },
        ]
      : []),
    ...(consulatesFile !== undefined && !existsSync(consulatesFile)
      ? [
          {
            event: 'the file of your consulates is not there: mend its path, or leave it out',
            setting: 'AVISA_CONSULATES_FILE',
          },
        ]
      : []),
    ...(bots.length > 0 && organisation === DEMONSTRATION
      ? [
          {
            event: 'people read that this is a demonstration: name your organisation',
            setting: 'AVISA_ORGANISATION',
          },
        ]
      : []),
  ]
}

/** Windows keeps permissions elsewhere and reports none that would mean anything here. */
function modeOf(file: string): number {
  if (process.platform === 'win32') return 0
  return statSync(file, { throwIfNoEntry: false })?.mode ?? 0
}

/** True for a file that others may read, in a folder that they may enter. */
function isOpenToOthers(file: string): boolean {
  return (modeOf(file) & 0o077) !== 0 && (modeOf(dirname(resolve(file))) & 0o011) !== 0
}

function isWritableByOthers(folder: string): boolean {
  const mode = modeOf(folder)
  // In a folder such as /tmp nobody but its owner moves a file.
  return (mode & 0o022) !== 0 && (mode & 0o1000) === 0
}

function holds(folder: string, database: string): boolean {
  const inside = dirname(resolve(database))
  if (!existsSync(folder) || !existsSync(inside)) return false
  return realpathSync(inside).startsWith(`${realpathSync(folder)}${sep}`)
}

function hasOtherNames(database: string): boolean {
  return (statSync(database, { throwIfNoEntry: false })?.nlink ?? 1) > 1
}
