import { HOUR, type Instant } from '../ids.ts'
import type { MessageId } from './address.ts'
import { bareWords } from './bare-words.ts'
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

/** The choice that `text` names in `list`, by number or by label; undefined if it is plain text. */
function understood(list: NumberedList, text: string, now: Instant): Choice | undefined {
  if (now - list.at > NUMBERS_EXPIRE) return undefined
  const number = /^\s*(\d{1,2})\s*[.)]?\s*$/.exec(text)?.[1]
  if (number !== undefined) return list.choices[Number(number) - 1]
  // People do not type an emoji to choose.
  const said = bareWords(text)
  return said === '' ? undefined : list.choices.find(choice => bareWords(choice.label) === said)
}

/**
 * The choice that `text` names and the message whose list it is of: the list that `replyTo` carries, else the newest
 * of `lists`, which stand oldest first. Undefined if it is plain text.
 */
export function chosenFrom(
  lists: readonly NumberedList[],
  text: string,
  now: Instant,
  replyTo?: MessageId,
): { readonly id: string; readonly on: MessageId } | undefined {
  const list = replyTo === undefined ? lists.at(-1) : lists.find(each => each.on === replyTo)
  const choice = list && understood(list, text, now)
  return list && choice && { id: choice.id, on: list.on }
}
