import type { Instant } from '../domain/ids.ts'
import type { AccountId, ChatId, MessageId, Network } from '../domain/messaging/address.ts'
import type { Inbound } from '../domain/messaging/inbound.ts'
import type { Message } from '../domain/messaging/message.ts'
import type { Pace } from '../domain/outbox/rate-limit.ts'
import { neverLeft } from '../platform/connect-errors.ts'
import { faultOf } from '../platform/fault.ts'
import type { Ports } from '../platform/ports.ts'
import { orTimeout } from '../platform/timeouts.ts'

/** What became of one attempt to say something. */
export type Sent =
  /** The network took it under this id. */
  | { readonly kind: 'accepted'; readonly id: MessageId }
  /** Not now. `after` is the network's own wait in milliseconds; `scope` tells whom the wait is for. */
  | {
      readonly kind: 'later'
      readonly why: string
      readonly after?: number
      readonly scope: 'chat' | 'account'
    }
  /** Never to this chat; `movedTo` names the chat that took its place. */
  | { readonly kind: 'refused'; readonly why: Refusal; readonly movedTo?: ChatId }
  /** The bytes left and no answer came: it may have arrived. */
  | { readonly kind: 'unknown'; readonly why: string }

/** Why a network refused for good: the reader blocked us, was never there, the chat moved, or we asked wrongly. */
export type Refusal = 'blocked' | 'gone' | 'moved' | 'forbidden' | 'invalid'

/**
 * Why a call of a network's API was never answered: nothing of it left this machine, or nobody knows what became of
 * it.
 */
export type Silence =
  | { readonly kind: 'unsent'; readonly why: 'unreachable' | 'given-up' }
  | { readonly kind: 'unanswered'; readonly why: 'reset' | 'timeout' | 'given-up' | 'garbled' }

/** What became of one call of a network's API; `Refused` is what the API itself answers when it says no. */
export type Answer<Result, Refused> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly failure: Refused | Silence }

/** What it means that a call threw, if its patience was `end` (see `patiently`). */
export function silenceOf(thrown: unknown, end: AbortSignal): Silence {
  if (end.aborted) return { kind: 'unanswered', why: end.reason === 'timeout' ? 'timeout' : 'given-up' }
  if (neverLeft(thrown)) return { kind: 'unsent', why: 'unreachable' }
  return { kind: 'unanswered', why: thrown instanceof SyntaxError ? 'garbled' : 'reset' }
}

/** What a network's clients can show and tell, so that nobody is asked for what their phone cannot do. */
export interface Abilities {
  /** Taps under a message; without it choices are a numbered list whose number is understood. */
  readonly choices: boolean
  /** A permanent keyboard under the text field. */
  readonly keyboard: boolean
  /** Messages can be replaced in place. */
  readonly edit: boolean
  /** Delivery and reading are reported as inbound receipts. */
  readonly receipts: boolean
  /** The longest text of one message, in UTF-16 units. */
  readonly textLimit: number
}

/** Whether an account works: `why` is a short code, never a person's data. */
export interface Health {
  readonly state: 'starting' | 'up' | 'degraded' | 'down'
  readonly since: Instant
  readonly why?: string
}

/** What keeps a bot from working, as it shows in health: `why` is a short code, safe to write down. */
export interface HealthIssue {
  readonly state: Exclude<Health['state'], 'up' | 'starting'>
  readonly why: string
}

/** How an account does, for a bot that tells it; each change is written down once. */
export class HealthReporter {
  readonly #name: string
  readonly #account: AccountId
  readonly #ports: Ports
  #health: Health

  /** `name` is what works or does not, as the log calls it: a constant of ours. */
  constructor(name: string, account: AccountId, ports: Ports) {
    this.#name = name
    this.#account = account
    this.#ports = ports
    this.#health = { state: 'starting', since: ports.clock.now() }
  }

  get health(): Health {
    return this.#health
  }

  /** Tells how the account does now: undefined if well. */
  tell(ailment: HealthIssue | undefined): void {
    const { state, why } = ailment ?? { state: 'up', why: undefined }
    if (state === this.#health.state && why === this.#health.why) return
    this.#health = { state, since: this.#ports.clock.now(), ...(why !== undefined && { why }) }
    const fields = { account: this.#account, ...(why !== undefined && { why }) }
    if (ailment) this.#ports.log.warn(`${this.#name} does not work as it should`, fields)
    else this.#ports.log.info(`${this.#name} works`, fields)
  }
}

/** What a bot has begun and must see the end of before it has stopped. */
export class InFlight {
  readonly #works = new Set<Promise<unknown>>()

  get size(): number {
    return this.#works.size
  }

  /** Counts `work` in until it ends; answers it. */
  track<Result>(work: Promise<Result>): Promise<Result> {
    const tracked = work.finally(() => this.#works.delete(tracked))
    this.#works.add(tracked)
    return tracked
  }

  /** Resolves when all has ended, well or not, what began meanwhile included. */
  async settled(): Promise<void> {
    while (this.#works.size > 0) await Promise.allSettled(this.#works)
  }
}

/** Takes one inbound message; resolves after its commit, and rejects if it was not committed. */
export type Receive = (inbound: Inbound) => Promise<void>

/**
 * Hands one message over; false if it was not committed, or not within `limit` milliseconds. Why is written down as
 * `unkept`, a constant sentence that says who still has the message.
 */
export async function isCommitted(
  inbound: Inbound,
  receive: Receive,
  { clock, log }: Ports,
  { limit, unkept }: { readonly limit: number; readonly unkept: string },
): Promise<boolean> {
  try {
    return await orTimeout(
      clock,
      limit,
      receive(inbound).then(() => true),
      false,
    )
  } catch (thrown) {
    log.warn(unkept, { account: inbound.from.account, fault: faultOf(thrown) })
    return false
  }
}

/** One account on one network. The engine knows bots by this contract alone. */
export interface Bot {
  readonly network: Network
  readonly account: AccountId
  readonly can: Abilities
  readonly pace: Pace
  /** Connects and begins to hand over what arrives; confirms to the network only what `receive` resolved. */
  start(receive: Receive): Promise<void>
  /** Says one message; never throws, and gives up when `signal` aborts (outcome `unknown` if bytes left). */
  send(to: ChatId, message: Message, signal: AbortSignal): Promise<Sent>
  /**
   * A link that opens a chat with this account and delivers `code` (at most 64 of `A-Za-z0-9_-`); undefined while
   * the network has not told the account's own name yet.
   */
  inviteLink(code: string): string | undefined
  /**
   * The chat of whoever has this telephone number (digits with the country code), where the network lets us write
   * first; undefined where it does not. Whether somebody is there shows when something is sent.
   */
  chatOfNumber(digits: string): ChatId | undefined
  /** Sets the clients' command menu, where the network has one; failure shows in `health`, not here. */
  offer(commands: CommandMenu): Promise<void>
  health(): Health
  /** Stops taking messages, waits for those under way, and lets go of the connection. */
  stop(): Promise<void>
}

/** The commands that clients list, per language (BCP 47; `default` for the rest) and kind of chat. */
export interface CommandMenu {
  readonly private: Readonly<Record<string, readonly Command[]>>
  readonly group: Readonly<Record<string, readonly Command[]>>
}

/** One entry of a command menu: the word without its slash and one line on what it does. */
export interface Command {
  readonly name: string
  readonly summary: string
}
