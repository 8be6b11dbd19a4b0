import type { NoticeId } from '../../domain/ids.ts'
import type { AccountId } from '../../domain/messaging/address.ts'
import { LONGEST_BACKOFF } from '../../domain/outbox/backoff.ts'
import { NEWS_KINDS, type NoticeHeader, RANKS, type Rank } from '../../domain/outbox/notice.ts'
import { Limiter, type Pace } from '../../domain/outbox/rate-limit.ts'
import { Lane } from './lane.ts'

/** Every so many turns the last lane goes first, so that a long panic never silences it altogether. */
const AGEING = 10

/** The most alerts in one message to a group. */
export const DIGEST_SIZE = 25

/** The most news in one message to a group: what has no room in it goes with the next. */
const FOLD_SIZE = 40

/** The lanes that news of alerts waits in. */
const NEWS = ['escalation', 'update'] as const satisfies readonly Rank[]

/** Notices that go next: one, or several alerts for one group, or several news of them, that go as one message. */
export type Batch = readonly [NoticeHeader, ...NoticeHeader[]]

/** Nothing may go now: `wait` milliseconds until something may, or undefined if all is empty or under way. */
export interface Pause {
  readonly wait: number | undefined
}

/**
 * The queued notices of one account, in memory: an index of the outbox that knows whose turn it is. Lanes go
 * strictly by rank; within a lane, groups go before private chats (their own pace bounds them), and those take turns as
 * {@link Lane} has it. One chat has one notice under way at a time, so what is said to it keeps its order.
 */
export class SendQueue {
  readonly account: AccountId
  readonly #pace: Pace
  readonly #whole: Limiter
  readonly #chats: Limiter
  readonly #groups: Limiter
  readonly #rankLimits: readonly RankLimit[]
  readonly #ready: Readonly<Record<Rank, { readonly groups: Lane; readonly chats: Lane }>>
  /** Those that are not due yet, with the moment on the steady clock at which they are. */
  readonly #waiting = new Map<NoticeId, { readonly header: NoticeHeader; readonly at: number }>()
  readonly #known = new Map<NoticeId, NoticeHeader>()
  readonly #busy = new Set<string>()
  /** Those that a network called wrong together: each goes by itself, so that one costs the others nothing. */
  readonly #apart = new Set<NoticeId>()
  #nextDue = Number.POSITIVE_INFINITY
  #turns = 0

