import { SECOND } from '../../../domain/ids.ts'
import type { Clock } from '../../../platform/clock.ts'
import { orTimeout } from '../../../platform/timeouts.ts'
import type { Sent } from '../../bot.ts'

/** How long one message may take from here to WhatsApp's word on it, in milliseconds. */
const SEND_LIMIT = 25 * SECOND

/**
 * Says one part after the other until one is not accepted, and waits for none longer than the limit or than `signal`
 * allows: what follows those is a doubt, since bytes may have left.
 */
export async function sayInTurn<Part>(
  parts: readonly Part[],
  say: (part: Part) => Promise<Sent>,
  clock: Clock,
  signal: AbortSignal,
): Promise<Sent> {
  let sent: Sent = { kind: 'unknown', why: 'nothing-said' }
  for (const [place, part] of parts.entries()) {
    sent = await orDoubt(say(part), clock, signal)
    // Once a part was shown, "later" would be a lie: the reader has seen some of it.
    if (sent.kind === 'later' && place > 0) return { kind: 'unknown', why: 'half-said' }
    if (sent.kind !== 'accepted') return sent
  }
  return sent
}

async function orDoubt(saying: Promise<Sent>, clock: Clock, signal: AbortSignal): Promise<Sent> {
  const givenUp = Promise.withResolvers<Sent>()
  const giveUp = () => givenUp.resolve({ kind: 'unknown', why: 'given-up' })
  signal.addEventListener('abort', giveUp)
  if (signal.aborted) giveUp()
  try {
    const late: Sent = { kind: 'unknown', why: 'timeout' }
    return await orTimeout(clock, SEND_LIMIT, Promise.race([saying, givenUp.promise]), late)
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}
