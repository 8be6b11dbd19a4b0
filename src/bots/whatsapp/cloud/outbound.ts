import type { Choice, Key, Message, PinMessage, TextMessage } from '../../../domain/messaging/message.ts'
import { numbered } from '../../../domain/messaging/numbered-list.ts'
import { textParts } from '../../../domain/messaging/text-parts.ts'

/** The longest text of one message, and of one with something to tap under it, in UTF-16 units (Cloud API reference). */
export const CLOUD_TEXT_LIMIT = 4_096
const BODY_LIMIT = 1_024

/** Reply buttons under one message, and the longest title of one (Cloud API reference, 2026). */
const BUTTONS = { most: 3, title: 20 } as const

/** Rows of a list, and the longest title of one (the same reference). */
const LIST_ROWS = { most: 10, title: 24 } as const

/** The button that opens a list: a word that reads the same in Spanish and nearly so in English. */
const LIST_BUTTON = '☰ Menú'

/** The longest name and address of a pin that clients show whole, in UTF-16 units. */
const PIN_LINE = 255

/** One message of the network: its `type` with the object of that name, and the choices that its text numbers. */
export interface CloudContent {
  readonly body: object
  readonly numbers?: readonly Choice[]
  /** Its words, as they stand in the chat; undefined for a pin. */
  readonly shown?: string
  /** True if its words are no more than the beginning of the message's. */
  readonly cut?: boolean
}

/** Marks the row of a list that stands for a key of the keyboard; no choice of ours has an id like it. */
const KEY_MARK = 'key='

/** The label of the key for which a list's row with this id stands; undefined if it is a choice. */
export function keyOfRow(rowId: string): string | undefined {
  return rowId.startsWith(KEY_MARK) ? rowId.slice(KEY_MARK.length) : undefined
}

/**
 * The messages of the network that say `message`: one, or as many as its length takes, with whatever can be
 * tapped under the last. Up to three choices are buttons, up to ten a list, and more, or longer ones, numbers.
 */
export function contentsOf(message: Message): readonly CloudContent[] {
  if (message.kind === 'pin') return [{ body: pinPayload(message) }]
  if (message.kind === 'media') return []
  const taps = tapsOf(message)
  if (!taps) return plainContents(message)
  const parts = textParts(message.text, CLOUD_TEXT_LIMIT)
  const last = parts.at(-1) ?? ''
  // What is tapped under a text leaves it less room: only the end of a long one stands above it.
  const end = textParts(last, BODY_LIMIT).at(-1) ?? ''
  const before = last.slice(0, last.length - end.length).trimEnd()
  const texts = before === '' ? parts.slice(0, -1) : [...parts.slice(0, -1), before]
  return [...texts.map(textContent), { body: interactive(end, taps), shown: end }]
}

/** The texts in which a message stands in a chat: what can be tapped is no part of them, but a list of numbers is. */
export function cloudTexts(message: Message): readonly string[] {
  if (message.kind === 'media') return [message.caption]
  return contentsOf(message).flatMap(({ shown }) => shown ?? [])
}

function plainContents(message: TextMessage): readonly CloudContent[] {
  const numbers = message.choices?.flat() ?? []
  const texts = textParts(numbered(message), CLOUD_TEXT_LIMIT)
  return texts.map((text, place) =>
    numbers.length > 0 && place === texts.length - 1 ? { ...textContent(text), numbers } : textContent(text),
  )
}

const textContent = (body: string): CloudContent => ({
  body: { type: 'text', text: { body, preview_url: false } },
  shown: body,
})

function pinPayload({ point, title, address }: PinMessage): object {
  const named = { name: title.slice(0, PIN_LINE), ...(address && { address: address.slice(0, PIN_LINE) }) }
  return { type: 'location', location: { latitude: point.lat, longitude: point.lon, ...named } }
}

/** Things to tap under a text: the `type` of an interactive message and its `action`. */
interface Taps {
  readonly type: 'button' | 'list' | 'location_request_message'
  readonly action: object
}

const interactive = (text: string, taps: Taps): object => ({
  type: 'interactive',
  interactive: { type: taps.type, body: { text }, action: taps.action },
})

function tapsOf({ choices, keyboard }: TextMessage): Taps | undefined {
  if (keyboard) return keyTaps(keyboard.flat())
  const flat = choices?.flat() ?? []
  const titles = new Set(flat.map(({ label }) => label))
  const fits = (limit: { most: number; title: number }) =>
    flat.length <= limit.most && flat.every(({ label }) => label.length <= limit.title)
  if (flat.length === 0) return undefined
  // Two buttons of one name are refused.
  if (fits(BUTTONS) && titles.size === flat.length) {
    const buttons = flat.map(({ id, label }) => ({ type: 'reply', reply: { id, title: label } }))
    return { type: 'button', action: { buttons } }
  }
  return fits(LIST_ROWS) ? listTaps(flat.map(({ id, label }) => ({ id, title: label }))) : undefined
}

/**
 * There is no permanent keyboard. One that begins with the place becomes the network's own request for it; of any
 * other the keys are a list, from which each comes back as its label.
 */
function keyTaps(keys: readonly Key[]): Taps | undefined {
  const [first] = keys
  if (first?.sends === 'location')
    return { type: 'location_request_message', action: { name: 'send_location' } }
  const fit = keys.filter(({ label, sends }) => sends !== 'contact' && label.length <= LIST_ROWS.title)
  if (fit.length === 0) return undefined
  return listTaps(fit.slice(0, LIST_ROWS.most).map(({ label }) => ({ id: KEY_MARK + label, title: label })))
}

function listTaps(rows: readonly { readonly id: string; readonly title: string }[]): Taps {
  return { type: 'list', action: { button: LIST_BUTTON, sections: [{ rows }] } }
}
