import type { Bot, Sent } from '../../bots/bot.ts'
import type { Directory } from '../../consulates/directory.ts'
import { type NoticeId, SECOND } from '../../domain/ids.ts'
import type { AccountId } from '../../domain/messaging/address.ts'
import { backoff, LONGEST_BACKOFF } from '../../domain/outbox/backoff.ts'
import { FIRST_NOTICES, type Notice, type NoticeHeader } from '../../domain/outbox/notice.ts'
import type { Timer } from '../../platform/clock.ts'
import { queuedHeaders } from '../../store/queries/notices.ts'
import { reclaim } from '../../store/queries/recovery/leases.ts'
import type { Store } from '../../store/store.ts'
import { StoreError } from '../../store/store-error.ts'
import type { BackgroundTasks } from '../background-tasks.ts'
import type { Metrics } from '../metrics.ts'
import { type Claimed, Claiming, LEASE } from './claiming.ts'
import { type DeliveryContext, type Ended, record, recordBarely, waitFor } from './delivery.ts'
import { Doubts } from './doubts.ts'
import { LateWatch } from './late-watch.ts'
import { tellLate } from './lateness.ts'
import { isWrong } from './passing-on.ts'
import { type Batch, SendQueue } from './send-queue.ts'
import { Sending } from './sending.ts'
import { TooFast } from './too-fast.ts'
import { Wording } from './wording.ts'

/** After so many faults that are not the disk's, the end of a send is written down without what follows from it. */
const RECORD_TRIES = 3

/** How many rows of the outbox are read at a time when the service starts. */
const PAGE = 1_000

/** The parts that the dispatcher is made of. */
export interface DispatcherParts {
  readonly store: Store
  readonly ports: DeliveryContext
  readonly tasks: BackgroundTasks
  readonly metrics: Metrics
  readonly bots: ReadonlyMap<AccountId, Bot>
  readonly directory: Directory
  readonly organisation: string
}

/**
 * Tells people what the outbox holds, for as long as it takes. It is woken by commits and by the clock, never
 * by polling. A notice is claimed in the database before its bytes leave, so that after a crash we know which
 * ones may have arrived.
 */
export class Dispatcher {
  readonly #parts: DispatcherParts
  readonly #wording: Wording
  readonly #sending: Sending
  readonly #queue = new Map<AccountId, SendQueue>()
  readonly #alarms = new Map<AccountId, Timer>()
  /** Waits until the database can take how a send ended, or give out again what it held. */
  readonly #pauses = new Set<Timer>()
  readonly #claiming: Claiming
  readonly #late: LateWatch
  readonly #doubts: Doubts
  readonly #tooFast = new TooFast()
  #running = false

