import type { ChatId, MessageId } from '../../domain/messaging/address.ts'
import { callId } from '../shared/calls.ts'
import type { Chat } from './chat.ts'
import { impossible, privateChatOf, SimulatedPhones } from './phones.ts'
import type { Bubble, DeedOutcome, PhoneId } from './world.ts'

/** Deeds of people with messages that are there already, and calls. */
export class PhonesWithAfterthoughts extends SimulatedPhones {
  /** Puts other words in the place of what `phone` said. */
  correct(phone: PhoneId, bubble: MessageId, text: string): DeedOutcome {
    const found = this.#find(bubble)
    if (found?.bubble.from !== phone || found.bubble.body.kind !== 'text') return impossible('no-such-bubble')
    if (text.trim() === '') return impossible('no-text')
    const done = this.act(phone, found.chat.id, { kind: 'text', text }, { message: bubble, edits: bubble })
    if (done.kind === 'done')
      this.#change(found.chat, bubble, { body: { kind: 'text', text }, editedAt: this.exchange.clock.now() })
    return done
  }

  /** Sets a sign under a message, in place of the one that `phone` had there; without `emoji` takes that back. */
  react(phone: PhoneId, bubble: MessageId, emoji?: string): DeedOutcome {
    const found = this.#find(bubble)
    if (!found) return impossible('no-such-bubble')
    const { chat } = found
    const member = this.member(phone, chat.id)
    if (member.kind === 'impossible') return member
    const others = (found.bubble.reactions ?? []).filter(({ from }) => from !== phone)
    const reactions = emoji === undefined ? others : [...others, { from: phone, emoji }]
    this.#change(chat, bubble, { reactions })
    // No network tells anything of a sign that is gone but that it is gone.
    return emoji === undefined
      ? { kind: 'done' }
      : this.act(phone, chat.id, { kind: 'reaction', emoji, on: bubble })
  }

  /** Forwards a message of another phone's chat to us, in the private chat of `phone`. */
  passOn(phone: PhoneId, bubble: MessageId): DeedOutcome {
    const body = this.#find(bubble)?.bubble.body
    if (body === undefined || body.kind === 'contact' || body.kind === 'sticker')
      return impossible('no-such-bubble')
    return this.forward(phone, privateChatOf(phone), body)
  }

  /** Calls us in a private chat, and lets it ring. */
  call(phone: PhoneId, chat: ChatId): DeedOutcome {
    return this.act(phone, chat, { kind: 'call' }, { id: callId(chat, this.exchange.clock.now()) })
  }

  #find(id: MessageId): { readonly chat: Chat; readonly bubble: Bubble } | undefined {
    for (const chat of this.exchange.chats.values()) {
      const bubble = chat.find(id)
      if (bubble) return { chat, bubble }
    }
    return undefined
  }

  #change(chat: Chat, id: MessageId, change: Partial<Bubble>): void {
    chat.change(id, change)
    this.exchange.changed(chat)
  }
}
