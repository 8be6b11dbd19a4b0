import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { isSchedule } from '../../platform/schedule.ts'
import { filled, type PartSettings, whole } from '../../platform/settings.ts'

/** Who is to be able to open a backup: the owners of public keys of age, or whoever knows the words in a file. */
export type BackupLock =
  | { readonly kind: 'recipients'; readonly recipients: readonly string[] }
  | { readonly kind: 'passphrase-file'; readonly path: string }

/** How many backups are kept, and for how many days; the newest stays whatever its age, and the newest keys. */
export interface BackupKeeping {
  readonly most: number
  readonly days: number
  /** For how many days the data keys are kept. */
  readonly keyDays: number
}

/** How backups are made and kept; without a lock none can be made. */
export interface BackupSettings {
  readonly folder: string
  readonly lock: BackupLock | undefined
  readonly keeping: BackupKeeping
  /** When the service makes one by itself, in the words of cron; undefined if it makes none. */
  readonly schedule: string | undefined
}

const backupShape = {
  AVISA_BACKUP_FOLDER: filled.default('backups'),
  AVISA_BACKUP_RECIPIENTS: z
    .string()
    .regex(
      /^age1[a-z0-9]{50,2500}(?:[\s,]+age1[a-z0-9]{50,2500})*$/,
      'is not a public key of age, which begins with age1: make one with avisa backup --new-key FILE',
    )
    .optional(),
  AVISA_BACKUP_PASSPHRASE_FILE: filled.optional(),
  AVISA_BACKUP_CRON: filled
    .refine(isSchedule, 'is not a time in the five fields of cron: write it as 15 3 * * * (each day at 3:15)')
    .optional(),
  AVISA_BACKUP_KEEP: whole(1, 1_000).default(14),
  AVISA_BACKUP_KEEP_DAYS: whole(1, 365).default(7),
  AVISA_BACKUP_KEEP_KEYS_DAYS: whole(1, 365).default(7),
}

/** The settings of the backups. */
export const backupSettings = {
  shape: backupShape,
  read(set) {
    return {
      folder: set.AVISA_BACKUP_FOLDER,
      lock: lockOf(set.AVISA_BACKUP_RECIPIENTS, set.AVISA_BACKUP_PASSPHRASE_FILE),
      keeping: {
        most: set.AVISA_BACKUP_KEEP,
        days: set.AVISA_BACKUP_KEEP_DAYS,
        keyDays: set.AVISA_BACKUP_KEEP_KEYS_DAYS,
      },
      schedule: set.AVISA_BACKUP_CRON,
    }
  },
  contradictions(set) {
    const { AVISA_BACKUP_RECIPIENTS: recipients, AVISA_BACKUP_PASSPHRASE_FILE: file } = set
    const faults: string[] = []
    if (recipients !== undefined && file !== undefined)
      faults.push(
        'AVISA_BACKUP_RECIPIENTS and AVISA_BACKUP_PASSPHRASE_FILE are two ways to lock a backup: leave one out, the passphrase if ' +
          'you can, since whoever enters this machine reads it.',
      )
    if (file !== undefined && resolve(dirname(file)) === resolve(set.AVISA_BACKUP_FOLDER))
      faults.push(
        'AVISA_BACKUP_PASSPHRASE_FILE is in AVISA_BACKUP_FOLDER: whoever copies that folder could open every backup. Move it.',
      )
    if (set.AVISA_BACKUP_CRON !== undefined && recipients === undefined && file === undefined)
      faults.push(
        'AVISA_BACKUP_CRON has nothing to lock a backup with: set AVISA_BACKUP_RECIPIENTS (avisa backup --new-key FILE makes it).',
      )
    return faults
  },
} satisfies PartSettings<typeof backupShape, BackupSettings>

function lockOf(recipients: string | undefined, file: string | undefined): BackupLock | undefined {
  if (recipients !== undefined) return { kind: 'recipients', recipients: recipients.split(/[\s,]+/) }
  return file === undefined ? undefined : { kind: 'passphrase-file', path: file }
}
