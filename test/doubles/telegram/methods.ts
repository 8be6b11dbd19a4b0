import type { InlineKeyboardMarkup } from 'grammy/types'
import { z } from 'zod'
import { ApiError } from './errors.ts'
import { type ChatMessage, type ChatRecord, original, type TelegramWorld } from './world.ts'

const button = z.object({ text: z.string(), callback_data: z.string() })
const key = z.object({
  text: z.string(),
  request_location: z.boolean().optional(),
  request_contact: z.boolean().optional(),
})
const markup = z.union([
  z.object({ inline_keyboard: z.array(z.array(button)) }),
  z.object({ keyboard: z.array(z.array(key)) }),
  z.object({ remove_keyboard: z.literal(true) }),
])
const reply = z.object({ message_id: z.number(), allow_sending_without_reply: z.boolean().optional() })
const target = z.object({
  chat_id: z.number(),
  reply_markup: markup.optional(),
  reply_parameters: reply.optional(),
  // This double shows a text as it came; whoever sends markup must find out here.
  parse_mode: z.never().optional(),
})
const point = target.extend({ latitude: z.number(), longitude: z.number() })
const text = z.string().refine(value => value.trim() !== '', 'message text is empty')
const commands = z.object({
  commands: z.array(
    z.object({ command: z.string().regex(/^[a-z0-9_]{1,32}$/), description: z.string().min(1) }),
  ),
  scope: z.object({ type: z.string() }),
  language_code: z.string().length(2).optional(),
})

/** The methods that send a file, the field that names it, and what else a message tells of it. */
const SENT_FILES = [
  ['sendVoice', 'voice', { duration: 0 }],
  ['sendVideoNote', 'video_note', { duration: 0, length: 240 }],
  ['sendAudio', 'audio', { duration: 0 }],
  ['sendPhoto', 'photo', { width: 90, height: 90 }],
  ['sendAnimation', 'animation', { duration: 0, width: 90, height: 90 }],
  ['sendVideo', 'video', { duration: 0, width: 90, height: 90 }],
  ['sendDocument', 'document', {}],
] as const

const CAPTION_LIMIT = 1_024

/** Shows a file that was sent by its id or comes along. */
function sendFile(world: TelegramWorld, params: unknown, field: string, more: object): ChatMessage {
  const asked = read(target.extend({ caption: z.string().optional() }), params)
  const given = read(z.record(z.string(), z.unknown()), params)
  const named = String(given[field])
  const part = /^attach:\/\/(\w+)$/.exec(named)?.[1]
  const bytes = part === undefined ? undefined : given[part]
  const id = bytes instanceof Uint8Array ? world.file(bytes) : named
  if (!world.files.has(id)) throw new ApiError(400, 'Bad Request: wrong file identifier/HTTP URL specified')
  const { caption } = asked
  if (caption !== undefined && caption.length > CAPTION_LIMIT)
    throw new ApiError(400, 'Bad Request: message caption is too long')
  const file = { file_id: id, file_unique_id: id, ...more }
  const words = caption !== undefined && field !== 'video_note' ? { caption } : {}
  return post(world, asked, { [field]: field === 'photo' ? [file] : file, ...words })
}

/** Menus by scope and language, such as `all_private_chats es`; the default language has no name. */
export type Menus = Map<string, readonly string[]>

/** The methods that Avisa uses, but for those about updates, which the server answers itself. */
export const methods: Readonly<
  Record<string, (world: TelegramWorld, params: unknown, menus: Menus) => unknown>
