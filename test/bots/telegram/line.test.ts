import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TelegramBot } from '../../../src/bots/telegram/telegram-bot.ts'
import type { ChatId } from '../../../src/domain/messaging/address.ts'
import { silentLog } from '../../../src/platform/log.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import { ApiError, tooMany } from '../../doubles/telegram/errors.ts'
import { BotApiServer } from '../../doubles/telegram/telegram.ts'
import { Bench } from '../contract/bench.ts'
import { turns } from '../contract/harness.ts'
import { telegramHarness } from './harness.ts'

/** Telegram's own ways to fail, beyond what every network does. */
let bench: Bench
let server: BotApiServer

async function newBench(how: 'polling' | 'webhook' = 'polling'): Promise<void> {
  bench = await Bench.make(async (ports, clock) => {
    const harness = await telegramHarness(ports, clock, how)
    server = harness.server
    return harness
  })
}

beforeEach(() => newBench())
afterEach(() => bench.close())

const why = () => bench.bot.health().why

describe('the account', () => {
  test('is known by the token before any network', () => {
    expect(bench.bot.account).toBe('telegram:4200')
    expect(server.calls).toEqual([])
  })

  test('has no invite link until Telegram told its name', async () => {
    expect(bench.bot.inviteLink?.('abc')).toBeUndefined()
    await bench.start()
    expect(bench.bot.inviteLink?.('abc')).toBe('https://t.me/avisa_double_bot?start=abc')
  })

  test('of something that is no token is refused without repeating it', () => {
    const ports = { clock: bench.clock, random: systemRandom, fetch: globalThis.fetch, log: silentLog }
    expect(() => new TelegramBot({ token: 'geheim' }, ports)).toThrow(/^(?!.*geheim)/)
  })

  test('whose token is refused is down, and works as soon as it is accepted again', async () => {
    server.fail(/^getMe$/, new ApiError(401, 'Unauthorized'), 3)
    await bench.begin(bench.bot)
    expect(bench.bot.health()).toMatchObject({ state: 'down', why: 'token' })
    await bench.passing(() => bench.bot.health().state === 'up')
  })
})

describe('another process with our token', () => {
  test('puts us into conflict, not out of work, and the last one that stays hears everything', async () => {
    await bench.start()
    const other = await bench.again()
    await bench.begin(other)
    await bench.passing(() => why() === 'conflict')
    await bench.settle(other.stop())
    await bench.passing(() => bench.bot.health().state === 'up')
    await bench.network.say(bench.network.person, 'sigo aquí')
    await bench.hear('text')
  })

  test('is asked against ever less often', async () => {
    await bench.start()
    server.fail(/^getUpdates$/, new ApiError(409, 'Conflict: terminated by other getUpdates request'), 1_000)
    const end = bench.clock.steady() + 600_000
    await bench.passing(() => bench.clock.steady() >= end)
    expect(server.calls.filter(method => method === 'getUpdates').length).toBeLessThan(30)
  })

  test('that set a webhook loses it to us', async () => {
    await bench.start()
    server.updates.setWebhook({ url: 'http://127.0.0.1:9/', secret: '' })
    await bench.passing(() => why() === 'conflict')
    await bench.passing(() => bench.bot.health().state === 'up')
    expect(server.updates.webhook).toBeUndefined()
  })
})

