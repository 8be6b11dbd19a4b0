import type { Message, TextMessage } from './message.ts'
import { textParts } from './text-parts.ts'

/** The longest bare words, in UTF-16 units: less than any network takes in one message. */
const BARE_LIMIT = 900

/**
 * The plainer forms of what a network called wrong, plainest last: its words alone, with nothing to tap, and quoting and
 * replacing nothing; then those words bare. None of a pin or a recording, which have words of their own elsewhere.
 */
export function plainerForms(message: Message): readonly TextMessage[] {
  if (message.kind !== 'text') return []
  const { text, choices, keyboard, replaces, replyTo } = message
  const isDressed = [choices, keyboard, replaces, replyTo].some(one => one !== undefined)
  const bare = bareWords(text)
  return [
    ...(isDressed ? [{ kind: 'text', text } as const] : []),
    ...(bare === text || bare === '' ? [] : [{ kind: 'text', text: bare } as const]),
  ]
}

/** `text` without addresses of pages, signs and pictures, and not longer than any network takes. */
export function bareWords(text: string): string {
  const bare = text
    .replaceAll(/https?:\/\/\S+/g, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\s+]/gu, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
  return textParts(bare, BARE_LIMIT)[0] ?? ''
}
