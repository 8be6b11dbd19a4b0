import {
  type Bubble,
  type PhoneId,
  phoneId,
  type SimulatedFault,
  type SimulatedPhone,
} from '../../src/bots/simulator/world.ts'
import { deskCommand } from '../../src/cli/desk.ts'
import { type ConsulateId, DAY, MINUTE, SECOND } from '../../src/domain/ids.ts'
import type { AccountId, ChatId, MessageId } from '../../src/domain/messaging/address.ts'
import type { MediaKind } from '../../src/domain/messaging/media.ts'
import type { Point } from '../../src/domain/place.ts'
import { storyMedia } from '../../src/stories/media.ts'
import { ACCOUNT, PLAIN, Service } from '../engine/service.ts'

/** Two places of Ana's in Chicago, and one for which Dallas is the consulate. */
export const SHORE: Point = { lat: 41.85, lon: -87.65 }
export const PARK: Point = { lat: 41.9, lon: -87.7 }
export const DALLAS: Point = { lat: 32.78, lon: -96.8 }

/** A message that holds a place: a link to a map, or a pin. */
export const PLACE = /maps\.google|^📍 -?\d+\.\d+, -?\d+\.\d+$/m

/** A little over half an hour, in which the ladder has four steps: at 2, 5, 15 and 30 minutes. */
export const LADDER = 32 * MINUTE

/** How the tap begins with which a person says that whoever accepted is whom they meant: "✅ Sí, es Mamá". */
export const THATS_THEM = '✅ Sí, es'

type Role = SimulatedPhone['role']

/**
 * The whole service with invented people on the simulated network. A test acts by messages, taps and a moved clock,
 * and looks at what stands, or ever stood, on the phones.
 */
export class Town {
  readonly service: Service
  readonly #lines = new Map<ChatId, string[]>()
  readonly #standing = new Map<MessageId, string>()

  private constructor(service: Service) {
    this.service = service
    service.network.onChange(change => {
      const chats = change.kind === 'chat' ? [change.chat] : change.world.chats
      for (const chat of chats) for (const bubble of chat.bubbles) this.#note(bubble)
    })
  }

  /** A town with nobody in it; with `byNumber` also a network on which we may write to a bare number. */
  static async open({ byNumber = false, numbersAnHour = 100 } = {}): Promise<Town> {
    return new Town(await Service.start(undefined, undefined, { writesFirst: byNumber, numbersAnHour }))
  }

  close(): Promise<void> {
    return this.service.stop()
  }

  /** Somebody on the network with buttons, which is as Telegram, unless `account` says otherwise. */
  phone(name: string, role: Role = 'person', account: AccountId = ACCOUNT): PhoneId {
    return this.service.phone(name, role, account)
  }

  /** Somebody on the network on which nothing can be tapped and a number is an address. */
  plainPhone(name: string, role: Role = 'relative'): PhoneId {
    return this.service.phone(name, role, PLAIN)
  }

  /** The same person's phone on the network on which a number is an address. */
  otherPhone(phone: PhoneId): PhoneId {
    const { name, number } = this.#phone(phone)
    const id = phoneId(`${phone}-plain`)
    this.service.network.addPhone({ id, name, language: 'es', number, account: PLAIN, role: 'relative' })
    return id
  }

  chat(phone: PhoneId): ChatId {
    return this.service.chat(phone)
  }

  says(phone: PhoneId, text: string): Promise<void> {
    return this.service.says(phone, text)
  }

  /** Forwards somebody else's words or place; Avisa hears whose they are as far as the network tells. */
  async forwards(phone: PhoneId, what: string | Point): Promise<void> {
    this.service.network.forward(
      phone,
      this.chat(phone),
      typeof what === 'string' ? { kind: 'text', text: what } : { kind: 'pin', point: what },
    )
    await this.pass(4 * SECOND)
  }

  taps(phone: PhoneId, label: string, chat = this.chat(phone)): Promise<void> {
    return this.service.taps(phone, label, chat)
  }

  pass(milliseconds: number): Promise<void> {
    return this.service.pass(milliseconds)
  }

  /** Lets days pass at a day's stride: what fell due on the way happens at its end. */
  async days(count: number): Promise<void> {
    for (let day = 0; day < count; day += 1) {
      this.service.clock.advance(DAY)
      await this.service.settle()
    }
    await this.pass(SECOND)
  }

