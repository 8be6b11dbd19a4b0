import type {
  CallbackQuery,
  Chat,
  ChatMember,
  ChatMemberUpdated,
  Message,
  MessageReactionUpdated,
  ReactionType,
  Update,
  User,
} from 'grammy/types'
import type { Instant } from '../../domain/ids.ts'
import type { AccountId, Address, ChatId, MessageId } from '../../domain/messaging/address.ts'
import type { Inbound, InboundBody, InboundId, Sender } from '../../domain/messaging/inbound.ts'

import { isLate, momentOf } from '../shared/lateness.ts'
import { mediaIn } from './media.ts'

/** The kinds of update that we ask the Bot API for; it keeps the others to itself. */
export const WANTED = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
  'message_reaction',
] as const

/** Who reads the update, and when. `username` is ours, without the @. */
export interface UpdateReader {
  readonly account: AccountId
  readonly username: string
  readonly now: Instant
}

/** The id that a chat of Telegram's has with us. */
export const chatId = (id: number): ChatId => String(id) as ChatId

/** The id that a message of Telegram's has with us; it is unique within its chat. */
export const telegramMessageId = (id: number): MessageId => String(id) as MessageId

/**
 * The inbound message in an update, or undefined if it is none of our business: channel posts, reactions taken back, other
 * bots, commands for another bot, the network's own notes about a group, and kinds that we do not know.
 */
export function inboundOfUpdate(update: Update, reader: UpdateReader): Inbound | undefined {
  if (update.callback_query) return tapBody(update.update_id, update.callback_query, reader)
  if (update.my_chat_member) return ourPlace(update.update_id, update.my_chat_member, reader)
  if (update.message_reaction) return reactionBody(update.update_id, update.message_reaction, reader)
  const message = update.message ?? update.edited_message
  if (!message) return undefined
  const body = update.message ? said(update.message, reader) : corrected(message, reader)
  // Whoever is named as the author of a group's move, the move itself must not be missed.
  const sender = body?.kind === 'membership' ? theChat(message.chat) : authorOf(message)
  if (!sender || !body) return undefined
  const at = momentOf(message.edit_date ?? message.date, reader.now)
  const id = telegramMessageId(message.message_id)
  return {
    ...envelopeOf(update.update_id, message.chat, sender, at, body, reader),
    message: id,
    ...(update.edited_message && body.kind === 'text' && { edits: id }),
    ...(isForwarded(message) && { authorship: 'forwarded' }),
  }
}

/** Words that somebody forwards to us from another chat of their own stay their own. */
function isForwarded({ forward_origin: origin, from }: Message): boolean {
  return origin !== undefined && !(origin.type === 'user' && origin.sender_user.id === from?.id)
}

function envelopeOf(
  updateId: number,
  chat: Chat,
  sender: Sender,
  at: Instant,
  body: InboundBody,
  reader: UpdateReader,
): Inbound {
  const from: Address = { network: 'telegram', account: reader.account, chat: chatId(chat.id) }
  const late = isLate(at, reader.now)
  const id = String(updateId) as InboundId
  return { id, at, from, sender, ...aboutGroup(chat), ...(late && { late }), ...body }
}

/** A group that has a name of its own can be found by it: everybody may join, and read what is said there. */
function aboutGroup(chat: Chat): Pick<Inbound, 'group' | 'title' | 'public'> {
  if (chat.type === 'private') return { group: false }
  return { group: true, title: chat.title, ...(chat.username !== undefined && { public: true }) }
}

/**
 * Who wrote, or undefined for another bot and for a channel. A group's anonymous administrator writes as
 * the group itself, through a user that calls itself a bot.
 */
function authorOf(message: Message): Sender | undefined {
  const { chat, from, sender_chat: behalf, author_signature: signature } = message
  if (behalf) {
    if (behalf.id !== chat.id || message.is_automatic_forward) return undefined
    return signature === undefined ? theChat(behalf) : { ...theChat(behalf), name: signature }
  }
  return from && !from.is_bot ? userOf(from) : undefined
}

const theChat = ({ id, title = '' }: Chat): Sender => ({ id: String(id), name: title })

function userOf({ id, first_name: first, last_name: last, language_code: language }: User): Sender {
  const name = last === undefined ? first : `${first} ${last}`
  return { id: String(id), name, ...(language !== undefined && { language }) }
}

/** The content of a new message. */
function said(message: Message, reader: UpdateReader): InboundBody | undefined {
  if (message.migrate_to_chat_id !== undefined)
    return { kind: 'membership', change: 'moved', to: chatId(message.migrate_to_chat_id) }
  const words = message.text ?? message.caption
  const text = words && addressed(words, reader.username)
  if (words !== undefined && text === undefined) return undefined
  const media = mediaIn(message, reader.account, { caption: text, ...repliedTo(message) })
  if (media) return media
  if (text !== undefined) return { kind: 'text', text, ...repliedTo(message) }
  if (message.location)
    return pinBody(message.location, message.location.live_period ? 'start' : 'no', message)
  if (message.contact) return card(message.contact, message.from)
  // A sticker of an emoji is that emoji: people answer with one.
  if (message.sticker?.emoji !== undefined)
    return { kind: 'text', text: message.sticker.emoji, ...repliedTo(message) }
  const what = UNREADABLE_FIELDS.find(kind => message[kind] !== undefined)
  return what && { kind: 'unsupported', what, ...repliedTo(message) }
}

