import { SECOND } from '../../../domain/ids.ts'
import type { ChatId } from '../../../domain/messaging/address.ts'
import type { Clock } from '../../../platform/clock.ts'
import { orTimeout } from '../../../platform/timeouts.ts'
import type { Sent } from '../../bot.ts'
import { sayInTurn } from '../../shared/say-in-turn.ts'
import { isChat } from './address.ts'

/** How long one message may take from here to WhatsApp's word on it, in milliseconds. */
const LINE_SEND_LIMIT = 25 * SECOND

/** An answer to a question before a message that is none of WhatsApp's: nothing was said after it. */
export const GARBLED_ANSWER: Sent = { kind: 'later', why: 'garbled', scope: 'chat' }

/** A message to be said: over which connection, if there is one, in which chat, and until when. */
export interface Saying<Line> {
  readonly line: Line | undefined
  readonly chat: ChatId
  readonly clock: Clock
  readonly signal: AbortSignal
}

/**
 * Says the parts of one message over an open line; never throws. A part is not waited for beyond the limit or
 * `signal`: what became of it is then a doubt, since bytes may have left.
 */
export async function sayOverLine<Line extends { readonly isOpen: boolean }, Part>(
  { line, chat, clock, signal }: Saying<Line>,
  partsFor: (line: Line) => readonly Part[],
  sayOne: (line: Line, part: Part) => Promise<Sent>,
): Promise<Sent> {
  if (!isChat(chat)) return { kind: 'refused', why: 'gone' }
  if (signal.aborted) return { kind: 'later', why: 'given-up', scope: 'chat' }
  if (!line?.isOpen) return { kind: 'later', why: 'unreachable', scope: 'account' }
  return await sayInTurn(partsFor(line), part => orDoubt(sayOne(line, part), clock, signal))
}

async function orDoubt(saying: Promise<Sent>, clock: Clock, signal: AbortSignal): Promise<Sent> {
  const givenUp = Promise.withResolvers<Sent>()
  const giveUp = () => givenUp.resolve({ kind: 'unknown', why: 'given-up' })
  signal.addEventListener('abort', giveUp)
  if (signal.aborted) giveUp()
  try {
    const late: Sent = { kind: 'unknown', why: 'timeout' }
    return await orTimeout(clock, LINE_SEND_LIMIT, Promise.race([saying, givenUp.promise]), late)
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}
