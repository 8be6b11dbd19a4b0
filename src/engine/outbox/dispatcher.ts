import type { Bot, Sent } from '../../bots/bot.ts'
import type { Directory } from '../../consulates/directory.ts'
import { type AlertId, later, type NoticeId, SECOND } from '../../domain/ids.ts'
import type { AccountId } from '../../domain/messaging/address.ts'
import type { Message } from '../../domain/messaging/message.ts'
import { backoff } from '../../domain/outbox/backoff.ts'
import type { Notice, NoticeHeader } from '../../domain/outbox/notice.ts'
import type { KnownAlert } from '../../notices/phrases.ts'
import { render, renderDigest } from '../../notices/render.ts'
import { mediaInWords } from '../../notices/said/media.ts'
import { heardWith, onlySaid } from '../../notices/said/said.ts'
import type { Timer } from '../../platform/clock.ts'
import { faultOf } from '../../platform/fault.ts'
import { orTimeout, withTimeout } from '../../platform/timeouts.ts'
import { claim, queuedHeaders, reclaim } from '../../store/queries/notices.ts'
import type { Store } from '../../store/store.ts'
import type { BackgroundTasks } from '../background-tasks.ts'
import type { Metrics } from '../metrics.ts'
import { isAllowed } from './authority.ts'
import { type DeliveryContext, type Ended, record, waitFor } from './delivery.ts'
import { factsOf } from './facts.ts'
import { type PassedOn, passOn } from './passing-on.ts'
import { type Batch, SendQueue } from './send-queue.ts'

/** How long one send may take before it counts as unanswered: 15 seconds, in milliseconds. */
export const SEND_LIMIT = 15 * SECOND

/** How long after {@link SEND_LIMIT} we still wait for a bot that does not heed its signal, in milliseconds. */
const GRACE = 2 * SECOND

/** How long a claim is good for, in milliseconds: longer than any send may take. */
const LEASE = 4 * SEND_LIMIT

/** How many rows of the outbox are read at a time when the service starts. */
const PAGE = 1_000

