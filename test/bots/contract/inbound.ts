import { expect } from 'vitest'
import type { Bench, Case } from './bench.ts'

const CHICAGO = { lat: 41.85, lon: -87.65 }
const CICERO = { lat: 41.84, lon: -87.75 }
const PHONE = '+13125550123'

/** What reaches us: every kind of inbound message, in the words that all networks share. */
export const inboundCases = {
  'a text arrives with its chat, its sender and its moment': async bench => {
    await bench.start()
    const { bot, network, clock } = bench
    const said = clock.now()
    await network.say(network.person, 'hola, ¿qué es esto? 🙂')
    const heard = await bench.hear('text')
    expect(heard.text).toBe('hola, ¿qué es esto? 🙂')
    expect(heard.from).toEqual({ network: bot.network, account: bot.account, chat: network.person })
    expect(heard.sender.id).toBe(network.speaker(network.person))
    expect(heard.sender.name).not.toBe('')
    expect(heard.group).toBe(false)
    expect(heard.late ?? false).toBe(false)
    expect(heard.at).toBeLessThanOrEqual(clock.now())
    expect(heard.at).toBeGreaterThan(said - 1_000)
  },

  'markup, line breaks and odd letters arrive as they were typed': async bench => {
    await bench.start()
    const typed = '*no* <b>es</b> [clic](http://e.invalid)\nsegunda línea ÑÁ\u200d𝕏 & _fin_'
    await bench.network.say(bench.network.person, typed)
    expect((await bench.hear('text')).text).toBe(typed)
  },

  'a reply names the message it answers': async bench => {
    await bench.start()
    const { network } = bench
    const id = await bench.say(network.person, { kind: 'text', text: '¿Dónde estás?' })
    await network.say(network.person, 'aquí', id)
    expect((await bench.hear('text')).replyTo).toBe(id)
  },

  "a forwarded text arrives as somebody else's words": async bench => {
    await bench.start()
    const { network } = bench
    await network.forward(network.person, 'me agarró la migra')
    expect(await bench.hear('text')).toMatchObject({ text: 'me agarró la migra', authorship: 'forwarded' })
    await network.say(network.person, 'hola')
    expect((await bench.hear('text', 1)).authorship ?? 'own').toBe('own')
  },

  'a corrected text arrives with the name of the message that it corrects': async bench => {
    await bench.start()
    const { network } = bench
    await network.say(network.person, 'pamoco')
    const said = await bench.hear('text')
    const corrected = await network.correct(network.person, 'PÁNICO')
    const heard = await bench.hear('text', 1)
    expect(heard).toMatchObject({ text: 'PÁNICO', edits: corrected })
    expect(heard.edits).toBe(said.message)
    expect(heard.id).not.toBe(said.id)
    expect(said.edits).toBeUndefined()
  },

  'a reaction names the message that it is under, and one that is taken back says nothing': async bench => {
    await bench.start()
    const { network } = bench
    const on = await bench.say(network.person, { kind: 'text', text: '¿Recibiste?' })
    await network.react(network.person, on, '👍')
    expect(await bench.hear('reaction')).toMatchObject({ emoji: '👍', on })
    await network.react(network.person, on, undefined)
    await network.say(network.person, 'hola')
    await bench.hear('text', 1)
  },

  'somebody who calls is heard, and within minutes once': async bench => {
    await bench.start()
    const { network } = bench
    await network.call(network.person)
    const heard = await bench.hear('call')
    expect(heard.from.chat).toBe(network.person)
    expect(heard.sender.id).toBe(network.speaker(network.person))
    await network.call(network.person)
    expect((await bench.hear('call', 1)).id).toBe(heard.id)
  },

  'words sent to a list of receivers arrive as said to us alone': async bench => {
    await bench.start()
    const { network } = bench
    await network.sayToList(network.person, 'me agarró la migra')
    const heard = await bench.hear('text')
    expect(heard).toMatchObject({ text: 'me agarró la migra', group: false })
    expect(heard.from.chat).toBe(network.person)
    expect(heard.sender.id).toBe(network.speaker(network.person))
  },

  'words under a live location arrive with it': async bench => {
    await bench.start()
    await bench.network.live(bench.network.person, CHICAGO, 'me agarró la migra')
    expect(await bench.hear('pin')).toMatchObject({ live: 'start', words: 'me agarró la migra' })
  },

  'a pin arrives as a point': async bench => {
    await bench.start()
    await bench.network.pin(bench.network.person, CHICAGO)
    const heard = await bench.hear('pin')
    expect(heard.live).toBe('no')
    expect(heard.point.lat).toBeCloseTo(CHICAGO.lat, 5)
    expect(heard.point.lon).toBeCloseTo(CHICAGO.lon, 5)
  },

  'a pin carries the accuracy that the phone told': async bench => {
    await bench.start()
    await bench.network.pin(bench.network.person, CHICAGO, 25)
    expect((await bench.hear('pin')).accuracy).toBe(25)
  },

  'a live location starts': async bench => {
    await bench.start()
    await bench.network.live(bench.network.person, CHICAGO)
    expect((await bench.hear('pin')).live).toBe('start')
  },

  'a live location moves': async bench => {
    await bench.start()
    const live = await bench.network.live(bench.network.person, CHICAGO)
    await live.move(CICERO)
    const heard = await bench.hear('pin', 1)
    expect(heard.live).toBe('move')
    expect(heard.point.lon).toBeCloseTo(CICERO.lon, 5)
    expect(heard.id).not.toBe(bench.heard[0]?.id)
  },

  "somebody else's contact card is not the sender's own": async bench => {
    await bench.start()
    const { network } = bench
    await network.card(network.person, { name: 'Persona Ejemplo', phone: PHONE, own: false })
    const heard = await bench.hear('contact')
    expect(heard).toMatchObject({ name: 'Persona Ejemplo', own: false })
    expect(heard.phone?.replaceAll(/\D/g, '')).toBe(PHONE.slice(1))
  },

  "the sender's own card is known to be their own": async bench => {
    await bench.start()
    const { network } = bench
    await network.card(network.person, { name: 'Persona Ejemplo', phone: PHONE, own: true })
    expect((await bench.hear('contact')).own).toBe(true)
  },

  'a voice note arrives as one': async bench => {
    await bench.start()
    await bench.network.voice(bench.network.person)
    await bench.hear('voice')
  },

  'a sticker arrives as something we cannot read': async bench => {
    await bench.start()
    await bench.network.sticker(bench.network.person)
    expect((await bench.hear('unsupported')).what).not.toBe('')
  },

  'a choice comes back by the id we gave it, tapped or by its number': async bench => {
    await bench.start()
    await choose(bench, 'Sí')
    const heard = await bench.hear('choice')
    expect(heard.choice).toBe('consent:yes')
    expect(heard.sender.id).toBe(bench.network.speaker(bench.network.person))
  },

  'a tap names the message it was under': async bench => {
    await bench.start()
    const id = await choose(bench, 'No')
    expect(await bench.hear('choice')).toMatchObject({ choice: 'consent:no', on: id })
  },

  'an invite link opens a chat and brings its code': async bench => {
    await bench.start()
    const link = bench.bot.inviteLink?.('Fam-7_x')
    if (link === undefined) throw new Error('a bot that works knows its own name')
    expect(() => new URL(link)).not.toThrow()
    await bench.network.open(bench.network.relative, link)
    const heard = await bench.hear('text')
    expect(heard.text.split(/\s+/).at(-1)).toBe('Fam-7_x')
    expect(heard.from.chat).toBe(bench.network.relative)
  },

  'a group message names the group and who spoke': async bench => {
    await bench.start()
    const { network } = bench
    await network.say(network.group, '/mesa AB12')
    const heard = await bench.hear('text')
    expect(heard.group).toBe(true)
    expect(heard.from.chat).toBe(network.group)
    expect(heard.sender.id).toBe(network.speaker(network.group))
    expect(heard.sender.id).not.toBe(String(network.group))
  },

  'somebody blocks us and comes back': async bench => {
    await bench.start()
    const { network } = bench
    await network.block(network.relative)
    expect(await bench.hear('membership')).toMatchObject({ change: 'blocked', group: false })
    await network.unblock(network.relative)
    expect(await bench.hear('membership', 1)).toMatchObject({ change: 'unblocked' })
  },

  'a group takes us in and puts us out': async bench => {
    await bench.start()
    const group = await bench.network.add()
    const added = await bench.hear('membership')
    expect(added).toMatchObject({ change: 'added', group: true })
    expect(added.from.chat).toBe(group)
    await bench.network.remove(group)
    expect(await bench.hear('membership', 1)).toMatchObject({ change: 'removed' })
  },

  'a group that moves tells its new chat': async bench => {
    await bench.start()
    const { network } = bench
    const to = await network.move(network.group)
    const heard = await bench.hear('membership')
    expect(heard).toMatchObject({ change: 'moved', to })
    expect(heard.from.chat).toBe(network.group)
  },

  'receipts tell that a message arrived and was read': async bench => {
    await bench.start()
    const { network } = bench
    const of = await bench.say(network.person, { kind: 'text', text: 'Aviso' })
    await network.receipt(network.person, of, 'delivered')
    expect(await bench.hear('receipt')).toMatchObject({ of, state: 'delivered' })
    await network.receipt(network.person, of, 'read')
    expect(await bench.hear('receipt', 1)).toMatchObject({ of, state: 'read' })
  },

  'a receipt tells that a message failed after it was accepted': async bench => {
    await bench.start()
    const { network } = bench
    const of = await bench.say(network.person, { kind: 'text', text: 'Aviso' })
    await network.receipt(network.person, of, 'failed')
    expect(await bench.hear('receipt')).toMatchObject({ of, state: 'failed' })
  },
} satisfies Record<string, Case>

/** Asks a question in the person's chat and takes the choice with this label as its network lets people do. */
async function choose(bench: Bench, label: 'Sí' | 'No') {
  const { bot, network } = bench
  const choices = [
    [
      { id: 'consent:yes', label: 'Sí' },
      { id: 'consent:no', label: 'No' },
    ],
  ]
  const id = await bench.say(network.person, { kind: 'text', text: '¿Aceptas?', choices })
  if (bot.chats.buttons) await network.tap(network.person, id, label)
  else await network.say(network.person, label === 'Sí' ? '1' : '2')
  return id
}
