import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Limiter } from '../../../src/domain/outbox/rate-limit.ts'

describe('a limiter', () => {
  test('never lets more through than its burst and its rate allow, however the calls come', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(
        steps,
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 30 }),
        (gaps, burst, perSecond) => {
          const limiter = new Limiter({ perSecond, burst })
          const went: number[] = []
          let now = 0
          for (const gap of gaps) {
            now += gap
            if (limiter.wait('chat', now) > 0) continue
            limiter.take('chat', now)
            went.push(now)
          }
          for (const [index, from] of went.entries()) {
            for (const [later, to] of went.slice(index).entries()) {
              expect(later + 1).toBeLessThanOrEqual(burst + ((to - from) * perSecond) / 1_000 + 1e-9)
            }
          }
        },
      ),
    )
  })

  test('tells the wait after which it lets through', () => {
    const limiter = new Limiter({ perSecond: 2, burst: 3 })
    for (let nth = 0; nth < 3; nth += 1) limiter.take('chat', 0)
    const wait = limiter.wait('chat', 0)
    expect(wait).toBe(500)
    expect(limiter.wait('chat', wait)).toBe(0)
    expect(limiter.wait('another chat', 0)).toBe(0)
  })

  test('spare counts what may go at once', () => {
    const limiter = new Limiter({ perSecond: 1, burst: 4 })
    expect(limiter.spare('group', 0)).toBe(4)
    limiter.take('group', 0)
    expect(limiter.spare('group', 0)).toBe(3)
    expect(limiter.spare('group', 1_000)).toBe(4)
  })

  test('what did not go after all leaves its place to the next', () => {
    const limiter = new Limiter({ perSecond: 1, burst: 1 })
    limiter.take('group', 0)
    limiter.giveBack('group')
    expect(limiter.wait('group', 0)).toBe(0)
    limiter.giveBack('a chat that was never told anything')
  })

  test('a frozen key waits, whatever its rate; an earlier freeze does not shorten a later one', () => {
    const limiter = new Limiter({ perSecond: 10, burst: 10 })
    limiter.freeze('chat', 9_000)
    limiter.freeze('chat', 5_000)
    expect(limiter.wait('chat', 0)).toBe(9_000)
    expect(limiter.spare('chat', 0)).toBe(0)
    expect(limiter.wait('chat', 9_000)).toBe(0)
  })

  test('forgets what no longer limits, and nothing else', () => {
    const limiter = new Limiter({ perSecond: 1, burst: 1 })
    limiter.take('chat', 0)
    limiter.freeze('frozen', 5_000)
    limiter.sweep(500)
    expect(limiter.wait('chat', 500)).toBe(500)
    expect(limiter.wait('frozen', 500)).toBe(4_500)
  })
})
