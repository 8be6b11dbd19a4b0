import { afterEach, describe, expect, test } from 'vitest'
import { TelegramBot } from '../../../src/bots/telegram/telegram-bot.ts'
import { instant, SECOND } from '../../../src/domain/ids.ts'
import type { ChatId } from '../../../src/domain/messaging/address.ts'
import { jsonLog } from '../../../src/platform/log.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import { VirtualClock } from '../../../src/platform/virtual-clock.ts'

const ME = { ok: true, result: { id: 4200, is_bot: true, first_name: 'Avisa', username: 'avisa_double_bot' } }
const OK = { ok: true, result: true }

let stop: () => Promise<void>
afterEach(() => stop())

/** A bot whose API answers each method as `answers` says, and how often each was asked. */
function line(answers: (method: string) => unknown) {
  const clock = new VirtualClock(instant(Date.UTC(2026, 0, 1)))
  const asked: string[] = []
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const method = String(url).split('/').at(-1) ?? ''
    asked.push(method)
    const answer = answers(method)
    if (answer !== undefined) return Response.json(answer)
    return await new Promise<Response>((_, reject) =>
      init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
    )
  }
  const log = jsonLog('error', { write: () => undefined })
  const bot = new TelegramBot({ token: '4200:double' }, { clock, random: systemRandom, fetch, log })
  stop = () => bot.stop()
  const turns = async () => {
    for (let turn = 0; turn < 50; turn += 1) await new Promise<void>(resolve => setImmediate(resolve))
  }
  return { bot, clock, asked, turns }
}

describe('an answer that is none', () => {
  test.each([
    { ok: true },
    { ok: true, result: {} },
    { ok: true, result: [null] },
    { ok: true, result: [{ message: {} }] },
  ])(
    'to the question for news (%j) ends nothing, is not asked again without pause, and shows',
    async nonsense => {
      const { bot, asked, turns } = line(method =>
        method === 'getMe' ? ME : method === 'getUpdates' ? nonsense : OK,
      )
      void bot.start(async () => undefined)
      await turns()
      expect(bot.health()).toMatchObject({ state: 'degraded', why: 'garbled' })
      expect(asked.filter(method => method === 'getUpdates').length).toBeLessThan(4)
    },
  )

  test('to who we are is asked again', async () => {
    let right = false
    const { bot, clock, turns } = line(method =>
      method === 'getMe' ? (right ? ME : { ok: true }) : method === 'getUpdates' ? undefined : OK,
    )
    void bot.start(async () => undefined)
    await turns()
    right = true
    clock.advance(5 * SECOND)
    await turns()
    expect(bot.health().state).toBe('up')
  })

  test('to a message is no proof that it was taken', async () => {
    const { bot } = line(() => ({ ok: true, result: {} }))
    const sent = await bot.send('77' as ChatId, { kind: 'text', text: 'Hola' }, new AbortController().signal)
    expect(sent).toEqual({ kind: 'unknown', why: 'garbled' })
  })

  test('with a wait that is no number is waited for by our own measure', async () => {
    const busy = {
      ok: false,
      error_code: 429,
      description: 'Too Many Requests',
      parameters: { retry_after: 'soon' },
    }
    const { bot } = line(() => busy)
    const sent = await bot.send('77' as ChatId, { kind: 'text', text: 'Hola' }, new AbortController().signal)
    expect(sent).toEqual({ kind: 'later', why: 'busy', scope: 'chat' })
  })

  test('without an end is read for eight megabytes', async () => {
    const { bot } = line(() => ({ ok: true, result: { message_id: 1, text: 'a'.repeat(9 * 1024 * 1024) } }))
    const sent = await bot.send('77' as ChatId, { kind: 'text', text: 'Hola' }, new AbortController().signal)
    expect(sent).toMatchObject({ kind: 'unknown' })
  })
})