describe('a question for updates', () => {
  test('that is refused as too many waits as long as it is told', async () => {
    await bench.start()
    server.fail(/^getUpdates$/, tooMany(90))
    await bench.network.say(bench.network.person, 'hola')
    await bench.hear('text')
    await bench.passing(() => why() === 'busy')
    const began = bench.clock.steady()
    await bench.network.say(bench.network.person, 'otra vez')
    await bench.hear('text', 1)
    expect(bench.clock.steady() - began).toBeGreaterThanOrEqual(89_000)
  })

  test.each([
    ['hang', 'timeout'],
    ['reset', 'reset'],
    [{ page: 502 }, 'garbled'],
    [{ page: 503 }, 'server'],
  ] as const)('that meets %o shows as %s and is asked again', async (fault, code) => {
    server.fail(/^getUpdates$/, fault)
    await bench.begin(bench.bot)
    await bench.passing(() => why() === code)
    await bench.network.say(bench.network.person, 'hola')
    await bench.hear('text')
    expect(bench.bot.health().state).toBe('up')
  })

  test('confirms only the leading messages that were committed', async () => {
    let refuse = true
    await bench.start(async inbound => {
      if (inbound.kind === 'text' && inbound.text === 'dos' && refuse) throw new Error('locked')
    })
    await server.cut()
    for (const text of ['uno', 'dos', 'tres']) await bench.network.say(bench.network.person, text)
    await server.mend()
    await bench.passing(() => server.updates.held === 2)
    refuse = false
    await bench.confirmed()
    const texts = bench.heard.map(inbound => inbound.kind === 'text' && inbound.text)
    expect(texts.slice(0, 3)).toEqual(['uno', 'dos', 'tres'])
    expect(texts.filter(text => text === 'uno')).toHaveLength(1)
  })

  test('hears a new series of lower ids after a week of silence', async () => {
    await bench.start()
    await bench.network.say(bench.network.person, 'hola')
    await bench.hear('text')
    await bench.confirmed()
    server.updates.renumber(500)
    await bench.network.say(bench.network.person, 'de nuevo')
    expect(await bench.hear('text', 1)).toMatchObject({ id: '500', text: 'de nuevo' })
  })

  test('that brings something unreadable drops it and keeps the rest', async () => {
    await bench.start()
    server.updates.push(JSON.parse('{"message": {"message_id": 1, "date": 1, "text": "sin chat"}}'))
    await bench.network.say(bench.network.person, 'hola')
    expect((await bench.hear('text')).text).toBe('hola')
    await bench.confirmed()
  })

  test('ends at once when the bot stops, and what was taken is confirmed', async () => {
    await bench.start()
    await bench.network.say(bench.network.person, 'hola')
    await bench.hear('text')
    const began = bench.clock.steady()
    await bench.bot.stop()
    expect(bench.clock.steady()).toBe(began)
    expect(server.updates.held).toBe(0)
  })
})

test('a handler that never answers counts as failed after a minute', async () => {
  const never = Promise.withResolvers<void>()
  await bench.start(() => never.promise)
  await bench.network.say(bench.network.person, 'hola')
  await bench.hear('text')
  await bench.hear('text', 1)
  expect(why()).toBe('uncommitted')
  never.resolve()
})

test('a tap is answered after its commit, and nothing hangs on that answer', async () => {
  const commit = Promise.withResolvers<void>()
  await bench.start(() => commit.promise)
  const { network } = bench
  const choices = [[{ id: 'a', label: 'Recibido' }]]
  const id = await bench.say(network.person, { kind: 'text', text: 'Alerta', choices })
  server.fail(/^answerCallbackQuery$/, 'reset')
  await network.tap(network.person, id, 'Recibido')
  await bench.hear('choice')
  await turns(100)
  expect(server.calls).not.toContain('answerCallbackQuery')
  commit.resolve()
  await bench.passing(() => server.calls.includes('answerCallbackQuery'))
  await bench.confirmed()
  expect(bench.heard).toHaveLength(1)
})

