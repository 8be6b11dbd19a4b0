import type { Sent } from '../bot.ts'

/**
 * Says the parts of one message one after the other, until one is not accepted; the outcome is that of the last part
 * that was tried.
 */
export async function sayInTurn<Part>(
  parts: readonly Part[],
  say: (part: Part, place: number) => Promise<Sent>,
): Promise<Sent> {
  let sent: Sent = { kind: 'refused', why: 'invalid' }
  for (const [place, part] of parts.entries()) {
    sent = await say(part, place)
    // Once a part was shown, "later" would be a lie: the reader has seen some of it.
    if (sent.kind === 'later' && place > 0) return { kind: 'unknown', why: 'half-said' }
    if (sent.kind !== 'accepted') return sent
  }
  return sent
}
