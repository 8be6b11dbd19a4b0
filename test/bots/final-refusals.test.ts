import { describe, expect, test } from 'vitest'
import type { FinalRefusal } from '../../src/bots/shared/final-refusal.ts'
import { telegramOutcome } from '../../src/bots/telegram/outbound.ts'
import { TELEGRAM_FINALS, TELEGRAM_MOVED } from '../../src/bots/telegram/refusals.ts'
import { refusedWith } from '../../src/bots/whatsapp/baileys/outbound.ts'
import {
  BAILEYS_FINALS,
  BAILEYS_LOOKUP_FINALS,
  outcomeOfExistence,
} from '../../src/bots/whatsapp/baileys/refusals.ts'
import { cloudOutcome } from '../../src/bots/whatsapp/cloud/health.ts'
import { CLOUD_FINALS } from '../../src/bots/whatsapp/cloud/refusals.ts'
import {
  outcomeOfNotTaken,
  outcomeOfNumberName,
  outcomeOfThrown,
  WEB_FINALS,
} from '../../src/bots/whatsapp/web/refusals.ts'
import type { ChatId } from '../../src/domain/messaging/address.ts'

type Row = FinalRefusal<string | number>

const TABLES: readonly (readonly [string, readonly Row[]])[] = [
  ['Telegram', [...TELEGRAM_FINALS, TELEGRAM_MOVED]],
  ['WhatsApp by the Cloud API', CLOUD_FINALS],
  ['WhatsApp as a linked device, by Baileys', [...BAILEYS_FINALS, ...Object.values(BAILEYS_LOOKUP_FINALS)]],
  ['WhatsApp as a linked device, by whatsapp-web.js', Object.values(WEB_FINALS)],
]

const CHAT = '15215550100@s.whatsapp.net' as ChatId
const OTHER = '12155550100@s.whatsapp.net'

describe('Telegram', () => {
  test.each(TELEGRAM_FINALS)('ends with "$word": $means', ({ word, means }) => {
    const failure = { kind: 'answered', code: 400, description: `Bad Request: ${word} chat` } as const
    expect(telegramOutcome(failure)).toEqual({ kind: 'refused', why: means })
  })

  test('ends with the group that took the place of one', () => {
    const failure = {
      kind: 'answered',
      code: 400,
      description: 'Bad Request: group chat was upgraded',
    } as const
    const moved = { kind: 'refused', why: TELEGRAM_MOVED.means, movedTo: '-1001' }
    expect(telegramOutcome({ ...failure, migrateTo: -1001 })).toEqual(moved)
    expect(telegramOutcome(failure)).toEqual({ kind: 'refused', why: 'invalid' })
  })

  test.each([400, 403, 406, 409, 413, 418])('does not end with a %i that is in no row', code => {
    const failure = { kind: 'answered', code, description: 'Forbidden: something new' } as const
    expect(telegramOutcome(failure)).toEqual({ kind: 'refused', why: 'invalid' })
  })
})

describe("Meta's Cloud API", () => {
  const outcome = (code: number) => cloudOutcome({ kind: 'answered', status: 400, code })

  test.each(CLOUD_FINALS)('ends with $word: $means', ({ word, means }) => {
    expect(outcome(word)).toEqual({ kind: 'refused', why: means })
  })

  test('does not end with any other of its codes', () => {
    const final = Array.from({ length: 140_000 }, (_, code) => code).filter(code => {
      const sent = outcome(code)
      return sent.kind === 'refused' && sent.why !== 'invalid'
    })
    expect(final).toEqual(CLOUD_FINALS.map(({ word }) => word))
  })

  test('goes on with a reader who wants no advertising: ours is none', () => {
    expect(outcome(131_050)).toEqual({ kind: 'later', why: 'capped', scope: 'chat' })
  })
})

