import { SimulatedNetwork } from '../../../src/bots/simulator/network.ts'
import type { SimulatedAbilities } from '../../../src/bots/simulator/rules.ts'
import { WITHOUT_BUTTONS } from '../../../src/bots/simulator/rules.ts'
import { type Bubble, type PhoneId, phoneId, type SimulatedFault } from '../../../src/bots/simulator/world.ts'
import type { AccountId, ChatId, MessageId } from '../../../src/domain/messaging/address.ts'
import type { Ports } from '../../../src/platform/ports.ts'
import { storyMedia } from '../../../src/stories/media.ts'
import { botContract, type Cannot } from '../contract/contract.ts'
import type { ContractHarness, NetworkSide, SendFault, SentMedia, Shown } from '../contract/harness.ts'

const ACCOUNT = 'simulador' as AccountId
const ANA = phoneId('ana')
const ROSA = phoneId('rosa')
const OFFICER = phoneId('oficial')
const NUMBERS = { [ANA]: '+13125550101', [ROSA]: '+13125550102', [OFFICER]: '+13125550103' }

const FAULTS: Readonly<Record<SendFault, SimulatedFault['fault']>> = {
  busy: 'busy',
  'server-error': 'offline',
  hang: 'hang',
  reset: 'reset',
  'answer-lost': 'answer-lost',
  garbled: 'answer-lost',
}

function whatIn(body: Bubble['body']): Pick<Shown, 'text' | 'pin' | 'media'> {
  if (body.kind === 'pin') return { pin: body.point }
  if (body.kind === 'text') return { text: body.text }
  if (body.kind !== 'media') return {}
  const { media: kind, words, caption } = body
  return { media: { kind, words }, ...(caption !== undefined && { text: caption }) }
}

/** The people of the contract on one simulated network, each of whom has written to us once. */
class Side implements NetworkSide {
  readonly network: SimulatedNetwork
  readonly person: ChatId
  readonly relative: ChatId
  readonly group: ChatId
  readonly nowhere = 'nadie' as ChatId

  constructor(network: SimulatedNetwork) {
    this.network = network
    this.person = this.#phone(ANA, 'Ana Ejemplo', 'person')
    this.relative = this.#phone(ROSA, 'Rosa Ejemplo', 'relative')
    this.#phone(OFFICER, 'L. Pérez', 'officer')
    this.group = network.addGroup({ account: ACCOUNT, title: 'Mesa', members: [OFFICER] })
    network.addToGroup(OFFICER, this.group)
    for (const phone of [ANA, ROSA]) network.say(phone, this.chatOf(phone), '/start')
  }

  chatOf(phone: PhoneId): ChatId {
    const chat = this.network.view().chats.find(({ group, members }) => !group && members.includes(phone))
    if (!chat) throw new Error('no such phone')
    return chat.id
  }

  speaker(chat: ChatId) {
    return this.#who(chat)
  }