  /** Everything of ours that a phone's private chat, or a group, ever showed: messages, pins, and what edits made of them. */
  read(where: PhoneId | ChatId): readonly string[] {
    const chat: string = where
    return this.#lines.get(chat as ChatId) ?? []
  }

  /** What `where` shows of ours that it did not show before `act`. */
  async during(where: PhoneId | ChatId, act: () => Promise<void>): Promise<readonly string[]> {
    const before = this.read(where).length
    await act()
    return this.read(where).slice(before)
  }

  /** How often `where` was reminded of an alert. */
  reminders(lines: readonly string[]): number {
    return lines.filter(line => line.includes('Recordatorio')).length
  }

  offers(phone: PhoneId, label: string): boolean {
    const { bubbles = [] } = this.service.network.view().chats.find(({ id }) => id === this.chat(phone)) ?? {}
    return bubbles.some(({ choices }) => choices.flat().some(one => one.label.includes(label)))
  }

  /** A person of Chicago, registered, with these contacts, who accepted and whom the person confirmed. */
  async registers(person: PhoneId, ...contacts: readonly PhoneId[]): Promise<void> {
    for (const text of ['/start', 'sí', 'Ana', '60608', 'sí']) await this.says(person, text)
    if (contacts.length === 0) await this.says(person, 'saltar')
    for (const [place, contact] of contacts.entries()) {
      await this.#card(person, contact, place > 0)
      await this.accepts(contact, person)
    }
  }

  /** A registered person names somebody as a contact, who hears nothing of it yet. */
  names(person: PhoneId, contact: PhoneId): Promise<void> {
    return this.#card(person, contact, true)
  }

  /** The newest link that `person` was given to pass on, for the network of `opener`. */
  linkFor(opener: PhoneId, person: PhoneId): string {
    const { account } = this.#phone(opener)
    const links = this.read(person).flatMap(text => text.match(/https:\S+start=[\w-]+/g) ?? [])
    return links.findLast(link => link.includes(`/${account}?`)) ?? ''
  }

  async opens(opener: PhoneId, link: string): Promise<void> {
    this.service.network.openInvite(opener, link)
    await this.pass(4 * SECOND)
  }

  /** Somebody opens the newest link and accepts; the person, if asked whether it is they, says yes. */
  async accepts(contact: PhoneId, person: PhoneId): Promise<void> {
    await this.acceptsUnconfirmed(contact, person)
    if (this.offers(person, THATS_THEM)) await this.taps(person, THATS_THEM)
  }

  async acceptsUnconfirmed(contact: PhoneId, person: PhoneId): Promise<void> {
    await this.opens(contact, this.linkFor(contact, person))
    await this.says(contact, 'sí, acepto')
  }

  async removes(person: PhoneId, name: string): Promise<void> {
    await this.says(person, '/familia')
    await this.taps(person, name)
    await this.taps(person, 'Quitar')
    await this.taps(person, 'Sí, quitar')
  }

  async pins(person: PhoneId, point: Point, live = false): Promise<void> {
    this.service.network.sharePin(person, this.chat(person), point, live)
    await this.pass(4 * SECOND)
  }

  async moves(person: PhoneId, point: Point): Promise<void> {
    this.service.network.moveLive(person, this.chat(person), point)
    await this.pass(4 * SECOND)
  }

  /** A certain cry, with a place if one is given. */
  async cries(person: PhoneId, point?: Point): Promise<void> {
    if (point) this.service.network.sharePin(person, this.chat(person), point)
    await this.says(person, 'me agarró la migra')
    await this.pass(10 * SECOND)
  }

  voice(person: PhoneId): Promise<void> {
    return this.sends(person, 'voice')
  }

  async sends(person: PhoneId, kind: MediaKind): Promise<void> {
    this.service.network.sendMedia(person, this.chat(person), storyMedia(kind, '', undefined))
    await this.pass(4 * SECOND)
  }

  /** How many recordings and files of ours a phone's chat shows. */
  files(phone: PhoneId): number {
    const { bubbles = [] } = this.service.network.view().chats.find(({ id }) => id === this.chat(phone)) ?? {}
    return bubbles.filter(({ from, body }) => from === 'avisa' && body.kind === 'media').length
  }

  /** Ends the person's alert as they can themselves. */
  async endsAlert(person: PhoneId): Promise<void> {
    await this.says(person, 'falsa alarma')
    await this.taps(person, 'cancelar')
    await this.pass(10 * SECOND)
  }

