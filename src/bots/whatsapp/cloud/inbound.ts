import type { Instant } from '../../../domain/ids.ts'
import type { AccountId, Address, ChatId } from '../../../domain/messaging/address.ts'
import type { Inbound, InboundBody, InboundId } from '../../../domain/messaging/inbound.ts'
import { callId } from '../../shared/calls.ts'
import { isLate, momentOf } from '../../shared/lateness.ts'
import { cloudCardsBody } from './cards.ts'
import type { MessageIds } from './ids.ts'
import { mediaReceived } from './media.ts'
import { keyOfRow } from './outbound.ts'
import { calling, envelope, newsBody, type Received, received, statusBody, type Writer } from './shapes.ts'

/** Who reads a delivery, and when. `phoneNumberId` is Meta's id of our number. */
export interface DeliveryReader {
  readonly account: AccountId
  readonly phoneNumberId: string
  readonly ids: MessageIds
  readonly now: Instant
}

/** Something that a reader of ours said, or that changed with their account. */
export interface SaidInbound {
  readonly kind: 'said'
  readonly inbound: Inbound
  /** Their telephone number in digits, where the network tells it. */
  readonly number?: string
}

/** The fate of a message of ours. `wamid` is the network's name of it. */
export interface Reported {
  readonly kind: 'reported'
  readonly wamid: string
  readonly chat: ChatId
  readonly state: 'sent' | 'delivered' | 'read' | 'failed'
  readonly at: Instant
  /** Meta's code of why it failed. */
  readonly code?: number
  /** The reader's id, if we wrote to their bare number. */
  readonly owner?: ChatId
}

/** One delivery of Meta's, read: what concerns us of it, in its order. */
export interface Delivery {
  readonly events: readonly (SaidInbound | Reported)[]
  /** Meta's codes of faults that are about our account and no message. */
  readonly codes: readonly number[]
  /** How many things in it had no shape that we know. */
  readonly unreadable: number
}

/** The fields of a business account that concern us. */
const SUBSCRIBED_FIELDS: readonly string[] = ['messages', 'calls']

/** Reads one delivery. What is for another number, or of a kind that we did not ask for, is left out of it. */
export function readDelivery(body: unknown, reader: DeliveryReader): Delivery {
  const whole = envelope.safeParse(body)
  if (!whole.success) return { events: [], codes: [], unreadable: 1 }
  const changes = whole.data.entry
    .flatMap(entry => entry.changes)
    .filter(({ field }) => SUBSCRIBED_FIELDS.includes(field))
  const parts = changes.map(({ value }) => readNews(value, reader))
  return {
    events: parts.flatMap(part => part.events),
    codes: parts.flatMap(part => part.codes),
    unreadable: parts.reduce((sum, part) => sum + part.unreadable, 0),
  }
}

function readNews(value: unknown, reader: DeliveryReader): Delivery {
  const read = newsBody.safeParse(value)
  if (!read.success) return { events: [], codes: [], unreadable: 1 }
  const { metadata, contacts, messages, statuses, calls, errors } = read.data
  if (metadata.phone_number_id !== reader.phoneNumberId) return { events: [], codes: [], unreadable: 0 }
  const told = [
    ...messages.map(each => readMessage(each, contacts, reader)),
    ...statuses.map(each => readStatus(each, reader.now)),
    ...calls.map(each => readCall(each, contacts, reader)),
  ]
  return {
    events: told.flatMap(each => (each === 'unreadable' || each === undefined ? [] : [each])),
    codes: errors.map(({ code }) => code),
    unreadable: told.filter(each => each === 'unreadable').length,
  }
}

function readMessage(
  value: unknown,
  writers: readonly Writer[],
  reader: DeliveryReader,
): SaidInbound | 'unreadable' | undefined {
  const read = received.safeParse(value)
  if (!read.success) return 'unreadable'
  const message = read.data
  // Groups of the Cloud API are not served: their members see no buttons and no place.
  if (message.group_id !== undefined) return undefined
  if (message.system) return accountMoved(message, message.system, reader)
  const { number, userId, name } = writerOf(message, writers)
  const chat = userId ?? number
  if (chat === undefined) return 'unreadable'
  const body = bodyOfReceived(message, number, reader)
  if (!body) return undefined
  const sender = { id: chat, name, ...(number !== undefined && { number }) }
  const edits = message.edit && reader.ids.close(message.edit.original_message_id)
  const inbound: Inbound = {
    ...deliveryEnvelope(message, chat, reader),
    ...(edits && { edits }),
    sender,
    ...body,
  }
  return { kind: 'said', inbound, ...(number !== undefined && { number }) }
}

/** Somebody's call, as it begins; undefined for its end, and for calls of ours. */
function readCall(
  value: unknown,
  writers: readonly Writer[],
  { account, now }: DeliveryReader,
): SaidInbound | 'unreadable' | undefined {
  const read = calling.safeParse(value)
  if (!read.success) return 'unreadable'
  const { event, direction = 'USER_INITIATED', timestamp } = read.data
  if (event !== 'connect' || direction !== 'USER_INITIATED') return undefined
  const { number, userId, name } = writerOf(read.data, writers)
  const chat = userId ?? number
  if (chat === undefined) return 'unreadable'
  const at = momentOf(timestamp, now)
  const inbound: Inbound = {
    id: callId(chat, at),
    at,
    from: { network: 'whatsapp', account, chat: chat as ChatId },
    sender: { id: chat, name, ...(number !== undefined && { number }) },
    group: false,
    ...(isLate(at, now) && { late: true }),
    kind: 'call',
  }
  return { kind: 'said', inbound, ...(number !== undefined && { number }) }
}

