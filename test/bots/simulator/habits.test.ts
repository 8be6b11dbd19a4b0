import { beforeEach, describe, expect, test } from 'vitest'
import type { Bot } from '../../../src/bots/bot.ts'
import { SimulatedNetwork } from '../../../src/bots/simulator/network.ts'
import { WITHOUT_BUTTONS } from '../../../src/bots/simulator/rules.ts'
import type { SimulatedBot } from '../../../src/bots/simulator/simulated-bot.ts'
import { invitesIn, phoneId, type WorldChange } from '../../../src/bots/simulator/world.ts'
import { DAY, instant, MINUTE, SECOND } from '../../../src/domain/ids.ts'
import type { AccountId, ChatId } from '../../../src/domain/messaging/address.ts'
import type { Inbound } from '../../../src/domain/messaging/inbound.ts'
import type { Message } from '../../../src/domain/messaging/message.ts'
import { VirtualClock } from '../../../src/platform/virtual-clock.ts'
import { meant } from '../../../src/understanding/choices.ts'

const TAPPED = 'simulador' as AccountId
const PLAIN = 'simulador-sin-botones' as AccountId
const ANA = phoneId('ana')
const TIA = phoneId('tia')
const CHOICES = [
  [
    { id: 'got', label: '✅ Recibido' },
    { id: 'safe', label: 'Ya está a salvo' },
  ],
]

let clock: VirtualClock
let network: SimulatedNetwork
let tapped: SimulatedBot
let plain: SimulatedBot
let heard: Inbound[]
let ana: ChatId
let tia: ChatId

const take = async (inbound: Inbound) => {
  heard.push(inbound)
}
const say = (bot: Bot, to: ChatId, message: Message) => bot.send(to, message, new AbortController().signal)
const text = (words: string): Message => ({ kind: 'text', text: words })
const ticks = (chat: ChatId) =>
  network
    .view()
    .chats.find(({ id }) => id === chat)
    ?.bubbles.map(bubble => bubble.ticks)

beforeEach(async () => {
  clock = new VirtualClock(instant(Date.UTC(2025, 6, 1, 17)))
  network = new SimulatedNetwork(clock)
  heard = []
  tapped = network.bot(TAPPED)
  plain = network.bot(PLAIN, WITHOUT_BUTTONS)
  await tapped.start(take)
  await plain.start(take)
  const of = { language: 'es', role: 'person' } as const
  ana = network.addPhone({ ...of, id: ANA, name: 'Ana', number: '+1 312 555 0101', account: TAPPED })
  tia = network.addPhone({ ...of, id: TIA, name: 'Tía', number: '+1 312 555 0102', account: PLAIN })
})

describe('two accounts on one network', () => {
  test('only the one without buttons may write first', async () => {
    expect(await say(tapped, ana, text('Hola'))).toEqual({ kind: 'refused', why: 'forbidden' })
    expect((await say(plain, tia, text('Hola'))).kind).toBe('accepted')
    network.say(ANA, ana, '/start')
    expect((await say(tapped, ana, text('Hola'))).kind).toBe('accepted')
  })

  test('neither reaches the phones of the other', async () => {
    network.say(ANA, ana, 'hola')
    expect(await say(plain, ana, text('Hola'))).toEqual({ kind: 'refused', why: 'gone' })
    expect(network.openInvite(ANA, plain.inviteLink('abc'))).toEqual({
      kind: 'impossible',
      why: 'other-account',
    })
  })

  test('an invite is found in a text and opens the right one', async () => {
    const words = `Ábrelo: ${tapped.inviteLink('a-1')} o ${plain.inviteLink('b_2')}.`
    expect(invitesIn(words).map(({ account, code }) => [account, code])).toEqual([
      [TAPPED, 'a-1'],
      [PLAIN, 'b_2'],
    ])
    network.openInvite(TIA, plain.inviteLink('b_2'))
    await network.settled()
    expect(heard).toMatchObject([{ kind: 'text', text: '/start b_2', from: { chat: tia, account: PLAIN } }])
  })
})

