import type {
  CallbackQuery,
  Chat,
  ChatMemberUpdated,
  Message,
  MessageReactionUpdated,
  ReactionTypeEmoji,
  Update,
  User,
} from 'grammy/types'

/** Somebody with Telegram on their phone. All of them speak Spanish. */
export interface Person {
  readonly id: number
  readonly name: string
}

/** What the bot is told, under an id that rises. Exactly one of the others is there. */
export interface TelegramUpdate {
  readonly update_id: number
  readonly message?: ChatMessage
  readonly edited_message?: ChatMessage
  readonly callback_query?: Omit<CallbackQuery, 'message'> & { readonly message: ChatMessage }
  readonly my_chat_member?: ChatMemberUpdated
  readonly message_reaction?: MessageReactionUpdated
}

/** A key of the permanent keyboard. */
export interface PermanentKey {
  readonly text: string
  readonly request_location?: boolean | undefined
  readonly request_contact?: boolean | undefined
}

/** A chat as Telegram keeps it. */
export interface ChatRecord {
  readonly chat: Chat.PrivateChat | Chat.GroupChat | Chat.SupergroupChat
  readonly messages: Map<number, ChatMessage>
  /** The labels of the permanent keyboard that came with a message; the API itself never tells them. */
  readonly keyboards: Map<number, readonly string[]>
  /** The permanent keyboard that stands under the text field now, row by row. */
  keyboard: readonly (readonly PermanentKey[])[]
  /** What the bot is there. A person who never wrote has `unknown`. */
  bot: 'member' | 'out' | 'blocked' | 'unknown'
  /** The supergroup that took this group's place. */
  movedTo?: number
  lastMessageId: number
}

/** A message in a private chat or a group, as Telegram keeps and tells it. */
export type ChatMessage = NewMessage & { readonly reply_to_message?: NewMessage }

type NewMessage = Omit<Message & Update.NonChannel, 'reply_to_message'>

/** What a person's phone sends, beside who, where and when. */
export type Content = Partial<
  Pick<
    Message,
    | 'text'
    | 'caption'
    | 'photo'
    | 'location'
    | 'venue'
    | 'contact'
    | 'voice'
    | 'video'
    | 'animation'
    | 'document'
    | 'video_note'
    | 'audio'
    | 'sticker'
    | 'entities'
    | 'forward_origin'
    | 'sender_chat'
    | 'author_signature'
    | 'is_automatic_forward'
    | 'new_chat_title'
    | 'migrate_to_chat_id'
    | 'migrate_from_chat_id'
  >
>

/**
 * The chats of a small Telegram with one bot in it, and what people do there. Whatever the bot is to learn
 * is handed to `tell` in the shape of the Bot API.
 */
export class TelegramWorld {
  readonly bot: User & { is_bot: true; username: string }
  readonly chats = new Map<number, ChatRecord>()
  /** The bytes of every file that was sent, by its id. */
  readonly files = new Map<string, Uint8Array>()
  /** Called whenever a chat shows a message, new or edited. */
  onShown: (chat: number, message: number) => void = () => {}
  readonly #tell: (update: Omit<TelegramUpdate, 'update_id'>) => void
  readonly #now: () => number
  readonly #signs = new Map<string, ReactionTypeEmoji['emoji']>()
  #queries = 1

  /** `now` answers milliseconds since 1970. */
  constructor(botId: number, now: () => number, tell: (update: Omit<TelegramUpdate, 'update_id'>) => void) {
    this.bot = { id: botId, is_bot: true, first_name: 'Avisa', username: 'avisa_double_bot' }
    this.#now = now
    this.#tell = tell
  }

  /** Makes a person whose private chat the bot may write to (`member`) or not yet (`unknown`). */
  person(id: number, name: string, bot: 'member' | 'unknown' = 'member'): Person {
    this.#open({ id, type: 'private', first_name: name }, bot)
    return { id, name }
  }

  /** Makes a group (a supergroup if its id begins with -100) that the bot is in, and answers its id; one with a `username` is public. */
  group(id: number, title: string, username?: string): number {
    const chat = String(id).startsWith('-100')
      ? ({ id, type: 'supergroup', title, ...(username !== undefined && { username }) } as const)
      : ({ id, type: 'group', title } as const)
    this.#open(chat, 'member')
    return id
  }

  /** The chat, which must exist. */
  record(chat: number): ChatRecord {
    const record = this.chats.get(chat)
    if (!record) throw new Error('no such chat in this world')
    return record
  }

