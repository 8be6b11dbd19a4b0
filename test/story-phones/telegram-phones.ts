import type { NewGroup, NewPhone } from '../../src/bots/simulator/network.ts'
import type { NewMedia } from '../../src/bots/simulator/sending.ts'
import type { Bubble, PhoneId, SharedInvite, SimulatedChat } from '../../src/bots/simulator/world.ts'
import type { AccountId, ChatId, MessageId } from '../../src/domain/messaging/address.ts'
import type { MediaKind } from '../../src/domain/messaging/media.ts'
import type { Choice, Key } from '../../src/domain/messaging/message.ts'
import type { Point } from '../../src/domain/place.ts'
import type { Clock } from '../../src/platform/clock.ts'
import type { BotApiServer } from '../doubles/telegram/telegram.ts'
import type { ChatMessage, Content, PermanentKey, Person } from '../doubles/telegram/world.ts'
import { digits, Moments, mediaShown, type NetworkPhones, type Room } from './network-phones.ts'

/** Phones with Telegram, on the Bot API's double. */
export class TelegramPhones implements NetworkPhones {
  readonly #server: BotApiServer
  readonly #account: AccountId
  readonly #moments: Moments
  readonly #people = new Map<PhoneId, Person>()
  readonly #rooms = new Map<number, Room>()

  constructor(server: BotApiServer, account: AccountId, clock: Clock) {
    this.#server = server
    this.#account = account
    this.#moments = new Moments(clock)
    server.world.onShown = (chat, message) => this.#moments.note(`${chat} ${message}`)
  }

  addPhone({ id, name }: NewPhone): void {
    const person = this.#server.world.person(55_501 + this.#people.size, name, 'unknown')
    this.#people.set(id, person)
    const chat = String(id) as ChatId
    this.#rooms.set(person.id, { id: chat, title: name, group: false, members: [id], said: [] })
  }

