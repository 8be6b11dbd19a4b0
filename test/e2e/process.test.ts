import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DESK_GROUP, type Ground, layGround, settle } from '../crash/raid.ts'
import { BotApiServer } from '../doubles/telegram/telegram.ts'
import { freePort } from '../ports.ts'
import { REPEAT } from './alert.ts'
import { type Running, WorkingFolder } from './service.ts'
import { labelsOf } from './town.ts'

/** The real programs, as an operator runs them in a folder of their own. */
let here: WorkingFolder
beforeEach(() => {
  here = new WorkingFolder()
})
afterEach(() => here.clear())

const RUNNING = /"msg":"Avisa is running"/

/** Waits for what another process does in its own time. */
async function happens(look: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await look())) await pause(20)
}

describe('what keeps the service from starting', { timeout: 120_000 }, () => {
  test('bad settings are told all at once, without repeating a secret', async () => {
    const { code, out, err } = await here.service({
      AVISA_PORT: 'eighty',
      AVISA_DATABSE: 'elsewhere.db',
      AVISA_LOG_LEVEL: 'loud',
      AVISA_TELEGRAM_TOKEN: 'not-a-token-but-secret',
      AVISA_RETENTION_DAYS: '9999',
    }).ended
    expect([code, out]).toEqual([1, ''])
    expect(err.split('\n')[0]).toBe('Avisa cannot start. Mend these settings:')
    expect(err).toContain('AVISA_DATABSE is not a setting of Avisa. Did you mean AVISA_DATABASE?')
    expect(err).toContain('AVISA_PORT is not a whole number')
    for (const name of ['AVISA_LOG_LEVEL', 'AVISA_TELEGRAM_TOKEN', 'AVISA_RETENTION_DAYS'])
      expect(err).toContain(`  - ${name} `)
    expect(err).not.toContain('not-a-token')
    expect(existsSync(join(here.folder, 'var'))).toBe(false)
  })

  test('a key in the folder of the database', async () => {
    const { code, err } = await here.service({ AVISA_KEY_FILE: 'var/avisa.key' }).ended
    expect(code).toBe(1)
    expect(err).toMatch(
      /^Avisa cannot start\.\n {2}- The key file var\/avisa\.key is in the folder of the database/,
    )
    expect(err).not.toMatch(/\n\s+at /)
    expect(existsSync(join(here.folder, 'var', 'avisa.key'))).toBe(false)
  })

  test.skipIf(process.platform !== 'linux')('a limit of open files that is too low', () => {
    const run = spawnSync('sh', ['-c', 'ulimit -n 32 && exec "$1" src/main.ts', 'sh', process.execPath], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '' },
    })
    expect(run.status).toBe(1)
    expect(run.stderr).toMatch(/may have 32 files .* needs 64 .*ulimit -n 1024/)
  })

  test('a port that another program holds', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const { code, err } = await here.service({ AVISA_PORT: String(port) }).ended
    other.close()
    expect(code).toBe(1)
    expect(err).toContain(`  - Port ${port} is taken`)
    expect(err).toContain('set AVISA_PORT')
  })
})

describe('the service in a folder with a file .env', { timeout: 120_000 }, () => {
  let port: number
  let running: Running

  beforeEach(async () => {
    port = await freePort()
    const lines = [
      '# The settings of this folder',
      `AVISA_PORT=${port}`,
      'AVISA_ORGANISATION="Casa del Ejemplo"',
      'AVISA_DATABASE=data/people.db',
      'AVISA_KEY_FILE=secrets/people.key',
      'AVISA_TELEGRAM_TOKEN=',
    ]
    writeFileSync(join(here.folder, '.env'), lines.join('\n'))
  })

  test('obeys it, serves the simulator, and keeps its files to itself', async () => {
    running = here.service()
    await running.prints(new RegExp(`http://127.0.0.1:${port}/simulator`))
    const answers = await Promise.all(
      ['healthz', 'readyz', 'metrics', 'simulator'].map(path => fetch(`http://127.0.0.1:${port}/${path}`)),
    )
    expect(answers.map(answer => answer.status)).toEqual([200, 200, 200, 200])
    await Promise.all(answers.map(answer => answer.text()))
    for (const file of ['data/people.db', 'secrets/people.key'])
      expect(statSync(join(here.folder, file)).mode & 0o777).toBe(0o600)
    expect(await running.end('SIGINT')).toMatchObject({ code: 0 })
    expect(readFileSync(join(here.folder, 'data/people.db')).length).toBeGreaterThan(0)
    expect(existsSync(join(here.folder, 'data/people.db-wal'))).toBe(false)
  })

  test('lets the environment win over it', async () => {
    const { code, err } = await here.service({ AVISA_RETENTION_DAYS: '0', AVISA_PORT: '99999' }).ended
    expect(code).toBe(1)
    expect(err).toContain('AVISA_PORT')
  })
})

