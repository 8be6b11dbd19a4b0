import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import type { Bot } from '../../src/bots/bot.ts'
import { TelegramBot } from '../../src/bots/telegram/telegram-bot.ts'
import { callIn, lateFailureOf, membershipOf, receiptsOf } from '../../src/bots/whatsapp/baileys/notices.ts'
import { WhatsAppCloudBot } from '../../src/bots/whatsapp/cloud/cloud-bot.ts'
import { webMessage } from '../../src/bots/whatsapp/web/message.ts'
import { webCall, webReaction } from '../../src/bots/whatsapp/web/passing.ts'
import { instant } from '../../src/domain/ids.ts'
import type { AccountId, ChatId } from '../../src/domain/messaging/address.ts'
import type { Inbound } from '../../src/domain/messaging/inbound.ts'
import { silentLog } from '../../src/platform/log.ts'
import type { Ports } from '../../src/platform/ports.ts'
import { systemRandom } from '../../src/platform/random.ts'
import { VirtualClock } from '../../src/platform/virtual-clock.ts'

/**
 * A network that goes mad, for each bot that has one outside this process. The simulator's is our own. The frames of a linked device
 * are read by its library, whose length of a frame has three bytes; what it hands on is read here.
 */
const NOW = instant(Date.UTC(2026, 0, 1))
const NONSENSE: readonly unknown[] = [null, 7, 'ok', [], {}, [null], { id: null }, { id: {} }, { message: 7 }]
const SECRET = 'a-long-enough-secret-of-a-test'
const HOOK = { url: 'https://avisa.test/telegram', secret: SECRET }
const CLOUD = { phoneNumberId: '1', accessToken: 'a', appSecret: SECRET, verifyToken: 'c' }
const ME = { ok: true, result: { id: 4200, is_bot: true, first_name: 'Avisa', username: 'avisa_double_bot' } }

/** What Baileys hands on. */
type Stanza = Parameters<typeof receiptsOf>[0]

let bot: Bot | undefined
afterEach(async () => {
  await bot?.stop()
  bot = undefined
})

/** The machine around a bot, whose network answers what `answer` says, or nothing ever. */
function around(answer: (url: string) => unknown): Ports {
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const said = answer(String(url))
    if (said !== undefined) return Response.json(said)
    return await new Promise<Response>((_, reject) =>
      init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
    )
  }
  return { clock: new VirtualClock(NOW), random: systemRandom, fetch, log: silentLog }
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise<void>(resolve => setImmediate(resolve))
}

const update = (id: number, text: string) => ({
  update_id: id,
  message: {
    message_id: id,
    date: NOW / 1_000,
    chat: { id: 77, type: 'private' },
    from: { id: 77, is_bot: false, first_name: 'Ana' },
    text,
  },
})

const words = (heard: readonly Inbound[]) => heard.flatMap(one => (one.kind === 'text' ? [one.text] : []))

