import type { ChatId, MessageId } from '../../domain/messaging/address.ts'
import { contactBody, type InboundBody } from '../../domain/messaging/inbound.ts'
import type { Point } from '../../domain/place.ts'
import type { Chat } from './chat.ts'
import type { DeliveryNote, Exchange } from './exchange.ts'
import { wordsInFile } from './files.ts'
import { type Forwardable, type NewMedia, type SharedCard, toldOf } from './sending.ts'
import {
  type Bubble,
  type DeedOutcome,
  type Impossible,
  invitesIn,
  type PhoneId,
  type SimulatedPhone,
} from './world.ts'

/** Something a phone puts in a chat: the bubble it becomes and, if anything, what we are told of it. */
interface PhoneWords {
  readonly body: Bubble['body']
  readonly tells: (id: MessageId) => InboundBody
  readonly replyTo?: MessageId | undefined
  readonly forwarded?: boolean
}

/** Remarks on a deed: the bubble that shows how far it came, and what its delivery says besides. */
export interface DeedNote extends Pick<DeliveryNote, 'forwarded' | 'message' | 'edits' | 'id'> {
  readonly bubble?: MessageId
}

/** Deeds of people with their phones on a simulated network. */
export class SimulatedPhones {
  protected readonly exchange: Exchange
  readonly #waiting = new Map<PhoneId, (() => void)[]>()

  constructor(exchange: Exchange) {
    this.exchange = exchange
  }

