import { createTask, parse, validate } from 'node-cron'
import { HOUR, type Instant, instant } from '../domain/ids.ts'
import type { Clock, Timer } from './clock.ts'

/** A day that a schedule names comes within so many days, such as the 29th of February after 2096. */
const FARTHEST = 8 * 366 + 1

/** True if `text` says in cron's five fields when something is done, such as `15 3 * * *`. */
export function isSchedule(text: string): boolean {
  return validate(text) && parse(text).second.join() === '0'
}

/** True if a schedule runs on every day. */
export function isDaily(schedule: string): boolean {
  const { dayOfMonth, month, dayOfWeek } = parse(schedule)
  return dayOfMonth.length === 31 && month.length === 12 && dayOfWeek.length >= 7
}

/**
 * The next time after `after` that a schedule names, in the zone of this computer. A time that the zone's own clock leaves out in
 * spring is passed over, and one that it says twice comes once. node-cron reads the words and knows the days; its timers, which go by
 * the machine's clock alone, are never started.
 */
export function nextRun(schedule: string, after: Instant): Instant {
  const { hour, minute } = parse(schedule)
  const days = createTask(schedule, () => {})
  const from = new Date(after)
  try {
    for (let day = 0; day < FARTHEST; day += 1) {
      const times = hour
        .flatMap(h =>
          minute.map(m => new Date(from.getFullYear(), from.getMonth(), from.getDate() + day, h, m)),
        )
        .filter(time => time.getTime() > after)
        .sort((a, b) => a.getTime() - b.getTime())
      // The hours are right by themselves, so that the first and the last tell of the day.
      if (![times[0], times.at(-1)].some(time => time && days.match(time))) continue
      const next = times.find(time => days.match(time))
      if (next) return instant(next.getTime())
    }
  } finally {
    void days.destroy()
  }
  throw new Error('A schedule names a day that never comes')
}

/** Runs `work` at each time that a schedule names, by `clock`, until it is cancelled; a clock that is set is followed within the hour. */
export function onSchedule(clock: Clock, schedule: string, work: () => void): Timer {
  let due = nextRun(schedule, clock.now())
  let timer = clock.after(0, () => {})
  const wait = (): void => {
    timer = clock.after(Math.min(due - clock.now(), HOUR), ring)
  }
  const ring = (): void => {
    const now = clock.now()
    const isDue = now >= due
    due = nextRun(schedule, now)
    wait()
    if (isDue) work()
  }
  wait()
  return { cancel: () => timer.cancel() }
}
