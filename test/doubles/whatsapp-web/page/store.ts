import type { WireGroup, WireMessage, WirePerson } from '../wire.ts'
import { type Chat, type ChatFields, Collection, Model, Msg, type MsgFields, MsgKey, Wid } from './models.ts'

/** How many messages of a chat are loaded at once, when the program asks for earlier ones. */
const AT_ONCE = 20

/** What the page has of its account: chats, their messages, and who is who. */
export class PageStore {
  readonly messages = new Collection<Msg>()
  readonly chats = new Collection<Chat>()
  me: WirePerson | undefined
  #people: readonly WirePerson[] = []
  readonly #groups = new Map<string, WireGroup>()
  /** Messages that the page has and has not loaded, as it has them in its database, oldest first. */
  #stored: WireMessage[] = []

  /** Begins anew with what the page has from before: of each chat only the last message is loaded at first. */
  open(
    me: WirePerson,
    people: readonly WirePerson[],
    groups: readonly WireGroup[],
    stored: readonly WireMessage[],
  ): void {
    this.me = me
    this.#people = people
    for (const group of groups) this.takeGroup(group)
    this.#stored = stored.filter(
      ({ id, chat }) => !this.messages.get(this.#keyOf(chat, id, stored)._serialized),
    )
    for (const message of stored) this.#touch(message)
    for (const chat of this.chats.getModelsArray()) this.loadEarlier(chat, 1)
  }

  takeGroup(group: WireGroup): void {
    this.#groups.set(group.jid, group)
    this.chatOf(new Wid(group.jid))
  }

  takePerson(person: WirePerson): void {
    this.#people = [...this.#people.filter(({ lid }) => lid !== person.lid), person]
  }

  /** Who has this JID, by either name. */
  find({ _serialized: jid }: Wid): WirePerson | undefined {
    return [...this.#people, ...(this.me ? [this.me] : [])].find(
      ({ lid, number }) => lid === jid || number === jid,
    )
  }

  /** The chat of this JID, which is made if there is none. */
  chatOf(id: Wid): Chat {
    const there = this.chats.get(id)
    if (there) return there
    const isMember = () => this.#groups.get(id._serialized)?.withUs ?? false
    const fields: ChatFields = {
      id,
      t: 0,
      unreadCount: 0,
      msgs: new Collection<Msg>(),
      groupMetadata: id.isGroup()
        ? { isLidAddressingMode: true, participants: { iAmMember: isMember } }
        : undefined,
    }
    return this.chats.add(new Model(fields), true)
  }

  /** Takes a message that has just come; `told` is false if nobody shall hear of it. */
  take(message: WireMessage, told: boolean): void {
    const chat = this.#touch(message)
    const model = this.#modelOf(message, told)
    chat.fields.msgs.add(model, true)
    this.messages.add(model, !told)
  }

  /** Puts a message of our own into its chat, as the program sends it. */
  addOwn(chat: Chat, model: Msg): void {
    chat.fields.msgs.add(model, true)
    this.messages.add(model)
  }

  /** Loads some more messages of a chat from before those that are loaded. */
  loadEarlier(chat: Chat, most = AT_ONCE): readonly Msg[] {
    const of = this.#stored.filter(message => message.chat === chat.fields.id._serialized)
    const next = of.slice(-most)
    this.#stored = this.#stored.filter(message => !next.includes(message))
    const models = next.map(message => this.messages.add(this.#modelOf(message, false), true))
    chat.fields.msgs.addBefore(models)
    return models
  }

  /** Puts other words in the place of those that a message has. */
  correct(jid: string, id: string, { edit, body }: { readonly edit: string; readonly body: string }): void {
    const msg = this.#find(jid, id)
    if (!msg) return
    const before = msg.fields.body
    msg.fields.body = body
    msg.fields.latestEditMsgKey = this.#keyOf(jid, edit, [])
    this.messages.trigger('change:body', msg, body, before)
  }

  /** Sets how far a message of ours has come. */
  acknowledge(jid: string, id: string, ack: number): void {
    const msg = this.#find(jid, id)
    if (!msg) return
    msg.fields.ack = ack
    this.messages.trigger('change:ack', msg, ack)
  }

  #find(jid: string, id: string): Msg | undefined {
    const loaded = this.chats.get(jid)?.fields.msgs.getModelsArray()
    return loaded?.find(({ fields }) => fields.id.id === id)
  }

  #touch(message: WireMessage): Chat {
    const chat = this.chatOf(new Wid(message.chat))
    chat.fields.t = Math.max(chat.fields.t, message.t)
    if (!message.fromMe) chat.fields.unreadCount += 1
    return chat
  }

  #keyOf(chat: string, id: string, among: readonly WireMessage[]): MsgKey {
    const message = among.find(each => each.chat === chat && each.id === id)
    const remote = new Wid(chat)
    const participant = message?.author === undefined ? undefined : new Wid(message.author)
    const selfDir = message?.fromMe ? 'out' : 'in'
    return new MsgKey({ from: remote, to: remote, id, participant, selfDir })
  }

  #modelOf(message: WireMessage, isNewMsg: boolean): Msg {
    const { t, type, author, ack = 1, more, fromMe } = message
    const us = new Wid(this.me?.number ?? '')
    const chat = new Wid(message.chat)
    const id = this.#keyOf(message.chat, message.id, [message])
    const between = fromMe ? { from: us, to: chat } : { from: chat, to: us }
    const said = author === undefined ? {} : { author: new Wid(author) }
    const fields: MsgFields = { body: '', ...more, ...between, ...said, id, t, type, ack, isNewMsg }
    return new Msg(fields)
  }
}
