import { MINUTE, SECOND } from '../../domain/ids.ts'
import type { AccountId, ChatId } from '../../domain/messaging/address.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import type { Clock } from '../../platform/clock.ts'
import { faultOf } from '../../platform/fault.ts'
import type { Log } from '../../platform/log.ts'
import type { Receive } from '../bot.ts'
import { InFlight } from '../shared/in-flight.ts'

/** Deliveries that the network keeps for one chat: the first is under way or waits for another try. */
interface Queue {
  readonly waiting: Held[]
  attempts: number
  busy: boolean
}

interface Held {
  readonly inbound: Inbound
  readonly confirmed: () => void
}

/**
 * The network's side of one account: it keeps what people wrote until we confirm it, hands it over in the
 * order of each chat, tries again what we rejected, and marks as late what waited while we were away.
 */
export class AccountLine {
  readonly account: AccountId
  readonly #clock: Clock
  readonly #log: Log
  readonly #queues = new Map<ChatId, Queue>()
  #underWay = new InFlight()
  /** Who of ours takes what arrives; an object of its own, so that two bots may share one function. */
  #session: { readonly receive: Receive } | undefined
  #cut = false
  /** Tells an answer of this connection from one of a process that was killed before it answered. */
  #connection = 0

  constructor(account: AccountId, clock: Clock, log: Log) {
    this.account = account
    this.#clock = clock
    this.#log = log
  }

  /** True while somebody of ours takes what arrives. */
  get connected(): boolean {
    return this.#session !== undefined && !this.#cut
  }

  /** True while we keep rejecting something: a program that cannot commit is not well. */
  get rejecting(): boolean {
    return [...this.#queues.values()].some(queue => queue.attempts > 1)
  }

  /** How many messages we have not confirmed: under way, or waiting for us. */
  get unconfirmed(): number {
    return [...this.#queues.values()].reduce((sum, queue) => sum + queue.waiting.length, 0)
  }

  /**
   * Connects us, in place of any earlier connection, and hands over what waited. The answer lets go again:
   * it resolves when what is under way has been answered.
   */
  connect(receive: Receive): () => Promise<void> {
    const session = { receive }
    this.#session = session
    // What an earlier bot still has in hand may never be answered: its process may be dead.
    this.#underWay = new InFlight()
    this.#resume()
    return async () => {
      if (this.#session === session) this.#session = undefined
      await this.settled()
    }
  }

  /** Cuts the line between the network and us, or mends it: nothing arrives while it is cut, nothing is lost. */
  cut(cut: boolean): void {
    if (this.#cut === cut) return
    this.#cut = cut
    if (this.connected) this.#resume()
  }

  /** Keeps `inbound` until we confirm it, which is when `confirmed` runs. */
  push(inbound: Inbound, confirmed: () => void = () => {}): void {
    const chat = inbound.from.chat
    const queue = this.#queues.get(chat) ?? { waiting: [], attempts: 0, busy: false }
    this.#queues.set(chat, queue)
    queue.waiting.push({ inbound: this.connected ? inbound : { ...inbound, late: true }, confirmed })
    this.#handOver(chat, queue)
  }

  /** Resolves when nothing is being handed over; what waits for the clock or for a connection may remain. */
  async settled(): Promise<void> {
    await this.#underWay.settled()
  }

  /** Starts over with every chat; an answer that is still owed for an earlier connection will not count. */
  #resume(): void {
    this.#connection += 1
    for (const [chat, queue] of this.#queues) {
      queue.waiting.forEach((held, place) => {
        queue.waiting[place] = { ...held, inbound: { ...held.inbound, late: true } }
      })
      queue.busy = false
      queue.attempts = 0
      this.#handOver(chat, queue)
    }
  }

  #handOver(chat: ChatId, queue: Queue): void {
    const session = this.#session
    const first = queue.waiting[0]
    if (!session || this.#cut || queue.busy) return
    if (!first) {
      this.#queues.delete(chat)
      return
    }
    queue.busy = true
    const connection = this.#connection
    const outcome = this.#answered(session.receive, first.inbound).then(taken => {
      if (connection === this.#connection) this.#conclude(chat, queue, taken)
    })
    void this.#underWay.track(outcome)
  }

  #conclude(chat: ChatId, queue: Queue, taken: boolean): void {
    if (taken) {
      queue.waiting.shift()?.confirmed()
      queue.attempts = 0
      queue.busy = false
      this.#handOver(chat, queue)
      return
    }
    const connection = this.#connection
    const wait = Math.min(MINUTE, SECOND * 2 ** queue.attempts)
    queue.attempts += 1
    this.#clock.after(wait, () => {
      if (connection !== this.#connection) return
      queue.busy = false
      this.#handOver(chat, queue)
    })
  }

  async #answered(receive: Receive, inbound: Inbound): Promise<boolean> {
    try {
      await receive(inbound)
      return true
    } catch (thrown) {
      const { account } = this
      this.#log.warn('a message was not taken and will come again', { account, fault: faultOf(thrown) })
      return false
    }
  }
}