  async say(chat: ChatId, text: string, replyTo?: MessageId) {
    this.network.say(this.#who(chat), chat, text, replyTo)
  }

  async forward(chat: ChatId, text: string) {
    this.network.forward(this.#who(chat), chat, { kind: 'text', text })
  }

  async correct(chat: ChatId, text: string) {
    const said = this.#chat(chat)?.bubbles.findLast(({ from }) => from === this.#who(chat))
    if (!said) throw new Error('nothing was said here')
    this.network.correct(this.#who(chat), said.id, text)
    return said.id
  }

  async react(chat: ChatId, message: MessageId, emoji: string | undefined) {
    this.network.react(this.#who(chat), message, emoji)
  }

  async call(chat: ChatId) {
    this.network.call(this.#who(chat), chat)
  }

  async sayToList(): Promise<void> {
    throw new Error('the simulated network has no lists of receivers')
  }

  async tap(chat: ChatId, message: MessageId, label: string) {
    const bubble = this.#chat(chat)?.bubbles.find(each => each.id === message)
    const choice = bubble?.choices.flat().find(each => each.label === label)
    if (!choice) throw new Error(`nobody sees ${label}`)
    this.network.tap(this.#who(chat), message, choice.id)
  }

  async pin(chat: ChatId, point: { lat: number; lon: number }, accuracy?: number) {
    this.network.sharePin(this.#who(chat), chat, point, false, accuracy)
  }

  async live(chat: ChatId, point: { lat: number; lon: number }) {
    const phone = this.#who(chat)
    this.network.sharePin(phone, chat, point, true)
    return {
      move: async (to: { lat: number; lon: number }) => void this.network.moveLive(phone, chat, to),
    }
  }

  async card(chat: ChatId, card: { name: string; phone: string; own: boolean }) {
    // The simulated network vouches by itself: the sender's own number is theirs, any other is not.
    const number = card.own ? NUMBERS[this.#who(chat)] : card.phone
    this.network.shareContact(this.#who(chat), chat, card.name, number ?? card.phone)
  }

  async voice(chat: ChatId) {
    this.network.sendMedia(this.#who(chat), chat, storyMedia('voice', '', undefined))
  }

  async media(chat: ChatId, { kind, words, caption }: SentMedia) {
    this.network.sendMedia(this.#who(chat), chat, storyMedia(kind, words, caption))
  }

  async sticker(chat: ChatId) {
    this.network.sendSticker(this.#who(chat), chat)
  }

  async open(chat: ChatId, link: string) {
    this.network.openInvite(this.#who(chat), link)
  }

  async block(chat: ChatId) {
    this.network.block(this.#who(chat))
  }

  async unblock(chat: ChatId) {
    this.network.unblock(this.#who(chat))
  }

  async add() {
    const group = this.network.addGroup({ account: ACCOUNT, title: 'Otra mesa', members: [OFFICER] })
    this.network.addToGroup(OFFICER, group)
    return group
  }

  async remove(group: ChatId) {
    this.network.removeFromGroup(OFFICER, group)
  }

  async move(group: ChatId) {
    const known = new Set(this.network.view().chats.map(chat => chat.id))
    this.network.upgradeGroup(OFFICER, group)
    const moved = this.network.view().chats.find(chat => !known.has(chat.id))
    if (!moved) throw new Error('the group did not move')
    return moved.id
  }

  async receipt(chat: ChatId, message: MessageId, state: 'delivered' | 'read' | 'failed') {
    // A simulated phone says by itself, shortly after, that it got a message.
    if (state === 'read') this.network.read(this.#who(chat), chat)
    if (state === 'failed') this.network.reportFailed(chat, message)
  }

  shown(id: ChatId): readonly Shown[] {
    const chat = this.#chat(id)
    const keyboard = chat?.keyboard.flat().map(key => key.label) ?? []
    return (chat?.bubbles ?? []).flatMap(({ id, from, body, choices, replyTo, editedAt }) => {
      if (from !== 'avisa') return []
      const labels = choices.flat().map(choice => choice.label)
      const what = whatIn(body)
      const edited = editedAt !== undefined
      return [{ id, ...what, choices: labels, keyboard, edited, ...(replyTo && { replyTo }) }]
    })
  }

  vanish(chat: ChatId, message: MessageId) {
    this.network.vanish(chat, message)
  }

  fail(fault: SendFault, times = 1) {
    this.network.setFault({ fault: FAULTS[fault], times })
  }

  async cut() {
    this.network.cutLine(ACCOUNT, true)
  }

  async mend() {
    this.network.cutLine(ACCOUNT, false)
  }

  async redeliver() {
    this.network.redeliver()
  }

  held() {
    return this.network.unconfirmed()
  }

  idle() {
    return true
  }

  #phone(id: PhoneId, name: string, role: 'person' | 'relative' | 'officer') {
    const number = NUMBERS[id] ?? '+13125550199'
    return this.network.addPhone({ id, name, role, number, language: 'es', account: ACCOUNT })
  }

  #chat(id: ChatId) {
    return this.network.view().chats.find(chat => chat.id === id)
  }

  #who(chat: ChatId): PhoneId {
    const phone = this.#chat(chat)?.members[0]
    if (!phone) throw new Error('nobody is there')
    return phone
  }
}

const harness =
  (can: Partial<SimulatedAbilities>) =>
  async (ports: Ports): Promise<ContractHarness> => {
    const network = new SimulatedNetwork(ports.clock, ports.log)
    const before = network.bot(ACCOUNT, can)
    await before.start(async () => {})
    const side = new Side(network)
    await network.settled()
    await before.stop()
    return {
      bot: network.bot(ACCOUNT, can),
      network: side,
      again: async () => network.bot(ACCOUNT, can),
      secrets: ['Ana Ejemplo', 'Rosa Ejemplo', 'L. Pérez', ...Object.values(NUMBERS)],
      close: async () => {},
    }
  }

const CANNOT: Cannot = {
  'words sent to a list of receivers arrive as said to us alone':
    'the simulated network has no lists of receivers',
  'words under a live location arrive with it': 'the simulated network has no words under a location',
  'an answer that makes no sense leaves a doubt, and the message arrived':
    'the simulated network answers nothing that makes no sense',
}

const PLAIN: Cannot = {
  ...CANNOT,
  'the keyboard is shown, and its key comes back as its label': 'this network has no keyboard',
  "the sender's own card is known to be their own": 'this network vouches for no card',
}

botContract('a simulated network with buttons', harness({}), CANNOT)
botContract('a simulated network without buttons', harness(WITHOUT_BUTTONS), PLAIN)
