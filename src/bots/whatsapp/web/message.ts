import { z } from 'zod'
import type { InboundBody } from '../../../domain/messaging/inbound.ts'
import { some } from '../../shared/lenient.ts'
import { bare, isGroup, type Party } from '../linked/address.ts'
import { cardsBody } from '../linked/card.ts'
import { type LinkedContent, locationBody, messageId } from '../linked/inbound.ts'
import { fileBody, type ToldFile } from '../linked/media.ts'

/** A JID as the page hands it over, as text or as an object of its own, without a device. */
export const pageJid = z
  .union([z.string(), z.object({ _serialized: z.string() }).transform(wid => wid._serialized)])
  .transform(bare)

const schema = z.object({
  id: z.object({
    id: z.string(),
    _serialized: some(z.string()),
    fromMe: z.boolean(),
    remote: pageJid,
    participant: some(pageJid),
  }),
  type: z.string(),
  subtype: some(z.string()),
  /** Seconds. */
  t: some(z.number()),
  author: some(pageJid),
  notifyName: some(z.string()),
  ack: some(z.number()),
  body: some(z.string()),
  caption: some(z.string()),
  title: some(z.string()),
  directPath: some(z.string()),
  mediaKey: some(z.string()),
  filehash: some(z.string()),
  encFilehash: some(z.string()),
  mediaKeyTimestamp: some(z.number()),
  mimetype: some(z.string()),
  size: some(z.number()),
  /** Seconds, as text in some versions of the page. */
  duration: some(z.union([z.string(), z.number()])),
  filename: some(z.string()),
  lat: some(z.number()),
  lng: some(z.number()),
  accuracy: some(z.number()),
  isLive: some(z.boolean()),
  /** Words under a location. */
  comment: some(z.string()),
  /** The name of the correction whose words it has now. */
  latestEditMsgKey: some(z.object({ id: z.string() })),
  quotedStanzaID: some(z.string()),
  isForwarded: some(z.boolean()),
  forwardingScore: some(z.number()),
  vcardFormattedName: some(z.string()),
  vcardList: some(z.array(z.object({ displayName: some(z.string()), vcard: some(z.string()) }))),
  recipients: some(z.array(pageJid)),
})

/** A message as WhatsApp Web has it in its store, as far as we read it; notes about groups are such messages too. */
export type WebMessage = z.infer<typeof schema>

/** Reads what the page handed over; undefined if it is no message that we know the form of. */
export function webMessage(raw: unknown): WebMessage | undefined {
  return schema.safeParse(raw).data
}

/** The group in which it was said; undefined for what was said to us alone. */
export const groupOf = ({ id }: WebMessage): string | undefined =>
  isGroup(id.remote) ? id.remote : undefined

/** The JID of whoever said it. */
export const jidOfAuthor = ({ id, author }: WebMessage): string =>
  isGroup(id.remote) || id.remote.endsWith('@broadcast') ? (author ?? id.participant ?? '') : id.remote

/** True for what somebody else said in a group or to us, also by a list of receivers: not in a status or a channel. */
export const isHeard = ({ id }: WebMessage): boolean =>
  !id.fromMe && /(?:@(?:g\.us|lid|s\.whatsapp\.net)|^\d+@broadcast)$/.test(id.remote)

/** The content of a message; undefined for what is no message to anybody: keys, the beginning of an album, the network's notes. */
export function bodyOfWebMessage(message: WebMessage, sender: Party): LinkedContent | undefined {
  const body = bodyOfMessage(message, sender)
  const { isForwarded, forwardingScore } = message
  const forwarded = isForwarded === true || (forwardingScore ?? 0) > 0
  return body && forwarded ? { ...body, authorship: 'forwarded' } : body
}

