import type { TextMessage } from '../../../domain/messaging/message.ts'
import { numbered } from '../../../domain/messaging/numbered-list.ts'
import { textParts } from '../../../domain/messaging/text-parts.ts'
import { TEXT_LIMIT } from './account.ts'
import { shownPlainly } from './markup.ts'

/** Room for the marks that keep a text plain, so that a part never grows over the limit by them. */
const CONTENT_LIMIT = TEXT_LIMIT - 96

/** One text as it goes to WhatsApp, and what of ours it says: the choices belong to the last part. */
export interface LinkedText {
  readonly text: string
  readonly says: TextMessage
}

/** The texts that say `message`: one, or as many as a long one takes, with its choices as a numbered list in the last. */
export function linkedTexts(message: TextMessage): readonly LinkedText[] {
  const below = belowText(message)
  const texts = textParts(message.text, Math.max(1, CONTENT_LIMIT - below.length))
  return texts.map((text, place) => {
    const last = place === texts.length - 1
    return { text: shownPlainly(last ? text + below : text), says: last ? message : { kind: 'text', text } }
  })
}

/** The lines under the words: the numbered choices, or the keyboard's words as a hint of what can be typed. */
function belowText(message: TextMessage): string {
  const list = numbered({ ...message, text: '' })
  const keys = message.keyboard?.flat().filter(key => key.sends === 'label') ?? []
  return keys.length === 0 ? list : `\n\n${keys.map(key => key.label).join(' · ')}`
}
