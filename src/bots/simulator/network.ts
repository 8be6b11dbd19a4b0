import type { AccountId, ChatId, MessageId } from '../../domain/messaging/address.ts'
import type { Clock } from '../../platform/clock.ts'
import { type Log, silentLog } from '../../platform/log.ts'
import type { CommandMenu } from '../bot.ts'
import { PhonesWithAfterthoughts } from './afterthoughts.ts'
import { Chat } from './chat.ts'
import { Exchange } from './exchange.ts'
import type { SimulatedFile } from './files.ts'
import { impossible, privateChatOf } from './phones.ts'
import { type SimulatedAbilities, WITH_BUTTONS } from './rules.ts'
import { type Manner, SimulatedBot } from './simulated-bot.ts'
import type { DeedOutcome, PhoneId, SimulatedFault, SimulatedPhone, WorldChange, WorldView } from './world.ts'

/** A phone to add: who holds it; `offline` comes and goes later. */
export type NewPhone = Omit<SimulatedPhone, 'offline'>

/** A group to add: we are not in it until a member adds us. */
export interface NewGroup {
  readonly account: AccountId
  readonly title: string
  readonly members: readonly PhoneId[]
  /** True if anybody can find and join it. */
  readonly public?: boolean
}

/**
 * A messenger network in memory, with the habits of a real one: phones write and tap, our accounts are bots,
 * and in between things wait, repeat, move and fail. Ours are the methods `bot`, `view`, `onChange`,
 * `settled`; the rest is what people do with their phones, and what can be made to go wrong.
 */
export class SimulatedNetwork extends PhonesWithAfterthoughts {
  readonly #listeners = new Set<(change: WorldChange) => void>()
  #groups = 0

  constructor(clock: Clock, log: Log = silentLog) {
    super(new Exchange(clock, log))
    this.exchange.changed = chat => this.#tell(chat)
  }

  /**
   * A bot for one account of ours, in the simulator's own manner unless given another; making another for the same
   * account is how a restart looks from here.
   */
  bot(account: AccountId, can: Partial<SimulatedAbilities> = {}, manner?: Manner): SimulatedBot {
    const abilities = { ...WITH_BUTTONS, ...can }
    return new SimulatedBot(this.exchange, this.exchange.open(account, abilities), abilities, manner)
  }

  /** A recording or a file that somebody sent, or that we passed on; undefined if the network has none of this name. */
  file(name: string): SimulatedFile | undefined {
    return this.exchange.files.get(name)
  }

  /** The commands that the account last offered, for a page to list. */
  menu(account: AccountId): CommandMenu | undefined {
    return this.exchange.accounts.get(account)?.menu
  }

  /** Adds a phone with its private chat, which bears the phone's own name and nobody has opened yet. */
  addPhone(phone: NewPhone): ChatId {
    const id = privateChatOf(phone.id)
    this.exchange.phones.set(phone.id, phone)
    this.exchange.chats.set(
      id,
      new Chat({ id, title: phone.name, account: phone.account, group: false, members: [phone.id] }),
    )
    this.#tell()
    return id
  }

  addGroup(group: NewGroup): ChatId {
    const id = this.#newGroupId()
    this.exchange.chats.set(id, new Chat({ id, group: true, ...group }))
    this.#tell()
    return id
  }

  /** Adds us to a group, as `by` does it. */
  addToGroup(by: PhoneId, chat: ChatId): DeedOutcome {
    return this.#setJoined(by, chat, true)
  }

  /** Removes us from a group, as `by` does it: what we say there is refused. */
  removeFromGroup(by: PhoneId, chat: ChatId): DeedOutcome {
    return this.#setJoined(by, chat, false)
  }

  /** Makes a group a supergroup, as `by` does it: it has a new id, and the old one is refused with it. */
  upgradeGroup(by: PhoneId, chat: ChatId): DeedOutcome {
    const found = this.member(by, chat)
    if (found.kind === 'impossible') return found
    if (!found.chat.group) return impossible('no-such-chat')
    const to = this.#newGroupId()
    if (found.chat.joined)
      this.exchange.deliver(found.chat, found.phone, { kind: 'membership', change: 'moved', to })
    this.exchange.move(found.chat, to)
    this.#announce(found.chat, 'Este grupo ahora es un supergrupo.')
    this.#tell()
    return { kind: 'done' }
  }

