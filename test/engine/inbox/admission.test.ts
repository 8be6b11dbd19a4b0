import { afterEach, describe, expect, test } from 'vitest'
import { DAY, HOUR, instant, MINUTE, SECOND } from '../../../src/domain/ids.ts'
import type { AccountId, ChatId } from '../../../src/domain/messaging/address.ts'
import type { Inbound, InboundId } from '../../../src/domain/messaging/inbound.ts'
import { Admission, HEARD } from '../../../src/engine/inbox/admission.ts'
import { seeded } from '../../../src/platform/seeded.ts'
import { ACCOUNT, Service } from '../service.ts'

const NOON = Date.UTC(2025, 6, 1, 17)

interface Brought {
  readonly at: number
  readonly chat?: string
  readonly by?: string
  readonly group?: boolean
}

/** Something that `by` writes in `chat` at so many milliseconds after noon. */
function brought({ at, chat = 'ana', by = chat, group = false }: Brought): Inbound {
  const from = { network: 'simulator', account: ACCOUNT as AccountId, chat: chat as ChatId } as const
  const id = `${chat}-${by}-${at}` as InboundId
  return { id, at: instant(NOON + at), from, sender: { id: by, name: by }, group, kind: 'text', text: 'hola' }
}

const admission = () => new Admission(() => HEARD)
const judgedAll = (gate: Admission, many: readonly Inbound[]) => many.map(one => gate.judge(one))
const times = (count: number, each: (index: number) => Brought) =>
  Array.from({ length: count }, (_, index) => brought(each(index)))

describe('the limits on what one sender brings', () => {
  test('twenty at once and one in three seconds are heard; a hundred more are looked at, and the rest is refused', () => {
    const gate = admission()
    const judged = judgedAll(
      gate,
      times(200, () => ({ at: 0 })),
    )
    expect(judged.filter(one => one === 'heard')).toHaveLength(20)
    expect(judged.filter(one => one === 'looked-at')).toHaveLength(100)
    expect(judged.slice(0, 20)).not.toContain('looked-at')
    expect(
      judgedAll(
        gate,
        times(20, index => ({ at: (index + 1) * 3 * SECOND })),
      ),
    ).not.toContain('refused')
  })

  test('nobody who types is refused: at any pace of people all that they write is heard or looked at', () => {
    const random = seeded(Number(process.env.AVISA_SEED ?? 1))
    const gate = admission()
    let at = 0
    for (let message = 0; message < 5_000; message += 1) {
      at += random() < 0.02 ? random() * HOUR : SECOND + random() * 3 * SECOND
      expect(gate.judge(brought({ at }))).not.toBe('refused')
    }
  })

  test('a flood of one sender takes nothing from another, nor one member of a group from the next', () => {
    const gate = admission()
    judgedAll(
      gate,
      times(500, () => ({ at: 0, chat: 'mesa', by: 'luis', group: true })),
    )
    expect(gate.judge(brought({ at: 0, chat: 'mesa', by: 'carmen', group: true }))).toBe('heard')
    expect(gate.judge(brought({ at: 0, chat: 'beto' }))).toBe('heard')
  })

  test('messages that waited while we were away are judged by when they were sent', () => {
    const gate = admission()
    expect(
      judgedAll(
        gate,
        times(300, index => ({ at: -DAY + index * MINUTE })),
      ),
    ).not.toContain('looked-at')
  })

  test('a clock that steps back leaves nobody unheard', () => {
    const gate = admission()
    judgedAll(
      gate,
      times(500, () => ({ at: 0 })),
    )
    expect(gate.judge(brought({ at: -HOUR }))).toBe('heard')
    expect(gate.judge(brought({ at: -HOUR }))).toBe('heard')
  })

  test('the same cry is a repeat for a minute; a surer one is none', () => {
    const gate = admission()
    gate.cried(brought({ at: 0 }), 'ask')
    expect(gate.isRepeat(brought({ at: SECOND }), 'ask')).toBe(true)
    expect(gate.isRepeat(brought({ at: SECOND }), 'panic')).toBe(false)
    expect(gate.isRepeat(brought({ at: MINUTE }), 'ask')).toBe(false)
    expect(gate.isRepeat(brought({ at: SECOND, chat: 'beto' }), 'ask')).toBe(false)
  })

  test('whoever is refused is told once an hour', () => {
    const gate = admission()
    const told = times(130, index => ({ at: index * MINUTE })).map(one => gate.isToTell(one))
    expect(told.flatMap((is, minute) => (is ? [minute] : []))).toEqual([0, 60, 120])
  })
})

describe('a service that is flooded', () => {
  let service: Service
  afterEach(() => service.stop())

  const floods = (phone: ReturnType<Service['phone']>, texts: readonly string[]) => {
    for (const text of texts) service.network.say(phone, service.chat(phone), text)
    return service.settle()
  }
  const refused = () =>
    Number(/avisa_inbound_refused_total\{[^}]*\} (\d+)/.exec(service.app.metrics())?.[1] ?? 0)

  test('a thousand greetings of one chat are answered as far as they are heard, and once that they were too many', async () => {
    service = await Service.start()
    const troll = service.phone('Troll')
    await floods(troll, Array<string>(1_000).fill('hola'))
    await service.pass(5 * MINUTE)
    expect(refused()).toBe(900)
    expect(service.heard(troll).filter(text => text.includes('Escribes muy seguido'))).toHaveLength(1)
  })

  test('the cry of somebody registered is heard behind a hundred and fifty words of theirs, and its repeats once', async () => {
    service = await Service.start()
    const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
    await service.register(ana, mama)
    const before = service.heard(mama).length
    await floods(ana, [...Array<string>(150).fill('hola'), ...Array<string>(40).fill('me agarró la migra')])
    await service.pass(30 * SECOND)
    const alerts = service
      .heard(mama)
      .slice(before)
      .filter(text => text.includes('ALERTA de Ana'))
    expect(alerts).toHaveLength(1)
  })

  test('words of somebody in an alert are heard beyond the limit, and what is said too fast is refused aloud', async () => {
    service = await Service.start()
    const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
    await service.register(ana, mama)
    await service.says(ana, 'PÁNICO')
    await floods(
      ana,
      Array.from({ length: 130 }, (_, number) => `estoy en el camión ${number}`),
    )
    await service.pass(5 * MINUTE)
    expect(service.heard(mama).join()).toContain('estoy en el camión 120')
    expect(refused()).toBe(0)
    await floods(
      ana,
      Array.from({ length: 400 }, (_, number) => `sigo en el camión ${number}`),
    )
    await service.pass(MINUTE)
    expect(refused()).toBeGreaterThan(0)
    expect(service.heard(ana).filter(text => text.includes('Escribes muy seguido'))).toHaveLength(1)
  })
})
