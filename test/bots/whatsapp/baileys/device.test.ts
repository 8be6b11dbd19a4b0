import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import type { Receive } from '../../../../src/bots/bot.ts'
import { linkWhatsApp } from '../../../../src/bots/whatsapp/baileys/link.ts'
import { DAY, MINUTE, SECOND } from '../../../../src/domain/ids.ts'
import type { ChatId } from '../../../../src/domain/messaging/address.ts'
import { silentLog } from '../../../../src/platform/log.ts'
import { systemRandom } from '../../../../src/platform/random.ts'
import { Bench } from '../../contract/bench.ts'
import { turns } from '../../contract/harness.ts'

const installed = await import('@whiskeysockets/baileys').then(
  () => true,
  () => false,
)

const TEXT = { kind: 'text', text: 'Aviso' } as const

describe.skipIf(!installed)('a linked device', async () => {
  if (!installed) return
  const { baileysHarness } = await import('./harness.ts')
  let bench: Bench
  let harness: Awaited<ReturnType<typeof baileysHarness>>

  const begin = async (also?: Receive) => {
    bench = await Bench.make(async (ports, clock) => {
      harness = await baileysHarness(ports, clock)
      return harness
    })
    await bench.start(also)
  }
  afterEach(() => bench.close())

  const health = () => bench.bot.health()
  const returned = async () => {
    const began = bench.clock.steady()
    await bench.passing(() => health().state === 'up')
    return bench.clock.steady() - began
  }

  // The bench's random byte is 128, with which a wait is three quarters of the longest that it could be.
  test.each([
    { ending: 515, why: 'restart', atLeast: 0, atMost: 5 * SECOND },
    { ending: 503, why: 'unavailable', atLeast: 3.75 * SECOND, atMost: 10 * SECOND },
    { ending: 'replaced', why: 'replaced', atLeast: 45 * SECOND, atMost: 55 * SECOND },
  ] as const)('comes back after $ending, in its own time', async ({ ending, why, atLeast, atMost }) => {
    await begin()
    harness.server.kick(ending)
    await bench.passing(() => health().state !== 'up')
    expect(health()).toMatchObject({ state: 'degraded', why })
    const away = await returned()
    expect(away).toBeGreaterThanOrEqual(atLeast)
    expect(away).toBeLessThanOrEqual(atMost)
  })

  test('what is said in answer to a message can be read, and what is said after that', async () => {
    await begin(async ({ from }) => {
      // The engine commits first, and then says what there is to say.
      await turns(50)
      await bench.send(from.chat, TEXT)
    })
    for (const chat of [bench.network.person, bench.network.group]) {
      for (const shown of [2, 4, 6]) {
        await bench.say(chat, TEXT)
        await bench.network.say(chat, 'hola')
        const { server } = harness
        const isThere = () => bench.network.shown(chat).length >= shown && bench.network.held() === 0
        await bench.passing(() => isThere() || server.undecrypted > 0)
      }
    }
    expect(harness.server.undecrypted).toBe(0)
  })

  test('asks that new chats disappear by themselves after 90 days, from both phones', async () => {
    await begin()
    await bench.passing(() => harness.server.fadesAfter !== undefined)
    expect(harness.server.fadesAfter).toBe((90 * DAY) / SECOND)
  })

  test('a broken connection comes back within seconds', async () => {
    await begin()
    harness.server.drop()
    await bench.passing(() => health().state !== 'up')
    expect(health()).toMatchObject({ state: 'degraded', why: 'closed' })
    expect(await returned()).toBeLessThan(5 * SECOND)
  })

  test('a device that was thrown out says so, knocks no more, and needs a new linking', async () => {
    await begin()
    harness.server.loggedOut = true
    harness.server.kick(401)
    await bench.passing(() => health().state === 'down')
    expect(health().why).toBe('logged-out')
    const end = bench.clock.steady() + 10 * MINUTE
    await bench.passing(() => bench.clock.steady() >= end)
    expect(health().why).toBe('logged-out')
    expect(harness.server.connections).toBe(0)
    expect(await harness.vault.all('creds')).toEqual([])
  })

  test('a linking that is given up leaves the device that there was', async () => {
    await begin()
    const giveUp = new AbortController()
    const tell = () => giveUp.abort()
    const ports = { clock: bench.clock, random: systemRandom, fetch: globalThis.fetch, log: silentLog }
    const settings = { vault: harness.vault, url: harness.server.url, tell }
    expect(await linkWhatsApp(settings, ports, giveUp.signal)).toEqual({ kind: 'given-up' })
    harness.server.drop()
    await bench.passing(() => health().state !== 'up')
    await returned()
    await bench.say(harness.side.person, TEXT)
  })

  test('a socket that stands and brings nothing is found out and replaced', async () => {
    await begin()
    harness.server.silent = true
    const began = bench.clock.steady()
    await bench.passing(() => health().state !== 'up')
    expect(health()).toMatchObject({ state: 'degraded', why: 'silent' })
    expect(bench.clock.steady() - began).toBeLessThanOrEqual(6 * MINUTE)
    harness.server.silent = false
    await returned()
    await bench.say(harness.side.person, TEXT)
  })

  test('what WhatsApp delivers again because it lost our word is heard once', async () => {
    await begin()
    const { server, side } = harness
    server.forgetful = true
    await side.say(side.person, 'auxilio')
    await bench.hear('text')
    server.forgetful = false
    server.drop()
    await bench.passing(() => health().state !== 'up')
    await returned()
    await bench.confirmed()
    expect(bench.heard).toHaveLength(1)
  })

  test('a message that was broken on the way is asked for again, and arrives', async () => {
    await begin()
    const { server, side } = harness
    await side.say(side.person, 'hola')
    await bench.hear('text')
    await server.say(side.people.ana, { conversation: 'me agarraron' }, { corrupt: true })
    expect((await bench.hear('text', 1)).text).toBe('me agarraron')
  })

  test('a phone that could not decrypt a message gets it again, also from the next process', async () => {
    await begin()
    const { server, side } = harness
    const id = await bench.say(side.person, TEXT)
    await bench.settle(bench.bot.stop())
    const next = await bench.again()
    await bench.begin(next)
    await bench.passing(() => next.health().state === 'up')
    server.world.vanish(side.person, id)
    await server.askAgain(side.people.ana, id)
    expect((await bench.last(side.person)).id).toBe(id)
  })

  test('somebody known by number moves to their hidden id when it shows', async () => {
    await begin()
    const { server, side } = harness
    const { ana } = side.people
    server.namesLids = false
    await server.say(ana, { conversation: 'hola' }, { byNumber: true })
    expect((await bench.hear('text')).from.chat).toBe(ana.number)
    await side.say(side.person, 'otra vez')
    const moved = await bench.hear('membership', 1)
    expect(moved).toMatchObject({ change: 'moved', to: ana.lid })
    expect(moved.from.chat).toBe(ana.number)
    expect((await bench.hear('text', 2)).from.chat).toBe(ana.lid)
    await side.say(side.person, 'y otra')
    expect((await bench.hear('text', 3)).text).toBe('y otra')
  })

  test('whoever wrote is answered, also where the server leaves them out when it is asked who is there', async () => {
    await begin()
    const { server, side } = harness
    const { ana } = side.people
    server.namesLids = false
    server.forgetsPeople = true
    await server.say(ana, { conversation: 'hola' }, { byNumber: true })
    const { from } = await bench.hear('text')
    expect(from.chat).toBe(ana.number)
    expect(await bench.say(from.chat, TEXT)).not.toBe('')
  })

  test('the two names of somebody are known to the next process too', async () => {
    await begin()
    const { server, side } = harness
    const { ana } = side.people
    await side.say(side.person, 'hola')
    await bench.hear('text')
    await bench.settle(bench.bot.stop())
    server.namesLids = false
    await bench.begin(await bench.again())
    await server.say(ana, { conversation: 'otra vez' }, { byNumber: true })
    expect((await bench.hear('text', 1)).from.chat).toBe(ana.lid)
  })

  test('the members of a group are asked for once, and anew when the group has changed', async () => {
    await begin()
    const { server, side } = harness
    const asked = () =>
      server.heard.filter(
        ({ tag, attrs }) => tag === 'iq' && attrs.xmlns === 'w:g2' && attrs.to === side.group,
      ).length
    for (let n = 0; n < 3; n++) await bench.say(side.group, TEXT)
    expect(asked()).toBe(1)
    server.notify({ from: side.group, type: 'w:gp2' }, [{ tag: 'subject', attrs: { subject: 'Otra' } }])
    await bench.confirmed()
    await bench.say(side.group, TEXT)
    expect(asked()).toBe(2)
  })

  test('a number that is not on WhatsApp is refused, and one that is gets the message', async () => {
    await begin()
    const { rosa } = harness.side.people
    await bench.say(rosa.number as ChatId, TEXT)
    expect((await bench.last(harness.side.relative)).text).toBe('Aviso')
  })

  test('a number that WhatsApp spells otherwise is told where it is known', async () => {
    await begin()
    const known = harness.server.world.person('5215555550123', '900177', 'Tía Ejemplo')
    harness.server.world.alias('525555550123', known)
    const typed = bench.bot.chatOfNumber?.('525555550123')
    expect(await bench.sendSlowly(typed ?? harness.side.nowhere, TEXT)).toEqual({
      kind: 'refused',
      why: 'moved',
      movedTo: known.number,
    })
    expect((await bench.sendSlowly(known.number as ChatId, TEXT)).kind).toBe('accepted')
  })

  test('a number in the list of the last process is understood by the next', async () => {
    await begin()
    const { side } = harness
    const choices = [[{ id: 'yes', label: 'Sí' }], [{ id: 'no', label: 'No' }]]
    const on = await bench.say(side.person, { kind: 'text', text: '¿Aceptas?', choices })
    await bench.settle(bench.bot.stop())
    const next = await bench.again()
    await bench.begin(next)
    await side.say(side.person, '2')
    expect(await bench.hear('choice')).toMatchObject({ choice: 'no', on })
  })

  test('an old list is plain text again', async () => {
    await begin()
    const { side } = harness
    const choices = [[{ id: 'yes', label: 'Sí' }]]
    await bench.say(side.person, { kind: 'text', text: '¿Aceptas?', choices })
    bench.clock.advance(2 * DAY)
    await bench.passing(() => health().state === 'up')
    await side.say(side.person, '1')
    expect((await bench.hear('text')).text).toBe('1')
  })

  test('a number that was linked yesterday says slowly what can wait, and one of long ago does not', async () => {
    await begin()
    for (const [days, slow] of [
      [1, true],
      [11, false],
    ] as const) {
      const linked = { kind: 'linked-at', name: 'first', value: String(bench.clock.now() - days * DAY) }
      await harness.vault.write([linked])
      harness.server.drop()
      await bench.passing(() => health().state !== 'up')
      await returned()
      expect(bench.bot.pace.probation?.holds()).toBe(slow)
    }
  })

  test('the database holds no number and no word in clear', async () => {
    await begin()
    const { side } = harness
    await side.say(side.person, 'me detuvieron en Cicero')
    await bench.hear('text')
    await bench.say(side.person, { kind: 'text', text: 'Tu familia ya sabe' })
    await turns(50)
    const bytes = ['', '-wal'].map(end => readFileSync(`${harness.path}${end}`).toString('latin1')).join()
    const leaks = ['13125550126', '900123', 'me detuvieron', 'Tu familia'].filter(each =>
      bytes.includes(each),
    )
    expect(leaks).toEqual([])
  })
})
