import { DAY, type Instant, instant, MINUTE, SECOND } from '../../../domain/ids.ts'
import type { AccountId } from '../../../domain/messaging/address.ts'
import type { Inbound, InboundId } from '../../../domain/messaging/inbound.ts'
import { faultOf } from '../../../platform/fault.ts'
import type { Ports } from '../../../platform/ports.ts'
import { ChatOrder } from '../../shared/chat-order.ts'
import { momentOf } from '../../shared/lateness.ts'
import { isGroup, isNumber, isSame, nameOfParty, type Party, partyOf } from '../linked/address.ts'
import {
  callFrom,
  inboundFrom,
  type LinkedContent,
  type LinkedReader,
  messageId,
  receiptOf,
} from '../linked/inbound.ts'
import type { Spool } from '../linked/spool.ts'
import type { VaultChange } from '../linked/vault.ts'
import type { WebLine } from './line.ts'
import type { WebMemory } from './memory.ts'
import {
  bodyOfWebMessage,
  changeOf,
  groupOf,
  isHeard,
  jidOfAuthor,
  stateOf,
  type WebMessage,
  webMessage,
} from './message.ts'
import { chatsIn, messagesIn } from './page.ts'
import { type WebCall, webCall, webReaction } from './passing.ts'

/** How far a look back goes behind the moment up to which everything is put down: messages may come out of order. */
const SLACK = 10 * MINUTE

/** How far a look back goes in chats with something unread, where a message may have been broken for a while. */
const UNREAD_BACK = 2 * DAY

/** How many messages of one chat a look back takes, the newest: more than people write while we are away. */
const MOST = 1_000

/** The parts of its bot that hearing needs. */
export interface WebHearingParts {
  readonly account: AccountId
  readonly memory: WebMemory
  readonly spool: Spool
  readonly ports: Ports
  /** When this device was linked: nothing from before it is heard. */
  readonly since: Instant
}

/**
 * Turns what one run of WhatsApp Web brings into our words, and puts it down. The page itself tells WhatsApp
 * "received", before we have heard of it; so what it has in its store is looked through whenever something may have
 * been missed, and what is not known yet is heard then.
 */
export class WebHearing {
  readonly #parts: WebHearingParts
  readonly #order = new ChatOrder()
  /** When the line opened, in whole seconds as WhatsApp tells time; undefined before. */
  #openedAt: Instant | undefined
  /** While the first look back goes on, what arrives waits for it, so that a chat stays in order. */
  #lookingBack: Promise<void> | undefined
  #line: WebLine | undefined

  constructor(parts: WebHearingParts) {
    this.#parts = parts
  }

  /** When something was last heard, on the steady clock. */
  lastHeard = Number.NEGATIVE_INFINITY