describe('npm start', { timeout: 120_000 }, () => {
  test('hands SIGTERM on, so that the service ends by itself, with 0', async () => {
    const port = await freePort()
    const running = here.npmStart({
      AVISA_PORT: String(port),
      AVISA_DATABASE: join(here.folder, 'data', 'people.db'),
      AVISA_KEY_FILE: join(here.folder, 'secrets', 'people.key'),
    })
    await running.prints(RUNNING)
    const { code, out, err } = await running.end('SIGTERM')
    expect(code, err).toBe(0)
    expect(out + err).toContain('"msg":"stopping"')
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow()
    // A database that was let go of in order has no journal beside it.
    expect(existsSync(join(here.folder, 'data', 'people.db-wal'))).toBe(false)
  })
})

describe('the command line', { timeout: 120_000 }, () => {
  test('refuses a command that it does not know, with those that it knows; and a consulate, and an option', async () => {
    const unknown = await here.avisa(['rescue'])
    expect(unknown).toMatchObject({ code: 2, err: 'avisa: there is no command "rescue".\n' })
    for (const name of ['desk', 'route', 'understand', 'play'])
      expect(unknown.out).toMatch(new RegExp(`^  ${name} `, 'm'))
    const nowhere = await here.avisa(['desk', 'add', '--consulate', 'atlantis'])
    expect(nowhere.code).toBe(2)
    expect(nowhere.err).toMatch(/there is no consulate "atlantis"/i)
    expect(await here.avisa(['desk', 'add', '--city', 'chicago'])).toMatchObject({ code: 2, out: '' })
    expect(existsSync(join(here.folder, 'var'))).toBe(false)
  })
})

describe('beside Telegram', { timeout: 300_000 }, () => {
  let server: BotApiServer
  let ground: Ground
  let settings: Record<string, string>

  beforeEach(async () => {
    // Answers travel for a third of a second, so that something is always on its way.
    server = await BotApiServer.listen({ wayBack: 300 })
    ground = layGround()
    settings = {
      AVISA_PORT: String(await freePort()),
      AVISA_DATABASE: ground.database,
      AVISA_KEY_FILE: ground.keyFile,
      AVISA_TELEGRAM_TOKEN: server.token,
      AVISA_TELEGRAM_API_ROOT: server.url,
    }
  })
  afterEach(async () => {
    await here.clear()
    await server.close()
    ground.remove()
  })

  /** Starts the service and waits until it asks for news. */
  async function serving(): Promise<Running> {
    const before = server.calls.length
    const running = here.service(settings)
    await running.prints(RUNNING)
    await happens(() => server.calls.includes('getUpdates', before))
    return running
  }

  const shown = (chat: number) => server.world.ours(chat).map(({ text }) => text ?? '')

  test("a desk's code is made while the service runs, and binds the group that types it", async () => {
    const running = await serving()
    const made = await here.avisa(['desk', 'add', '--consulate', 'chicago'], settings)
    const [, code] = /^\/mesa (\S+)$/m.exec(made.out) ?? []
    expect(made).toMatchObject({ code: 0, err: '' })
    expect((await here.avisa(['desk', 'list'], settings)).out).toMatch(/^\w+ +chicago +waiting\n$/)
    const officer = server.world.person(55_504, 'L. Pérez')
    const group = server.world.group(-55_505, 'Mesa Chicago')
    server.world.say(officer, `/mesa ${code}`, group)
    await happens(() => shown(group).some(text => text.includes('Este chat es ahora la mesa de')))
    expect((await here.avisa(['desk', 'list'], settings)).out).toMatch(/^\w+ +chicago +bound .*Mesa Chicago/)
    expect(await running.end('SIGTERM')).toMatchObject({ code: 0 })
    expect(running.printed()).not.toContain(String(code))
  })

  test('SIGTERM in the middle of an alert ends what is under way, and the next start says the rest, once', async () => {
    const raided = await settle(ground, server, 30)
    const first = await serving()
    const before = server.calls.length
    for (const { human } of raided) server.world.say(human, 'PÁNICO')
    await happens(() => server.calls.slice(before).filter(call => call === 'sendMessage').length >= 3)
    const ended = await first.end('SIGTERM')
    expect(ended.code).toBe(0)
    const copies = () => raided.flatMap(({ relatives }) => relatives.map(({ id }) => alertsIn(id)))
    const told = copies().filter(({ length }) => length > 0).length
    // The signal came in time: some were told, others were not.
    expect(told).toBeLessThan(60)

    const second = await serving()
    await happens(() => copies().every(({ length }) => length > 0))
    await happens(async () => /^avisa_outbox_queued 0$/m.test(await metrics()))
    expect(await second.end('SIGTERM')).toMatchObject({ code: 0 })
    expect(copies().map(({ length }) => length)).toEqual(Array.from({ length: 60 }, () => 1))
    const everything = [...copies().flat(), ...shown(DESK_GROUP)].join('\n')
    expect(everything).not.toContain(REPEAT)
    expect(second.printed()).not.toContain('sends were under way when the service last stopped')
    for (const { human } of raided) expect(shown(human.id).join('\n')).toMatch(/Alerta CHI-\d{4} guardada/)
  })

  function alertsIn(chat: number): readonly string[] {
    return server.world
      .ours(chat)
      .filter(message => labelsOf(message).includes('✅ Recibido'))
      .map(({ text }) => text ?? '')
  }

  async function metrics(): Promise<string> {
    const response = await fetch(`http://127.0.0.1:${settings.AVISA_PORT}/metrics`)
    return await response.text()
  }
})
