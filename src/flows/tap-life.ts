import { later } from '../domain/ids.ts'
import type { Context } from './context.ts'
import { ANSWER_LIMIT, type Awaiting } from './state.ts'
import type { Turn } from './turn.ts'

/** The question that a tap answers: the tap counts for as long as an answer in words does. */
export interface TapQuestion {
  /** True while the conversation waits for its answer; the tap then counts, whichever message it stood under. */
  readonly isOpen: boolean
  /** True where only that counts, because something is gone for good after it. */
  readonly onlyOpen?: true
  /** Asks it anew, or says what to do: the tap came too late. */
  again(): Turn
}

/** The question by which a conversation waits for `what`, about the same alert or contact. */
export function tapQuestion(
  { state, isLate, alertQuestion }: Context,
  what: Awaiting,
  again: () => Turn,
): TapQuestion {
  const isIt = (one: Awaiting | undefined) =>
    one !== undefined && one.at === what.at && aboutOf(one) === aboutOf(what)
  return { isOpen: (!isLate && isIt(state)) || isIt(alertQuestion), again }
}

function aboutOf(what: Awaiting): string | undefined {
  if (what.at === 'remove') return what.contact
  return 'alert' in what ? what.alert : undefined
}

/**
 * True if a tap comes after its question's time: the question is closed, and the message under which was tapped is older than an answer
 * may be, or so old that nothing is kept of it.
 */
export function isTooLate({ under, now }: Context, { isOpen, onlyOpen }: TapQuestion): boolean {
  if (isOpen) return false
  if (onlyOpen) return true
  return under !== undefined && (under.at === undefined || now > later(under.at, ANSWER_LIMIT))
}
