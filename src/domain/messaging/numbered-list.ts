import { HOUR, type Instant } from '../ids.ts'
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

/**
 * The list that words may be about: the one that `replyTo` carries, else the newest of `lists`, which stand oldest first;
 * undefined if there is none, or its numbers are not understood any more.
 */
export function listAnswered(
  lists: readonly NumberedList[],
  now: Instant,
  replyTo?: MessageId,
): Omit<NumberedList, 'at'> | undefined {
  const list = replyTo === undefined ? lists.at(-1) : lists.find(each => each.on === replyTo)
  if (list === undefined || now - list.at > NUMBERS_EXPIRE) return undefined
  const { on, choices } = list
  return { on, choices }
}
