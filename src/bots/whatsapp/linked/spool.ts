import { MINUTE } from '../../../domain/ids.ts'
import type { ChatId } from '../../../domain/messaging/address.ts'
import type { Inbound, InboundId } from '../../../domain/messaging/inbound.ts'
import { pause } from '../../../platform/clock.ts'
import { faultOf } from '../../../platform/fault.ts'
import type { Ports } from '../../../platform/ports.ts'
import type { Receive } from '../../bot.ts'
import { isCommitted } from '../../shared/commit.ts'
import { type HealthIssue, UNCOMMITTED, waitAfter } from '../../shared/health-issue.ts'
import { InFlight } from '../../shared/in-flight.ts'
import type { AuthVault, VaultChange } from './vault.ts'

const SPOOL_KIND = 'spool'

/** A message that the engine has not taken after this many milliseconds counts as not committed. */
const COMMIT_LIMIT = MINUTE

/** The parts that the spool is handed by its bot. */
export interface SpoolParts {
  readonly vault: AuthVault
  readonly ports: Ports
  readonly account: string
  /** Tells how committing does: undefined if well. */
  report(issue: HealthIssue | undefined): void
}

/**
 * Messages that have arrived and are not committed yet. Baileys tells WhatsApp "received" by itself as soon as a message is
 * decrypted, and a message can be decrypted only once: so what arrives is put down on disk before that, and handed
 * to the engine from here until its commit, across restarts.
 */
export class Spool {
  readonly #parts: SpoolParts
  readonly #stopping = new AbortController()
  /** Waiting messages, in order, by chat: a chat that cannot be committed keeps out no other. */
  readonly #queues = new Map<ChatId, Inbound[]>()
  readonly #waiting = new Set<InboundId>()
  readonly #underWay = new InFlight()
  #receive: Receive | undefined
  #stuck = 0

  constructor(parts: SpoolParts) {
    this.#parts = parts
  }

  /** Begins to hand over, first what the last process left. */
  async start(receive: Receive): Promise<void> {
    this.#receive = receive
    await this.refill()
  }

  /** Takes up what is on disk and does not wait here: another process of the same device may have put it there. */
  async refill(): Promise<void> {
    for (const [, text] of await this.#parts.vault.all(SPOOL_KIND)) this.#enqueue(restored(text))
  }

  /**
   * Puts messages down together with `changes`; resolves once they are on disk. While the disk will not take them
   * nothing else would work either, so it is tried until it does; rejects only when we stop.
   */
  async put(inbounds: readonly Inbound[], changes: readonly VaultChange[] = []): Promise<void> {
    const entries = inbounds.map(each => ({ kind: SPOOL_KIND, name: each.id, value: JSON.stringify(each) }))
    if (entries.length + changes.length === 0) return
    await this.#insist([...entries, ...changes])
    for (const inbound of inbounds) this.#enqueue(inbound)
  }

  /** Hands over nothing more, and waits for what the engine is about to commit. The rest stays on disk. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#underWay.settled()
  }

  async #insist(changes: readonly VaultChange[]): Promise<void> {
    const { vault, ports } = this.#parts
    for (let failures = 1; ; failures++) {
      try {
        await vault.write(changes)
        return
      } catch (thrown) {
        if (this.#stopping.signal.aborted) throw thrown
        ports.log.warn('What arrived could not be put down', this.#about(thrown))
        this.#parts.report(UNCOMMITTED)
        await pause(ports.clock, waitAfter(UNCOMMITTED, failures, ports.random), this.#stopping.signal)
      }
    }
  }

  #enqueue(inbound: Inbound): void {
    if (this.#waiting.has(inbound.id)) return
    this.#waiting.add(inbound.id)
    const chat = queueOf(inbound)
    const queue = this.#queues.get(chat)
    if (queue) {
      queue.push(inbound)
      return
    }
    const begun = [inbound]
    this.#queues.set(chat, begun)
    void this.#underWay.track(this.#drain(chat, begun))
  }

  async #drain(chat: ChatId, queue: Inbound[]): Promise<void> {
    let failures = 0
    for (let next = queue[0]; next && this.#receive && !this.#stopping.signal.aborted; next = queue[0]) {
      if (await this.#commit(next, this.#receive)) {
        if (failures > 0) this.#freed()
        failures = 0
        queue.shift()
        this.#waiting.delete(next.id)
        await this.#forget(next)
        continue
      }
      failures += 1
      if (failures === 1) this.#stuck += 1
      const { clock, random } = this.#parts.ports
      await pause(clock, waitAfter(UNCOMMITTED, failures, random), this.#stopping.signal)
    }
    this.#queues.delete(chat)
    for (const left of queue) this.#waiting.delete(left.id)
  }

  #freed(): void {
    this.#stuck -= 1
    if (this.#stuck === 0) this.#parts.report(undefined)
  }

  /** Hands one message over; false if it was not committed, or not in time. */
  async #commit(inbound: Inbound, receive: Receive): Promise<boolean> {
    const unkept = 'A message was not committed; it is kept'
    if (await isCommitted(inbound, receive, this.#parts.ports, { limit: COMMIT_LIMIT, unkept })) return true
    this.#parts.report(UNCOMMITTED)
    return false
  }

  /** If it cannot be forgotten it will be handed over again, and the engine knows its id. */
  async #forget(inbound: Inbound): Promise<void> {
    try {
      await this.#parts.vault.write([{ kind: SPOOL_KIND, name: inbound.id }])
    } catch (thrown) {
      this.#parts.ports.log.warn('A committed message could not be forgotten', this.#about(thrown))
    }
  }

  #about(thrown: unknown) {
    return { account: this.#parts.account, fault: faultOf(thrown) }
  }
}

/** A message as it was put down, by an older revision perhaps, in which a voice note had no name to be passed on by. */
function restored(text: string): Inbound {
  const inbound: Inbound = JSON.parse(text)
  if (inbound.kind !== 'voice') return inbound
  const unnamed = { kind: 'voice', account: inbound.from.account, handle: '' } as const
  return { ...inbound, media: inbound.media ?? unnamed }
}

/** A chat's move goes before what is said under its new name, so it waits there. */
function queueOf(inbound: Inbound): ChatId {
  return inbound.kind === 'membership' && inbound.change === 'moved' ? inbound.to : inbound.from.chat
}
