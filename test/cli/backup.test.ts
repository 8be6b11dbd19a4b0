import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { backupCommand } from '../../src/cli/database/backup.ts'
import { restoreCommand } from '../../src/cli/database/restore.ts'
import { personById, savePerson } from '../../src/store/queries/persons.ts'
import { Place } from '../store/backup/place.ts'
import { ANA, person } from '../store/samples.ts'

let place: Place
beforeEach(async () => {
  place = await Place.make()
  vi.stubEnv('AVISA_DATABASE', place.database)
  vi.stubEnv('AVISA_KEY_FILE', place.keyFile)
  vi.stubEnv('AVISA_BACKUP_FOLDER', place.backups)
  const store = place.open()
  await store.write(tx => savePerson(tx, person()))
  await store.close()
  return () => void vi.unstubAllEnvs()
})

async function run(command: typeof backupCommand, ...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    input: (async function* () {})(),
  }
  return { code: await command.run(args, terminal), out: out.join('\n'), err: err.join('\n') }
}

test('from nothing to a backup that comes back: each step says what the next one needs', async () => {
  expect(await run(backupCommand)).toMatchObject({ code: 2, err: expect.stringContaining('--new-key') })
  const key = join(place.folder, 'backups-key.txt')
  const made = await run(backupCommand, '--new-key', key)
  expect(statSync(key).mode & 0o777).toBe(0o600)
  expect(made.out).not.toContain('AGE-SECRET-KEY')
  const [, recipients = ''] = /^AVISA_BACKUP_RECIPIENTS=(.*)$/m.exec(made.out) ?? []
  expect((await run(backupCommand, '--new-key', key)).code).toBe(1)

  vi.stubEnv('AVISA_BACKUP_RECIPIENTS', recipients)
  const backedUp = await run(backupCommand)
  expect(backedUp.code).toBe(0)
  expect(backedUp.out).toContain(`NO trae la llave maestra (${place.keyFile})`)
  const [, name = ''] = readdirSync(place.backups)
  expect(backedUp.out).toContain('-keys')
  const file = join(place.backups, name)

  const into = join(place.folder, 'new', 'avisa.db')
  expect((await run(restoreCommand, file, '--into', into)).err).toContain('--identity')
  const mistyped = await run(restoreCommand, file, '--into', into, '--identity', key)
  expect(mistyped).toMatchObject({ code: 1, err: expect.stringContaining('No existe la carpeta') })
  expect(existsSync(join(place.folder, 'new'))).toBe(false)
  mkdirSync(join(place.folder, 'new'))
  const restored = await run(restoreCommand, file, '--into', into, '--identity', key)
  expect(restored).toMatchObject({ code: 0, out: expect.stringContaining('llama a las mesas') })
  const store = place.open(into)
  expect(await store.read(tx => personById(tx, ANA))).toBeDefined()
  await store.close()
})

test('what is called wrongly is told how, and changes nothing', async () => {
  for (const args of [['--out'], ['copia'], ['--new-key']])
    expect(await run(backupCommand, ...args)).toMatchObject({ code: 2, err: backupCommand.usage })
  for (const args of [[], ['f'], ['--into', 'p'], ['f', '--into', 'p', '--force', 'x']])
    expect(await run(restoreCommand, ...args)).toMatchObject({ code: 2, err: restoreCommand.usage })
  expect(existsSync(place.backups)).toBe(false)
})