  /** Deletes a message from a chat: the network has forgotten it. */
  vanish(chat: ChatId, message: MessageId): DeedOutcome {
    const room = this.exchange.chats.get(chat)
    if (!room) return impossible('no-such-chat')
    if (!room.remove(message)) return impossible('no-such-bubble')
    this.#tell(room)
    return { kind: 'done' }
  }

  /** Reports that a message of ours failed after all, as networks do that accept before they know. */
  reportFailed(chat: ChatId, message: MessageId): DeedOutcome {
    const room = this.exchange.chats.get(chat)
    const member = room?.members[0]
    const phone = member && this.exchange.phones.get(member)
    if (!room || !phone) return impossible('no-such-chat')
    if (room.find(message)?.from !== 'avisa') return impossible('no-such-bubble')
    this.exchange.deliver(room, phone, { kind: 'receipt', of: message, state: 'failed' })
    return { kind: 'done' }
  }

  setFault(fault: SimulatedFault): void {
    this.exchange.faults.set(fault)
    this.#tell()
  }

  /** Mends the fault of one chat, or (without `chat`) that of the whole network. */
  clearFault(chat?: ChatId): void {
    this.exchange.faults.clear(chat)
    this.#tell()
  }

  clearFaults(): void {
    this.exchange.faults.clearAll()
    this.#tell()
  }

  /** Cuts the line between one account and us, or mends it: what people write meanwhile arrives late. */
  cutLine(account: AccountId, cut: boolean): void {
    this.exchange.accounts.get(account)?.line.cut(cut)
    this.#tell()
  }

  /** Hands over once more, under the same id, what people did last; false if nobody did anything. */
  redeliver(): boolean {
    return this.exchange.redeliver()
  }

  /** How many messages of people we have not confirmed yet. */
  unconfirmed(): number {
    return [...this.exchange.accounts.values()].reduce((sum, { line }) => sum + line.unconfirmed, 0)
  }

  /** Resolves when nothing is being handed over; what waits for the clock or a lost line may remain. */
  async settled(): Promise<void> {
    await Promise.all([...this.exchange.accounts.values()].map(({ line }) => line.settled()))
  }

  /** How many messages of ours wait for the clock: whoever sends them is not settled before it moves. */
  get held(): number {
    return this.exchange.held
  }

  view(): WorldView {
    return {
      now: this.exchange.clock.now(),
      phones: [...this.exchange.phones.values()],
      chats: [...this.exchange.chats.values()].map(chat => chat.picture()),
      faults: this.exchange.faults.picture(),
    }
  }

  /** Tells `listener` of every change until the answer is called. */
  onChange(listener: (change: WorldChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #newGroupId(): ChatId {
    this.#groups += 1
    return `group-${this.#groups}` as ChatId
  }

  #tell(chat?: Chat): void {
    if (this.#listeners.size === 0) return
    const change: WorldChange = chat
      ? { kind: 'chat', chat: chat.picture() }
      : { kind: 'world', world: this.view() }
    for (const listener of this.#listeners) listener(change)
  }

  #setJoined(by: PhoneId, chat: ChatId, joined: boolean): DeedOutcome {
    const found = this.member(by, chat)
    if (found.kind === 'impossible') return found
    if (!found.chat.group) return impossible('no-such-chat')
    if (found.chat.joined === joined) return { kind: 'done' }
    found.chat.joined = joined
    this.#announce(found.chat, joined ? 'Avisa entró al grupo.' : 'Avisa salió del grupo.')
    const change = joined ? 'added' : 'removed'
    this.exchange.deliver(found.chat, found.phone, { kind: 'membership', change })
    return { kind: 'done' }
  }

  #announce(chat: Chat, text: string): void {
    const at = this.exchange.clock.now()
    const id = this.exchange.newMessageId()
    chat.add({
      id,
      chat: chat.id,
      from: 'network',
      at,
      body: { kind: 'text', text },
      choices: [],
      ticks: 'sent',
    })
    this.#tell(chat)
  }
}
