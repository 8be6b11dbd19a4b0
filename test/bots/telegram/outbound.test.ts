import { describe, expect, test } from 'vitest'
import { telegramOutcome } from '../../../src/bots/telegram/outbound.ts'
import { TelegramBot } from '../../../src/bots/telegram/telegram-bot.ts'
import { instant } from '../../../src/domain/ids.ts'
import { Limiter } from '../../../src/domain/outbox/rate-limit.ts'
import { silentLog } from '../../../src/platform/log.ts'
import { systemRandom } from '../../../src/platform/random.ts'
import { VirtualClock } from '../../../src/platform/virtual-clock.ts'
import { TelegramLimits } from '../../doubles/telegram/limits.ts'

describe('an answer of the Bot API means for a notice', () => {
  test.each([
    [403, 'Forbidden: bot was blocked by the user', 'blocked'],
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'blocked'],
    [403, 'Forbidden: bot is not a member of the supergroup chat', 'blocked'],
    [403, 'Forbidden: user is deactivated', 'gone'],
    [403, "Forbidden: bot can't initiate conversation with a user", 'forbidden'],
    [403, 'Forbidden: something new', 'invalid'],
    [400, 'Bad Request: chat not found', 'gone'],
    [400, 'Bad Request: group chat was deactivated', 'gone'],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'forbidden'],
    [400, 'Bad Request: message text is empty', 'invalid'],
    [413, 'Request Entity Too Large', 'invalid'],
  ])('%i "%s" → refused: %s', (code, description, why) => {
    expect(telegramOutcome({ kind: 'answered', code, description })).toEqual({ kind: 'refused', why })
  })

  test.each([
    [500, 'later'],
    [503, 'later'],
    [401, 'later'],
    [404, 'later'],
    [502, 'unknown'],
    [504, 'unknown'],
  ])('%i → %s', (code, kind) => {
    expect(telegramOutcome({ kind: 'answered', code, description: '' }).kind).toBe(kind)
  })

  test('429 → later, by the wait it names', () => {
    const answered = { kind: 'answered', code: 429, description: '', retryAfter: 12 } as const
    expect(telegramOutcome(answered)).toEqual({ kind: 'later', why: 'busy', after: 12_000, scope: 'chat' })
  })
})

describe('the pace of the bot', () => {
  const clock = new VirtualClock(instant(0))
  const ports = { clock, random: systemRandom, fetch: globalThis.fetch, log: silentLog }
  const { pace } = new TelegramBot({ token: '4200:double_token_for_tests' }, ports)

  /** Sends for ten minutes as fast as the limiter lets, to each chat in turn; answers how many were sent. */
  function sendAll(limiter: Limiter, chats: readonly number[], key: (chat: number) => string): number {
    const limits = new TelegramLimits(() => clock.steady())
    let sent = 0
    for (const end = clock.steady() + 600_000; clock.steady() < end; clock.advance(10)) {
      const chat = chats[sent % chats.length] ?? 0
      if (limiter.wait(key(chat), clock.steady()) > 0) continue
      limiter.take(key(chat), clock.steady())
      limits.take(chat)
      sent += 1
    }
    return sent
  }

  test('never meets the limit of one group', () => {
    expect(sendAll(new Limiter(pace.group), [-1], String)).toBeGreaterThan(150)
  })

  test('never meets the limit of one chat', () => {
    expect(sendAll(new Limiter(pace.chat), [1], String)).toBeGreaterThan(590)
  })

  test('never meets the limit of the whole bot', () => {
    const chats = Array.from({ length: 1_000 }, (_, index) => index + 1)
    expect(sendAll(new Limiter(pace.account), chats, () => 'all')).toBeGreaterThan(14_000)
  })
})
