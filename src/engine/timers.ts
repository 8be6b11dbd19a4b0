import { isLive } from '../domain/alert/alert.ts'
import { livesUntil } from '../domain/alert/escalation.ts'
import {
  type AlertId,
  type ContactId,
  type DeskId,
  HOUR,
  type Instant,
  later,
  MINUTE,
  SECOND,
} from '../domain/ids.ts'
import type { Draft, NoticeHeader } from '../domain/outbox/notice.ts'
import type { Clock, Timer } from '../platform/clock.ts'
import { faultOf } from '../platform/fault.ts'
import type { Log } from '../platform/log.ts'
import { alertById } from '../store/queries/alerts.ts'
import { enqueue } from '../store/queries/notices.ts'
import { type DueTimer, dueTimers, nextTimer, setTimer, takeTimer } from '../store/queries/timers.ts'
import type { Store, Tx } from '../store/store.ts'
import type { BackgroundTasks } from './background-tasks.ts'
import { alertCommand } from './effects/alerts.ts'
import { DESK_TIMERS, deskTimer } from './effects/desks.ts'
import type { EffectContext } from './effects/effect-context.ts'
import { INVITE_TIMER, inviteTimer } from './effects/invites.ts'

/** How many timers are carried out in a row before others get a turn. */
const BATCH = 100

/** How long after a fault of the database the timers are looked at again, in milliseconds. */
const AFTER_FAULT = SECOND

/** How long an end waits while the clock is not trusted, in milliseconds. */
const ASKED_AGAIN = 10 * MINUTE

/**
 * The longest it sleeps, in milliseconds: a timer that the command line set beside the running service, and that wakes
 * nobody, is found by then.
 */
const LOOK_AGAIN = HOUR

/** The parts that the timers are made of. */
export interface TimerParts {
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  readonly tasks: BackgroundTasks
  effectContext(): EffectContext
  offer(headers: readonly NoticeHeader[]): void
  /** False while the wall clock may be so wrong that nothing should end by it. */
  isTrusted(): boolean
}

/**
 * All that happens when nobody does anything: holds that end, questions nobody answered, steps of the ladder, alerts
 * that run out, invites that nobody opens. Timers are rows, so a restart only makes them late, never forgotten. Each is carried out in a
 * transaction of its own, so that a bad one holds up no other.
 */
export class Timers {
  readonly #parts: TimerParts
  #alarm: Timer | undefined
  #running = false

  constructor(parts: TimerParts) {
    this.#parts = parts
  }

  /** Carries out what became due while the service was down, and waits for the rest. */
  start(): void {
    this.#running = true
    this.poke()
  }

  /** Looks again at what is due: call it after every commit that may have set a timer. */
  poke(): void {
    if (this.#running) this.#parts.tasks.run('timers', () => this.#round())
  }

  /** Carries out no further timer. */
  stop(): void {
    this.#running = false
    this.#alarm?.cancel()
  }

  async #round(): Promise<void> {
    const { store, clock } = this.#parts
    // Whatever goes wrong here, the clock calls again: a timer must not wait until somebody writes.
    let next: Instant | undefined = later(clock.now(), AFTER_FAULT)
    try {
      const now = clock.now()
      const [due, first] = await store.read(
        async tx => [await dueTimers(tx, now, BATCH), await nextTimer(tx)] as const,
      )
      for (const timer of due) await this.#carryOut(timer.kind, timer.ref)
      next = due.length === 0 ? first : await store.read(nextTimer)
    } finally {
      this.#alarm?.cancel()
      const wait = Math.max(0, (next ?? Number.POSITIVE_INFINITY) - clock.now())
      if (this.#running) this.#alarm = clock.after(Math.min(LOOK_AGAIN, wait), () => this.poke())
    }
  }

  async #carryOut(kind: string, ref: string): Promise<void> {
    const { store, clock, log } = this.#parts
    try {
      if (ENDINGS.has(kind) && !this.#parts.isTrusted()) {
        await store.write(tx => setTimer(tx, kind, ref, later(clock.now(), ASKED_AGAIN)))
        return
      }
      const headers = await store.write(
        async tx => {
          const due = await takeTimer(tx, kind, ref, clock.now())
          if (due === undefined) return []
          const until = kind === 'lapse' ? await this.#livesUntil(tx, ref) : undefined
          if (until !== undefined && until > clock.now()) {
            await setTimer(tx, kind, ref, until)
            return []
          }
          return enqueue(tx, await this.#drafts(tx, { kind, ref, due }), clock.now())
        },
        { urgent: true },
      )
      this.#parts.offer(headers)
    } catch (thrown) {
      log.error('a timer failed and is tried again in a minute', {
        duty: 'timers',
        kind,
        fault: faultOf(thrown),
      })
      const again = later(clock.now(), kind === 'hold' ? SECOND : MINUTE)
      await store.write(tx => setTimer(tx, kind, ref, again))
    }
  }

  /** When an alert is to end: its timer may have been set while the clock was wrong. */
  async #livesUntil(tx: Tx, ref: string): Promise<Instant | undefined> {
    const alert = (await alertById(tx, ref as AlertId))?.alert
    return alert && isLive(alert) ? livesUntil(alert) : undefined
  }

  async #drafts(tx: Tx, { kind, ref, due }: DueTimer): Promise<readonly Draft[]> {
    const context = this.#parts.effectContext()
    const command = COMMAND_OF_TIMER.get(kind)
    if (command === 'escalate') return alertCommand(tx, ref as AlertId, { do: command, due }, context)
    if (command !== undefined) return alertCommand(tx, ref as AlertId, { do: command }, context)
    const ofDesk = DESK_TIMERS.find(one => one === kind)
    if (ofDesk !== undefined) return deskTimer(tx, ofDesk, ref as DeskId, context)
    if (kind === INVITE_TIMER) return inviteTimer(tx, ref as ContactId, context)
    this.#parts.log.warn('a timer of an unknown kind was dropped', { kind })
    return []
  }
}

/** Timers that end something which only a person could begin again. */
const ENDINGS: ReadonlySet<string> = new Set(['lapse', 'desk-lapse'])

/** The command that each timer of an alert gives when it is due. */
const COMMAND_OF_TIMER: ReadonlyMap<string, 'time-out' | 'escalate' | 'lapse' | 'watch' | 'hand-back'> =
  new Map([
    ['hold', 'time-out'],
    ['ask', 'time-out'],
    ['ladder', 'escalate'],
    ['lapse', 'lapse'],
    ['watch', 'watch'],
    ['handback', 'hand-back'],
  ])
