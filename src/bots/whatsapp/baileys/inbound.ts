import type { proto } from '@whiskeysockets/baileys'
import { instant } from '../../../domain/ids.ts'
import type { MessageId } from '../../../domain/messaging/address.ts'
import type { Inbound, InboundBody } from '../../../domain/messaging/inbound.ts'
import { isPoint } from '../../../domain/place.ts'
import { type Attributes, isGroup, type Party } from '../linked/address.ts'
import { cardsBody } from '../linked/card.ts'
import { type Content, inboundFrom, type LinkedReader, messageId } from '../linked/inbound.ts'
import { fileBody } from '../linked/media.ts'
import { fileIn } from './media.ts'

/** A stanza of `sender`'s that brings `body`, in our words; undefined if it is from nowhere. */
export function inboundOf(
  attrs: Attributes,
  sender: Party,
  body: Content,
  reader: LinkedReader,
): Inbound | undefined {
  const { from, id, notify, offline, t } = attrs
  if (from === undefined || id === undefined) return undefined
  const at = Number.isFinite(Number(t)) ? instant(Number(t) * 1_000) : reader.now
  const group = isGroup(from) ? from : undefined
  return inboundFrom({ id, group, sender, at, name: notify, held: offline !== undefined }, body, reader)
}

/**
 * The content of a decrypted message; undefined for what is no message to anybody: keys, edits, reactions, receipts of
 * polls, and the network's own notes. `content` is already freed from its wrappings.
 */
export function bodyOf(content: proto.IMessage, sender: Party): Content | undefined {
  const body = saidIn(content, sender)
  return body && isForwarded(content) ? { ...body, authorship: 'forwarded' } : body
}

function saidIn(content: proto.IMessage, sender: Party): InboundBody | undefined {
  const file = fileIn(content)
  if (file) return fileBody(file, quotedIn(content).replyTo)
  const words = writtenIn(content)
  if (words) return { kind: 'text', text: words, ...quotedIn(content) }
  const { locationMessage: pin, liveLocationMessage: live, contactMessage: card } = content
  if (pin) return locatedBody(pin, pin.isLive ? 'start' : 'no', content)
  if (live) return locatedBody(live, 'start', content)
  const people = card ? [card] : (content.contactsArrayMessage?.contacts ?? [])
  if (people.length > 0) return cardsBody(people, sender)
  const what = UNREADABLE.find(kind => content[kind])
  return what && { kind: 'unsupported', what: what.replace(/Message.*$/, '') }
}

/** The words of a message, typed or tapped. */
function writtenIn(content: proto.IMessage): string | null | undefined {
  return (
    content.conversation ||
    content.extendedTextMessage?.text ||
    content.buttonsResponseMessage?.selectedDisplayText ||
    content.templateButtonReplyMessage?.selectedDisplayText ||
    content.listResponseMessage?.title
  )
}

/** Kinds of content that people send and we cannot read; a message with none of these is the network's own note. */
const UNREADABLE = [
  'stickerMessage',
  'lottieStickerMessage',
  'pollCreationMessage',
  'pollCreationMessageV2',
  'pollCreationMessageV3',
  'eventMessage',
  'groupInviteMessage',
  'productMessage',
  'orderMessage',
  'albumMessage',
  'stickerPackMessage',
  'requestPhoneNumberMessage',
  'call',
] as const satisfies readonly (keyof proto.IMessage)[]

type Located = proto.Message.ILocationMessage | proto.Message.ILiveLocationMessage

function locatedBody(
  location: Located,
  live: 'no' | 'start',
  content: proto.IMessage,
): InboundBody | undefined {
  const point = { lat: location.degreesLatitude ?? Number.NaN, lon: location.degreesLongitude ?? Number.NaN }
  if (!isPoint(point)) return { kind: 'unsupported', what: 'location' }
  const accuracy = location.accuracyInMeters
  return { kind: 'pin', point, live, ...(accuracy ? { accuracy } : {}), ...quotedIn(content) }
}

/** A phone marks what it forwards of somebody else's, and counts how often that was done before. */
function isForwarded(content: proto.IMessage): boolean {
  return WITH_CONTEXT.some(kind => {
    const { isForwarded: marked, forwardingScore: times } = content[kind]?.contextInfo ?? {}
    return marked === true || (times ?? 0) > 0
  })
}

/** Where what people forward, or say in answer to something, has its context. */
const WITH_CONTEXT = [
  'extendedTextMessage',
  'imageMessage',
  'videoMessage',
  'documentMessage',
  'audioMessage',
  'ptvMessage',
  'locationMessage',
  'liveLocationMessage',
] as const satisfies readonly (keyof proto.IMessage)[]

function quotedIn(content: proto.IMessage): { readonly replyTo?: MessageId } {
  const context = WITH_CONTEXT.map(kind => content[kind]?.contextInfo).find(each => each?.stanzaId)
  return context?.stanzaId ? { replyTo: messageId(context.stanzaId) } : {}
}