/** The content of an edit: new words, or the later points of a live location, up to the one with which it stops. */
function corrected(message: Message, reader: UpdateReader): InboundBody | undefined {
  if (message.location) return pinBody(message.location, 'move', message)
  const words = message.text ?? message.caption
  const text = words && addressed(words, reader.username)
  return text ? { kind: 'text', text, ...repliedTo(message) } : undefined
}

/** Kinds of content that people send and we cannot read; a message with none of these is the network's own note. */
const UNREADABLE_FIELDS = [
  'live_photo',
  'sticker',
  'rich_message',
  'story',
  'poll',
  'checklist',
  'dice',
  'game',
  'paid_media',
] as const satisfies readonly (keyof Message)[]

/** The words without our own @name behind a command; undefined if the command is for another bot. */
function addressed(words: string, username: string): string | undefined {
  const command = /^(\/\w+)@(\w+)/.exec(words)
  if (!command) return words
  const [whole, name = '', addressee = ''] = command
  return addressee.toLowerCase() === username.toLowerCase() ? name + words.slice(whole.length) : undefined
}

function repliedTo({ reply_to_message: to }: Message): { replyTo?: MessageId } {
  // In a group with topics everything is formally a reply to the note that opened the topic.
  return to && !to.forum_topic_created ? { replyTo: telegramMessageId(to.message_id) } : {}
}

type TelegramLocation = NonNullable<Message['location']>

function pinBody(location: TelegramLocation, live: 'no' | 'start' | 'move', message: Message): InboundBody {
  const { latitude: lat, longitude: lon, horizontal_accuracy: accuracy } = location
  const radius = accuracy === undefined ? {} : { accuracy }
  return { kind: 'pin', point: { lat, lon }, live, ...radius, ...repliedTo(message) }
}

function card(contact: NonNullable<Message['contact']>, from: User | undefined): InboundBody {
  const { first_name: first, last_name: last, phone_number: phone, user_id: owner } = contact
  const name = last === undefined ? first : `${first} ${last}`
  return { kind: 'contact', name, phone, own: owner !== undefined && owner === from?.id }
}

/** A tap; the API tells no moment for it, so it counts as of now. */
function tapBody(updateId: number, query: CallbackQuery, reader: UpdateReader): Inbound | undefined {
  const { message, data, from } = query
  if (!message || data === undefined || message.chat.type === 'channel') return undefined
  const body = { kind: 'choice', choice: data, on: telegramMessageId(message.message_id) } as const
  return envelopeOf(updateId, message.chat, userOf(from), reader.now, body, reader)
}

/** The sign that somebody has just set under a message; undefined if they only took one back, or if it is a picture of its own. */
function reactionBody(
  updateId: number,
  { chat, user, message_id: id, date, old_reaction: before, new_reaction: now }: MessageReactionUpdated,
  reader: UpdateReader,
): Inbound | undefined {
  const had = emojiOf(before)
  const emoji = emojiOf(now).findLast(one => !had.includes(one))
  if (emoji === undefined || user === undefined || chat.type === 'channel') return undefined
  const body = { kind: 'reaction', emoji, on: telegramMessageId(id) } as const
  return envelopeOf(updateId, chat, userOf(user), momentOf(date, reader.now), body, reader)
}

const emojiOf = (reactions: readonly ReactionType[]): readonly string[] =>
  reactions.flatMap(one => (one.type === 'emoji' ? [one.emoji] : []))

/** A person's chat is left by blocking us and entered again by unblocking. */
const MEMBERSHIPS = {
  private: { in: 'unblocked', out: 'blocked' },
  group: { in: 'added', out: 'removed' },
} as const

/** Our own place in a chat: changes of rank inside a group tell nothing. */
function ourPlace(updateId: number, update: ChatMemberUpdated, reader: UpdateReader): Inbound | undefined {
  const { chat, from, date } = update
  const [was, is] = [isIn(update.old_chat_member), isIn(update.new_chat_member)]
  if (chat.type === 'channel' || was === is) return undefined
  const change = MEMBERSHIPS[chat.type === 'private' ? 'private' : 'group'][is ? 'in' : 'out']
  const at = momentOf(date, reader.now)
  return envelopeOf(updateId, chat, userOf(from), at, { kind: 'membership', change }, reader)
}

function isIn(member: ChatMember): boolean {
  if (member.status === 'restricted') return member.is_member
  return member.status !== 'left' && member.status !== 'kicked'
}
