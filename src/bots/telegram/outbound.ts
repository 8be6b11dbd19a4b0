import type { Api } from 'grammy'
import type { InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove } from 'grammy/types'
import { SECOND } from '../../domain/ids.ts'
import type { ChatId, MessageId } from '../../domain/messaging/address.ts'
import type { Key, MediaMessage, Message, PinMessage, TextMessage } from '../../domain/messaging/message.ts'
import { textParts } from '../../domain/messaging/text-parts.ts'
import type { TimeLimit } from '../../platform/timeouts.ts'
import type { Sent } from '../bot.ts'
import type { Answer } from '../shared/api-answer.ts'
import { mediaParts } from '../shared/media.ts'
import { sayInTurn } from '../shared/say-in-turn.ts'
import type { Failure, Refused, TelegramClient } from './client.ts'
import { telegramMessageId } from './inbound.ts'
import { mediaSending, telegramCaption } from './media.ts'
import { meaningOfSentence, TELEGRAM_MOVED } from './refusals.ts'

/** The longest text of one Telegram message, in UTF-16 units (Bot API, sendMessage). */
export const TELEGRAM_TEXT_LIMIT = 4_096

/** Says one message to one chat, in as many parts as its length needs, and tells what became of it. */
export async function sayOnTelegram(
  client: TelegramClient,
  to: ChatId,
  message: Message,
  limit: TimeLimit,
): Promise<Sent> {
  // Only a number names a chat: a name with @ would reach whichever channel bears it.
  if (!/^-?\d+$/.test(to)) return { kind: 'refused', why: 'gone' }
  const chat = Number(to)
  if (message.kind === 'pin')
    return sentOf(await client.call(limit, api => sendPin(api, chat, message), isMessage))
  if (message.kind === 'media') return await sayMedia(client, chat, message, limit)
  return await sayText(client, chat, message, limit)
}

/** The texts in which a message stands in a chat: what can be tapped is no part of them. */
export function telegramTexts(message: Message): readonly string[] {
  if (message.kind === 'pin') return []
  return message.kind === 'media' ? [message.caption] : textParts(message.text, TELEGRAM_TEXT_LIMIT)
}

async function sayText(
  client: TelegramClient,
  chat: number,
  message: TextMessage,
  limit: TimeLimit,
): Promise<Sent> {
  const texts = textParts(message.text, TELEGRAM_TEXT_LIMIT)
  // Of several parts none is edited in: they would stand apart.
  const edited = texts.length === 1 ? await replace(client, chat, message, limit) : undefined
  if (edited) return edited
  return await sayInTurn(texts, async (text, place) => {
    const part = place === texts.length - 1 ? { ...message, text } : partOf(message, text, place)
    return sentOf(await client.call(limit, api => sendText(api, chat, part), isMessage))
  })
}

/** A part before the last, under which nothing can be tapped; the first one answers what the whole answers. */
function partOf({ replyTo }: TextMessage, text: string, place: number): TextMessage {
  return { kind: 'text', text, ...(place === 0 && replyTo && { replyTo }) }
}

/** Edits `message` in place of the one it replaces; undefined if it replaces none or there is none left. */
async function replace(
  client: TelegramClient,
  chat: number,
  message: TextMessage,
  limit: TimeLimit,
): Promise<Sent | undefined> {
  const id = Number(message.replaces)
  if (message.replaces === undefined || !Number.isSafeInteger(id)) return undefined
  const edited = await client.call(limit, api => editText(api, chat, id, message))
  if (edited.ok) return acceptedAs(id)
  const { failure } = edited
  if (failure.kind === 'answered' && failure.code === 400) {
    if (failure.description.includes('message is not modified')) return acceptedAs(id)
    if (
      /message to edit not found|message can't be edited|no text in the message|MESSAGE_ID_INVALID/.test(
        failure.description,
      )
    )
      return undefined
  }
  return telegramOutcome(failure)
}

async function editText(api: Api, chat: number, id: number, message: TextMessage): Promise<void> {
  const choices = inlineKeyboard(message)
  await api.editMessageText(chat, id, message.text, {
    link_preview_options: { is_disabled: true },
    ...(choices && { reply_markup: choices }),
  })
}

function sendText(api: Api, chat: number, message: TextMessage) {
  const markup = inlineKeyboard(message) ?? permanentKeyboard(chat, message.keyboard)
  return api.sendMessage(chat, message.text, {
    link_preview_options: { is_disabled: true },
    ...(markup && { reply_markup: markup }),
    ...answering(message.replyTo),
  })
}