/** So many chats refused for their pace within one window mean that the account itself is too fast. */
const ACCOUNT_TOO_FAST = 3

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
  readonly #queue = new Map<AccountId, SendQueue>()
  readonly #alarms = new Map<AccountId, Timer>()
  /** Waits until the database can take how a send ended. */
  readonly #unrecorded = new Set<Timer>()
  readonly #refusals = new Map<AccountId, number[]>()
  #running = false

  constructor(parts: DispatcherParts) {
    this.#parts = parts
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
  }

  /** Takes up what an earlier run left: what was under way then may have arrived, and is marked as a repeat. */
  async start(): Promise<void> {
    const { store, metrics, ports } = this.#parts
    const reclaimed = await store.write(tx => reclaim(tx))
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

  /** Takes in what a commit added to the outbox, and sends what may go. */
  offer(headers: readonly NoticeHeader[]): void {
    const now = this.#parts.ports.clock.now()
    const touched = new Set<SendQueue>()
    for (const header of headers) {
      const queue = this.#queue.get(header.account)
      // An account that is not configured today keeps its notices in the database until it is again.
      if (queue === undefined) continue
      queue.add(header, now)
      touched.add(queue)
    }
    for (const queue of touched) this.#drain(queue)
  }

  /** Starts no further send; those under way end by themselves (see {@link BackgroundTasks.settled}). */
  stop(): void {
    this.#running = false
    for (const alarm of [...this.#alarms.values(), ...this.#unrecorded]) alarm.cancel()
    this.#alarms.clear()
    this.#unrecorded.clear()
  }

  #drain(queue: SendQueue): void {
    const { clock } = this.#parts.ports
    this.#alarms.get(queue.account)?.cancel()
    while (this.#running) {
      const next = queue.next(clock.now(), clock.steady())
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
    const { store, ports } = this.#parts
    const { clock } = ports
    const ids = pick.map(header => header.id)
    const lease = later(clock.now(), LEASE)
    let claimed: readonly Notice[]
    try {
      claimed = await store.write(tx => claim(tx, ids, lease), { urgent: pick[0].rank === 'alert' })
    } catch (thrown) {
      // The database would not take the claim: the rows keep their state, and we try them again.
      queue.freeze(SECOND, clock.steady())
      for (const header of pick) queue.add(header, clock.now())
      this.#finish(queue, pick, false)
      throw thrown
    }
    const [first, ...others] = claimed
    if (first === undefined) return this.#finish(queue, pick, false)
    const ended = await this.#attempt(queue, pick, [first, ...others])
    await this.#conclude(queue, pick, ended, 1)
  }

  /**
   * Says what was claimed; how that ended. A fault of ours before anything left (the database would not be read, a
   * bug in the words) costs this notice a wait and is tried again, like a network that is not there.
   */
  async #attempt(queue: SendQueue, pick: Batch, claimed: readonly [Notice, ...Notice[]]): Promise<Ended> {
    const { store, ports, bots, metrics } = this.#parts
    const [first] = claimed
    const bot = bots.get(queue.account)
    const roll = ports.random.bytes(1)[0] ?? 0
    try {
      const known = await store.read(tx => factsOf(tx, claimed))
      const allowed = claimed.filter(one => isAllowed(one, one.alert && known.get(one.alert)))
      const barred = claimed.filter(one => !allowed.includes(one))
      if (barred.length > 0) metrics.add('avisa_notices_barred_total', {}, barred.length)
      const { message, said, heard } = this.#words(allowed, known)
      const left = allowed.filter(notice => !said.includes(notice))
      if (message === undefined) return { notices: [], left, barred, sent: undefined }
      if (bot === undefined) throw new Error('an account without a bot has queue')
      const { sent, inWords } = await this.#say(bot, first, message)
      const wait = waitFor(sent, first.attempts, roll)
      if (wait !== undefined) this.#slowDown(queue, pick[0], sent, wait)
      const notPassed = inWords ? onlySaid(first, first.alert && known.get(first.alert)) : undefined
      return { notices: said, left, barred, sent, heard, wait, notPassed }
    } catch (thrown) {
      ports.log.error('a notice could not be put into words', { notice: first.id, fault: faultOf(thrown) })
      const sent: Sent = { kind: 'later', why: 'fault', scope: 'chat' }
      return { notices: claimed, left: [], barred: [], sent, wait: waitFor(sent, first.attempts, roll) }
    }
  }

  /**
   * Writes down how a send ended. While the database does not take that, it is tried again and its chat waits: said
   * anew, the same would be said twice. If the service stops first, the next start repeats it, marked as a repeat.
   */
  async #conclude(queue: SendQueue, pick: Batch, ended: Ended, tries: number): Promise<void> {
    const { store, ports, tasks } = this.#parts
    try {
      const urgent = pick[0].rank === 'alert'
      this.offer(await store.write(tx => record(tx, ended, ports), { urgent }))
    } catch (thrown) {
      const roll = ports.random.bytes(1)[0] ?? 0
      const alarm = ports.clock.after(backoff(tries, roll / 255), () => {
        this.#unrecorded.delete(alarm)
        tasks.run('dispatcher', () => this.#conclude(queue, pick, ended, tries + 1))
      })
      this.#unrecorded.add(alarm)
      throw thrown
    }
    this.#finish(queue, pick, ended.sent !== undefined)
  }

  #finish(queue: SendQueue, pick: Batch, said: boolean): void {
    queue.done(pick, said)
    this.#drain(queue)
  }

  /** The message to send, and which of the notices it says: the others have nothing to say any more. */
  #words(notices: readonly Notice[], known: ReadonlyMap<AlertId, KnownAlert>) {
    const { directory, organisation, ports } = this.#parts
    const now = ports.clock.now()
    const rendered = notices.flatMap(notice => {
      const message = render(notice, notice.alert && known.get(notice.alert), directory, organisation, now)
      return message === undefined ? [] : [{ notice, message }]
    })
    const said = rendered.map(({ notice }) => notice)
    const [only] = rendered
    if (only === undefined || rendered.length === 1) {
      const facts = only?.notice.alert && known.get(only.notice.alert)
      return { message: only?.message, said, heard: only && heardWith(only.notice, facts) }
    }
    this.#parts.metrics.add('avisa_digests_total')
    const facts = said.flatMap(notice => (notice.alert && known.get(notice.alert)) ?? [])
    return { message: renderDigest(said, facts, directory, now), said, heard: undefined }
  }

  /** Says a message, if it is one that is passed on with what that takes. */
  async #say(bot: Bot, notice: Notice, message: Message): Promise<PassedOn> {
    if (message.kind !== 'media') return { sent: await this.#send(bot, notice, message), inWords: false }
    const { bots, ports } = this.#parts
    return await passOn(bot, message, {
      bots,
      clock: ports.clock,
      attempts: notice.attempts,
      say: one => this.#send(bot, notice, one),
      inWords: one => mediaInWords(one, notice.language),
    })
  }

  async #send(bot: Bot, notice: Notice, message: Message): Promise<Sent> {
    const { clock, log } = this.#parts.ports
    const saying = withTimeout(clock, { limit: SEND_LIMIT }, end => bot.send(notice.to.chat, message, end))
    const hung: Sent = { kind: 'unknown', why: 'hung' }
    const sent = await orTimeout(clock, SEND_LIMIT + GRACE, saying, hung)
    this.#count(bot, notice, sent)
    if (sent.kind !== 'accepted') {
      log.info('a send was not accepted', {
        account: bot.account,
        notice: notice.id,
        kind: sent.kind,
        why: sent.why,
        attempts: notice.attempts,
      })
    }
    return sent
  }

  #count(bot: Bot, notice: Notice, sent: Sent): void {
    this.#parts.metrics.add('avisa_sends_total', { account: bot.account, outcome: sent.kind })
    if (notice.repeat) this.#parts.metrics.add('avisa_sends_repeated_total', { account: bot.account })
  }

  /** Slows down where a network asked for it; a chat that waits keeps the order of what it is told. */
  #slowDown(queue: SendQueue, header: NoticeHeader, sent: Sent, wait: number): void {
    const steady = this.#parts.ports.clock.steady()
    if (sent.kind === 'unknown' || (sent.kind === 'later' && sent.scope === 'chat')) {
      queue.freezeChat(header, wait, steady)
    }
    if (sent.kind === 'later' && (sent.scope === 'account' || this.#tooFast(queue.account, sent, steady))) {
      queue.freeze(wait, steady)
    }
  }

  #tooFast(account: AccountId, sent: Sent & { kind: 'later' }, steady: number): boolean {
    if (sent.after === undefined) return false
    const recent = (this.#refusals.get(account) ?? []).filter(at => steady - at < 10 * SECOND)
    recent.push(steady)
    this.#refusals.set(account, recent)
    return recent.length >= ACCOUNT_TOO_FAST
  }
}
