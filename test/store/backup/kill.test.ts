import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, rmSync, watch } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { Place } from './place.ts'

/** Makes the backup in a process of its own, and kills that as soon as it writes aside in `folder`. */
async function killedOnce(place: Place, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const seen = watch(folder)
  const script = join(import.meta.dirname, 'killed-backup.ts')
  const child = spawn(process.execPath, [script, JSON.stringify(place.plan())], { stdio: 'inherit' })
  seen.on('change', (_, name) => {
    if (String(name).includes('.aside-')) child.kill('SIGKILL')
  })
  const [, signal] = await once(child, 'exit')
  seen.close()
  expect(signal).toBe('SIGKILL')
}

test('a backup that is killed leaves no half of it under its name, and the next one removes the copy it worked on', async () => {
  const place = await Place.make()
  await place.open().close()
  const database = new Sqlite(place.database)
  database.exec('create table ballast (bytes blob)')
  const add = database.prepare('insert into ballast values (randomblob(100000))')
  for (let nth = 0; nth < 300; nth += 1) add.run()
  database.close()
  const var_ = dirname(place.database)
  for (const folder of [var_, place.backups]) {
    await killedOnce(place, folder)
    expect(readdirSync(place.backups).filter(name => name === 'copy.age')).toEqual([])
    // The keys get their name first: without the rest they are of no use, and in the way of none.
    rmSync(join(place.backups, 'copy-keys.age'), { force: true })
  }
  expect(readdirSync(var_).some(name => name.includes('.aside-'))).toBe(true)
  await place.backup()
  expect(readdirSync(place.backups)).toEqual(['copy-keys.age', 'copy.age'])
  expect(readdirSync(var_).filter(name => name.includes('.aside-'))).toEqual([])
})
