import type { NewGroup, NewPhone, SimulatedNetwork } from '../../src/bots/simulator/network.ts'
import { impossible, privateChatOf } from '../../src/bots/simulator/phones.ts'
import type { Forwardable, NewMedia } from '../../src/bots/simulator/sending.ts'
import {
  type Bubble,
  type DeedOutcome,
  invitesIn,
  type PhoneId,
  type WorldView,
} from '../../src/bots/simulator/world.ts'
import type { AccountId, ChatId, MessageId } from '../../src/domain/messaging/address.ts'
import type { Point } from '../../src/domain/place.ts'
import type { StoryPhones } from '../../src/stories/world.ts'
import type { NetworkPhones } from './network-phones.ts'

const DONE: DeedOutcome = { kind: 'done' }

/**
 * The phones of a story on several networks at once: each deed goes to the network of whoever does it, and those of
 * the simulator to the simulator. What a story asks for that the doubles do not play stops it with an error.
 */
export class RealPhones implements StoryPhones {
  readonly #simulated: SimulatedNetwork
  readonly #networks: ReadonlyMap<AccountId, NetworkPhones>
  readonly #phones = new Map<PhoneId, NewPhone>()

  constructor(simulated: SimulatedNetwork, networks: ReadonlyMap<AccountId, NetworkPhones>) {
    this.#simulated = simulated
    this.#networks = networks
  }

  addPhone(phone: NewPhone): ChatId {
    this.#phones.set(phone.id, phone)
    const network = this.#networks.get(phone.account)
    if (!network) return this.#simulated.addPhone(phone)
    network.addPhone(phone)
    return privateChatOf(phone.id)
  }