  constructor(account: AccountId, pace: Pace) {
    this.account = account
    this.#pace = pace
    this.#whole = new Limiter(pace.account)
    this.#chats = new Limiter(pace.chat)
    this.#groups = new Limiter(pace.group)
    this.#rankLimits = rankLimitsOf(pace)
    const lane = () => ({ groups: new Lane(), chats: new Lane() })
    this.#ready = {
      alert: lane(),
      acknowledgement: lane(),
      unregistered: lane(),
      'by-number': lane(),
      escalation: lane(),
      update: lane(),
      conversation: lane(),
    }
  }

  /** How many notices are queued and not under way. */
  get queued(): number {
    return this.#known.size
  }

  /** How many sends are under way. */
  get underWay(): number {
    return this.#busy.size
  }

  /**
   * Adds a notice, or moves one whose rank or due time changed. `now` is the wall clock, by which a notice is due on disk;
   * from here on it waits by the `steady` one, and never longer than `longest` milliseconds, whatever was done to the wall
   * clock since it was written.
   */
  add(header: NoticeHeader, now: number, steady: number, longest = LONGEST_BACKOFF): void {
    const known = this.#known.get(header.id)
    if (known) this.#drop(known)
    this.#known.set(header.id, header)
    const wait = Math.min(header.due - now, longest)
    if (wait > 0) {
      this.#waiting.set(header.id, { header, at: steady + wait })
      this.#nextDue = Math.min(this.#nextDue, steady + wait)
    } else this.#laneOf(header).enter(header)
  }

  /** Lets none of these go in one message with others any more. */
  keepApart(ids: readonly NoticeId[]): void {
    for (const id of ids) this.#apart.add(id)
  }

  /** Takes what goes next and counts it against the pace, or tells how long nothing may go. */
  next(steady: number): Batch | Pause {
    this.#wake(steady)
    if (this.#busy.size >= this.#pace.parallel) return { wait: undefined }
    const whole = this.#whole.wait('', steady)
    let wait = this.#nextDue - steady
    if (whole > 0) return { wait: this.#known.size > 0 ? whole : undefined }
    for (const rank of this.#order()) {
      const slow = this.#slowedFor(rank, steady)
      if (slow > 0) {
        if (this.#isWaiting(rank)) wait = Math.min(wait, slow)
        continue
      }
      for (const group of [true, false]) {
        const found = this.#first(rank, group, steady)
        if (typeof found !== 'number') return found
        wait = Math.min(wait, found)
      }
    }
    return { wait: Number.isFinite(wait) ? Math.max(1, wait) : undefined }
  }

  /** The turn of `pick` is over; if nothing of it had to be `said` any more, it cost the pace nothing. */
  done(pick: Batch, said = true): void {
    const { chatKey, group, rank } = pick[0]
    this.#busy.delete(chatKey)
    if (said) return
    for (const brake of this.#limitsOn(rank)) brake.limiter.giveBack('')
    this.#limiter(group).giveBack(chatKey)
    this.#whole.giveBack('')
  }

  /** Lets nothing go to one chat before `wait` milliseconds have passed: its own 429. */
  freezeChat(header: NoticeHeader, wait: number, steady: number): void {
    this.#limiter(header.group).freeze(header.chatKey, steady + wait)
  }

  /** Lets go again what such a wait holds back. */
  thawChat(header: NoticeHeader): void {
    this.#limiter(header.group).thaw(header.chatKey)
  }

  /** Lets nothing go from this account before `wait` milliseconds have passed. */
  freeze(wait: number, steady: number): void {
    this.#whole.freeze('', steady + wait)
  }

  /** Forgets paces that no longer hold anybody back. */
  sweep(steady: number): void {
    for (const limiter of [this.#whole, this.#chats, this.#groups]) limiter.sweep(steady)
  }

  #limitsOn(rank: Rank): readonly RankLimit[] {
    return this.#rankLimits.filter(brake => brake.ranks.includes(rank))
  }

  /** How long the account must not say anything of this rank, in milliseconds. */
  #slowedFor(rank: Rank, steady: number): number {
    const holding = this.#limitsOn(rank).filter(brake => brake.holds())
    return Math.max(0, ...holding.map(({ limiter }) => limiter.wait('', steady)))
  }

  #isWaiting(rank: Rank): boolean {
    const { groups, chats } = this.#ready[rank]
    return !groups.isEmpty || !chats.isEmpty
  }

  #order(): readonly Rank[] {
    this.#turns += 1
    return this.#turns % AGEING === 0 ? [...RANKS].reverse() : RANKS
  }

  #first(rank: Rank, group: boolean, steady: number): Batch | number {
    const lane = this.#lane(rank, group)
    const limiter = this.#limiter(group)
    let wait = Number.POSITIVE_INFINITY
    for (const head of lane.heads()) {
      const { chatKey: chat } = head
      if (this.#busy.has(chat) || this.#outranked(chat, rank, group)) continue
      const pause = limiter.wait(chat, steady)
      if (pause === 0) return this.#take(lane, head, limiter, steady)
      wait = Math.min(wait, pause)
    }
    return wait
  }

  /** True if something of a higher rank waits for the same chat: ageing favours other chats, not later words. */
  #outranked(chat: string, rank: Rank, group: boolean): boolean {
    return RANKS.slice(0, RANKS.indexOf(rank)).some(higher => this.#lane(higher, group).has(chat))
  }

  #take(lane: Lane, head: NoticeHeader, limiter: Limiter, steady: number): Batch {
    const { chatKey: chat } = head
    const waiting = this.#waitingWith(head, lane)
    // Half of what the group may be told at once stays free for what happens next; beyond it, they go together.
    const together = (waiting.length + 1) * 2 > limiter.spare(chat, steady) ? waiting : []
    const pick: Batch = [head, ...together]
    lane.passTurn(head)
    for (const header of pick) {
      this.#drop(header)
      this.#known.delete(header.id)
      this.#apart.delete(header.id)
    }
    limiter.take(chat, steady)
    this.#whole.take('', steady)
    for (const brake of this.#limitsOn(head.rank)) brake.limiter.take('', steady)
    this.#busy.add(chat)
    return pick
  }

  /** Those that can go in one message with the head of a group's line: alerts with an alert, and news of all of them with news. */
  #waitingWith(head: NoticeHeader, lane: Lane): readonly NoticeHeader[] {
    if (!head.group || this.#apart.has(head.id)) return []
    const others = (from: readonly NoticeHeader[]) =>
      from.filter(one => one !== head && !this.#apart.has(one.id))
    if (head.kind === 'alert')
      return others(lane.lineOf(head).filter(one => one.kind === 'alert')).slice(0, DIGEST_SIZE - 1)
    if (!NEWS_KINDS.includes(head.kind) || !NEWS.some(rank => rank === head.rank)) return []
    const news = NEWS.flatMap(rank => this.#lane(rank, true).lineOf(head))
    return others(news.filter(one => NEWS_KINDS.includes(one.kind)))
      .toSorted((one, other) => one.id - other.id)
      .slice(0, FOLD_SIZE - 1)
  }

  #drop(header: NoticeHeader): void {
    this.#waiting.delete(header.id)
    this.#laneOf(header).leave(header)
  }

  #wake(steady: number): void {
    if (steady < this.#nextDue) return
    this.#nextDue = Number.POSITIVE_INFINITY
    for (const [id, { header, at }] of this.#waiting) {
      if (at > steady) this.#nextDue = Math.min(this.#nextDue, at)
      else {
        this.#waiting.delete(id)
        this.#laneOf(header).enter(header)
      }
    }
  }

  #laneOf({ rank, group }: NoticeHeader): Lane {
    return this.#lane(rank, group)
  }

  #lane(rank: Rank, group: boolean): Lane {
    const lane = this.#ready[rank]
    return group ? lane.groups : lane.chats
  }

  #limiter(group: boolean): Limiter {
    return group ? this.#groups : this.#chats
  }
}

/** A rate for some ranks of an account, slower than the account's own, for as long as it `holds`. */
interface RankLimit {
  readonly ranks: readonly Rank[]
  readonly limiter: Limiter
  holds(): boolean
}

function rankLimitsOf({ probation, byNumber }: Pace): readonly RankLimit[] {
  const brakes: RankLimit[] = []
  if (probation) {
    const ranks = ['update', 'conversation'] as const
    brakes.push({ ranks, limiter: new Limiter(probation.rate), holds: () => probation.holds() })
  }
  if (byNumber) brakes.push({ ranks: ['by-number'], limiter: new Limiter(byNumber), holds: () => true })
  return brakes
}
