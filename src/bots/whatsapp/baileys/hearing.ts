import type { BinaryNode, proto } from '@whiskeysockets/baileys'
import type { AccountId } from '../../../domain/messaging/address.ts'
import type { Inbound } from '../../../domain/messaging/inbound.ts'
import { faultOf } from '../../../platform/fault.ts'
import type { Ports } from '../../../platform/ports.ts'
import { digitsOf, isGroup, isSame, type Own, type Party, senderOf } from '../linked/address.ts'
import { callFrom, type LinkedContent, type LinkedReader } from '../linked/inbound.ts'
import type { Spool } from '../linked/spool.ts'
import type { LinkedAuth } from './auth.ts'
import { bodyOf, inboundOf } from './inbound.ts'
import { type BaileysMemory, delivered } from './memory.ts'
import { callIn, lateFailureOf, membershipOf, receiptsOf } from './notices.ts'

/** The parts of its bot that hearing needs. */
export interface HearingParts {
  readonly account: AccountId
  readonly auth: LinkedAuth
  readonly memory: BaileysMemory
  readonly spool: Spool
  readonly ports: Ports
  own(): Own
  forgetGroup(jid: string): void
}

/** Turns what one line brings into our words, and puts it down. */
export class Hearing {
  readonly #parts: HearingParts

  constructor(parts: HearingParts) {
    this.#parts = parts
  }

  /** Puts down what a decrypted message says; resolves once it is on disk, or at once if it says nothing to us. */
  async heard({ attrs }: BinaryNode, content: proto.IMessage): Promise<void> {
    const { spool, memory } = this.#parts
    const named = senderOf(attrs)
    // What our own phone says, to others or to us, is none of our business.
    if (attrs.recipient !== undefined || attrs.category === 'peer' || isSame(named, this.#parts.own())) return
    const sender = await this.#completed(named)
    const body = this.#read(content, sender)
    const inbound = body && inboundOf(attrs, sender, body, this.#reader())
    if (!inbound) return
    const { before, changes } = memory.numbers.arrived(inbound, sender, this.#reader())
    const moved = memory.lists.moved(before)
    await spool.put([...before, memory.lists.answering(inbound)], [...changes, ...moved])
  }

  /** Puts down what a stanza tells that is no message: receipts, calls, our own place in a group, a late refusal. */
  noted(node: BinaryNode): void {
    const { forgetGroup, own } = this.#parts
    if (node.tag === 'call') {
      this.#keep(this.#called(node))
      return
    }
    if (node.tag === 'notification' && node.attrs.from && isGroup(node.attrs.from))
      forgetGroup(node.attrs.from)
    const told = this.#told(node, own())
    const done = told.flatMap(each =>
      each.kind === 'receipt' && each.state !== 'failed' && !each.group ? [delivered(each.of)] : [],
    )
    this.#keep(this.#parts.spool.put(told, done))
  }

  /** Puts down that somebody calls us. */
  async #called(node: BinaryNode): Promise<void> {
    const call = callIn(node, this.#reader().now)
    if (!call || isSame(call.sender, this.#parts.own())) return
    const sender = await this.#completed(call.sender)
    const inbound = callFrom({ ...call, sender }, this.#reader())
    if (!inbound) return
    const { before, changes } = this.#parts.memory.numbers.arrived(inbound, sender, this.#reader())
    await this.#parts.spool.put([...before, inbound], [...changes, ...this.#parts.memory.lists.moved(before)])
  }

  #keep(putting: Promise<void>): void {
    const { ports, account } = this.#parts
    putting.catch((thrown: unknown) => {
      ports.log.warn('A receipt was lost while stopping', { account, fault: faultOf(thrown) })
    })
  }

  #told(node: BinaryNode, own: Own): readonly Inbound[] {
    if (node.tag === 'receipt') return receiptsOf(node, own, this.#reader())
    const one =
      node.tag === 'ack' ? lateFailureOf(node, this.#reader()) : membershipOf(node, own, this.#reader())
    return one ? [one] : []
  }

  /** A body that cannot be read now cannot be read later either: it is left out, and everything else goes on. */
  #read(content: proto.IMessage, sender: Party): LinkedContent | undefined {
    try {
      return bodyOf(content, sender)
    } catch (thrown) {
      const { ports, account } = this.#parts
      ports.log.error('Dropped a message that could not be read', { account, fault: faultOf(thrown) })
      return undefined
    }
  }

  /** Both names of somebody, the one that the stanza left out from what was learned before. */
  async #completed(party: Party): Promise<Party> {
    const { keys } = this.#parts.auth
    if (party.lid === undefined && party.number !== undefined) {
      const digits = digitsOf(party.number)
      const lid = (await keys.get('lid-mapping', [digits]))[digits]
      return lid === undefined ? party : { ...party, lid: `${lid}@lid` }
    }
    if (party.number !== undefined || party.lid === undefined) return party
    const name = `${digitsOf(party.lid)}_reverse`
    const digits = (await keys.get('lid-mapping', [name]))[name]
    return digits === undefined ? party : { ...party, number: `${digits}@s.whatsapp.net` }
  }

  #reader(): LinkedReader {
    return { account: this.#parts.account, now: this.#parts.ports.clock.now() }
  }
}
