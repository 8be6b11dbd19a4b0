import { privateChatOf } from '../bots/simulator/phones.ts'
import {
  type Bubble,
  type DeedOutcome as PhoneDeed,
  type PhoneId,
  phoneId,
  type SimulatedChat,
} from '../bots/simulator/world.ts'
import type { AccountId, ChatId, MessageId } from '../domain/messaging/address.ts'
import { type Bindings, withBindings } from './match.ts'
import { storyMedia } from './media.ts'
import type { CastNetwork, CastPhone, Deed, Quoted, Story } from './story.ts'
import type { StoryWorld } from './world.ts'

/** Why a deed could not be done, in words for whoever wrote the story; undefined if it was done. */
export type Stuck = string | undefined

type DeedOf<Kind extends Deed['kind']> = Extract<Deed, { kind: Kind }>

/** The story's people on their networks: finds by name what a network knows by id, and does what they do. */
export class Stage {
  readonly #world: StoryWorld
  readonly #phones: ReadonlyMap<string, CastPhone>
  readonly #bindings: Bindings

  /** Puts everybody on the network; groups do not have us in them yet. */
  constructor(story: Story, world: StoryWorld, bindings: Bindings) {
    this.#world = world
    this.#bindings = bindings
    this.#phones = new Map(story.phones.map(phone => [phone.name, phone]))
    for (const phone of story.phones) {
      const { shows, role, language, number, on } = phone
      const account = this.#account(on)
      world.phones.addPhone({ id: idOf(phone.name), name: shows, role, language, number, account })
    }
    for (const { name, members, on } of story.groups)
      world.phones.addGroup({ account: this.#account(on), title: name, members: members.map(idOf) })
  }

  /** The story's name for a chat: its group's name, or the name of the phone. */
  nameOf(chat: SimulatedChat): string {
    if (chat.group) return chat.title
    const owner = [...this.#phones.values()].find(({ name }) => chat.members.includes(idOf(name)))
    return owner?.name ?? chat.title
  }

  /** Does one deed, all but letting time pass. */
  async act(deed: Exclude<Deed, { kind: 'pass' }>): Promise<Stuck> {
    if ('who' in deed) return this.#does(deed)
    const { phones } = this.#world
    switch (deed.kind) {
      case 'restart':
        await this.#world.restart()
        return undefined
      case 'desk-code':
        return this.#makesCode(deed)
      case 'repeat':
        return phones.redeliver() ? undefined : 'nobody did anything that could be repeated'
      case 'cut':
      case 'mend':
        for (const account of this.#world.accounts.values()) phones.cutLine(account, deed.kind === 'cut')
        return undefined
      case 'no-fault':
        phones.clearFaults()
        return undefined
      case 'fault': {
        const { fault, with: name, times } = deed
        const chat = name === undefined ? undefined : this.#chatId(name)
        phones.setFault({ fault, ...(chat && { chat }), ...(times !== undefined && { times }) })
        return undefined
      }
      default:
        return deed satisfies never
    }
  }

  #does(deed: Extract<Deed, { who: string }>): Stuck {
    const { phones } = this.#world
    const phone = idOf(deed.who)
    const own = privateChatOf(phone)
    switch (deed.kind) {
      case 'say':
        return this.#says(deed)
      case 'forward': {
        const text = withBindings(deed.text, this.#bindings)
        return toldDeed(phones.forward(phone, own, { kind: 'text', text }))
      }
      case 'correct':
        return this.#corrects(deed)
      case 'react':
        return this.#reacts(deed)
      case 'call':
        return toldDeed(phones.call(phone, own))
      case 'tap':
        return this.#taps(deed)
      case 'choose':
        return this.#chooses(deed)
      case 'press':
        return toldDeed(
          phones.pressKey(phone, own, deed.label, deed.point),
          `${deed.who} has no key [${deed.label}]`,
        )
      case 'pin':
        return toldDeed(phones.sharePin(phone, own, deed.point, deed.live, deed.accuracy))
      case 'move':
        return toldDeed(phones.moveLive(phone, own, deed.point), `${deed.who} shares no live location`)
      case 'card':
        return this.#sharesCard(deed)
      case 'cards':
        return toldDeed(phones.shareContacts(phone, own, deed.of))
      case 'open':
        return this.#opens(deed)
      case 'media':
        return this.#sendsMedia(deed)
      case 'sticker':
        return toldDeed(phones.sendSticker(phone, own))
      case 'read':
        return toldDeed(phones.read(phone, this.#chatId(deed.in ?? deed.who)))
      case 'block':
        return toldDeed(phones.block(phone))
      case 'unblock':
        return toldDeed(phones.unblock(phone))
      case 'offline':
        return toldDeed(phones.setOffline(phone))
      case 'online':
        return toldDeed(phones.setOnline(phone))
      case 'add':
        return toldDeed(phones.addToGroup(phone, this.#chatId(deed.group)))
      case 'remove':
        return toldDeed(phones.removeFromGroup(phone, this.#chatId(deed.group)))
      case 'upgrade':
        return toldDeed(phones.upgradeGroup(phone, this.#chatId(deed.group)))
      default:
        return deed satisfies never
    }
  }

  async #makesCode({ side, as }: DeedOf<'desk-code'>): Promise<Stuck> {
    const code = await this.#world.deskCode(side)
    if (code === undefined) return `there is no consulate "${side.consulate}"`
    this.#bindings.set(as, code)
    return undefined
  }

  #says({ who, in: group, text, to }: DeedOf<'say'>): Stuck {
    const name = group ?? who
    const replyTo = to && this.#quoted(name, who, to)
    if (to && !replyTo) return `${name} shows nothing that ${who} could answer so`
    const said = withBindings(text, this.#bindings)
    return toldDeed(this.#world.phones.say(idOf(who), this.#chatId(name), said, replyTo))
  }

  #corrects({ who, in: group, text }: DeedOf<'correct'>): Stuck {
    const phone = idOf(who)
    const said = this.#chat(group ?? who)?.bubbles.findLast(
      ({ from, body }) => from === phone && body.kind === 'text',
    )
    if (!said) return `${who} has written nothing to correct`
    return toldDeed(this.#world.phones.correct(phone, said.id, withBindings(text, this.#bindings)))
  }

  #reacts({ who, in: group, to, emoji }: DeedOf<'react'>): Stuck {
    const words = withBindings(to, this.#bindings)
    const bubble = this.#quoted(group ?? who, who, { words })
    if (!bubble) return `${who} sees nothing with «${to}»`
    return toldDeed(this.#world.phones.react(idOf(who), bubble, emoji))
  }

  #quoted(name: string, who: string, to: Quoted): MessageId | undefined {
    const bubbles = this.#chat(name)?.bubbles ?? []
    const wanted = ({ from, body }: Bubble) =>
      to === 'own-pin' ? from === idOf(who) && body.kind === 'pin' : bubbleText(body).includes(to.words)
    return bubbles.findLast(wanted)?.id
  }

  #taps({ who, in: group, label, of }: DeedOf<'tap'>): Stuck {
    const bubbles = this.#chat(group ?? who)?.bubbles ?? []
    for (const bubble of bubbles.toReversed()) {
      const words = withBindings(of ?? '', this.#bindings)
      const choices = bubble.choices.flat()
      const alike = choices.filter(each => each.label.includes(label))
      const choice = choices.find(each => each.label === label) ?? (alike.length === 1 ? alike[0] : undefined)
      if (choice && bubbleText(bubble.body).includes(words))
        return toldDeed(this.#world.phones.tap(idOf(who), bubble.id, choice.id))
    }
    return `${who} sees no [${label}]${of === undefined ? '' : ` under «${of}»`}`
  }

  #chooses({ who, labels }: DeedOf<'choose'>): Stuck {
    const { phones } = this.#world
    for (const { id, from, choices, body } of this.#chat(who)?.bubbles.toReversed() ?? []) {
      if (from !== 'avisa') continue
      const choice = choices.flat().find(({ label }) => labels.includes(label))
      if (choice) return toldDeed(phones.tap(idOf(who), id, choice.id))
      const number = listedNumber(bubbleText(body), labels)
      if (number !== undefined) return toldDeed(phones.say(idOf(who), privateChatOf(idOf(who)), number))
    }
    return `${who} sees no [${labels[0] ?? ''}]`
  }

  #sendsMedia({ who, in: group, media, words, caption, to }: DeedOf<'media'>): Stuck {
    const said = caption === undefined ? undefined : withBindings(caption, this.#bindings)
    const name = group ?? who
    const replyTo = to && this.#quoted(name, who, to)
    if (to && !replyTo) return `${name} shows nothing that ${who} could answer so`
    const sent = { ...storyMedia(media, words, said), ...(replyTo && { replyTo }) }
    return toldDeed(this.#world.phones.sendMedia(idOf(who), this.#chatId(name), sent))
  }

  #sharesCard({ who, of }: DeedOf<'card'>): Stuck {
    const other = 'phone' in of ? this.#phones.get(of.phone) : { shows: of.name, number: of.number }
    if (!other) return `${who} does not know whose card to share`
    const phone = idOf(who)
    return toldDeed(this.#world.phones.shareContact(phone, privateChatOf(phone), other.shows, other.number))
  }

  /** Opens the newest invite in `from`'s chat that leads to an account which the phone can reach. */
  #opens({ who, from }: DeedOf<'open'>): Stuck {
    const account = this.#account(this.#phones.get(who)?.on ?? 'buttons')
    const texts = (this.#chat(from)?.bubbles ?? []).map(bubble => bubbleText(bubble.body))
    const invite = texts
      .flatMap(text => this.#world.invitesIn(text))
      .findLast(each => each.account === account)
    return invite
      ? toldDeed(this.#world.phones.openInvite(idOf(who), invite.link))
      : `${from} was sent no link that ${who} could open`
  }

  #account(network: CastNetwork): AccountId {
    const account = this.#world.accounts.get(network)
    if (account === undefined) throw new Error(`the world of this story has no account on ${network}`)
    return account
  }

  #chat(name: string): SimulatedChat | undefined {
    return this.#world.phones.view().chats.find(chat => this.nameOf(chat) === name)
  }

  /** A name that the parser let pass has a chat; an id that nobody has makes the network say what is wrong. */
  #chatId(name: string): ChatId {
    return this.#chat(name)?.id ?? privateChatOf(idOf(name))
  }
}

/** The name itself is the phone's id, so that a fault names somebody. */
const idOf = (name: string): PhoneId => phoneId(name)

function bubbleText(body: Bubble['body']): string {
  if (body.kind === 'media') return `${body.words}\n${body.caption ?? ''}`
  return body.kind === 'text' ? body.text : ''
}

/** The number under which one of `labels` stands in a list such as "1. Sí". */
const listedNumber = (text: string, labels: readonly string[]): string | undefined =>
  text
    .split('\n')
    .map(line => /^(\d+)\. (.+)$/.exec(line))
    .find(line => labels.includes(line?.[2] ?? ''))?.[1]

const toldDeed = (deed: PhoneDeed, why?: string): Stuck =>
  deed.kind === 'done' ? undefined : (why ?? `the phone cannot do that (${deed.why})`)
