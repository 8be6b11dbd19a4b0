import { HOUR, type Instant, MINUTE } from '../ids.ts'
import type { MessageId } from './address.ts'
import type { Choice, TextMessage } from './message.ts'

/** How long the numbers of a list are understood: a day, WhatsApp's own window for answering somebody. */
export const NUMBERS_EXPIRE = 24 * HOUR

/** A numbered list that stands in a chat: how choices are shown where there is nothing to tap. */
export interface NumberedList {
  readonly on: MessageId
  readonly at: Instant
  readonly choices: readonly Choice[]
}

/** The text of a message without anything to tap: its choices follow as a numbered list. */
export function numbered(message: TextMessage): string {
  const choices = message.choices?.flat() ?? []
  if (choices.length === 0) return message.text
  return `${message.text}\n\n${choices.map((choice, place) => `${place + 1}. ${choice.label}`).join('\n')}`
}

/** The list that words may be about. */
export interface OfferedList extends Omit<NumberedList, 'at'> {
  /** Those that stood right before it, oldest first, which a bare number may be meant for as well; left out where there are none. */
  readonly before?: readonly NumberedList[]
}

/** So long after a list was shown somebody may still be answering it, whatever came since, in milliseconds. */
const STILL_READ = 10 * MINUTE

/**
 * The list that words may be about: the one that `replyTo` carries, as it stood last, else the newest of `lists`, which stand oldest
 * first; undefined if there is none, or its numbers are not understood any more.
 */
export function listAnswered(
  lists: readonly NumberedList[],
  now: Instant,
  replyTo?: MessageId,
): OfferedList | undefined {
  const list = replyTo === undefined ? lists.at(-1) : lists.findLast(each => each.on === replyTo)
  if (list === undefined || now - list.at > NUMBERS_EXPIRE) return undefined
  const { on, choices } = list
  const before = replyTo === undefined ? lists.slice(0, -1).filter(({ at }) => now - at <= STILL_READ) : []
  if (before.length === 0) return { on, choices }
  return { on, choices, before }
}