  addGroup(group: NewGroup): ChatId {
    return (this.#networks.get(group.account) ?? this.#simulated).addGroup(group)
  }

  view(): WorldView {
    const simulated = this.#simulated.view()
    const others = [...this.#networks.values()].flatMap(network => network.chats())
    return { ...simulated, chats: [...simulated.chats, ...others] }
  }

  invitesIn(text: string) {
    const all = [...this.#networks.values()].flatMap(network => network.invitesIn(text))
    return [...invitesIn(text), ...all].toSorted((one, other) => one.index - other.index)
  }

  say(phone: PhoneId, chat: ChatId, text: string, replyTo?: MessageId): DeedOutcome {
    const network = this.#on(phone)
    if (!network) return this.#simulated.say(phone, chat, text, replyTo)
    network.say(phone, chat, text, replyTo)
    return DONE
  }

  forward(phone: PhoneId, chat: ChatId, body: Forwardable): DeedOutcome {
    const network = this.#on(phone)
    if (!network) return this.#simulated.forward(phone, chat, body)
    if (body.kind !== 'text') return notPlayed('a forwarded location or voice note')
    network.forward(phone, body.text)
    return DONE
  }

  correct(phone: PhoneId, id: MessageId, text: string): DeedOutcome {
    const network = this.#on(phone)
    if (!network) return this.#simulated.correct(phone, id, text)
    const said = bubbleOf(network, id)
    if (!said) return impossible('no-such-bubble')
    network.correct(phone, said, text)
    return DONE
  }

  react(phone: PhoneId, id: MessageId, emoji?: string): DeedOutcome {
    const network = this.#on(phone)
    if (!network) return this.#simulated.react(phone, id, emoji)
    const bubble = bubbleOf(network, id)
    if (!bubble) return impossible('no-such-bubble')
    network.react(phone, bubble, emoji)
    return DONE
  }

  call(phone: PhoneId, chat: ChatId): DeedOutcome {
    const network = this.#on(phone)
    if (!network) return this.#simulated.call(phone, chat)
    network.call(phone)
    return DONE
  }

  tap(phone: PhoneId, id: MessageId, choiceId: string): DeedOutcome {
    const network = this.#on(phone)
    if (!network) return this.#simulated.tap(phone, id, choiceId)
    const bubble = bubbleOf(network, id)
    const choice = bubble?.choices.flat().find(each => each.id === choiceId)
    if (!bubble || !choice) return impossible('no-such-choice')
    network.tap(phone, bubble, choice)
    return DONE
  }

  pressKey(phone: PhoneId, chat: ChatId, label: string, point?: Point): DeedOutcome {
    const network = this.#on(phone)
    if (!network) return this.#simulated.pressKey(phone, chat, label, point)
    const room = network.chats().find(each => each.id === chat)
    const key = room?.keyboard.flat().find(each => each.label === label)
    if (!key) return impossible('no-such-key')
    if (key.sends === 'label') return this.say(phone, chat, label)
    if (key.sends === 'location') return point ? this.sharePin(phone, chat, point) : impossible('no-place')
    const own = this.#phones.get(phone)
    return own ? this.shareContact(phone, chat, own.name, own.number) : impossible('no-such-phone')
  }

  sharePin(phone: PhoneId, chat: ChatId, point: Point, live = false, accuracy?: number): DeedOutcome {
    const network = this.#on(phone)
    if (!network) return this.#simulated.sharePin(phone, chat, point, live, accuracy)
    if (live || accuracy !== undefined) return notPlayed('a live or measured location')
    network.pin(phone, point)
    return DONE
  }

  shareContact(phone: PhoneId, chat: ChatId, name: string, number: string): DeedOutcome {
    const network = this.#on(phone)
    if (!network) return this.#simulated.shareContact(phone, chat, name, number)
    network.card(phone, name, number)
    return DONE
  }

  shareContacts(...[phone, chat, cards]: Parameters<SimulatedNetwork['shareContacts']>): DeedOutcome {
    if (!this.#on(phone)) return this.#simulated.shareContacts(phone, chat, cards)
    return notPlayed('several cards at once')
  }

  sendMedia(phone: PhoneId, chat: ChatId, sent: NewMedia): DeedOutcome {
    const network = this.#on(phone)
    if (!network) return this.#simulated.sendMedia(phone, chat, sent)
    if (sent.replyTo !== undefined) return notPlayed('a file in answer to a message')
    network.media(phone, sent)
    return DONE
  }

  openInvite(phone: PhoneId, link: string): DeedOutcome {
    const network = this.#on(phone)
    if (!network) return this.#simulated.openInvite(phone, link)
    const [invite] = network.invitesIn(link)
    if (!invite) return impossible('other-account')
    network.open(phone, invite)
    return DONE
  }

  read(phone: PhoneId, chat: ChatId): DeedOutcome {
    const network = this.#on(phone)
    if (!network) return this.#simulated.read(phone, chat)
    network.read(phone, chat)
    return DONE
  }

  addToGroup(phone: PhoneId, chat: ChatId): DeedOutcome {
    return this.#join(phone, chat, true)
  }

  removeFromGroup(phone: PhoneId, chat: ChatId): DeedOutcome {
    return this.#join(phone, chat, false)
  }

  moveLive = (): DeedOutcome => notPlayed('a live location')
  sendSticker = (): DeedOutcome => notPlayed('a sticker')
  block = (): DeedOutcome => notPlayed('blocking')
  unblock = (): DeedOutcome => notPlayed('blocking')
  setOffline = (): DeedOutcome => notPlayed('a lost signal')
  setOnline = (): DeedOutcome => notPlayed('a lost signal')
  upgradeGroup = (): DeedOutcome => notPlayed('a supergroup')
  redeliver = (): boolean => notPlayed('a repetition')
  cutLine = (): void => notPlayed('a cut line')
  setFault = (): void => notPlayed('a fault')
  clearFaults = (): void => notPlayed('a fault')

  #join(phone: PhoneId, chat: ChatId, joined: boolean): DeedOutcome {
    const network = this.#on(phone)
    if (network) network.join(phone, chat, joined)
    else if (joined) return this.#simulated.addToGroup(phone, chat)
    else return this.#simulated.removeFromGroup(phone, chat)
    return DONE
  }

  /** The double that a phone is on; undefined for the simulator's. */
  #on(phone: PhoneId): NetworkPhones | undefined {
    const known = this.#phones.get(phone)
    return known && this.#networks.get(known.account)
  }
}

function bubbleOf(network: NetworkPhones, id: MessageId): Bubble | undefined {
  const bubbles = network.chats().flatMap(chat => chat.bubbles)
  return bubbles.find(each => each.id === id)
}

/** The contract of every bot has its own cases for these; no story of several networks needs them so far. */
function notPlayed(what: string): never {
  throw new Error(`the doubles do not play ${what} in a story`)
}