describe('a numbered list', () => {
  const ask = () => say(plain, tia, { kind: 'text', text: '¿Recibiste?', choices: CHOICES })
  const hear = async (words: string) => {
    network.say(TIA, tia, words)
    await network.settled()
    const [last] = heard.slice(-1)
    return last && meant(last)
  }

  test.each(['2', ' 2. ', '2)', 'ya esta a salvo', 'YA ESTÁ A SALVO'])('understands "%s"', async words => {
    await ask()
    expect(await hear(words)).toMatchObject({ kind: 'choice', choice: 'safe' })
  })

  test.each(['3', '0', '22', '60608', 'ya está', 'sí'])('leaves "%s" as words', async words => {
    await ask()
    expect(await hear(words)).toMatchObject({ kind: 'text', text: words })
  })

  test('understands an emoji label by its words', async () => {
    await ask()
    expect(await hear('recibido')).toMatchObject({ kind: 'choice', choice: 'got' })
  })

  test('the newest one counts, unless another is answered', async () => {
    const first = await ask()
    const second = { kind: 'text', text: '¿Sigues?', choices: [[{ id: 'go', label: 'Seguir' }]] } as const
    await say(plain, tia, second)
    expect(await hear('1')).toMatchObject({ kind: 'choice', choice: 'go' })
    if (first.kind !== 'accepted') throw new Error(first.kind)
    network.say(TIA, tia, '1', first.id)
    await network.settled()
    expect(heard.slice(-1).map(meant)).toMatchObject([{ kind: 'choice', choice: 'got', on: first.id }])
  })

  test('its numbers expire after a day', async () => {
    await ask()
    clock.advance(DAY + 1)
    await network.settled()
    expect(await hear('1')).toMatchObject({ kind: 'text', text: '1' })
  })
})

describe('ticks and signal', () => {
  test('what a phone without signal writes waits, keeps its moment, and comes late', async () => {
    network.setOffline(ANA)
    network.say(ANA, ana, 'uno')
    clock.advance(10 * MINUTE)
    network.say(ANA, ana, 'dos')
    expect(ticks(ana)).toEqual(['waiting', 'waiting'])
    expect(heard).toEqual([])
    network.setOnline(ANA)
    await network.settled()
    expect(heard.map(each => each.kind === 'text' && each.text)).toEqual(['uno', 'dos'])
    expect(heard[0]).toMatchObject({ late: true, at: clock.now() - 10 * MINUTE })
    expect(ticks(ana)).toEqual(['delivered', 'delivered'])
  })

  test('ours has one tick, then two, then two blue ones, and we are told', async () => {
    network.say(ANA, ana, 'hola')
    network.setOffline(ANA)
    const sent = await say(tapped, ana, text('Hola'))
    clock.advance(MINUTE)
    expect(ticks(ana)).toEqual(['delivered', 'sent'])
    network.setOnline(ANA)
    expect(ticks(ana)).toEqual(['delivered', 'delivered'])
    network.read(ANA, ana)
    network.read(ANA, ana)
    await network.settled()
    const of = sent.kind === 'accepted' ? sent.id : undefined
    expect(heard.slice(1)).toMatchObject([
      { kind: 'receipt', of, state: 'delivered' },
      { kind: 'receipt', of, state: 'read' },
    ])
  })

  test('a group has read what everybody in it has read', async () => {
    const luis = phoneId('luis')
    const of = { language: 'es', role: 'officer', account: TAPPED } as const
    network.addPhone({ ...of, id: luis, name: 'Luis', number: '+1 312 555 0103' })
    const group = network.addGroup({ account: TAPPED, title: 'Mesa', members: [ANA, luis] })
    expect(await say(tapped, group, text('Alerta'))).toEqual({ kind: 'refused', why: 'forbidden' })
    network.addToGroup(luis, group)
    await say(tapped, group, text('Alerta'))
    network.read(ANA, group)
    expect(ticks(group)).toEqual(['sent', 'sent'])
    network.read(luis, group)
    expect(ticks(group)).toEqual(['sent', 'read'])
  })
})

