import type { SimulatedChat, WorldChange, WorldView } from '../../bots/simulator/world.ts'
import type { Instant } from '../../domain/ids.ts'
import { SECOND } from '../../domain/ids.ts'
import type { ChatId } from '../../domain/messaging/address.ts'

/** A consulate that a desk of the simulator can be bound to. */
export interface DeskChoice {
  readonly id: string
  readonly name: string
}

/** The event `world`: everything, at the start and when more changed than chats. */
export interface WholeWorld {
  readonly world: WorldView
  readonly desks: readonly DeskChoice[]
}

/** The event `chats`: those that changed, whole. */
export interface ChangedChats {
  readonly now: Instant
  readonly chats: readonly SimulatedChat[]
}

/** The event `beat`: a sign of life, with the simulator's time. */
export interface Beat {
  readonly now: Instant
}

/** How often a stream that has nothing to say says that it lives, in milliseconds. */
export const HEARTBEAT = 10 * SECOND

/** News that a page has yet to be told; many changes of one chat become one. */
export class Untold {
  #whole = true
  readonly #chats = new Map<ChatId, SimulatedChat>()

  /** Notes a change. */
  note(change: WorldChange): void {
    if (change.kind === 'chat') this.#chats.set(change.chat.id, change.chat)
    else this.#whole = true
  }

  /** Notes that the page must be told everything: the clock was moved. */
  noteAll(): void {
    this.#whole = true
  }

  /** Takes what is to be told now: everything, some chats, or undefined if the page knows all. */
  take(): 'everything' | readonly SimulatedChat[] | undefined {
    const chats = [...this.#chats.values()]
    const whole = this.#whole
    this.#chats.clear()
    this.#whole = false
    if (whole) return 'everything'
    return chats.length > 0 ? chats : undefined
  }
}
