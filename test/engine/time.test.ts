import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/ids.ts'
import { liveAlerts } from '../../src/store/queries/alerts.ts'
import { PIN, Service } from './service.ts'

let service: Service
afterEach(() => service.stop())

const YEAR = 365 * DAY

async function family() {
  service = await Service.start()
  const [ana, mama] = [service.phone('Ana'), service.phone('Mamá', 'relative')]
  await service.register(ana, mama)
  return { ana, mama }
}

async function cry(ana: ReturnType<Service['phone']>): Promise<void> {
  service.network.sharePin(ana, service.chat(ana), PIN)
  await service.says(ana, 'PÁNICO')
}

const copies = (mama: ReturnType<Service['phone']>) =>
  service.heard(mama).filter(text => /ALERTA de Ana|Recordatorio/.test(text)).length

const living = async () => (await service.store.read(liveAlerts)).length

describe('a wall clock that is set while an alert is open', () => {
  test.each([-HOUR, -YEAR, 80 * HOUR, YEAR])('by %i ms holds back no retry and no reminder', async step => {
    const { ana, mama } = await family()
    service.network.setFault({ fault: 'offline', chat: service.chat(mama) })
    await cry(ana)
    await service.pass(20 * SECOND)
    service.clock.jump(step)
    service.network.clearFaults()
    // The wait that was under way is the longest.
    await service.pass(20 * SECOND)
    expect(copies(mama)).toBe(1)
    await service.pass(6 * MINUTE)
    expect(copies(mama)).toBe(3)
    expect(await living()).toBe(1)
  })

  test('does not hold back an alert that leaves by itself', async () => {
    const { ana, mama } = await family()
    service.network.sharePin(ana, service.chat(ana), PIN)
    await service.pass(10 * SECOND)
    service.clock.jump(-2 * HOUR)
    await service.pass(85 * SECOND)
    expect(copies(mama)).toBe(1)
  })

  test('by four days ends nothing and erases nothing, there and back again', async () => {
    const { ana, mama } = await family()
    await cry(ana)
    service.clock.jump(4 * DAY)
    await service.pass(2 * HOUR)
    expect(await living()).toBe(1)
    await service.taps(mama, 'Recibido')
    expect(service.heard(ana).join('\n')).toMatch(/Mamá respondió/)
    service.clock.jump(-4 * DAY)
    await service.pass(2 * HOUR)
    expect(await living()).toBe(1)
    // It ends when it has lived for as long as it may.
    await service.pass(72 * HOUR)
    expect(await living()).toBe(0)
  })
})

describe('a start by a wrong clock', () => {
  test.each([-YEAR, 80 * HOUR])(
    'by %i ms tells what waits, ends nothing, and goes on when it is put right',
    async step => {
      const { ana, mama } = await family()
      service.network.setFault({ fault: 'offline', chat: service.chat(mama) })
      await cry(ana)
      const old = service.app
      service.clock.jump(step)
      await service.rise()
      await old.stop()
      service.network.clearFaults()
      await service.pass(61 * SECOND)
      expect(copies(mama)).toBeGreaterThanOrEqual(1)
      expect(await living()).toBe(1)
      service.clock.jump(-step)
      await service.pass(HOUR)
      expect(await living()).toBe(1)
      await service.pass(20 * HOUR)
      expect(await living()).toBe(1)
    },
  )
})

test('a cry that waited over a start by a clock a year ahead is one, and none too old to be', async () => {
  const { ana, mama } = await family()
  await service.app.stop()
  service.network.say(ana, service.chat(ana), 'PÁNICO')
  service.clock.jump(YEAR)
  await service.rise()
  await service.pass(5 * SECOND)
  expect(copies(mama)).toBe(1)
  expect(await living()).toBe(1)
})

test('whatever is done to the clock, everybody is told within five seconds of the network, and no alert ends', {
  timeout: 120_000,
}, async () => {
  const { ana, mama } = await family()
  const step = fc.oneof(
    fc.constantFrom(-YEAR, -80 * HOUR, -HOUR, -20 * SECOND, 20 * SECOND, HOUR, 80 * HOUR, YEAR),
    fc.integer({ min: -DAY, max: DAY }),
  )
  const history = fc.array(fc.record({ step, wait: fc.integer({ min: 0, max: 5 * MINUTE }) }), {
    maxLength: 6,
  })
  await fc.assert(
    fc.asyncProperty(history, async moves => {
      await cry(ana)
      for (const { step: by, wait } of moves) {
        service.clock.jump(by)
        await service.pass(wait)
        expect(await living()).toBe(1)
      }
      service.network.setFault({ fault: 'offline', chat: service.chat(mama), times: 1 })
      const before = service.heard(mama).length
      service.clock.jump(-HOUR)
      await service.says(ana, 'Me llevan a Broadview')
      service.clock.jump(HOUR)
      await service.pass(30 * SECOND)
      expect(service.heard(mama).length).toBeGreaterThan(before)
      await service.says(ana, 'ya me soltaron')
      expect(await living()).toBe(0)
    }),
    { numRuns: 6 },
  )
})
