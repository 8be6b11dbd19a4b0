import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { linkWhatsAppWeb } from '../../../../src/bots/whatsapp/web/link.ts'
import { WhatsAppWebBot } from '../../../../src/bots/whatsapp/web/web-bot.ts'
import { DAY, MINUTE, SECOND } from '../../../../src/domain/ids.ts'
import type { ChatId } from '../../../../src/domain/messaging/address.ts'
import { systemClock } from '../../../../src/platform/clock.ts'
import { silentLog } from '../../../../src/platform/log.ts'
import type { Ports } from '../../../../src/platform/ports.ts'
import { systemRandom } from '../../../../src/platform/random.ts'
import { heapUsed } from '../../../memory.ts'
import { findChromium } from '../../../web/browser.ts'
import { Bench } from '../../contract/bench.ts'
import { until } from '../../contract/harness.ts'
import { whyNoWeb } from './needs.ts'
import { processesOf } from './processes.ts'

const missing = await whyNoWeb()
if (missing !== undefined) console.warn(`Tests of WhatsApp Web skipped: ${missing}`)

const TEXT = { kind: 'text', text: 'Aviso' } as const

describe.skipIf(missing !== undefined)('WhatsApp Web in a browser', { timeout: 180_000 }, async () => {
  if (missing !== undefined) return
  const { webHarness } = await import('./harness.ts')
  let bench: Bench
  let harness: Awaited<ReturnType<typeof webHarness>>

  const make = async () => {
    bench = await Bench.make(async (ports, clock) => {
      harness = await webHarness(ports, clock)
      return harness
    })
  }
  const begin = async () => {
    await make()
    await bench.start()
  }
  afterEach(async () => {
    await bench.close()
    // A browser's own processes end a moment after it: it is waited for them, and none may stay.
    await until(() => processesOf(harness.folder).length === 0)
  })

  const health = () => bench.bot.health()
  const fallen = () => bench.passing(() => health().state !== 'up')
  const returned = async () => {
    const began = bench.clock.steady()
    await bench.passing(() => health().state === 'up')
    return bench.clock.steady() - began
  }
  const wait = async (milliseconds: number) => {
    const end = bench.clock.steady() + milliseconds
    await bench.passing(() => bench.clock.steady() >= end)
  }
  /** Kills the browser itself, or the page's process in it. */
  const kill = (type: '' | 'renderer') => {
    for (const each of processesOf(harness.folder)) if (each.type === type) process.kill(each.pid, 'SIGKILL')
  }

  test('another browser that is the same device is given way to, and followed in its own time', async () => {
    await begin()
    harness.server.state('CONFLICT')
    await fallen()
    expect(health()).toMatchObject({ state: 'degraded', why: 'replaced' })
    const away = await returned()
    expect(away).toBeGreaterThanOrEqual(30 * SECOND)
    expect(away).toBeLessThanOrEqual(2 * MINUTE)
  })

  test('a device that was thrown out says so, knocks no more, and needs a new linking', async () => {
    await begin()
    harness.server.logout()
    await bench.passing(() => health().state === 'down')
    expect(health().why).toBe('logged-out')
    await wait(10 * MINUTE)
    expect(health().why).toBe('logged-out')
    expect(harness.server.pages).toBe(0)
    expect(await harness.vault.all('web-device')).toEqual([])
    expect(readdirSync(harness.folder)).toEqual([])
  })

  test('a profile that no phone knows is not linked, and no browser runs on', async () => {
    await make()
    harness.server.takesIn = false
    await bench.begin(bench.bot)
    expect(health()).toMatchObject({ state: 'down', why: 'not-linked' })
    await wait(MINUTE)
    expect(harness.server.pages).toBe(0)
  })

  test.each([
    { died: 'browser', type: '' },
    { died: 'page', type: 'renderer' },
  ] as const)(
    'a $died that dies is replaced, and the message under way is a doubt',
    async ({ died, type }) => {
      await begin()
      harness.server.fail('hang')
      const sending = bench.send(harness.side.person, TEXT)
      await bench.passing(() => harness.server.hanging() > 0)
      kill(type)
      await fallen()
      expect(health()).toMatchObject({ state: 'degraded', why: died })
      expect((await sending).kind).toBe('unknown')
      expect(await returned()).toBeLessThan(MINUTE)
      await bench.say(harness.side.person, TEXT)
    },
  )

  test('what the page got and did not tell is found within minutes', async () => {
    await begin()
    const { server, side } = harness
    server.deaf = true
    await side.say(side.person, 'me agarraron')
    await side.say(side.group, 'uno')
    server.deaf = false
    await wait(6 * MINUTE)
    expect(bench.heard.map(({ kind }) => kind)).toEqual(['text', 'text'])
    await wait(20 * MINUTE)
    expect(bench.heard).toHaveLength(2)
  })

  test('what the page got and did not tell before it died is heard, in order, once', async () => {
    await begin()
    const { server, side } = harness
    await side.say(side.person, 'cero')
    await bench.hear('text')
    server.deaf = true
    const words = Array.from({ length: 50 }, (_, n) => `palabra ${n}`)
    for (const word of words) await side.say(side.person, word)
    await bench.passing(() => server.held === 0)
    kill('renderer')
    server.deaf = false
    await fallen()
    await returned()
    await bench.passing(() => bench.heard.length > words.length)
    expect(bench.heard.map(each => each.kind === 'text' && each.text)).toEqual(['cero', ...words])
  })

  test('a page that stands and brings nothing is found out and replaced', async () => {
    await begin()
    harness.server.silent = true
    const began = bench.clock.now()
    await fallen()
    expect(health()).toMatchObject({ state: 'degraded', why: 'silent' })
    // It is asked every five minutes, and has thirty seconds to answer; a test's clock runs on while a busy machine draws the page.
    expect(health().since - began).toBeLessThanOrEqual(20 * MINUTE)
    harness.server.silent = false
    await returned()
    await bench.say(harness.side.person, TEXT)
  })

  test('a page that is let in and never gets ready is given up', async () => {
    await make()
    harness.server.stuck = true
    await bench.settle(bench.begin(bench.bot))
    expect(health()).toMatchObject({ state: 'degraded', why: 'not-ready' })
    harness.server.stuck = false
    await returned()
  })

  test('a page that has grown begins anew, when nothing goes on', async () => {
    await begin()
    harness.server.swell(160_000_000)
    await fallen()
    expect(health()).toMatchObject({ state: 'degraded', why: 'recycle' })
    expect(await returned()).toBeLessThan(MINUTE)
    await bench.say(harness.side.person, TEXT)
  })

  test('a browser begins anew after a day', async () => {
    await begin()
    const began = bench.clock.steady()
    await fallen()
    expect(health().why).toBe('recycle')
    expect(bench.clock.steady() - began).toBeGreaterThanOrEqual(DAY)
    await returned()
  })

  test('somebody known by number moves to their hidden id when it shows', async () => {
    await begin()
    const { server, side } = harness
    server.namesLids = false
    const { number } = server.person('13125550127', '900127')
    const byNumber = number.replace('@c.us', '@s.whatsapp.net')
    server.say(number, 'chat', { body: 'hola' })
    expect((await bench.hear('text')).from.chat).toBe(byNumber)
    await bench.say(byNumber as ChatId, TEXT)
    server.namesLids = true
    const { lid } = server.person('13125550127', '900127')
    server.say(lid, 'chat', { body: 'otra vez' })
    const moved = await bench.hear('membership', 1)
    expect(moved).toMatchObject({ change: 'moved', to: lid })
    expect(moved.from.chat).toBe(byNumber)
    expect((await bench.hear('text', 2)).from.chat).toBe(lid)
    expect(side.person).not.toBe(lid)
  })

  test('a number in the list of the last process is understood by the next, and an old list is not', async () => {
    await begin()
    const { side } = harness
    const choices = [[{ id: 'yes', label: 'Sí' }], [{ id: 'no', label: 'No' }]]
    const on = await bench.say(side.person, { kind: 'text', text: '¿Aceptas?', choices })
    await bench.settle(bench.bot.stop())
    const next = await bench.again()
    await bench.begin(next)
    await side.say(side.person, '2')
    expect(await bench.hear('choice')).toMatchObject({ choice: 'no', on })
    bench.clock.advance(2 * DAY)
    await bench.passing(() => next.health().state === 'up')
    await side.say(side.person, '1')
    expect((await bench.hear('text', 1)).text).toBe('1')
  })

  test('the folder is closed to others, and one that cannot be is complained about', async () => {
    await make()
    mkdirSync(harness.folder)
    chmodSync(harness.folder, 0o755)
    await bench.start()
    expect(statSync(harness.folder).mode & 0o777).toBe(0o700)
    const { vault } = harness
    const [folder, page] = [join(dirname(harness.folder), 'file'), dirname(harness.folder)]
    writeFileSync(folder, '')
    const bad = new WhatsAppWebBot({ vault, folder, page, chromium: findChromium() }, portsOf(bench))
    await bench.begin(bad)
    expect(bad.health()).toMatchObject({ state: 'down', why: 'folder' })
    await bench.settle(bad.stop())
  })

  test('without a Chromium it says what to do', async () => {
    await make()
    const { vault, folder } = harness
    const none = new WhatsAppWebBot({ vault, folder, chromium: '/nowhere/chromium' }, portsOf(bench))
    await bench.begin(none)
    expect(none.health()).toMatchObject({ state: 'down', why: 'no-chromium' })
    expect(bench.written.join()).toContain('apt-get install chromium')
    await bench.settle(none.stop())
  })

  test('a browser that a killed process left is taken away at the start', async () => {
    await begin()
    const before = processesOf(harness.folder).find(({ type }) => type === '')?.pid
    // The next process finds the browser of the one before still there.
    const next = await bench.again()
    await bench.begin(next)
    await bench.passing(() => next.health().state === 'up')
    expect(processesOf(harness.folder).find(({ type }) => type === '')?.pid).not.toBe(before)
  })

  test('a new linking takes the place of the old device, and one that is given up does not', async () => {
    await begin()
    const { server, vault, folder } = harness
    const ports: Ports = { clock: systemClock, random: systemRandom, fetch: globalThis.fetch, log: silentLog }
    const page = join(dirname(folder), 'page')
    const giveUp = new AbortController()
    const settings = { vault, folder, page, chromium: findChromium() }
    const shown = { ...settings, tell: () => giveUp.abort() }
    expect(await linkWhatsAppWeb(shown, ports, giveUp.signal)).toEqual({ kind: 'given-up' })
    const old = await vault.all('web-device')
    const asked = {
      ...settings,
      phone: '13125550100',
      tell: ({ kind }: { kind: string }) => {
        if (kind === 'code') server.type()
      },
    }
    const outcome = await linkWhatsAppWeb(asked, ports, new AbortController().signal)
    expect(outcome).toEqual({ kind: 'linked', number: '13125550100' })
    expect(await vault.all('web-device')).not.toEqual(old)
    await fallen()
    await returned()
    await bench.say(harness.side.person, TEXT)
  })

  test('after 200 broken connections and 10 dead browsers nothing has grown', async () => {
    await begin()
    const listeners = () => process.eventNames().map(name => process.listenerCount(name))
    const drop = async (times: number) => {
      for (let n = 0; n < times; n++) {
        await harness.server.cut()
        await fallen()
        harness.server.mend()
        await returned()
      }
    }
    const die = async (times: number) => {
      for (let n = 0; n < times; n++) {
        kill(n % 2 === 0 ? '' : 'renderer')
        await fallen()
        await returned()
      }
    }
    const handles = () => process.getActiveResourcesInfo().length
    await die(2)
    await drop(20)
    const [before, held, heap] = [listeners(), handles(), heapUsed()]
    await drop(180)
    await die(10)
    expect(listeners()).toEqual(before)
    expect(handles()).toBeLessThanOrEqual(held + 3)
    expect(heapUsed() - heap).toBeLessThan(12_000_000)
    await harness.side.say(harness.side.person, 'sigo aquí')
    expect((await bench.hear('text')).text).toBe('sigo aquí')
  }, 180_000)

  test('the browser goes nowhere by name and has no port open', async () => {
    await begin()
    const [browser] = processesOf(harness.folder).filter(({ type }) => type === '')
    await until(() => browser)
    const words = browser?.words ?? []
    expect(words).toContain('--remote-debugging-pipe')
    expect(words.filter(word => word.startsWith('--remote-debugging-port'))).toEqual([])
    expect(words.join(' ')).toContain('MAP * ~NOTFOUND')
  })
})

/** The ports of a bench, for a bot beside its own. */
function portsOf(bench: Bench): Ports {
  const write = (event: string) => void bench.written.push(event)
  const log = { debug: write, info: write, warn: write, error: write }
  return { clock: bench.clock, random: systemRandom, fetch: globalThis.fetch, log }
}
