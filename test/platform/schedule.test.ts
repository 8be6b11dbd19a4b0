import { describe, expect, test } from 'vitest'
import { DAY, HOUR, type Instant, instant, MINUTE } from '../../src/domain/ids.ts'
import { isDaily, isSchedule, nextRun, onSchedule } from '../../src/platform/schedule.ts'
import { VirtualClock } from '../../src/platform/virtual-clock.ts'

/** A moment by the clock on the wall, in the zone of this computer, as schedules are. */
const local = (month: number, day: number, hour = 0, minute = 0, year = 2026): Instant =>
  instant(new Date(year, month - 1, day, hour, minute).getTime())

describe('a schedule', () => {
  test.each([
    ['15 3 * * *', local(11, 30, 3, 14), local(11, 30, 3, 15)],
    ['15 3 * * *', local(11, 30, 3, 15), local(12, 1, 3, 15)],
    ['0 * * * *', local(11, 30, 23, 59), local(12, 1)],
    ['*/10 8-9 * * 1-5', local(11, 28, 12), local(11, 30, 8)],
    ['30 6 1 * *', local(11, 2), local(12, 1, 6, 30)],
    ['0 4 L 2 *', local(3, 1), local(2, 28, 4, 0, 2027)],
    ['0 0 29 2 *', local(3, 1), local(2, 29, 0, 0, 2028)],
    ['@daily', local(11, 30, 1), local(12, 1)],
  ])('%s comes next when cron says', (schedule, after, next) => {
    expect(isSchedule(schedule)).toBe(true)
    expect(new Date(nextRun(schedule, after))).toEqual(new Date(next))
  })

  test('in other words, or by seconds, is none', () => {
    for (const text of ['', 'cada día', '15 3 * *', '61 3 * * *', '* * * * * *', '0 0 31 2 *'])
      expect(isSchedule(text)).toBe(false)
  })

  test('is a daily one if it leaves out no day', () => {
    expect(['0 * * * *', '15 3 * * *'].map(isDaily)).toEqual([true, true])
    expect(['0 3 * * 1', '0 3 1 * *', '0 3 * 1-6 *'].map(isDaily)).toEqual([false, false, false])
  })

  test('runs its work at each of its times until it is cancelled, and follows a clock that is set', () => {
    const clock = new VirtualClock(local(11, 30, 1))
    const runs: string[] = []
    const timer = onSchedule(clock, '15 3 * * *', () => runs.push(new Date(clock.now()).toTimeString()))
    clock.advance(2 * HOUR + 14 * MINUTE)
    expect(runs).toEqual([])
    clock.advance(2 * DAY)
    expect(runs).toHaveLength(2)
    for (const run of runs) expect(run).toMatch(/^03:15:00/)
    // At 3:14 of the third day the clock is put back by two hours.
    clock.jump(-2 * HOUR)
    clock.advance(2 * HOUR)
    expect(runs).toHaveLength(2)
    clock.advance(MINUTE)
    expect(runs).toHaveLength(3)
    timer.cancel()
    clock.advance(3 * DAY)
    expect(runs).toHaveLength(3)
  })
})