  constructor(parts: DispatcherParts) {
    this.#parts = parts
    this.#wording = new Wording(parts)
    this.#sending = new Sending(parts)
    this.#claiming = new Claiming(parts)
    const { clock } = parts.ports
    this.#doubts = new Doubts(clock, headers => this.#sayNow(headers))
    this.#late = new LateWatch(clock, ids => parts.tasks.run('dispatcher', () => this.#tellLate(ids)))
    for (const bot of parts.bots.values()) this.#queue.set(bot.account, new SendQueue(bot.account, bot.pace))
    const total = (read: (queue: SendQueue) => number) => () =>
      [...this.#queue.values()].reduce((sum, queue) => sum + read(queue), 0)
    parts.metrics.gauge(
      'avisa_outbox_queued',
      {},
      total(queue => queue.queued),
    )
    parts.metrics.gauge(
      'avisa_outbox_in_flight',
      {},
      total(queue => queue.underWay),
    )
    parts.metrics.gauge('avisa_oldest_alert_notice_seconds', {}, () => this.#late.oldest() / SECOND)
  }

  /** Takes up what an earlier run left: what was under way then may have arrived, and is marked as a repeat. */
  async start(): Promise<void> {
    const { store, metrics, ports } = this.#parts
    // Rows that were leased are read with the queued ones below.
    const reclaimed = (await store.write(tx => reclaim(tx))).length
    if (reclaimed > 0) {
      metrics.add('avisa_leases_reclaimed_total', {}, reclaimed)
      ports.log.warn('sends were under way when the service last stopped; they are repeated', {
        count: reclaimed,
      })
    }
    this.#running = true
    let after = 0 as NoticeId
    for (;;) {
      const from = after
      const page = await store.read(tx => queuedHeaders(tx, from, PAGE))
      this.offer(page)
      const last = page.at(-1)
      if (last === undefined) return
      after = last.id
    }
  }

  /** Takes in what a commit added to the outbox, and sends what may go; none waits longer than `longest` milliseconds. */
  offer(headers: readonly NoticeHeader[], longest = LONGEST_BACKOFF): void {
    const { clock } = this.#parts.ports
    const [now, steady] = [clock.now(), clock.steady()]
    const touched = new Set<SendQueue>()
    this.#late.queued(headers)
    for (const header of headers) {
      const queue = this.#queue.get(header.account)
      // An account that is not configured today keeps its notices in the database until it is again.
      if (queue === undefined) continue
      queue.add(header, now, steady, longest)
      touched.add(queue)
    }
    for (const queue of touched) this.#drain(queue)
  }

  /** Says at once what waited because a network was silent. */
  #sayNow(headers: readonly NoticeHeader[]): void {
    for (const header of headers) this.#queue.get(header.account)?.thawChat(header)
    this.offer(headers)
  }

  /** How long the oldest first notice of an alert waits by our own fault, in milliseconds. */
  get ownDelay(): number {
    return this.#late.oldest(true)
  }

  /** Starts no further send; those under way end by themselves (see {@link BackgroundTasks.settled}). */
  stop(): void {
    this.#running = false
    for (const alarm of [...this.#alarms.values(), ...this.#pauses]) alarm.cancel()
    this.#late.stop()
    this.#doubts.stop()
    this.#alarms.clear()
    this.#pauses.clear()
  }

  #drain(queue: SendQueue): void {
    const { clock } = this.#parts.ports
    this.#alarms.get(queue.account)?.cancel()
    while (this.#running) {
      const next = queue.next(clock.steady())
      if ('wait' in next) {
        if (next.wait !== undefined) {
          this.#alarms.set(
            queue.account,
            clock.after(Math.ceil(next.wait), () => this.#drain(queue)),
          )
        } else queue.sweep(clock.steady())
        return
      }
      this.#parts.tasks.run('dispatcher', () => this.#deliver(queue, next))
    }
  }

  async #deliver(queue: SendQueue, pick: Batch): Promise<void> {
    const claimed = await this.#claiming.claim(pick)
    if (claimed.kind === 'kept') return this.#giveBack(queue, pick, claimed)
    const { notices } = claimed
    this.#late.settled(idsOf(pick).filter(id => !idsOf(notices).includes(id)))
    const [first, ...others] = notices
    if (first === undefined) return this.#finish(queue, pick, false)
    const ended = await this.#attempt(queue, pick, [first, ...others])
    await this.#conclude(queue, pick, ended, 1)
  }

  /** The database would not give them out: the rows keep their state, and we try them again. */
  #giveBack(queue: SendQueue, pick: Batch, { again, damaged }: Claimed & { readonly kind: 'kept' }): void {
    const { clock } = this.#parts.ports
    const steady = clock.steady()
    if (damaged.length === 0) queue.freeze(SECOND, steady)
    this.#late.blame(idsOf(again), true)
    this.#late.settled(idsOf(damaged))
    for (const header of again) queue.add(header, clock.now(), steady)
    this.#finish(queue, pick, false)
    this.#pause(LEASE, async () => this.offer(await this.#claiming.takeBack()))
  }

