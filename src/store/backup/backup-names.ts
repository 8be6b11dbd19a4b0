import { readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DAY, type Instant, instant } from '../../domain/ids.ts'
import type { BackupKeeping } from './settings.ts'

/** A backup that lies in the folder of backups. */
export interface KeptBackup {
  readonly file: string
  /** When it was made, by its name. */
  readonly madeAt: Instant
  readonly bytes: number
}

const BACKUP_NAME = /^avisa-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.tar\.zst\.age$/
const KEYS_MARK = '-keys'
const KEYS_ENDING = /-keys(?=\.[^/]*$|$)/

/** The name of a backup that is made at `at`: it tells when, and with what it opens, such as `avisa-20261130T031500Z.tar.zst.age`. */
export function backupName(at: Instant): string {
  const moment = new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')
  return `avisa-${moment}Z.tar.zst.age`
}

/** The file with the data keys that belong to the backup `file`, beside it: `avisa-20261130T031500Z-keys.tar.zst.age`. */
export function keysFileOf(file: string): string {
  const folder = dirname(file)
  const [, stem = basename(file), ending = ''] = /^([^.]+)(\..*)$/.exec(basename(file)) ?? []
  return join(folder, `${stem}${KEYS_MARK}${ending}`)
}

/** The backups in `folder`, newest first; none if it is not there. Other files in it are none of ours. */
export function keptBackups(folder: string): readonly KeptBackup[] {
  return datedFiles(folder, name => name)
}

/** The files of data keys in `folder`, newest first. */
export function keptKeys(folder: string): readonly KeptBackup[] {
  return datedFiles(folder, name => (KEYS_ENDING.test(name) ? name.replace(KEYS_ENDING, '') : ''))
}

function datedFiles(folder: string, datedName: (name: string) => string): readonly KeptBackup[] {
  return filesIn(folder)
    .flatMap(name => {
      const [, ...digits] = BACKUP_NAME.exec(datedName(name)) ?? []
      if (digits.length === 0) return []
      const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = digits.map(Number)
      const madeAt = instant(Date.UTC(year, month - 1, day, hour, minute, second))
      const file = join(folder, name)
      return [{ file, madeAt, bytes: statSync(file).size }]
    })
    .sort((a, b) => b.madeAt - a.madeAt)
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    // It is made with the first backup.
    return []
  }
}

/** Removes the backups in `folder` that are not to be kept at `now`, and the data keys, which have a life of their own; returns how many backups. */
export function pruneBackups(folder: string, { most, days, keyDays }: BackupKeeping, now: Instant): number {
  const [, ...olderKeys] = keptKeys(folder)
  for (const { file, madeAt } of olderKeys) if (now - madeAt > keyDays * DAY) rmSync(file, { force: true })
  const [, ...older] = keptBackups(folder)
  const ended = older.filter(({ madeAt }, index) => index + 1 >= most || now - madeAt > days * DAY)
  for (const { file } of ended) rmSync(file, { force: true })
  return ended.length
}
