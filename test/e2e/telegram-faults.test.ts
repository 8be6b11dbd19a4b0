import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { until } from '../bots/contract/harness.ts'
import { ApiError, tooMany } from '../doubles/telegram/errors.ts'
import type { CallFault } from '../doubles/telegram/telegram.ts'
import { answerAndCancel, copies, cry, outline, REPEAT, tracker } from './alert.ts'
import { type Neighbours, neighbours, PILSEN } from './people.ts'
import type { Town } from './town.ts'

/** What goes wrong on the way of an alert changes nothing but time: here it is held against an undisturbed one. */
let all: Neighbours
let town: Town
let undisturbed: Picture

beforeAll(async () => {
  await begin()
  await cry(all)
  await answerAndCancel(all)
  undisturbed = picture()
  await town.close()
})
beforeEach(begin)
afterEach(() => town.close())

async function begin(): Promise<void> {
  all = await neighbours()
  town = all.town
}

/** What everybody's phone shows of the alert, repeats left out. */
interface Picture {
  readonly ana: readonly string[]
  readonly mama: readonly string[]
  readonly beto: readonly string[]
  readonly desk: readonly string[]
  readonly tracker: string | undefined
}

function picture(): Picture {
  return {
    ana: outline(all, all.ana.id),
    mama: outline(all, all.mama.id),
    beto: outline(all, all.beto.id),
    desk: outline(all, all.desk),
    tracker: tracker(all)?.text,
  }
}

/**
 * A picture without the order of its messages: after three attempts a message no longer holds back the pin behind it,
 * and where all of a chat's messages fail together, which of them is tried how often is a matter of chance.
 */
function inAnyOrder({ tracker, ...chats }: Picture) {
  return { tracker, chats: Object.entries(chats).map(([who, lines]) => [who, new Set(lines)]) }
}

/** Seconds from the cry to the first copy of the alert in `chat`. */
function delay(chat: number, cried: number): number {
  return (copies(all, chat)[0]?.date ?? Number.POSITIVE_INFINITY) - cried
}

const marks = (chat: number) => copies(all, chat).map(({ text }) => text?.startsWith(REPEAT))

describe('one message of the alert meets a fault', () => {
  const FAULTS: readonly (readonly [string, CallFault, readonly boolean[]])[] = [
    ['a 429 with its wait', tooMany(7), [false]],
    ['a 500', new ApiError(500, 'Internal Server Error'), [false]],
    ['a page of a gateway', { page: 502 }, [true]],
    ['no answer ever', 'hang', [true]],
    ['a socket that is reset', 'reset', [true]],
    ['an answer that is lost', 'answer-lost', [false, true]],
  ]

  test.each(FAULTS)("the relative's: %s", async (_, fault, marked) => {
    town.aim.at(all.mama.id, fault)
    const cried = town.server.world.seconds()
    await cry(all)
    expect(town.aim.spent).toBe(true)
    expect(marks(all.mama.id)).toEqual(marked)
    for (const chat of [all.beto.id, all.desk]) {
      expect(marks(chat)).toEqual([false])
      expect(delay(chat, cried)).toBeLessThanOrEqual(2)
    }
    expect(delay(all.mama.id, cried)).toBeLessThanOrEqual(30)
    await answerAndCancel(all)
    expect(picture()).toEqual(undisturbed)
  })

  test.each(FAULTS)("the desk's: %s", async (_, fault, marked) => {
    town.aim.at(all.desk, fault)
    const cried = town.server.world.seconds()
    await cry(all)
    expect(town.aim.spent).toBe(true)
    expect(marks(all.desk)).toEqual(marked)
    for (const { id } of [all.mama, all.beto]) {
      expect(marks(id)).toEqual([false])
      expect(delay(id, cried)).toBeLessThanOrEqual(2)
    }
    expect(delay(all.desk, cried)).toBeLessThanOrEqual(30)
    await answerAndCancel(all)
    expect(picture()).toEqual(undisturbed)
  })

  test.each(FAULTS)("the person's own: %s", async (_, fault) => {
    await town.share(all.ana, { location: PILSEN })
    town.aim.at(all.ana.id, fault, 2)
    await town.say(all.ana, 'PÁNICO')
    expect(town.aim.spent).toBe(true)
    for (const chat of [all.mama.id, all.beto.id, all.desk]) expect(marks(chat)).toEqual([false])
    await answerAndCancel(all)
    expect(picture()).toEqual(undisturbed)
  })
})

test('a relative who blocked the bot: the person reads it plainly, and the others are told all the same', async () => {
  // The network's own word of it was lost: only the refusal of the message tells.
  town.server.world.record(all.beto.id).bot = 'blocked'
  await cry(all)
  expect(copies(all, all.beto.id)).toEqual([])
  expect(tracker(all)?.text).toContain('• Tío Beto: no le llega. Llámale tú.')
  expect(tracker(all)?.text).toContain('• Mamá: enviado')
  await answerAndCancel(all)
  const { mama, ...rest } = picture()
  // That one of them is not reached is news to the others.
  const read = mama.filter(text => !text.includes('no le llega el aviso'))
  expect({ ...rest, mama: read }).toMatchObject({ mama: undisturbed.mama, desk: undisturbed.desk })
})

