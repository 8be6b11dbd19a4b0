import type { Choice, Message, TextMessage } from '../domain/messaging/message.ts'
import { keyboardOf } from '../notices/keyboard.ts'
import type { Context } from './context.ts'
import { isKeptBeside } from './state.ts'
import type { Effect, Turn } from './turn.ts'

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

/** Both turns, one after the other; the conversation stands where the later one leaves it. */
export function oneTurn(first: Turn, second: Turn): Turn {
  return { ...second, say: [...first.say, ...second.say], effects: [...first.effects, ...second.effects] }
}

/** `turn`, and the dialogue that gave way to an alert is asked again, if it goes on in `context`. */
export function backTo(context: Context, turn: Turn): Turn {
  return isKeptBeside(context.state) && !context.isLate ? { ...turn, asks: { to: 'open', context } } : turn
}

/** A turn that says nothing and changes nothing. */
export function silence({ state }: Context): Turn {
  return { state, say: [], effects: [] }
}

/** A turn after which a question of registration follows, by {@link Turn.asks}. */
export function proceed(
  context: Context,
  messages: readonly TextMessage[] = [],
  effects: readonly Effect[] = [],
  to: 'first' | 'next' | 'same' | 'resume' = 'next',
): Turn {
  return { state: context.state, say: messages, effects, asks: { to, context } }
}
