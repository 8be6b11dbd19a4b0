import { DAY, HOUR, type Instant, instant, MINUTE, SECOND } from '../domain/ids.ts'

const UNITS = [
  { milliseconds: DAY, word: 'd', words: /^d(?:ías?)?$/ },
  { milliseconds: HOUR, word: 'h', words: /^h(?:oras?)?$/ },
  { milliseconds: MINUTE, word: 'min', words: /^min(?:utos?)?$/ },
  { milliseconds: SECOND, word: 's', words: /^s(?:egundos?)?$/ },
] as const

/** A span of time in words, whole seconds: `1 h 30 min`. Below half a second it is `0 s`. */
export function spanInWords(milliseconds: number): string {
  let left = Math.round(milliseconds / SECOND) * SECOND
  const words = UNITS.flatMap(unit => {
    const count = Math.floor(left / unit.milliseconds)
    left -= count * unit.milliseconds
    return count > 0 ? [`${count} ${unit.word}`] : []
  })
  return words.join(' ') || '0 s'
}

/** Milliseconds in words such as `5 s`, `1 h 30 min`, `2 días`; undefined if they are no span of time. */
export function spanFrom(words: string): number | undefined {
  const parts = [...words.matchAll(/(\d+)\s*([\p{L}]+)/gu)]
  if (parts.length === 0 || words.replaceAll(/(\d+)\s*([\p{L}]+)/gu, '').trim() !== '') return undefined
  let sum = 0
  for (const [, count, word] of parts) {
    const unit = UNITS.find(each => each.words.test(word ?? ''))
    if (!unit) return undefined
    sum += Number(count) * unit.milliseconds
  }
  return sum
}

/** The moment at which clocks in `zone` (such as `America/Chicago`) show a date and time like `2025-07-01 12:00`. */
export function momentIn(zone: string, shown: string): Instant | undefined {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)$/.exec(shown) ?? []
  if (year === undefined) return undefined
  const asUtc = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute))
  if (!isZone(zone) || Number.isNaN(asUtc)) return undefined
  // The offset depends on the moment that is sought: the second look settles it, but for an hour a year.
  const guess = asUtc - offsetOf(zone, asUtc)
  return instant(asUtc - offsetOf(zone, guess))
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** How far clocks in `zone` are ahead of UTC at `moment`, in milliseconds. */
function offsetOf(zone: string, moment: number): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return shown - Math.floor(moment / SECOND) * SECOND
}
