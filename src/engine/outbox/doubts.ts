import { ESCALATION_STEPS } from '../../domain/alert/alert.ts'
import { HOUR, type NoticeId, SECOND } from '../../domain/ids.ts'
import type { AccountId } from '../../domain/messaging/address.ts'
import type { Notice, NoticeHeader } from '../../domain/outbox/notice.ts'
import type { Clock, Timer } from '../../platform/clock.ts'
import { Recent } from '../../platform/recent.ts'

/** After so many copies whose answer was lost the next one takes its time: each of them may have arrived. */
const COPIES = 3

/** Every so many milliseconds one of those in doubt goes, to see whether its network answers again. */
const PROBE = 4 * SECOND

/** The most doubts that are remembered: one that is forgotten costs a copy or two. */
const REMEMBERED = 10_000

/**
 * The next copy of something that may have arrived: after so many milliseconds, or sooner if the network was `silent` since the first and
 * answers again; `enough` if none is to follow.
 */
export type NextCopy =
  | { readonly kind: 'after'; readonly wait: number; readonly silent: boolean }
  | { readonly kind: 'enough' }

/** The copies of one thing, and since when, on the steady clock, it is in doubt. */
interface Copies {
  readonly count: number
  readonly since: number
}

/** Something in doubt that waits for its time. */
interface InDoubt {
  readonly header: NoticeHeader
  /** True once it went to see whether its network answers. */
  readonly probed: boolean
}

/**
 * Counts the copies whose answer was lost, in memory alone: the first three follow each other soon. Then news comes at the
 * pace of the ladder, and an alert by the ladder's own reminders, each said once, and by itself every hour until it is taken.
 *
 * A network that answered nothing to anybody may have taken nothing, either. So what waits since then is said as soon as it answers again, and
 * meanwhile each of them once, one after another, to see whether it does.
 */
export class Doubts {
  readonly #copies = new Recent<string, Copies>(REMEMBERED)
  /** When what each account was last answered was sent, on the steady clock. */
  readonly #answered = new Map<AccountId, number>()
  readonly #waiting = new Map<AccountId, Map<NoticeId, InDoubt>>()
  readonly #probes = new Map<AccountId, Timer>()
  readonly #clock: Clock
  readonly #sayNow: (headers: readonly NoticeHeader[]) => void

  /** `sayNow` is handed what is to go before its time. */
  constructor(clock: Clock, sayNow: (headers: readonly NoticeHeader[]) => void) {
    this.#clock = clock
    this.#sayNow = sayNow
  }

  /** Counts one more copy of `notice` that may have arrived, which was to be said again after `soon` milliseconds. */
  another(notice: Notice, soon: number): NextCopy {
    const key = copyKey(notice)
    const before = this.#copies.get(key)
    const { count, since } = { count: (before?.count ?? 0) + 1, since: before?.since ?? this.#clock.steady() }
    this.#copies.set(key, { count, since })
    if (count < COPIES) return { kind: 'after', wait: soon, silent: false }
    const { about, to } = notice
    if (about.kind === 'alert' && about.again > 0) return { kind: 'enough' }
    const wait = about.kind === 'alert' ? HOUR : Math.min(ESCALATION_STEPS[count - COPIES] ?? HOUR, HOUR)
    return {
      kind: 'after',
      wait,
      silent: (this.#answered.get(to.account) ?? Number.NEGATIVE_INFINITY) < since,
    }
  }

  /** Takes those that wait now for a network which is silent. */
  waits(headers: readonly NoticeHeader[]): void {
    for (const header of headers) {
      const { account, id } = header
      const waiting = this.#waiting.get(account) ?? new Map<NoticeId, InDoubt>()
      this.#waiting.set(account, waiting)
      waiting.set(id, { header, probed: waiting.get(id)?.probed ?? false })
      this.#probeLater(account)
    }
  }

  /**
   * Forgets the doubts about `notice`: its network answered what was sent at `began` on the steady clock, and what waits for that is
   * said.
   */
  answered(notice: Notice, began: number): void {
    const { account } = notice.to
    this.#answered.set(account, began)
    this.#copies.delete(copyKey(notice))
    const waiting = this.#waiting.get(account)
    if (waiting === undefined) return
    waiting.delete(notice.id)
    this.#waiting.delete(account)
    this.#probes.get(account)?.cancel()
    this.#probes.delete(account)
    this.#say([...waiting.values()].map(({ header }) => header))
  }

  /** Ends what it waits for. */
  stop(): void {
    for (const timer of this.#probes.values()) timer.cancel()
    this.#probes.clear()
  }

  #say(headers: readonly NoticeHeader[]): void {
    const due = this.#clock.now()
    if (headers.length > 0) this.#sayNow(headers.map(header => ({ ...header, due })))
  }

  #probeLater(account: AccountId): void {
    if (this.#probes.has(account)) return
    this.#probes.set(
      account,
      this.#clock.after(PROBE, () => {
        this.#probes.delete(account)
        this.#probe(account)
      }),
    )
  }

  #probe(account: AccountId): void {
    const waiting = this.#waiting.get(account)
    const next = [...(waiting?.values() ?? [])].find(({ probed }) => !probed)
    if (waiting === undefined || next === undefined) return
    waiting.set(next.header.id, { ...next, probed: true })
    this.#say([next.header])
    this.#probeLater(account)
  }
}

/** The copies of an alert for one recipient count together, reminders among them. */
function copyKey({ id, about, alert, recipient }: Notice): string {
  return about.kind === 'alert' ? `${alert}/${recipient}` : `${id}`
}