describe('the command menu', () => {
  const panic = { name: 'panico', summary: 'Pide ayuda ya' }
  const desk = { name: 'mesa', summary: 'Une este grupo a un consulado' }

  test('is set for each kind of chat and each language that Telegram knows', async () => {
    await bench.start()
    await bench.setMenu({
      private: { default: [panic], 'es-MX': [panic], nah: [panic] },
      group: { default: [desk], en: [] },
    })
    expect(Object.fromEntries(server.menus)).toEqual({
      all_private_chats: ['panico'],
      'all_private_chats es': ['panico'],
      all_group_chats: ['mesa'],
    })
  })

  test('that was offered while Telegram was away is set when it is back', async () => {
    await server.cut()
    const starting = bench.begin(bench.bot)
    await bench.bot.setMenu?.({ private: { default: [panic] }, group: {} })
    await bench.settle(starting)
    await server.mend()
    await bench.passing(() => server.menus.has('all_private_chats'))
  })

  test('is tried again, and what never succeeds shows in health', async () => {
    await bench.start()
    server.fail(/^setMyCommands$/, new ApiError(500, 'Internal Server Error'), 2)
    await bench.setMenu({ private: { default: [panic] }, group: {} })
    expect(bench.bot.health().state).toBe('up')
    server.fail(/^setMyCommands$/, new ApiError(400, 'Bad Request: BOT_COMMAND_INVALID'), 100)
    await bench.setMenu({ private: { default: [panic] }, group: {} })
    expect(bench.bot.health()).toMatchObject({ state: 'degraded', why: 'menu' })
  })
})

test('a long text of which a part was shown is in doubt when the rest must wait', async () => {
  await bench.start()
  server.fail(/^send/, tooMany(7), 1, 1)
  const { person } = bench.network
  const sent = await bench.sendSlowly(person, { kind: 'text', text: 'Una frase más. '.repeat(400) })
  expect(sent).toEqual({ kind: 'unknown', why: 'half-said' })
  expect(bench.network.shown(person)).toHaveLength(1)
})

test('whoever sends faster than Telegram allows is told to wait', async () => {
  const { clock } = bench
  const strict = await BotApiServer.listen({ clock, limits: true })
  strict.world.person(71_001, 'Persona Ejemplo')
  const ports = { clock, random: systemRandom, fetch: globalThis.fetch, log: silentLog }
  const bot = new TelegramBot({ token: strict.token, apiRoot: strict.url }, ports)
  const say = () => bot.send('71001' as ChatId, { kind: 'text', text: 'Aviso' }, new AbortController().signal)
  for (let burst = 0; burst < 5; burst++) expect((await say()).kind).toBe('accepted')
  expect(await say()).toEqual({ kind: 'later', why: 'busy', after: 1_000, scope: 'chat' })
  clock.advance(1_000)
  expect((await say()).kind).toBe('accepted')
  await strict.close()
})

describe('by webhook', () => {
  const post = (secret: string, body: string, method = 'POST') =>
    new Request('http://127.0.0.1/telegram', {
      method,
      headers: { 'x-telegram-bot-api-secret-token': secret },
      ...(method === 'POST' && { body }),
    })

  /** The bot itself, whose webhook a test knocks at without Telegram. */
  function webhook(request: Request): Promise<Response> {
    if (!(bench.bot instanceof TelegramBot)) throw new Error('not a Telegram bot')
    return bench.bot.webhook(request)
  }

  test('nobody is answered while we poll', async () => {
    await bench.start()
    expect((await webhook(post('secret_for_tests', '{}'))).status).toBe(404)
  })

  test('only who knows the secret is heard', async () => {
    await bench.close()
    await newBench('webhook')
    expect((await webhook(post('secret_for_tests', '{"update_id": 1}'))).status).toBe(503)
    await bench.start()
    expect((await webhook(post('another_secret', '{"update_id": 1}'))).status).toBe(401)
    expect((await webhook(post('', '{"update_id": 1}'))).status).toBe(401)
    expect((await webhook(post('secret_for_tests', '', 'GET'))).status).toBe(405)
    expect((await webhook(post('secret_for_tests', '{"update_id'))).status).toBe(400)
    expect((await webhook(post('secret_for_tests', '[]'))).status).toBe(400)
    expect((await webhook(post('secret_for_tests', '{"update_id": 1}'))).status).toBe(200)
    expect(bench.heard).toEqual([])
  })

  test('one that another program removed is set again', async () => {
    await bench.close()
    await newBench('webhook')
    await bench.start()
    server.updates.setWebhook(undefined)
    await bench.passing(() => server.updates.webhook !== undefined)
    await bench.network.say(bench.network.person, 'hola')
    await bench.hear('text')
  })
})
