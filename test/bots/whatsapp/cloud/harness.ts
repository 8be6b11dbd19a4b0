import {
  WhatsAppCloudBot,
  type WhatsAppCloudSettings,
} from '../../../../src/bots/whatsapp/cloud/cloud-bot.ts'
import { MessageIds } from '../../../../src/bots/whatsapp/cloud/ids.ts'
import type { Template } from '../../../../src/bots/whatsapp/cloud/templates.ts'
import type { ChatId, MessageId } from '../../../../src/domain/messaging/address.ts'
import type { Point } from '../../../../src/domain/place.ts'
import type { Ports } from '../../../../src/platform/ports.ts'
import type { VirtualClock } from '../../../../src/platform/virtual-clock.ts'
import { somethingWentWrong, throughputReached } from '../../../doubles/whatsapp-cloud/errors.ts'
import {
  type CallFault,
  type GraphOptions,
  GraphServer,
} from '../../../doubles/whatsapp-cloud/whatsapp-cloud.ts'
import type { CloudMessage, CloudUser, Content } from '../../../doubles/whatsapp-cloud/world.ts'
import {
  type Card,
  type ContractHarness,
  type LiveLocation,
  type NetworkSide,
  type SendFault,
  type SentMedia,
  type Shown,
  turns,
} from '../../contract/harness.ts'
import { WebhookFront } from '../../webhook-front.ts'

const FAULTS: Readonly<Record<SendFault, CallFault>> = {
  busy: throughputReached(7),
  'server-error': somethingWentWrong(),
  hang: 'hang',
  reset: 'reset',
  'answer-lost': 'answer-lost',
  garbled: 'garbled',
}

/** The word with which the double asks whether our address is ours. */
export const VERIFY_TOKEN = 'verify_token_for_tests'

/** A harness whose server, people and settings a test of this bot alone may use. */
export interface CloudHarness extends ContractHarness {
  readonly bot: WhatsAppCloudBot
  readonly network: CloudSide
  readonly server: GraphServer
  readonly settings: WhatsAppCloudSettings
  /** Where the bot's webhook listens. */
  readonly webhookUrl: string
}

/** The Cloud API's bot against a Graph API server on loopback, which calls the bot's webhook over HTTP. */
export async function cloudHarness(
  ports: Ports,
  clock: VirtualClock,
  options: GraphOptions & { readonly named?: readonly Template[] } = {},
): Promise<CloudHarness> {
  const server = await GraphServer.listen({ clock, ...options })
  const { phoneNumberId, accessToken, appSecret, url } = server
  const settings: WhatsAppCloudSettings = {
    phoneNumberId,
    accessToken,
    appSecret,
    verifyToken: VERIFY_TOKEN,
    apiRoot: url,
    templates: options.named,
  }
  const bot = new WhatsAppCloudBot(settings, ports)
  let current = bot
  const front = await WebhookFront.listen('/whatsapp', request => current.webhook(request))
  await server.webhooks.subscribe({ url: front.url, appSecret }, VERIFY_TOKEN)
  const people = ['Persona Ejemplo', 'Familiar Ejemplo', 'Oficial Ejemplo']
  return {
    bot,
    server,
    settings,
    webhookUrl: front.url,
    network: new CloudSide(server, people),
    again: async () => {
      current = new WhatsAppCloudBot(settings, ports)
      return current
    },
    secrets: [accessToken, appSecret, VERIFY_TOKEN, ...people, 'US.7100', '1312555010', '3125550123'],
    async close() {
      await server.close()
      await front.close()
    },
  }
}

/**
 * People of the double under the ids that the contract's cases know. What the contract calls a group is an
 * officer's own chat: that is what a desk is on this network.
 */
export class CloudSide implements NetworkSide {
  readonly person: ChatId
  readonly relative: ChatId
  readonly group: ChatId
  readonly nowhere = 'US.79999' as ChatId
  readonly #server: GraphServer
  readonly #ids: MessageIds
  /** The name of what was said last in each chat. */
  readonly #said = new Map<ChatId, string>()

  constructor(server: GraphServer, [person = '', relative = '', officer = '']: readonly string[]) {
    this.#server = server
    this.#ids = new MessageIds(server.appSecret)
    const user = (serial: number, name: string, hidesNumber: boolean) =>
      server.world.user({
        number: `1312555010${serial}`,
        userId: `US.7100${serial}`,
        name,
        hidesNumber,
      }).userId as ChatId
    this.person = user(1, person, false)
    this.relative = user(2, relative, true)
    this.group = user(3, officer, false)
  }

  speaker(chat: ChatId): string {
    return chat
  }

  async say(chat: ChatId, text: string, replyTo?: MessageId): Promise<void> {
    this.#send(chat, { type: 'text', text: { body: text } }, replyTo)
  }

  async forward(chat: ChatId, text: string): Promise<void> {
    this.#send(chat, { type: 'text', text: { body: text }, context: { forwarded: true } })
  }

  async correct(chat: ChatId, text: string): Promise<MessageId> {
    const wamid = this.#said.get(chat)
    if (wamid === undefined) throw new Error('nothing was said here')
    this.#server.world.correct(this.user(chat), wamid, text)
    return this.#ids.close(wamid)
  }

