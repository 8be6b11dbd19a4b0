import { describe, expect, test } from 'vitest'
import { HOUR, instant, MINUTE, SECOND } from '../../src/domain/ids.ts'
import { MovableClock, VirtualClock } from '../../src/platform/virtual-clock.ts'

const NOON = instant(Date.UTC(2025, 6, 1, 17))

describe('a virtual clock', () => {
  test('runs each piece of work at its own moment, in order, and what that work sets', () => {
    const clock = new VirtualClock(NOON)
    const ran: [string, number][] = []
    const note = (name: string) => () => ran.push([name, clock.now() - NOON])
    clock.after(3 * SECOND, note('third'))
    clock.after(SECOND, () => {
      note('first')()
      clock.after(SECOND, note('set on the way'))
      clock.after(HOUR, note('too late'))
    })
    clock.after(SECOND, note('second, set later for the same moment'))
    clock.advance(5 * SECOND)
    expect(ran).toEqual([
      ['first', SECOND],
      ['second, set later for the same moment', SECOND],
      ['set on the way', 2 * SECOND],
      ['third', 3 * SECOND],
    ])
    expect(clock.now() - NOON).toBe(5 * SECOND)
    expect(clock.nextDue()).toBe(HOUR + SECOND - 5 * SECOND)
  })

  test('does nothing by itself, and nothing that was cancelled', () => {
    const clock = new VirtualClock(NOON)
    let ran = 0
    clock.after(-5, () => {
      ran += 1
    })
    const timer = clock.after(SECOND, () => {
      ran += 10
    })
    expect([ran, clock.nextDue()]).toEqual([0, 0])
    clock.advance(0)
    timer.cancel()
    clock.advance(HOUR)
    expect([ran, clock.nextDue()]).toEqual([1, undefined])
  })

  test('a step of the wall clock moves no timer and no steady time', () => {
    const clock = new VirtualClock(NOON)
    let ran = false
    clock.after(MINUTE, () => {
      ran = true
    })
    clock.jump(-2 * HOUR)
    expect([clock.now() - NOON, clock.steady(), clock.nextDue()]).toEqual([-2 * HOUR, 0, MINUTE])
    clock.jump(4 * HOUR)
    expect(ran).toBe(false)
    clock.advance(MINUTE)
    expect(ran).toBe(true)
  })
})

describe('a movable clock', () => {
  test('runs with its base, early alarms and all', () => {
    const base = new VirtualClock(NOON)
    // A machine's timer cannot hold a long wait, and rings early.
    const short = {
      ...bound(base),
      after: (ms: number, work: () => void) => base.after(Math.min(ms, MINUTE), work),
    }
    const clock = new MovableClock(short)
    const ran: number[] = []
    clock.after(10 * MINUTE, () => ran.push(clock.now() - NOON))
    base.advance(9 * MINUTE)
    expect(ran).toEqual([])
    base.advance(2 * MINUTE)
    expect(ran).toEqual([10 * MINUTE])
  })

  test('stops at every timer on its way forward, also at those set on the way', () => {
    const base = new VirtualClock(NOON)
    const clock = new MovableClock(base)
    const ran: [string, number, number][] = []
    const note = (name: string) => ran.push([name, clock.now() - NOON, clock.steady()])
    clock.after(20 * MINUTE, () => note('second'))
    clock.after(5 * MINUTE, () => {
      note('first')
      clock.after(5 * MINUTE, () => note('on the way'))
      clock.after(2 * HOUR, () => note('after the jump'))
    })
    const cancelled = clock.after(MINUTE, () => note('cancelled'))
    cancelled.cancel()
    base.advance(MINUTE)
    clock.forward(HOUR)
    expect(ran).toEqual([
      ['first', 5 * MINUTE, 5 * MINUTE],
      ['on the way', 10 * MINUTE, 10 * MINUTE],
      ['second', 20 * MINUTE, 20 * MINUTE],
    ])
    expect(clock.now() - NOON).toBe(HOUR + MINUTE)
    base.advance(2 * HOUR + 5 * MINUTE - (HOUR + MINUTE))
    expect(ran.at(-1)).toEqual(['after the jump', 2 * HOUR + 5 * MINUTE, 2 * HOUR + 5 * MINUTE])
  })
})

const bound = (clock: VirtualClock) => ({ now: () => clock.now(), steady: () => clock.steady() })
