import { type Instant, MINUTE } from '../../domain/ids.ts'
import type { AccountId } from '../../domain/messaging/address.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'

/** A message that its network has not brought again for so long is waited for no more, in milliseconds. */
const GIVEN_UP = 10 * MINUTE

/** How many messages are remembered at once: far more than wait in any raid. */
const MOST = 10_000

interface Wait {
  /** When it was first brought. */
  readonly since: Instant
  /** When it was last brought. */
  brought: Instant
  failures: number
}

/** All that was brought to us and is not committed yet: what waits for the database, and what failed and must come again. */
export class Untaken {
  readonly #waits = new Map<string, Wait>()

  /** Notes that a message was brought, for the first time or again. */
  brought(inbound: Inbound, now: Instant): void {
    const wait = this.#waits.get(inboundName(inbound))
    if (wait) wait.brought = now
    else if (this.#waits.size < MOST)
      this.#waits.set(inboundName(inbound), { since: now, brought: now, failures: 0 })
  }

  /** Counts a failure of it; returns how many there were, at least 1. */
  failed(inbound: Inbound): number {
    const wait = this.#waits.get(inboundName(inbound))
    if (wait === undefined) return 1
    wait.failures += 1
    return wait.failures
  }

  /** It is committed, set aside or refused: nothing of it waits any more. */
  done(inbound: Inbound): void {
    this.#waits.delete(inboundName(inbound))
  }

  /** For how long the message that was brought first has waited, in milliseconds; 0 while none waits. */
  oldest(now: Instant): number {
    let oldest = 0
    for (const [name, { since, brought }] of this.#waits) {
      if (now - brought >= GIVEN_UP) this.#waits.delete(name)
      else oldest = Math.max(oldest, now - since)
    }
    return oldest
  }
}

function inboundName({ from, id }: Inbound): `${AccountId}/${string}` {
  return `${from.account}/${id}`
}
