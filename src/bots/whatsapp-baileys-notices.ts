import type { BinaryNode } from '@whiskeysockets/baileys'
import type { ChatId } from '../domain/address.ts'
import type { Inbound, InboundBody, InboundId } from '../domain/inbound.ts'
import { inboundOf, messageId, type Reader } from './whatsapp-baileys-inbound.ts'
import { isGroup, isSame, nameOf, type Own, partyOf, senderOf } from './whatsapp-linked-address.ts'

/** What the types of a receipt say of a message of ours; the other types are between devices. */
const STATES: Readonly<Record<string, 'delivered' | 'read'>> = {
  '': 'delivered',
  inactive: 'delivered',
  read: 'read',
  played: 'read',
}

/**
 * What a receipt tells, one inbound for each message that it names. In a group the first member who has or has read
 * a message speaks for all.
 */
export function receiptsOf(node: BinaryNode, own: Own, reader: Reader): readonly Inbound[] {
  const { attrs } = node
  const state = STATES[attrs.type ?? '']
  const sender = senderOf(attrs)
  if (state === undefined || attrs.recipient !== undefined || isSame(sender, own)) return []
  const items = children(node, 'list').flatMap(list => children(list, 'item'))
  const ids = [attrs.id, ...items.map(item => item.attrs.id)].filter(id => id !== undefined)
  return [...new Set(ids)].flatMap(
    id => receiptOf(id, state, inboundOf(attrs, sender, { kind: 'voice' }, reader)) ?? [],
  )
}

/** The receipt of one message, in the place of what the stanza would otherwise be. */
function receiptOf(
  id: string,
  state: 'delivered' | 'read' | 'failed',
  inbound: Inbound | undefined,
): Inbound | undefined {
  if (!inbound) return undefined
  const { at, from, sender, group } = inbound
  const body: InboundBody = { kind: 'receipt', of: messageId(id), state }
  return { id: `${from.chat}/${id}/${state}` as InboundId, at, from, sender, group, ...body }
}

/** The word that a message failed which WhatsApp had taken: an acknowledgement with an error, after one without. */
export function failureOf({ attrs }: BinaryNode, reader: Reader): Inbound | undefined {
  if (attrs.id === undefined || attrs.error === undefined) return undefined
  const chat = partyOf(attrs.from)
  const sender = nameOf(chat) === undefined ? { lid: attrs.from ?? '' } : chat
  return receiptOf(attrs.id, 'failed', inboundOf(attrs, sender, { kind: 'voice' }, reader))
}

/** What a note about a group tells of our own place in it; undefined if that has not changed. */
export function membershipOf(node: BinaryNode, own: Own, reader: Reader): Inbound | undefined {
  const { attrs } = node
  if (attrs.type !== 'w:gp2' || attrs.from === undefined || !isGroup(attrs.from)) return undefined
  const change = (Array.isArray(node.content) ? node.content : [])
    .map(child => changeBy(child, own))
    .find(each => each !== undefined)
  if (!change) return undefined
  const actor = senderOf(attrs)
  const sender = nameOf(actor) === undefined || attrs.participant === undefined ? { lid: attrs.from } : actor
  return inboundOf(attrs, sender, { kind: 'membership', change }, reader)
}

/** What one part of a note does to us. A group that begins, or ends, does it to all of its members. */
function changeBy(child: BinaryNode, own: Own): 'added' | 'removed' | undefined {
  if (child.tag === 'delete') return 'removed'
  const listed = child.tag === 'create' ? children(child, 'group') : [child]
  const members = listed.flatMap(list => children(list, 'participant'))
  const ours = members.some(({ attrs }) => isSame(partyOf(attrs.jid, attrs.lid, attrs.phone_number), own))
  if (!ours) return undefined
  if (child.tag === 'add' || child.tag === 'create') return 'added'
  return child.tag === 'remove' || child.tag === 'leave' ? 'removed' : undefined
}

/** The parts of a node with this tag. */
export function children(node: BinaryNode, tag: string): readonly BinaryNode[] {
  return Array.isArray(node.content) ? node.content.filter(child => child.tag === tag) : []
}

/** The chat that a person has under `lid` from now on, told by whoever had it under their number before. */
export function movedFrom(number: string, lid: string, reader: Reader): Inbound {
  const from = { network: 'whatsapp', account: reader.account, chat: number as ChatId } as const
  return {
    id: `${number}/moved/${lid}` as InboundId,
    at: reader.now,
    from,
    sender: { id: lid, name: '' },
    group: false,
    kind: 'membership',
    change: 'moved',
    to: lid as ChatId,
  }
}
