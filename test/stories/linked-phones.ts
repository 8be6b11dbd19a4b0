import type { NewGroup, NewPhone } from '../../src/bots/simulator.ts'
import type { Bubble, Invite, PhoneId, SimulatedChat } from '../../src/bots/simulator-world.ts'
import type { AccountId, ChatId, MessageId } from '../../src/domain/address.ts'
import type { Point } from '../../src/domain/place.ts'
import type { Clock } from '../../src/ports.ts'
import { OWNER } from '../bots/whatsapp-baileys-harness.ts'
import type { LinkedServer } from '../doubles/whatsapp-linked.ts'
import { node } from '../doubles/whatsapp-linked-node.ts'
import { rendered } from '../doubles/whatsapp-linked-rendered.ts'
import type { Person, Shown } from '../doubles/whatsapp-linked-world.ts'
import { DELIVERY, digits, Moments, type NetworkPhones, type Room, utterance } from './network-phones.ts'
import { waInvitesIn } from './wa-invites.ts'

type Said = Parameters<LinkedServer['say']>[1]

/** Phones with WhatsApp that write to a number with a linked device, on the multi-device double. */
export class LinkedPhones implements NetworkPhones {
  readonly #server: LinkedServer
  readonly #account: AccountId
  readonly #clock: Clock
  readonly #moments: Moments
  readonly #people = new Map<PhoneId, Person>()
  /** By the network's own name of the chat: the hidden id of its owner, or a group's. */
  readonly #rooms = new Map<string, Room>()
  readonly #read = new Set<string>()
  /** What is being encrypted on somebody's phone. */
  readonly #underWay = new Set<Promise<unknown>>()
  #said = 0

  constructor(server: LinkedServer, account: AccountId, clock: Clock) {
    this.#server = server
    this.#account = account
    this.#clock = clock
    this.#moments = new Moments(clock)
    server.world.onShown = (chat, { id }) => {
      this.#moments.note(id)
      clock.after(DELIVERY, () => this.#receipt(chat, id, 'delivered'))
    }
  }

  addPhone({ id, name, number }: NewPhone): void {
    const person = this.#server.world.person(digits(number), `90020${this.#people.size + 1}`, name)
    this.#people.set(id, person)
    const chat = String(id) as ChatId
    this.#rooms.set(person.lid, { id: chat, title: name, group: false, members: [id], said: [] })
  }

  addGroup({ title, members }: NewGroup): ChatId {
    const { world } = this.#server
    const people = members.map(member => this.#person(member))
    const group = world.group(`12036300000000010${this.#rooms.size}`, title, people)
    group.withUs = false
    const chat = title as ChatId
    this.#rooms.set(group.jid, { id: chat, title, group: true, members, said: [] })
    return chat
  }

  chats(): readonly SimulatedChat[] {
    return [...this.#rooms].map(([jid, room]) => {
      const ours = this.#server.world.shown(jid).map(message => this.#bubble(room, message))
      const bubbles = [...room.said, ...ours].toSorted((one, other) => one.at - other.at)
      const joined = this.#server.world.groupBy(jid)?.withUs ?? bubbles.length > 0
      return { ...room, account: this.#account, keyboard: [], bubbles, joined }
    })
  }

  say(phone: PhoneId, chat: ChatId, text: string, replyTo?: MessageId): void {
    const quote = replyTo && { stanzaId: replyTo, quotedMessage: { conversation: '' } }
    const said = quote ? { extendedTextMessage: { text, contextInfo: quote } } : { conversation: text }
    this.#share(phone, chat, said, { kind: 'text', text })
  }

  tap(): void {
    throw new Error('a linked device has no buttons')
  }

  pin(phone: PhoneId, point: Point): void {
    const where = { degreesLatitude: point.lat, degreesLongitude: point.lon }
    this.#share(phone, this.#own(phone), { locationMessage: where }, { kind: 'pin', point })
  }

  card(phone: PhoneId, name: string, number: string): void {
    const tel = `TEL;type=CELL;waid=${digits(number)}:${number}`
    const vcard = ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, tel, 'END:VCARD'].join('\n')
    const said = { contactMessage: { displayName: name, vcard } }
    this.#share(phone, this.#own(phone), said, { kind: 'contact', name, number })
  }

  open(phone: PhoneId, { code }: Invite): void {
    this.say(phone, this.#own(phone), `ALTA ${code}`)
  }

  read(_: PhoneId, chat: ChatId): void {
    const jid = this.#jid(chat)
    for (const { id } of this.#server.world.shown(jid)) {
      if (this.#read.has(id)) continue
      this.#read.add(id)
      this.#receipt(jid, id, 'read')
    }
  }

  join(phone: PhoneId, group: ChatId, joined: boolean): void {
    const jid = this.#jid(group)
    const known = this.#server.world.groupBy(jid)
    if (known) known.withUs = joined
    const by = this.#person(phone)
    const us = { jid: `${OWNER.lid}@lid`, phone_number: `${OWNER.number}@s.whatsapp.net` }
    const attrs = { from: jid, type: 'w:gp2', participant: by.lid, participant_pn: by.number }
    this.#server.notify(attrs, [node(joined ? 'add' : 'remove', {}, [node('participant', us)])])
  }

  invitesIn(text: string): readonly Invite[] {
    return waInvitesIn(text, OWNER.number, this.#account)
  }

  idle(): boolean {
    return this.#server.idle && this.#server.held === 0 && this.#underWay.size === 0
  }

  #bubble(room: Room, { id, content }: Shown): Bubble {
    const { extendedTextMessage: words, locationMessage: pin } = content
    const answered = (words ?? pin)?.contextInfo?.stanzaId
    const body: Bubble['body'] = pin
      ? {
          kind: 'pin',
          point: { lat: pin.degreesLatitude ?? 0, lon: pin.degreesLongitude ?? 0 },
          ...(pin.name && { title: pin.name }),
          ...(pin.address && { address: pin.address }),
        }
      : { kind: 'text', text: rendered(words?.text ?? '') }
    return {
      id: id as MessageId,
      chat: room.id,
      from: 'avisa',
      ...this.#moments.of(id),
      body,
      choices: [],
      ...(answered && { replyTo: answered as MessageId }),
      ticks: 'sent',
    }
  }

  #receipt(chat: string, id: string, state: 'delivered' | 'read'): void {
    const { members = [], group } = this.#rooms.get(chat) ?? {}
    for (const member of members)
      this.#server.receipt(this.#person(member), id, state, group ? chat : undefined)
  }

  #share(phone: PhoneId, chat: ChatId, said: Said, body: Bubble['body']): void {
    const jid = this.#jid(chat)
    const room = this.#rooms.get(jid)
    this.#said += 1
    const id = `3ASTORY${String(this.#said).padStart(12, '0')}`
    room?.said.push(utterance(room, phone, id, this.#clock.now(), body))
    const how = room?.group ? { id, group: jid } : { id }
    const saying = this.#server.say(this.#person(phone), said, how)
    const done = saying.finally(() => this.#underWay.delete(done))
    this.#underWay.add(done)
  }

  #own(phone: PhoneId): ChatId {
    return String(phone) as ChatId
  }

  #jid(chat: ChatId): string {
    const [jid] = [...this.#rooms].find(([, room]) => room.id === chat) ?? []
    if (jid === undefined) throw new Error(`WhatsApp has no chat ${chat}`)
    return jid
  }

  #person(phone: PhoneId): Person {
    const person = this.#people.get(phone)
    if (!person) throw new Error(`${phone} does not write to the linked number`)
    return person
  }
}