function bodyOfMessage(message: WebMessage, sender: Party): InboundBody | undefined {
  const { type } = message
  const file = fileInPage(message)
  if (file) return fileBody(file, replied(message).replyTo)
  const words = WORD_FIELDS[type]?.map(field => message[field]).find(Boolean)
  if (words) return { kind: 'text', text: words, ...replied(message) }
  if (type === 'location') return locationIn(message)
  if (type === 'vcard')
    return cardsBody([{ displayName: message.vcardFormattedName, vcard: message.body }], sender)
  if (type === 'multi_vcard') return cardsBody(message.vcardList ?? [], sender)
  const what = UNREADABLE_TYPES[type]
  return what === undefined ? undefined : { kind: 'unsupported', what, ...replied(message) }
}

/** In which fields the words of each type are. */
const WORD_FIELDS: Readonly<Record<string, readonly ('body' | 'title')[]>> = {
  chat: ['body'],
  buttons_response: ['body'],
  template_button_reply: ['body'],
  list_response: ['title', 'body'],
  interactive_response: ['body'],
  // Messages with buttons of a business, which people forward.
  interactive: ['body'],
  hsm: ['body'],
  list: ['body'],
  native_flow: ['body'],
}

/** The page's types of a recording or a file, in WhatsApp's own kinds. The body of a picture is a small picture, not words. */
const FILE_TYPES: Readonly<Record<string, Pick<ToldFile, 'type' | 'spoken' | 'round'>>> = {
  ptt: { type: 'audio', spoken: true },
  audio: { type: 'audio' },
  ptv: { type: 'video', round: true },
  image: { type: 'image' },
  video: { type: 'video' },
  document: { type: 'document' },
}

function fileInPage(message: WebMessage): ToldFile | undefined {
  const kind = FILE_TYPES[message.type]
  if (!kind) return undefined
  const { id, directPath, mediaKey, filehash, encFilehash, mediaKeyTimestamp } = message
  const { mimetype, size, duration, filename, caption } = message
  return {
    ...kind,
    path: directPath,
    key: mediaKey ?? undefined,
    hash: filehash ?? undefined,
    sealedHash: encFilehash ?? undefined,
    keyAt: mediaKeyTimestamp ?? undefined,
    ...(id._serialized && { message: id._serialized }),
    mime: mimetype,
    bytes: size,
    seconds: Number(duration ?? 0),
    name: filename,
    caption,
  }
}

/** Kinds of content that people send and we cannot read, by the page's word and the word that all linked devices use. */
const UNREADABLE_TYPES: Readonly<Record<string, string>> = {
  sticker: 'sticker',
  poll_creation: 'pollCreation',
  event_creation: 'event',
  groups_v4_invite: 'groupInvite',
  product: 'product',
  order: 'order',
  'sticker-pack': 'stickerPack',
  request_phone_number: 'requestPhoneNumber',
  // What the page itself cannot show.
  unknown: 'unknown',
}

function locationIn(message: WebMessage): InboundBody {
  const { lat, lng: lon, accuracy, isLive, comment, caption } = message
  const told = { lat, lon, live: isLive ? 'start' : 'no', accuracy, words: comment || caption } as const
  return locationBody(told, replied(message))
}

function replied({ quotedStanzaID }: WebMessage) {
  return quotedStanzaID ? { replyTo: messageId(quotedStanzaID) } : {}
}

/** The change that a note about a group makes for those whom it names; undefined for other notes. */
export function changeOf({ type, subtype }: WebMessage): 'added' | 'removed' | undefined {
  return type === 'gp2' ? CHANGES[subtype ?? ''] : undefined
}

const CHANGES: Readonly<Record<string, 'added' | 'removed'>> = {
  add: 'added',
  invite: 'added',
  linked_group_join: 'added',
  create: 'added',
  remove: 'removed',
  leave: 'removed',
}

/** The state behind the page's number for the way of a message of ours; the others are steps before it arrived. */
export function stateOf(ack: number | null | undefined): 'delivered' | 'read' | 'failed' | undefined {
  return ack === null || ack === undefined ? undefined : ACK_STATES[ack]
}

const ACK_STATES: Readonly<Record<number, 'delivered' | 'read' | 'failed'>> = {
  [-1]: 'failed',
  2: 'delivered',
  3: 'read',
  4: 'read',
}
