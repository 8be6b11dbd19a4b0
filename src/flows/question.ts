import type { Inbound } from '../domain/messaging/inbound.ts'
import type { Context } from './context.ts'
import type { Awaiting, Occasion } from './state.ts'
import type { Turn } from './turn.ts'

/** A stored state, field by field, as it was found: nothing in it is certain. */
export type Stored = ReadonlyMap<string, unknown>

/** The states in which a conversation waits for an answer. */
export type Waiting = Exclude<Awaiting['at'], 'idle'>

/** One question: all that is to know of it in one place. `questions.ts` lists them. */
export interface Question {
  /** Names it in taps (`skip:name`) and in a turn's `asks`. */
  readonly name: string
  /** The states in which its answer is waited for. */
  readonly waits: readonly Waiting[]
  /** The state that was stored as `at`, or what is left of it if it cannot be read. */
  read(at: Waiting, stored: Stored): Awaiting
  /** Asks it as a question of registration, under `heading` ("Paso 2 de 4"); left out where it is none. */
  ask?(context: Context, heading: string): Turn
  /** False while registration would not ask it: it is left out, and not counted. Left out where it always is asked. */
  isAsked?(context: Context): boolean
  /** Asks it again after something else went before it, or its time has passed; left out where its step's own `ask` does. */
  again?(context: Context): Turn
  /** Takes a short yes or no; undefined if it means nothing here, and a no then skips a question of registration. */
  agree?(context: Context, agrees: boolean): Turn | undefined
  /** Takes the label of its choice that does what it asks, typed whole, whatever list came after it; undefined for other words. */
  takeLabel?(context: Context, text: string): Turn | undefined
  /** Takes words that are no short answer. */
  takeText?(context: Context, text: string): Turn
  /** Takes a location that was sent on purpose. */
  takePin?(context: Context, pin: Inbound & { readonly kind: 'pin' }): Turn
}

/** A text that was stored as `name`; undefined if there is none. */
export function storedText(stored: Stored, name: string): string | undefined {
  const value = stored.get(name)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Why a stored question was asked. */
export function storedOccasion(stored: Stored): Occasion {
  return stored.get('occasion') === 'register' ? 'register' : 'menu'
}
