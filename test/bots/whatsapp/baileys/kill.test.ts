import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { systemClock } from '../../../../src/platform/clock.ts'
import { temporaryFolder } from '../../../folders.ts'
import { until } from '../../contract/harness.ts'

const installed = await import('@whiskeysockets/baileys').then(
  () => true,
  () => false,
)

const PROCESS = fileURLToPath(new URL('process.ts', import.meta.url))

describe.skipIf(!installed)('a linked device that is killed', async () => {
  if (!installed) return
  const { LinkedServer } = await import('../../../doubles/whatsapp-linked/whatsapp-linked.ts')
  const { linkedOnce, OWNER } = await import('./harness.ts')
  type Server = Awaited<ReturnType<typeof LinkedServer.listen>>
  const children: ChildProcess[] = []
  const servers: Server[] = []
  let printed = ''
  /** How many messages the processes said they had noted: cheaper to watch than the notes themselves. */
  let told = 0

  const run = (...args: readonly string[]) => {
    const child = fork(PROCESS, args, { silent: true })
    children.push(child)
    child.on('message', (event: { kind: string }) => {
      if (event.kind === 'noted') told += 1
    })
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', data => (printed += data))
    return child
  }
  const serving = async (child: ChildProcess) => {
    await new Promise<void>(resolve => {
      child.on('message', (event: { kind: string }) => {
        if (event.kind === 'serving') resolve()
      })
    })
    return child
  }
  const kill = async (child: ChildProcess) => {
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  const listen = async (device?: Parameters<typeof LinkedServer.listen>[1]) => {
    const server = await LinkedServer.listen(systemClock, device)
    servers.push(server)
    return server
  }
  /** A copy of the database in which a device is linked, and a server that knows the device. */
  const begin = async () => {
    const linked = await linkedOnce()
    const home = temporaryFolder('kill')
    const [database, notes] = [join(home, 'avisa.db'), join(home, 'notes.txt')]
    writeFileSync(database, linked.database)
    const server = await listen(linked.device)
    const noted = () => (existsSync(notes) ? readFileSync(notes, 'utf8').split('\n').filter(Boolean) : [])
    return {
      server,
      database,
      notes,
      noted,
      serve: (mode: 'serve' | 'hold' = 'serve') => run(mode, database, server.url, notes),
    }
  }

  afterEach(async () => {
    for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL')
    for (const server of servers.splice(0)) await server.close()
    expect(printed).toBe('')
    told = 0
  })

  /** What the owner does with what a linking shows. */
  const act = (server: Server) => (event: { kind: string; text: string; code: string }) => {
    if (event.kind === 'qr') server.owner.scan(event.text, OWNER.number, OWNER.lid)
    if (event.kind === 'code') void server.owner.typeCode(event.code, OWNER.number, OWNER.lid)
  }
  /** Links by QR code, or with a number by code. */
  const link = (database: string, server: Server, phone: readonly string[]) =>
    run('link', database, server.url, ...phone).on('message', act(server))

  test.each([
    { when: 'a QR code is shown', phone: [], typed: false },
    { when: 'a code is shown', phone: [OWNER.number], typed: false },
    { when: 'it has answered the phone on which a code was typed', phone: [OWNER.number], typed: true },
  ])(
    'while $when leaves nothing, and the next linking works',
    async ({ phone, typed }) => {
      const database = join(temporaryFolder('link'), 'avisa.db')
      const server = await listen()
      const first = run('link', database, server.url, ...phone)
      const answered = new Promise<void>(resolve => {
        server.owner.answered = resolve
      })
      const [offer] = await once(first, 'message')
      if (typed) {
        act(server)(offer)
        await answered
      }
      await kill(first)
      const outcome = new Promise(resolve => {
        link(database, server, phone).on('message', (event: { kind: string }) => {
          if (event.kind === 'linked') resolve(event)
        })
      })
      expect(await outcome).toEqual({ kind: 'linked', number: OWNER.number })
    },
    60_000,
  )

  test.each([
    ['QR code', []],
    ['code', [OWNER.number]],
  ])(
    'in the moment in which a phone took it in by a %s is that device after a restart',
    async (_, phone) => {
      const home = temporaryFolder('link')
      const database = join(home, 'avisa.db')
      const server = await listen()
      const child = link(database, server, phone)
      const paired = new Promise<void>(resolve => {
        server.paired = () => {
          child.kill('SIGKILL')
          resolve()
        }
      })
      await paired
      const ana = server.world.person('13125550126', '900123', 'Persona Ejemplo')
      const next = await serving(run('serve', database, server.url, join(home, 'notes.txt')))
      await server.say(ana, { conversation: 'hola' })
      await until(() => server.world.shown(ana.lid).length > 0)
      await kill(next)
    },
    60_000,
  )

  test('again and again in a burst of 500 group messages loses none', async () => {
    const { server, serve, noted } = await begin()
    // Many speak, as in a raid. (The library's own senders skip a key with each message, and what is kept of the
    // skipped ones makes a single sender of hundreds slow; phones do not.)
    const officers = Array.from({ length: 10 }, (_, n) =>
      server.world.person(`1312555014${n}`, `90014${n}`, `Oficial ${n}`),
    )
    const { jid } = server.world.group('120363000000000001', 'Mesa', officers)
    const expected = new Set<string>()
    // What WhatsApp was told that we have, and what is committed, are far apart at every kill.
    let child = serve('hold')
    for (let n = 0; n < 50; n++) {
      for (const officer of officers) {
        const id = await server.say(officer, { conversation: `${n}` }, { group: jid })
        expected.add(`${jid}/${officer.lid}/${id}`)
      }
      if (n % 8 !== 4) continue
      const goal = told + 5
      child.send(5)
      await until(() => told >= goal && server.held === 0)
      expect(expected.size - told).toBeGreaterThan(20)
      await kill(child)
      child = serve('hold')
    }
    child.send(10_000)
    await until(() => server.held === 0 && told >= expected.size)
    await until(() => new Set(noted()).size === expected.size)
    expect(new Set(noted())).toEqual(expected)
    await kill(child)
  }, 240_000)

  test('while it answers hears and answers again what it had not committed', async () => {
    const { server, serve, noted } = await begin()
    const ana = server.world.person('13125550126', '900123', 'Persona Ejemplo')
    server.fail('hang')
    const first = await serving(serve())
    await server.say(ana, { conversation: 'me agarraron' })
    await until(() => server.heard.some(({ tag }) => tag === 'message'))
    await kill(first)
    const second = await serving(serve())
    await server.say(ana, { conversation: 'sigo aquí' })
    await until(() => server.world.shown(ana.lid).length > 0)
    expect(new Set(noted()).size).toBe(2)
    await kill(second)
  }, 60_000)

  test('prints nothing, though sessions are closed and messages broken', async () => {
    const { server, serve } = await begin()
    const ana = server.world.person('13125550126', '900123', 'Persona Ejemplo')
    const child = await serving(serve())
    await server.say(ana, { conversation: 'uno' })
    await until(() => told === 1)
    await server.say(ana, { conversation: 'dos' }, { corrupt: true })
    await until(() => told === 2)
    await server.sayAgain()
    await until(() => server.held === 0 && server.world.shown(ana.lid).length >= 2)
    await kill(child)
    expect(printed).toBe('')
  }, 60_000)
})