  async react(chat: ChatId, message: MessageId, emoji: string | undefined): Promise<void> {
    this.#server.world.react(this.user(chat), this.wamid(message), emoji)
  }

  async call(chat: ChatId): Promise<void> {
    this.#server.world.call(this.user(chat))
  }

  async sayToList(): Promise<void> {
    throw new Error('a business number is told nothing of lists of receivers')
  }

  async tap(chat: ChatId, message: MessageId, label: string): Promise<void> {
    this.#server.world.tap(this.user(chat), this.wamid(message), label)
  }

  async pin(chat: ChatId, { lat, lon }: Point): Promise<void> {
    this.#send(chat, { type: 'location', location: { latitude: lat, longitude: lon } })
  }

  async live(): Promise<LiveLocation> {
    throw new Error('the Cloud API brings no live location')
  }

  async card(chat: ChatId, { name, phone, own }: Card): Promise<void> {
    const number = own ? this.user(chat).number : phone.replaceAll(/\D/g, '')
    const phones = [{ phone: own ? `+${number}` : phone, wa_id: number, type: 'CELL' }]
    this.#send(chat, { type: 'contacts', contacts: [{ name: { formatted_name: name }, phones }] })
  }

  async voice(chat: ChatId): Promise<void> {
    this.#send(chat, { type: 'audio', audio: { id: '1', mime_type: 'audio/ogg; codecs=opus', voice: true } })
  }

  async media(chat: ChatId, { kind, words, caption }: SentMedia): Promise<void> {
    const id = this.#server.file(new TextEncoder().encode(words))
    if (kind === 'voice')
      this.#send(chat, { type: 'audio', audio: { id, mime_type: 'audio/ogg', voice: true } })
    else this.#send(chat, { type: 'image', image: { id, mime_type: 'image/jpeg', caption } })
  }

  async sticker(chat: ChatId): Promise<void> {
    this.#send(chat, { type: 'sticker', sticker: { id: '2', mime_type: 'image/webp', animated: false } })
  }

  async open(chat: ChatId, link: string): Promise<void> {
    const { host, pathname, searchParams } = new URL(link)
    if (host !== 'wa.me' || pathname !== `/${this.#server.displayNumber.replaceAll(/\D/g, '')}`)
      throw new Error('not a link to our number')
    await this.say(chat, searchParams.get('text') ?? '')
  }

  async block(): Promise<void> {
    throw new Error('WhatsApp tells a business nothing of being blocked')
  }

  async unblock(): Promise<void> {
    throw new Error('WhatsApp tells a business nothing of being blocked')
  }

  async add(): Promise<ChatId> {
    throw new Error('there are no groups')
  }

  async remove(): Promise<void> {
    throw new Error('there are no groups')
  }

  /** The officer takes a new number, and has a new id with it. */
  async move(chat: ChatId): Promise<ChatId> {
    const user = this.user(chat)
    this.#server.world.move(user, '13125550109', 'US.71009')
    return user.userId as ChatId
  }

  async receipt(chat: ChatId, message: MessageId, state: 'delivered' | 'read' | 'failed'): Promise<void> {
    this.#server.world.report(this.user(chat), this.wamid(message), state)
  }

  shown(chat: ChatId): readonly Shown[] {
    return this.#server.world.shown(this.user(chat)).map(message => this.#shownOf(message))
  }

  vanish(chat: ChatId, message: MessageId): void {
    this.#server.world.vanish(this.user(chat), this.wamid(message))
  }

  fail(fault: SendFault, times = 1): void {
    this.#server.fail('messages', FAULTS[fault], times)
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
    this.#server.webhooks.redeliver()
  }

  held(): number {
    return this.#server.webhooks.held
  }

  idle(): boolean {
    return this.#server.idle
  }

  /** Whoever has this id, now or before they took a new number. */
  user(chat: ChatId): CloudUser {
    const { users } = this.#server.world
    const user = users.find(({ userId, number }) => userId === chat || number === chat)
    if (!user) throw new Error('nobody has that id')
    return user
  }

  /** The network's own name of a message of ours. */
  wamid(message: MessageId): string {
    const wamid = this.#ids.open(message)
    if (wamid === undefined) throw new Error('not a message of ours')
    return wamid
  }

  #send(chat: ChatId, content: Content, replyTo?: MessageId): void {
    const quoted = replyTo === undefined ? undefined : this.wamid(replyTo)
    this.#said.set(chat, this.#server.world.send(this.user(chat), content, quoted))
  }

  #shownOf({ wamid, text, file, pin, taps, replyTo }: CloudMessage): Shown {
    const words = file && new TextDecoder().decode(this.#server.files.get(file.id)?.bytes)
    const kind = file?.type === 'audio' ? 'voice' : 'photo'
    const isKey = ({ id }: { readonly id: string }) => id.startsWith('key=')
    const titles = (some: CloudMessage['taps']) => some.map(({ title }) => title)
    return {
      id: this.#ids.close(wamid),
      ...(text !== undefined && { text }),
      ...(words !== undefined && { media: { kind, words } }),
      ...(pin && { pin }),
      choices: titles(taps.filter(tap => !isKey(tap))),
      keyboard: titles(taps.filter(isKey)),
      ...(replyTo !== undefined && { replyTo: this.#ids.close(replyTo) }),
      edited: false,
    }
  }
}