/** Who wrote. The id of a user is theirs for good; the number may be missing, and may change. */
function writerOf(message: Pick<Received, 'from' | 'from_user_id'>, writers: readonly Writer[]) {
  const { from, from_user_id: fromId } = message
  const known =
    writers.find(({ wa_id, user_id }) =>
      fromId ? user_id === fromId : from !== undefined && wa_id === from,
    ) ?? (writers.length === 1 ? writers[0] : undefined)
  const [number, userId] = [from ?? known?.wa_id, fromId ?? known?.user_id]
  return { number, userId, name: known?.profile?.name ?? '' }
}

function deliveryEnvelope(
  { id, timestamp, context }: Received,
  chat: string,
  { account, ids, now }: DeliveryReader,
): Omit<Inbound, 'sender' | 'kind'> {
  const at = momentOf(timestamp, now)
  const from: Address = { network: 'whatsapp', account, chat: chat as ChatId }
  const late = isLate(at, now)
  const forwarded = context?.forwarded === true || context?.frequently_forwarded === true
  return {
    id: id as InboundId,
    message: ids.close(id),
    at,
    from,
    group: false,
    ...(late && { late }),
    ...(forwarded && { authorship: 'forwarded' }),
  }
}

/** Somebody has a new number, and with it a new id: their chat goes on under it. */
function accountMoved(
  message: Received,
  system: NonNullable<Received['system']>,
  reader: DeliveryReader,
): SaidInbound | 'unreadable' | undefined {
  if (!system.type.startsWith('user_changed')) return undefined
  const from = system.previous_user_id ?? message.from_user_id ?? message.from
  const to = system.user_id ?? system.wa_id
  if (from === undefined || to === undefined) return 'unreadable'
  const body = { kind: 'membership', change: 'moved', to: to as ChatId } as const
  return {
    kind: 'said',
    inbound: { ...deliveryEnvelope(message, from, reader), sender: { id: from, name: '' }, ...body },
  }
}

/** The content of a message; undefined for what nobody says: a message or a reaction that is taken back, or a note of the network's own. */
function bodyOfReceived(
  message: Received,
  number: string | undefined,
  { account, ids }: DeliveryReader,
): InboundBody | undefined {
  const { type, edit, reaction, button, interactive, location, contacts } = message
  const { text, context, ...sent } = edit?.message ?? message
  const about = context?.id === undefined ? undefined : ids.close(context.id)
  const replied = about === undefined ? {} : { replyTo: about }
  const captions = edit && [sent.image, sent.video, sent.document].map(one => one?.caption)
  const words = text?.body ?? captions?.find(Boolean)
  if (words !== undefined) return { kind: 'text', text: words, ...replied }
  if (reaction?.emoji) return { kind: 'reaction', emoji: reaction.emoji, on: ids.close(reaction.message_id) }
  const media = mediaReceived(message, account, about)
  if (media) return media
  const tapped = button?.payload ?? interactive?.button_reply?.id ?? interactive?.list_reply?.id
  if (tapped !== undefined) {
    const key = keyOfRow(tapped)
    if (key !== undefined) return { kind: 'text', text: key }
    return { kind: 'choice', choice: tapped, ...(about !== undefined && { on: about }) }
  }
  if (location) {
    const point = { lat: location.latitude, lon: location.longitude }
    return { kind: 'pin', point, live: 'no', ...replied }
  }
  if (contacts) return cloudCardsBody(contacts, number)
  return UNSAID.includes(type) ? undefined : { kind: 'unsupported', what: type }
}

/** Kinds of message that nobody means as one; a reaction that is taken back is one without its sign. */
const UNSAID: readonly string[] = ['reaction', 'request_welcome', 'ephemeral', 'revoke']

const STATUS_STATES = ['sent', 'delivered', 'read', 'failed'] as const

/**
 * The fate of a message. Its chat is the one that we wrote to, which comes back as we sent it along: a failure
 * tells no other id than the number.
 */
function readStatus(value: unknown, now: Instant): Reported | 'unreadable' | undefined {
  const read = statusBody.safeParse(value)
  if (!read.success) return 'unreadable'
  const { id: wamid, timestamp, errors, recipient_id: number, recipient_user_id: userId } = read.data
  const state = STATUS_STATES.find(each => each === read.data.status)
  const chat = read.data.biz_opaque_callback_data ?? userId ?? number
  if (state === undefined || chat === undefined) return undefined
  const code = errors[0]?.code
  return {
    kind: 'reported',
    wamid,
    chat: chat as ChatId,
    state,
    at: momentOf(timestamp, now),
    ...(code !== undefined && { code }),
    ...(userId !== undefined && userId !== chat && { owner: userId as ChatId }),
  }
}
