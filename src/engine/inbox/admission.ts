import { HOUR, MINUTE, SECOND } from '../../domain/ids.ts'
import type { AccountId } from '../../domain/messaging/address.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import { Limiter, type Rate } from '../../domain/outbox/rate-limit.ts'

/** The rate at which one sender is heard whatever they bring, where a bot names none: 20 at once, then one in 3 s. */
export const HEARD: Rate = { perSecond: 1 / 3, burst: 20 }

/** Beyond {@link HEARD} so much of one sender is still looked at for a cry, which is more than anybody types. */
const LOOKED_AT: Rate = { perSecond: 1, burst: 100 }

/** Beyond {@link HEARD} the same cry is heard once in this time, in milliseconds. */
const CRY_AGAIN = MINUTE

/** One sender is told so often at most that they write too fast. */
const TOLD_TOO_FAST = HOUR

/** After so many messages those are forgotten whom nothing limits any more. */
const SWEEP_EVERY = 1_000

/** Kinds of inbound that no person sends: a network's own news is always taken. */
const OF_NETWORKS: readonly Inbound['kind'][] = ['receipt', 'membership']

/** How much of a message is to be looked at: all of it, whether it is a cry, or nothing. */
export type Admitted = 'heard' | 'looked-at' | 'refused'

/** How far a cry goes: what is sure counts for more than what is asked about. */
const GRADES = { panic: 3, ask: 2, proxy: 1 } as const

/** The intents that are a cry for help. */
export type CryIntent = keyof typeof GRADES

/**
 * The limits on what one sender may bring, in memory alone: in front of all reading, so that a flood costs next to
 * nothing. They run by when the network says that something was sent: what waited while we were away is no flood.
 */
export class Admission {
  readonly #heard = new Map<AccountId, Limiter>()
  readonly #lookedAt = new Limiter(LOOKED_AT)
  readonly #rateOf: (account: AccountId) => Rate
  readonly #cries = new Map<string, { readonly at: number; readonly grade: number }>()
  readonly #told = new Map<string, number>()
  #judged = 0

  constructor(rateOf: (account: AccountId) => Rate) {
    this.#rateOf = rateOf
  }

  /** Counts a message against its sender's limits. */
  judge(inbound: Inbound): Admitted {
    if (OF_NETWORKS.includes(inbound.kind)) return 'heard'
    this.#judged += 1
    if (this.#judged % SWEEP_EVERY === 0) this.#sweep(inbound.at)
    const sender = limitedBy(inbound)
    const rate = this.#rateOf(inbound.from.account)
    if (hasRoom(this.#limiter(inbound.from.account, rate), rate, sender, inbound.at)) return 'heard'
    return hasRoom(this.#lookedAt, LOOKED_AT, sender, inbound.at) ? 'looked-at' : 'refused'
  }

  /** Notes a cry that is heard. */
  cried(inbound: Inbound, intent: CryIntent): void {
    this.#cries.set(limitedBy(inbound), { at: inbound.at, grade: GRADES[intent] })
  }

  /** True if the sender cried like this, or more surely, less than a minute before. */
  isRepeat(inbound: Inbound, intent: CryIntent): boolean {
    const last = this.#cries.get(limitedBy(inbound))
    return last !== undefined && isLessThan(CRY_AGAIN, last.at, inbound.at) && last.grade >= GRADES[intent]
  }

  /** True once an hour: the sender of what was refused is to be told. */
  isToTell(inbound: Inbound): boolean {
    const sender = limitedBy(inbound)
    const last = this.#told.get(sender)
    if (last !== undefined && isLessThan(TOLD_TOO_FAST, last, inbound.at)) return false
    this.#told.set(sender, inbound.at)
    return true
  }

  #limiter(account: AccountId, rate: Rate): Limiter {
    const limiter = this.#heard.get(account) ?? new Limiter(rate)
    this.#heard.set(account, limiter)
    return limiter
  }

  #sweep(now: number): void {
    for (const limiter of [...this.#heard.values(), this.#lookedAt]) limiter.sweep(now)
    for (const [sender, { at }] of this.#cries)
      if (!isLessThan(CRY_AGAIN, at, now)) this.#cries.delete(sender)
    for (const [sender, at] of this.#told) if (!isLessThan(TOLD_TOO_FAST, at, now)) this.#told.delete(sender)
  }
}

/** In a group each member has limits of their own, so that one cannot silence the others. */
function limitedBy({ from, sender, group }: Inbound): string {
  return group ? `${from.account}/${from.chat}/${sender.id}` : `${from.account}/${from.chat}`
}

/**
 * Counts one at `at` if the limiter lets it go. It never has anybody wait for longer than one interval: where it would,
 * the clock of what was sent has stepped back, and the sender begins anew.
 */
function hasRoom(limiter: Limiter, { perSecond }: Rate, sender: string, at: number): boolean {
  const wait = limiter.wait(sender, at)
  if (wait > SECOND / perSecond) limiter.forget(sender)
  else if (wait > 0) return false
  limiter.take(sender, at)
  return true
}

/** True if `at` is less than `time` after `before`, by a clock that may have stepped back. */
function isLessThan(time: number, before: number, at: number): boolean {
  return Math.abs(at - before) < time
}
