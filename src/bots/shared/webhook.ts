import { createHash, timingSafeEqual } from 'node:crypto'

/** Compares two secrets in a time that tells nothing of where they differ, nor of how long they are. */
export function isSameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}

/** The answer to a delivery: 200 only if all of it is committed; 503 makes the network deliver it again. */
export const deliveryAnswer = (committed: boolean): Response =>
  new Response(null, { status: committed ? 200 : 503 })

/** The answer to a call that is not as it should be: 400 garbled, 401 unsigned, 404 unset, 405 wrong method. */
export const refusal = (status: 400 | 401 | 403 | 404 | 405 | 503, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers })
