import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
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

/** The name of a backup that is made at `at`: it tells when, and with what it opens, such as `avisa-20261130T031500Z.tar.zst.age`. */
export function backupName(at: Instant): string {
  const moment = new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')
  return `avisa-${moment}Z.tar.zst.age`
}

/** The backups in `folder`, newest first; none if it is not there. Other files in it are none of ours. */
export function keptBackups(folder: string): readonly KeptBackup[] {
  return filesIn(folder)
    .flatMap(name => {
      const [, ...digits] = BACKUP_NAME.exec(name) ?? []
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

/** Removes the backups in `folder` that are not to be kept at `now`; returns how many. */
export function pruneBackups(folder: string, { most, days }: BackupKeeping, now: Instant): number {
  const [, ...older] = keptBackups(folder)
  const ended = older.filter(({ madeAt }, index) => index + 1 >= most || now - madeAt > days * DAY)
  for (const { file } of ended) rmSync(file, { force: true })
  return ended.length
}
