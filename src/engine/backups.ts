import { HOUR, type Instant, MINUTE, SECOND } from '../domain/ids.ts'
import type { Clock, Timer } from '../platform/clock.ts'
import type { Log } from '../platform/log.ts'
import { nextRun, onSchedule } from '../platform/schedule.ts'
import type { BackupUnderWay } from '../store/backup/apart.ts'
import { backupName, keptBackups, pruneBackups } from '../store/backup/backup-names.ts'
import type { BackupOutcome, BackupTrouble } from '../store/backup/make.ts'
import type { BackupKeeping } from '../store/backup/settings.ts'
import type { BackgroundTasks } from './background-tasks.ts'
import type { Metrics } from './metrics.ts'

/** How long after a start a backup is made that was missed while we did not run, in milliseconds: people come first. */
const CATCH_UP = 5 * MINUTE

/** How long after a failure it is tried again, in milliseconds. */
const AGAIN = HOUR

/** How long after its time a backup that is not there is told to be late, in milliseconds. */
const LATE = 6 * HOUR

/** When backups are made, how they are, and how many are kept where. */
export interface BackupSource {
  /** In the words of cron. */
  readonly schedule: string
  readonly folder: string
  readonly keeping: BackupKeeping
  /** Makes the backup `name` in the folder. */
  make(name: string): BackupUnderWay
}

/** The parts that it is made of. */
export interface BackupsParts {
  readonly source: BackupSource
  readonly clock: Clock
  readonly log: Log
  readonly tasks: BackgroundTasks
  readonly metrics: Metrics
}

/** How the backups do: `degraded` needs a human being, and takes nothing from anybody. */
export interface BackupState {
  readonly state: 'up' | 'degraded'
  readonly why?: BackupTrouble | 'late'
  readonly mend?: string
  /** When the last one was made, and how many seconds ago that is; neither before the first. */
  readonly lastAt?: string
  readonly age?: number
}

/** Makes backups in time, removes old ones, and knows how they do. */
export class Backups {
  readonly #parts: BackupsParts
  #planned: Timer | undefined
  /** One that is made besides the planned ones: it was missed, or is tried again. */
  #besides: Timer | undefined
  #last: Instant | undefined
  /** When the one after the last is due. */
  #due: Instant
  #trouble: BackupTrouble | undefined
  #underWay: BackupUnderWay | undefined
  #stopped = false

  constructor(parts: BackupsParts) {
    this.#parts = parts
    this.#due = nextRun(parts.source.schedule, parts.clock.now())
    const seconds = (milliseconds: number) => Math.round(milliseconds / SECOND)
    parts.metrics.gauge('avisa_backup_last_success_seconds', {}, () => seconds(this.#last ?? 0))
    parts.metrics.gauge('avisa_backup_age_seconds', {}, () => this.state().age ?? -1)
  }

  /** Makes a backup at each time of the schedule, and soon if one was missed. */
  start(): void {
    const { source, clock } = this.#parts
    const now = clock.now()
    this.#last = keptBackups(source.folder)[0]?.madeAt
    this.#due = nextRun(source.schedule, this.#last ?? now)
    if (this.#due <= now) this.#besides = clock.after(CATCH_UP, () => this.#run())
    this.#planned = onSchedule(clock, source.schedule, () => this.#run())
  }

  /** Makes no further one, and ends the one under way: what it wrote aside is removed at the next start. */
  stop(): void {
    this.#stopped = true
    this.#planned?.cancel()
    this.#besides?.cancel()
    this.#underWay?.stop()
  }

  /** How the backups do now. */
  state(): BackupState {
    const now = this.#parts.clock.now()
    const last = this.#last
    const known = last !== undefined && {
      lastAt: new Date(last).toISOString(),
      age: Math.round((now - last) / SECOND),
    }
    const isLate = now - this.#due > LATE
    const why = this.#trouble ?? (isLate ? 'late' : undefined)
    if (why === undefined) return { state: 'up', ...known }
    return { state: 'degraded', why, mend: BACKUP_MENDS[why], ...known }
  }

  #run(): void {
    if (this.#underWay !== undefined || this.#stopped) return
    const { source, clock, tasks } = this.#parts
    const now = clock.now()
    const underWay = source.make(backupName(now))
    this.#underWay = underWay
    tasks.run('backup', async () => {
      const outcome = await underWay.outcome
      this.#underWay = undefined
      if (!this.#stopped) this.#ended(outcome, now)
    })
  }

  #ended(outcome: BackupOutcome, at: Instant): void {
    const { source, clock, log, metrics } = this.#parts
    metrics.add('avisa_backups_total', { outcome: outcome.kind })
    if (outcome.kind === 'failed') {
      const { why, fault } = outcome
      // Told once for as long as it lasts: what is told every hour is read by nobody.
      if (this.#trouble !== why)
        log.error(`no backup was made. ${BACKUP_MENDS[why]}`, { why, ...(fault && { fault }) })
      this.#trouble = why
      this.#besides?.cancel()
      this.#besides = clock.after(AGAIN, () => this.#run())
      return
    }
    this.#trouble = undefined
    this.#last = at
    this.#due = nextRun(source.schedule, at)
    const count = pruneBackups(source.folder, source.keeping, at)
    log.info('a backup was made, and old ones were removed', { count })
  }
}

/** The mend of each trouble, for the log and for whoever asks how we do. */
const BACKUP_MENDS: Readonly<Record<BackupTrouble | 'late', string>> = {
  gone: 'The database is not where it should be: see the log.',
  exists: 'A file of that name lies in AVISA_BACKUP_FOLDER: move it away.',
  lock: 'The key or passphrase cannot be used: mend AVISA_BACKUP_RECIPIENTS or AVISA_BACKUP_PASSPHRASE_FILE, try with avisa backup.',
  full: 'A disk is full: make room in AVISA_BACKUP_FOLDER and beside the database.',
  unwritable:
    'AVISA_BACKUP_FOLDER or the folder of the database cannot be written: mount it, or mend its rights.',
  damaged: 'The database cannot be read whole: stop Avisa and run avisa salvage --into FILE.',
  busy: 'Another process held the database too long: it is tried again.',
  fault: 'The machine or the program failed: try with avisa backup, and report what it says.',
  late: 'No backup was made when one was due: see the log, and try with avisa backup.',
}