  /** The current second, as Telegram dates things. */
  seconds(): number {
    return Math.floor(this.#now() / 1_000)
  }

  /** `person` writes or shares something in `chat`, as an answer to `replyTo` if given. */
  send(person: Person, chat: number, content: Content, replyTo?: number): ChatMessage {
    const record = this.record(chat)
    if (record.bot === 'unknown') record.bot = 'member'
    const replied = replyTo === undefined ? undefined : record.messages.get(replyTo)
    const message = this.add(record, {
      from: userOf(person),
      ...content,
      ...(replied && { reply_to_message: original(replied) }),
    })
    if (record.bot === 'member') this.#tell({ message })
    return message
  }

  say(person: Person, text: string, chat = person.id, replyTo?: number): ChatMessage {
    const [command] = /^\/\S+/.exec(text) ?? []
    const entities = command && [{ type: 'bot_command' as const, offset: 0, length: command.length }]
    return this.send(person, chat, { text, ...(entities && { entities }) }, replyTo)
  }

  /** Keeps a file; answers the id by which it can be fetched and sent. */
  file(bytes: Uint8Array): string {
    const id = `F${this.files.size + 1}`
    this.files.set(id, bytes)
    return id
  }

  /** Somebody forwards into their private chat what a person wrote whose account does not show. */
  forward(person: Person, text: string): ChatMessage {
    const origin = { type: 'hidden_user', sender_user_name: 'Otra Persona', date: this.seconds() } as const
    return this.send(person, person.id, { text, forward_origin: origin })
  }

  /** The phone sends a new point of a live location, or its last one with `stop`. */
  moveLive(chat: number, messageId: number, latitude: number, longitude: number, stop = false): void {
    const record = this.record(chat)
    const message = record.messages.get(messageId)
    if (!message?.location) throw new Error('no live location under that id')
    const { live_period: period, ...still } = message.location
    const location = { ...still, ...(!stop && period && { live_period: period }), latitude, longitude }
    const edited = { ...message, location, edit_date: this.seconds() }
    record.messages.set(messageId, edited)
    this.#tell({ edited_message: edited })
  }

  /** The phone corrects the words of an earlier message. */
  correct(chat: number, messageId: number, text: string): void {
    const record = this.record(chat)
    const message = record.messages.get(messageId)
    if (!message) throw new Error('no message under that id')
    const edited = { ...message, text, edit_date: this.seconds() }
    record.messages.set(messageId, edited)
    this.#tell({ edited_message: edited })
  }

  /** `person` sets a sign under a message, in place of the one that they had there, or takes that back. */
  react(
    person: Person,
    chat: number,
    messageId: number,
    emoji: ReactionTypeEmoji['emoji'] | undefined,
  ): void {
    const place = `${person.id} ${chat} ${messageId}`
    const signs = (one: ReactionTypeEmoji['emoji'] | undefined) =>
      one === undefined ? [] : [{ type: 'emoji' as const, emoji: one }]
    const had = this.#signs.get(place)
    if (emoji === undefined) this.#signs.delete(place)
    else this.#signs.set(place, emoji)
    this.#tell({
      message_reaction: {
        chat: this.record(chat).chat,
        message_id: messageId,
        user: userOf(person),
        date: this.seconds(),
        old_reaction: signs(had),
        new_reaction: signs(emoji),
      },
    })
  }

  /** `person` taps the button that bears `label` under a message of the bot's. */
  tap(person: Person, chat: number, messageId: number, label: string): void {
    const message = this.record(chat).messages.get(messageId)
    const button = message?.reply_markup?.inline_keyboard.flat().find(({ text }) => text === label)
    if (!message || !button || !('callback_data' in button)) throw new Error('no such button to tap')
    const query = {
      id: String(this.#queries++),
      from: userOf(person),
      chat_instance: '1',
      message,
      data: button.callback_data,
    }
    this.#tell({ callback_query: query })
  }

  block(person: Person): void {
    this.#change(person, this.record(person.id), 'blocked')
  }

  unblock(person: Person): void {
    this.#change(person, this.record(person.id), 'member')
  }

  addTo(group: number, by: Person): void {
    this.#change(by, this.record(group), 'member')
  }

  removeFrom(group: number, by: Person): void {
    this.#change(by, this.record(group), 'out')
  }

  /** The group becomes a supergroup under a new id, which is answered. */
  migrate(group: number, by: Person): number {
    const old = this.record(group)
    const to = Number(`-100${Math.abs(group)}`)
    this.group(to, old.chat.title ?? '')
    old.movedTo = to
    this.send(by, group, { migrate_to_chat_id: to })
    this.send(by, to, { migrate_from_chat_id: group })
    return to
  }

  /** The bot's messages that a chat shows, oldest first. */
  ours(chat: number): readonly ChatMessage[] {
    return [...this.record(chat).messages.values()].filter(message => message.from.id === this.bot.id)
  }

  /** Keeps a message under its chat's next id. */
  add(record: ChatRecord, content: Omit<ChatMessage, 'message_id' | 'date' | 'chat'>): ChatMessage {
    record.lastMessageId += 1
    const message = { message_id: record.lastMessageId, date: this.seconds(), chat: record.chat, ...content }
    this.keep(record, message)
    return message
  }

  /** Keeps a message as it now reads. */
  keep(record: ChatRecord, message: ChatMessage): void {
    record.messages.set(message.message_id, message)
    this.onShown(record.chat.id, message.message_id)
  }

  #open(chat: ChatRecord['chat'], bot: ChatRecord['bot']): void {
    this.chats.set(chat.id, {
      chat,
      bot,
      messages: new Map(),
      keyboards: new Map(),
      keyboard: [],
      lastMessageId: 0,
    })
  }

  #change(by: Person, record: ChatRecord, to: 'member' | 'out' | 'blocked'): void {
    const status = { member: 'member', out: 'left', blocked: 'kicked', unknown: 'left' } as const
    const member = (status: 'member' | 'left' | 'kicked') =>
      status === 'kicked' ? { status, user: this.bot, until_date: 0 } : { status, user: this.bot }
    const was = record.bot
    record.bot = to
    this.#tell({
      my_chat_member: {
        chat: record.chat,
        from: userOf(by),
        date: this.seconds(),
        old_chat_member: member(status[was]),
        new_chat_member: member(status[to]),
      },
    })
  }
}

/** A message as an answer to it quotes it: without what it answers itself. */
export function original({ reply_to_message: _, ...message }: ChatMessage): ChatMessage {
  return message
}

/** The user that the Bot API tells of a person. */
export function userOf(person: Person): User {
  return { id: person.id, is_bot: false, first_name: person.name, language_code: 'es' }
}
