import type { proto } from '@whiskeysockets/baileys'
import { userOf } from './node.ts'
import { SignalPhone } from './phone.ts'

/** Somebody on WhatsApp: a number, the hidden id that stands for it, the name they show, and a phone. */
export interface Person {
  readonly number: string
  readonly lid: string
  readonly name: string
  readonly phone: SignalPhone
}

/** A group, as the server keeps it. */
export interface Group {
  readonly jid: string
  readonly subject: string
  readonly members: readonly Person[]
  /** Whether our account is a member. */
  withUs: boolean
}

/** A message of ours as a phone holds it. */
export interface Shown {
  readonly id: string
  readonly content: proto.IMessage
}

/** The people and groups of one WhatsApp, and what our messages look like on their phones. */
export class LinkedWorld {
  /** Called whenever a chat shows a message of ours. */
  onShown: (chat: string, message: Shown) => void = () => {}
  readonly #people = new Map<string, Person>()
  readonly #groups = new Map<string, Group>()
  readonly #shown = new Map<string, Shown[]>()

  /** A person with this number (digits) and this hidden id (digits). */
  person(number: string, lid: string, name: string): Person {
    const jids = { number: `${number}@s.whatsapp.net`, lid: `${lid}@lid` }
    const person = { ...jids, name, phone: new SignalPhone() }
    this.#people.set(number, person).set(lid, person)
    return person
  }

  group(id: string, subject: string, members: readonly Person[]): Group {
    const group = { jid: `${id}@g.us`, subject, members, withUs: true }
    this.#groups.set(group.jid, group)
    return group
  }

  /** Lets `number` find somebody whom WhatsApp knows by another spelling of it. */
  alias(number: string, person: Person): void {
    this.#people.set(number, person)
  }

  /** Who a JID is, by either of their names; undefined if nobody has it. */
  find(jid: string): Person | undefined {
    return this.#people.get(userOf(jid))
  }

  groupBy(jid: string): Group | undefined {
    return this.#groups.get(jid)
  }

  get groups(): readonly Group[] {
    return [...this.#groups.values()]
  }

  /** The chat in which a message to `jid` is shown: a group's, or a person's under their hidden id. */
  chatOf(jid: string): string {
    return this.find(jid)?.lid ?? jid
  }

  /** Shows a message of ours once, however many members got it. */
  show(chat: string, message: Shown): void {
    const shown = this.#shown.get(chat) ?? []
    if (shown.some(({ id }) => id === message.id)) return
    this.#shown.set(chat, [...shown, message])
    this.onShown(chat, message)
  }

  /** The messages of ours in a chat, oldest first. */
  shown(chat: string): readonly Shown[] {
    return this.#shown.get(chat) ?? []
  }

  /** Deletes a message of ours from a chat. */
  vanish(chat: string, id: string): void {
    this.#shown.set(
      chat,
      this.shown(chat).filter(message => message.id !== id),
    )
  }
}