/** A recording or a file, by its id on Telegram or as bytes, after its words where they have no room under it. */
async function sayMedia(
  client: TelegramClient,
  chat: number,
  message: MediaMessage,
  limit: TimeLimit,
): Promise<Sent> {
  const send = mediaSending(message, client.account)
  if (!send) return { kind: 'refused', why: 'invalid' }
  return await sayInTurn(mediaParts(message, telegramCaption), async part => {
    if (part.kind === 'text') return await sayText(client, chat, part, limit)
    const under = { ...(part.caption !== '' && { caption: part.caption }), ...answering(part.replyTo) }
    return sentOf(await client.call(limit, api => send(api, chat, under), isMessage))
  })
}

/** Telegram names a pin only if it has both a title and an address; without one it is the bare point. */
function sendPin(api: Api, chat: number, { point, title, address, replyTo }: PinMessage) {
  const reply = answering(replyTo)
  return address
    ? api.sendVenue(chat, point.lat, point.lon, title, address, reply)
    : api.sendLocation(chat, point.lat, point.lon, reply)
}

function answering(to: MessageId | undefined) {
  const id = Number(to)
  if (to === undefined || !Number.isSafeInteger(id)) return {}
  return { reply_parameters: { message_id: id, allow_sending_without_reply: true } }
}

function inlineKeyboard({ choices }: TextMessage): InlineKeyboardMarkup | undefined {
  if (!choices) return undefined
  return {
    inline_keyboard: choices.map(row => row.map(({ id, label }) => ({ text: label, callback_data: id }))),
  }
}

/** Groups get no keys that ask for a location or a card: Telegram refuses them outside private chats. */
function permanentKeyboard(
  chat: number,
  keyboard: TextMessage['keyboard'],
): ReplyKeyboardMarkup | ReplyKeyboardRemove | undefined {
  if (!keyboard) return undefined
  if (keyboard.length === 0) return { remove_keyboard: true }
  const isPrivate = chat > 0
  const rows = keyboard
    .map(row => row.filter(key => isPrivate || key.sends === 'label').map(buttonOf))
    .filter(row => row.length > 0)
  return rows.length === 0 ? undefined : { keyboard: rows, is_persistent: true, resize_keyboard: true }
}

function buttonOf({ label, sends }: Key) {
  if (sends === 'location') return { text: label, request_location: true } as const
  if (sends === 'contact') return { text: label, request_contact: true } as const
  return { text: label }
}

/** True for the message that the API made of what we sent: nothing else shows that it was taken. */
const isMessage = (result: unknown): boolean =>
  typeof result === 'object' &&
  result !== null &&
  'message_id' in result &&
  Number.isSafeInteger(result.message_id)

const acceptedAs = (id: number): Sent => ({ kind: 'accepted', id: telegramMessageId(id) })

function sentOf(answer: Answer<{ readonly message_id: number }, Refused>): Sent {
  return answer.ok ? acceptedAs(answer.result.message_id) : telegramOutcome(answer.failure)
}

/**
 * The outcome of a failed send for its notice. Telegram does not say whether a 429 is for the chat or for the
 * whole bot: it is taken for the chat's, whose limit is by far the narrower, and the engine widens it if it
 * repeats elsewhere. After 502 and 504 the server behind the gateway may have done its work.
 */
export function telegramOutcome(failure: Failure): Sent {
  if (failure.kind === 'unsent') return { kind: 'later', why: failure.why, scope: 'account' }
  if (failure.kind === 'unanswered') return { kind: 'unknown', why: failure.why }
  const { code, retryAfter, migrateTo } = failure
  if (code === 429) {
    const after = retryAfter === undefined ? {} : { after: retryAfter * SECOND }
    return { kind: 'later', why: 'busy', ...after, scope: 'chat' }
  }
  if (code === 502 || code === 504) return { kind: 'unknown', why: 'gateway' }
  if (code >= 500) return { kind: 'later', why: 'server', scope: 'account' }
  if (code === 401 || code === 404) return { kind: 'later', why: 'token', scope: 'account' }
  if (migrateTo !== undefined)
    return { kind: 'refused', why: TELEGRAM_MOVED.means, movedTo: String(migrateTo) as ChatId }
  return { kind: 'refused', why: meaningOfSentence(failure.description) }
}
