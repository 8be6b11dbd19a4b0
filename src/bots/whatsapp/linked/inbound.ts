import type { Instant } from '../../../domain/ids.ts'
import type { AccountId, ChatId, MessageId } from '../../../domain/messaging/address.ts'
import type { Inbound, InboundBody, InboundId } from '../../../domain/messaging/inbound.ts'
import { isPoint } from '../../../domain/place.ts'
import { callId } from '../../shared/calls.ts'
import { isLate } from '../../shared/lateness.ts'
import { digitsOf, nameOfParty, type Party } from './address.ts'

/** Who reads what arrived, and when. */
export interface LinkedReader {
  readonly account: AccountId
  readonly now: Instant
}

/** A message's own name, unique within its chat. */
export const messageId = (id: string): MessageId => id as MessageId

/** The circumstances of something said, beside its content. */
export interface LinkedMessage {
  readonly id: string
  /** The group it was said in; without one it was said to us alone. */
  readonly group: string | undefined
  readonly sender: Party
  /** When the network says it was sent. */
  readonly at: Instant
  /** The name that the sender shows. */
  readonly name: string | undefined
  /** True if the network held it while we were away. */
  readonly held: boolean
}

/** The content of a message, whose it is, and in place of which it stands. */
export type LinkedContent = InboundBody & Pick<Inbound, 'authorship' | 'edits'>

/**
 * The inbound message that brings `body` as `said`, in our words; undefined if it is from nobody. WhatsApp lets a sender choose a
 * message's id, so ours names the chat and in a group the sender too: nobody can use up an id of somebody else's.
 */
export function inboundFrom(
  said: LinkedMessage,
  body: LinkedContent,
  { account, now }: LinkedReader,
): Inbound | undefined {
  const { id, sender, at, held } = said
  const who = nameOfParty(sender)
  if (who === undefined) return undefined
  const group = said.group !== undefined
  const chat = (said.group ?? who) as ChatId
  const name = said.name || (sender.number === undefined ? '' : `+${digitsOf(sender.number)}`)
  const late = held || isLate(at, now)
  return {
    id: (group ? `${chat}/${who}/${id}` : `${chat}/${id}`) as InboundId,
    at,
    from: { network: 'whatsapp', account, chat },
    sender: { id: who, name, ...(sender.number !== undefined && { number: digitsOf(sender.number) }) },
    group,
    ...(late && { late }),
    message: messageId(id),
    ...body,
  }
}

/** A location as a linked device is told it: degrees, `accuracy` in metres, and the words that stand under it. */
export interface ToldLocation {
  readonly lat: number | null | undefined
  readonly lon: number | null | undefined
  readonly live: 'no' | 'start'
  readonly accuracy?: number | null | undefined
  readonly words?: string | null | undefined
}

/** The content of a location, and what it answers; one that is no point on the earth cannot be read. */
export function locationBody(
  { lat, lon, live, accuracy, words }: ToldLocation,
  answers: { readonly replyTo?: MessageId },
): InboundBody {
  const point = { lat: lat ?? Number.NaN, lon: lon ?? Number.NaN }
  if (!isPoint(point)) return { kind: 'unsupported', what: 'location' }
  return {
    kind: 'pin',
    point,
    live,
    ...(accuracy ? { accuracy } : {}),
    ...(words ? { words } : {}),
    ...answers,
  }
}

/** The call of `sender`, who rings us alone; undefined if it is from nobody. */
export function callFrom(
  { sender, at, name, held }: Omit<LinkedMessage, 'id' | 'group'>,
  reader: LinkedReader,
): Inbound | undefined {
  const who = nameOfParty(sender)
  if (who === undefined) return undefined
  const id = callId(who, at)
  const said = inboundFrom({ id, group: undefined, sender, at, name, held }, { kind: 'call' }, reader)
  return said && { ...said, id }
}

/** The receipt of the message `id` of ours, in the chat and from the sender that `told` names. */
export function receiptOf(
  id: string,
  state: 'delivered' | 'read' | 'failed',
  { at, from, sender, group }: Pick<Inbound, 'at' | 'from' | 'sender' | 'group'>,
): Inbound {
  const body: InboundBody = { kind: 'receipt', of: messageId(id), state }
  return { id: `${from.chat}/${id}/${state}` as InboundId, at, from, sender, group, ...body }
}

/** The chat that a person has under `lid` from now on, told by whoever had it under their number before. */
export function movedFrom(number: string, lid: string, reader: LinkedReader): Inbound {
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
