import type { Bot } from '../../src/bots/bot.ts'
import { SimulatedNetwork } from '../../src/bots/simulator/network.ts'
import { WITHOUT_BUTTONS } from '../../src/bots/simulator/rules.ts'
import { invitesIn } from '../../src/bots/simulator/world.ts'
import { MINUTE } from '../../src/domain/ids.ts'
import type { AccountId, ChatId } from '../../src/domain/messaging/address.ts'
import type { Inbound } from '../../src/domain/messaging/inbound.ts'
import type { Message } from '../../src/domain/messaging/message.ts'
import { VirtualClock } from '../../src/platform/virtual-clock.ts'
import type { OpenStoryWorld } from '../../src/stories/world.ts'
import { meant } from '../../src/understanding/choices.ts'

/** A small app at the wire: it echoes, asks, waits, edits, invites and calls out to a group. */
export const openEcho: OpenStoryWorld = async ({ starts }) => {
  const clock = new VirtualClock(starts)
  const network = new SimulatedNetwork(clock)
  const [buttons, plain] = ['simulador' as AccountId, 'simulador-sin-botones' as AccountId]
  let desk: { bot: Bot; chat: ChatId } | undefined
  const sends = new Set<Promise<unknown>>()
  const say = async (bot: Bot, to: ChatId, message: Message) => {
    const sending = bot.send(to, message, new AbortController().signal)
    sends.add(sending)
    const sent = await sending
    sends.delete(sending)
    return sent
  }
  const answer = async (bot: Bot, heard: Inbound): Promise<void> => {
    const inbound = meant(heard)
    const to = inbound.from.chat
    const tell = (text: string) => say(bot, to, { kind: 'text', text })
    if (inbound.kind === 'choice') await tell(`Elegiste ${inbound.choice}.`)
    if (inbound.kind === 'pin') await say(bot, to, { kind: 'pin', point: inbound.point, title: 'Aquí' })
    if (inbound.kind !== 'text') return
    const [word, ...rest] = inbound.text.split(' ')
    if (word === 'pregunta') {
      const choices = [[{ id: 'si', label: '✅ Sí' }], [{ id: 'no', label: 'No' }]]
      await say(bot, to, { kind: 'text', text: '¿Sí?\n\nO no.', choices })
    } else if (word === 'espera') clock.after(2 * MINUTE, () => void tell('Ya pasó.'))
    else if (word === 'invita') await tell(`Manda ${bot.inviteLink?.('a1b2')} a tu familia.`)
    else if (word === '/mesa') desk = { bot, chat: to }
    else if (word === 'llama') {
      const first = await tell('Guardado.')
      if (desk)
        await say(desk.bot, desk.chat, { kind: 'text', text: `Alerta CHI-0042 de ${inbound.sender.name}` })
      if (first.kind === 'accepted')
        clock.after(
          MINUTE,
          () => void say(bot, to, { kind: 'text', text: 'Enviado CHI-0042.', replaces: first.id }),
        )
    } else await tell(`Oí: ${word} ${rest.join(' ')}`.trim())
  }
  const start = async () => {
    for (const bot of [network.bot(buttons), network.bot(plain, WITHOUT_BUTTONS)])
      await bot.start(inbound => answer(bot, inbound))
  }
  await start()
  return {
    phones: network,
    clock,
    accounts: new Map([
      ['buttons', buttons],
      ['plain', plain],
    ]),
    invitesIn,
    settle: async () => {
      do {
        await network.settled()
        await Promise.all(sends)
      } while (sends.size > 0)
    },
    restart: start,
    deskCode: async side => `${side.consulate ?? side.helper.name}-7777`,
    close: async () => {},
  }
}
