import type { Instant } from '../../domain/ids.ts'
import type { AccountId, MessageId } from '../../domain/messaging/address.ts'
import type { MediaMessage, Message, TextMessage } from '../../domain/messaging/message.ts'
import { numbered } from '../../domain/messaging/numbered-list.ts'
import type { Chat } from './chat.ts'
import { type Files, wordsInFile } from './files.ts'
import type { SimulatedAbilities } from './rules.ts'
import type { Bubble, MediaBody } from './world.ts'

/** The circumstances of a message of ours: the id that it gets, and what was ever sent on the network. */
interface Posting {
  readonly id: MessageId
  readonly now: Instant
  readonly files: Files
}

/** True if the network has what `message` passes on: it was sent to the same account, or comes along. */
export function isThere({ media, content }: MediaMessage, account: AccountId, files: Files): boolean {
  return content !== undefined || (media.account === account && files.get(media.handle) !== undefined)
}

/** Shows `message` in `chat`, as far as the chat's clients can; the answer is the id of the bubble that shows it. */
export function post(chat: Chat, can: SimulatedAbilities, message: Message, posting: Posting): MessageId {
  const { id, now, files } = posting
  const replyTo = message.replyTo !== undefined && chat.find(message.replyTo) ? message.replyTo : undefined
  const bubble = {
    id,
    chat: chat.id,
    from: 'avisa',
    at: now,
    ticks: 'sent',
    ...(replyTo && { replyTo }),
  } as const
  if (message.kind === 'text') return postText(chat, can, message, bubble)
  chat.add({
    ...bubble,
    choices: [],
    body: message.kind === 'pin' ? pinShown(message) : shown(message, files),
  })
  return id
}

/** The words of a message as they stand in a chat; undefined for a bare pin. */
export function textShown(message: Message, can: SimulatedAbilities): string | undefined {
  if (message.kind === 'pin') return undefined
  return message.kind === 'media' ? message.caption : textOf(message, can)
}

function textOf(message: TextMessage, { buttons }: SimulatedAbilities): string {
  return buttons ? message.text : numbered(message)
}

type Begun = Omit<Bubble, 'body' | 'choices'>

function postText(chat: Chat, can: SimulatedAbilities, message: TextMessage, bubble: Begun): MessageId {
  const content: Pick<Bubble, 'body' | 'choices'> = {
    body: { kind: 'text', text: textOf(message, can) },
    choices: can.buttons ? (message.choices ?? []) : [],
  }
  const edited = { ...content, editedAt: bubble.at }
  if (message.replaces && can.edits && chat.change(message.replaces, edited)) return message.replaces
  chat.add({ ...bubble, ...content })
  if (!can.buttons) chat.offerList(bubble.id, message, bubble.at)
  // A group is never asked for a location or a card: networks refuse such keys there.
  const allowed = message.keyboard?.map(row => row.filter(key => !chat.group || key.sends === 'label'))
  if (can.keyboard && allowed) chat.setKeyboard(allowed.filter(row => row.length > 0))
  return bubble.id
}

function pinShown({ point, title, address }: Extract<Message, { kind: 'pin' }>): Bubble['body'] {
  return { kind: 'pin', point, title, ...(address && { address }) }
}

/** A recording that comes along from another account is kept here as if somebody had sent it here. */
function shown({ media, caption, content }: MediaMessage, files: Files): MediaBody {
  const { kind, mime = '', seconds, name } = media
  const file = content ? files.put({ content, mime }) : media.handle
  const known = files.get(file)
  return {
    kind: 'media',
    media: kind,
    file,
    mime: known?.mime ?? mime,
    words: known ? wordsInFile(known.content) : '',
    ...(seconds !== undefined && { seconds }),
    ...(name !== undefined && { name }),
    ...(caption !== '' && { caption }),
  }
}
