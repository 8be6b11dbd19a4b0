import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { connect } from 'node:net'
import Sqlite from 'better-sqlite3'
import { type FaultCase, must } from './cases.ts'
import { killed, type Scene, seconds } from './scene.ts'

const PAGE = 4_096

/** The process, its disk and whoever connects to it do something that they should not. */
export const MACHINE_CASES: readonly FaultCase[] = [
  {
    name: 'SIGSTOP for 20 s in the middle of sending',
    async run(scene) {
      const service = await scene.start()
      scene.cry(4)
      await sending(scene)
      service.signal('SIGSTOP')
      await seconds(20)
      service.signal('SIGCONT')
    },
  },
  {
    name: 'kill -9 in the middle of sending',
    async run(scene) {
      const service = await scene.start()
      scene.cry(6)
      await sending(scene)
      await killed(service)
      await scene.start()
    },
  },
  {
    name: 'a damaged name of a relative of somebody else',
    async run(scene) {
      await scene.start()
      inside(scene, "update contacts set name = zeroblob(40) where id like '%11-cont0'")
      scene.cry(4)
    },
  },
  {
    name: 'a damaged name of the desk',
    async run(scene) {
      await scene.start()
      inside(scene, 'update desks set title = zeroblob(40)')
      scene.cry(4)
    },
  },
  {
    name: 'a page of an index zeroed while the service runs',
    async run(scene) {
      await scene.start()
      zeroPage(scene, 'contacts_person')
      scene.cry(4)
    },
  },
  {
    name: 'a page of an index zeroed before the start',
    async run(scene) {
      zeroPage(scene, 'notices_open')
      await scene.start()
      scene.cry(4)
    },
  },
  {
    name: 'the key without its database: refused, and put back',
    async run(scene) {
      const bytes = readFileSync(scene.ground.database)
      rmSync(scene.ground.database)
      must((await scene.refused()).includes('avisa init'), 'the mend is named')
      const file = openSync(scene.ground.database, 'w', 0o600)
      writeSync(file, bytes)
      closeSync(file)
      await scene.start()
      scene.cry(2)
    },
  },
  {
    name: 'the database deleted under the service: nothing is accepted, /readyz is 503',
    async run(scene) {
      const service = await scene.start()
      const bytes = readFileSync(scene.ground.database)
      rmSync(scene.ground.database)
      scene.cry(2)
      await seconds(3)
      must((await scene.readyz()) === 503, '/readyz is 503')
      must(scene.server.updates.held === 2, 'Telegram keeps what was written')
      await killed(service)
      for (const end of ['-wal', '-shm']) rmSync(scene.ground.database + end, { force: true })
      const file = openSync(scene.ground.database, 'w', 0o600)
      writeSync(file, bytes)
      closeSync(file)
      await scene.start()
    },
  },
  {
    name: 'the journal deleted after kill -9: told, and no folio twice',
    async run(scene) {
      await killed(await scene.start())
      rmSync(`${scene.ground.database}-wal`)
      const service = await scene.start()
      must(service.printed().includes('its journal is missing'), 'the loss is told')
      scene.cry(2)
    },
  },
  {
    name: '200 clients that never end their request; then SIGTERM',
    async run(scene) {
      const service = await scene.start()
      const clients = Array.from({ length: 200 }, () => connect(scene.port, '127.0.0.1'))
      for (const client of clients) client.on('error', () => {}).write('GET /healthz HTTP/1.1\r\nHost: a')
      await seconds(1)
      scene.cry(2)
      const told = await scene.counts()
      must(told.untold === 0, 'people are told meanwhile')
      const began = Date.now()
      await service.end('SIGTERM')
      must(Date.now() - began < 5_000, 'SIGTERM ends it within 5 s')
      for (const client of clients) client.destroy()
      await scene.start()
      scene.cry(1)
    },
  },
  {
    name: 'whoever reads the log goes away',
    async run(scene) {
      const service = await scene.start()
      service.closeOutput()
      scene.cry(3)
    },
  },
]

/** Resolves once something is on its way to people. */
async function sending(scene: Scene): Promise<void> {
  const before = scene.server.calls.length
  await scene.until(
    () => scene.server.calls.slice(before).filter(one => one === 'sendMessage').length >= 2,
    10_000,
  )
}

function inside(scene: Scene, sql: string): void {
  const database = new Sqlite(scene.ground.database)
  database.exec(sql)
  database.close()
}

/** Zeroes the first page of an index in the file, behind SQLite's back. */
function zeroPage(scene: Scene, index: string): void {
  const database = new Sqlite(scene.ground.database, { readonly: true })
  const page = Number(
    database.prepare('select rootpage from sqlite_schema where name = ?').pluck().get(index),
  )
  database.close()
  const file = openSync(scene.ground.database, 'r+')
  writeSync(file, Buffer.alloc(PAGE), 0, PAGE, (page - 1) * PAGE)
  closeSync(file)
}
