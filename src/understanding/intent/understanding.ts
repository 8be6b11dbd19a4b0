/**
 * The wish of a typed message: `panic`, an alert at once; `ask`, one tap to say whether it is an emergency; `proxy`, an
 * alert for somebody else; `sighting`, agents were seen; `question`, an answer; `close`, the alert is over; `other`.
 */
export type Intent = 'panic' | 'ask' | 'proxy' | 'sighting' | 'question' | 'close' | 'other'

/** How a message ends an alert. */
export type Closing = 'cancel' | 'safe' | 'released'

/** An intent and why. `reason` is a stable code such as `panic:me-grabbed` that names the rule, never the person's words. */
export interface Understanding {
  readonly intent: Intent
  readonly reason: string
  /** For `close`: the alert was not meant (`cancel`), the person is well (`safe`), or was let go (`released`). */
  readonly close?: Closing
  /** For `close`: true if the person says so of themselves, now, and says nothing else. Anything more is asked about. */
  readonly isBare?: true
  /** For `panic` by the learned model: true if a rule had heard a cry in doubt already. */
  readonly isLifted?: true
}

/** True for a question in which being taken was heard, though not as happening now: "¿y si me detienen?". */
export function isAboutWhatBefalls({ reason }: Understanding): boolean {
  return reason.startsWith('question:not-now')
}

/** True for the good news of somebody else, "ya soltaron a mi prima"; `isNamed` is whether a relative is named: "ya la soltaron" alone may be said of the writer by another. */
export function isOfAnotherFreed({ reason }: Understanding, isNamed: boolean): boolean {
  return reason === 'close:other-freed' || (isNamed && reason === 'close:clitic-other-freed')
}

/** Reasons by which a rule hears that somebody comes for the writer, or is at their door. */
const COMES_FOR_WRITER: ReadonlySet<string> = new Set([
  'ask:me-chased',
  'ask:at-my-door',
  'ask:en-coming',
  'ask:en-door',
])

/** True for words by which, as a rule hears them, somebody is after the writer now: "vienen por mí". */
export function comesForWriter({ reason }: Understanding): boolean {
  return COMES_FOR_WRITER.has(reason)
}
