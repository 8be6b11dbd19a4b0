import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { HOUR } from '../../../../src/domain/ids.ts'
import { heapUsed } from '../../../memory.ts'
import { Bench } from '../../contract/bench.ts'

const installed = await import('@whiskeysockets/baileys').then(
  () => true,
  () => false,
)

/** Everything that this process holds after everything else was thrown away: bytes, timers and sockets, listeners by event. */
function used() {
  return {
    heap: heapUsed(),
    handles: process.getActiveResourcesInfo().length,
    listeners: process.eventNames().map(name => [name, process.listenerCount(name)]),
  }
}

describe.skipIf(!installed)('a linked device', async () => {
  if (!installed) return
  const { baileysHarness } = await import('./harness.ts')
  let harness: Awaited<ReturnType<typeof baileysHarness>>

  test('after an hour of 200 broken connections nothing has grown', async () => {
    // Nobody outside can count who waits for our own signals to abort, and Node warns of no crowd there.
    const [added, removed] = (['addEventListener', 'removeEventListener'] as const).map(name =>
      vi.spyOn(AbortSignal.prototype, name),
    )
    const waiting = () => (added?.mock.calls.length ?? 0) - (removed?.mock.calls.length ?? 0)
    const bench = await Bench.make(async (ports, clock) => {
      harness = await baileysHarness(ports, clock)
      return harness
    })
    onTestFinished(() => bench.close())
    await bench.start()
    const { server, side } = harness
    const health = () => bench.bot.health()
    const warned: Error[] = []
    const warn = (warning: Error) => void warned.push(warning)
    process.on('warning', warn)
    const began = bench.clock.steady()
    let said = 0
    const drop = async (times: number) => {
      for (let n = 0; n < times; n++) {
        // What is said meanwhile waits for us, and opens sessions that could be kept too long.
        const next = bench.clock.steady() + HOUR / 200
        server.drop()
        await side.say(side.person, `sigo aquí, ${said}`)
        await bench.passing(() => health().state !== 'up')
        await bench.passing(() => health().state === 'up')
        said += 1
        await bench.passing(() => bench.heard.length === said && bench.clock.steady() >= next)
      }
    }
    await drop(20)
    const early = { ...used(), waiting: waiting() }
    await drop(180)
    const late = { ...used(), waiting: waiting() }
    process.off('warning', warn)
    expect(bench.clock.steady() - began).toBeGreaterThanOrEqual(HOUR)
    expect(late.listeners).toEqual(early.listeners)
    expect(late.handles).toBeLessThanOrEqual(early.handles + 3)
    expect(late.waiting).toBe(early.waiting)
    expect(late.heap / early.heap).toBeLessThan(1.15)
    expect(warned).toEqual([])
    expect(server.connections).toBe(1)
  }, 240_000)
})
