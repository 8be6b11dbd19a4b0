import type { Choice, Message, TextMessage } from '../domain/messaging/message.ts'
import { keyboardOf } from '../notices/keyboard.ts'
import type { Context } from './context.ts'
import type { Effect, Turn } from './turn.ts'

/**
 * The wish that a tap under a message of the menus carries; the argument after the colon says of what. `skip` and `back`
 * name a question of registration, `place-at` a point, `place-yes` a consulate, `place-state` two letters;
 * `contact`, `relink`, `remove` and `remove-yes` a contact of the person, `leave` one of which this chat is the
 * contact; `join` and `refuse` the code of an invite; `rights`, `language` and `go` what to show.
 */
const VERBS = [
  'consent',
  'skip',
  'back',
  'place-at',
  'place-yes',
  'place-no',
  'place-state',
  'contact',
  'relink',
  'remove',
  'remove-yes',
  'join',
  'refuse',
  'leave',
  'rights',
  'language',
  'erase',
  'drill',
  'go',
] as const

/** One verb of a tap in the menus. */
export type Verb = (typeof VERBS)[number]

/** A tap in the menus, read. */
export interface Tap {
  readonly verb: Verb
  readonly of: string
}

/** A choice whose tap comes back as `verb` of `of`. */
export function choice(verb: Verb, of: string, label: string): Choice {
  return { id: `${verb}:${of}`, label }
}

/** Reads the id of a choice; undefined if it is none of the menus'. */
export function tapOf(id: string): Tap | undefined {
  const colon = id.indexOf(':')
  const verb = VERBS.find(one => one === id.slice(0, colon))
  return verb && { verb, of: id.slice(colon + 1) }
}

/** How long the label of a choice may be: people's names in it are cut there. */
const LONGEST_LABEL = 24

/** A name as the label of a choice. */
export function label(name: string): string {
  const points = [...name]
  return points.length <= LONGEST_LABEL ? name : `${points.slice(0, LONGEST_LABEL - 1).join('')}…`
}

/** Words with, if given, rows of choices under them. */
export function say(text: string, choices: readonly (readonly Choice[])[] = []): TextMessage {
  return choices.length === 0 ? { kind: 'text', text } : { kind: 'text', text, choices }
}

/** Words with the permanent keyboard: panic alone in its row, so that no thumb misses it. */
export function sayWithKeyboard(text: string, { language }: Context): TextMessage {
  return { kind: 'text', text, keyboard: keyboardOf(language, 'key-panic') }
}

/** A turn that answers and, if told so, has effects; the conversation stands where `context` does. */
export function answer(
  { state }: Context,
  said: TextMessage | readonly TextMessage[],
  effects: readonly Effect[] = [],
): Turn {
  return { state, say: 'kind' in said ? [said] : said, effects }
}

/** A turn about an alert: it goes before all conversation, and leaves the dialogue where it was. */
export function urgent(
  { state }: Context,
  messages: readonly Message[],
  effects: readonly Effect[] = [],
): Turn {
  return { state, say: messages, effects, rank: 'acknowledgement' }
}

/** A turn that says nothing and changes nothing. */
export function silence({ state }: Context): Turn {
  return { state, say: [], effects: [] }
}
