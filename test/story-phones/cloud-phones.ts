import type { NewGroup, NewPhone } from '../../src/bots/simulator/network.ts'
import type { NewMedia } from '../../src/bots/simulator/sending.ts'
import type { Bubble, PhoneId, SharedInvite, SimulatedChat } from '../../src/bots/simulator/world.ts'
import { SEND_PLACE } from '../../src/cli/story-networks.ts'
import type { AccountId, ChatId, MessageId } from '../../src/domain/messaging/address.ts'
import type { MediaKind } from '../../src/domain/messaging/media.ts'
import type { Choice } from '../../src/domain/messaging/message.ts'
import type { Point } from '../../src/domain/place.ts'
import type { Clock } from '../../src/platform/clock.ts'
import type { GraphServer } from '../doubles/whatsapp-cloud/whatsapp-cloud.ts'
import type { CloudMessage, CloudUser, Content } from '../doubles/whatsapp-cloud/world.ts'
import {
  correctIn,
  DELIVERY,
  digits,
  Moments,
  mediaShown,
  type NetworkPhones,
  type Room,
  utterance,
} from './network-phones.ts'
import { waInvitesIn } from './wa-invites.ts'

const KINDS: Readonly<Record<string, MediaKind>> = { audio: 'voice', image: 'photo', video: 'video' }

/** Phones with WhatsApp that write to a business number, on the Graph API's double. */
export class CloudPhones implements NetworkPhones {
  readonly #server: GraphServer
  readonly #account: AccountId
  readonly #clock: Clock
  readonly #moments: Moments
  readonly #users = new Map<PhoneId, { readonly user: CloudUser; readonly room: Room }>()
  readonly #read = new Set<string>()

  constructor(server: GraphServer, account: AccountId, clock: Clock) {
    this.#server = server
    this.#account = account
    this.#clock = clock
    this.#moments = new Moments(clock)
    server.world.onShown = (user, { wamid }) => {
      this.#moments.note(wamid)
      clock.after(DELIVERY, () => server.world.report(user, wamid, 'delivered'))
    }
  }

  addPhone({ id, name, number }: NewPhone): void {
    const serial = String(this.#users.size + 1)
    const who = { number: digits(number), userId: `US.5510${serial}`, name, hidesNumber: false }
    const room = { id: String(id) as ChatId, title: name, group: false, members: [id], said: [] }
    this.#users.set(id, { user: this.#server.world.user(who, false), room })
  }

  addGroup(_: NewGroup): ChatId {
    throw new Error('there are no groups on the Cloud API')
  }

  chats(): readonly SimulatedChat[] {
    return [...this.#users.values()].map(({ user, room }) => {
      const ours = this.#server.world.shown(user).map(message => this.#bubble(room, message))
      const bubbles = [...room.said, ...ours].toSorted((one, other) => one.at - other.at)
      return { ...room, account: this.#account, keyboard: [], bubbles, joined: bubbles.length > 0 }
    })
  }

  say(phone: PhoneId, _: ChatId, text: string, replyTo?: MessageId): void {
    this.#send(phone, { type: 'text', text: { body: text } }, { kind: 'text', text }, replyTo)
  }

  forward(phone: PhoneId, text: string): void {
    const content = { type: 'text', text: { body: text }, context: { forwarded: true } }
    this.#send(phone, content, { kind: 'text', text })
  }

  correct(phone: PhoneId, { id }: Bubble, text: string): void {
    const { user, room } = this.#of(phone)
    this.#server.world.correct(user, id, text)
    correctIn(room, id, text)
  }

  react(phone: PhoneId, { id }: Bubble, emoji: string | undefined): void {
    this.#server.world.react(this.#of(phone).user, id, emoji)
  }

  call(phone: PhoneId): void {
    this.#server.world.call(this.#of(phone).user)
  }

  tap(phone: PhoneId, bubble: Bubble, { label }: Choice): void {
    this.#server.world.tap(this.#of(phone).user, bubble.id, label)
  }

  pin(phone: PhoneId, point: Point): void {
    const location = { latitude: point.lat, longitude: point.lon }
    this.#send(phone, { type: 'location', location }, { kind: 'pin', point })
  }

  media(phone: PhoneId, { media, content, mime, name, caption }: NewMedia): void {
    const id = this.#server.file(content)
    const file = { id, mime_type: mime, ...(caption !== undefined && { caption }) }
    const sent: Readonly<Record<MediaKind, Content>> = {
      voice: { type: 'audio', audio: { ...file, voice: true } },
      audio: { type: 'audio', audio: file },
      photo: { type: 'image', image: file },
      video: { type: 'video', video: file },
      document: { type: 'document', document: { ...file, filename: name } },
    }
    this.#send(phone, sent[media], mediaShown(media, content, caption))
  }

  card(phone: PhoneId, name: string, number: string): void {
    const phones = [{ phone: number, wa_id: digits(number) }]
    const contacts = [{ name: { formatted_name: name }, phones }]
    this.#send(phone, { type: 'contacts', contacts }, { kind: 'contact', name, number })
  }

  open(phone: PhoneId, { code }: SharedInvite): void {
    this.say(phone, this.#of(phone).room.id, `ALTA ${code}`)
  }

  read(phone: PhoneId): void {
    const { user } = this.#of(phone)
    const unread = this.#server.world.shown(user).filter(({ wamid }) => !this.#read.has(wamid))
    for (const { wamid } of unread) {
      this.#read.add(wamid)
      this.#server.world.report(user, wamid, 'read')
    }
  }

  join(): void {
    throw new Error('there are no groups on the Cloud API')
  }

  invitesIn(text: string): readonly SharedInvite[] {
    return waInvitesIn(text, digits(this.#server.displayNumber), this.#account)
  }

  idle(): boolean {
    return this.#server.idle && this.#server.webhooks.held === 0
  }

  #bubble(room: Room, { wamid, text = '', file, pin, taps, asksPlace, replyTo }: CloudMessage): Bubble {
    const body: Bubble['body'] = pin
      ? {
          kind: 'pin',
          point: { lat: pin.lat, lon: pin.lon },
          ...(pin.name !== undefined && { title: pin.name }),
          ...(pin.address !== undefined && { address: pin.address }),
        }
      : file
        ? mediaShown(KINDS[file.type] ?? 'document', this.#server.files.get(file.id)?.bytes, text)
        : { kind: 'text', text }
    const choices = taps.map(({ id, title }) => [{ id, label: title }])
    return {
      id: wamid as MessageId,
      chat: room.id,
      from: 'avisa',
      ...this.#moments.of(wamid),
      body,
      choices: asksPlace ? [[{ id: 'place', label: SEND_PLACE }]] : choices,
      ...(replyTo !== undefined && { replyTo: replyTo as MessageId }),
      ticks: 'sent',
    }
  }

  #send(phone: PhoneId, content: Content, body: Bubble['body'], replyTo?: MessageId): void {
    const { user, room } = this.#of(phone)
    const wamid = this.#server.world.send(user, content, replyTo)
    room.said.push(utterance(room, phone, wamid, this.#clock.now(), body))
  }

  #of(phone: PhoneId) {
    const known = this.#users.get(phone)
    if (!known) throw new Error(`${phone} does not write to the business number`)
    return known
  }
}