  /** Writes words; on an account without buttons, they may name a line of the newest list. */
  say(phone: PhoneId, chat: ChatId, text: string, replyTo?: MessageId): DeedOutcome {
    if (text.trim() === '') return impossible('no-text')
    return this.#utter(phone, chat, {
      body: { kind: 'text', text },
      replyTo,
      tells: () => this.#understand(chat, text, replyTo),
    })
  }

  /** Forwards what somebody else said in another chat; it is never taken for a choice. */
  forward(phone: PhoneId, chat: ChatId, body: Forwardable): DeedOutcome {
    return this.#utter(phone, chat, { body, forwarded: true, tells: () => this.#told(chat, body) })
  }

  /** Taps a choice under a message of ours. */
  tap(phone: PhoneId, bubble: MessageId, choice: string): DeedOutcome {
    const chat = [...this.exchange.chats.values()].find(each => each.find(bubble))
    if (!chat) return impossible('no-such-bubble')
    const offered = chat.find(bubble)?.choices.flat()
    if (!offered?.some(each => each.id === choice)) return impossible('no-such-choice')
    return this.act(phone, chat.id, { kind: 'choice', choice, on: bubble })
  }

  /** Presses a key of the permanent keyboard; the key that sends the location needs the `point` where the phone is. */
  pressKey(phone: PhoneId, chat: ChatId, label: string, point?: Point): DeedOutcome {
    const key = this.exchange.chats.get(chat)?.key(label)
    if (!key) return impossible('no-such-key')
    switch (key.sends) {
      case 'label':
        return this.say(phone, chat, label)
      case 'location':
        return point ? this.sharePin(phone, chat, point) : impossible('no-place')
      case 'contact': {
        const own = this.exchange.phones.get(phone)
        return own ? this.shareContact(phone, chat, own.name, own.number) : impossible('no-such-phone')
      }
      default:
        return key.sends satisfies never
    }
  }

  /** Shares a place, once or as the start of a live location; `accuracy` is the radius in metres that the phone tells. */
  sharePin(phone: PhoneId, chat: ChatId, point: Point, live = false, accuracy?: number): DeedOutcome {
    return this.#utter(phone, chat, {
      body: { kind: 'pin', point, ...(live && { live }) },
      tells: () => ({
        kind: 'pin',
        point,
        live: live ? 'start' : 'no',
        ...(accuracy !== undefined && { accuracy }),
      }),
    })
  }

  /** Moves the phone's newest live location in `chat`. */
  moveLive(phone: PhoneId, chat: ChatId, point: Point): DeedOutcome {
    const room = this.exchange.chats.get(chat)
    const pin = room?.last(({ from, body }) => from === phone && body.kind === 'pin' && body.live === true)
    if (!room || !pin) return impossible('no-such-bubble')
    room.change(pin.id, {
      body: { kind: 'pin', point, live: true },
      editedAt: this.exchange.clock.now(),
    })
    return this.act(phone, chat, { kind: 'pin', point, live: 'move' })
  }

  /** Shares a contact card; the network vouches for the sender's own number where it ever does. */
  shareContact(phone: PhoneId, chat: ChatId, name: string, number: string): DeedOutcome {
    return this.shareContacts(phone, chat, [{ name, number }])
  }

  /** Shares several cards in one message. */
  shareContacts(phone: PhoneId, chat: ChatId, cards: readonly SharedCard[]): DeedOutcome {
    const own = this.exchange.phones.get(phone)
    const vouches = own && this.exchange.accounts.get(own.account)?.can.vouches
    const told = contactBody(
      cards.map(({ name, number }) => ({
        name,
        phone: number,
        own: vouches === true && own?.number === number,
      })),
    )
    if (told === undefined) return impossible('no-text')
    const [name, number] = [cards.map(one => one.name).join(', '), cards.map(one => one.number).join(', ')]
    return this.#utter(phone, chat, { body: { kind: 'contact', name, number }, tells: () => told })
  }

  /** Sends a recording or a file, with words under it or without. */
  sendMedia(phone: PhoneId, chat: ChatId, { media, content, replyTo, ...details }: NewMedia): DeedOutcome {
    const file = this.exchange.files.put({ content, mime: details.mime })
    const body = { kind: 'media', media, file, words: wordsInFile(content), ...details } as const
    return this.#utter(phone, chat, { body, replyTo, tells: () => this.#told(chat, body, replyTo) })
  }

  sendSticker(phone: PhoneId, chat: ChatId, replyTo?: MessageId): DeedOutcome {
    const tells = () => ({ kind: 'unsupported', what: 'sticker', ...(replyTo && { replyTo }) }) as const
    return this.#utter(phone, chat, { body: { kind: 'sticker' }, replyTo, tells })
  }

  /** Opens an invite, given as a link, a text with a link in it, or a bare code: the private chat sends `/start CODE`. */
  openInvite(phone: PhoneId, linkOrCode: string): DeedOutcome {
    const invite = invitesIn(linkOrCode)[0]
    const own = this.exchange.phones.get(phone)
    if (!own) return impossible('no-such-phone')
    if (invite && invite.account !== own.account) return impossible('other-account')
    const code = invite?.code ?? linkOrCode.trim()
    if (!/^[\w-]{1,64}$/.test(code)) return impossible('not-an-invite')
    return this.say(phone, privateChatOf(phone), `/start ${code}`)
  }

  /** Reads everything in a chat: two blue ticks, and a receipt for us. */
  read(phone: PhoneId, chat: ChatId): DeedOutcome {
    const found = this.member(phone, chat)
    if (found.kind === 'impossible') return found
    this.exchange.tick(found.chat, found.phone, 'read')
    return { kind: 'done' }
  }

  block(phone: PhoneId): DeedOutcome {
    return this.#setBlocked(phone, true)
  }

  unblock(phone: PhoneId): DeedOutcome {
    return this.#setBlocked(phone, false)
  }

  /** Takes the phone's signal away: what it writes waits in it, and what it is told waits in the network. */
  setOffline(phone: PhoneId): DeedOutcome {
    return this.#setSignal(phone, false)
  }

  /** Gives the signal back: what waited goes now, in order, marked as late. */
  setOnline(phone: PhoneId): DeedOutcome {
    return this.#setSignal(phone, true)
  }

  /** The phone and the chat, if the one is in the other. */
  protected member(phone: PhoneId, chat: ChatId): FoundPhone {
    const who = this.exchange.phones.get(phone)
    const where = this.exchange.chats.get(chat)
    if (!who) return impossible('no-such-phone')
    if (!where) return impossible('no-such-chat')
    if (!where.members.includes(phone)) return impossible('not-a-member')
    return { kind: 'found', phone: who, chat: where }
  }

  /** Puts an utterance in a chat and tells us of it, now or when the phone has a signal again. */
  #utter(phone: PhoneId, chat: ChatId, utterance: PhoneWords): DeedOutcome {
    const found = this.member(phone, chat)
    if (found.kind === 'impossible') return found
    if (found.chat.blocked) return impossible('blocked')
    const { body, replyTo, forwarded } = utterance
    const id = this.exchange.newMessageId()
    const at = this.exchange.clock.now()
    const quoted = replyTo !== undefined && found.chat.find(replyTo) ? { replyTo } : undefined
    found.chat.add({
      id,
      chat: found.chat.id,
      from: phone,
      at,
      body,
      choices: [],
      ticks: 'waiting',
      ...quoted,
      ...(forwarded && { forwarded }),
    })
    this.exchange.changed(found.chat)
    this.#dispatch(found, () => utterance.tells(id), { bubble: id, ...(forwarded && { forwarded }) })
    return { kind: 'done', bubble: id }
  }

  /** Tells us of something that leaves no bubble. */
  protected act(phone: PhoneId, chat: ChatId, body: InboundBody, note: DeedNote = {}): DeedOutcome {
    const found = this.member(phone, chat)
    if (found.kind === 'impossible') return found
    if (found.chat.blocked) return impossible('blocked')
    this.exchange.changed(found.chat)
    this.#dispatch(found, () => body, note)
    return { kind: 'done' }
  }

  #dispatch(
    { phone, chat }: { phone: SimulatedPhone; chat: Chat },
    body: () => InboundBody,
    { bubble, ...note }: DeedNote = {},
  ): void {
    const at = this.exchange.clock.now()
    const tick = (ticks: Bubble['ticks']) => {
      if (bubble === undefined) return
      chat.change(bubble, { ticks })
      this.exchange.changed(chat)
    }
    const go = (late: boolean) => {
      tick('sent')
      if (!chat.group) chat.joined = true
      if (!chat.joined) return
      this.exchange.deliver(chat, phone, body(), {
        at,
        late,
        ...note,
        ...(bubble && { message: bubble }),
        confirmed: () => tick('delivered'),
      })
    }
    const waiting = this.#waiting.get(phone.id)
    if (waiting) waiting.push(() => go(true))
    else go(false)
  }

  #told(chat: ChatId, body: Forwardable, replyTo?: MessageId): InboundBody {
    return toldOf(body, this.exchange.chats.get(chat)?.account, this.exchange.files, replyTo)
  }

  #understand(chat: ChatId, text: string, replyTo?: MessageId): InboundBody {
    const offered = this.exchange.chats.get(chat)?.listAnswered(this.exchange.clock.now(), replyTo)
    return { kind: 'text', text, ...(replyTo && { replyTo }), ...(offered && { offered }) }
  }

  #setBlocked(phone: PhoneId, blocked: boolean): DeedOutcome {
    const found = this.member(phone, privateChatOf(phone))
    if (found.kind === 'impossible') return found
    if (found.chat.blocked === blocked) return { kind: 'done' }
    found.chat.blocked = blocked
    this.exchange.changed(found.chat)
    if (found.chat.joined)
      this.#dispatch(found, () => ({ kind: 'membership', change: blocked ? 'blocked' : 'unblocked' }))
    return { kind: 'done' }
  }

  #setSignal(phone: PhoneId, signal: boolean): DeedOutcome {
    const own = this.exchange.phones.get(phone)
    if (!own) return impossible('no-such-phone')
    this.exchange.phones.set(phone, { ...own, offline: !signal })
    if (!signal && !this.#waiting.has(phone)) this.#waiting.set(phone, [])
    this.exchange.changed()
    if (!signal) return { kind: 'done' }
    const waited = this.#waiting.get(phone) ?? []
    this.#waiting.delete(phone)
    for (const go of waited) go()
    for (const chat of this.exchange.chats.values())
      if (chat.members.includes(phone)) this.exchange.tick(chat, own, 'delivered')
    return { kind: 'done' }
  }
}

/** A phone in a chat that it is a member of, or why not. */
export type FoundPhone =
  | { readonly kind: 'found'; readonly phone: SimulatedPhone; readonly chat: Chat }
  | { readonly kind: 'impossible'; readonly why: Impossible }

/** The private chat of a phone bears the phone's own id. */
export function privateChatOf(phone: PhoneId): ChatId {
  const word: string = phone
  return word as ChatId
}

/** Says why a phone cannot do something. */
export const impossible = (why: Impossible) => ({ kind: 'impossible', why }) as const
