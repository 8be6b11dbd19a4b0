import type { proto } from '@whiskeysockets/baileys'
import { SECOND } from '../../../domain/ids.ts'
import type { ChatId, MessageId } from '../../../domain/messaging/address.ts'
import type { MediaMessage, Message, PinMessage } from '../../../domain/messaging/message.ts'
import type { Sent } from '../../bot.ts'
import { mediaParts } from '../../shared/media.ts'
import { whatsappCaption } from '../../shared/whatsapp-caption.ts'
import { isGroup, nameOfParty, type Own } from '../linked/address.ts'
import type { WhatsAppFile } from '../linked/media.ts'
import { linkedTexts } from '../linked/texts.ts'
import type { Ack } from './line.ts'
import { fileContent } from './media.ts'
import { finalMeaningOf } from './refusals.ts'

/** A message of WhatsApp's, with what of ours it says. */
export interface BaileysContent {
  readonly content: proto.IMessage
  readonly message: Message
}

/**
 * The messages of WhatsApp's that say `message`: one, or as many as a long text takes. WhatsApp shows an edit for 15 minutes only and says nothing when it does not, so
 * what replaces a message is said anew. `file` is where the bytes of a media message lie; without it nothing says it.
 */
export function baileysContents(
  message: Message,
  chat: ChatId,
  own: Own,
  file?: WhatsAppFile,
): readonly BaileysContent[] {
  if (message.kind === 'pin') return [{ content: pinOf(message, chat, own), message }]
  if (message.kind === 'media') return file ? mediaContents(message, chat, own, file) : []
  return linkedTexts(message).map(({ text, says }, place) => {
    const quote = place === 0 ? quoteContext(message.replyTo, chat, own) : undefined
    return { content: { extendedTextMessage: { text, ...(quote && { contextInfo: quote }) } }, message: says }
  })
}

function mediaContents(
  message: MediaMessage,
  chat: ChatId,
  own: Own,
  file: WhatsAppFile,
): readonly BaileysContent[] {
  const parts = mediaParts(message, media => (file.round ? 0 : whatsappCaption(media)))
  return parts.flatMap((part): readonly BaileysContent[] => {
    if (part.kind === 'text') return baileysContents(part, chat, own)
    const quote = quoteContext(part.replyTo, chat, own)
    return [{ content: fileContent(part.media, file, { caption: part.caption, quote }), message: part }]
  })
}

function pinOf({ point, title, address, replyTo }: PinMessage, chat: ChatId, own: Own): proto.IMessage {
  const quote = quoteContext(replyTo, chat, own)
  return {
    locationMessage: {
      degreesLatitude: point.lat,
      degreesLongitude: point.lon,
      name: title,
      ...(address !== undefined && { address }),
      ...(quote && { contextInfo: quote }),
    },
  }
}

/** How the ids begin that we, as every WhatsApp Web, give to messages; a phone's begin otherwise. */
const OWN_ID = /^3EB0/

/**
 * A quotation names who wrote the quoted message: it was us, or in a private chat the other one. Who wrote what in
 * a group is not remembered, so there only our own messages are quoted.
 */
function quoteContext(id: MessageId | undefined, chat: ChatId, own: Own): proto.IContextInfo | undefined {
  if (id === undefined) return undefined
  const author = OWN_ID.test(id) ? nameOfParty(own) : isGroup(chat) ? undefined : chat
  if (author === undefined) return undefined
  return { stanzaId: id, participant: author, quotedMessage: { conversation: '' } }
}

/** The outcome for its notice of WhatsApp's word on a message of ours. */
export function outcomeOf(ack: Ack, id: MessageId): Sent {
  if (ack.kind === 'taken') return { kind: 'accepted', id }
  if (ack.kind === 'lost') return { kind: 'unknown', why: 'reset' }
  return refusedWith(ack.code, ack.backoff)
}

/** The outcome of a refusal with one of WhatsApp's codes; `backoff` is the wait in seconds that it asks for. */
export function refusedWith(code: number, backoff?: number): Sent {
  // It answered, and nobody can say what: the message may have arrived.
  if (!Number.isInteger(code)) return { kind: 'unknown', why: 'garbled' }
  const refusal = finalMeaningOf(code)
  if (refusal) return { kind: 'refused', why: refusal }
  const after = backoff !== undefined && backoff > 0 ? { after: backoff * SECOND } : {}
  if (code === 429) return { kind: 'later', why: 'busy', ...after, scope: 'account' }
  if (code >= 400 && code < 500) return { kind: 'refused', why: 'invalid' }
  return { kind: 'later', why: 'server', ...after, scope: 'account' }
}

/** The outcome of an error of Baileys' while it prepared a message: the code of the query that WhatsApp refused. */
export function outcomeOfFailure(thrown: unknown): Sent {
  const code = thrown instanceof Error && 'data' in thrown ? Number(thrown.data) : Number.NaN
  if (Number.isInteger(code) && code >= 400 && code < 600) return refusedWith(code)
  return { kind: 'later', why: 'not-sent', scope: 'chat' }
}
