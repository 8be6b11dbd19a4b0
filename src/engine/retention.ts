import { PLACE_LIFE } from '../domain/alert/place/freshness.ts'
import { DAY, type Instant, instant, MINUTE } from '../domain/ids.ts'
import type { Clock, Timer } from '../platform/clock.ts'
import { nextRun, onSchedule } from '../platform/schedule.ts'
import { alertsClosedBefore, eraseAlert } from '../store/queries/alerts.ts'
import { forgetInbounds } from '../store/queries/inbounds.ts'
import { forgetInvites } from '../store/queries/invites.ts'
import { forgetHushes } from '../store/queries/limits/hushes.ts'
import { forgetToldNumbers } from '../store/queries/limits/numbers.ts'
import { purgeNotices } from '../store/queries/notices.ts'
import { forgetChatsOfNobody, forgetEndedContacts } from '../store/queries/owned/aged.ts'
import { erasePerson, forgetPlaces, oldestPlace, strangersBefore } from '../store/queries/persons.ts'
import { AT_ONCE } from '../store/queries/rows.ts'
import { forgetSent } from '../store/queries/sent-texts.ts'
import type { Store, Tx } from '../store/store.ts'
import type { BackgroundTasks } from './background-tasks.ts'

/** How long said words are kept: long enough to edit a message and to match a late receipt. */
const NOTICE_LIFE = 7 * DAY

/** How long the name of a delivery is kept. Telegram redelivers for 24 hours, WhatsApp for up to 7 days. */
const INBOUND_LIFE = 8 * DAY

/** How long a spent or expired code is still known, so that whoever opens it late hears why it does not work. */
const INVITE_TRACE = 30 * DAY

/** How long a contact who declined, left or was removed keeps name and number, and a chat that is nobody's its conversation. */
const STRANGER_LIFE = 30 * DAY

/** How many alerts or persons one transaction erases, so that a cry never waits for the broom. */
const ERASED_AT_ONCE = 50

/** The parts that it is made of; `retention` is how long an ended alert is kept, in milliseconds. */
export interface RetentionParts {
  readonly store: Store
  readonly clock: Clock
  readonly tasks: BackgroundTasks
  readonly retention: number
  /** When it makes its rounds, in the words of cron. */
  readonly schedule: string
  /** False while the wall clock may be so wrong that nothing should be erased by it. */
  isTrusted(): boolean
}

/** Forgets in time what the service promised not to keep. */
export class Retention {
  readonly #parts: RetentionParts
  #alarm: Timer | undefined
  #placeAlarm: Timer | undefined
  #sweeping = false
  /** The day, counted from 1970, of the last look for what is nobody's. */
  #agedOn: number | undefined

  constructor(parts: RetentionParts) {
    this.#parts = parts
  }

  /** Makes a first round at once, and one at each time of the schedule. */
  start(): void {
    const { clock, schedule } = this.#parts
    this.#sweep()
    this.#alarm = onSchedule(clock, schedule, () => this.#sweep())
  }

  /** Makes no further round. */
  stop(): void {
    this.#alarm?.cancel()
    this.#placeAlarm?.cancel()
  }

  #sweep(): void {
    if (this.#sweeping) return
    this.#sweeping = true
    this.#parts.tasks.run('retention', async () => {
      try {
        if (this.#parts.isTrusted()) await this.round()
      } finally {
        this.#sweeping = false
      }
    })
  }

  /**
   * One round: erases what is past its time, a few rows a transaction. Of what is promised for so many days at most that is what will be
   * past it before the next round.
   */
  async round(): Promise<void> {
    const { store, clock, retention, schedule } = this.#parts
    const now = clock.now()
    const next = nextRun(schedule, now)
    const before = (age: number) => instant(now - age)
    const atMost = (age: number) => instant(next - age)
    for (;;) {
      const ended = await store.write(async tx => {
        const alerts = await alertsClosedBefore(tx, atMost(retention), ERASED_AT_ONCE)
        for (const alert of alerts) await eraseAlert(tx, alert)
        return alerts.length
      })
      if (ended < ERASED_AT_ONCE) break
    }
    for (;;) {
      const gone = await store.write(async tx => {
        const strangers = await strangersBefore(tx, atMost(retention), ERASED_AT_ONCE)
        for (const person of strangers) await erasePerson(tx, person)
        return strangers.length
      })
      if (gone < ERASED_AT_ONCE) break
    }
    await this.#forgetPlaces()
    await this.#forgetAll(tx => forgetInvites(tx, before(INVITE_TRACE)))
    await store.write(tx => forgetToldNumbers(tx, now))
    await this.#forgetAll(tx => forgetSent(tx, now))
    await store.write(tx => forgetHushes(tx, now))
    await this.#forgetAll(tx => purgeNotices(tx, atMost(NOTICE_LIFE)))
    await this.#forgetAll(tx => forgetInbounds(tx, before(INBOUND_LIFE)))
    await this.#forgetAged(now)
    // What was erased is gone from the file only once the journal that still holds it is emptied.
    await store.tidy()
  }

  /** Forgets a few rows a transaction, until there are no more; between two of them whatever waits is done. */
  async #forgetAll(some: (tx: Tx) => Promise<number>): Promise<void> {
    while ((await this.#parts.store.write(some)) === AT_ONCE) {}
  }

  /** Looks once a day, row by row, for those who are nobody's contact any more, and for chats that are nobody's. */
  async #forgetAged(now: Instant): Promise<void> {
    const day = Math.floor(now / DAY)
    if (this.#agedOn === day) return
    const { store } = this.#parts
    const before = instant(now - STRANGER_LIFE)
    let contact: number | undefined = 0
    while (contact !== undefined) {
      const after: number = contact
      contact = (await store.write(tx => forgetEndedContacts(tx, before, after))).last
    }
    let chat: string | undefined = ''
    while (chat !== undefined) {
      const after: string = chat
      chat = (await store.write(tx => forgetChatsOfNobody(tx, before, after))).last
    }
    this.#agedOn = day
  }

  /** Forgets last places, and sets the alarm for the minute at which the next one is to go: they are promised for so long to the minute. */
  async #forgetPlaces(): Promise<void> {
    const { store, clock } = this.#parts
    const now = clock.now()
    await this.#forgetAll(tx => forgetPlaces(tx, instant(now - PLACE_LIFE)))
    const oldest = await store.write(oldestPlace)
    this.#placeAlarm?.cancel()
    if (oldest === undefined) return
    const wait = Math.max(oldest + PLACE_LIFE - now, MINUTE)
    this.#placeAlarm = clock.after(wait, () => this.#placesDue())
  }

  #placesDue(): void {
    const { tasks, isTrusted } = this.#parts
    if (isTrusted()) tasks.run('retention', () => this.#forgetPlaces())
  }
}