  async #tellLate(ids: readonly NoticeId[]): Promise<void> {
    const { store, ports } = this.#parts
    ports.log.error('an alert was not taken for a minute: its person is told to call', { count: ids.length })
    try {
      this.offer(await store.write(tx => tellLate(tx, ids, ports.effectContext()), { urgent: true }))
    } catch (thrown) {
      this.#late.untold(ids)
      throw thrown
    }
  }

  #pause(wait: number, work: () => Promise<void>): void {
    const alarm = this.#parts.ports.clock.after(wait, () => {
      this.#pauses.delete(alarm)
      this.#parts.tasks.run('dispatcher', work)
    })
    this.#pauses.add(alarm)
  }

  /** Says what was claimed; how that ended. */
  async #attempt(queue: SendQueue, pick: Batch, claimed: readonly [Notice, ...Notice[]]): Promise<Ended> {
    const { bots } = this.#parts
    const { message, least, said, left, barred, unread, rest, spoken } = await this.#wording.write(claimed)
    const ended = { left, barred, unread, rest, spoken }
    const [first, ...others] = said
    const bot = bots.get(queue.account)
    if (message === undefined || first === undefined || bot === undefined)
      return { ...ended, notices: [], sent: undefined }
    const notices = [first, ...others] as const
    const began = this.#parts.ports.clock.steady()
    const { sent, inWords, untilAnswer, shown } = await this.#sending.say(bot, notices, message, least)
    if (isWrong(sent)) queue.keepApart(idsOf(said))
    const next = this.#next(first, sent, bot, began)
    if (next.wait !== undefined) this.#slowDown(queue, pick[0], sent, next.wait)
    const notPassed = inWords && !untilAnswer ? spoken.get(first)?.only : undefined
    return { ...ended, ...next, notices: said, sent, shown, notPassed, owes: untilAnswer === true }
  }

  /** When the next attempt may be, if there is to be one: `silent` as {@link Doubts} has it, `enough` if the ladder goes on in its place. */
  #next(first: Notice, sent: Sent, bot: Bot, began: number): Pick<Ended, 'wait' | 'enough' | 'silent'> {
    const wait = waitFor(sent, first.attempts, this.#parts.ports.random.bytes(1)[0] ?? 0)
    // An edit that is made twice reads as if it were made once.
    const isEdit = first.replaces !== undefined && bot.chats.edits
    if (sent.kind !== 'unknown') this.#doubts.answered(first, began)
    if (sent.kind !== 'unknown' || wait === undefined || isEdit) return { wait }
    const next = this.#doubts.another(first, wait)
    return next.kind === 'enough' ? { wait, enough: true } : { wait: next.wait, silent: next.silent }
  }

  /**
   * Writes down how a send ended. While the database does not take that, it is tried again and its chat waits: said
   * anew, the same would be said twice. If the service stops first, the next start repeats it, marked as a repeat.
   */
  async #conclude(queue: SendQueue, pick: Batch, ended: Ended, tries: number): Promise<void> {
    const { store, ports } = this.#parts
    try {
      const urgent = FIRST_NOTICES.includes(pick[0].rank)
      const write = tries > RECORD_TRIES ? recordBarely : record
      const back = await store.write(tx => write(tx, ended, ports), { urgent })
      this.#late.settled(pick.flatMap(({ id }) => (back.some(one => one.id === id) ? [] : [id])))
      this.#late.blame(idsOf(ended.unread), true)
      this.#late.blame(idsOf(ended.notices), false)
      this.offer(back, ended.sent?.kind === 'unknown' ? ended.wait : undefined)
      if (ended.silent) this.#doubts.waits(back)
    } catch (thrown) {
      const roll = ports.random.bytes(1)[0] ?? 0
      // A database that is full or busy says nothing against what we write; anything else may never be taken.
      const counts = !isPassing(thrown) || tries > RECORD_TRIES
      this.#pause(backoff(tries, roll / 255), () =>
        this.#conclude(queue, pick, ended, counts ? tries + 1 : tries),
      )
      throw thrown
    }
    this.#finish(queue, pick, ended.sent !== undefined)
  }

  #finish(queue: SendQueue, pick: Batch, said: boolean): void {
    this.#claiming.release(pick)
    queue.done(pick, said)
    this.#drain(queue)
  }

  /** Slows down where a network asked for it; a chat that waits keeps the order of what it is told. */
  #slowDown(queue: SendQueue, header: NoticeHeader, sent: Sent, wait: number): void {
    const steady = this.#parts.ports.clock.steady()
    if (sent.kind === 'unknown' || (sent.kind === 'later' && sent.scope === 'chat')) {
      queue.freezeChat(header, sent.kind === 'unknown' ? Math.min(wait, LONGEST_BACKOFF) : wait, steady)
    }
    if (
      sent.kind === 'later' &&
      (sent.scope === 'account' || this.#tooFast.heard(queue.account, sent, steady))
    ) {
      queue.freeze(wait, steady)
    }
  }
}

const idsOf = (notices: readonly { readonly id: NoticeId }[]) => notices.map(({ id }) => id)

/** True if it is the disk or another process that would not take a write, which passes. */
function isPassing(thrown: unknown): boolean {
  return thrown instanceof StoreError && thrown.trouble !== 'damaged' && thrown.trouble !== 'misuse'
}
