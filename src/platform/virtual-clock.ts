import { type Instant, later } from '../domain/ids.ts'
import type { Clock, Timer } from './clock.ts'

interface Pending {
  /** On the steady clock. */
  readonly due: number
  /** Settles the order of two that are due together: first set, first run. */
  readonly turn: number
  readonly work: () => void
}

/** Calls that wait for their moment, run in the order of moment, then of being set. */
class Agenda {
  readonly #pending = new Set<Pending>()
  #turns = 0

  add(due: number, work: () => void): Pending {
    this.#turns += 1
    const pending = { due, turn: this.#turns, work }
    this.#pending.add(pending)
    return pending
  }

  drop(pending: Pending): void {
    this.#pending.delete(pending)
  }

  first(): Pending | undefined {
    let first: Pending | undefined
    for (const each of this.#pending)
      if (!first || each.due < first.due || (each.due === first.due && each.turn < first.turn)) first = each
    return first
  }

  /** Takes the first that is due at `moment`, if any: it will not be found again. */
  takeDue(moment: number): Pending | undefined {
    const first = this.first()
    if (!first || first.due > moment) return undefined
    this.drop(first)
    return first
  }
}

/**
 * A clock that stands still until a test or a story moves it. Work runs inside {@link VirtualClock.advance},
 * each piece at its own moment, and never otherwise.
 */
export class VirtualClock implements Clock {
  readonly #agenda = new Agenda()
  #wall: Instant
  #steady = 0

  constructor(start: Instant) {
    this.#wall = start
  }

  now(): Instant {
    return this.#wall
  }

  steady(): number {
    return this.#steady
  }

  after(milliseconds: number, work: () => void): Timer {
    const pending = this.#agenda.add(this.#steady + Math.max(0, milliseconds), work)
    return { cancel: () => this.#agenda.drop(pending) }
  }

  /** Milliseconds until the next timer is due, 0 if it is overdue, or undefined if none is set. */
  nextDue(): number | undefined {
    const first = this.#agenda.first()
    return first && Math.max(0, first.due - this.#steady)
  }

  /** Moves both clocks forward, running what falls due on the way, also what that work itself sets. */
  advance(milliseconds: number): void {
    if (!(milliseconds >= 0)) throw new RangeError('A virtual clock advances; only jump() steps back')
    const end = this.#steady + milliseconds
    for (let due = this.#agenda.takeDue(end); due; due = this.#agenda.takeDue(end)) {
      this.#passTo(due.due)
      due.work()
    }
    this.#passTo(end)
  }

  /** Steps the wall clock alone, forward or (negative) back, as when the machine's clock is set. */
  jump(milliseconds: number): void {
    this.#wall = later(this.#wall, milliseconds)
  }

  #passTo(moment: number): void {
    if (moment <= this.#steady) return
    this.#wall = later(this.#wall, moment - this.#steady)
    this.#steady = moment
  }
}

/**
 * A clock that runs with its base and can be moved ahead of it, for showing what happens in an hour without
 * waiting for it. It never goes back.
 */
export class MovableClock implements Clock {
  readonly #agenda = new Agenda()
  readonly #base: Clock
  #ahead = 0
  #alarm: Timer | undefined

  constructor(base: Clock) {
    this.#base = base
  }

  now(): Instant {
    return later(this.#base.now(), this.#ahead)
  }

  steady(): number {
    return this.#base.steady() + this.#ahead
  }

  after(milliseconds: number, work: () => void): Timer {
    const pending = this.#agenda.add(this.steady() + Math.max(0, milliseconds), work)
    this.#setAlarm()
    return {
      cancel: () => {
        this.#agenda.drop(pending)
        this.#setAlarm()
      },
    }
  }

  /** Moves both clocks forward, stopping at every timer that falls due on the way to run it. */
  forward(milliseconds: number): void {
    if (!(milliseconds >= 0)) throw new RangeError('A movable clock only moves forward')
    const end = this.#ahead + milliseconds
    const target = this.steady() + milliseconds
    for (let due = this.#agenda.takeDue(target); due; due = this.#agenda.takeDue(target)) {
      this.#ahead = Math.min(end, Math.max(this.#ahead, due.due - this.#base.steady()))
      due.work()
    }
    this.#ahead = end
    this.#setAlarm()
  }

  /** One timer on the base serves all: it is set for the first that is due, and set again when it rings. */
  #setAlarm(): void {
    this.#alarm?.cancel()
    const first = this.#agenda.first()
    this.#alarm = first && this.#base.after(first.due - this.steady(), () => this.#ring())
  }

  #ring(): void {
    // The base may ring early when the wait is longer than a machine's timer can hold: nothing is due then.
    const moment = this.steady()
    for (let due = this.#agenda.takeDue(moment); due; due = this.#agenda.takeDue(moment)) due.work()
    this.#setAlarm()
  }
}