  /** A relative reports that `name` was taken. */
  async reports(relative: PhoneId, name = 'Ana'): Promise<void> {
    await this.says(relative, 'se llevaron a mi hija')
    if (this.offers(relative, name)) await this.taps(relative, name)
    await this.pass(4 * SECOND)
  }

  async drills(person: PhoneId): Promise<void> {
    await this.says(person, '/simulacro')
    await this.taps(person, 'Sí, empezar')
    await this.pass(5 * SECOND)
  }

  /** A group of `officer`'s that is no desk yet, with us in it. */
  async group(officer: PhoneId, title = 'Mesa'): Promise<ChatId> {
    const group = this.service.network.addGroup({
      account: this.#phone(officer).account,
      title,
      members: [officer],
    })
    this.service.network.addToGroup(officer, group)
    await this.pass(SECOND)
    return group
  }

  /** An officer makes a chat, a group or their own, the desk of a consulate. */
  async binds(officer: PhoneId, chat: ChatId, consulate = 'chicago'): Promise<void> {
    await this.saysIn(
      officer,
      chat,
      `/mesa ${await this.service.app.deskCode({ consulate: consulate as ConsulateId })}`,
    )
  }

  async desk(officer: PhoneId, consulate = 'chicago', title = 'Mesa'): Promise<ChatId> {
    const group = await this.group(officer, title)
    await this.binds(officer, group, consulate)
    return group
  }

  async saysIn(phone: PhoneId, chat: ChatId, text: string): Promise<void> {
    this.service.network.say(phone, chat, text)
    await this.pass(5 * SECOND)
  }

  /** Answers the newest message of a group that holds these words, with words or with a sticker. */
  async repliesIn(phone: PhoneId, chat: ChatId, to: string, text?: string): Promise<void> {
    const { bubbles = [] } = this.service.network.view().chats.find(({ id }) => id === chat) ?? {}
    const on = bubbles.findLast(({ body }) => lineOf(body)?.includes(to))?.id
    if (text === undefined) this.service.network.sendSticker(phone, chat, on)
    else this.service.network.say(phone, chat, text, on)
    await this.pass(5 * SECOND)
  }

  /** The operator's command line, beside the running service. */
  async avisaDesk(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
    const out: string[] = []
    const terminal = {
      out: (line: string) => void out.push(line),
      err: (line: string) => void out.push(line),
      input: (async function* () {})(),
    }
    const { database, keyFile } = this.service
    const kept = { ...process.env }
    Object.assign(process.env, { AVISA_DATABASE: database, AVISA_KEY_FILE: keyFile, AVISA_SIMULATOR: 'on' })
    try {
      return { code: await deskCommand.run(args, terminal), out: out.join('\n') }
    } finally {
      process.env = kept
    }
  }

  /** The network refuses, or loses, what we send to one chat. */
  breaks(chat: ChatId | PhoneId, fault: SimulatedFault['fault'], times?: number): void {
    const broken: string = chat
    this.service.network.setFault({ fault, chat: broken as ChatId, ...(times !== undefined && { times }) })
  }

  mends(): void {
    this.service.network.clearFaults()
  }

  /** Shares somebody's card; `asks` opens the list of the family first, as one does after registration. */
  async #card(person: PhoneId, contact: PhoneId, asks: boolean): Promise<void> {
    if (asks) {
      await this.says(person, '/familia')
      await this.taps(person, 'Agregar')
    }
    const { name, number } = this.#phone(contact)
    this.service.network.shareContact(person, this.chat(person), name, number)
    await this.pass(5 * SECOND)
  }

  #phone(id: PhoneId): SimulatedPhone {
    const phone = this.service.network.view().phones.find(one => one.id === id)
    if (!phone) throw new Error(`nobody here has the phone ${id}`)
    return phone
  }

  #note({ id, chat, from, body }: Bubble): void {
    if (from !== 'avisa') return
    const line = lineOf(body)
    if (line === undefined || this.#standing.get(id) === line) return
    this.#standing.set(id, line)
    this.#lines.set(chat, [...(this.#lines.get(chat) ?? []), line])
  }
}

function lineOf(body: Bubble['body']): string | undefined {
  if (body.kind === 'text') return body.text
  return body.kind === 'pin' ? `📍 ${body.point.lat}, ${body.point.lon}` : undefined
}