  addGroup({ title, members }: NewGroup): ChatId {
    const { world } = this.#server
    const group = world.group(-55_501 - this.#rooms.size, title)
    world.record(group).bot = 'out'
    const chat = title as ChatId
    this.#rooms.set(group, { id: chat, title, group: true, members, said: [] })
    return chat
  }

  chats(): readonly SimulatedChat[] {
    return [...this.#rooms].map(([id, room]) => {
      const { messages, keyboard, bot } = this.#server.world.record(id)
      return {
        ...room,
        account: this.#account,
        keyboard: keyboard.map(row => row.map(keyOf)),
        bubbles: [...messages.values()].flatMap(message => this.#bubble(room, id, message)),
        joined: bot === 'member',
      }
    })
  }

  say(phone: PhoneId, chat: ChatId, text: string, replyTo?: MessageId): void {
    const answered = replyTo === undefined ? undefined : Number(replyTo.split(' ')[1])
    this.#server.world.say(this.#person(phone), text, this.#id(chat), answered)
  }

  forward(phone: PhoneId, text: string): void {
    this.#server.world.forward(this.#person(phone), text)
  }

  correct(_: PhoneId, said: Bubble, text: string): void {
    const [chat = 0, message = 0] = said.id.split(' ').map(Number)
    this.#server.world.correct(chat, message, text)
  }

  react(phone: PhoneId, bubble: Bubble, emoji: string | undefined): void {
    const [chat = 0, message = 0] = bubble.id.split(' ').map(Number)
    const sign = emoji === undefined ? undefined : signOf(emoji)
    this.#server.world.react(this.#person(phone), chat, message, sign)
  }

  call(): void {
    throw new Error('nobody can call a bot of Telegram')
  }

  tap(phone: PhoneId, bubble: Bubble, { label }: Choice): void {
    const [chat, message] = bubble.id.split(' ').map(Number)
    this.#server.world.tap(this.#person(phone), chat ?? 0, message ?? 0, label)
  }

  pin(phone: PhoneId, { lat, lon }: Point): void {
    this.#share(phone, { location: { latitude: lat, longitude: lon } })
  }

  media(phone: PhoneId, { media, content, seconds = 0, mime, name, caption }: NewMedia): void {
    const id = this.#server.world.file(content)
    const file = { file_id: id, file_unique_id: id, mime_type: mime, file_size: content.length }
    const played = { ...file, duration: seconds }
    const size = { width: 90, height: 90 }
    const sent: Readonly<Record<MediaKind, Content>> = {
      voice: { voice: played },
      audio: { audio: played },
      photo: { photo: [{ ...file, ...size }] },
      video: { video: { ...played, ...size } },
      document: { document: { ...file, ...(name !== undefined && { file_name: name }) } },
    }
    this.#share(phone, { ...sent[media], ...(caption !== undefined && { caption }) })
  }

  card(phone: PhoneId, name: string, number: string): void {
    this.#share(phone, { contact: { first_name: name, phone_number: `+${digits(number)}` } })
  }

  open(phone: PhoneId, { code }: SharedInvite): void {
    this.#server.world.say(this.#person(phone), `/start ${code}`)
  }

  read(): void {
    // Telegram tells a bot nothing of reading.
  }

  join(phone: PhoneId, group: ChatId, joined: boolean): void {
    const { world } = this.#server
    if (joined) world.addTo(this.#id(group), this.#person(phone))
    else world.removeFrom(this.#id(group), this.#person(phone))
  }

  invitesIn(text: string): readonly SharedInvite[] {
    const links = new RegExp(`https://t\\.me/${this.#server.world.bot.username}\\?start=([\\w-]{1,64})`, 'g')
    return [...text.matchAll(links)].flatMap(({ 0: link, 1: code, index }) =>
      code === undefined ? [] : [{ account: this.#account, code, link, index }],
    )
  }

  idle(): boolean {
    return this.#server.idle && this.#server.updates.held === 0
  }

  #bubble(room: Room, chat: number, message: ChatMessage): Bubble[] {
    const { message_id: id, from, reply_to_message: answered, reply_markup: markup } = message
    const body = bodyOf(message, this.#server.world.files)
    if (!body) return []
    const ours = from.id === this.#server.world.bot.id
    const [speaker] = [...this.#people].find(([, person]) => person.id === from.id) ?? []
    const rows = markup?.inline_keyboard ?? []
    const choices = rows.map(row =>
      row.flatMap(each => ('callback_data' in each ? [{ id: each.callback_data, label: each.text }] : [])),
    )
    return [
      {
        id: `${chat} ${id}` as MessageId,
        chat: room.id,
        from: ours ? 'avisa' : (speaker ?? 'network'),
        ...this.#moments.of(`${chat} ${id}`),
        body,
        choices,
        ...(answered && { replyTo: `${chat} ${answered.message_id}` as MessageId }),
        ticks: 'sent',
      },
    ]
  }

  #share(phone: PhoneId, content: Content): void {
    const person = this.#person(phone)
    this.#server.world.send(person, person.id, content)
  }

  #person(phone: PhoneId): Person {
    const person = this.#people.get(phone)
    if (!person) throw new Error(`${phone} has no Telegram`)
    return person
  }

  #id(chat: ChatId): number {
    const [id] = [...this.#rooms].find(([, room]) => room.id === chat) ?? []
    if (id === undefined) throw new Error(`Telegram has no chat ${chat}`)
    return id
  }
}

/** The signs of Telegram's that stories use. */
const SIGNS = ['👍', '👎', '❤', '🙏'] as const

function signOf(emoji: string): (typeof SIGNS)[number] {
  const sign = SIGNS.find(each => each === emoji.replaceAll('\uFE0F', ''))
  if (!sign) throw new Error(`Telegram has no reaction ${emoji} that stories use`)
  return sign
}

function keyOf({ text: label, request_location: place, request_contact: card }: PermanentKey): Key {
  return { label, sends: place ? 'location' : card ? 'contact' : 'label' }
}

const SHOWN_AS = ['voice', 'audio', 'video', 'document'] as const

function bodyOf(message: ChatMessage, files: ReadonlyMap<string, Uint8Array>): Bubble['body'] | undefined {
  const { text, venue, location, contact, photo, caption } = message
  const kind = SHOWN_AS.find(each => message[each])
  const file = photo?.at(-1) ?? (kind && message[kind])
  if (file) return mediaShown(kind ?? 'photo', files.get(file.file_id), caption)
  if (text !== undefined) return { kind: 'text', text }
  const place = venue?.location ?? location
  if (place) {
    const named = venue ? { title: venue.title, address: venue.address } : {}
    return { kind: 'pin', point: { lat: place.latitude, lon: place.longitude }, ...named }
  }
  return contact && { kind: 'contact', name: contact.first_name, number: contact.phone_number }
}