describe('faults', () => {
  beforeEach(() => {
    network.say(ANA, ana, 'hola')
  })

  test('a slow network delivers what its caller gave up on', async () => {
    network.setFault({ fault: 'slow' })
    const patience = new AbortController()
    const sending = tapped.send(ana, text('Lento'), patience.signal)
    clock.advance(SECOND)
    patience.abort()
    expect((await sending).kind).toBe('unknown')
    expect(ticks(ana)).toHaveLength(1)
    clock.advance(MINUTE)
    expect(ticks(ana)).toHaveLength(2)
  })

  test("a chat's own fault comes before everybody's, and ends after its times", async () => {
    network.setFault({ fault: 'busy' })
    network.setFault({ fault: 'answer-lost', chat: ana, times: 1 })
    expect((await say(tapped, ana, text('uno'))).kind).toBe('unknown')
    expect(await say(tapped, ana, text('dos'))).toMatchObject({ kind: 'later', scope: 'account' })
    network.clearFaults()
    expect((await say(tapped, ana, text('tres'))).kind).toBe('accepted')
  })
})

describe('what no network would carry', () => {
  beforeEach(() => {
    network.say(ANA, ana, 'hola')
  })

  test.each<[string, Message]>([
    ['an empty text', text(' \n')],
    ['a pin off the earth', { kind: 'pin', point: { lat: 91, lon: 0 }, title: 'x' }],
    ['a choice id of 65 bytes', asking('é'.repeat(33))],
    ['a choice without an id', asking('')],
  ])('%s is refused', async (_, message) => {
    expect(await say(tapped, ana, message)).toEqual({ kind: 'refused', why: 'invalid' })
  })
})

describe('phones', () => {
  test('can do only what their screen shows', async () => {
    network.say(ANA, ana, 'hola')
    const keyboard = [[{ label: '📍 Enviar', sends: 'location' }]] as const
    const sent = await say(tapped, ana, { kind: 'text', text: 'Listo', keyboard })
    const id = sent.kind === 'accepted' ? sent.id : undefined
    if (!id) throw new Error(sent.kind)
    expect(network.tap(ANA, id, 'forged')).toEqual({ kind: 'impossible', why: 'no-such-choice' })
    expect(network.pressKey(ANA, ana, 'Otra')).toEqual({ kind: 'impossible', why: 'no-such-key' })
    expect(network.pressKey(ANA, ana, '📍 Enviar')).toEqual({ kind: 'impossible', why: 'no-place' })
    expect(network.say(TIA, ana, 'hola')).toEqual({ kind: 'impossible', why: 'not-a-member' })
    network.block(ANA)
    expect(network.say(ANA, ana, 'hola')).toEqual({ kind: 'impossible', why: 'blocked' })
    network.unblock(ANA)
    network.pressKey(ANA, ana, '📍 Enviar', { lat: 41.85, lon: -87.65 })
    await network.settled()
    expect(heard.map(each => each.kind)).toEqual(['text', 'membership', 'membership', 'pin'])
  })

  test('an observer is told of every change until it looks away', async () => {
    const changes: WorldChange['kind'][] = []
    const lookAway = network.onChange(({ kind }) => changes.push(kind))
    network.say(ANA, ana, 'hola')
    expect(new Set(changes)).toEqual(new Set(['chat']))
    network.setFault({ fault: 'busy', times: 1 })
    expect(changes.at(-1)).toBe('world')
    const before = changes.length
    lookAway()
    network.say(ANA, ana, 'adiós')
    expect(changes).toHaveLength(before)
  })
})

function asking(id: string): Message {
  return { kind: 'text', text: '¿Sí?', choices: [[{ id, label: 'Sí' }]] }
}