describe('a batch of nonsense around a cry loses no cry, and ends nothing', () => {
  test('Telegram by long polling', async () => {
    const heard: Inbound[] = []
    const odd = NONSENSE.map((one, nth) => ({ update_id: 10 + nth, message: one }))
    const batch = [...NONSENSE, ...odd, update(99, 'PÁNICO')]
    let asked = 0
    const ports = around(url => {
      if (url.endsWith('getMe')) return ME
      if (!url.endsWith('getUpdates')) return { ok: true, result: true }
      asked += 1
      return { ok: true, result: asked === 1 ? batch : [] }
    })
    bot = new TelegramBot({ token: '4200:double' }, ports)
    await bot.start(async one => void heard.push(one))
    await turns()
    expect(words(heard)).toEqual(['PÁNICO'])
    expect(asked).toBeLessThan(3)
  })

  test('Telegram by webhook', async () => {
    const heard: Inbound[] = []
    const ports = around(url => (url.endsWith('getMe') ? ME : { ok: true, result: true }))
    const telegram = new TelegramBot({ token: '4200:double', webhook: HOOK }, ports)
    bot = telegram
    await bot.start(async one => void heard.push(one))
    await turns()
    const post = async (body: unknown) => {
      const headers = { 'x-telegram-bot-api-secret-token': SECRET }
      return (
        await telegram.webhook(new Request(HOOK.url, { method: 'POST', headers, body: JSON.stringify(body) }))
      ).status
    }
    for (const one of NONSENSE) expect(await post(one)).toBe(400)
    // It has a number, and nothing that can be read: taken, since it would come again for ever.
    for (const one of NONSENSE) expect(await post({ update_id: 1, message: one })).toBe(200)
    expect(await post(update(2, 'PÁNICO'))).toBe(200)
    expect(words(heard)).toEqual(['PÁNICO'])
  })

  test("Meta's Cloud API", async () => {
    const heard: Inbound[] = []
    const cloud = new WhatsAppCloudBot(
      CLOUD,
      around(() => ({ display_phone_number: '+1 555 0100' })),
    )
    bot = cloud
    await bot.start(async one => void heard.push(one))
    const post = async (body: unknown) => {
      const raw = JSON.stringify(body)
      const signature = createHmac('sha256', SECRET).update(raw).digest('hex')
      const headers = { 'x-hub-signature-256': `sha256=${signature}` }
      return (
        await cloud.webhook(
          new Request('https://avisa.test/whatsapp', { method: 'POST', headers, body: raw }),
        )
      ).status
    }
    const cry = {
      id: 'wamid.1',
      from: '15215550100',
      timestamp: String(NOW / 1_000),
      type: 'text',
      text: { body: 'PÁNICO' },
    }
    const value = { metadata: { phone_number_id: '1' }, messages: [...NONSENSE, cry], statuses: NONSENSE }
    const changes = [...NONSENSE, { field: 'messages', value }]
    for (const one of NONSENSE) expect(await post(one)).toBe(200)
    expect(await post({ object: 'whatsapp_business_account', entry: [...NONSENSE, { changes }] })).toBe(200)
    expect(words(heard)).toEqual(['PÁNICO'])
  })

  test('a linked device by Baileys', () => {
    const reader = { account: 'whatsapp:linked' as AccountId, now: NOW }
    const contents: readonly Pick<Stanza, 'content'>[] = [
      {},
      { content: 'x' },
      { content: new Uint8Array(3) },
      { content: [] },
      { content: [{ tag: 'offer', attrs: {} }] },
    ]
    const attributes: readonly Stanza['attrs'][] = [
      {},
      { from: '' },
      { from: 'x', t: 'soon' },
      { from: '7@g.us', type: 'x' },
    ]
    for (const tag of ['receipt', 'call', 'notification', 'ack', 'message', '']) {
      for (const content of contents) {
        for (const attrs of attributes) {
          const node = { tag, attrs, ...content }
          expect(() => receiptsOf(node, {}, reader)).not.toThrow()
          expect(() => callIn(node, NOW)).not.toThrow()
          expect(() => lateFailureOf(node, reader)).not.toThrow()
          expect(() => membershipOf(node, {}, reader)).not.toThrow()
        }
      }
    }
  })

  test('a linked device by whatsapp-web.js', () => {
    for (const one of [
      ...NONSENSE,
      undefined,
      { id: { _serialized: 7 } },
      { id: { id: 'x', remote: null } },
    ]) {
      expect(webMessage(one)).toBeUndefined()
      expect(webReaction(one, NOW)).toBeUndefined()
      expect(webCall(one, NOW)).toBeUndefined()
    }
  })
})

describe('an answer without an end is read for eight megabytes', () => {
  const endless = { id: 1, text: 'a'.repeat(9 * 1024 * 1024) }
  const say = (one: Bot, to: string) =>
    one.send(to as ChatId, { kind: 'text', text: 'Hola' }, new AbortController().signal)

  test('Telegram', async () => {
    bot = new TelegramBot(
      { token: '4200:double' },
      around(() => ({ ok: true, result: endless })),
    )
    expect(await say(bot, '77')).toMatchObject({ kind: 'unknown' })
  })

  test("Meta's Cloud API", async () => {
    const messages = [{ id: 'wamid.1' }]
    bot = new WhatsAppCloudBot(
      CLOUD,
      around(() => ({ messages, endless })),
    )
    await bot.start(async () => undefined)
    expect(await say(bot, '15215550100')).toMatchObject({ kind: 'unknown' })
  })
})
