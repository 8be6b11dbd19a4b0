import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { MINUTE } from '../../src/domain/ids.ts'
import { systemRandom } from '../../src/platform/random.ts'
import { keysFileOf } from '../../src/store/backup/backup-names.ts'
import { newLockKey } from '../../src/store/backup/lock.ts'
import { makeBackup } from '../../src/store/backup/make.ts'
import { restoreBackup } from '../../src/store/backup/restore.ts'
import { erasureFiles } from '../../src/store/erasures.ts'
import { personOf } from '../../src/store/queries/persons.ts'
import { temporaryFolder } from '../folders.ts'
import { ACCOUNT, PIN, Service } from './service.ts'

let service: Service
afterEach(() => service.stop())

/** A backup of a running service, and how it comes back once everything else of that is lost but the key. */
async function backedUp() {
  const { identity, recipient } = await newLockKey()
  const into = join(temporaryFolder('restored'), 'copy.age')
  const lock = { kind: 'recipients', recipients: [recipient] } as const
  const outcome = await makeBackup({ database: service.database, besides: [], into, lock })
  expect(outcome.kind).toBe('made')
  return async () => {
    await service.app.stop()
    const folder = dirname(service.database)
    // The list of who erased themselves lies outside of what is lost.
    for (const name of readdirSync(folder)) if (!name.endsWith('-erased')) rmSync(join(folder, name))
    const opener = { kind: 'identities', identities: [identity] } as const
    const { database, keyFile } = service
    const erasures = erasureFiles(database, folder)
    const restored = await restoreBackup(
      { file: into, into: database, opener, keyFile, erasures, keys: keysFileOf(into) },
      systemRandom,
    )
    expect(restored.kind).toBe('restored')
    await service.rise()
    await service.pass(MINUTE)
    return restored
  }
}

test('an alert goes on where it stood when the backup was made, and its family can still answer', async () => {
  service = await Service.start()
  const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
  const group = await service.desk(service.phone('Pérez', 'officer'))
  await service.register(ana, mama)
  await service.says(ana, 'PÁNICO')
  service.network.sharePin(ana, service.chat(ana), PIN)
  await service.pass(MINUTE)
  const folio = /CHI-\d{4}/.exec(service.shown(group).join('\n'))?.[0]
  expect(folio).toBe('CHI-0001')
  const comeBack = await backedUp()
  await comeBack()
  const before = service.heard(mama).length
  await service.pass(10 * MINUTE)
  // Nobody had answered, so the ladder goes on.
  expect(service.heard(mama).length).toBeGreaterThan(before)
  await service.taps(mama, 'Recibido')
  expect(service.heard(ana).join('\n')).toMatch(/Mamá.*(respondió|contestó|recibió)/i)
  // And whoever cries next has a folio that nobody had.
  const luis = service.phone('Luis')
  await service.says(luis, 'PÁNICO')
  service.network.sharePin(luis, service.chat(luis), PIN)
  await service.pass(MINUTE)
  expect(service.shown(group).join('\n')).toContain('MEX-1001')
})

test('who erased themselves after the backup is not there again, and who came back since is', async () => {
  service = await Service.start()
  const [ana, mama, luis] = [service.phone('Ana'), service.phone('Mamá', 'relative'), service.phone('Luis')]
  await service.register(ana, mama)
  for (const text of ['/start', 'sí', 'Luis', '60608', 'no']) await service.says(luis, text)
  const known = (phone: typeof ana) =>
    service.store.read(tx =>
      personOf(tx, { network: 'simulator', account: ACCOUNT, chat: service.chat(phone) }),
    )
  const erase = async (phone: typeof ana) => {
    await service.says(phone, '/borrar')
    await service.taps(phone, 'Sí')
    expect(await known(phone)).toBeUndefined()
  }
  await erase(luis)
  for (const text of ['/start', 'sí', 'Luis', '60608', 'no']) await service.says(luis, text)
  const comeBack = await backedUp()
  await erase(ana)
  const list = readFileSync(`${service.database}-erased`, 'utf8')
  expect(list).toMatch(/^(\d+ [\w-]{22}\n){2}$/)
  expect(await comeBack()).toMatchObject({ erased: 1 })
  expect(await known(ana)).toBeUndefined()
  expect(await known(luis)).toMatchObject({ name: 'Luis' })
})
