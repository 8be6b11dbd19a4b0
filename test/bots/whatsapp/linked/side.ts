import type { ChatId, MessageId } from '../../../../src/domain/messaging/address.ts'
import type { Point } from '../../../../src/domain/place.ts'
import { vcardOf } from '../../../doubles/vcard.ts'
import type { Card, LiveLocation, NetworkSide, SendFault, SentMedia, Shown } from '../../contract/harness.ts'
import type { CountingVault } from './vault.ts'

/** Somebody with WhatsApp, by the network's own forms of their number and their hidden id. */
export interface LinkedPerson {
  readonly number: string
  readonly lid: string
}

/** Who is there in every case: a person, a relative, and an officer who speaks in the group. */
export interface LinkedPeople<Who extends LinkedPerson> {
  readonly ana: Who
  readonly rosa: Who
  readonly officer: Who
}

/** What must never be written anywhere: the names and numbers of those people. */
export const LINKED_SECRETS: readonly string[] = [
  'Persona Ejemplo',
  'Familiar Ejemplo',
  'Oficial Ejemplo',
  '3125550126',
  '3125550124',
  '900123',
]

/** The group that we belong to. */
export const LINKED_GROUP = '120363000000000001@g.us'

/** What WhatsApp shows to any linked device, whichever library speaks for it: the rest is the double's own. */
export abstract class LinkedSide<Who extends LinkedPerson> implements NetworkSide {
  readonly person: ChatId
  readonly relative: ChatId
  readonly group = LINKED_GROUP as ChatId
  readonly nowhere = '13125550199@s.whatsapp.net' as ChatId
  readonly people: LinkedPeople<Who>
  readonly #own: string
  readonly #vault: CountingVault

  /** `own` is the number of our account, in digits. */
  constructor(people: LinkedPeople<Who>, own: string, vault: CountingVault) {
    this.people = people
    this.person = people.ana.lid as ChatId
    this.relative = people.rosa.lid as ChatId
    this.#own = own
    this.#vault = vault
  }

  abstract say(chat: ChatId, text: string, replyTo?: MessageId): Promise<void>
  abstract forward(chat: ChatId, text: string): Promise<void>
  abstract correct(chat: ChatId, text: string): Promise<MessageId>
  abstract react(chat: ChatId, message: MessageId, emoji: string | undefined): Promise<void>
  abstract call(chat: ChatId): Promise<void>
  abstract sayToList(chat: ChatId, text: string): Promise<void>
  abstract pin(chat: ChatId, point: Point, accuracy?: number): Promise<void>
  abstract voice(chat: ChatId): Promise<void>
  abstract media(chat: ChatId, sent: SentMedia): Promise<void>
  abstract sticker(chat: ChatId): Promise<void>
  abstract add(): Promise<ChatId>
  abstract remove(group: ChatId): Promise<void>
  abstract receipt(chat: ChatId, message: MessageId, state: 'delivered' | 'read' | 'failed'): Promise<void>
  abstract shown(chat: ChatId): readonly Shown[]
  abstract vanish(chat: ChatId, message: MessageId): void
  abstract fail(fault: SendFault, times?: number): void
  abstract cut(): Promise<void>
  abstract mend(): Promise<void>
  abstract redeliver(): Promise<void>
  abstract idle(): boolean

  speaker(chat: ChatId): string {
    return this.who(chat).lid
  }

  async tap(): Promise<void> {
    throw new Error('a linked device has no buttons')
  }

  async live(chat: ChatId, point: Point, words?: string): Promise<LiveLocation> {
    await this.startLive(chat, point, words)
    return {
      move: async () => {
        throw new Error('the later points of a live location never reach a linked device')
      },
    }
  }

  async card(chat: ChatId, { name, phone, own }: Card): Promise<void> {
    const shown = own ? `+${this.who(chat).number.replace(/@.*/, '')}` : phone
    await this.shareCard(chat, name, vcardOf(name, shown))
  }

  async open(chat: ChatId, link: string): Promise<void> {
    const { host, pathname, searchParams } = new URL(link)
    if (host !== 'wa.me' || pathname !== `/${this.#own}`) throw new Error('not a link to our account')
    await this.say(chat, searchParams.get('text') ?? '')
  }

  async block(): Promise<void> {
    throw new Error('WhatsApp tells nobody who blocks whom')
  }

  async unblock(): Promise<void> {
    throw new Error('WhatsApp tells nobody who blocks whom')
  }

  async move(): Promise<ChatId> {
    throw new Error('a group of WhatsApp keeps its id')
  }

  held(): number {
    return this.waiting() + this.#vault.spooled.size
  }

  protected abstract startLive(chat: ChatId, point: Point, words: string | undefined): Promise<void>
  protected abstract shareCard(chat: ChatId, name: string, vcard: string): Promise<void>
  /** How many messages WhatsApp itself holds for us. */
  protected abstract waiting(): number

  /** Whoever speaks in `chat`. */
  protected who(chat: ChatId): Who {
    const { ana, rosa, officer } = this.people
    return [ana, rosa].find(({ lid }) => lid === chat) ?? officer
  }
}
