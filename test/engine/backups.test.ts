import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { DAY, HOUR, instant, later, MINUTE } from '../../src/domain/ids.ts'
import { BackgroundTasks } from '../../src/engine/background-tasks.ts'
import { Backups } from '../../src/engine/backups.ts'
import { Metrics } from '../../src/engine/metrics.ts'
import { jsonLog } from '../../src/platform/log.ts'
import { VirtualClock } from '../../src/platform/virtual-clock.ts'
import { makeBackupApart } from '../../src/store/backup/apart.ts'
import { backupName, keptBackups } from '../../src/store/backup/backup-names.ts'
import { Place } from '../store/backup/place.ts'

/** Two in the morning, where the tests run. */
const NIGHT = instant(new Date(2026, 10, 30, 2).getTime())

let place: Place
let clock: VirtualClock
let written: string[]
let tasks: BackgroundTasks
let metrics: Metrics

beforeEach(async () => {
  place = await Place.make()
  await place.open().close()
  clock = new VirtualClock(NIGHT)
  written = []
  metrics = new Metrics()
})

/** The duty as the service has it, each day at 3:15; at most two are kept. */
function duty(): Backups {
  const log = jsonLog('info', { write: line => void written.push(line) })
  tasks = new BackgroundTasks(log)
  const source = {
    schedule: '15 3 * * *',
    folder: place.backups,
    keeping: { most: 2, days: 30, keyDays: 7 },
    make: (name: string) => makeBackupApart(place.plan({ into: join(place.backups, name) })),
  }
  const backups = new Backups({ source, clock, log, tasks, metrics })
  backups.start()
  return backups
}

async function pass(milliseconds: number): Promise<void> {
  clock.advance(milliseconds)
  await tasks.settled()
}

const faultsTold = () => written.filter(line => line.includes('"level":50'))

test('a backup is made at each time of the schedule, the oldest goes, and its age is told', async () => {
  const backups = duty()
  expect(backups.state()).toEqual({ state: 'up' })
  expect(metrics.text()).toContain('avisa_backup_age_seconds -1')
  await pass(74 * MINUTE)
  expect(keptBackups(place.backups)).toEqual([])
  for (let day = 0; day < 3; day += 1) await pass(day === 0 ? MINUTE : DAY)
  expect(keptBackups(place.backups).map(({ madeAt }) => clock.now() - madeAt)).toEqual([0, DAY])
  await pass(HOUR)
  expect(backups.state()).toMatchObject({ state: 'up', age: 3600 })
  expect(metrics.text()).toContain('avisa_backup_age_seconds 3600')
  expect(metrics.text()).toContain('avisa_backups_total{outcome="made"} 3')
  backups.stop()
  await pass(3 * DAY)
  expect(keptBackups(place.backups)).toHaveLength(2)
})

test('a failure is told once, with its mend, and it is tried each hour until it works', async () => {
  // A file stands where the folder should be.
  writeFileSync(place.backups, '')
  const backups = duty()
  for (let hour = 0; hour < 5; hour += 1) await pass(HOUR)
  expect(faultsTold()).toHaveLength(1)
  expect(faultsTold()[0]).toContain('AVISA_BACKUP_FOLDER')
  expect(backups.state()).toMatchObject({ state: 'degraded', why: 'unwritable' })
  expect(metrics.text()).toContain('avisa_backups_total{outcome="failed"} 4')
  rmSync(place.backups)
  await pass(HOUR)
  expect(backups.state()).toMatchObject({ state: 'up', age: expect.any(Number) })
  expect(keptBackups(place.backups)).toHaveLength(1)
  backups.stop()
})

test('one that was missed while the service was down is made soon after the start', async () => {
  mkdirSync(place.backups)
  writeFileSync(join(place.backups, backupName(later(NIGHT, -2 * DAY))), '')
  const backups = duty()
  expect(backups.state()).toMatchObject({ state: 'degraded', why: 'late', age: (2 * DAY) / 1000 })
  await pass(4 * MINUTE)
  expect(keptBackups(place.backups)).toHaveLength(1)
  await pass(MINUTE)
  expect(keptBackups(place.backups)).toHaveLength(2)
  expect(backups.state()).toMatchObject({ state: 'up', age: 0 })
  backups.stop()
})

test('a service that stops ends the one under way, and tells no fault', async () => {
  const backups = duty()
  clock.advance(75 * MINUTE)
  backups.stop()
  await tasks.settled()
  expect(keptBackups(place.backups)).toEqual([])
  expect(faultsTold()).toEqual([])
})