  /** Takes a message, or a note about a group, that the page has just got, or has with other words now. */
  heard(raw: unknown): void {
    const message = webMessage(raw)
    if (!message) return
    const behind = this.#lookingBack
    this.#inTurn(message.id.remote, async () => {
      await behind
      await this.#take(message, behind !== undefined)
    })
  }

  /** Takes a sign that somebody sets under a message. */
  reacted(raw: unknown): void {
    const sign = webReaction(raw, this.#reader().now)
    if (!sign) return
    const { chat, by, emoji, on, at } = sign
    const group = isGroup(chat) ? chat : undefined
    const id = `${on}/${by}/${at}`
    this.#inTurn(chat, () => this.#takePassing({ id, group, by, at }, { kind: 'reaction', emoji, on }))
  }

  /** Takes a call. */
  called(raw: unknown): void {
    const call = webCall(raw, this.#reader().now)
    if (call) this.#inTurn(call.by, () => this.#takePassing({ ...call, group: undefined }, { kind: 'call' }))
  }

  /** Takes the word on the way of a message of ours. */
  acknowledged(raw: unknown, ack: number): void {
    const message = webMessage(raw)
    if (message?.id.fromMe) this.#inTurn(message.id.remote, () => this.#takeReceipt({ ...message, ack }))
  }

  /**
   * Looks back for the first time after `line` opened, also in all chats with something unread. Rejects if the page
   * does not answer.
   */
  async open(line: WebLine): Promise<void> {
    this.#line = line
    this.#openedAt = instant(Math.floor(this.#parts.ports.clock.now() / SECOND) * SECOND)
    const looking = this.#lookBack(line, true)
    const over = looking.catch(() => undefined)
    this.#lookingBack = over
    try {
      await looking
    } finally {
      this.#lookingBack = undefined
    }
  }

  /** Looks back once more, for what the page got and did not tell. */
  lookBack(line: WebLine): Promise<void> {
    return this.#lookBack(line, false)
  }

  /** Resolves when nothing that was heard is still to be put down. */
  settled(): Promise<void> {
    return this.#order.settled()
  }

  async #lookBack(line: WebLine, unread: boolean): Promise<void> {
    const { memory, ports, since: linked } = this.#parts
    const began = ports.clock.now()
    const until = (await memory.sweptUntil()) ?? linked
    const from = Math.max(linked, until - SLACK)
    const chats = await line.askPage(page => page.evaluate(chatsIn, seconds(from), unread))
    for (const chat of chats) {
      const start = unread && chat.unread ? Math.max(linked, Math.min(from, began - UNREAD_BACK)) : from
      const raws = await line.askPage(page => page.evaluate(messagesIn, chat.id, seconds(start), MOST))
      for (const message of raws.flatMap(raw => webMessage(raw) ?? [])) {
        if (message.id.fromMe) await this.#takeReceipt(message)
        else await this.#take(message, true)
      }
    }
    await memory.noteSwept(began)
  }

  /** One after the other in each chat, so that its order stays. */
  #inTurn(chat: string, work: () => Promise<void>): void {
    this.#order.run(chat, work).catch((thrown: unknown) => {
      const { ports, account } = this.#parts
      const fields = { account, fault: faultOf(thrown) }
      ports.log.warn('Something was not put down; it will be looked for again', fields)
    })
  }

  /** Puts down what a message says; if it was `found` in the store it may be known. */
  async #take(message: WebMessage, found: boolean): Promise<void> {
    const { memory, spool, ports } = this.#parts
    if (!isHeard(message)) return
    const [sender, learned] = await this.#namesOf(jidOfAuthor(message))
    if (isSame(sender, this.#own) && changeOf(message) === undefined) return
    const inbound = this.#unheard(await this.#inbound(message, sender), message, found)
    if (!inbound) return
    this.lastHeard = ports.clock.steady()
    const { before, changes } = memory.numbers.arrived(inbound, sender, this.#reader())
    const noted = namesOf(inbound, message).flatMap(id => memory.heard(id, ports.clock.now()))
    const moved = memory.lists.moved(before)
    await spool.put(
      [...before, memory.lists.answering(inbound)],
      [...changes, ...moved, ...learned, ...noted],
    )
  }

  /**
   * The inbound, if it was not put down before. A message that was and has other words now is its correction, also if that was made
   * while nobody listened.
   */
  #unheard(inbound: Inbound | undefined, message: WebMessage, found: boolean): Inbound | undefined {
    const { memory } = this.#parts
    const { latestEditMsgKey: edit } = message
    if (!inbound || !memory.isHeard(inbound.id)) return inbound
    if (!edit) return found ? undefined : inbound
    const words = inbound.kind === 'text' ? inbound.text : 'caption' in inbound ? inbound.caption : undefined
    const { from, at, sender, group, late } = inbound
    const id = correctionId(inbound, edit.id)
    if (!words || memory.isHeard(id)) return undefined
    const edits = messageId(message.id.id)
    return {
      id,
      at,
      from,
      sender,
      group,
      ...(late && { late }),
      message: edits,
      edits,
      kind: 'text',
      text: words,
    }
  }

  /** Puts down what is said without a message. */
  async #takePassing(
    { id, group, by, at }: { readonly id?: string; readonly group: string | undefined } & WebCall,
    body: LinkedContent,
  ): Promise<void> {
    const { spool, memory } = this.#parts
    const [sender, learned] = await this.#namesOf(by)
    if (isSame(sender, this.#own)) return
    const said = { group, sender, at, name: undefined, held: false }
    const inbound =
      id === undefined ? callFrom(said, this.#reader()) : inboundFrom({ ...said, id }, body, this.#reader())
    if (!inbound) return
    const { before, changes } = memory.numbers.arrived(inbound, sender, this.#reader())
    await spool.put([...before, inbound], [...changes, ...memory.lists.moved(before), ...learned])
  }

  async #inbound(message: WebMessage, sender: Party): Promise<Inbound | undefined> {
    const change = changeOf(message)
    if (change !== undefined && !(await this.#concernsUs(message))) return undefined
    const body =
      change === undefined ? bodyOfWebMessage(message, sender) : ({ kind: 'membership', change } as const)
    const { id, t, notifyName } = message
    const reader = this.#reader()
    const at = momentOf(t ?? undefined, reader.now)
    const held = this.#openedAt !== undefined && at < this.#openedAt
    const group = groupOf(message)
    // Whoever came by a link was added by nobody: then the group itself tells it.
    const speaker = nameOfParty(sender) === undefined && group !== undefined ? { lid: group } : sender
    const said = { id: id.id, group, sender: speaker, at, name: notifyName ?? undefined, held }
    return body && inboundFrom(said, body, reader)
  }

  /** True if a note about a group names us. */
  async #concernsUs({ recipients }: WebMessage): Promise<boolean> {
    for (const jid of recipients ?? []) {
      const [party] = await this.#namesOf(jid)
      if (isSame(party, this.#own)) return true
    }
    return false
  }

  async #takeReceipt(message: WebMessage): Promise<void> {
    const { memory, spool, ports } = this.#parts
    const state = stateOf(message.ack)
    if (state === undefined) return
    const [reader, learned] = await this.#namesOf(message.id.remote)
    const group = groupOf(message)
    // Who of a group has read it is not told: the group speaks for its members.
    const sender = group === undefined ? reader : { lid: group }
    const said = { id: message.id.id, group, sender, at: ports.clock.now(), name: undefined, held: false }
    const told = inboundFrom(said, { kind: 'text', text: '' }, this.#reader())
    const receipt = told && receiptOf(message.id.id, state, told)
    if (!receipt || memory.isHeard(receipt.id)) return
    await spool.put([receipt], [...learned, ...memory.heard(receipt.id, ports.clock.now())])
  }

  /**
   * Both names of somebody, from what was learned before or from the page, and what must be put down of that. If the
   * page does not say it, the one name is all that we know for now.
   */
  async #namesOf(jid: string): Promise<readonly [Party, readonly VaultChange[]]> {
    const { memory } = this.#parts
    const known = memory.partyOf(jid)
    if (known) return [known, []]
    const alone = partyOf(jid)
    if (alone.lid === undefined && alone.number === undefined) return [alone, []]
    try {
      const [found] = (await this.#line?.ask(client => client.getContactLidAndPhone([inPageForm(jid)]))) ?? []
      const party = partyOf(jid, found?.lid, found?.pn)
      return [party, memory.learned(party)]
    } catch {
      return [alone, []]
    }
  }

  get #own(): Party {
    return this.#line?.own ?? {}
  }

  #reader(): LinkedReader {
    return { account: this.#parts.account, now: this.#parts.ports.clock.now() }
  }
}

const correctionId = ({ id }: Inbound, edit: string): InboundId => `${id}/${edit}` as InboundId

/** The names under which a message is known from now on: one that comes with corrected words brings its correction along. */
function namesOf(inbound: Inbound, { latestEditMsgKey: edit }: WebMessage): readonly InboundId[] {
  return edit && inbound.edits === undefined ? [inbound.id, correctionId(inbound, edit.id)] : [inbound.id]
}

const seconds = (at: number): number => Math.floor(at / SECOND)

/** A JID as WhatsApp Web writes it, where numbers have a server of their own. */
export const inPageForm = (jid: string): string => (isNumber(jid) ? jid.replace(/@.*$/, '@c.us') : jid)
