import { MEDIA_LIMIT } from '../../domain/messaging/media.ts'
import type { Ports } from '../../platform/ports.ts'
import { type TimeLimit, withTimeout } from '../../platform/timeouts.ts'
import type { Fetched } from '../bot.ts'

/** Answers of a server that has no such thing, or no longer lets us have it. */
const GONE: readonly number[] = [400, 403, 404, 410]

/** Where something lies, and what must be said to get it. */
export interface Source {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The bytes that lie at an address, at most {@link MEDIA_LIMIT} of them, in memory; never throws. */
export async function fetchBytes(
  { clock, fetch }: Pick<Ports, 'clock' | 'fetch'>,
  { url, headers = {} }: Source,
  limit: TimeLimit,
): Promise<Fetched> {
  return await withTimeout(clock, limit, async (end): Promise<Fetched> => {
    try {
      // A token must not follow to wherever a redirect may lead.
      const response = await fetch(url, { headers, redirect: 'error', signal: end })
      if (response.ok) return await bounded(response)
      await response.body?.cancel()
      const isGone = GONE.includes(response.status)
      return isGone ? { kind: 'refused', why: 'gone' } : { kind: 'later', why: 'server' }
    } catch {
      return { kind: 'later', why: end.aborted ? 'timeout' : 'unreachable' }
    }
  })
}

async function bounded(response: Response): Promise<Fetched> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    // To leave the loop is to let go of the connection.
    if (size > MEDIA_LIMIT) return { kind: 'refused', why: 'too-large' }
    parts.push(part)
  }
  return { kind: 'fetched', content: new Uint8Array(Buffer.concat(parts)) }
}
