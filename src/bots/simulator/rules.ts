import type { Message } from '../../domain/messaging/message.ts'
import { numbered } from '../../domain/messaging/numbered-list.ts'
import { textParts } from '../../domain/messaging/text-parts.ts'
import { isPoint } from '../../domain/place.ts'
import type { ChatAbilities } from '../bot.ts'
import { mediaParts } from '../shared/media.ts'

/** Abilities of a simulated network: those that a bot tells of itself, and three habits that only the network knows. */
export interface SimulatedAbilities extends ChatAbilities {
  /** Whether we may write to somebody who never wrote to us. */
  readonly writesFirst: boolean
  /** Whether a telephone number is an address there, known or not. */
  readonly numbers: boolean
  /** Whether the network vouches that a contact card shows the sender's own number. */
  readonly vouches: boolean
}

/** Buttons, keyboard, edits; a person must open the chat first, as on Telegram. */
export const WITH_BUTTONS: SimulatedAbilities = {
  buttons: true,
  keyboard: true,
  edits: true,
  receipts: true,
  textLimit: 4096,
  writesFirst: false,
  numbers: false,
  vouches: true,
}

/** Plain words: choices are numbered lists, nothing is edited, and we may write first, as on WhatsApp. */
export const WITHOUT_BUTTONS: SimulatedAbilities = {
  buttons: false,
  keyboard: false,
  edits: false,
  receipts: true,
  textLimit: 4096,
  writesFirst: true,
  numbers: false,
  vouches: false,
}

/** The most bytes of a choice's id and characters of a row of buttons: Telegram's limits. */
const CHOICE_ID_BYTES = 64
const CHOICES_IN_A_ROW = 8

/** Why the network would not carry `message` to anybody, or undefined if it would. */
export function faultIn(message: Message, can: ChatAbilities): string | undefined {
  if (message.kind === 'pin') return isPoint(message.point) ? undefined : 'not-a-point'
  if (message.kind === 'media') return message.caption.length > can.textLimit ? 'text-too-long' : undefined
  const text = can.buttons ? message.text : numbered(message)
  if (text.trim() === '') return 'empty-text'
  if (text.length > can.textLimit) return 'text-too-long'
  const rows = message.choices ?? []
  if (rows.some(row => row.length === 0 || row.length > CHOICES_IN_A_ROW)) return 'bad-row'
  for (const choice of rows.flat()) {
    if (choice.label.trim() === '') return 'empty-label'
    const bytes = new TextEncoder().encode(choice.id).length
    if (bytes < 1 || bytes > CHOICE_ID_BYTES) return 'bad-choice-id'
  }
  const keys = message.keyboard?.flat() ?? []
  if (keys.some(key => key.label.trim() === '')) return 'empty-label'
  return undefined
}

/** The longest words under a recording or a file, in UTF-16 units: Telegram's limit. */
const CAPTION_LIMIT = 1_024

/**
 * The messages of the network that say `message`: one, or for a text over the limit as many as it takes, cut
 * at a seam, with the choices or the keyboard under the last. What is cut cannot replace one message in place.
 */
export function partsOf(message: Message, can: ChatAbilities): readonly Message[] {
  if (message.kind === 'pin') return [message]
  if (message.kind === 'media') return mediaParts(message, () => CAPTION_LIMIT)
  const list = can.buttons ? 0 : numbered(message).length - message.text.length
  const texts = textParts(message.text, Math.max(1, can.textLimit - list))
  if (texts.length === 1) return [message]
  const { replaces, ...whole } = message
  return texts.map((text, place) =>
    place === texts.length - 1 ? { ...whole, text } : { kind: 'text', text },
  )
}
