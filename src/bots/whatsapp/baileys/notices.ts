import type { BinaryNode } from '@whiskeysockets/baileys'
import type { Instant } from '../../../domain/ids.ts'
import type { Inbound } from '../../../domain/messaging/inbound.ts'
import { momentOf } from '../../shared/lateness.ts'
import { isGroup, isSame, nameOfParty, type Own, partyOf, senderOf } from '../linked/address.ts'
import { type LinkedMessage, type LinkedReader, receiptOf } from '../linked/inbound.ts'
import { inboundOf } from './inbound.ts'

/** States of a message of ours by the type of a receipt; the other types are between devices. */
const RECEIPT_STATES: Readonly<Record<string, 'delivered' | 'read'>> = {
  '': 'delivered',
  inactive: 'delivered',
  read: 'read',
  played: 'read',
}

/**
 * The news in a receipt, one inbound for each message that it names. In a group the first member who has or has read
 * a message speaks for all.
 */
export function receiptsOf(node: BinaryNode, own: Own, reader: LinkedReader): readonly Inbound[] {
  const { attrs } = node
  const state = RECEIPT_STATES[attrs.type ?? '']
  const sender = senderOf(attrs)
  if (state === undefined || attrs.recipient !== undefined || isSame(sender, own)) return []
  const items = children(node, 'list').flatMap(list => children(list, 'item'))
  const ids = [attrs.id, ...items.map(item => item.attrs.id)].filter(id => id !== undefined)
  return [...new Set(ids)].flatMap(id => {
    const told = inboundOf(attrs, sender, NO_WORDS, reader)
    return told ? [receiptOf(id, state, told)] : []
  })
}

/** Stands where only the envelope of a stanza is of interest. */
const NO_WORDS = { kind: 'text', text: '' } as const

/** The word that a message failed which WhatsApp had taken: an acknowledgement with an error, after one without. */
export function lateFailureOf({ attrs }: BinaryNode, reader: LinkedReader): Inbound | undefined {
  if (attrs.id === undefined || attrs.error === undefined) return undefined
  const chat = partyOf(attrs.from)
  const sender = nameOfParty(chat) === undefined ? { lid: attrs.from ?? '' } : chat
  const told = inboundOf(attrs, sender, NO_WORDS, reader)
  return told && receiptOf(attrs.id, 'failed', told)
}

/** Somebody's call to us alone, as it begins; undefined for what follows, and for the calls of a group. */
export function callIn(node: BinaryNode, now: Instant): Omit<LinkedMessage, 'id' | 'group'> | undefined {
  const [offer] = children(node, 'offer')
  if (!offer || offer.attrs['group-jid'] !== undefined || offer.attrs.type === 'group') return undefined
  const { from, t, notify, offline, sender_pn: number, sender_lid: lid } = node.attrs
  const { 'call-creator': creator, caller_pn: caller } = offer.attrs
  return {
    sender: partyOf(from, creator, caller, number, lid),
    at: momentOf(Number(t), now),
    name: notify,
    held: offline !== undefined,
  }
}

/** The change of our own place in a group that a note tells; undefined if that has not changed. */
export function membershipOf(node: BinaryNode, own: Own, reader: LinkedReader): Inbound | undefined {
  const { attrs } = node
  if (attrs.type !== 'w:gp2' || attrs.from === undefined || !isGroup(attrs.from)) return undefined
  const change = (Array.isArray(node.content) ? node.content : [])
    .map(child => changeBy(child, own))
    .find(each => each !== undefined)
  if (!change) return undefined
  const actor = senderOf(attrs)
  const sender =
    nameOfParty(actor) === undefined || attrs.participant === undefined ? { lid: attrs.from } : actor
  return inboundOf(attrs, sender, { kind: 'membership', change }, reader)
}

/** The change that one part of a note makes for us. A group that begins, or ends, does it to all of its members. */
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
