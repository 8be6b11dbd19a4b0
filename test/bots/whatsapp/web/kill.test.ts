import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemClock } from '../../../../src/platform/clock.ts'
import { ME, WebServer } from '../../../doubles/whatsapp-web/whatsapp-web.ts'
import { whyNoWeb } from './needs.ts'
import { processesOf } from './processes.ts'

const missing = await whyNoWeb()
if (missing !== undefined) console.warn(`Kill tests of WhatsApp Web skipped: ${missing}`)

const PROCESS = fileURLToPath(new URL('process.ts', import.meta.url))
const GROUP = '120363000000000001@g.us'

/** Looks until `look` says yes. It does not look all the time: the browsers need the processor more than we do. */
async function until(look: () => boolean): Promise<void> {
  while (!look()) await after(10)
}

describe.skipIf(missing !== undefined)('WhatsApp Web whose process is killed', { timeout: 120_000 }, () => {
  const children: ChildProcess[] = []
  let server: WebServer
  let home: string
  let page: string
  let printed = ''
  /** How many messages the processes said they had noted: cheaper to watch than the notes themselves. */
  let told = 0

  const [database, folder, notes] = ['avisa.db', 'whatsapp-web', 'notes.txt'].map(
    name => () => join(home, name),
  ) as [() => string, () => string, () => string]

  const run = (mode: 'link' | 'serve') => {
    const child = fork(PROCESS, [mode, database(), folder(), page, notes()], { silent: true })
    children.push(child)
    child.on('message', (event: { kind: string }) => {
      if (event.kind === 'noted') told += 1
    })
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', data => (printed += data))
    return child
  }
  const serving = async () => {
    const child = run('serve')
    await until(() => server.pages > 0 && server.quiet)
    return child
  }
  const kill = async (child: ChildProcess) => {
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  const noted = () => (existsSync(notes()) ? readFileSync(notes(), 'utf8').split('\n').filter(Boolean) : [])
  /** Links a device from its code to its first readiness. */
  const link = async () => {
    const child = run('link')
    const outcome = await new Promise(resolve => {
      child.on('message', (event: { kind: string; text: string }) => {
        if (event.kind === 'qr') server.scan(event.text)
        if (!['qr', 'taken', 'noted'].includes(event.kind)) resolve(event)
      })
    })
    await kill(child)
    return outcome
  }

  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'avisa-web-kill-'))
    server = await WebServer.listen(systemClock)
    page = server.writePage(join(home, 'page'))
    printed = ''
    told = 0
  })

  afterEach(async () => {
    for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL')
    // The pipe to the browser ends with its process, and the browser with its pipe.
    await until(() => processesOf(folder()).length === 0)
    await server.close()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    expect(printed).toBe('')
  })

  test('before a phone took it in leaves nothing, and the next linking works', async () => {
    const first = run('link')
    const [offer] = await once(first, 'message')
    expect(offer.kind).toBe('qr')
    await kill(first)
    await until(() => processesOf(folder()).length === 0)
    expect(await link()).toEqual({ kind: 'linked', number: ME.number.replace(/@.*/, '') })
  })

  test('in the moment in which a phone took it in is that device after a restart', async () => {
    const ana = server.person('13125550126', '900123')
    const child = run('link')
    const taken = Promise.withResolvers<void>()
    server.kept = () => {
      child.kill('SIGKILL')
      taken.resolve()
    }
    child.on('message', (event: { kind: string; text: string }) => {
      if (event.kind === 'qr') server.scan(event.text)
    })
    await taken.promise
    server.kept = () => {}
    run('serve')
    server.say(ana.lid, 'chat', { body: 'hola' })
    await until(() => server.shown(ana.lid).length > 0)
  })

  test('again and again in a burst of 500 group messages loses none', async () => {
    await link()
    const officer = server.person('13125550125', '900125')
    server.group(GROUP)
    const expected = new Set<string>()
    let child = await serving()
    for (let n = 0; n < 500; n++) {
      expected.add(`${GROUP}/${officer.lid}/${server.say(GROUP, 'chat', { body: `${n}` }, officer.lid)}`)
      if (n % 100 !== 50) continue
      const goal = Math.min(told + 5, expected.size)
      await until(() => told >= goal)
      await kill(child)
      child = run('serve')
    }
    await until(() => new Set(noted()).size === expected.size)
    expect(new Set(noted())).toEqual(expected)
  })

  test('while it answers hears and answers again what it had not committed', async () => {
    await link()
    const ana = server.person('13125550126', '900123')
    server.fail('hang')
    const first = await serving()
    server.say(ana.lid, 'chat', { body: 'me agarraron' })
    await until(() => server.hanging() > 0)
    await kill(first)
    await serving()
    server.say(ana.lid, 'chat', { body: 'sigo aquí' })
    await until(() => server.shown(ana.lid).length > 0 && new Set(noted()).size === 2)
  })

  test('and whose browser is killed, again and again in a burst, loses none', async () => {
    await link()
    const officer = server.person('13125550125', '900125')
    server.group(GROUP)
    const expected = new Set<string>()
    await serving()
    for (let n = 0; n < 200; n++) {
      expected.add(`${GROUP}/${officer.lid}/${server.say(GROUP, 'chat', { body: `${n}` }, officer.lid)}`)
      if (n % 50 !== 20) continue
      // Once the browser itself, once the page in it.
      const type = n % 100 === 20 ? '' : 'renderer'
      for (const each of processesOf(folder())) if (each.type === type) process.kill(each.pid, 'SIGKILL')
      await until(() => server.pages === 0)
      await until(() => server.pages > 0)
    }
    await until(() => new Set(noted()).size === expected.size)
    expect(new Set(noted())).toEqual(expected)
  })
})
