import { type Instant, SECOND } from '../../domain/ids.ts'
import type { AccountId, ChatId, MessageId } from '../../domain/messaging/address.ts'
import type { Inbound, InboundBody, InboundId, Sender } from '../../domain/messaging/inbound.ts'
import type { Message } from '../../domain/messaging/message.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Log } from '../../platform/log.ts'
import type { CommandMenu, Sent } from '../bot.ts'
import type { Chat } from './chat.ts'
import { Faults } from './faults.ts'
import { Files } from './files.ts'
import { AccountLine } from './line.ts'
import { isThere, post } from './posting.ts'
import { faultIn, type SimulatedAbilities } from './rules.ts'
import type { Carrier } from './simulated-bot.ts'
import type { PhoneId, SimulatedFault, SimulatedPhone } from './world.ts'

/** How long a phone takes to say that it got a message. */
const DELIVERY = 300
/** How long a slow network takes over one message. */
const SLOW = 8 * SECOND
/** The wait that a busy network asks for. */
const BUSY_WAIT = 7 * SECOND
/** How long our side waits for an answer that does not come. */
const TIME_LIMIT = 30 * SECOND

/** One of our accounts as the network knows it. */
interface AccountState {
  readonly line: AccountLine
  readonly can: SimulatedAbilities
  menu: CommandMenu | undefined
}

/** Remarks on a delivery beside what it brings: when it was written, whose it is, and what to do once we confirmed it. */
export interface DeliveryNote {
  readonly at?: Instant
  readonly late?: boolean
  readonly forwarded?: boolean
  /** The message's own name, and that of the one in whose place its words stand. */
  readonly message?: MessageId
  readonly edits?: MessageId
  /** The name of the delivery, for one that shares it with others. */
  readonly id?: InboundId
  readonly confirmed?: () => void
}

/** The network's own machinery between phones and accounts: it carries, refuses, ticks and goes wrong. */
export class Exchange implements Carrier {
  readonly clock: Clock
  readonly faults = new Faults()
  readonly files = new Files()
  readonly phones = new Map<PhoneId, SimulatedPhone>()
  readonly chats = new Map<ChatId, Chat>()
  readonly accounts = new Map<AccountId, AccountState>()
  /** Runs after every change: with the chat that changed, or without one if more than a chat did. */
  changed: (chat?: Chat) => void = () => {}
  readonly log: Log
  readonly #movedTo = new Map<ChatId, ChatId>()
  #bubbles = 0
  #deliveries = 0
  #lastDelivery: Inbound | undefined

  constructor(clock: Clock, log: Log) {
    this.clock = clock
    this.log = log
  }

  /** The account's line, made at first use; `can` is what its newest bot was made with. */
  open(account: AccountId, can: SimulatedAbilities): AccountLine {
    const known = this.accounts.get(account)
    const line = known?.line ?? new AccountLine(account, this.clock, this.log)
    this.accounts.set(account, { line, can, menu: known?.menu })
    return line
  }

  fileNamed(name: string): Uint8Array<ArrayBuffer> | undefined {
    return this.files.get(name)?.content
  }

  setMenu(account: AccountId, commands: CommandMenu): void {
    const known = this.accounts.get(account)
    if (known) known.menu = commands
    this.changed()
  }

  /** The private chat of the phone with this number, or one that nobody has if no phone of this network has it. */
  chatOfNumber(account: AccountId, digits: string): ChatId {
    const owner = [...this.phones.values()].find(
      phone => phone.account === account && phone.number.replaceAll(/\D/g, '') === digits,
    )
    const chat = [...this.chats.values()].find(one => owner && !one.group && one.members.includes(owner.id))
    return chat?.id ?? (`number-${digits}` as ChatId)
  }

  newMessageId(): MessageId {
    this.#bubbles += 1
    return String(this.#bubbles) as MessageId
  }

  /** Hands what a phone did in `chat` to the chat's account. */
  deliver(chat: Chat, from: SimulatedPhone, body: InboundBody, note: DeliveryNote = {}): void {
    this.#deliveries += 1
    const inbound: Inbound = {
      id: note.id ?? (`delivery-${this.#deliveries}` as InboundId),
      at: note.at ?? this.clock.now(),
      from: { network: 'simulator', account: chat.account, chat: chat.id },
      sender: this.#senderOf(from),
      group: chat.group,
      ...(chat.group && { title: chat.title }),
      ...(chat.public && { public: true }),
      ...(note.late && { late: true }),
      ...(note.forwarded && { authorship: 'forwarded' }),
      ...(note.message && { message: note.message }),
      ...(note.edits && { edits: note.edits }),
      ...body,
    }
    // A receipt is the network's own: what people did last is what a test wants to see repeated.
    if (body.kind !== 'receipt') this.#lastDelivery = inbound
    this.accounts.get(chat.account)?.line.push(inbound, note.confirmed)
  }

  /** Where a number is an address the network also vouches for it. */
  #senderOf({ id, name, language, number, account }: SimulatedPhone): Sender {
    const digits = this.accounts.get(account)?.can.numbers ? number.replaceAll(/\D/g, '') : undefined
    return { id, name, language, ...(digits !== undefined && { number: digits }) }
  }