describe('a linked device by Baileys', () => {
  test.each(BAILEYS_FINALS)('ends with $word: $means', ({ word, means }) => {
    expect(refusedWith(word)).toEqual({ kind: 'refused', why: means })
  })

  test('does not end with any other code', () => {
    const final = Array.from({ length: 1_000 }, (_, code) => code).filter(code => {
      const sent = refusedWith(code)
      return sent.kind === 'refused' && sent.why !== 'invalid'
    })
    expect(final).toEqual(BAILEYS_FINALS.map(({ word }) => word))
  })

  test('ends with a number that nobody has, or that is spelled otherwise', () => {
    const { nobody, renamed } = BAILEYS_LOOKUP_FINALS
    expect(outcomeOfExistence([{ jid: CHAT, exists: true }], CHAT)).toBe('there')
    expect(outcomeOfExistence([], CHAT)).toEqual({ kind: 'refused', why: nobody.means })
    expect(outcomeOfExistence([{ jid: CHAT, exists: false }], CHAT)).toEqual({
      kind: 'refused',
      why: nobody.means,
    })
    const moved = { kind: 'refused', why: renamed.means, movedTo: OTHER }
    expect(outcomeOfExistence([{ jid: OTHER, exists: true }], CHAT)).toEqual(moved)
    for (const nonsense of [undefined, null, {}, 'ok', [{ exists: 1 }], [{ jid: 'x', exists: true }]])
      expect(outcomeOfExistence(nonsense, CHAT)).toMatchObject({ kind: 'later' })
  })
})

describe('a linked device by whatsapp-web.js', () => {
  test('ends with a number that nobody has, or that is spelled otherwise', () => {
    expect(outcomeOfNumberName({ _serialized: '15215550100@c.us' }, CHAT)).toBe('there')
    expect(outcomeOfNumberName(null, CHAT)).toEqual({ kind: 'refused', why: WEB_FINALS.nobody.means })
    const moved = { kind: 'refused', why: WEB_FINALS.renamed.means, movedTo: OTHER }
    expect(outcomeOfNumberName({ _serialized: '12155550100@c.us' }, CHAT)).toEqual(moved)
    for (const nonsense of [{}, 'ok', 7, { _serialized: 7 }, { _serialized: 'x' }])
      expect(outcomeOfNumberName(nonsense, CHAT)).toMatchObject({ kind: 'later' })
  })

  test('ends in a group that we are no member of', () => {
    expect(outcomeOfNotTaken(true)).toEqual({ kind: 'refused', why: WEB_FINALS.outsider.means })
    expect(outcomeOfNotTaken(false)).toMatchObject({ kind: 'later' })
  })

  test('does not end while the page has not learnt the hidden id of somebody', () => {
    expect(outcomeOfThrown(new Error('Error: No LID for user'), true)).toMatchObject({ kind: 'later' })
    expect(outcomeOfThrown(new Error('something new'), true)).toMatchObject({ kind: 'unknown' })
  })
})

test('docs/refusals.md prints the rows', async () => {
  const page = [
    '# Last words: what a network must say for a message to be given up',
    '',
    'An alert is given up at one of these answers alone, and then only until the next step of its ladder, which tries again. Whatever',
    'else a network calls wrong is said plainer (without buttons, as bare words, as name, folio and numbers), and again until the alert',
    'is over; after a minute its person is told to call, and the operator sees it. Each row names where it was read.',
    '',
    'The rows are those of the code; [a test](../test/bots/final-refusals.test.ts) holds this page to them',
    '(`npx vitest run test/bots/final-refusals.test.ts -u` writes it).',
    '',
    ...TABLES.flatMap(([network, rows]) => [
      `## ${network}`,
      '',
      '| its word | means | read in |',
      '|---|---|---|',
      ...rows.map(({ word, means, source }) => `| \`${word}\` | ${means} | ${source} |`),
      '',
    ]),
  ].join('\n')
  await expect(page).toMatchFileSnapshot('../../docs/refusals.md')
})
