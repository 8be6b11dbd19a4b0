import { expect, test } from 'vitest'
import type { Sent } from '../../../src/bots/bot.ts'
import type { MessageId } from '../../../src/domain/messaging/address.ts'
import { LONGEST_BACKOFF } from '../../../src/domain/outbox/backoff.ts'
import { waitFor } from '../../../src/engine/outbox/delivery.ts'

const later = (more: object): Sent => ({ kind: 'later', why: 'busy', scope: 'chat', ...more })
const taken: Sent = { kind: 'accepted', id: 'm1' as MessageId }
const unknown: Sent = { kind: 'unknown', why: 'garbled' }

test.each<[name: string, sent: Sent, attempts: number, roll: number, wait: number | undefined]>([
  ['nothing more is tried that was taken', taken, 1, 0, undefined],
  ['nothing more is tried that was refused for good', { kind: 'refused', why: 'blocked' }, 1, 0, undefined],
  ['nobody knows whether it arrived: a second later', unknown, 1, 0, 1_000],
  ['the highest roll is a quarter sooner', unknown, 1, 255, 750],
  ['each attempt waits twice as long as the one before', unknown, 4, 0, 8_000],
  ['but not for ever', unknown, 99, 0, LONGEST_BACKOFF],
  ['as long as the network asks', later({ after: 7_000 }), 5, 0, 7_000],
  ['a wait that is no number is ours', later({ after: Number.NaN }), 2, 0, 2_000],
  ['a wait in the past is none', later({ after: -4 }), 2, 0, 0],
  ['an account that is away is tried every five seconds', later({ scope: 'account' }), 9, 0, 5_000],
  ['a chat that is away is not', later({}), 9, 0, 60_000],
])('%s', (_name, sent, attempts, roll, wait) => {
  expect(waitFor(sent, attempts, roll)).toBe(wait)
})
