import { expect, vi } from 'vitest'
import { AWAY, type Case } from './bench.ts'
import { turns } from './harness.ts'

const SECRET = 'Soy Rosario, llama al 312 555-0199'
const TEXT = { kind: 'text', text: 'Aviso' } as const

/** What goes wrong: on the way out, on the way in, and while starting and stopping. */
export const faultCases = {
  'a network that says "too often" is obeyed': async bench => {
    await bench.start()
    const { network } = bench
    network.fail('busy')
    const sent = await bench.sendSlowly(network.person, TEXT)
    expect(sent).toMatchObject({ kind: 'later', after: 7_000 })
    expect(network.shown(network.person)).toEqual([])
    await bench.say(network.person, TEXT)
  },

  "a fault of the network's own is for later": async bench => {
    await bench.start()
    bench.network.fail('server-error')
    expect((await bench.sendSlowly(bench.network.person, TEXT)).kind).toBe('later')
    expect(bench.network.shown(bench.network.person)).toEqual([])
  },

  'a network that cannot be reached is for later': async bench => {
    await bench.start()
    await bench.network.cut()
    expect((await bench.sendSlowly(bench.network.person, TEXT)).kind).toBe('later')
  },

  'a connection that broke under way leaves a doubt': async bench => {
    await bench.start()
    bench.network.fail('reset')
    expect((await bench.sendSlowly(bench.network.person, TEXT)).kind).toBe('unknown')
  },

  'an answer that was lost leaves a doubt, and the message arrived': async bench => {
    await bench.start()
    const { network } = bench
    network.fail('answer-lost')
    expect((await bench.sendSlowly(network.person, TEXT)).kind).toBe('unknown')
    expect(network.shown(network.person).map(shown => shown.text)).toEqual(['Aviso'])
  },

  'an answer that makes no sense leaves a doubt, and the message arrived': async bench => {
    await bench.start()
    const { network } = bench
    network.fail('garbled')
    expect((await bench.sendSlowly(network.person, TEXT)).kind).toBe('unknown')
    expect(network.shown(network.person).map(shown => shown.text)).toEqual(['Aviso'])
    expect((await bench.sendSlowly(network.person, TEXT)).kind).toBe('accepted')
  },

  "a send that hangs ends by the bot's own time limit, in doubt": async bench => {
    await bench.start()
    bench.network.fail('hang')
    const began = bench.clock.steady()
    expect((await bench.sendSlowly(bench.network.person, TEXT)).kind).toBe('unknown')
    expect(bench.clock.steady() - began).toBeLessThanOrEqual(60_000)
  },

  'a send that hangs ends when its caller gives up': async bench => {
    await bench.start()
    const { network } = bench
    network.fail('hang')
    const patience = new AbortController()
    const sending = bench.send(network.person, TEXT, patience.signal)
    await turns(50)
    patience.abort()
    expect((await sending).kind).toBe('unknown')
  },

  'a send whose caller has given up never leaves': async bench => {
    await bench.start()
    const sent = await bench.send(bench.network.person, TEXT, AbortSignal.abort())
    expect(sent.kind).toBe('later')
    expect(bench.network.shown(bench.network.person)).toEqual([])
  },

  'one chat that hangs delays no other': async bench => {
    await bench.start()
    const { network } = bench
    network.fail('hang')
    const patience = new AbortController()
    const hanging = bench.send(network.person, TEXT, patience.signal)
    await turns(50)
    expect((await bench.send(network.relative, TEXT)).kind).toBe('accepted')
    patience.abort()
    await hanging
  },

  'a message that comes again has the same id': async bench => {
    await bench.start()
    const { network } = bench
    await network.say(network.person, 'hola')
    const first = await bench.hear('text')
    await network.redeliver()
    expect((await bench.hear('text', 1)).id).toBe(first.id)
    await network.say(network.person, 'hola')
    expect((await bench.hear('text', 2)).id).not.toBe(first.id)
  },

  'a message is confirmed only after its commit': async bench => {
    const commit = Promise.withResolvers<void>()
    await bench.start(() => commit.promise)
    const { network } = bench
    await network.say(network.person, 'hola')
    await bench.hear('text')
    await turns(100)
    expect(network.held()).toBe(1)
    commit.resolve()
    await bench.confirmed()
    expect(bench.heard).toHaveLength(1)
  },

  'a message whose handler failed is not confirmed and comes again': async bench => {
    let failures = 3
    await bench.start(async () => {
      if (failures-- > 0) throw new Error('the disk is full')
    })
    const { network } = bench
    await network.say(network.person, 'auxilio')
    await bench.passing(() => bench.heard.length >= 2)
    expect(network.held()).toBe(1)
    await bench.confirmed()
    expect(bench.heard.length).toBeGreaterThanOrEqual(4)
    expect(new Set(bench.heard.map(inbound => inbound.id)).size).toBe(1)
  },

  'a handler that keeps failing is not asked in a hot loop': async bench => {
    await bench.start(async () => {
      throw new Error('the disk is full')
    })
    await bench.network.say(bench.network.person, 'hola')
    await bench.hear('text')
    const end = bench.clock.steady() + 60_000
    await bench.passing(() => bench.clock.steady() >= end)
    expect(bench.heard.length).toBeGreaterThan(2)
    expect(bench.heard.length).toBeLessThan(60)
    expect(bench.bot.health().state).not.toBe('up')
  },

  'a message that cannot be taken does not keep the others out': async bench => {
    const { network } = bench
    await bench.start(async inbound => {
      if (inbound.from.chat === network.person) throw new Error('this one only')
    })
    await network.say(network.person, 'uno')
    await network.say(network.relative, 'dos')
    await bench.passing(() => bench.heard.some(inbound => inbound.from.chat === network.relative))
  },

  'a burst arrives whole, each once, in the order of its chat': async bench => {
    await bench.start()
    const { network } = bench
    const words = Array.from({ length: 150 }, (_, n) => `mensaje ${n}`)
    for (const word of words) await network.say(network.person, word)
    await bench.passing(() => bench.heard.length >= words.length)
    await bench.confirmed()
    expect(bench.heard.map(inbound => inbound.kind === 'text' && inbound.text)).toEqual(words)
  },

  'a lost connection shows, comes back by itself, and loses nothing': async bench => {
    await bench.start()
    const { bot, network } = bench
    await network.cut()
    await bench.passing(() => bot.health().state !== 'up')
    await network.say(network.person, 'se fue la luz')
    const end = bench.clock.steady() + 300_000
    await bench.passing(() => bench.clock.steady() >= end)
    expect(bench.heard).toEqual([])
    await network.mend()
    await bench.passing(() => bot.health().state === 'up')
    expect((await bench.hear('text')).text).toBe('se fue la luz')
    expect((await bench.sendSlowly(network.person, TEXT)).kind).toBe('accepted')
  },

  'a network that is away at the start is waited for': async bench => {
    await bench.network.cut()
    let started = false
    const starting = bench.begin(bench.bot).then(() => {
      started = true
    })
    await bench.passing(() => started)
    await starting
    expect(bench.bot.health().state).not.toBe('up')
    await bench.network.mend()
    await bench.passing(() => bench.bot.health().state === 'up')
  },

  'what was said while nobody was there arrives, marked as late': async bench => {
    const { network, clock } = bench
    await network.say(network.person, 'me agarraron')
    clock.advance(AWAY)
    await bench.start()
    const heard = await bench.hear('text')
    expect(heard.late).toBe(true)
    expect(clock.now() - heard.at).toBeGreaterThanOrEqual(AWAY)
  },

  'stopping waits for the message under way, and nothing comes after': async bench => {
    const commit = Promise.withResolvers<void>()
    await bench.start(() => commit.promise)
    const { bot, network } = bench
    await network.say(network.person, 'hola')
    await bench.hear('text')
    let stopped = false
    const stopping = bot.stop().then(() => {
      stopped = true
    })
    await turns(100)
    expect(stopped).toBe(false)
    commit.resolve()
    await bench.passing(() => stopped)
    await stopping
    await network.say(network.person, 'tarde')
    await turns(100)
    expect(bench.heard).toHaveLength(1)
  },

  'a restart takes up where the last process stopped': async bench => {
    await bench.start()
    const { bot, network } = bench
    await network.say(network.person, 'uno')
    await bench.hear('text')
    await bench.settle(bot.stop())
    await network.say(network.person, 'dos')
    const next = await bench.again()
    await bench.begin(next)
    expect((await bench.hear('text', 1)).text).toBe('dos')
    expect(next.account).toBe(bot.account)
    expect(next.inviteLink?.('x')).toBe(bot.inviteLink?.('x'))
  },

  'a restart after a crash hears again what was not confirmed': async bench => {
    const crash = Promise.withResolvers<void>()
    await bench.start(() => crash.promise)
    await bench.network.say(bench.network.person, 'uno')
    const first = await bench.hear('text')
    const next = await bench.again()
    await bench.begin(next)
    expect((await bench.hear('text', 1)).id).toBe(first.id)
    crash.reject(new Error('the first process is gone'))
  },

  'the command menu is taken without complaint': async bench => {
    await bench.start()
    const commands = [{ name: 'panico', summary: 'Pide ayuda ya' }]
    await bench.setMenu({ private: { default: commands, es: commands }, group: { default: [] } })
    expect(bench.bot.health().state).toBe('up')
  },

  'the pace is one that the network allows': async ({ bot }) => {
    for (const rate of [bot.pace.account, bot.pace.chat, bot.pace.group]) {
      expect(rate.perSecond).toBeGreaterThan(0)
      expect(rate.burst).toBeGreaterThanOrEqual(1)
    }
    expect(bot.pace.parallel).toBeGreaterThanOrEqual(1)
  },

  'nothing private is written, whatever goes wrong': async bench => {
    const printed = [
      ...[process.stdout, process.stderr].map(stream => vi.spyOn(stream, 'write').mockReturnValue(true)),
      ...(['log', 'info', 'warn', 'error', 'debug'] as const).map(level =>
        vi.spyOn(console, level).mockReturnValue(),
      ),
    ]
    let failures = 1
    await bench.start(async inbound => {
      if (failures-- > 0) throw new Error(`could not store ${JSON.stringify(inbound)}`)
    })
    const { network } = bench
    await network.say(network.person, SECRET)
    await network.pin(network.person, { lat: 41.87654, lon: -87.65432 })
    await bench.passing(() => bench.heard.length >= 3)
    for (const fault of ['busy', 'server-error', 'reset', 'answer-lost', 'garbled', 'hang'] as const) {
      network.fail(fault)
      await bench.sendSlowly(network.person, { kind: 'text', text: SECRET })
    }
    await bench.sendSlowly(network.nowhere, { kind: 'text', text: SECRET })
    await network.cut()
    await bench.sendSlowly(network.person, { kind: 'text', text: SECRET })
    await bench.passing(() => bench.bot.health().state !== 'up')
    await network.mend()
    await bench.passing(() => bench.bot.health().state === 'up')
    await bench.settle(bench.bot.stop())
    const everything = JSON.stringify([bench.written, ...printed.map(spy => spy.mock.calls)])
    vi.restoreAllMocks()
    expect(bench.written.length).toBeGreaterThan(0)
    const secrets = [...bench.harness.secrets, SECRET, 'Rosario', '555-0199', '41.87654', '-87.65432']
    expect(secrets.filter(secret => everything.includes(secret))).toEqual([])
  },
} satisfies Record<string, Case>
