import type { NewGroup, NewPhone } from '../../src/bots/simulator.ts'
import type { Bubble, Invite, PhoneId, SimulatedChat } from '../../src/bots/simulator-world.ts'
import type { AccountId, ChatId, MessageId } from '../../src/domain/address.ts'
import type { Point } from '../../src/domain/place.ts'
import type { Clock } from '../../src/ports.ts'
import { isQuiet } from '../bots/whatsapp-web-harness.ts'
import { rendered } from '../doubles/whatsapp-linked-rendered.ts'
import { ME, type WebServer } from '../doubles/whatsapp-web.ts'
import type { WireMessage, WirePerson } from '../doubles/whatsapp-web-wire.ts'
import { DELIVERY, digits, Moments, type NetworkPhones, type Room, utterance } from './network-phones.ts'
import { waInvitesIn } from './wa-invites.ts'

/** How WhatsApp Web numbers what became of a message. */
const ACKS = { delivered: 2, read: 3 } as const

/** Phones with WhatsApp that write to a number with a linked device, on the double of WhatsApp's own page. */
export class WebPhones implements NetworkPhones {
  readonly #server: WebServer
  readonly #account: AccountId
  readonly #clock: Clock
  readonly #moments: Moments
  readonly #people = new Map<PhoneId, WirePerson & { readonly name: string }>()
  /** By the network's own name of the chat: the hidden id of its owner, or a group's. */
  readonly #rooms = new Map<string, Room>()
  readonly #inside = new Set<string>()
  readonly #read = new Set<string>()

  constructor(server: WebServer, account: AccountId, clock: Clock) {
    this.#server = server
    this.#account = account
    this.#clock = clock
    this.#moments = new Moments(clock)
    server.onShown = (chat, { id }) => {
      this.#moments.note(id)
      clock.after(DELIVERY, () => server.acknowledge(chat, id, ACKS.delivered))
    }
  }

  addPhone({ id, name, number }: NewPhone): void {
    const person = this.#server.person(digits(number), `90020${this.#people.size + 1}`)
    this.#people.set(id, { ...person, name })
    const chat = String(id) as ChatId
    this.#rooms.set(person.lid, { id: chat, title: name, group: false, members: [id], said: [] })
  }

  addGroup({ title, members }: NewGroup): ChatId {
    const { jid } = this.#server.group(`12036300000000010${this.#rooms.size}@g.us`, false)
    const chat = title as ChatId
    this.#rooms.set(jid, { id: chat, title, group: true, members, said: [] })
    return chat
  }

  chats(): readonly SimulatedChat[] {
    return [...this.#rooms].map(([jid, room]) => {
      const ours = this.#server.shown(jid).map(message => this.#bubble(room, message))
      const bubbles = [...room.said, ...ours].toSorted((one, other) => one.at - other.at)
      const joined = room.group ? this.#inside.has(jid) : bubbles.length > 0
      return { ...room, account: this.#account, keyboard: [], bubbles, joined }
    })
  }

  say(phone: PhoneId, chat: ChatId, text: string, replyTo?: MessageId): void {
    const quote = replyTo && { quotedStanzaID: replyTo }
    this.#share(phone, chat, { type: 'chat', more: { body: text, ...quote } }, { kind: 'text', text })
  }

  tap(): void {
    throw new Error('a linked device has no buttons')
  }

  pin(phone: PhoneId, point: Point): void {
    const where = { lat: point.lat, lng: point.lon }
    this.#share(phone, this.#own(phone), { type: 'location', more: where }, { kind: 'pin', point })
  }

  card(phone: PhoneId, name: string, number: string): void {
    const tel = `TEL;type=CELL;waid=${digits(number)}:${number}`
    const body = ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, tel, 'END:VCARD'].join('\n')
    const more = { body, vcardFormattedName: name }
    this.#share(phone, this.#own(phone), { type: 'vcard', more }, { kind: 'contact', name, number })
  }

  open(phone: PhoneId, { code }: Invite): void {
    this.say(phone, this.#own(phone), `ALTA ${code}`)
  }

  read(_: PhoneId, chat: ChatId): void {
    const jid = this.#jid(chat)
    for (const { id } of this.#server.shown(jid)) {
      if (this.#read.has(id)) continue
      this.#read.add(id)
      this.#server.acknowledge(jid, id, ACKS.read)
    }
  }

  join(phone: PhoneId, group: ChatId, joined: boolean): void {
    const jid = this.#jid(group)
    if (joined) this.#inside.add(jid)
    else this.#inside.delete(jid)
    this.#server.group(jid, joined)
    const note = { subtype: joined ? 'add' : 'remove', recipients: [ME.lid] }
    this.#server.say(jid, 'gp2', note, this.#person(phone).lid)
  }

  invitesIn(text: string): readonly Invite[] {
    return waInvitesIn(text, digits(ME.number), this.#account)
  }

  idle(): boolean {
    return isQuiet(this.#server) && this.#server.held === 0
  }

  #bubble(room: Room, { id, type, more }: WireMessage): Bubble {
    const { body, lat, lng, loc, quotedStanzaID: answered } = more
    const [title = '', address = ''] = String(loc ?? '').split('\n')
    const shown: Bubble['body'] =
      type === 'location'
        ? {
            kind: 'pin',
            point: { lat: Number(lat), lon: Number(lng) },
            ...(title !== '' && { title }),
            ...(address !== '' && { address }),
          }
        : { kind: 'text', text: rendered(String(body)) }
    return {
      id: id as MessageId,
      chat: room.id,
      from: 'avisa',
      ...this.#moments.of(id),
      body: shown,
      choices: [],
      ...(typeof answered === 'string' && { replyTo: answered as MessageId }),
      ticks: 'sent',
    }
  }

  #share(
    phone: PhoneId,
    chat: ChatId,
    { type, more }: { readonly type: string; readonly more: object },
    body: Bubble['body'],
  ): void {
    const jid = this.#jid(chat)
    const room = this.#rooms.get(jid)
    const { lid, name } = this.#person(phone)
    const author = room?.group ? lid : undefined
    const id = this.#server.say(jid, type, { ...more, notifyName: name }, author)
    room?.said.push(utterance(room, phone, id, this.#clock.now(), body))
  }

  #own(phone: PhoneId): ChatId {
    return String(phone) as ChatId
  }

  #jid(chat: ChatId): string {
    const [jid] = [...this.#rooms].find(([, room]) => room.id === chat) ?? []
    if (jid === undefined) throw new Error(`WhatsApp has no chat ${chat}`)
    return jid
  }

  #person(phone: PhoneId): WirePerson & { readonly name: string } {
    const person = this.#people.get(phone)
    if (!person) throw new Error(`${phone} does not write to the linked number`)
    return person
  }
}
