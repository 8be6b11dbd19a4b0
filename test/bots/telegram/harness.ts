import { TelegramBot, type TelegramSettings } from '../../../src/bots/telegram/telegram-bot.ts'
import type { ChatId, MessageId } from '../../../src/domain/messaging/address.ts'
import type { Ports } from '../../../src/platform/ports.ts'
import type { VirtualClock } from '../../../src/platform/virtual-clock.ts'
import { ApiError, tooMany } from '../../doubles/telegram/errors.ts'
import { BotApiServer, type CallFault } from '../../doubles/telegram/telegram.ts'
import type { ChatMessage, Person } from '../../doubles/telegram/world.ts'
import {
  type ContractHarness,
  type NetworkSide,
  type SendFault,
  type SentMedia,
  type Shown,
  turns,
} from '../contract/harness.ts'
import { WebhookFront } from '../webhook-front.ts'

const FAULTS: Readonly<Record<SendFault, CallFault>> = {
  busy: tooMany(7),
  'server-error': new ApiError(500, 'Internal Server Error'),
  hang: 'hang',
  reset: 'reset',
  'answer-lost': 'answer-lost',
  garbled: 'garbled',
}

/** A bot by grammY against a Bot API server on loopback, by long polling or, with `webhook`, by deliveries. */
export async function telegramHarness(
  ports: Ports,
  clock: VirtualClock,
  how: 'polling' | 'webhook' = 'polling',
): Promise<ContractHarness & { readonly server: BotApiServer; readonly bot: TelegramBot }> {
  const server = await BotApiServer.listen({ clock })
  let current: TelegramBot
  const front =
    how === 'webhook'
      ? await WebhookFront.listen('/telegram', request => current.webhook(request))
      : undefined
  const settings: TelegramSettings = {
    token: server.token,
    apiRoot: server.url,
    ...(front && { webhook: { url: front.url, secret: 'secret_for_tests' } }),
  }
  const bot = new TelegramBot(settings, ports)
  current = bot
  return {
    bot,
    server,
    network: new TelegramSide(server),
    again: async () => {
      current = new TelegramBot(settings, ports)
      return current
    },
    secrets: [
      server.token,
      'double_token_for_tests',
      'secret_for_tests',
      'Persona Ejemplo',
      '71001',
      '3125550123',
    ],
    async close() {
      await server.close()
      await front?.close()
    },
  }
}

/** People and chats of the double, under the ids that the contract's cases know. */
class TelegramSide implements NetworkSide {
  readonly person: ChatId
  readonly relative: ChatId
  readonly group: ChatId
  readonly nowhere = '79999' as ChatId
  readonly #server: BotApiServer
  readonly #officer: Person
  readonly #people: ReadonlyMap<number, Person>

  constructor(server: BotApiServer) {
    this.#server = server
    const { world } = server
    const [person, relative] = [
      world.person(71_001, 'Persona Ejemplo'),
      world.person(71_002, 'Familiar Ejemplo'),
    ]
    this.#officer = world.person(71_003, 'Oficial Ejemplo')
    this.#people = new Map([person, relative].map(each => [each.id, each]))
    this.person = String(person.id) as ChatId
    this.relative = String(relative.id) as ChatId
    this.group = String(world.group(-5_001, 'Mesa Ejemplo')) as ChatId
  }

