import { ESCALATION_STEPS } from '../../domain/alert/alert.ts'
import { HOUR } from '../../domain/ids.ts'
import type { Notice } from '../../domain/outbox/notice.ts'
import { Recent } from '../../platform/recent.ts'

/** After so many copies whose answer was lost the next one takes its time: each of them may have arrived. */
const COPIES = 3

/** The most doubts that are remembered: one that is forgotten costs a copy or two. */
const REMEMBERED = 10_000

/** The next copy of something that may have arrived: after so many milliseconds; `enough` if none is to follow. */
export type NextCopy = { readonly kind: 'after'; readonly wait: number } | { readonly kind: 'enough' }

/**
 * Counts the copies whose answer was lost, in memory alone: the first three follow each other soon. Then news comes at the
 * pace of the ladder, and an alert by the ladder's own reminders, each said once, and by itself every hour until it is taken.
 */
export class Doubts {
  readonly #copies = new Recent<string, number>(REMEMBERED)

  /** Counts one more copy of `notice` that may have arrived, which was to be said again after `soon` milliseconds. */
  another(notice: Notice, soon: number): NextCopy {
    const key = copyKey(notice)
    const copies = (this.#copies.get(key) ?? 0) + 1
    this.#copies.set(key, copies)
    if (copies < COPIES) return { kind: 'after', wait: soon }
    const { about } = notice
    if (about.kind === 'alert') return about.again > 0 ? { kind: 'enough' } : { kind: 'after', wait: HOUR }
    return { kind: 'after', wait: Math.min(ESCALATION_STEPS[copies - COPIES] ?? HOUR, HOUR) }
  }

  /** Forgets the doubts about `notice`: its network answered. */
  answered(notice: Notice): void {
    this.#copies.delete(copyKey(notice))
  }
}

/** The copies of an alert for one recipient count together, reminders among them. */
function copyKey({ id, about, alert, recipient }: Notice): string {
  return about.kind === 'alert' ? `${alert}/${recipient}` : `${id}`
}