test('a relative who blocks and comes back is told of the next alert', async () => {
  town.server.world.block(all.beto)
  await town.calm()
  await cry(all)
  expect(tracker(all)?.text).toContain('• Tío Beto: no le llega. Llámale tú.')
  await answerAndCancel(all)
  town.server.world.unblock(all.beto)
  await town.wait(60)
  await town.say(all.ana, 'PÁNICO')
  expect(town.read(all.beto.id).filter(text => text.includes('CHI-0002'))).not.toEqual([])
})

test('many faults in a row on the same chat only take longer', async () => {
  town.aim.at(all.mama.id, 'reset')
  town.aim.at(all.mama.id, tooMany(5))
  town.aim.at(all.mama.id, new ApiError(500, 'Internal Server Error'), 2)
  town.aim.at(all.desk, tooMany(9), 2)
  await cry(all)
  expect(town.aim.spent).toBe(true)
  expect(copies(all, all.mama.id)).toHaveLength(1)
  expect(copies(all, all.desk)).toHaveLength(1)
  await answerAndCancel(all)
  expect(inAnyOrder(picture())).toEqual(inAnyOrder(undisturbed))
  expect(picture()).toMatchObject({ ana: undisturbed.ana, beto: undisturbed.beto, desk: undisturbed.desk })
})

describe('a group that becomes a supergroup', () => {
  test('at the moment of the cry is told under its new number, once', async () => {
    await town.share(all.ana, { location: PILSEN })
    town.server.world.say(all.ana, 'PÁNICO')
    const moved = town.server.world.migrate(all.desk, all.officer)
    await town.calm()
    expect(copies(all, all.desk)).toEqual([])
    all = { ...all, desk: moved }
    expect(marks(moved)).toEqual([false])
    await answerAndCancel(all)
    expect(picture()).toEqual(undisturbed)
  })

  test('without our hearing of it is found by the refusal of the message', async () => {
    const moved = town.server.world.group(-1_000_055_505, 'Mesa Chicago')
    town.server.world.record(all.desk).movedTo = moved
    await cry(all)
    all = { ...all, desk: moved }
    expect(marks(moved)).toEqual([false])
    await answerAndCancel(all)
    expect(picture()).toEqual(undisturbed)
  })

  test('between the alert and the answer goes on under its new number', async () => {
    await cry(all)
    const moved = town.server.world.migrate(all.desk, all.officer)
    await town.wait(150)
    expect(town.read(moved).join('\n')).toContain('🔁 Recordatorio: 🆘 CHI-0001 · Ana')
    await town.tap(all.officer, '🙋 Atender', moved)
    expect(tracker(all)?.text).toContain('Consulado en Chicago: atiende L. Pérez, folio CHI-0001')
    expect(town.read(all.mama.id).join('\n')).toContain('L. Pérez atiende la alerta de Ana')
  })
})

describe('the connection is cut', () => {
  test('before the cry: it is taken and told as soon as it is mended', async () => {
    await town.share(all.ana, { location: PILSEN })
    await town.server.cut()
    town.server.world.say(all.ana, 'PÁNICO')
    await town.wait(30)
    await town.server.mend()
    await town.calm()
    for (const chat of [all.mama.id, all.beto.id, all.desk]) expect(marks(chat)).toEqual([false])
    await answerAndCancel(all)
    expect(picture()).toEqual(undisturbed)
  })

  test('while it is being told: nobody is left out, and what is said twice says so', async () => {
    await town.share(all.ana, { location: PILSEN })
    const before = town.server.calls.length
    town.server.world.say(all.ana, 'PÁNICO')
    await until(() => town.server.calls.includes('sendMessage', before))
    await town.server.cut()
    await town.wait(20)
    await town.server.mend()
    await town.calm()
    for (const chat of [all.mama.id, all.beto.id, all.desk]) {
      const shown = marks(chat)
      expect(shown.length).toBeGreaterThan(0)
      expect(shown.slice(1).every(Boolean)).toBe(true)
    }
    await answerAndCancel(all)
    expect(inAnyOrder(picture())).toEqual(inAnyOrder(undisturbed))
  })
})

test('an update that Telegram delivers again raises no second alert and says nothing twice', async () => {
  await cry(all)
  const before = [all.ana.id, all.mama.id, all.beto.id, all.desk].map(chat => town.read(chat))
  for (let time = 0; time < 3; time++) {
    town.server.updates.redeliver()
    await town.calm()
  }
  expect([all.ana.id, all.mama.id, all.beto.id, all.desk].map(chat => town.read(chat))).toEqual(before)
  expect(town.app.metrics()).toContain('avisa_inbound_duplicate_total{account="telegram:4200"} 3')
  expect(town.app.metrics()).toContain('avisa_alerts_opened_total{drill="false"} 1')
})
