import type { proto } from '@whiskeysockets/baileys'
import type { MessageId } from '../../../domain/messaging/address.ts'
import type { Inbound, InboundBody } from '../../../domain/messaging/inbound.ts'
import { momentOf } from '../../shared/lateness.ts'
import { type Attributes, isGroup, type Party } from '../linked/address.ts'
import { cardsBody } from '../linked/card.ts'
import {
  inboundFrom,
  type LinkedContent,
  type LinkedReader,
  locationBody,
  messageId,
} from '../linked/inbound.ts'
import { fileBody } from '../linked/media.ts'
import { fileIn } from './media.ts'

/** A stanza of `sender`'s that brings `body`, in our words; undefined if it is from nowhere. */
export function inboundOf(
  attrs: Attributes,
  sender: Party,
  body: LinkedContent,
  reader: LinkedReader,
): Inbound | undefined {
  const { from, id, notify, offline, t } = attrs
  if (from === undefined || id === undefined) return undefined
  const at = momentOf(Number(t), reader.now)
  const group = isGroup(from) ? from : undefined
  return inboundFrom({ id, group, sender, at, name: notify, held: offline !== undefined }, body, reader)
}

/**
 * The content of a decrypted message; undefined for what is no message to anybody: keys, what is taken back, receipts of
 * polls, and the network's own notes. `wrapped` is freed from the wrappings that Baileys knows.
 */
export function bodyOf(wrapped: proto.IMessage, sender: Party): LinkedContent | undefined {
  const content = unwrapped(wrapped)
  const passing = correctionIn(content, sender) ?? reactionIn(content)
  if (passing) return passing
  const body = saidIn(content, sender)
  return body && isMarkedForwarded(content) ? { ...body, authorship: 'forwarded' } : body
}

/** The message inside of those wrappings that Baileys leaves on. */
function unwrapped(content: proto.IMessage): proto.IMessage {
  return content.groupMentionedMessage?.message ?? content.botInvokeMessage?.message ?? content
}

/** New words for an earlier message. WhatsApp may seal them with a secret of that message's, of which we have none. */
function correctionIn(content: proto.IMessage, sender: Party): LinkedContent | undefined {
  const { protocolMessage: note, secretEncryptedMessage: sealed } = content
  if (note?.type === MESSAGE_EDIT && note.editedMessage && note.key?.id) {
    const body = saidIn(unwrapped(note.editedMessage), sender)
    const words = body?.kind === 'text' ? body.text : body && 'caption' in body && body.caption
    return words ? { kind: 'text', text: words, edits: messageId(note.key.id) } : undefined
  }
  const edits = sealed?.secretEncType === SEALED_EDIT ? sealed.targetMessageKey?.id : undefined
  return edits ? { kind: 'unsupported', what: 'edit', edits: messageId(edits) } : undefined
}

/** WhatsApp's numbers for a note that brings new words, and for such words under a seal. */
const [MESSAGE_EDIT, SEALED_EDIT] = [14, 2]

/** The sign under a message; a reaction that is taken back has none. */
function reactionIn({ reactionMessage: reaction }: proto.IMessage): LinkedContent | undefined {
  const { text: emoji, key } = reaction ?? {}
  return emoji && key?.id ? { kind: 'reaction', emoji, on: messageId(key.id) } : undefined
}

function saidIn(content: proto.IMessage, sender: Party): InboundBody | undefined {
  const file = fileIn(content)
  if (file) return fileBody(file, quotedIn(content).replyTo)
  const words = typedIn(content)
  if (words) return { kind: 'text', text: words, ...quotedIn(content) }
  const { locationMessage: pin, liveLocationMessage: live, contactMessage: card } = content
  if (pin) return locatedBody(pin, pin.isLive ? 'start' : 'no', content)
  if (live) return locatedBody(live, 'start', content)
  const people = card ? [card] : (content.contactsArrayMessage?.contacts ?? [])
  if (people.length > 0) return cardsBody(people, sender)
  const [what] = Object.entries(content).find(([kind, value]) => value && !NOTES.includes(kind)) ?? []
  return what === undefined
    ? undefined
    : { kind: 'unsupported', what: what.replace(/Message.*$/, ''), ...quotedIn(content) }
}

/** The words of a message, typed or tapped. */
function typedIn(content: proto.IMessage): string | null | undefined {
  return (
    content.conversation ||
    content.extendedTextMessage?.text ||
    content.buttonsResponseMessage?.selectedDisplayText ||
    content.templateButtonReplyMessage?.selectedDisplayText ||
    content.listResponseMessage?.title ||
    content.interactiveResponseMessage?.body?.text ||
    shownIn(content)
  )
}

/** The words of a message with buttons of a business, which people forward. */
function shownIn(content: proto.IMessage): string | null | undefined {
  const { templateMessage: template, interactiveMessage: interactive } = content
  const filled = template?.hydratedTemplate ?? template?.hydratedFourRowTemplate
  return (
    content.buttonsMessage?.contentText ||
    content.listMessage?.description ||
    interactive?.body?.text ||
    filled?.hydratedContentText ||
    template?.interactiveMessageTemplate?.body?.text
  )
}

/**
 * Kinds of content that nobody says to us: the network's own notes, and what is told by other means. Whatever else is there was
 * sent by somebody, and wants an answer even if we do not know it.
 */
const NOTES: readonly string[] = [
  'senderKeyDistributionMessage',
  'fastRatchetKeySenderKeyDistributionMessage',
  'messageContextInfo',
  'protocolMessage',
  'deviceSentMessage',
  'reactionMessage',
  'encReactionMessage',
  'secretEncryptedMessage',
  'pollUpdateMessage',
  'encEventResponseMessage',
  'keepInChatMessage',
  'pinInChatMessage',
  'stickerSyncRmrMessage',
  'messageHistoryBundle',
  'messageHistoryNotice',
  'placeholderMessage',
  'pollResultSnapshotMessage',
  'pollResultSnapshotMessageV3',
  'scheduledCallEditMessage',
  'limitSharingMessage',
  'callLogMesssage',
  'call',
  // The pictures of an album follow, each by itself.
  'albumMessage',
]

type Located = proto.Message.ILocationMessage | proto.Message.ILiveLocationMessage

function locatedBody(location: Located, live: 'no' | 'start', content: proto.IMessage): InboundBody {
  const { degreesLatitude: lat, degreesLongitude: lon, accuracyInMeters: accuracy } = location
  const words =
    'caption' in location ? location.caption : 'comment' in location ? location.comment : undefined
  return locationBody({ lat, lon, live, accuracy, words }, quotedIn(content))
}

/** A phone marks what it forwards of somebody else's, and counts how often that was done before. */
function isMarkedForwarded(content: proto.IMessage): boolean {
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
  'buttonsMessage',
  'listMessage',
  'interactiveMessage',
  'templateMessage',
] as const satisfies readonly (keyof proto.IMessage)[]

function quotedIn(content: proto.IMessage): { readonly replyTo?: MessageId } {
  const context = WITH_CONTEXT.map(kind => content[kind]?.contextInfo).find(each => each?.stanzaId)
  return context?.stanzaId ? { replyTo: messageId(context.stanzaId) } : {}
}
