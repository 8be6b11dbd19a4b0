import type { Instant } from '../../domain/ids.ts'
import type { MessageId } from '../../domain/messaging/address.ts'
import type { Inbound } from '../../domain/messaging/inbound.ts'
import { isListOf, questionFor } from '../../flows/desk/asked.ts'
import type { State } from '../../flows/state.ts'
import { meant } from '../../understanding/choices.ts'

/** The numbered list of a chat that was answered last, kept beside where its conversation stands. */
export function answeredList(stored: unknown): MessageId | undefined {
  if (typeof stored !== 'object' || stored === null || !('answered' in stored)) return undefined
  return typeof stored.answered === 'string' ? (stored.answered as MessageId) : undefined
}

/** The state as it is stored: with the list that `arrived` answers, else the one that was answered before. */
export function withAnsweredList(state: State, arrived: Inbound, before: MessageId | undefined): object {
  const answered = namesLine(arrived) ? listOf(arrived) : before
  return { ...state, ...(answered !== undefined && { answered }) }
}

/**
 * The words alone, if their number is of a list that was answered before: what a "1" meant there is settled, and it may be
 * meant for anything. A reply that quotes the list means that list.
 */
export function withoutAnsweredList(arrived: Inbound, answered: MessageId | undefined): Inbound {
  if (arrived.kind !== 'text' || arrived.replyTo !== undefined || answered === undefined) return arrived
  if (listOf(arrived) !== answered) return arrived
  const { offered: _, ...words } = arrived
  return words
}

/**
 * The words alone, if they are of an officer who was asked something and the list that is newest here asks something else: another
 * message may have come between the question and its "1". A reply that quotes a list means that list.
 */
export function withoutOtherList(arrived: Inbound, state: State, now: Instant): Inbound {
  if (arrived.kind !== 'text' || arrived.replyTo !== undefined || arrived.offered === undefined)
    return arrived
  const asked = questionFor({ inbound: arrived, now }, state)
  if (asked === undefined || isListOf(asked, arrived.offered.choices)) return arrived
  const { offered: _, ...words } = arrived
  return words
}

function namesLine(arrived: Inbound): boolean {
  return arrived.kind === 'text' && meant(arrived).kind === 'choice'
}

function listOf(arrived: Inbound): MessageId | undefined {
  return arrived.kind === 'text' ? arrived.offered?.on : undefined
}
