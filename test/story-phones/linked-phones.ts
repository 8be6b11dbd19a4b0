import type { NewGroup, NewPhone } from '../../src/bots/simulator/network.ts'
import type { NewMedia } from '../../src/bots/simulator/sending.ts'
import type { Bubble, PhoneId, SharedInvite, SimulatedChat } from '../../src/bots/simulator/world.ts'
import type { AccountId, ChatId, MessageId } from '../../src/domain/messaging/address.ts'
import type { Point } from '../../src/domain/place.ts'
import type { Clock } from '../../src/platform/clock.ts'
import { vcardOf } from '../doubles/vcard.ts'
import { correctIn, digits, Moments, type NetworkPhones, type Room, utterance } from './network-phones.ts'
import { waInvitesIn } from './wa-invites.ts'

/**
 * Phones with WhatsApp that write to a number with a linked device: `Who` is somebody as the double knows them,
 * `Message` a message of ours as it shows it, `Said` what somebody says to us.
 */
export abstract class LinkedPhones<
  Who extends { readonly lid: string },
  Message extends { readonly id: string },
  Said,
> implements NetworkPhones
{
  protected readonly moments: Moments
  /** By the network's own name of the chat: the hidden id of its owner, or a group's. */
  protected readonly rooms = new Map<string, Room>()
  readonly #own: string
  readonly #account: AccountId
  readonly #clock: Clock
  readonly #people = new Map<PhoneId, Who>()
  readonly #read = new Set<string>()

  /** `own` is the number of the linked account, in digits. */
  constructor(own: string, account: AccountId, clock: Clock) {
    this.#own = own
    this.#account = account
    this.#clock = clock
    this.moments = new Moments(clock)
  }

  abstract say(phone: PhoneId, chat: ChatId, text: string, replyTo?: MessageId): void
  abstract forward(phone: PhoneId, text: string): void
  abstract call(phone: PhoneId): void
  abstract pin(phone: PhoneId, point: Point): void
  abstract media(phone: PhoneId, sent: NewMedia): void
  abstract join(phone: PhoneId, group: ChatId, joined: boolean): void
  abstract idle(): boolean

  addPhone({ id, name, number }: NewPhone): void {
    const person = this.newPerson(digits(number), `90020${this.#people.size + 1}`, name)
    this.#people.set(id, person)
    const chat = String(id) as ChatId
    this.rooms.set(person.lid, { id: chat, title: name, group: false, members: [id], said: [] })
  }

  addGroup({ title, members }: NewGroup): ChatId {
    const people = members.map(member => this.personOf(member))
    const jid = this.newGroup(`12036300000000010${this.rooms.size}`, title, people)
    const chat = title as ChatId
    this.rooms.set(jid, { id: chat, title, group: true, members, said: [] })
    return chat
  }

  chats(): readonly SimulatedChat[] {
    return [...this.rooms].map(([jid, room]) => {
      const ours = this.shown(jid).map(message => this.#bubble(room, message))
      const bubbles = [...room.said, ...ours].toSorted((one, other) => one.at - other.at)
      const joined = room.group ? this.isMember(jid) : bubbles.length > 0
      return { ...room, account: this.#account, keyboard: [], bubbles, joined }
    })
  }

  correct(phone: PhoneId, { id, chat }: Bubble, text: string): void {
    const jid = this.jidOf(chat)
    this.corrected(this.personOf(phone), jid, id, text)
    const room = this.rooms.get(jid)
    if (room) correctIn(room, id, text)
  }

  react(phone: PhoneId, { id, chat }: Bubble, emoji: string | undefined): void {
    this.reacted(this.personOf(phone), this.jidOf(chat), id, emoji ?? '')
  }

  tap(): void {
    throw new Error('a linked device has no buttons')
  }

  card(phone: PhoneId, name: string, number: string): void {
    const said = this.cardSaid(name, vcardOf(name, number))
    this.share(phone, String(phone) as ChatId, said, { kind: 'contact', name, number })
  }

  open(phone: PhoneId, { code }: SharedInvite): void {
    this.say(phone, String(phone) as ChatId, `ALTA ${code}`)
  }

  read(_: PhoneId, chat: ChatId): void {
    const jid = this.jidOf(chat)
    for (const { id } of this.shown(jid)) {
      if (this.#read.has(id)) continue
      this.#read.add(id)
      this.report(jid, id, 'read')
    }
  }

  invitesIn(text: string): readonly SharedInvite[] {
    return waInvitesIn(text, this.#own, this.#account)
  }

  protected abstract newPerson(number: string, lid: string, name: string): Who
  /** Makes a group that we are not in; answers the network's own name of it. */
  protected abstract newGroup(id: string, title: string, members: readonly Who[]): string
  /** Messages of ours in a chat, oldest first. */
  protected abstract shown(jid: string): readonly Message[]
  protected abstract bodyOf(message: Message): Pick<Bubble, 'body' | 'replyTo'>
  protected abstract isMember(group: string): boolean
  protected abstract cardSaid(name: string, vcard: string): Said
  protected abstract corrected(person: Who, jid: string, id: string, text: string): void
  /** Sets a sign under a message of ours; an empty one takes it back. */
  protected abstract reacted(person: Who, jid: string, id: string, sign: string): void
  protected abstract report(jid: string, id: string, state: 'delivered' | 'read'): void
  /** Says something in a chat; answers the network's own name of the message. */
  protected abstract hand(person: Who, jid: string, said: Said, group: boolean): string

  protected share(phone: PhoneId, chat: ChatId, said: Said, body: Bubble['body']): void {
    const jid = this.jidOf(chat)
    const room = this.rooms.get(jid)
    const id = this.hand(this.personOf(phone), jid, said, room?.group ?? false)
    room?.said.push(utterance(room, phone, id, this.#clock.now(), body))
  }

  protected jidOf(chat: ChatId): string {
    const [jid] = [...this.rooms].find(([, room]) => room.id === chat) ?? []
    if (jid === undefined) throw new Error(`WhatsApp has no chat ${chat}`)
    return jid
  }

  protected personOf(phone: PhoneId): Who {
    const person = this.#people.get(phone)
    if (!person) throw new Error(`${phone} does not write to the linked number`)
    return person
  }

  #bubble(room: Room, message: Message): Bubble {
    return {
      id: message.id as MessageId,
      chat: room.id,
      from: 'avisa',
      ...this.moments.of(message.id),
      ...this.bodyOf(message),
      choices: [],
      ticks: 'sent',
    }
  }
}