  /** Hands over once more, under the same id, what people did last. */
  redeliver(): boolean {
    const last = this.#lastDelivery
    if (!last) return false
    this.accounts.get(last.from.account)?.line.push(last)
    return true
  }

  /** Gives a group a new id; what is sent to the old one is refused from now on. */
  move(chat: Chat, to: ChatId): void {
    const old = chat.id
    this.chats.delete(old)
    this.#movedTo.set(old, to)
    chat.moveTo(to)
    this.chats.set(to, chat)
  }

  /** How many messages of ours wait for the clock, on a slow network or one that hangs. */
  held = 0

  async carry(account: AccountId, to: ChatId, message: Message, signal: AbortSignal): Promise<Sent> {
    if (signal.aborted) return { kind: 'later', why: 'aborted', scope: 'chat' }
    if (!this.accounts.get(account)?.line.connected)
      return { kind: 'later', why: 'no-line', scope: 'account' }
    const fault = this.faults.meet(to)
    if (fault?.times !== undefined) this.changed()
    const turnedAway = turnAway(fault) ?? this.#refusal(account, to, message)
    if (turnedAway) return turnedAway
    if (fault?.fault === 'slow') return await this.#carrySlowly(to, message, signal)
    if (fault?.fault === 'hang') return await this.#hang(signal)
    const sent = this.#post(to, message)
    return fault?.fault === 'answer-lost' ? { kind: 'unknown', why: 'answer-lost' } : sent
  }

  /** Tells us which messages everybody in `chat` now has, after `phone` got or read them. */
  tick(chat: Chat, phone: SimulatedPhone, state: 'delivered' | 'read'): void {
    const reached = state === 'read' ? chat.readBy(phone.id) : chat.got(phone.id)
    if (reached.length === 0) return
    this.changed(chat)
    if (!this.accounts.get(chat.account)?.can.receipts) return
    for (const of of reached) this.deliver(chat, phone, { kind: 'receipt', of, state })
  }

  #carrySlowly(to: ChatId, message: Message, signal: AbortSignal): Promise<Sent> {
    return this.#held(resolve => {
      const giveUp = () => resolve({ kind: 'unknown', why: 'slow' })
      signal.addEventListener('abort', giveUp, { once: true })
      this.clock.after(SLOW, () => {
        signal.removeEventListener('abort', giveUp)
        resolve(this.#post(to, message))
      })
    })
  }

  #hang(signal: AbortSignal): Promise<Sent> {
    return this.#held(resolve => {
      const giveUp = () => resolve({ kind: 'unknown', why: 'no-answer' })
      signal.addEventListener('abort', giveUp, { once: true })
      this.clock.after(TIME_LIMIT, giveUp)
    })
  }

  async #held(send: (resolve: (sent: Sent) => void) => void): Promise<Sent> {
    this.held += 1
    try {
      return await new Promise(send)
    } finally {
      this.held -= 1
    }
  }

  #refusal(account: AccountId, to: ChatId, message: Message): Sent | undefined {
    const movedTo = this.#movedTo.get(to)
    if (movedTo) return { kind: 'refused', why: 'moved', movedTo }
    const chat = this.chats.get(to)
    const can = this.accounts.get(account)?.can
    if (!chat || !can || chat.account !== account) return { kind: 'refused', why: 'gone' }
    if (chat.blocked) return { kind: 'refused', why: 'blocked' }
    if (!chat.joined && (chat.group || !can.writesFirst)) return { kind: 'refused', why: 'forbidden' }
    if (faultIn(message, can)) return { kind: 'refused', why: 'invalid' }
    if (message.kind === 'media' && !isThere(message, account, this.files))
      return { kind: 'refused', why: 'invalid' }
    return undefined
  }

  #post(to: ChatId, message: Message): Sent {
    const chat = this.chats.get(to)
    const can = chat && this.accounts.get(chat.account)?.can
    if (!chat || !can) return { kind: 'refused', why: 'gone' }
    const { files } = this
    const id = post(chat, can, message, { id: this.newMessageId(), now: this.clock.now(), files })
    this.changed(chat)
    this.clock.after(DELIVERY, () => this.#arrive(chat))
    return { kind: 'accepted', id }
  }

  #arrive(chat: Chat): void {
    for (const member of chat.members) {
      const phone = this.phones.get(member)
      if (phone && !phone.offline) this.tick(chat, phone, 'delivered')
    }
  }
}

/** The answer of a fault before the message is looked at, if it answers at all. */
function turnAway(fault: SimulatedFault | undefined): Sent | undefined {
  const scope = fault?.chat === undefined ? 'account' : 'chat'
  switch (fault?.fault) {
    case 'offline':
      return { kind: 'later', why: 'offline', scope }
    case 'busy':
      return { kind: 'later', why: 'busy', after: BUSY_WAIT, scope }
    case 'blocked':
      return { kind: 'refused', why: 'blocked' }
    case 'reset':
      return { kind: 'unknown', why: 'reset' }
    // These let the message in: they slow its way, or lose the answer.
    case 'slow':
    case 'answer-lost':
    case 'hang':
    case undefined:
      return undefined
  }
}
