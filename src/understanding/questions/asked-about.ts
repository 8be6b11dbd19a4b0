import { PASTED_HEAD } from '../authorship.ts'
import { concernOf } from '../concerns.ts'

/** The ends of what may be a question before the message that it is about. */
const ENDS = /[?:\n]+/g

/** The places where a question behind a message may begin. */
const BEGINS = /(?:[.!?…»”"\n]\s+|(?<!\s)\s+(?=¿))/gu

/** The question before a message ends within so many UTF-16 units. */
const LONGEST_QUESTION = 120

/** Marks of quotation around a whole text. */
const IN_QUOTES = /^\s*[«"“]([\s\S]*)[»"”]\s*$/u

/**
 * The messages of which a text asks whether they are ours, read in each way in which people pass them on: as they stand, without
 * their question, without quotation marks, or several with the heads of the chat that they were copied from. Empty if there
 * is nothing beside the question.
 */
export function messagesAskedAbout(text: string): readonly (readonly string[])[] {
  const message = withoutQuestion(text)
  if (!/[\p{L}\p{N}]/u.test(message)) return []
  const pasted = text.search(PASTED_HEAD) < 0 ? [] : text.split(PASTED_HEAD).slice(1)
  const unquoted = IN_QUOTES.exec(message)?.[1]
  return [
    [text],
    [message],
    ...(unquoted === undefined ? [] : [[unquoted]]),
    ...(pasted.length === 0 ? [] : [pasted.map(one => withoutQuestion(one))]),
  ]
}

/** True for a text that asks whether a message is ours, before it, after it, or with nothing beside it. */
export function asksAboutMessage(text: string): boolean {
  return asks(text) || withoutQuestion(text) !== text.trim()
}

/** Leaves out the question before the message and after it; nothing else, or a text of somebody's with ours in it would be ours. */
function withoutQuestion(text: string): string {
  const lines = withoutLastSentence(text).split('\n')
  while (lines.length > 0 && asks(lines.at(-1) ?? '')) lines.pop()
  const rest = lines.join('\n')
  const end = [...rest.slice(0, LONGEST_QUESTION).matchAll(ENDS)]
    .map(({ index, 0: mark }) => index + mark.length)
    .find(at => asks(rest.slice(0, at)))
  return rest.slice(end ?? 0).trim()
}

/** Leaves out the question behind a message in its last line: "Deposite 3000 por Zelle. ¿este mensaje es de ustedes?" */
function withoutLastSentence(text: string): string {
  const begins = [...text.matchAll(BEGINS)].map(({ index, 0: mark }) => index + mark.length)
  const at = begins.findLast(from => text.length - from <= LONGEST_QUESTION && asks(text.slice(from)))
  return at === undefined ? text : text.slice(0, at).replace(/(?<![\s¿])[\s¿]+$/u, '')
}

const asks = (part: string): boolean => concernOf(part) === 'authentic'