  speaker(chat: ChatId): string {
    return String(this.#who(chat).id)
  }

  async say(chat: ChatId, text: string, replyTo?: MessageId): Promise<void> {
    this.#world.say(this.#who(chat), text, Number(chat), replyTo === undefined ? undefined : Number(replyTo))
  }

  async forward(chat: ChatId, text: string): Promise<void> {
    this.#world.forward(this.#who(chat), text)
  }

  async correct(chat: ChatId, text: string): Promise<MessageId> {
    const { messages } = this.#world.record(Number(chat))
    const last = [...messages.values()].findLast(({ from }) => from.id === this.#who(chat).id)
    if (!last) throw new Error('nothing was said here')
    this.#world.correct(Number(chat), last.message_id, text)
    return String(last.message_id) as MessageId
  }

  async react(chat: ChatId, message: MessageId, emoji: string | undefined): Promise<void> {
    const sign = emoji === undefined ? undefined : ('👍' as const)
    this.#world.react(this.#who(chat), Number(chat), Number(message), sign)
  }

  async call(): Promise<void> {
    throw new Error('nobody can call a bot of Telegram')
  }

  async sayToList(): Promise<void> {
    throw new Error('Telegram has no lists of receivers')
  }

  async tap(chat: ChatId, message: MessageId, label: string): Promise<void> {
    this.#world.tap(this.#who(chat), Number(chat), Number(message), label)
  }

  async pin(chat: ChatId, point: { lat: number; lon: number }, accuracy?: number): Promise<void> {
    const radius = accuracy === undefined ? {} : { horizontal_accuracy: accuracy }
    this.#share(chat, { location: { latitude: point.lat, longitude: point.lon, ...radius } })
  }

  async live(chat: ChatId, { lat, lon }: { lat: number; lon: number }) {
    const message = this.#share(chat, { location: { latitude: lat, longitude: lon, live_period: 900 } })
    return {
      move: async (to: { lat: number; lon: number }) =>
        this.#world.moveLive(Number(chat), message.message_id, to.lat, to.lon),
    }
  }

  async card(
    chat: ChatId,
    { name, phone, own }: { name: string; phone: string; own: boolean },
  ): Promise<void> {
    const owner = own ? this.#who(chat).id : 79_998
    this.#share(chat, { contact: { first_name: name, phone_number: phone, user_id: owner } })
  }

  async voice(chat: ChatId): Promise<void> {
    this.#share(chat, { voice: { file_id: 'v', file_unique_id: 'v', duration: 3 } })
  }

  async media(chat: ChatId, { kind, words, caption }: SentMedia): Promise<void> {
    const id = this.#world.file(new TextEncoder().encode(words))
    const file = { file_id: id, file_unique_id: id }
    const under = caption === undefined ? {} : { caption }
    if (kind === 'voice') this.#share(chat, { voice: { ...file, duration: 3 }, ...under })
    else this.#share(chat, { photo: [{ ...file, width: 90, height: 90 }], ...under })
  }

  async sticker(chat: ChatId): Promise<void> {
    const kind = { type: 'regular', is_animated: false, is_video: false } as const
    this.#share(chat, { sticker: { file_id: 's', file_unique_id: 's', width: 512, height: 512, ...kind } })
  }

  async open(chat: ChatId, link: string): Promise<void> {
    const { host, pathname, searchParams } = new URL(link)
    if (host !== 't.me' || pathname !== `/${this.#world.bot.username}`)
      throw new Error('not a link to our bot')
    await this.say(chat, `/start ${searchParams.get('start')}`)
  }

  async block(chat: ChatId): Promise<void> {
    this.#world.block(this.#who(chat))
  }

  async unblock(chat: ChatId): Promise<void> {
    this.#world.unblock(this.#who(chat))
  }

  async add(): Promise<ChatId> {
    const group = this.#world.group(-5_002, 'Otro grupo')
    this.#world.record(group).bot = 'out'
    this.#world.addTo(group, this.#officer)
    return String(group) as ChatId
  }

  async remove(group: ChatId): Promise<void> {
    this.#world.removeFrom(Number(group), this.#officer)
  }

  async move(group: ChatId): Promise<ChatId> {
    return String(this.#world.migrate(Number(group), this.#officer)) as ChatId
  }

  async receipt(): Promise<void> {
    throw new Error('Telegram tells a bot nothing of delivery or reading')
  }

  shown(chat: ChatId): readonly Shown[] {
    const keyboards = this.#world.record(Number(chat)).keyboards
    return this.#world.ours(Number(chat)).map(message => ({
      ...shownOf(message, keyboards.get(message.message_id) ?? []),
      ...this.#mediaOf(message),
    }))
  }

  #mediaOf({ voice, photo, caption }: ChatMessage): Pick<Shown, 'media' | 'text'> {
    const id = voice?.file_id ?? photo?.at(-1)?.file_id
    if (id === undefined) return {}
    const words = new TextDecoder().decode(this.#world.files.get(id))
    return {
      media: { kind: voice ? 'voice' : 'photo', words },
      ...(caption !== undefined && { text: caption }),
    }
  }

  vanish(chat: ChatId, message: MessageId): void {
    this.#world.record(Number(chat)).messages.delete(Number(message))
  }

  fail(fault: SendFault, times = 1): void {
    this.#server.fail(/^(send|edit)/, FAULTS[fault], times)
  }

  async cut(): Promise<void> {
    await this.#server.cut()
    // The client's idle connections are gone; it must have seen that before it is asked to connect anew.
    await turns(50)
  }

  mend(): Promise<void> {
    return this.#server.mend()
  }

  async redeliver(): Promise<void> {
    this.#server.updates.redeliver()
  }

  held(): number {
    return this.#server.updates.held
  }

  idle(): boolean {
    return this.#server.idle
  }

  get #world() {
    return this.#server.world
  }

  #who(chat: ChatId): Person {
    return this.#people.get(Number(chat)) ?? this.#officer
  }

  #share(chat: ChatId, content: Parameters<BotApiServer['world']['send']>[2]): ChatMessage {
    return this.#world.send(this.#who(chat), Number(chat), content)
  }
}

function shownOf(message: ChatMessage, keyboard: readonly string[]): Shown {
  const { text, location, reply_to_message: replied, reply_markup: markup } = message
  return {
    id: String(message.message_id) as MessageId,
    ...(text !== undefined && { text }),
    ...(location && { pin: { lat: location.latitude, lon: location.longitude } }),
    choices: markup?.inline_keyboard.flat().map(button => button.text) ?? [],
    keyboard,
    ...(replied && { replyTo: String(replied.message_id) as MessageId }),
    edited: message.edit_date !== undefined,
  }
}
