import { expect, test } from 'vitest'
import { instant, MINUTE, SECOND } from '../../src/domain/ids.ts'
import { ClockWatch } from '../../src/platform/clock-watch.ts'
import { jsonLog } from '../../src/platform/log.ts'
import { VirtualClock } from '../../src/platform/virtual-clock.ts'

const NOON = Date.UTC(2026, 2, 2, 12)

/** A watch whose clock is `ahead` of the network's, in milliseconds, and what it wrote. */
function watching(ahead: number, date: string | null = new Date(NOON).toUTCString()) {
  const written: string[] = []
  const watch = new ClockWatch(
    new VirtualClock(instant(NOON + ahead)),
    jsonLog('info', { write: line => void written.push(line) }),
  )
  const headers: Record<string, string> = date === null ? {} : { date }
  const fetch = watch.watched(async () => new Response('{}', { headers }))
  return { watch, written, ask: () => fetch('http://127.0.0.1/') }
}

test.each([
  [0, 'up', 0],
  [-20 * SECOND, 'up', -20],
  [20 * MINUTE, 'degraded', 1_200],
  [-5 * MINUTE, 'degraded', -300],
])('a clock that is %i ms ahead is %s', async (ahead, state, seconds) => {
  const { watch, ask } = watching(ahead)
  expect(watch.state).toBeUndefined()
  await ask()
  expect(watch.state).toEqual({ state, ahead: seconds })
})

test('is told once, as long as it lasts', async () => {
  const { written, ask } = watching(20 * MINUTE)
  await ask()
  await ask()
  expect(written).toHaveLength(1)
})

test.each([null, 'yesterday'])('an answer that bears no moment (%s) says nothing', async date => {
  const { watch, ask } = watching(20 * MINUTE, date)
  await ask()
  expect(watch.state).toBeUndefined()
})
