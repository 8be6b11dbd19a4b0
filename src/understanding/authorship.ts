import { bareWords } from '../domain/messaging/bare-words.ts'
import type { Authorship } from '../domain/messaging/inbound.ts'
import type { Intent, Understanding } from './intent/understanding.ts'
import { anyOf } from './vocabulary/languages.ts'
import { PASTED_HEADS } from './vocabulary/pasted.ts'

/** The head of a message that was copied out of a chat, at the beginning of a line. */
export const PASTED_HEAD = new RegExp(`^(?:${PASTED_HEADS.join('|')})`, 'gimu')

/** An introduction and what parts it from the words: a colon, an opening quote, a new line, or words that say so. */
const INTRODUCTION = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(({ quotes }) => quotes.introductions)}` +
    String.raw`(?:\s*\b${anyOf(({ quotes }) => quotes.between)}(?!\p{L})){0,5}` +
    String.raw`(?:\s*[:«"“\n]|\s+${anyOf(({ quotes }) => quotes.opening)}\b)` +
    String.raw`|${anyOf(({ quotes }) => quotes.pointing)}(?!\p{L}))\s*[:«"“]?\s*(?=\S)`,
  'iu',
)

/** A text that is nothing but a quotation. */
const QUOTED = /^\s*(?:>\s*|[«"“](?=[^«»"“”]+[»"”]\s*$))/u

/** A text in which some words were copied: what the sender wrote themselves, '' if nothing, and the rest. */
export interface Copied {
  readonly own: string
  readonly copied: string
}

/** Finds words copied out of another chat, pasted with their head or introduced as somebody's; undefined if there are none. */
export function copiedIn(text: string): Copied | undefined {
  const pasted = text.search(PASTED_HEAD)
  if (pasted >= 0)
    return {
      own: text.slice(0, pasted).trim(),
      copied: text.slice(pasted).replaceAll(PASTED_HEAD, '').trim(),
    }
  if (QUOTED.test(text)) return { own: '', copied: text.replace(QUOTED, '').trim() }
  const introduced = INTRODUCTION.exec(text)
  if (introduced === null) return undefined
  const end = introduced.index + introduced[0].length
  return { own: text.slice(0, introduced.index).trim(), copied: text.slice(end).trim() }
}

/** The name of whoever wrote, or is spoken to, as somebody puts it before words: a head without a time. */
const NAME_HEAD = /^\s*(\p{L}[\p{L}\p{M} .'’-]{0,40}?)\s*:\s*\S/u

/** The name before the first colon of a text, folded; undefined if it begins with none. Who it is stands in no word of it. */
export function nameBefore(text: string): string | undefined {
  const name = NAME_HEAD.exec(text)?.[1]
  return name === undefined ? undefined : bareWords(name)
}

/** Whose words a text holds as far as they matter here, and what those words mean. */
export interface Attributed {
  readonly authorship: Exclude<Authorship, 'forwarded'>
  readonly understanding: Understanding
}

const ALARMING: ReadonlySet<Intent> = new Set(['panic', 'ask', 'proxy', 'close'])

/** True for words that may set something off: only of these does it matter whose they are. */
export function isAlarming({ intent }: Understanding): boolean {
  return ALARMING.has(intent)
}

/**
 * Understands a text that may hold copied words. Somebody's own certain cry goes before all that they copied; else a copied
 * cry, or good news, makes the text `copied`. Copied words that are neither say nothing, and the text is read whole.
 */
export function attribute(text: string, understand: (text: string) => Understanding): Attributed {
  const found = copiedIn(text)
  if (found !== undefined) {
    const own = understand(found.own)
    if (own.intent === 'panic') return { authorship: 'own', understanding: own }
    const copied = understand(found.copied)
    if (isAlarming(copied)) return { authorship: 'copied', understanding: copied }
  }
  return { authorship: 'own', understanding: understand(text) }
}
