import { afterEach, expect, test } from 'vitest'
import type { Bot } from '../../../src/bots/bot.ts'
import type { HealthIssue } from '../../../src/bots/shared/health-issue.ts'
import { supervised } from '../../../src/bots/shared/supervised.ts'
import { TelegramBot } from '../../../src/bots/telegram/telegram-bot.ts'
import { WhatsAppCloudBot } from '../../../src/bots/whatsapp/cloud/cloud-bot.ts'
import { LINKED_ACCOUNT } from '../../../src/bots/whatsapp/linked/account.ts'
import { LinkedLife } from '../../../src/bots/whatsapp/linked/life.ts'
import { instant, MINUTE, SECOND } from '../../../src/domain/ids.ts'
import { pause } from '../../../src/platform/clock.ts'
import { jsonLog } from '../../../src/platform/log.ts'
import type { Ports } from '../../../src/platform/ports.ts'
import { VirtualClock } from '../../../src/platform/virtual-clock.ts'

/** What there is to start, to look at and to stop, of a bot or of the life that two of them share. */
type Runner = Pick<Bot, 'health' | 'stop'> & { start(): Promise<void> }

const ofBot = (bot: Bot): Runner => ({
  start: () => bot.start(async () => undefined),
  health: () => bot.health(),
  stop: () => bot.stop(),
})

const HOOK = { url: 'https://avisa.test/telegram', secret: 'a-long-enough-secret-of-a-test' }
const CLOUD = { phoneNumberId: '5550100', accessToken: 'a', appSecret: 'b', verifyToken: 'c' }

/** Every run that a bot has; those of Baileys and of whatsapp-web.js live by the same one. */
const RUNS: readonly (readonly [string, (ports: Ports) => Runner])[] = [
  ['Telegram by long polling', ports => ofBot(new TelegramBot({ token: '4200:double' }, ports))],
  ['Telegram by webhook', ports => ofBot(new TelegramBot({ token: '4200:double', webhook: HOOK }, ports))],
  ['the Cloud API', ports => ofBot(new WhatsAppCloudBot(CLOUD, ports))],
  ['a linked device', linkedRun],
]

/** A linked device whose connection is one call of the network. */
function linkedRun(ports: Ports): Runner {
  const life = new LinkedLife(LINKED_ACCOUNT, ports)
  const silence = () =>
    new Promise<HealthIssue>(resolve =>
      life.stopping.addEventListener('abort', () => resolve({ state: 'degraded', why: 'closed' })),
    )
  const live = async (): Promise<HealthIssue> => {
    const answer = await ports.fetch('https://double.test/').catch(() => undefined)
    if (answer === undefined) return { state: 'degraded', why: 'unreachable' }
    life.reportLine(undefined)
    return await silence()
  }
  return {
    start: () => life.start(live),
    health: () => life.health,
    async stop() {
      life.stop()
      await life.stopped()
    },
  }
}

const ANSWERS: readonly (readonly [RegExp, unknown])[] = [
  [
    /getMe$/,
    { ok: true, result: { id: 4200, is_bot: true, first_name: 'Avisa', username: 'avisa_double_bot' } },
  ],
  [/(delete|set)Webhook$/, { ok: true, result: true }],
  [/display_phone_number/, { display_phone_number: '+1 555 0100' }],
  [/double\.test/, {}],
]

/** A network that is away until it is mended, and a machine in which chance itself breaks `times` times. */
function broken(times: number) {
  const clock = new VirtualClock(instant(Date.UTC(2026, 0, 1)))
  const written: string[] = []
  const at = { away: true, broke: 0 }
  const fetch: typeof globalThis.fetch = async (url, init) => {
    if (at.away) throw new Error('away')
    const answer = ANSWERS.find(([path]) => path.test(String(url)))
    if (answer !== undefined) return Response.json(answer[1])
    return await new Promise<Response>((_, reject) =>
      init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
    )
  }
  const ports: Ports = {
    clock,
    fetch,
    log: jsonLog('error', { write: line => void written.push(line) }),
    random: {
      bytes(length) {
        if (at.broke < times) {
          at.broke += 1
          throw new TypeError('a fault of ours')
        }
        return new Uint8Array(length).fill(128)
      },
    },
  }
  return { ports, clock, at, written }
}

let stop: () => Promise<void> = async () => undefined
afterEach(() => stop())

async function turns(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise<void>(resolve => setImmediate(resolve))
}

test.each(RUNS)('a fault of ours in the run of %s begins it anew, shows, and is told', async (_, make) => {
  const { ports, clock, at, written } = broken(1)
  const runner = make(ports)
  stop = () => runner.stop()
  await runner.start()
  await turns()
  expect(runner.health()).toMatchObject({ state: 'degraded', why: 'fault' })
  expect(written.join('\n')).toContain('begun anew')
  at.away = false
  for (let second = 0; second < 60 && runner.health().state !== 'up'; second += 1) {
    clock.advance(SECOND)
    await turns()
  }
  expect(runner.health().state).toBe('up')
})

test.each(RUNS)('a run of %s that breaks again and again is begun anew less and less', async (_, make) => {
  const { ports, clock, at, written } = broken(Number.POSITIVE_INFINITY)
  const runner = make(ports)
  stop = () => runner.stop()
  await runner.start()
  for (let second = 0; second < (10 * MINUTE) / SECOND; second += 1) {
    clock.advance(SECOND)
    await new Promise<void>(resolve => setImmediate(resolve))
    await new Promise<void>(resolve => setImmediate(resolve))
  }
  expect(at.broke).toBeGreaterThan(5)
  expect(written.length).toBeLessThan(60)
})

test.each(RUNS)('a run of %s that waits to begin anew ends when it is stopped', async (_, make) => {
  const { ports, at } = broken(Number.POSITIVE_INFINITY)
  const runner = make(ports)
  stop = async () => undefined
  await runner.start()
  await turns()
  const before = at.broke
  expect(before).toBeGreaterThan(0)
  await runner.stop()
  expect(at.broke).toBe(before)
})

test('work that held for a while is begun anew soon, however often it broke before', async () => {
  const { ports, clock } = broken(0)
  const began: number[] = []
  const stopping = new AbortController()
  const work = async () => {
    began.push(clock.steady())
    if (began.length > 8) await pause(clock, 2 * MINUTE, stopping.signal)
    throw new TypeError('a fault of ours')
  }
  const supervision = { account: LINKED_ACCOUNT, ports, report: () => undefined }
  const running = supervised(work, supervision, stopping.signal)
  stop = async () => {
    stopping.abort()
    await running.catch(() => undefined)
  }
  for (let second = 0; second < (6 * MINUTE) / SECOND; second += 1) {
    clock.advance(SECOND)
    await turns()
  }
  const [ninth = 0, tenth = Number.POSITIVE_INFINITY] = began.slice(8)
  expect(ninth - (began[7] ?? 0)).toBeGreaterThan(29 * SECOND)
  expect(tenth - ninth).toBeLessThan(2 * MINUTE + 2 * SECOND)
})
