import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { silentLog } from '../../../src/platform/log.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import { newLockKey } from '../../../src/store/backup/lock.ts'
import { type BackupPlan, makeBackup } from '../../../src/store/backup/make.ts'
import { openKey } from '../../../src/store/sealing/key.ts'
import { openSqlite } from '../../../src/store/sqlite/sqlite.ts'
import type { Store } from '../../../src/store/store.ts'
import { temporaryFolder } from '../../folders.ts'

/** An installation of a test's own: its database, which nobody has opened yet, and a key with which its backups are locked. */
export class Place {
  readonly folder = temporaryFolder('backup')
  readonly database = join(this.folder, 'var', 'avisa.db')
  readonly keyFile = join(this.folder, 'keys', 'avisa.key')
  readonly backups = join(this.folder, 'backups')
  readonly identity: string
  readonly recipient: string

  private constructor({ identity, recipient }: { readonly identity: string; readonly recipient: string }) {
    this.identity = identity
    this.recipient = recipient
  }

  static async make(): Promise<Place> {
    return new Place(await newLockKey())
  }

  /** Where the private key lies that opens the backups. */
  get identityFile(): string {
    const file = join(this.folder, 'identity.txt')
    writeFileSync(file, `# a test's\n${this.identity}\n`, { mode: 0o600 })
    return file
  }

  open(path = this.database): Store {
    const sealer = openKey(this.keyFile, path, systemRandom)
    return openSqlite({ path, sealer }, { log: silentLog })
  }

  /** Writes a file of the operator's beside the database. */
  put(name: string, text: string): void {
    mkdirSync(join(this.folder, 'var'), { recursive: true })
    writeFileSync(join(this.folder, 'var', name), text)
  }

  plan(more: Partial<BackupPlan> = {}): BackupPlan {
    return {
      database: this.database,
      besides: [{ name: 'consulates.csv', path: join(this.folder, 'var', 'consulates.csv') }],
      into: join(this.backups, 'copy.age'),
      lock: { kind: 'recipients', recipients: [this.recipient] },
      ...more,
    }
  }

  /** Makes a backup that has to succeed; returns its file. */
  async backup(more: Partial<BackupPlan> = {}): Promise<string> {
    const outcome = await makeBackup(this.plan(more))
    if (outcome.kind !== 'made') throw new Error(`no backup: ${outcome.why}`)
    return outcome.file
  }
}
