import type { ChatId } from '../../domain/messaging/address.ts'
import type { SimulatedFault } from './world.ts'

/** Faults that are set in a simulated network: one fault for each chat, and one for all the others. */
export class Faults {
  #set: SimulatedFault[] = []

  /** Sets a fault in place of the one that the same chat, or the whole network, had. */
  set(fault: SimulatedFault): void {
    this.clear(fault.chat)
    if (fault.times === undefined || fault.times > 0) this.#set.push(fault)
  }

  /** Clears the fault of one chat, or that of the whole network. */
  clear(chat?: ChatId): void {
    this.#set = this.#set.filter(fault => fault.chat !== chat)
  }

  clearAll(): void {
    this.#set = []
  }

  /** The fault that a send to `chat` meets now, counting it as used once; the chat's own comes first. */
  meet(chat: ChatId): SimulatedFault | undefined {
    const fault =
      this.#set.find(each => each.chat === chat) ?? this.#set.find(each => each.chat === undefined)
    if (!fault || fault.times === undefined) return fault
    const left = fault.times - 1
    this.#set = this.#set.flatMap(each =>
      each !== fault ? [each] : left > 0 ? [{ ...fault, times: left }] : [],
    )
    return fault
  }

  picture(): readonly SimulatedFault[] {
    return [...this.#set]
  }
}