> = {
  getMe: world => ({
    ...world.bot,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  }),

  sendMessage(world, params) {
    const asked = read(target.extend({ text }), params)
    if (asked.text.length > 4_096) throw new ApiError(400, 'Bad Request: message is too long')
    return post(world, asked, { text: asked.text })
  },

  sendLocation(world, params) {
    const asked = read(point, params)
    return post(world, asked, { location: { latitude: asked.latitude, longitude: asked.longitude } })
  },

  sendVenue(world, params) {
    const asked = read(point.extend({ title: z.string().min(1), address: z.string().min(1) }), params)
    const location = { latitude: asked.latitude, longitude: asked.longitude }
    return post(world, asked, { location, venue: { location, title: asked.title, address: asked.address } })
  },

  ...Object.fromEntries(
    SENT_FILES.map(([method, field, more]) => [
      method,
      (world: TelegramWorld, params: unknown) => sendFile(world, params, field, more),
    ]),
  ),

  getFile(world, params) {
    const { file_id } = read(z.object({ file_id: z.string() }), params)
    if (!world.files.has(file_id)) throw new ApiError(400, 'Bad Request: invalid file_id')
    return { file_id, file_unique_id: file_id, file_path: `files/${file_id}` }
  },

  editMessageText(world, params) {
    const asked = read(target.extend({ text, message_id: z.number() }), params)
    const record = reachable(world, asked.chat_id)
    const message = record.messages.get(asked.message_id)
    if (!message) throw new ApiError(400, 'Bad Request: message to edit not found')
    if (message.text === undefined)
      throw new ApiError(400, 'Bad Request: there is no text in the message to edit')
    if (message.from.id !== world.bot.id) throw new ApiError(400, "Bad Request: message can't be edited")
    const { reply_markup: _, ...rest } = message
    const keyboard = inlineKeyboard(asked.reply_markup)
    const edited: ChatMessage = { ...rest, ...keyboard, text: asked.text, edit_date: world.seconds() }
    if (isUnchanged(message, edited)) throw new ApiError(400, NOT_MODIFIED)
    world.keep(record, edited)
    return edited
  },

  answerCallbackQuery: () => true,

  setMyCommands(_world, params, menus) {
    const asked = read(commands, params)
    menus.set(
      menuKey(asked),
      asked.commands.map(entry => entry.command),
    )
    return true
  },

  deleteMyCommands(_world, params, menus) {
    menus.delete(menuKey(read(commands.omit({ commands: true }), params)))
    return true
  },
}

const NOT_MODIFIED =
  'Bad Request: message is not modified: specified new message content and reply markup are exactly the ' +
  'same as a current content and reply markup of the message'

function menuKey(asked: { scope: { type: string }; language_code?: string | undefined }): string {
  return `${asked.scope.type} ${asked.language_code ?? ''}`.trim()
}

/** The parameters in their shape, or the 400 that tells what is wrong with them. */
function read<Shape extends z.ZodType>(shape: Shape, params: unknown): z.output<Shape> {
  const parsed = shape.safeParse(params)
  if (parsed.success) return parsed.data
  const [fault] = parsed.error.issues
  throw new ApiError(400, `Bad Request: ${fault?.path.join('.')} ${fault?.message}`)
}

/** The chat if the bot may write there, or the error that says why not. */
function reachable(world: TelegramWorld, id: number): ChatRecord {
  const record = world.chats.get(id)
  if (!record) throw new ApiError(400, 'Bad Request: chat not found')
  if (record.movedTo !== undefined)
    throw new ApiError(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: record.movedTo,
    })
  if (record.bot === 'unknown')
    throw new ApiError(403, "Forbidden: bot can't initiate conversation with a user")
  if (record.bot === 'blocked') throw new ApiError(403, 'Forbidden: bot was blocked by the user')
  if (record.bot === 'out')
    throw new ApiError(403, `Forbidden: bot was kicked from the ${record.chat.type} chat`)
  return record
}

function post(
  world: TelegramWorld,
  asked: z.output<typeof target>,
  content: Partial<ChatMessage>,
): ChatMessage {
  const record = reachable(world, asked.chat_id)
  const { reply_parameters: answers, reply_markup: keyboard } = asked
  const answered = answers && record.messages.get(answers.message_id)
  if (answers && !answered && !answers.allow_sending_without_reply)
    throw new ApiError(400, 'Bad Request: message to be replied not found')
  const rows = keyboard && 'keyboard' in keyboard ? keyboard.keyboard : []
  const keys = rows.flat()
  if (record.chat.type !== 'private' && keys.some(each => each.request_location || each.request_contact))
    throw new ApiError(400, 'Bad Request: location can be requested in private chats only')
  const message = world.add(record, {
    from: world.bot,
    ...content,
    ...inlineKeyboard(keyboard),
    ...(answered && { reply_to_message: original(answered) }),
  })
  if (keyboard && !('inline_keyboard' in keyboard)) record.keyboard = rows
  record.keyboards.set(
    message.message_id,
    keys.map(each => each.text),
  )
  return message
}

function inlineKeyboard(keyboard: z.output<typeof markup> | undefined): {
  reply_markup?: InlineKeyboardMarkup
} {
  if (!keyboard || !('inline_keyboard' in keyboard)) return {}
  for (const { callback_data: data } of keyboard.inline_keyboard.flat())
    if (Buffer.byteLength(data) > 64) throw new ApiError(400, 'Bad Request: BUTTON_DATA_INVALID')
  return { reply_markup: keyboard }
}

function isUnchanged(one: ChatMessage, other: ChatMessage): boolean {
  return one.text === other.text && JSON.stringify(one.reply_markup) === JSON.stringify(other.reply_markup)
}
